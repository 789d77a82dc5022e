"""The worker does every task that there is, once, and says what went wrong."""
import json
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import worker  # noqa: E402


class States:
    """Step Functions with some tasks; the last of them is too late."""

    class TaskTimedOut(Exception):
        pass

    exceptions = SimpleNamespace(TaskTimedOut=TaskTimedOut)

    def __init__(self, inputs):
        self.lock = threading.Lock()
        self.inputs = list(enumerate(inputs))
        self.waiting = len(inputs)
        self.answers = {}
        self.done = lambda: None

    def get_activity_task(self, activityArn, workerName):
        assert activityArn == "arn:activity" and workerName
        with self.lock:
            if not self.inputs:
                return {"taskToken": None}
            token, given = self.inputs.pop(0)
            return {"taskToken": str(token), "input": json.dumps(given)}

    def answer(self, token, what):
        with self.lock:
            assert token not in self.answers
            self.answers[token] = what
            if len(self.answers) == self.waiting:
                self.done()

    def send_task_success(self, taskToken, output):
        self.answer(taskToken, json.loads(output))
        if json.loads(output) == "Hello, late!":
            raise self.TaskTimedOut

    def send_task_failure(self, taskToken, error, cause):
        self.answer(taskToken, {"error": error, "cause": cause})


states = States([{"who": f"number {number}"} for number in range(20)] + [{"name": "nobody"}, {"who": "late"}])
running = worker.Worker(states, "arn:activity", worker.greet)
states.done = running.end
running.run()
assert states.answers["7"] == "Hello, number 7!", states.answers
assert states.answers["20"] == {"error": "KeyError", "cause": "'who'"}, states.answers
assert len(states.answers) == 22
print("22 tasks are answered")
