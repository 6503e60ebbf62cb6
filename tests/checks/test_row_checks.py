"""Rows that do not belong together, repeat, only count, or follow from nothing: accused by numbers, never by looks.

Under test: swapped-targets-and-inputs, misaligned-rows, noisy-labels, identifier-feature, duplicate-rows, underfitting.
"""

import numpy as np
import pytest

from helpers.behaviour import finished, found, make_outcome
from helpers.readings import make_compile, make_error, make_inputs, make_model_reading, make_run, make_targets, snapshot
from lossdoctor.checks.duplicate_rows import DuplicateRows
from lossdoctor.checks.identifier_feature import IdentifierFeature
from lossdoctor.checks.misaligned_rows import MisalignedRows
from lossdoctor.checks.noisy_labels import NoisyLabels
from lossdoctor.checks.swapped_targets_and_inputs import SwappedTargetsAndInputs
from lossdoctor.checks.underfitting import Underfitting
from lossdoctor.core.findings import Severity
from lossdoctor.core.readings.baseline import BaselineReading, ColumnsReading
from lossdoctor.core.readings.labels import ConflictReading
from lossdoctor.core.readings.sides import OverlapReading

RNG = np.random.default_rng(4)
X = RNG.normal(size=(500, 8))
IDS = RNG.integers(0, 3, 500)
MODEL = make_model_reading()
FAILS, LEARNS = make_outcome(0.02), make_outcome(0.95)
LAGS = np.array([0, 1, -1, 2, -2, 3, -3])


def rule(linear=0.0, near=0.0, lagged=0.0, **fields):
    shares = np.where(LAGS == 0, linear, np.where(LAGS == 1, lagged, 0.0))
    given = {"serial": 0.05, "lag_copy": 0.5, **fields}
    return BaselineReading("accuracy", 500, 8, linear, 0.5 + linear / 2, near, LAGS, shares, **given)


class TestSwapped:
    @pytest.mark.parametrize(
        ("inputs", "targets", "same"),
        [(X[:400], X[400:], False), (X, X, True), (X[:250], X[250:], False)],
        ids=["the test half as targets", "the inputs themselves", "halves of equal length"],
    )
    def test_targets_that_are_input_rows_are_an_error(self, inputs, targets, same):
        at = snapshot(MODEL, make_inputs(inputs), make_targets(targets, same_as_inputs=same))
        assert found(SwappedTargetsAndInputs(), at).severity is Severity.ERROR

    def test_x_and_y_the_wrong_way_round_are_told_by_what_the_model_takes(self):
        at = snapshot(MODEL, make_inputs(IDS.astype(float)), make_targets(X))
        assert "wrong way round" in found(SwappedTargetsAndInputs(), at).summary

    def test_labels_other_numbers_of_the_same_shape_and_autoencoders_are_left_alone(self):
        for targets in (make_targets(IDS), make_targets(100 + 5 * X)):
            assert found(SwappedTargetsAndInputs(), snapshot(MODEL, make_inputs(X), targets)) is None
        decoder = make_model_reading("linear", 8)
        at = snapshot(decoder, make_inputs(X), make_targets(X, same_as_inputs=True))
        assert found(SwappedTargetsAndInputs(), at) is None


class TestMisaligned:
    def at(self, reading, outcome=FAILS):
        return finished(MODEL, make_inputs(X), make_targets(IDS), reading, outcome)

    def test_other_lengths_are_an_error_without_a_run(self):
        finding = found(MisalignedRows(), snapshot(MODEL, make_inputs(X), make_targets(IDS[1:]), make_error("sizes")))
        assert finding.severity is Severity.ERROR and "499" in finding.summary

    def test_a_sample_of_huge_targets_is_no_other_length(self):
        assert found(MisalignedRows(), snapshot(MODEL, make_inputs(X), make_targets(IDS[1:]))) is None

    def test_swapped_results_of_a_split_are_told_by_their_own_check_only(self):
        assert found(MisalignedRows(), snapshot(MODEL, make_inputs(X[:400]), make_targets(X[400:]))) is None

    def test_targets_that_fit_the_next_row_are_an_error(self):
        finding = found(MisalignedRows(), self.at(rule(0.01, 0.0, 0.9)))
        assert finding.severity is Severity.ERROR and "1 row further down" in finding.summary

    @pytest.mark.parametrize(
        "reading",
        [
            rule(0.5, 0.5, 0.9),
            rule(0.0, 0.0, 0.3),
            rule(0.0, 0.0, 0.9, serial=0.8),
            rule(0.0, 0.0, 1.0, lag_copy=0.97),
            rule(0.0, 0.9, 0.9),
        ],
        ids=["fits as it is", "fits nowhere", "a series", "a forecast of a feature", "near rows agree"],
    )
    def test_series_forecasts_and_what_fits_already_are_left_alone(self, reading):
        assert found(MisalignedRows(), self.at(reading)) is None

    def test_a_model_that_learns_is_not_even_measured(self):
        assert not MisalignedRows().suspects(self.at(rule(), LEARNS))
        assert found(MisalignedRows(), self.at(rule(0.0, 0.0, 0.9), LEARNS)) is None


