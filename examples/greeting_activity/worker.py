"""The worker of the activity: pollers ask Step Functions for tasks, workers do them, and both are threads.

    python3 worker.py ACTIVITY_ARN

A request for a task waits up to 60 seconds for one, so pollers are apart from workers, and there are few of them. A task is asked for when a
worker is free. Ctrl-C ends it after the tasks that it has.
"""
import json
import queue
import socket
import sys
import threading

POLLERS = 2
WORKERS = 4


def greet(visitor):
    """The work itself."""
    return f"Hello, {visitor['who']}!"


class Worker:
    def __init__(self, states, activity, work):
        self.states = states
        self.activity = activity
        self.work = work
        self.tasks = queue.Queue()
        self.free = threading.Semaphore(WORKERS)
        self.ending = threading.Event()

    def poll(self):
        """Asks for one task at a time, as long as someone can do it."""
        while not self.ending.is_set():
            if not self.free.acquire(timeout=1):
                continue
            task = self.states.get_activity_task(activityArn=self.activity, workerName=socket.gethostname())
            if task.get("taskToken"):
                self.tasks.put(task)
            else:
                self.free.release()  # nothing came in 60 seconds

    def do(self):
        while (task := self.tasks.get()) is not None:
            try:
                self.answer(task)
            finally:
                self.free.release()

    def answer(self, task):
        token = task["taskToken"]
        try:
            result = json.dumps(self.work(json.loads(task["input"])))
        except Exception as error:  # whatever it is, the machine has to know
            self.states.send_task_failure(taskToken=token, error=type(error).__name__, cause=str(error))
            return
        try:
            self.states.send_task_success(taskToken=token, output=result)
        except self.states.exceptions.TaskTimedOut:
            print("too late for a task", file=sys.stderr)

    def run(self):
        """Until end() is called."""
        workers = [threading.Thread(target=self.do) for _ in range(WORKERS)]
        pollers = [threading.Thread(target=self.poll) for _ in range(POLLERS)]
        for thread in workers + pollers:
            thread.start()
        for poller in pollers:
            poller.join()
        for _ in workers:
            self.tasks.put(None)
        for worker in workers:
            worker.join()

    def end(self):
        self.ending.set()


def main():
    import boto3
    from botocore.config import Config
    if len(sys.argv) != 2:
        print("usage: worker.py ACTIVITY_ARN", file=sys.stderr)
        return 2
    worker = Worker(boto3.client("stepfunctions", config=Config(read_timeout=65)), sys.argv[1], greet)
    running = threading.Thread(target=worker.run)
    running.start()
    try:
        running.join()
    except KeyboardInterrupt:
        worker.end()
        running.join()
    return 0


if __name__ == "__main__":
    sys.exit(main())
