"""Receives up to ten messages of the queue; they stay there until they are deleted."""
import os

import boto3

sqs = boto3.client("sqs")


def handler(event, context):
    received = sqs.receive_message(QueueUrl=os.environ["QUEUE_URL"], MaxNumberOfMessages=10).get("Messages", [])
    return [{name: message[name] for name in ("MessageId", "Body", "ReceiptHandle")} for message in received] or "No messages"
