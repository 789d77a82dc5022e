def handler(event, context):
    return {"approved": event["order"]["total"] < 500}
