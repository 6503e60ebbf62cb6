"""A script that trains in a loop of its own is run as it is; what it shows is told and examined."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf

from helpers.lengths import shortened
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.findings import CheckStatus
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.engine.engine import Engine
from lossdoctor.engine.loop_watch import LoopWatch

pytestmark = pytest.mark.engine

HEAD = """\
import keras
import numpy as np
import tensorflow as tf
keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(96, 4)).astype("float32")
y = (x[:, :1] > 0).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dropout(0.2),
                          keras.layers.Dense(1, activation="sigmoid")])
optimizer = keras.optimizers.Adam(0.01)
loss_fn = keras.losses.BinaryCrossentropy()
printed = []
"""
STEP = """\
def step(batch, labels):
    with tf.GradientTape() as tape:
        loss = loss_fn(labels, model(batch, training=True))
    slopes = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(slopes, model.trainable_variables))
    return loss
"""
LOOP = """\
for epoch in range(3):
    for first in range(0, 96, 32):
        printed.append(float(step(tf.constant(x[first:first + 32]), tf.constant(y[first:first + 32]))))
"""
TAPE = HEAD + STEP + LOOP
TRACED = TAPE.replace("def step", "@tf.function\ndef step")
BATCHES = (
    HEAD
    + """\
model.compile(optimizer, loss_fn)
for epoch in range(3):
    for first in range(0, 96, 32):
        printed.append(float(model.train_on_batch(x[first:first + 32], y[first:first + 32])))
"""
)
NOISY = TRACED.replace("model(batch,", "model(batch + tf.random.normal(tf.shape(batch), stddev=0.1),")
INSIDE = (
    HEAD
    + STEP
    + """\
@tf.function
def train(data):
    for batch, labels in data:
        step(batch, labels)
for epoch in range(3):
    train(tf.data.Dataset.from_tensor_slices((x, y)).batch(32))
