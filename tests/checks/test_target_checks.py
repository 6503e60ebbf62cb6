"""Checks of targets, as tables of sick and healthy programs."""

import numpy as np
import pytest

from helpers.programs import (
    BITS,
    IDS,
    LOGITS,
    MULTI_HOT,
    NUMBERS,
    ONE_HOT,
    PROBABILITIES,
    ROWS,
    SIGMOIDS,
    SOFTMAX,
    findings,
    program,
    severity,
)
from helpers.readings import make_error, make_fit, make_layer, make_loss, make_model_reading, make_run, snapshot
from lossdoctor.checks.ordered_labels import expected_blocks
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import (
    DropNonfiniteRows,
    EncodeTargets,
    MapTargets,
    NormaliseTargetRows,
    RelabelTargets,
    RescaleTargets,
    ReshapeTargets,
    SetClassWeight,
    SetInitializer,
    SetLoss,
    SetOutputUnits,
    SetTrainable,
    ShuffleRows,
)
from lossdoctor.core.readings.labels import ConflictReading, SymmetryReading
from lossdoctor.core.readings.measure import target_facts

E, W, H = Severity.ERROR, Severity.WARNING, Severity.HINT
OWN = make_loss("my_loss", builtin=False)
REWARDS = np.eye(3)[np.arange(ROWS) % 3] * np.random.default_rng(2).normal(size=(ROWS, 1))
NAN = np.where(np.arange(ROWS) == 4, np.nan, NUMBERS)
RARE = (np.arange(600) < 12).astype(int)
FLAT = np.full((600, 1), 0.02)
FOUND = RARE[:, None] * 0.9 + 0.05
SPARSE = "sparse_categorical_crossentropy"
MISSED = np.tile([0.4, 0.35, 0.25], (ROWS, 1))


