"""Deletes a message that was received."""
import os

import boto3

sqs = boto3.client("sqs")


def handler(event, context):
    sqs.delete_message(QueueUrl=os.environ["QUEUE_URL"], ReceiptHandle=event["ReceiptHandle"])
