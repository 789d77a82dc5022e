"""The function starts what it is told to, with the input that the machine takes."""
import json
import os
import sys
from pathlib import Path
from unittest import mock

clients = mock.MagicMock()
clients.client.return_value.start_execution.return_value = {"executionArn": "arn:started"}
sys.modules["boto3"] = clients
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import start  # noqa: E402

os.environ.update(LATEST="arn:machine", FIRST="arn:machine:1", LIVE="arn:machine:live")
for which, arn in ((None, "arn:machine"), ("FIRST", "arn:machine:1"), ("LIVE", "arn:machine:live")):
    event = {"bucket": "data", "key": "in/1.csv", "name": "nightly"} | ({"which": which} if which else {})
    assert start.handler(event, None) == {"executionArn": "arn:started"}
    call = clients.client.return_value.start_execution.call_args.kwargs
    assert call["stateMachineArn"] == arn, call
    assert json.loads(call["input"]) == {"PreprocessingJobName": "nightly", "Input": "s3://data/in/1.csv", "Output": "s3://data/out/nightly/"}
try:
    start.handler({"which": "PATH"}, None)
    raise AssertionError("only what it is meant to start")
except ValueError:
    print("three executions are started")