@pytest.mark.parametrize(
    ("slug", "seen", "expected"),
    [
        ("class-id-out-of-range", program(SPARSE, "softmax", IDS + 1, SOFTMAX), E),
        ("class-id-out-of-range", program(SPARSE, "softmax", IDS - 1, SOFTMAX), E),
        ("class-id-out-of-range", program(SPARSE, "softmax", IDS * 5, SOFTMAX), E),
        ("class-id-out-of-range", program(make_loss(SPARSE, ignore_class=255), "softmax",
                                          np.where(IDS == 2, 255, IDS), SOFTMAX), None),
        ("class-id-out-of-range", program(make_loss(SPARSE, ignore_class=-1), "softmax", IDS - 1, SOFTMAX), None),
        ("class-id-out-of-range", program(SPARSE, "softmax", NUMBERS, SOFTMAX), None),
        ("class-loss-on-continuous-targets", program("binary_crossentropy", "sigmoid", NUMBERS, PROBABILITIES), E),
        ("class-loss-on-continuous-targets", program(SPARSE, "softmax", IDS / 255, SOFTMAX), E),
        ("class-loss-on-continuous-targets", program("categorical_crossentropy", "sigmoid",
                                                     np.random.default_rng(1).integers(0, 99, ROWS), PROBABILITIES), E),
        ("class-loss-on-continuous-targets", program("binary_crossentropy", "sigmoid", BITS * 2 - 1, PROBABILITIES),
         None),
        ("class-loss-on-continuous-targets", program("binary_crossentropy", "sigmoid", BITS * 255, PROBABILITIES),
         None),
        ("class-loss-on-continuous-targets", program("binary_crossentropy", "sigmoid", IDS, PROBABILITIES), None),
        ("class-loss-on-continuous-targets", program("mean_squared_error", "linear", NUMBERS, LOGITS), None),
        ("class-loss-on-continuous-targets", program("categorical_crossentropy", "softmax", REWARDS, SOFTMAX), None),
        ("class-loss-on-continuous-targets", program("binary_crossentropy", "sigmoid", PROBABILITIES, PROBABILITIES),
         None),
        ("one-hot-rows-not-normalised", program("categorical_crossentropy", "softmax", MULTI_HOT, SOFTMAX), E),
        ("one-hot-rows-not-normalised", program("kl_divergence", "softmax", ONE_HOT * 255, SOFTMAX), E),
        ("one-hot-rows-not-normalised", program("binary_crossentropy", "sigmoid", MULTI_HOT, SIGMOIDS), None),
        ("target-shape-broadcast", program("mean_squared_error", "linear", NUMBERS[:, None], SIGMOIDS), E),
        ("target-shape-broadcast", program("mean_absolute_error", "linear", SIGMOIDS, LOGITS), E),
        ("target-shape-broadcast", program("mean_squared_error", "linear", NUMBERS[:, None],
                                           np.zeros((ROWS, 7, 1))), E),
        ("target-shape-broadcast", program("mean_squared_error", "linear", NUMBERS, LOGITS), None),
        ("target-shape-broadcast", program(OWN, "linear", NUMBERS[:, None], SIGMOIDS), None),
        ("target-shape-broadcast", program(SPARSE, "softmax", IDS[:, None], SOFTMAX), None),
        ("nonfinite-targets", program("mean_squared_error", "linear", NAN, LOGITS), E),
        ("nonfinite-targets", program(OWN, "linear", NAN, LOGITS, LOGITS, make_run()), None),
        ("nonfinite-targets", program(OWN, "linear", NAN, LOGITS, LOGITS, make_run((1.0, np.nan))), E),
        ("constant-targets", program("mean_squared_error", "linear", NUMBERS * 0 + 3, LOGITS), E),
        ("constant-targets", program("categorical_crossentropy", "softmax", np.eye(3)[IDS * 0 + 1], SOFTMAX), E),
        ("constant-targets", program(OWN, "linear", NUMBERS * 0, LOGITS), None),
        ("class-imbalance", program("binary_crossentropy", "sigmoid", RARE, FLAT), H),
        ("class-imbalance", program("binary_crossentropy", "sigmoid", RARE, FLAT, FLAT), W),
        ("class-imbalance", program("binary_crossentropy", "sigmoid", RARE, FLAT, FOUND), H),
        ("class-imbalance", program("mean_squared_error", "sigmoid", RARE, FLAT, FLAT), None),
        ("unscaled-targets", program("mean_squared_error", "linear", NUMBERS * 900 + 2000, LOGITS), W),
        ("unscaled-targets", program("mean_squared_error", "linear", NUMBERS * 900, LOGITS, LOGITS), W),
        ("unscaled-targets", program("mean_absolute_error", "linear", NUMBERS * 900, LOGITS, NUMBERS[:, None] * 890),
         H),
        ("unscaled-targets", program("mean_squared_error", "linear", NUMBERS * 50, LOGITS), None),
        # answers far from zero before training are the doing of the weights or the inputs, not of targets near one
        ("unscaled-targets", program("mean_squared_error", "linear", NUMBERS, LOGITS + 500, LOGITS + 90), None),
        ("unscaled-targets", program("mean_squared_error", "sigmoid", NUMBERS * 900, PROBABILITIES), None),
        ("unscaled-targets", program("mean_absolute_percentage_error", "linear", NUMBERS * 900, LOGITS), None),
        ("regression-loss-on-classes", program("mean_squared_error", "softmax", ONE_HOT, SOFTMAX, MISSED), E),
        ("regression-loss-on-classes", program("mean_squared_error", "softmax", ONE_HOT, SOFTMAX, ONE_HOT), H),
        ("regression-loss-on-classes", program("mean_squared_error", "sigmoid", BITS, PROBABILITIES), H),
        ("regression-loss-on-classes", program("mean_squared_error", "sigmoid", BITS, PROBABILITIES, BITS[:, None]),
         H),
        ("regression-loss-on-classes", program("mean_absolute_error", "sigmoid", BITS, PROBABILITIES,
                                               np.full((ROWS, 1), 0.6)), E),
        ("regression-loss-on-classes", program("mean_squared_error", "linear", IDS, LOGITS), None),
        ("regression-loss-on-classes", program("mean_squared_error", "sigmoid", ONE_HOT, SIGMOIDS, SIGMOIDS,
                                               autoencoder=True), None),
    ],
)  # fmt: skip
def test_targets(slug, seen, expected):
    assert severity(slug, seen) is expected


def first_edit(slug, seen):
    return findings(slug, seen)[0].fixes[0].edits[0]


