"""Hands the answer that a link stands for on to the machine that waits for it."""
import json

import boto3

states = boto3.client("stepfunctions")
STATUS = {"approve": "Approved", "reject": "Rejected"}


def page(code, words):
    return {"statusCode": code, "headers": {"Content-Type": "text/plain; charset=utf-8"}, "body": words}


def handler(event, context):
    query = event.get("queryStringParameters") or {}
    status = STATUS.get(query.get("action"))
    if status is None or not query.get("taskToken"):
        return page(400, "This link is incomplete.")
    try:
        states.send_task_success(taskToken=query["taskToken"], output=json.dumps({"Status": status}))
    except (states.exceptions.TaskTimedOut, states.exceptions.TaskDoesNotExist, states.exceptions.InvalidToken):
        return page(410, "Nobody waits for this answer any more.")
    return page(200, f"{status}. Thank you.")
