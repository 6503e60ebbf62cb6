"""Data can be looked at while a program trains or holds, and the training never knows."""

import threading

import numpy as np
import pytest

from lossdoctor.core import commands, events
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.engine.engine import Engine
from lossdoctor.engine.main import Worker
from lossdoctor.engine.outbox import Outbox
from lossdoctor.engine.run_control import Control

pytestmark = pytest.mark.engine
SCRIPT = """
import keras, numpy as np
keras.utils.set_random_seed(3)
x = np.arange(96, dtype="float32").reshape(48, 2) / 96
layers = [keras.Input((2,)), keras.layers.Dense(4, "tanh"), keras.layers.Dropout(0.5), keras.layers.Dense(1)]
model = keras.Sequential(layers)
model.compile("adam", "mse")
model.fit(x, x[:, :1], epochs=4, batch_size=16)
"""


class Sitting:
    """A worker whose thread is this one; `on` says what to do when an event is heard."""

    def __init__(self, script, on=None):
        self.told, self.on = [], on or {}
        self.worker = Worker(Outbox(self.hear))
        self.worker._engine = Engine(self.worker._outbox)
        opened = commands.OpenSession(
            Target(TargetKind.SCRIPT, str(script)), Settings(only=("negative-loss",)), None, True
        )
        self.do(opened)

    def hear(self, event):
        self.told.append(event)
        act = self.on.pop(type(event), None)
        if act is not None:
            act(self)

    def do(self, command):
        self.worker.take(command)
        while not self.worker._queue.empty():
            self.worker._carry_out(self.worker._queue.get())

    def place(self, kind):
        return next(place for place, event in enumerate(self.told) if isinstance(event, kind))

    def losses(self):
        return np.concatenate([event.loss for event in self.told if isinstance(event, events.ReadingsTaken)])


def look(sitting):
    sitting.worker.take(commands.ShowRows((3, 1)))
    sitting.worker.take(commands.ShowColumn(0))


def hold(sitting):
    sitting.worker.interrupt(commands.PauseRun())


def look_and_go_on(sitting):
    def visit():
        look(sitting)
        sitting.worker.interrupt(commands.ResumeRun())

    threading.Thread(target=visit, name="QThread").start()


@pytest.fixture
def script(tmp_path):
    path = tmp_path / "train.py"
    path.write_text(SCRIPT)
    return path


def test_a_page_of_rows_comes_between_two_steps_and_in_a_pause_and_the_run_is_the_same_bit_for_bit(script):
    alone = Sitting(script)
    alone.do(commands.StartRun("r"))
    for on in ({events.ReadingsTaken: look}, {events.ReadingsTaken: hold, events.RunPaused: look_and_go_on}):
        watched = Sitting(script, on)
        watched.do(commands.StartRun("r"))
        shown = watched.told[watched.place(events.RowsShown)]
        assert shown.rows == (3, 1) and shown.texts[0][0] == "0.0625"
        assert watched.place(events.RowsShown) < watched.place(events.ColumnShown) < watched.place(events.RunEnded)
        assert np.array_equal(watched.losses(), alone.losses())
        assert [e.command for e in watched.told if isinstance(e, events.CommandDone)].count("ShowRows") == 1


def test_what_is_not_there_is_refused_in_the_middle_of_a_run_and_it_goes_on(script):
    watched = Sitting(script, {events.ReadingsTaken: lambda one: one.worker.take(commands.ShowRows(validation=True))})
    watched.do(commands.StartRun("r"))
    assert watched.place(events.RequestRefused) < watched.place(events.RunEnded)
    assert watched.told[watched.place(events.RunEnded)].ended == "finished"


def test_no_brief_visit_is_lost_when_a_run_ends_and_none_is_taken_afterwards():
    control, heard = Control(), []
    with control.receiving():
        assert control.lend(lambda: heard.append(1), brief=True)
        assert not control.lend(lambda: heard.append(2))
    assert heard == [1] and not control.lend(lambda: heard.append(3), brief=True)
