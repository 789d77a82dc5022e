"""Greets whoever it is called with."""


def handler(event, context):
    return f"Hello, {event['who']}!"
