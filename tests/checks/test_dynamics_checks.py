"""Checks of a run accuse programs that measurably fail, and stay silent on those that learn."""

import numpy as np
import pytest

from helpers.behaviour import (
    finished,
    found,
    make_activations,
    make_activity,
    make_mode_gap,
    make_outcome,
    make_penalty,
)
from helpers.readings import make_fit, make_inputs, make_layer, make_model_reading, make_run, make_targets, snapshot
from lossdoctor.checks.badly_scaled_initial_weights import BadlyScaledInitialWeights
from lossdoctor.checks.constant_predictions import ConstantPredictions
from lossdoctor.checks.dead_units import DeadUnits
from lossdoctor.checks.diverging_loss import DivergingLoss
from lossdoctor.checks.excessive_dropout import ExcessiveDropout
from lossdoctor.checks.excessive_regularisation import ExcessiveRegularisation
from lossdoctor.checks.exploding_gradients import ExplodingGradients
from lossdoctor.checks.linear_hidden_layers import LinearHiddenLayers
from lossdoctor.checks.nonfinite_loss import NonfiniteLoss
from lossdoctor.checks.oscillating_loss import OscillatingLoss
from lossdoctor.checks.overfitting import Overfitting
from lossdoctor.checks.saturated_units import SaturatedUnits
from lossdoctor.checks.saturating_hidden_activations import SaturatingHiddenActivations
from lossdoctor.checks.stalled_loss import StalledLoss
from lossdoctor.checks.too_few_rows import TooFewRows
from lossdoctor.checks.vanishing_gradients import VanishingGradients
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import ScaleRegularisation, SetDropout

RNG = np.random.default_rng(1)
NOISE = 0.05 * RNG.normal(size=300)
FLAT = 0.69 + NOISE
FALLING = np.linspace(1.5, 0.2, 300) + NOISE
RISING = np.geomspace(0.5, 40, 300) + NOISE
SWINGING = 2 + 3 * RNG.choice([-1, 1], 300) * RNG.random(300)
INPUTS = make_inputs(RNG.normal(size=(200, 4)))
NO_SKILL, GOOD, UNKNOWN = make_outcome(0.0), make_outcome(0.95), make_outcome(float("nan"))
LABELS = make_targets(RNG.integers(0, 2, 200))


@pytest.mark.parametrize(
    ("loss", "outcome", "accused"),
    [
        (FLAT, NO_SKILL, True),
        (FLAT, GOOD, False),
        (FLAT, UNKNOWN, False),
        (FALLING, NO_SKILL, False),
        (FLAT[:10], NO_SKILL, False),
        (np.full(100, 8.1), NO_SKILL, True),
    ],
    ids=["flat", "flat at its floor", "skill unknown", "falling", "too short", "exactly constant"],
)
def test_a_loss_is_stalled_when_it_stays_within_noise_and_nothing_was_learned(loss, outcome, accused):
    assert (found(StalledLoss(), finished(make_run(loss), outcome)) is not None) == accused


@pytest.mark.parametrize(
    ("check", "guilty"), [(DivergingLoss(), RISING), (OscillatingLoss(), SWINGING)], ids=["diverging", "oscillating"]
)
def test_growth_and_swings_are_told_from_noise(check, guilty):
    assert found(check, finished(make_run(guilty), NO_SKILL)) is not None
    assert found(check, finished(make_run(guilty), GOOD)) is None
    for innocent in (FLAT, FALLING):
        assert found(check, finished(make_run(innocent), NO_SKILL)) is None


def test_the_first_bad_batch_is_named_with_the_layer_that_went_first():
    gradients = np.ones((5, 2))
    gradients[3] = [1.0, np.nan]
    run = make_run([1, 2, 9, np.nan, np.nan], gradient_norm=gradients)
    finding = found(NonfiniteLoss(), finished(run))
    assert finding.evidence[0].value == 3 and finding.evidence[1].value == 9
    assert "batch 4" in finding.summary and finding.where.layer == "head"
    assert found(NonfiniteLoss(), finished(make_run(FALLING))) is None


