"""Says how a job goes on: SUBMITTED, RUNNABLE, RUNNING, SUCCEEDED, FAILED, …"""
import boto3

batch = boto3.client("batch")


def handler(event, context):
    return batch.describe_jobs(jobs=[event])["jobs"][0]["status"]
