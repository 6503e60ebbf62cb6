"""Readings are merged, everything else passes at once and in order."""

import numpy as np

from lossdoctor.core.events import FindingCleared, ReadingsTaken
from lossdoctor.engine.outbox import Outbox


def readings(first, count=1, run_id="r"):
    values = np.arange(first, first + count, dtype=float)
    norms = np.zeros((count, 1), np.float32)
    return ReadingsTaken(run_id, first, values, values, norms, norms, values)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def outbox():
    sent, clock = [], Clock()
    return Outbox(sent.append, clock), sent, clock


def test_many_readings_within_one_interval_become_one_message_and_none_is_lost():
    out, sent, clock = outbox()
    for step in range(100):
        clock.now += 0.001
        out(readings(step))
    out.flush()
    assert len(sent) <= 1 + 0.1 / Outbox.INTERVAL + 1
    assert np.concatenate([event.loss for event in sent]).tolist() == list(range(100))


def test_a_finding_is_not_delayed_and_comes_after_the_readings_before_it():
    out, sent, _ = outbox()
    out(readings(0))
    out(readings(1))
    out(FindingCleared("x"))
    assert [type(event).__name__ for event in sent] == ["ReadingsTaken", "ReadingsTaken", "FindingCleared"]


def test_readings_of_two_runs_are_never_merged():
    out, sent, _ = outbox()
    out(readings(0))
    out(readings(1))
    out(readings(0, run_id="s"))
    out.flush()
    assert [(event.run_id, event.first_step) for event in sent] == [("r", 0), ("r", 1), ("s", 0)]