@pytest.mark.parametrize(
    ("fields", "accused"),
    [
        ({"spread": 0.0}, True),
        ({"spread": 1e-8, "level": 0.5}, True),
        ({"spread": 0.05}, False),
        ({"spread": 0.0, "nonfinite_share": 1.0}, False),
    ],
    ids=["one answer", "rounding", "answers differ", "not numbers"],
)
def test_one_answer_for_all_rows_is_an_error(fields, accused):
    at = finished(make_outcome(0.0, **fields), LABELS)
    finding = found(ConstantPredictions(), at)
    assert (finding is not None) == accused
    assert finding is None or finding.severity is Severity.ERROR


def test_one_answer_is_right_when_there_is_one_target():
    assert found(ConstantPredictions(), finished(make_outcome(0.0, spread=0.0), make_targets(np.ones(50)))) is None


class TestDeadAndSaturatedUnits:
    dead = make_activations(make_activity(dead_share=0.8), initial=(make_activity(dead_share=0.1),))
    asleep = make_activations(make_activity(dead_row_share=0.9))
    saturated = make_activations(make_activity(activation="sigmoid", saturated_share=0.9))

    @pytest.mark.parametrize("reading", [dead, asleep], ids=["units", "rows"])
    def test_dead_units_warn_when_the_program_fails_and_hint_when_it_learns(self, reading):
        assert found(DeadUnits(), finished(reading, NO_SKILL)).severity is Severity.WARNING
        assert found(DeadUnits(), finished(reading, GOOD)).severity is Severity.HINT

    def test_half_of_the_units_asleep_is_what_relu_does(self):
        assert found(DeadUnits(), finished(make_activations(make_activity(dead_share=0.5)), NO_SKILL)) is None

    def test_saturated_units_warn_when_the_program_fails(self):
        finding = found(SaturatedUnits(), finished(self.saturated, NO_SKILL))
        assert finding.severity is Severity.WARNING and finding.where.layer == "dense"
        assert found(SaturatedUnits(), finished(make_activations(make_activity()), NO_SKILL)) is None


class TestGradientsThatVanish:
    names = ("a/kernel", "b/kernel", "c/kernel", "head/kernel")
    stack = make_activations(*(make_activity(name, "sigmoid", row_std=0.1) for name in "abc"))
    vanishing = make_run(
        FLAT, variables=names, gradient_norm=[1e-7, 1e-5, 1e-3, 1e-1], update_norm=[1e-9, 1e-7, 1e-5, 1e-3]
    )
    passing = make_run(FLAT, variables=names, gradient_norm=[0.05, 0.07, 0.1, 0.1])

    def test_decay_from_last_to_first_layer_is_accused_when_the_program_fails(self):
        assert found(VanishingGradients(), finished(self.vanishing, NO_SKILL, self.stack)).where.layer == "a"
        assert found(SaturatingHiddenActivations(), finished(self.vanishing, NO_SKILL, self.stack)) is not None

    def test_gradients_that_pass_and_programs_that_learn_are_left_alone(self):
        for run, outcome in ((self.passing, NO_SKILL), (self.vanishing, GOOD)):
            assert found(VanishingGradients(), finished(run, outcome, self.stack)) is None
            assert found(SaturatingHiddenActivations(), finished(run, outcome, self.stack)) is None

    def test_relu_layers_do_not_saturate(self):
        relu = make_activations(*(make_activity(name) for name in "abc"))
        assert found(SaturatingHiddenActivations(), finished(self.vanishing, NO_SKILL, relu)) is None


def test_gradients_that_grow_out_of_hand_are_told_from_large_ones_that_shrink():
    growing, shrinking = np.geomspace(1, 1e6, 50)[:, None], np.geomspace(1e6, 1, 50)[:, None]
    exploding = make_run(RISING[:50], gradient_norm=growing)
    assert found(ExplodingGradients(), finished(exploding, NO_SKILL)).severity is Severity.WARNING
    assert found(ExplodingGradients(), finished(exploding, GOOD)) is None
    assert found(ExplodingGradients(), finished(make_run(FLAT[:50], gradient_norm=shrinking), NO_SKILL)) is None
    broken = make_run([*RISING[:49], np.nan], gradient_norm=growing)
    assert found(ExplodingGradients(), finished(broken, NO_SKILL)).severity is Severity.ERROR


