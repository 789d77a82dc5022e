"""Writes data to train and to test with: whether a point lies in a circle. The answer stands in front, and not in what is to be tested."""
import os
import random

import boto3

s3 = boto3.client("s3")


def rows(count, with_answer):
    lines = []
    for _ in range(count):
        x, y = random.uniform(-1, 1), random.uniform(-1, 1)
        answer = [str(int(x * x + y * y < 0.5))] if with_answer else []
        lines.append(",".join([*answer, f"{x:.6f}", f"{y:.6f}"]))
    return "\n".join(lines)


def handler(event, context):
    bucket = os.environ["BUCKET"]
    s3.put_object(Bucket=bucket, Key="csv/train.csv", Body=rows(1000, with_answer=True))
    s3.put_object(Bucket=bucket, Key="csv/test.csv", Body=rows(100, with_answer=False))
