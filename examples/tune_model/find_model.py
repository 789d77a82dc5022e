"""Finds the model of the best training job of a tuning job."""
import boto3

sagemaker = boto3.client("sagemaker")


def handler(event, context):
    best = event["BestTrainingJob"]["TrainingJobName"]
    model = sagemaker.describe_training_job(TrainingJobName=best)["ModelArtifacts"]["S3ModelArtifacts"]
    return {"body": {"jobName": event["HyperParameterTuningJobName"], "bestTrainingJobName": best, "modelDataUrl": model}}