def chain(*layers):
    """Layers that feed one another in order."""
    linked = []
    for name, kind, activation in layers:
        before = (linked[-1].name,) if linked else ()
        linked.append(make_layer(name, kind, activation=activation, inbound=before))
    return make_model_reading(hidden=linked)


@pytest.mark.parametrize(
    ("layers", "accused"),
    [
        ([("a", "Dense", "linear")], True),
        ([("a", "Dense", "linear"), ("d", "Dropout", None), ("b", "Dense", "linear")], True),
        ([("a", "Dense", "relu")], False),
        ([("a", "Dense", "linear"), ("act", "Activation", "relu")], False),
        ([("a", "Conv2D", "linear"), ("pool", "MaxPooling2D", None)], False),
        ([("a", "Dense", "linear"), ("own", "MyLayer", None)], False),
        ([("a", "LSTM", "tanh")], False),
    ],
)
def test_linear_layers_are_found_by_what_lies_between_them(layers, accused):
    model = chain(*layers)
    finding = found(LinearHiddenLayers(), finished(model, NO_SKILL))
    assert (finding is not None and finding.severity is Severity.WARNING) == accused
    learns = found(LinearHiddenLayers(), finished(model, GOOD))
    assert learns is None or learns.severity is Severity.HINT


def test_the_linear_code_of_an_autoencoder_is_its_point_and_other_linear_layers_are_not():
    widths = {"wide": ("relu", 24), "code": ("linear", 6), "back": ("relu", 24)}
    for extra, named in (({}, None), ({"plain": ("linear", 24)}, "plain")):
        linked = []
        for name, (activation, units) in {**widths, **extra}.items():
            before = (linked[-1].name,) if linked else ()
            linked.append(make_layer(name, activation=activation, inbound=before, output_shape=(units,)))
        net = make_model_reading(units=20, hidden=linked)
        finding = found(
            LinearHiddenLayers(), finished(net, NO_SKILL, make_targets(RNG.normal(size=(50, 20)), same_as_inputs=True))
        )
        assert (finding.where.layer if finding else None) == named
        told = found(LinearHiddenLayers(), finished(net, NO_SKILL, make_targets(RNG.normal(size=(50, 20)))))
        assert told.where.layer == "code"


def test_initial_weights_are_accused_when_rows_become_alike_before_training():
    put_out = make_activations(make_activity("a", row_std=0.3), make_activity("b", row_std=1e-5, std=0.1))
    for reading, outcome, inputs, accused in (
        (put_out, NO_SKILL, INPUTS, True),
        (put_out, GOOD, INPUTS, False),
        (put_out, NO_SKILL, make_inputs(1e4 * RNG.normal(size=(50, 4))), False),
        (make_activations(make_activity("a"), make_activity("b")), NO_SKILL, INPUTS, False),
    ):
        at = finished(reading, outcome, inputs, make_model_reading())
        assert (found(BadlyScaledInitialWeights(), at) is not None) == accused


@pytest.mark.parametrize(
    ("std", "outcome", "inputs", "accused"),
    [
        (240.0, NO_SKILL, INPUTS, True),
        (240.0, GOOD, INPUTS, False),
        (240.0, NO_SKILL, make_inputs(1e4 * RNG.normal(size=(50, 4))), False),
        (40.0, NO_SKILL, INPUTS, False),
    ],
)
def test_weights_that_make_a_hundred_of_inputs_near_one_are_too_large(std, outcome, inputs, accused):
    blown = make_activations(make_activity("a", std=8.0, row_std=5.0), make_activity("b", std=std, row_std=std / 2))
    finding = found(BadlyScaledInitialWeights(), finished(blown, outcome, inputs, make_model_reading()))
    assert (finding is not None) == accused
    assert not accused or "blow signals up" in finding.summary


