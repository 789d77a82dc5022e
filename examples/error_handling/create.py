"""Fails to create an account. The name of the exception is the error that the machine catches."""


class CustomError(Exception):
    pass


def handler(event, context):
    if not event["name"]:
        raise ValueError("an account needs a name")
    raise CustomError(f"there is an account {event['name']} already")
