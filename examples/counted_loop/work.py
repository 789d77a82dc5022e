def handler(event, context):
    print(event["title"], event["id"], *event["tags"])
    return {"success": True}
