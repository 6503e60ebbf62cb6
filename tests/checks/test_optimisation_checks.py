"""Rates, epochs, batches and formats are accused by a measured comparison, never by their numbers alone."""

from dataclasses import replace

import numpy as np
import pytest

from helpers.behaviour import finished, found, make_outcome, make_range_test, make_replay, make_trial
from helpers.readings import (
    make_compile,
    make_fit,
    make_inputs,
    make_layer,
    make_loss,
    make_model_reading,
    make_run,
    make_targets,
    snapshot,
)
from lossdoctor.checks.batch_too_large import BatchTooLarge
from lossdoctor.checks.examiner import ask
from lossdoctor.checks.invalid_learning_rate import InvalidLearningRate
from lossdoctor.checks.learning_rate_too_high import LearningRateTooHigh, range_curve
from lossdoctor.checks.learning_rate_too_low import LearningRateTooLow
from lossdoctor.checks.low_precision import LowPrecision
from lossdoctor.checks.precision_limited_loss import PrecisionLimitedLoss
from lossdoctor.checks.too_few_epochs import TooFewEpochs
from lossdoctor.checks.unsuitable_optimizer import UnsuitableOptimizer
from lossdoctor.core.findings import CheckStatus, Severity
from lossdoctor.core.fixes import SetEpochs, SetLearningRate, SetOptimizer
from lossdoctor.core.readings.precision import DoublePrecisionReading, HalfPrecisionReading
from lossdoctor.core.trials import TrialVerdict

RNG = np.random.default_rng(2)
BCE = make_compile("binary_crossentropy")
FLAT = 0.7 + 0.01 * RNG.normal(size=200)
FALLING = np.linspace(2.0, 1.0, 200) + 0.01 * RNG.normal(size=200)
SETTLED = 0.5 + np.exp(-np.arange(200) / 10) + 0.01 * RNG.normal(size=200)
FAILS, LEARNS = make_outcome(0.05, loss=0.69), make_outcome(0.9)
TOO_HIGH = make_range_test([0.9, 0.5, 0.2, 0.1, 1.5, np.inf], own=0.1)
DIVERGES = make_range_test([0.9, 0.5, 0.2, 0.1, 0.8, np.inf], own=1.0)
TOO_LOW = make_range_test([0.999, 0.98, 0.7, 0.1, 0.2, np.inf], own=1e-5)
RIGHT = make_range_test([0.9, 0.6, 0.3, 0.1, 0.8, np.inf], own=0.01)
NOTHING_HELPS = make_range_test([1.0, 1.0, 0.99, 1.0, 1.0, 1.1], own=0.1)


def test_a_smaller_rate_that_learns_from_the_same_weights_proves_a_rate_too_high():
    finding = found(LearningRateTooHigh(), finished(make_run(FLAT), FAILS, TOO_HIGH))
    assert finding.severity is Severity.ERROR
    assert finding.fixes[0].edits == (SetLearningRate(0.01),)
    broken = make_run([1.0, 50.0, np.nan])
    assert found(LearningRateTooHigh(), finished(broken, FAILS, DIVERGES)).severity is Severity.ERROR


@pytest.mark.parametrize(
    ("outcome", "test"),
    [(LEARNS, TOO_HIGH), (FAILS, RIGHT), (FAILS, NOTHING_HELPS), (FAILS, TOO_LOW)],
    ids=["learns", "rate is right", "no rate helps", "rate is low"],
)
def test_no_rate_is_too_high_without_a_better_smaller_one(outcome, test):
    assert found(LearningRateTooHigh(), finished(make_run(FLAT), outcome, test)) is None


def test_losses_that_dropout_alone_moves_as_far_prove_no_rate():
    def at(noise):
        test = make_range_test([0.9, 0.5, 0.2, 0.1, 1.5, np.inf], own=0.1, noise=noise)
        return found(LearningRateTooHigh(), finished(make_run(FLAT), FAILS, test))

    def low(noise):
        test = make_range_test([0.999, 0.98, 0.7, 0.1, 0.2, np.inf], own=1e-5, noise=noise)
        return found(LearningRateTooLow(), finished(make_run(FLAT), FAILS, BCE, test))

    assert at(0.1) is not None and low(0.1) is not None
    assert at(0.4) is None and low(0.4) is None


