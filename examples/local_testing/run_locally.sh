#!/usr/bin/env bash
# Registers the machine with Step Functions Local, runs it, and prints how it ended.
#
#     run_locally.sh DEFINITION.asl.json [INPUT]
#
# `sam local` runs the function, Step Functions Local the machine; the queue is one of ElasticMQ, which speaks the protocol of SQS. Needs docker, sam
# and aws. The values of the stack, such as ${HelloWorldFunctionArn}, become what they are called here.
set -euo pipefail
definition=${1:?usage: run_locally.sh DEFINITION.asl.json [INPUT]}
input=${2:-{\}}
cd "$(dirname "$(readlink -f "$definition")")"
definition=$(basename "$definition")
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
export AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none AWS_DEFAULT_REGION=us-east-1
states=(aws stepfunctions --endpoint-url http://localhost:8083)

sam local start-lambda --template "$here/sam_local.yaml" --port 3001 &
sam=$!
queue=$(docker run -d --rm -p 9324:9324 softwaremill/elasticmq-native)
local=$(docker run -d --rm -p 8083:8083 --add-host host.docker.internal:host-gateway \
    -e LAMBDA_ENDPOINT=http://host.docker.internal:3001 -e SQS_ENDPOINT=http://host.docker.internal:9324 \
    -e AWS_DEFAULT_REGION -e AWS_ACCESS_KEY_ID -e AWS_SECRET_ACCESS_KEY amazon/aws-stepfunctions-local)
trap 'kill "$sam"; docker stop "$queue" "$local" >/dev/null' EXIT

until "${states[@]}" list-state-machines >/dev/null 2>&1; do sleep 1; done
aws sqs --endpoint-url http://localhost:9324 create-queue --queue-name MyQueue >/dev/null
filled=$(sed -e 's|${HelloWorldFunctionArn}|arn:aws:lambda:us-east-1:123456789012:function:HelloWorldFunction|g' \
    -e 's|${MyQueue}|http://host.docker.internal:9324/000000000000/MyQueue|g' "$definition")
machine=$("${states[@]}" create-state-machine --name LambdaSQSIntegration --definition "$filled" \
    --role-arn arn:aws:iam::123456789012:role/DummyRole --query stateMachineArn --output text)
execution=$("${states[@]}" start-execution --state-machine-arn "$machine" --input "$input" --query executionArn --output text)
while
    status=$("${states[@]}" describe-execution --execution-arn "$execution" --query status --output text)
    [ "$status" = RUNNING ]
do sleep 1; done
"${states[@]}" describe-execution --execution-arn "$execution"
[ "$status" = SUCCEEDED ]
