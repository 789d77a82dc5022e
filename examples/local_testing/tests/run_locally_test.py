"""The script registers the definition with all values filled in, and ends as the execution does. docker, sam and aws are stand-ins."""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parent.parent
STAND_IN = """#!{python}
import json, os, sys, time
with open(os.environ["CALLS"], "a") as calls:
    calls.write(json.dumps(sys.argv[1:]) + "\\n")
name = os.path.basename(sys.argv[0])
if name == "sam":
    time.sleep(60)
if name == "docker" and sys.argv[1] == "run":
    print("container")
if "create-state-machine" in sys.argv:
    print("arn:machine")
if "start-execution" in sys.argv:
    print("arn:execution")
if "describe-execution" in sys.argv:
    print(os.environ["STATUS"])
"""


def run(folder, status):
    calls = Path(folder, f"calls-{status}")
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "CALLS": str(calls), "STATUS": status}
    command = [str(EXAMPLE / "run_locally.sh"), str(EXAMPLE / "expected" / "LambdaSQSIntegration.asl.json"), '{"order": 17}']
    ended = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, timeout=30, check=False).returncode
    return ended, [json.loads(line) for line in calls.read_text().splitlines()]


def value_of(option, calls, action):
    call, = [call for call in calls if action in call]
    return call[call.index(option) + 1]


with tempfile.TemporaryDirectory() as folder:
    for name in ("docker", "sam", "aws"):
        Path(folder, name).write_text(STAND_IN.format(python=sys.executable))
        Path(folder, name).chmod(0o755)
    ended, calls = run(folder, "SUCCEEDED")
    assert ended == 0, ended
    definition = value_of("--definition", calls, "create-state-machine")
    assert "${" not in definition, definition
    states = json.loads(definition)["States"]
    assert states["LambdaState"]["Parameters"]["FunctionName"].endswith(":function:HelloWorldFunction")
    assert states["SQSState"]["Parameters"]["QueueUrl"].endswith("/MyQueue")
    assert value_of("--input", calls, "start-execution") == '{"order": 17}'
    ended, calls = run(folder, "FAILED")
    assert ended != 0
print("it is registered, started and waited for")
