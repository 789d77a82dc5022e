"""Says whether an object is accepted: it is neither empty nor too large."""
import os

import boto3

s3 = boto3.client("s3")
LARGEST_BYTES = int(os.environ["LARGEST_BYTES"])


def handler(event, context):
    size = s3.head_object(Bucket=event["bucket"], Key=event["key"])["ContentLength"]
    return {"accepted": 0 < size <= LARGEST_BYTES, "bytes": size}
