"""From curves alone: healthy histories are left in peace, sick ones named, and no surer than curves can be."""

import numpy as np
import pytest

from helpers.histories import HEALTHY, HINTS, SICK, falling, log_run, logged
from helpers.readings import make_run
from lossdoctor.checks.examiner import ask, examine
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import CheckStatus, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.log import LogReading, log_of

SPEAK = [check for check in all_checks().values() if check.alone_requires]


def judged(*runs):
    return examine(SPEAK, logged(*runs)).findings


def found(slug, *runs):
    findings, _ = ask(all_checks()[slug], logged(*runs))
    return findings[0] if findings else None


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_history_is_left_in_peace(name):
    grave = [finding for finding in judged(log_run(HEALTHY[name])) if finding.severity is not Severity.HINT]
    assert [(finding.check, finding.summary) for finding in grave] == []


@pytest.mark.parametrize("name", HEALTHY)
def test_most_healthy_histories_do_not_even_get_a_hint(name):
    allowed = {
        "minus the Dice coefficient": {"negative-loss"},
        "a density that sharpens": {"negative-loss"},
        "surer but not wronger": {"overfitting"},
    }
    hints = {finding.check for finding in judged(log_run(HEALTHY[name]))} - {"no-validation-data"}
    assert hints == allowed.get(name, set())


@pytest.mark.parametrize("slug", SICK)
def test_a_sick_history_is_named(slug):
    finding = found(slug, log_run(SICK[slug]))
    assert finding is not None
    assert (finding.severity is Severity.HINT) == (slug in HINTS)
    assert not any(fix.edits for fix in finding.fixes), "there is no program to edit"


@pytest.mark.parametrize("seed", range(20))
def test_noise_on_a_healthy_fall_raises_nothing(seed):
    rng = np.random.default_rng(seed)
    epochs = int(rng.integers(4, 80))
    wobble = rng.uniform(0, 0.12)
    history = {
        "loss": falling(rng.uniform(0.5, 5), rng.uniform(0.05, 0.4), epochs) * (1 + wobble * rng.normal(size=epochs)),
        "val_loss": falling(rng.uniform(0.5, 5), 0.45, epochs) * (1 + 2 * wobble * rng.normal(size=epochs)),
    }
    grave = [f for f in judged(log_run(history)) if f.severity is not Severity.HINT]
    assert [(finding.check, finding.summary) for finding in grave] == []


def test_a_loss_without_one_changing_digit_is_an_error_and_a_moving_one_is_not():
    assert found("stalled-loss", log_run({"loss": np.full(6, 8.059)})).severity is Severity.ERROR
    assert found("stalled-loss", log_run({"loss": np.full(6, 0.0)})) is None


def test_how_negative_a_loss_may_be_depends_on_what_stands_beside_it():
    deep = log_run({"loss": np.linspace(1, -5, 10)})
    with_accuracy = log_run({"loss": np.linspace(1, -5, 10), "accuracy": np.full(10, 0.5)})
    assert found("negative-loss", deep).severity is Severity.HINT
    assert found("negative-loss", with_accuracy).severity is Severity.WARNING
    assert "does not say which loss" in found("negative-loss", deep).summary


def test_the_first_epoch_that_is_not_finite_is_named_with_the_one_before():
    finding = found("nonfinite-loss", log_run({"loss": [0.7, 0.61, np.inf, np.nan]}))
    assert "epoch 3" in finding.summary and "0.61" in finding.summary and finding.evidence[0].value == 3
    assert found("nonfinite-loss", log_run({"loss": [0.7, 0.6], "val_loss": [np.nan, np.nan]})) is not None
    assert found("nonfinite-loss", log_run({"loss": [0.7, 0.6], "precision": [np.nan, 0.1]})) is None


def test_of_several_runs_the_sick_one_is_named():
    good = log_run({"loss": falling(0.7, 0.1, 12)}, name="baseline")
    bad, worse = (log_run({"loss": np.geomspace(0.5, 80, 12)}, name=name) for name in ("wild", "wilder"))
    finding = found("diverging-loss", good, bad, worse)
    assert finding.summary.startswith("wild: ") and "wilder" in finding.summary and "baseline" not in finding.summary


def test_what_curves_cannot_tell_is_skipped_with_why():
    few = log_run({"loss": [0.7, 0.7]})
    for slug, why in (
        ("stalled-loss", "2 epochs"),
        ("overfitting", "no validation"),
        ("invalid-learning-rate", "rate"),
    ):
        _, outcome = ask(all_checks()[slug], logged(few))
        assert outcome.status is CheckStatus.SKIPPED and why in outcome.why


def test_a_training_loop_known_by_its_steps_alone_is_judged_by_them():
    wild = log_of(make_run(np.geomspace(0.5, 80, 200)))
    snapshot = Snapshot(Stage.FINISHED, {LogReading: wild})
    findings, _ = ask(all_checks()["diverging-loss"], snapshot)
    assert "200 steps" in findings[0].summary
    calm = log_of(make_run(falling(2.0, 0.1, 300, wobble=0.2)))
    left = examine(SPEAK, Snapshot(Stage.FINISHED, {LogReading: calm})).findings
    assert [finding.check for finding in left if finding.severity is not Severity.HINT] == []


def test_a_program_with_all_its_readings_is_never_judged_by_its_log():
    snapshot = Snapshot(Stage.FINISHED, {LogReading: LogReading(()), type(make_run([1.0])): make_run([1.0, np.nan])})
    findings, _ = ask(all_checks()["nonfinite-loss"], snapshot)
    assert "batch 2" in findings[0].summary


def test_validation_better_than_training_is_a_hint_in_programs_too():
    check = all_checks()["validation-better-than-training"]
    logs = {key: np.asarray(values) for key, values in SICK["validation-better-than-training"].items()}
    run = make_run([1.0, 0.5], logs=logs)
    findings, _ = ask(check, Snapshot(Stage.FINISHED, {type(run): run}))
    assert findings[0].severity is Severity.HINT and "Dropout" in findings[0].summary
    crossing = make_run([1.0, 0.5], logs={"loss": np.linspace(1, 0.2, 10), "val_loss": np.linspace(0.6, 0.3, 10)})
    assert ask(check, Snapshot(Stage.FINISHED, {type(run): crossing}))[0] == []