def test_cures_of_class_ids():
    assert first_edit("class-id-out-of-range", program(SPARSE, "softmax", IDS + 1, SOFTMAX)) == MapTargets(1.0, -1.0)
    gaps = first_edit("class-id-out-of-range", program(SPARSE, "softmax", IDS * 5, SOFTMAX))
    assert gaps == RelabelTargets((0.0, 5.0, 10.0), (0.0, 1.0, 2.0))
    more = first_edit("class-id-out-of-range", program(SPARSE, "softmax", np.arange(ROWS) % 5, SOFTMAX))
    assert more == SetOutputUnits(5)


def test_cures_of_targets():
    scaled = first_edit("class-loss-on-continuous-targets", program(SPARSE, "softmax", IDS / 255, SOFTMAX))
    assert isinstance(scaled, RelabelTargets) and scaled.new == (0.0, 1.0, 2.0)
    rows = program("kl_divergence", "softmax", ONE_HOT * 255, SOFTMAX)
    assert first_edit("one-hot-rows-not-normalised", rows) == NormaliseTargetRows()
    missing = program("mean_squared_error", "linear", NAN, LOGITS)
    assert first_edit("nonfinite-targets", missing) == DropNonfiniteRows("targets")
    assert findings("nonfinite-targets", missing)[0].evidence[1].rows == (4,)
    large = program("mean_squared_error", "linear", NUMBERS * 900, LOGITS)
    assert first_edit("unscaled-targets", large) == RescaleTargets()
    rare = first_edit("class-imbalance", program("binary_crossentropy", "sigmoid", RARE, FLAT))
    assert isinstance(rare, SetClassWeight) and rare.weights == (pytest.approx(600 / (2 * 588), abs=1e-4), 25.0)
    wide = program("mean_squared_error", "linear", NUMBERS[:, None], SIGMOIDS)
    assert first_edit("target-shape-broadcast", wide) == SetOutputUnits(1)


@pytest.mark.parametrize(
    ("loss", "targets", "edit"),
    [
        (SPARSE, ONE_HOT, SetLoss("categorical_crossentropy")),
        ("categorical_crossentropy", IDS, SetLoss(SPARSE)),
    ],
)
def test_a_shape_error_of_the_program_is_named(loss, targets, edit):
    error = make_error("Arguments `target` and `output` must have the same rank (ndim)")
    seen = program(loss, "softmax", targets, SOFTMAX, None, error)
    found = findings("target-shape-broadcast", seen)[0]
    assert found.severity is E and "ValueError" in found.summary
    assert found.fixes[0].edits == (edit,)
    assert findings("target-shape-broadcast", program(loss, "softmax", targets, SOFTMAX)) == []


def test_an_error_about_something_else_is_no_matter_of_shapes():
    error = make_error("No gradients provided for any variable.")
    assert findings("target-shape-broadcast", program(SPARSE, "softmax", ONE_HOT, SOFTMAX, None, error)) == []


def test_equal_sizes_in_other_shapes_are_reshaped():
    error = make_error("Incompatible shapes: [32,2,3] vs. [32,6]")
    seen = program("mean_squared_error", "linear", SIGMOIDS.repeat(2, axis=1), SIGMOIDS.repeat(2, axis=1)
                   .reshape(ROWS, 2, 3), None, error)  # fmt: skip
    assert first_edit("target-shape-broadcast", seen) == ReshapeTargets((2, 3))


def test_ids_can_become_one_hot_rows():
    error = make_error("must have the same shape")
    found = findings(
        "target-shape-broadcast", program("categorical_crossentropy", "softmax", IDS, SOFTMAX, None, error)
    )
    assert found[0].fixes[1].edits == (EncodeTargets("one-hot", 3),)


def test_class_weights_silence_class_imbalance():
    seen = program("binary_crossentropy", "sigmoid", RARE, FLAT, fit=make_fit(600, class_weight=((0, 1.0), (1, 9.0))))
    assert all_checks()["class-imbalance"].skips(seen)


SORTED = np.sort(np.arange(200) % 4)  # 50 rows a class
MIXED = np.random.default_rng(0).permutation(SORTED)