def test_a_rate_below_zero_has_no_place_on_the_curve_of_rates():
    test = replace(TOO_LOW, rates=np.append(-0.01, TOO_LOW.rates), losses=np.append(9.0, TOO_LOW.losses))
    series = range_curve(test)
    assert np.isfinite(series.x).all() and len(series.x) == len(series.y) == len(series.reference) == len(TOO_LOW.rates)


def test_a_run_of_a_few_steps_says_nothing_about_the_rate():
    outcome = ask(LearningRateTooLow(), finished(make_run(FLAT[:20]), BCE, FAILS, TOO_LOW))[1]
    assert outcome.status is CheckStatus.SKIPPED and "too few" in outcome.why


def test_a_loss_below_its_bound_says_nothing_about_the_rate():
    findings, outcome = ask(LearningRateTooLow(), finished(make_run(FLAT - 5.0), BCE, FAILS, TOO_LOW))
    assert not findings and outcome.status is CheckStatus.SKIPPED and "falls below" in outcome.why
    assert ask(TooFewEpochs(), finished(make_run(FALLING - 5.0), BCE, FAILS, make_fit()))[1].why == outcome.why
    assert "rewards wrong" in outcome.why
    legal = finished(make_run(FLAT - 1.0), make_compile("cosine_similarity"), FAILS, TOO_LOW)
    assert found(LearningRateTooLow(), legal) is not None


def test_a_larger_rate_that_gains_twice_as_much_proves_a_rate_too_low():
    finding = found(LearningRateTooLow(), finished(make_run(FLAT), BCE, FAILS, TOO_LOW))
    assert finding.fixes[0].edits == (SetLearningRate(0.01),)
    for outcome, test in ((LEARNS, TOO_LOW), (FAILS, RIGHT), (FAILS, TOO_HIGH), (FAILS, NOTHING_HELPS)):
        assert found(LearningRateTooLow(), finished(make_run(FLAT), BCE, outcome, test)) is None


def test_a_run_that_came_as_low_as_the_larger_rate_and_stays_there_lacks_no_rate():
    noisy_task = make_outcome(0.45, loss=0.12)
    assert found(LearningRateTooLow(), finished(make_run(SETTLED), BCE, noisy_task, TOO_LOW)) is None
    assert found(LearningRateTooLow(), finished(make_run(FALLING), BCE, noisy_task, TOO_LOW)) is not None
    assert found(LearningRateTooLow(), finished(make_run(SETTLED), BCE, FAILS, TOO_LOW)) is not None


def test_some_skill_with_a_loss_that_hardly_moved_is_no_training_yet():
    hardly = make_outcome(0.7, loss=0.62, loss_before=0.7)
    moved = make_outcome(0.7, loss=0.3, loss_before=0.7)
    assert found(LearningRateTooLow(), finished(make_run(FLAT), BCE, hardly, TOO_LOW)) is not None
    assert found(LearningRateTooLow(), finished(make_run(FLAT), BCE, moved, TOO_LOW)) is None


def test_the_range_test_is_asked_for_only_when_training_failed():
    for check in (LearningRateTooHigh(), LearningRateTooLow(), UnsuitableOptimizer()):
        assert check.suspects(finished(make_run(FLAT), FAILS))
        assert not check.suspects(finished(make_run(FLAT), LEARNS))


@pytest.mark.parametrize(
    ("rate", "schedule", "accused"),
    [(0.0, None, True), (-0.01, None, True), (float("nan"), None, True), (0.01, None, False), (0.0, "Warmup", False)],
)
def test_a_rate_has_to_be_above_zero(rate, schedule, accused):
    finding = found(InvalidLearningRate(), snapshot(make_compile(learning_rate=rate, schedule=schedule)))
    assert (finding is not None) == accused


def test_adam_is_proposed_only_when_steps_and_a_trial_both_speak_for_it():
    better = make_range_test([1, 1, 0.98, 0.97, 0.96, 0.9], own=0.01, adam_loss=0.3)
    readings = (make_run(FLAT), FAILS, better)
    assert UnsuitableOptimizer().experiment(finished(*readings)) == (SetOptimizer("adam"),)
    assert found(UnsuitableOptimizer(), finished(*readings)) is None
    helped = finished(*readings, trials={"unsuitable-optimizer": make_trial(0.5, 0.9)})
    assert found(UnsuitableOptimizer(), helped) is not None
    same = finished(*readings, trials={"unsuitable-optimizer": make_trial(0.5, 0.5, TrialVerdict.NO_CHANGE)})
    assert found(UnsuitableOptimizer(), same) is None
    adam = make_range_test([1, 1, 0.98, 0.97, 0.96, 0.9], own=0.01, adam_loss=0.3, optimizer="Adam")
    assert UnsuitableOptimizer().experiment(finished(make_run(FLAT), FAILS, adam)) is None


