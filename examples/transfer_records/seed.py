"""Writes ten messages into the table, and returns their ids, with DONE behind the last one."""
import os
import uuid

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE"])


def handler(event, context):
    ids = [str(uuid.uuid4()) for _ in range(10)]
    for number, message_id in enumerate(ids):
        table.put_item(Item={"MessageId": message_id, "Message": f"Message {number}"})
    return [*ids, "DONE"]
