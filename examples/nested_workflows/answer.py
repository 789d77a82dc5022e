"""Sends a task token back."""
import json

import boto3

states = boto3.client("stepfunctions")


def handler(event, context):
    states.send_task_success(taskToken=event["TaskToken"], output=json.dumps("Callback Succeeded"))