@pytest.mark.parametrize(
    ("loss", "outcome", "accused"),
    [(FALLING, FAILS, True), (FALLING, LEARNS, False), (SETTLED, FAILS, False), (FALLING[:2], FAILS, True)],
    ids=["falling at the end", "learns", "settled", "two steps in all"],
)
def test_training_ends_too_early_when_the_loss_still_falls_and_little_is_learned(loss, outcome, accused):
    finding = found(TooFewEpochs(), finished(make_run(loss), BCE, outcome, make_fit(epochs=3)))
    assert (finding is not None) == accused
    assert finding is None or finding.fixes[0].edits == (SetEpochs(15),)


def test_a_run_cut_short_says_nothing_about_the_epochs_asked_for():
    assert found(TooFewEpochs(), finished(make_run(FALLING, ended="time-limit"), BCE, FAILS, make_fit())) is None


def test_few_steps_a_pass_are_accused_only_when_little_is_learned():
    large, small = make_fit(1000, batch_size=500), make_fit(1000, batch_size=32)
    run = make_run(FALLING[:20])
    assert found(BatchTooLarge(), finished(run, FAILS, large)) is not None
    assert found(BatchTooLarge(), finished(run, FAILS, small)) is None
    assert found(BatchTooLarge(), finished(run, LEARNS, large)) is None
    assert found(BatchTooLarge(), finished(run, FAILS, make_fit(40, batch_size=40))) is None


HALF = make_model_reading(hidden=[make_layer(dtype="float16")])
DOWN = np.linspace(1.0, 0.2, 40)


def half(own, lost=0.0, overflow=0.0, scaled=1.0, largest=5.0, own_dtype="float16"):
    return HalfPrecisionReading(make_replay(own, DOWN, own_dtype=own_dtype), ("a",), scaled, lost, overflow, largest)


@pytest.mark.parametrize(
    ("reading", "severity"),
    [
        (half([1.0, np.inf]), Severity.ERROR),
        (half(DOWN, overflow=0.01), Severity.ERROR),
        (half(DOWN, largest=1e6), Severity.ERROR),
        (half(DOWN, largest=1e6, own_dtype="bfloat16"), None),
        (half(np.full(40, 0.99), own_dtype="bfloat16"), Severity.WARNING),
        (half(DOWN + 0.3, lost=0.4), Severity.WARNING),
        (half(DOWN + 0.01, lost=0.4, scaled=32768.0), None),
        (half(DOWN), None),
    ],
    ids=["infinite", "answers", "inputs", "bfloat16 is wide", "updates lost", "starved", "scaled", "keeps up"],
)
def test_half_precision_is_judged_by_a_float32_replay(reading, severity):
    finding = found(LowPrecision(), snapshot(HALF, reading))
    assert (finding.severity if finding else None) == severity


def test_float32_programs_are_not_asked_for_half_precision():
    assert LowPrecision().skips(snapshot(make_model_reading())) is not None


class TestPrecisionLimitedLoss:
    x, y = RNG.normal(size=(50, 2)), RNG.normal(size=50)

    def at(self, own, reference, x=None, loss="mean_squared_error", outcome=FAILS):
        facts = make_loss(loss, builtin=loss == "mean_squared_error")
        replay = make_replay(own, reference, own_dtype="float32")
        inputs = make_inputs(self.x if x is None else x)
        readings = (make_run(FLAT), outcome, inputs, make_targets(self.y), make_compile(facts))
        return finished(*readings, DoublePrecisionReading(replay))

    def test_a_lower_float64_loss_from_the_same_steps_is_the_proof(self):
        assert found(PrecisionLimitedLoss(), self.at(np.full(40, 1.0), DOWN, loss="own")) is not None
        assert found(PrecisionLimitedLoss(), self.at(np.full(40, 1.0), DOWN, x=self.x + 1e6)) is not None

    def test_equal_losses_and_programs_without_reason_for_doubt_pass(self):
        assert found(PrecisionLimitedLoss(), self.at(DOWN, DOWN, loss="own")) is None
        assert found(PrecisionLimitedLoss(), self.at(np.full(40, 1.0), DOWN)) is None
        assert found(PrecisionLimitedLoss(), self.at(np.full(40, 1.0), DOWN, loss="own", outcome=LEARNS)) is None