class TestUnderfitting:
    def at(self, reading, outcome=FAILS, loss="sparse_categorical_crossentropy"):
        return finished(outcome, make_run(), make_compile(loss), reading)

    def test_a_straight_line_that_does_better_is_a_warning(self):
        finding = found(Underfitting(), self.at(rule(0.8)))
        assert finding.severity is Severity.WARNING and "0.9" in finding.summary

    def test_models_that_learn_or_that_no_line_beats_are_left_alone(self):
        for reading, outcome in ((rule(0.8), LEARNS), (rule(0.1), FAILS), (rule(0.5), make_outcome(0.4))):
            assert found(Underfitting(), self.at(reading, outcome)) is None
        assert found(Underfitting(), self.at(rule(0.8), loss="poisson")) is None

    def test_an_autoencoder_is_not_held_against_a_line_that_copies(self):
        describes, losses = make_targets(X, same_as_inputs=True), make_compile("mean_squared_error")
        for targets, accused in ((describes, False), (make_targets(X), True)):
            at = finished(make_outcome(0.5), make_run(), losses, rule(1.0), targets)
            assert (found(Underfitting(), at) is not None) == accused


class TestNoisyLabels:
    def at(self, reading, outcome=FAILS):
        return finished(outcome, make_targets(IDS), reading)

    def test_labels_that_no_rule_predicts_are_a_hint(self):
        assert found(NoisyLabels(), self.at(rule())).severity is Severity.HINT
        for known in (rule(0.5), rule(0.0, 0.5)):
            assert found(NoisyLabels(), self.at(known)) is None

    def test_a_model_that_does_what_simple_rules_cannot_proves_the_labels(self):
        assert found(NoisyLabels(), self.at(rule(), LEARNS)) is None

    def test_labels_against_all_their_neighbours_are_listed(self):
        doubts = {"doubted": (3, 8), "doubted_labels": ("0", "1"), "neighbour_labels": ("1", "0"), "doubted_count": 20}
        poor = make_outcome(0.9, validation_rows=100, validation_share=0.4, validation_score=0.7)
        finding = found(NoisyLabels(), self.at(rule(0.7, 0.9, **doubts), poor))
        assert finding.evidence[1].rows == (3, 8) and finding.evidence[1].total == 20


def test_a_column_that_numbers_the_rows_is_a_hint():
    table = make_inputs(X)
    row_number = ColumnsReading((0,), ("Id",), (True,), (500,), 8, 500)
    assert found(IdentifierFeature(), snapshot(row_number, table)).where.column == "Id"
    measured = ColumnsReading((0,), ("population",), (False,), (900_000,), 8, 500)
    alone = ColumnsReading((0,), ("t",), (True,), (500,), 1, 500)
    for reading in (measured, alone, ColumnsReading((), (), (), (), 8, 500)):
        assert found(IdentifierFeature(), snapshot(reading, table)) is None


def test_copies_of_measured_rows_are_a_hint_and_categories_repeat_by_nature():
    def overlap(repeated, shared=0):
        return OverlapReading(500, 100, 500 - repeated, shared, repeated, (), ())

    measured, categories = make_inputs(X), make_inputs(IDS[:, None])
    assert found(DuplicateRows(), snapshot(overlap(100), measured)).severity is Severity.HINT
    assert found(DuplicateRows(), snapshot(overlap(20), measured)) is None
    assert found(DuplicateRows(), snapshot(overlap(100), categories)) is None
    assert found(DuplicateRows(), snapshot(overlap(100, shared=50), measured)) is None
    assert found(DuplicateRows(), snapshot(overlap(100), measured, ConflictReading(500, 400, 80))) is None
