"""Several outputs, regression, masks, sequences, rebuilding: silence on the healthy, the cause first on the sick."""

from __future__ import annotations

from pathlib import Path

import pytest

from helpers import kinds_masks, kinds_outputs, kinds_rebuilding, kinds_regression, kinds_sequences
from helpers.kinds import Program, Sick
from helpers.kinds_run import cured_and_exported, examined, words
from lossdoctor.core.findings import Severity

pytestmark = pytest.mark.engine

MODULES = (kinds_outputs, kinds_regression, kinds_masks, kinds_sequences, kinds_rebuilding)
PROGRAMS = tuple(program for module in MODULES for program in module.PROGRAMS)
CASES = tuple((program, sick) for program in PROGRAMS for sick in program.sick)
# What make test keeps, a few seconds each; make long runs all of them.
QUICK = ("three-heads topics-signed", "tags one-unit-a-step", "class-masks softmax-over-height")


def name(case: tuple[Program, Sick]) -> str:
    return f"{case[0].name} {case[1].name}"


def test_names_are_told_apart_and_every_disease_spoils_its_program() -> None:
    assert len({name(case) for case in CASES}) == len(CASES) > 50
    assert {program.kind for program in PROGRAMS} == {"outputs", "regression", "masks", "sequences", "rebuilding"}
    assert all(program.spoiled(sick) != program.script for program, sick in CASES)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_a_healthy_program_is_left_alone(program: Program, tmp_path: Path) -> None:
    assert examined(tmp_path, program.script, run=True).alarms == []


def proven(case: tuple[Program, Sick], folder: Path) -> None:
    program, sick = case
    seen = examined(folder, program.spoiled(sick), run=sick.after_a_run)
    first = seen.findings[0]
    assert first.check in sick.causes and first.severity is not Severity.HINT, [f.check for f in seen.findings]
    assert [word for word in sick.says if word not in words(first)] == [], first.summary
    if sick.edits:
        edits = [edit for fix in first.fixes for edit in fix.edits if type(edit).__name__ == sick.edits]
        assert any(sick.output in (None, getattr(edit, "output", None)) for edit in edits), first.fixes
        if not sick.after_a_run:
            assert cured_and_exported(seen, folder) > 0


@pytest.mark.parametrize("case", [case for case in CASES if name(case) in QUICK], ids=name)
def test_the_cause_is_first_with_proof_and_its_cure_is_performed(case: tuple[Program, Sick], tmp_path: Path) -> None:
    proven(case, tmp_path)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("case", [case for case in CASES if name(case) not in QUICK], ids=name)
def test_so_it_is_for_all_others(case: tuple[Program, Sick], tmp_path: Path) -> None:
    proven(case, tmp_path)


TWO_MODELS = """
import tensorflow as tf


class Parts(keras.Model):
    def __init__(self):
        super().__init__()
        self.first, self.second = layers.Dense(3), layers.Dense(2)
        self.a, self.b = keras.metrics.Mean(name="a_loss"), keras.metrics.Mean(name="b_loss")

    @property
    def metrics(self):
        return [self.a, self.b]

    def train_step(self, x):
        with tf.GradientTape() as tape:
            loss = ops.mean(ops.square(self.second(self.first(x)) - x))
        self.optimizer.apply(tape.gradient(loss, self.trainable_weights), self.trainable_weights)
        self.a.update_state(loss)
        self.b.update_state(2 * loss)
        return {"a_loss": self.a.result(), "b_loss": self.b.result()}


model = Parts()
model.compile("adam")
model.fit(rng.normal(size=(40, 2)).astype("float32"), epochs=2, batch_size=8, verbose=0)
"""


def test_a_model_without_a_call_trains_with_its_losses_added_and_says_what_it_cannot_be_asked(tmp_path: Path) -> None:
    from helpers.kinds import HEAD

    seen = examined(tmp_path, HEAD + TWO_MODELS, run=True)
    run = seen.patient.last_run
    assert seen.alarms == [] and run.ended == "finished" and run.steps == 10
    assert run.first_nonfinite_step is None and (run.loss > 0).all() and len(run.variables) == 4
    whys = {outcome.why for outcome in seen.outcomes if outcome.status.value == "skipped"}
    assert "the program trains without targets" in whys
    assert not any("\x1b" in why or "\n" in why or "Error" in why for why in whys), whys