@pytest.mark.parametrize(
    ("initializer", "activation", "accused"),
    [
        ("GlorotUniform", "sigmoid", False),  # weights of the right size: the sigmoids put the signal out
        ("HeNormal", "tanh", False),
        ("RandomNormal", "sigmoid", True),
        ("GlorotUniform", "relu", True),
    ],
)
def test_weights_drawn_to_keep_signals_are_not_blamed_for_what_sigmoids_put_out(initializer, activation, accused):
    stack = [
        make_activity(name, activation=activation, row_std=std)
        for name, std in zip("abc", (0.3, 1e-3, 1e-5), strict=True)
    ]
    hidden = [make_layer(name, activation=activation, has_kernel=True, initializer=initializer) for name in "abc"]
    at = finished(make_activations(*stack), NO_SKILL, INPUTS, make_model_reading(hidden=hidden))
    assert (found(BadlyScaledInitialWeights(), at) is not None) == accused


class TestDropout:
    strong = make_model_reading(hidden=[make_layer("a"), make_layer("drop", "Dropout", dropout_rate=0.95)])
    usual = make_model_reading(hidden=[make_layer("a"), make_layer("drop", "Dropout", dropout_rate=0.5)])

    def test_a_rate_that_hides_the_signal_is_accused_with_both_losses(self):
        finding = found(ExcessiveDropout(), finished(self.strong, make_mode_gap(2.3, 1.4), NO_SKILL))
        assert finding.fixes[0].edits == (SetDropout(("drop",), 0.2),)

    @pytest.mark.parametrize(
        ("model", "gap", "outcome"),
        [(usual, 2.3, NO_SKILL), (strong, 1.41, NO_SKILL), (strong, 2.3, GOOD)],
        ids=["usual rate", "no gap", "learns"],
    )
    def test_usual_rates_small_gaps_and_programs_that_learn_pass(self, model, gap, outcome):
        assert found(ExcessiveDropout(), finished(model, make_mode_gap(gap, 1.4), outcome)) is None

    def test_dropout_behind_the_head_needs_no_other_proof(self):
        head = make_model_reading()
        behind = make_model_reading()
        layers = (*behind.layers, make_layer("drop", "Dropout", dropout_rate=0.3))
        model = type(behind)(**{**vars(behind), "layers": layers})
        assert found(ExcessiveDropout(), finished(model, make_mode_gap(), NO_SKILL)) is not None
        assert found(ExcessiveDropout(), finished(head, make_mode_gap(), NO_SKILL)) is None


def test_penalties_are_accused_only_when_they_outweigh_the_data_of_a_program_that_fails():
    heavy = make_penalty(data=1.0, penalty=300.0)
    finding = found(ExcessiveRegularisation(), finished(heavy, NO_SKILL))
    assert finding.fixes[0].edits == (ScaleRegularisation(("dense",), 0.001),)
    assert found(ExcessiveRegularisation(), finished(heavy, GOOD)) is None
    assert found(ExcessiveRegularisation(), finished(make_penalty(), NO_SKILL)) is None


def test_memory_is_told_from_learning_on_thirty_validation_rows_or_more():
    memory = make_outcome(1.0, validation_share=0.05, validation_score=0.52, validation_rows=100)
    small = make_outcome(1.0, validation_share=0.05, validation_score=0.52, validation_rows=10)
    sound = make_outcome(1.0, validation_share=0.8, validation_score=0.9, validation_rows=100)
    run, fit = make_run(FALLING), make_fit(50)
    large = make_model_reading(trainable_parameters=100_000)
    for check in (Overfitting(), TooFewRows()):
        assert found(check, finished(memory, run, fit, large)) is not None
        assert found(check, finished(small, run, fit, large)) is None
        assert found(check, finished(sound, run, fit, large)) is None
    assert found(TooFewRows(), finished(memory, run, make_fit(50_000), large)) is None


def test_before_training_nothing_is_said_of_linear_layers_but_a_hint():
    assert found(LinearHiddenLayers(), snapshot(chain(("a", "Dense", "linear")))).severity is Severity.HINT
