"""Fails. The name of the exception is the error that a retrier or a catcher names."""


class HandledError(Exception):
    pass


def handler(event, context):
    raise HandledError("this function only fails")
