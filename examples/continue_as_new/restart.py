"""Starts the next execution of the machine, with one restart less to go."""
import json
import os

import boto3

states = boto3.client("stepfunctions")


def handler(event, context):
    following = {"restart": {"executionCount": event["restart"]["executionCount"] - 1}}
    started = states.start_execution(stateMachineArn=os.environ["STATE_MACHINE_ARN"], input=json.dumps(following))
    return {"executionArn": started["executionArn"]}
