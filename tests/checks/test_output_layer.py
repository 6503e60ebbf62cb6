"""Checks of output layers, as tables of sick and healthy programs."""

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
from helpers.readings import make_loss
from lossdoctor.core.findings import HistogramEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import (
    SetFromLogits,
    SetLoss,
    SetOutputActivation,
    SetOutputUnits,
)

E, W, H = Severity.ERROR, Severity.WARNING, Severity.HINT
ONES = np.ones((ROWS, 1))
OWN = make_loss("my_loss", builtin=False)
PIXELS = np.random.default_rng(0).uniform(size=(ROWS, 6))

HEALTHY = {
    "binary": program("binary_crossentropy", "sigmoid", BITS, PROBABILITIES),
    "binary column": program("binary_crossentropy", "sigmoid", BITS[:, None], PROBABILITIES),
    "binary from logits": program("binary_crossentropy", "linear", BITS, LOGITS, from_logits=True),
    "sparse": program("sparse_categorical_crossentropy", "softmax", IDS, SOFTMAX),
    "sparse from logits": program("sparse_categorical_crossentropy", "linear", IDS, SIGMOIDS, from_logits=True),
    "one-hot": program("categorical_crossentropy", "softmax", ONE_HOT, SOFTMAX),
    "smoothed": program("categorical_crossentropy", "softmax", ONE_HOT * 0.9 + 0.1 / 3, SOFTMAX),
    "multi-hot": program("binary_crossentropy", "sigmoid", MULTI_HOT, SIGMOIDS),
    "regression": program("mean_squared_error", "linear", NUMBERS, LOGITS),
    "regression above 0": program("mean_squared_error", "relu", abs(NUMBERS), abs(LOGITS)),
    "scaled to 0 to 1": program("mean_squared_error", "sigmoid", (NUMBERS > 0) * 0.5 + 0.2 * (IDS > 1), PROBABILITIES),
    "counts": program("poisson", "softplus", IDS * 4 + 1, abs(LOGITS) + 0.1),
    "hinge": program("hinge", "tanh", BITS * 2 - 1, np.tanh(LOGITS)),
    "pixels": program("binary_crossentropy", "sigmoid", PIXELS, PIXELS, autoencoder=True),
    "own loss": program(OWN, "linear", NUMBERS[:, None], np.concatenate([LOGITS, LOGITS], axis=1)),
    "custom head that gives probabilities": program("binary_crossentropy", "custom", BITS, PROBABILITIES),
    "binary with two softmax units": program(
        "binary_crossentropy", "softmax", np.eye(2)[BITS], SOFTMAX[:, :2] / SOFTMAX[:, :2].sum(axis=1, keepdims=True)
    ),
    "masks": program(
        "binary_crossentropy",
        "sigmoid",
        (PIXELS > 0.5).astype(float).reshape(ROWS, 3, 2, 1),
        PIXELS.reshape(ROWS, 3, 2, 1),
    ),
}
OUTPUT_CHECKS = [
    "single-unit-softmax",
    "single-unit-categorical-loss",
    "missing-output-activation",
    "mismatched-output-activation",
    "output-range-excludes-targets",
    "class-id-out-of-range",
    "class-loss-on-continuous-targets",
    "regression-loss-on-classes",
    "target-shape-broadcast",
    "one-hot-rows-not-normalised",
    "units-do-not-match-classes",
    "constant-targets",
    "nonfinite-targets",
    "unscaled-targets",
    "class-imbalance",
]


@pytest.mark.parametrize("slug", OUTPUT_CHECKS)
@pytest.mark.parametrize("name", HEALTHY)
def test_healthy_programs_are_left_alone(slug, name):
    assert findings(slug, HEALTHY[name]) == []


