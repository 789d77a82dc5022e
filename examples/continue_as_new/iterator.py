"""Counts one further, and says whether there is more to do."""


def handler(event, context):
    counter = event["iterator"]
    index = counter["index"] + counter["step"]
    return {"count": counter["count"], "index": index, "step": counter["step"], "continue": index < counter["count"]}