"""
)
STYLES = {"tape": TAPE, "traced": TRACED, "batches": BATCHES, "noise in the graph": NOISY, "loop in the graph": INSIDE}


def watched(folder: Path, text: str, **settings: Any) -> list[tell.Event]:
    """Everything the engine tells of a script, opened and trained."""
    (folder / "train.py").write_text(text)
    events: list[tell.Event] = []
    engine = Engine(events.append)
    target = Target(TargetKind.SCRIPT, str(folder / "train.py"))
    engine.handle(ask.OpenSession(target, Settings(**settings), trusted=True))
    engine.handle(ask.Examine())
    engine.handle(ask.StartRun("run-1"))
    return events


def only(events: list[tell.Event], kind: type[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def outcome(events: list[tell.Event], slug: str) -> Any:
    return next(one for one in only(events, tell.ChecksReported)[-1].outcomes if one.check == slug)


def run(file: Path, text: str) -> dict[str, Any]:
    file.write_text(text)  # AutoGraph reads the text of what it traces
    namespace: dict[str, Any] = {}
    exec(compile(text, str(file), "exec"), namespace)
    return namespace


@pytest.mark.parametrize("style", shortened(STYLES, 4))
def test_watching_changes_no_bit_and_sees_every_loss(tmp_path: Path, style: str) -> None:
    plain = run(tmp_path / "plain.py", STYLES[style])
    steps: list[float] = []
    norms: list[np.ndarray] = []

    def took(by: Any, loss: float, rate: float, seen: np.ndarray) -> None:
        steps.append(loss)
        norms.append(seen)
        assert rate == pytest.approx(0.01)

    watch = LoopWatch(took, lambda: None)
    with watch.watching():
        seen = run(tmp_path / "seen.py", STYLES[style])
    for one, other in zip(plain["model"].weights, seen["model"].weights, strict=True):
        assert np.array_equal(one.numpy(), other.numpy())
    assert plain["printed"] == seen["printed"]
    assert len(steps) == 9
    if seen["printed"]:
        np.testing.assert_allclose(steps, seen["printed"], rtol=1e-6)
    assert np.all(np.isfinite(norms)) and np.all(np.array(norms)[:, 1, 0] > 0)


def test_everything_is_put_back() -> None:
    function = type(tf.function(lambda: None))
    places = [(tf.GradientTape, "gradient"), (keras.losses.Loss, "__call__"), (keras.optimizers.Optimizer, "apply")]
    places += [(function, "__call__"), (keras.losses, "mean_squared_error"), (keras.Model, "__call__")]
    before = [getattr(owner, name) for owner, name in places]
    with LoopWatch(lambda *step: None, lambda: None).watching():
        assert tf.GradientTape.gradient is not before[0]
    assert [getattr(owner, name) for owner, name in places] == before
    assert "__call__" not in vars(keras.Model)


def test_the_session_opens_at_once_and_the_script_runs_when_training_is_asked_for(tmp_path: Path) -> None:
    events = watched(tmp_path, TAPE + f"open({str(tmp_path / 'ran')!r}, 'w').close()\n")
    order = [type(event).__name__ for event in events]
    assert order.index("SessionOpened") < order.index("RunStarted") < order.index("ReadingsTaken")
    assert "in a loop of its own" in only(events, tell.SessionOpened)[0].notes[0]
    assert (tmp_path / "ran").exists()
    ended = only(events, tell.RunEnded)[0]
    assert (ended.ended, ended.steps) == ("finished", 9)
    told = np.concatenate([event.loss for event in only(events, tell.ReadingsTaken)])
    assert told.shape == (9,) and np.all(told > 0)


@pytest.mark.parametrize("style", shortened(["tape", "traced", "batches"], 1))
def test_labels_of_minus_one_are_found_in_a_loop(tmp_path: Path, style: str) -> None:
    text = STYLES[style].replace('astype("float32")\nmodel', 'astype("float32") * 2 - 1\nmodel')
    events = watched(tmp_path, text)
    said = outcome(events, "labels-outside-loss-domain")
    assert said.status is CheckStatus.FOUND and "of 96 targets" in said.why
    finding = next(e.finding for e in only(events, tell.FindingRaised) if e.finding.check == said.check)
    assert all(fix.edits == () for fix in finding.fixes)


def test_a_proven_loop_answers_checks_that_need_the_whole_program(tmp_path: Path) -> None:
    events = watched(tmp_path, TRACED.replace("keras.layers.Dropout(0.2),", ""))
    assert outcome(events, "vanishing-gradients").status is CheckStatus.PASSED
    assert outcome(events, "no-validation-data").status is CheckStatus.SKIPPED


def test_gradients_changed_by_hand_leave_only_what_was_seen(tmp_path: Path) -> None:
    text = TAPE.replace("    optimizer.apply", "    slopes = [slope * 0.5 for slope in slopes]\n    optimizer.apply")
    events = watched(tmp_path, text)
    assert "gradients are changed" in outcome(events, "vanishing-gradients").why
    assert outcome(events, "labels-outside-loss-domain").status is CheckStatus.PASSED


def test_a_stop_and_a_number_of_steps_end_the_script_between_steps(tmp_path: Path) -> None:
    events = watched(tmp_path, TRACED.replace("range(3)", "range(1000000)"), steps=20)
    ended = only(events, tell.RunEnded)[0]
    assert ended.ended == "steps" and 20 <= ended.steps < 40


def test_two_optimizers_are_told_and_not_judged_against_each_other(tmp_path: Path) -> None:
    second = STEP.replace("def step", "def other").replace("optimizer", "second").replace("labels, ", "1 - labels, ", 1)
    text = HEAD + "second = keras.optimizers.Adam(0.01)\n" + STEP + second.replace("1 - labels, batch", "labels, batch")
    events = watched(tmp_path, text + LOOP + LOOP.replace("step(", "other("))
    assert "2 optimizers" in outcome(events, "oscillating-loss").why
    assert any("2 optimizers" in event.text for event in only(events, tell.LogWritten))


def test_variables_changed_without_an_optimizer_give_a_curve(tmp_path: Path) -> None:
    text = """\
import tensorflow as tf
w = tf.Variable(3.0)
for step in range(30):
    with tf.GradientTape() as tape:
        loss = w ** 2
    w.assign_sub(0.1 * tape.gradient(loss, w))
"""
    events = watched(tmp_path, text)
    told = np.concatenate([event.loss for event in only(events, tell.ReadingsTaken)])
    np.testing.assert_allclose(told, [(3.0 * 0.8**k) ** 2 for k in range(30)], rtol=1e-5)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (HEAD + STEP, "without a training step"),
        (TAPE.replace("x[first:first + 32]", "x[first:first + 32, :2]"), "line 14"),
        (TRACED.replace("x[first:first + 32]", "x[first:first + 32, :2]"), "line 15"),
        (TAPE + "raise ValueError('at the end')\n", ""),
    ],
)
def test_what_goes_wrong_becomes_a_sentence(tmp_path: Path, text: str, part: str) -> None:
    events = watched(tmp_path, text)
    refused = only(events, tell.RequestRefused)
    if part:
        assert part in refused[0].failure.message and "\n" not in refused[0].failure.message
        assert "Traceback" not in refused[0].failure.message
    else:
        assert (only(events, tell.RunEnded)[0].ended, refused) == ("error", [])