@pytest.mark.parametrize(
    ("slug", "seen", "expected"),
    [
        ("single-unit-softmax", program("binary_crossentropy", "softmax", BITS, ONES), E),
        ("single-unit-softmax", program("mean_squared_error", "softmax", NUMBERS, ONES), E),
        ("single-unit-softmax", program(OWN, "softmax", BITS, ONES), E),
        ("single-unit-softmax", program(OWN, "softmax", BITS, PROBABILITIES), None),  # softmax over another axis
        ("single-unit-categorical-loss", program("categorical_crossentropy", "sigmoid", BITS, PROBABILITIES), E),
        ("single-unit-categorical-loss", program("sparse_categorical_crossentropy", "softmax", IDS, ONES), E),
        ("missing-output-activation", program("binary_crossentropy", "linear", BITS, LOGITS), E),
        ("missing-output-activation", program("categorical_crossentropy", "linear", ONE_HOT, SIGMOIDS), E),
        ("missing-output-activation", program("sparse_categorical_crossentropy", "linear", IDS, SIGMOIDS), E),
        ("missing-output-activation", program("dice", "linear", BITS, LOGITS), E),
        ("missing-output-activation", program("binary_crossentropy", "custom", BITS, LOGITS), E),
        ("missing-output-activation", program("binary_crossentropy", "relu", BITS, abs(LOGITS)), None),
        ("mismatched-output-activation", program("binary_crossentropy", "relu", BITS, abs(LOGITS)), E),
        ("mismatched-output-activation", program("binary_crossentropy", "relu", BITS, 0 * LOGITS), E),
        ("mismatched-output-activation", program("binary_crossentropy", "tanh", BITS, np.tanh(LOGITS)), E),
        ("mismatched-output-activation", program("categorical_crossentropy", "relu", ONE_HOT, SIGMOIDS), E),
        ("mismatched-output-activation", program("categorical_crossentropy", "sigmoid", ONE_HOT, SIGMOIDS), W),
        ("mismatched-output-activation", program("sparse_categorical_crossentropy", "sigmoid", IDS, SIGMOIDS), W),
        ("mismatched-output-activation", program("binary_crossentropy", "softmax", MULTI_HOT, SOFTMAX), E),
        ("mismatched-output-activation", program("binary_crossentropy", "sigmoid", ONE_HOT, SIGMOIDS), H),
        ("mismatched-output-activation", program("binary_crossentropy", "sigmoid", ONE_HOT, SIGMOIDS, SIGMOIDS), W),
        ("mismatched-output-activation",
         program("binary_crossentropy", "sigmoid", ONE_HOT, SIGMOIDS, ONE_HOT * 0.8 + 0.15), H),
        ("mismatched-output-activation",
         program("binary_crossentropy", "relu", BITS, abs(LOGITS), from_logits=True), E),
        ("output-range-excludes-targets", program("mean_squared_error", "sigmoid", NUMBERS, PROBABILITIES), E),
        ("output-range-excludes-targets", program("mean_absolute_error", "relu", NUMBERS * 9, abs(LOGITS)), E),
        ("output-range-excludes-targets", program("mean_squared_error", "tanh", NUMBERS * 9, np.tanh(LOGITS)), E),
        ("output-range-excludes-targets", program("poisson", "softmax", abs(ONE_HOT * 50), SOFTMAX), E),
        ("output-range-excludes-targets", program("mean_squared_error", "softmax", MULTI_HOT, SOFTMAX), E),
        ("output-range-excludes-targets", program("mean_squared_error", "softmax", ONE_HOT, SOFTMAX), None),
        ("output-range-excludes-targets", program("mean_squared_error", "softmax", NUMBERS, ONES), None),
        ("output-range-excludes-targets",
         program("mean_squared_error", "sigmoid", PROBABILITIES * 1.2501, PROBABILITIES), None),
        ("output-range-excludes-targets", program("binary_crossentropy", "sigmoid", NUMBERS, PROBABILITIES), None),
        ("output-range-excludes-targets", program(OWN, "sigmoid", NUMBERS, PROBABILITIES), None),
        ("units-do-not-match-classes", program("binary_crossentropy", "sigmoid", IDS, PROBABILITIES), E),
        ("units-do-not-match-classes", program("categorical_crossentropy", "softmax", np.eye(5)[IDS], SOFTMAX), E),
        ("units-do-not-match-classes", program("sparse_categorical_crossentropy", "softmax", BITS, SOFTMAX), H),
        ("units-do-not-match-classes", program("mean_squared_error", "linear", IDS, LOGITS), None),
    ],
)  # fmt: skip
def test_output_layers(slug, seen, expected):
    assert severity(slug, seen) is expected


def edits_of(slug, seen):
    return findings(slug, seen)[0].fixes[0].edits


def test_cures_fit_the_targets():
    bits = program("binary_crossentropy", "softmax", BITS, ONES)
    assert edits_of("single-unit-softmax", bits) == (SetOutputActivation("sigmoid"),)
    numbers = program("mean_squared_error", "softmax", NUMBERS, ONES)
    assert edits_of("single-unit-softmax", numbers) == (SetOutputActivation("linear"),)
    classes = program("binary_crossentropy", "softmax", IDS, ONES)
    assert SetOutputUnits(3) in edits_of("single-unit-softmax", classes)
    logits = program("binary_crossentropy", "linear", BITS, LOGITS)
    found = findings("missing-output-activation", logits)[0]
    assert [fix.edits for fix in found.fixes] == [(SetOutputActivation("sigmoid"),), (SetFromLogits(True),)]
    three = program("sparse_categorical_crossentropy", "linear", IDS, SIGMOIDS)
    assert edits_of("missing-output-activation", three) == (SetOutputActivation("softmax"),)
    poisson = program("poisson", "sigmoid", NUMBERS * 9, PROBABILITIES)
    assert SetLoss("mean_squared_error") in edits_of("output-range-excludes-targets", poisson)


def test_the_share_out_of_reach_is_the_share_counted_by_hand():
    found = findings("output-range-excludes-targets", program("mean_squared_error", "relu", NUMBERS, abs(LOGITS)))[0]
    numbers = {item.label: item.value for item in found.evidence if isinstance(item, NumberEvidence)}
    assert numbers["targets out of reach"] == pytest.approx((NUMBERS < 0).mean())
    assert f"{100 * (NUMBERS < 0).mean():.0f} %" in found.summary
    picture = next(item for item in found.evidence if isinstance(item, HistogramEvidence))
    assert picture.allowed == (0, float("inf"))


@pytest.mark.parametrize(("target", "expected"), [(-0.9, W), (-0.05, H), (-0.0005, None)])
def test_one_target_in_600_below_zero_is_no_error(target, expected):
    many = np.tile(abs(NUMBERS) + 0.1, 10)
    many[0] = target
    seen = program("mean_squared_error", "relu", many, np.tile(abs(LOGITS), (10, 1)))
    assert severity("output-range-excludes-targets", seen) is expected


def test_sigmoid_under_a_categorical_loss_is_an_error_when_accuracy_stays_at_chance():
    stuck = np.tile([0.9, 0.8, 0.7], (ROWS, 1))
    seen = program("categorical_crossentropy", "sigmoid", ONE_HOT, SIGMOIDS, stuck)
    assert severity("mismatched-output-activation", seen) is E


def test_the_summary_gives_a_number_a_comparison_and_a_consequence():
    text = findings("missing-output-activation", program("binary_crossentropy", "linear", BITS, LOGITS))[0].summary
    share = ((LOGITS < 0) | (LOGITS > 1)).mean()
    assert f"{100 * share:.0f} %" in text and "0 to 1" in text and "gradient" in text
