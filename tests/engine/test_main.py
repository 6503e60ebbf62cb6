"""What the heart of an engine process tells, without TensorFlow."""

import queue

from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.engine.main import Worker, _serve
from lossdoctor.engine.outbox import Outbox


def test_a_command_that_waits_its_turn_is_work_already():
    worker = Worker(Outbox(lambda event: None))
    worker.busy = ""
    worker.take(cmd.Examine())
    assert worker.busy == "Examine"
    worker.take(cmd.StartRun("run-1"))
    assert worker.busy == "Examine"


def test_the_heart_beats_what_was_asked_for_before_it_is_begun(monkeypatch):
    monkeypatch.setattr("lossdoctor.engine.main.HEARTBEAT_SECONDS", 0.01)
    inbox, told = queue.Queue(), []

    def hear(event):
        told.append(event)
        inbox.put(cmd.Shutdown())

    worker = Worker(Outbox(hear))
    worker.busy = ""
    inbox.put(cmd.Examine())
    _serve(inbox, worker, hear)
    assert told[0] == ev.Heartbeat("Examine")
