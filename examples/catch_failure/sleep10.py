"""Takes ten seconds, which is more than the task waits for."""
import time


def handler(event, context):
    time.sleep(10)
    return "I slept well."
