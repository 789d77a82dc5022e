"""Names the model that was saved, from its ARN: the transform job is called after it."""


def handler(event, context):
    return {"body": {"jobName": event["ModelArn"].rsplit("/", 1)[-1]}}
