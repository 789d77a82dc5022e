"""Starts an execution: {"which": "LIVE", "bucket": "data", "key": "in/1.csv", "name": "nightly"}. Without which, of the machine as it is."""
import json
import os

import boto3

states = boto3.client("stepfunctions")


def handler(event, context):
    which = event.get("which", "LATEST")
    if which not in ("LATEST", "FIRST", "LIVE"):
        raise ValueError(f"which is LATEST, FIRST or LIVE, not {which}")
    bucket, key = event["bucket"], event["key"]
    job = {
        "PreprocessingJobName": event["name"],
        "Input": f"s3://{bucket}/{key}",
        "Output": f"s3://{bucket}/out/{event['name']}/",
    }
    started = states.start_execution(stateMachineArn=os.environ[which], input=json.dumps(job))
    return {"executionArn": started["executionArn"]}
