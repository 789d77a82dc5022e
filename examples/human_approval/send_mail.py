"""Sends the links with which a task is approved or rejected. They hold the token of the task: whoever has the mail may answer."""
import os
from urllib.parse import urlencode

import boto3

sns = boto3.client("sns")


def handler(event, context):
    execution = event["ExecutionContext"]

    def link(action):
        query = urlencode({"action": action, "taskToken": execution["Task"]["Token"]})
        return f"{event['APIGatewayEndpoint']}/execution?{query}"

    text = (f"An execution of {execution['StateMachine']['Name']} waits for an approval: {execution['Execution']['Name']}\n\n"
            f"Approve: {link('approve')}\n\nReject: {link('reject')}\n")
    sns.publish(TopicArn=os.environ["TOPIC_ARN"], Subject="Required approval from AWS Step Functions", Message=text)
