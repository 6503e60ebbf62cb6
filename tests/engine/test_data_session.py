"""Data without a model: what rows alone tell, without TensorFlow."""

import numpy as np
import pytest

from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.findings import CheckStatus, Severity
from lossdoctor.core.session import DataFiles, Settings, Target, TargetKind
from lossdoctor.engine.light import LightEngine

RNG = np.random.default_rng(3)
X = RNG.normal(size=(200, 3))
BITS = (RNG.random(200) < 0.5).astype(float)
SIDE = (X @ [2.0, -1.0, 1.5] > 0).astype(float)
COLUMNS = ("a", "b", "c", "answer")


def opened(folder, table, **fields):
    np.save(folder / "t.npy", table)
    files = DataFiles(origin="/data/t.csv", table=str(folder / "t.npy"), columns=COLUMNS[-table.shape[1] :], **fields)
    told = []
    engine = LightEngine(told.append)
    engine.handle(ask.OpenSession(Target(TargetKind.DATA, "/data/t.csv"), Settings(), files))
    engine.handle(ask.Examine())
    return told


def of(kind, told):
    return [event for event in told if isinstance(event, kind)]


def findings(told):
    return {event.finding.check: event.finding for event in of(tell.FindingRaised, told)}


def test_a_healthy_table_is_shown_with_the_guess_and_the_next_step(tmp_path):
    told = opened(tmp_path, np.column_stack([X, SIDE]))
    assert findings(told) == {}
    (session,) = of(tell.SessionOpened, told)
    assert session.facts.preview_columns == ("a", "b", "c", "answer") and len(session.facts.preview) == 50
    assert session.facts.inputs.training[0].columns == ("a", "b", "c")
    assert "'answer'" in session.notes[0] and session.notes[-1].endswith("lossdoctor check model.keras --data t.csv")


def test_named_targets_are_no_guess_and_a_name_that_is_not_there_is_refused(tmp_path):
    told = opened(tmp_path, np.column_stack([X, BITS]), target_columns=("b",))
    (session,) = of(tell.SessionOpened, told)
    assert session.facts.inputs.training[0].columns == ("a", "c", "answer") and len(session.notes) == 1
    refused = of(tell.RequestRefused, opened(tmp_path, np.column_stack([X, BITS]), target_columns=("z",)))
    assert "no column 'z'" in refused[0].failure.message


def with_nan(column):
    table = np.column_stack([X, BITS])
    table[5, column] = np.nan
    return table


SICK = {
    "nonfinite-inputs": with_nan(0),
    "nonfinite-targets": with_nan(3),
    "constant-feature": np.column_stack([X[:, :2], np.ones(200), BITS]),
    "constant-targets": np.column_stack([X, np.ones(200)]),
    "target-leak": np.column_stack([X[:, :2], 3 * X[:, 2] + 1, X[:, 2]]),
    "conflicting-labels": np.column_stack([np.tile(X[:40], (5, 1)), BITS]),
    "class-imbalance": np.column_stack([X, np.arange(200) % 40 == 0]),
    "ordered-labels": np.column_stack([X, np.sort(BITS)]),
    "identifier-feature": np.column_stack([RNG.permutation(200), X[:, :2], SIDE]),
    "duplicate-rows": np.column_stack([np.vstack([X[:160], X[:40]]), np.append(SIDE[:160], SIDE[:40])]),
    "noisy-labels": np.column_stack([X, np.where(np.arange(200) % 20 == 0, 1 - SIDE, SIDE)]),
    "misaligned-rows": np.column_stack([X, np.roll(SIDE, 1)]),
}


@pytest.mark.parametrize("slug", SICK)
def test_what_rows_alone_tell_is_found(tmp_path, slug):
    assert slug in findings(opened(tmp_path, SICK[slug]))


def test_labels_that_follow_from_nothing_are_a_hint_only_where_the_target_was_named(tmp_path):
    assert findings(opened(tmp_path, np.column_stack([X, BITS]))) == {}
    named = findings(opened(tmp_path, np.column_stack([X, BITS]), target_columns=("answer",)))
    assert named["noisy-labels"].severity is Severity.HINT and "the model" not in named["noisy-labels"].summary


def test_slipped_rows_are_a_warning_and_a_series_with_its_next_value_is_none(tmp_path):
    assert findings(opened(tmp_path, SICK["misaligned-rows"]))["misaligned-rows"].severity is Severity.WARNING
    wave = np.sin(np.arange(204) * 0.7) + 0.1 * RNG.normal(size=204)
    series = np.column_stack([wave[:200], wave[1:201], wave[2:202], wave[3:203]])
    assert "misaligned-rows" not in findings(opened(tmp_path, series))


def test_a_constant_column_is_an_error_only_when_it_was_named_as_the_target(tmp_path):
    table = SICK["constant-targets"]
    assert findings(opened(tmp_path, table))["constant-targets"].severity is Severity.WARNING
    named = findings(opened(tmp_path, table, target_columns=("answer",)))
    assert named["constant-targets"].severity is Severity.ERROR


def test_a_regression_is_not_taken_for_classes(tmp_path):
    amounts = np.column_stack([X, np.round(100 * np.abs(X[:, 0])) + RNG.integers(0, 400, 200)])
    assert findings(opened(tmp_path, amounts)) == {}


def test_checks_that_need_a_model_are_skipped_with_why(tmp_path):
    told = opened(tmp_path, np.column_stack([X, BITS]))
    outcomes = {outcome.check: outcome for outcome in of(tell.ChecksReported, told)[0].outcomes}
    assert outcomes["unscaled-inputs"].status is CheckStatus.SKIPPED
    assert "bring a model" in outcomes["unscaled-inputs"].why
    assert outcomes["train-validation-shift"].why == "there are no validation rows to compare"
    assert not [outcome for outcome in outcomes.values() if outcome.status is CheckStatus.FAILED]


def test_validation_rows_that_occur_in_training_are_found(tmp_path):
    np.save(tmp_path / "v.npy", np.column_stack([X[:80], BITS[:80]]))
    told = opened(tmp_path, np.column_stack([X, BITS]), validation_table=str(tmp_path / "v.npy"))
    assert "train-validation-overlap" in findings(told)


def test_arrays_of_pictures_are_looked_at_without_columns(tmp_path):
    np.save(tmp_path / "x.npy", RNG.random((30, 8, 8, 1)).astype("float32"))
    np.save(tmp_path / "y.npy", np.arange(30) % 3)
    files = DataFiles("/data/x.npz", inputs=(str(tmp_path / "x.npy"),), targets=(str(tmp_path / "y.npy"),))
    told = []
    engine = LightEngine(told.append)
    engine.handle(ask.OpenSession(Target(TargetKind.DATA, "/data/x.npz"), Settings(), files))
    engine.handle(ask.Examine())
    assert of(tell.SessionOpened, told)[0].facts.inputs.training[0].shape == (8, 8, 1)
    assert findings(told) == {} and of(tell.RequestRefused, told) == []


def test_data_that_do_not_fit_together_are_refused_by_their_numbers(tmp_path):
    np.save(tmp_path / "x.npy", X)
    np.save(tmp_path / "y.npy", BITS[:150])
    files = DataFiles("/data/x.npz", inputs=(str(tmp_path / "x.npy"),), targets=(str(tmp_path / "y.npy"),))
    told = []
    LightEngine(told.append).handle(ask.OpenSession(Target(TargetKind.DATA, "/data/x.npz"), Settings(), files))
    assert "150 and 200 rows" in of(tell.RequestRefused, told)[0].failure.message
