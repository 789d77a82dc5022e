"""Submits a job, and returns its id."""
import os

import boto3

batch = boto3.client("batch")


def handler(event, context):
    submitted = batch.submit_job(jobName=event["jobName"], jobQueue=os.environ["JOB_QUEUE"], jobDefinition=os.environ["JOB_DEFINITION"])
    return submitted["jobId"]
