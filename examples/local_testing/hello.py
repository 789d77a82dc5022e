"""Says hello."""


def handler(event, context):
    return {"message": "hello world"}
