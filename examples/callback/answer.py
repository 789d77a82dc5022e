"""Sends back the task tokens that it finds in messages."""
import json

import boto3

states = boto3.client("stepfunctions")


def handler(event, context):
    for record in event["Records"]:
        token = json.loads(record["body"])["TaskToken"]
        states.send_task_success(taskToken=token, output=json.dumps("Callback task completed successfully."))
