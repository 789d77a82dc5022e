"""The mail's links lead to the answer that they say."""
import json
import os
import re
import sys
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qs, urlsplit


class TooLate(Exception):
    pass


clients = mock.MagicMock()
clients.client.return_value.exceptions = mock.Mock(TaskTimedOut=TooLate, TaskDoesNotExist=TooLate, InvalidToken=TooLate)
client = clients.client.return_value
sys.modules["boto3"] = clients
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import answer  # noqa: E402
import send_mail  # noqa: E402

os.environ["TOPIC_ARN"] = "arn:topic"
context = {"Execution": {"Name": "ApprovalTest"}, "StateMachine": {"Name": "HumanApproval"}, "Task": {"Token": "a+b/c="}}
send_mail.handler({"ExecutionContext": context, "APIGatewayEndpoint": "https://api/states"}, None)
links = re.findall(r"https://\S+", client.publish.call_args.kwargs["Message"])
assert [urlsplit(link).path for link in links] == ["/states/execution"] * 2

for link, status in zip(links, ("Approved", "Rejected")):
    query = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
    assert answer.handler({"queryStringParameters": query}, None)["statusCode"] == 200
    sent = client.send_task_success.call_args.kwargs
    assert sent["taskToken"] == "a+b/c=" and json.loads(sent["output"]) == {"Status": status}, sent
client.send_task_success.reset_mock()
assert answer.handler({"queryStringParameters": {"action": "delete", "taskToken": "t"}}, None)["statusCode"] == 400
assert answer.handler({"queryStringParameters": None}, None)["statusCode"] == 400
client.send_task_success.assert_not_called()
client.send_task_success.side_effect = TooLate
assert answer.handler({"queryStringParameters": {"action": "approve", "taskToken": "t"}}, None)["statusCode"] == 410
print("both links answer")
