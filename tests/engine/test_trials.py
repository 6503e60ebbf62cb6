"""Trials on tiny real programs: a cure helps, a placebo changes nothing, a harmful edit hurts."""

import keras
import numpy as np
import pytest

from helpers.clocks import Ticking, stopped_clock
from helpers.patients import binary_labels, binary_patient, mlp, patient_of, regression_patient, table
from lossdoctor.core.events import TrialAdvanced, TrialStarted
from lossdoctor.core.fixes import (
    MapTargets,
    RescaleInputs,
    RescaleTargets,
    RetrainFromStart,
    SetLearningRate,
    SetOutputActivation,
    SplitAgain,
)
from lossdoctor.core.trials import TrialVerdict
from lossdoctor.engine.arms import hold_out, with_held_out_rows
from lossdoctor.engine.patient import FitArguments
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.trials import run_trial

pytestmark = pytest.mark.engine


def _trial(patient, *edits, seeds=2, time_limit=60.0, events=None, control=None, clock=stopped_clock, at_random=False):
    sink = [] if events is None else events
    return run_trial(
        patient,
        "a/b",
        edits,
        seeds=seeds,
        time_limit=time_limit,
        emit=sink.append,
        control=control or Control(),
        at_random=at_random,
        clock=clock,
    )


def _sick(rows=200):
    x = table(rows)
    return binary_patient(binary_labels(x) * 2 - 1, rows=rows, optimizer=keras.optimizers.Adam(0.02), epochs=8)


def test_mapping_labels_into_the_domain_of_the_loss_helps():
    patient, events = _sick(), []
    before = [w.copy() for w in patient.initial_weights]
    trial = _trial(patient, MapTargets(0.5, 0.5), events=events)
    assert trial.verdict is TrialVerdict.HELPS, trial.why
    assert trial.metric == "val_accuracy" and trial.held_out_rows == 40
    assert trial.after > 0.85 > trial.before and trial.seeds == 2
    assert [arm.name for arm in trial.arms] == ["before", "after", "control"] * 2
    assert isinstance(events[0], TrialStarted)
    assert {e.arm for e in events if isinstance(e, TrialAdvanced)} == {"before", "after", "control"}
    assert all(np.array_equal(a, b) for a, b in zip(before, patient.initial_weights, strict=True))
    assert all(np.array_equal(a, v.numpy()) for a, v in zip(before, patient.keras_model.weights, strict=True))


def test_a_change_drawn_at_random_runs_beside_each_seed_and_is_named():
    trial = _trial(_sick(), MapTargets(0.5, 0.5), at_random=True)
    assert [arm.name for arm in trial.arms] == ["before", "after", "control", "random"] * 2
    assert len(set(trial.random_changes)) == 2 and trial.random == np.median(
        [arm.score for arm in trial.arms if arm.name == "random"]
    )
    assert _trial(_sick(), MapTargets(0.5, 0.5), at_random=True).random == trial.random


def test_a_placebo_is_no_change_and_its_arm_repeats_the_unchanged_one_exactly():
    trial = _trial(_sick(), RetrainFromStart(), seeds=1)
    assert trial.verdict is TrialVerdict.NO_CHANGE
    before, after, control = trial.arms
    assert np.array_equal(before.loss, after.loss) and before.score == after.score
    assert not np.array_equal(before.loss, control.loss)


def test_a_harmful_edit_hurts():
    x = table(200)
    healthy = binary_patient(binary_labels(x), rows=200, optimizer=keras.optimizers.Adam(0.02), epochs=8)
    trial = _trial(healthy, SetLearningRate(1e-9))
    assert trial.verdict is TrialVerdict.HURTS, trial.why
    assert trial.before > trial.after


def test_regression_is_judged_in_the_original_scale():
    x = table(200)
    y = 1e4 + 500 * x[:, :1]
    keras_model = mlp(activation=None)
    keras_model.compile(keras.optimizers.Adam(0.02), "mse")
    trial = _trial(patient_of(keras_model, x, y, epochs=10), RescaleTargets())
    assert trial.metric == "val_r2" and trial.no_skill == 0.0
    assert trial.verdict is TrialVerdict.HELPS and trial.after > 0.8 and trial.before <= 0.0


def test_unscaled_inputs_are_cured_inside_the_model():
    x = table(200) * np.array([1, 1, 3000, 1], "float32") + np.array([0, 0, 9000, 0], "float32")
    keras_model = mlp()
    keras_model.compile(keras.optimizers.SGD(0.1), "binary_crossentropy")
    trial = _trial(patient_of(keras_model, x, binary_labels(x), epochs=8), RescaleInputs())
    assert trial.verdict is TrialVerdict.HELPS, trial.why


def test_a_short_time_gives_every_arm_the_same_steps_and_says_so():
    x = table(96)
    patient = binary_patient(binary_labels(x), fit=FitArguments(batch_size=1, epochs=100_000))
    trial = _trial(patient, SetLearningRate(0.5), time_limit=400.0, clock=Ticking())
    assert "same" in trial.why and "steps" in trial.why
    assert len({arm.steps[-1] for arm in trial.arms}) == 1


def test_a_stopped_trial_is_not_decided():
    control = Control()
    control.stop()
    trial = _trial(_sick(), MapTargets(0.5, 0.5), control=control)
    assert trial.verdict is TrialVerdict.NOT_DECIDED and "stopped" in trial.why


def test_a_program_that_raises_is_helped_by_an_edit_that_lets_it_train():
    sick = regression_patient(loss=_broken, epochs=8)
    from lossdoctor.core.fixes import SetLoss, SetOptimizer

    trial = _trial(sick, SetLoss("mean_squared_error"), SetOptimizer("adam", 0.05), seeds=1)
    assert trial.verdict is TrialVerdict.HELPS and "raises ValueError" in trial.why
    assert np.isnan(trial.before)


def _broken(y, p):
    raise ValueError("shapes do not fit")


def test_held_out_rows_are_in_no_arms_training_even_when_the_edit_splits_anew():
    x = table(100)
    patient = binary_patient(binary_labels(x), rows=100, validation=(x[:20], binary_labels(x[:20])))
    held = hold_out(patient, [SplitAgain()])
    judged = {row.tobytes() for row in held.rows.inputs[0]}
    assert judged and not judged & {row.tobytes() for row in held.patient.training.inputs[0]}
    apart = with_held_out_rows(patient)  # its validation rows repeat training rows
    assert {row.tobytes() for row in apart.validation.inputs[0]}.isdisjoint(
        row.tobytes() for row in apart.training.inputs[0]
    )


def test_softmax_over_one_unit_is_scored_by_what_it_answers():
    x = table(200)
    keras_model = mlp(activation="softmax")
    keras_model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    trial = _trial(patient_of(keras_model, x, binary_labels(x), epochs=8), SetOutputActivation("sigmoid"))
    assert trial.verdict is TrialVerdict.HELPS and trial.before < 0.6 < 0.85 < trial.after