@pytest.mark.parametrize(
    ("labels", "held", "fit", "expected"),
    [
        (SORTED[:140], SORTED[140:], make_fit(140, validation="split", validation_split=0.3), E),
        (SORTED[:160], SORTED[160:], make_fit(160, validation="split", validation_split=0.2), W),
        (MIXED[:160], MIXED[160:], make_fit(160, validation="split", validation_split=0.2), None),
        (SORTED, None, make_fit(200), None),
        (SORTED, None, make_fit(200, shuffle=False), W),
        (MIXED, None, make_fit(200, shuffle=False), None),
        (SORTED[:100], MIXED, make_fit(100, validation="data"), None),
    ],
)
def test_ordered_labels(labels, held, fit, expected):
    answers = np.full((len(labels), 4), 0.25)
    validation = () if held is None else (held,)
    seen = program(SPARSE, "softmax", labels, answers, fit=fit, validation=validation)
    assert severity("ordered-labels", seen) is expected
    if expected:
        assert first_edit("ordered-labels", seen) == ShuffleRows()


def test_the_expected_number_of_runs_is_that_of_shuffled_rows():
    rng = np.random.default_rng(1)
    runs = [target_facts(rng.permutation(SORTED), "y").blocks for _ in range(200)]
    assert expected_blocks(target_facts(SORTED, "y")) == pytest.approx(np.mean(runs), rel=0.02)


def test_conflicts_count_only_above_one_percent_and_without_skill():
    def seen(conflicting, after=None):
        reading = ConflictReading(ROWS, 30, conflicting, (0,), (1,), ("0",), ("1",))
        return program("binary_crossentropy", "sigmoid", BITS, PROBABILITIES, after, reading)

    assert severity("conflicting-labels", seen(12)) is H
    assert severity("conflicting-labels", seen(12, PROBABILITIES)) is W
    assert severity("conflicting-labels", seen(12, BITS[:, None] * 0.8 + 0.1)) is H
    assert severity("conflicting-labels", seen(0)) is None


@pytest.mark.parametrize(
    ("losses", "after", "expected"),
    [
        ((0.7, 0.4, 0.2), np.ones((ROWS, 1)), E),
        ((0.7, 0.4, 0.2), BITS[:, None] * 0.9 + 0.05, None),
        ((0.7, 0.7, 0.69), np.ones((ROWS, 1)), None),
    ],
)
def test_a_loss_better_than_its_predictions(losses, after, expected):
    run = make_run(np.repeat(losses, 4), steps_per_epoch=4)
    seen = program("binary_crossentropy", "sigmoid", BITS, PROBABILITIES, after, run)
    assert severity("loss-metric-disagreement", seen) is expected


def test_a_rare_class_at_majority_accuracy_is_no_disagreement():
    run = make_run(np.full(12, 0.05), steps_per_epoch=4)
    informed = FLAT + RARE[:, None] * 0.3
    seen = program("binary_crossentropy", "sigmoid", RARE, FLAT, informed, run)
    assert severity("loss-metric-disagreement", seen) is None


def test_a_model_without_trainable_weights_is_frozen():
    layers = (make_layer(trainable=False, trainable_parameters=0),)
    frozen = snapshot(make_model_reading(hidden=layers, trainable_parameters=0))
    found = findings("frozen-weights", frozen)[0]
    assert found.fixes[0].edits == (SetTrainable(("dense", "head")),)
    assert findings("frozen-weights", snapshot(make_model_reading(hidden=layers))) == []
    assert findings("frozen-weights", snapshot(make_model_reading(parameters=0, trainable_parameters=0))) == []


@pytest.mark.parametrize(
    ("layer", "now", "steps", "expected"),
    [("dense", True, 0, H), ("dense", True, 50, E), ("dense", False, 50, None), ("head", True, 50, None)],
)
def test_units_that_stay_alike(layer, now, steps, expected):
    seen = snapshot(make_model_reading(), SymmetryReading((layer,), (8,), (now,), steps))
    assert severity("symmetric-initial-weights", seen) is expected
    if expected:
        edit = findings("symmetric-initial-weights", seen)[0].fixes[0].edits[0]
        assert edit == SetInitializer("he_uniform", ("dense",))
