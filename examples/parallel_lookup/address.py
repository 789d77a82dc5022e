"""Finds the address of a customer."""

ADDRESSES = {1001: {"street": "Main Street 1", "town": "Anytown"}}


def handler(event, context):
    return ADDRESSES[event["customerId"]]
