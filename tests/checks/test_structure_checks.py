"""Layers that stand still, break, squeeze or do nothing: warned of where harm is measured, else at most a hint.

Under test: untrained-layers, nonfinite-weights, channel-order, collapsed-feature-map, bottleneck-layer,
undersized-model, oversized-model, redundant-activation, redundant-bias, dropout-before-batchnorm, even-kernel.
"""

import numpy as np
import pytest

from helpers.behaviour import finished, found, make_activations, make_activity, make_outcome, make_trial
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
from lossdoctor.checks.bottleneck_layer import BottleneckLayer
from lossdoctor.checks.channel_order import ChannelOrder
from lossdoctor.checks.collapsed_feature_map import CollapsedFeatureMap
from lossdoctor.checks.dropout_before_batchnorm import DropoutBeforeBatchnorm
from lossdoctor.checks.even_kernel import EvenKernel
from lossdoctor.checks.nonfinite_weights import NonfiniteWeights
from lossdoctor.checks.oversized_model import OversizedModel
from lossdoctor.checks.redundant_activation import RedundantActivation
from lossdoctor.checks.redundant_bias import RedundantBias
from lossdoctor.checks.undersized_model import UndersizedModel
from lossdoctor.checks.untrained_layers import UntrainedLayers
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import MoveLayer, RemoveBias, RemoveLayers, SetDropout, SetKernelSize, SetUnits
from lossdoctor.core.readings.dynamics import ModeGapReading
from lossdoctor.core.readings.weights import LayerWeights, WeightsReading
from lossdoctor.core.trials import TrialVerdict

RNG = np.random.default_rng(5)
FAILS, POOR, LEARNS = make_outcome(0.05), make_outcome(0.4), make_outcome(0.95)
SETTLED = 0.5 + np.exp(-np.arange(200) / 10) + 0.01 * RNG.normal(size=200)
RUN = make_run(SETTLED)


def weights(dense=(72, 72, 0, 0), head=(27, 27, 0, 0), steps=200):
    """Trainable, changed, non-finite before and after, of the layers 'dense' and 'head'."""
    named = (("dense", dense), ("head", head))
    return WeightsReading(tuple(LayerWeights(name, "Dense", w[0], *w) for name, w in named), steps)


class TestUntrainedLayers:
    still = weights(dense=(72, 0, 0, 0))

    def at(self, reading, outcome=FAILS, model=None, run=RUN, **more):
        return finished(reading, run, outcome, model or make_model_reading(), make_compile(**more))

    def test_a_layer_that_never_changed_is_graver_the_less_was_learned(self):
        grades = [found(UntrainedLayers(), self.at(self.still, outcome)).severity for outcome in (FAILS, POOR, LEARNS)]
        assert grades == [Severity.ERROR, Severity.WARNING, Severity.HINT]
        assert found(UntrainedLayers(), self.at(self.still)).where.layer == "dense"

    def test_a_model_of_which_nothing_changed_is_an_error(self):
        nothing = weights((72, 0, 0, 0), (27, 0, 0, 0))
        assert found(UntrainedLayers(), self.at(nothing, POOR)).severity is Severity.ERROR

    def test_trained_frozen_dead_and_symmetric_layers_are_left_alone(self):
        assert found(UntrainedLayers(), self.at(weights())) is None
        assert found(UntrainedLayers(), self.at(weights(dense=(0, 0, 0, 0)))) is None
        alike = make_model_reading(hidden=[make_layer(kernel_identical_units=True)])
        assert found(UntrainedLayers(), self.at(self.still, model=alike)) is None
        dead = make_activations(make_activity(dead_share=1.0))
        at = finished(self.still, RUN, FAILS, make_model_reading(), make_compile(), dead)
        assert found(UntrainedLayers(), at) is None

    def test_a_rate_of_zero_an_own_train_step_and_a_broken_run_explain_it(self):
        assert found(UntrainedLayers(), self.at(self.still, learning_rate=0.0)) is None
        own = make_model_reading(custom_train_step=True)
        assert found(UntrainedLayers(), self.at(self.still, model=own)) is None
        broken = make_run([*SETTLED, np.nan])
        assert found(UntrainedLayers(), self.at(self.still, run=broken)) is None

    def test_a_branch_without_a_loss_is_meant_so(self):
        losses = (make_loss(), make_loss("none"))
        at = finished(self.still, RUN, FAILS, make_model_reading(), make_compile(losses))
        assert found(UntrainedLayers(), at).severity is Severity.HINT


class TestNonfiniteWeights:
    def test_weights_that_were_born_broken_are_an_error(self):
        finding = found(NonfiniteWeights(), snapshot(weights(dense=(72, 0, 5, 5), steps=0), make_model_reading()))
        assert finding.severity is Severity.ERROR and "before training" in finding.summary

    def test_weights_that_broke_behind_finite_losses_are_an_error(self):
        broke = weights(dense=(72, 72, 0, 9))
        assert "after training" in found(NonfiniteWeights(), finished(broke, make_model_reading(), RUN)).summary
        noticed = make_run([1.0, np.nan])
        assert found(NonfiniteWeights(), finished(broke, make_model_reading(), noticed)) is None
        assert found(NonfiniteWeights(), finished(weights(), make_model_reading(), RUN)) is None


class TestChannelOrder:
    config = {"data_format": "channels_last", "kernel_size": [3, 3]}

    def at(self, shape, outcome=None, **config):
        layer = make_layer("conv", "Conv2D", input_shape=shape, config={**self.config, **config})
        readings = (make_inputs(RNG.random((20, *shape)), feeds=("Conv2D",)), make_model_reading(hidden=[layer]))
        return snapshot(*readings) if outcome is None else finished(*readings, outcome)

    def test_channels_first_warn_when_the_program_fails(self):
        assert found(ChannelOrder(), self.at((3, 16, 16))).severity is Severity.HINT
        assert found(ChannelOrder(), self.at((3, 16, 16), FAILS)).severity is Severity.WARNING
        assert found(ChannelOrder(), self.at((3, 16, 16), LEARNS)).severity is Severity.HINT

    @pytest.mark.parametrize("shape", [(16, 16, 3), (3, 3, 16), (1, 128, 64), (4, 4, 16), (16, 16, 16)])
    def test_maps_that_are_no_images_with_colours_first_pass(self, shape):
        assert found(ChannelOrder(), self.at(shape, FAILS)) is None

    @pytest.mark.parametrize(("between", "accused"), [("Rescaling", True), ("Permute", False)])
    def test_layers_that_only_scale_hide_nothing(self, between, accused):
        first = make_layer("first", between, input_shape=(3, 16, 16))
        conv = make_layer("conv", "Conv2D", input_shape=(3, 16, 16), config=self.config, inbound=("first",))
        rows = make_inputs(RNG.random((20, 3, 16, 16)), feeds=(between,))
        finding = found(ChannelOrder(), finished(rows, make_model_reading(hidden=[first, conv]), FAILS))
        assert (finding is not None) == accused

    def test_a_layer_that_takes_channels_first_passes(self):
        assert found(ChannelOrder(), self.at((3, 16, 16), FAILS, data_format="channels_first")) is None


def test_windows_over_one_pixel_warn_when_the_program_fails():
    def at(size, window, outcome=FAILS):
        layer = make_layer("deep", "Conv2D", input_shape=(size, size, 8), config={"kernel_size": [window, window]})
        return finished(make_model_reading(hidden=[layer]), outcome)

    assert found(CollapsedFeatureMap(), at(1, 3)).severity is Severity.WARNING
    assert found(CollapsedFeatureMap(), at(1, 3, LEARNS)).severity is Severity.HINT
    assert found(CollapsedFeatureMap(), at(1, 1)) is None
    assert found(CollapsedFeatureMap(), at(4, 3)) is None


class TestWidths:
    targets = make_targets(np.arange(200) % 10)
    neck = (
        make_layer("wide", units=64, input_shape=(20,)),
        make_layer("eye", units=1, input_shape=(64,), inbound=("wide",)),
    )

    def narrow(self, outcome=FAILS, verdict=None, layers=neck, targets=None):
        model = make_model_reading(units=10, hidden=layers)
        trials = {"bottleneck-layer": make_trial(0.2, 0.9, verdict)} if verdict else {}
        return finished(model, targets or self.targets, outcome, RUN, trials=trials)

    def test_a_neck_is_accused_only_when_a_trial_without_it_does_better(self):
        assert BottleneckLayer().experiment(self.narrow()) == (SetUnits("eye", 32),)
        assert found(BottleneckLayer(), self.narrow()) is None
        assert found(BottleneckLayer(), self.narrow(verdict=TrialVerdict.NO_CHANGE)) is None
        assert found(BottleneckLayer(), self.narrow(verdict=TrialVerdict.HELPS)).where.layer == "eye"

    def test_models_that_learn_and_autoencoders_are_not_tried(self):
        assert BottleneckLayer().experiment(self.narrow(LEARNS)) is None
        same = make_targets(np.arange(200) % 10, same_as_inputs=True)
        assert found(BottleneckLayer(), self.narrow(verdict=TrialVerdict.HELPS, targets=same)) is None

    def test_a_small_model_is_accused_only_when_a_larger_one_does_better(self):
        def at(outcome=POOR, units=4, **trials):
            return finished(make_model_reading(hidden=[make_layer(units=units)]), outcome, RUN, trials=trials)

        assert UndersizedModel().experiment(at()) == (SetUnits("dense", 32),)
        assert UndersizedModel().experiment(at(units=64)) is None
        assert UndersizedModel().experiment(at(LEARNS)) is None
        assert UndersizedModel().experiment(at(FAILS)) is None
        assert found(UndersizedModel(), at()) is None
        assert found(UndersizedModel(), at(**{"undersized-model": make_trial(0.6, 0.9)})) is not None

    def test_a_large_model_is_accused_only_when_a_smaller_one_does_better_on_new_rows(self):
        heart = make_outcome(1.0, validation_rows=100, validation_share=0.1, validation_score=0.55)
        fine = make_outcome(1.0, validation_rows=100, validation_share=0.9, validation_score=0.95)

        def at(outcome, **trials):
            model = make_model_reading(hidden=[make_layer(units=256)], trainable_parameters=5_000)
            return finished(model, outcome, make_fit(100), RUN, trials=trials)

        assert OversizedModel().experiment(at(heart)) == (SetUnits("dense", 64),)
        assert OversizedModel().experiment(at(fine)) is None
        assert found(OversizedModel(), at(heart)) is None
        assert found(OversizedModel(), at(heart, **{"oversized-model": make_trial(0.5, 0.8)})) is not None


class TestOrderOfLayers:
    def test_relu_after_relu_is_a_hint_and_relu_after_linear_is_not(self):
        def at(first, second, outcome=FAILS):
            twice = make_layer("again", "Activation", None, activation=second, inbound=("dense",))
            return finished(make_model_reading(hidden=[make_layer(activation=first), twice]), outcome)

        assert found(RedundantActivation(), at("relu", "relu")).severity is Severity.HINT
        assert found(RedundantActivation(), at("relu", "relu")).fixes[0].edits == (RemoveLayers(("again",)),)
        assert found(RedundantActivation(), at("sigmoid", "sigmoid")).severity is Severity.WARNING
        assert found(RedundantActivation(), at("sigmoid", "sigmoid", LEARNS)).severity is Severity.HINT
        assert found(RedundantActivation(), at("linear", "relu")) is None

    def test_a_bias_straight_into_batch_normalisation_is_a_hint(self):
        def at(**fields):
            norm = make_layer("norm", "BatchNormalization", None, inbound=("dense",))
            return snapshot(make_model_reading(hidden=[make_layer(**fields), norm]))

        finding = found(RedundantBias(), at(activation="linear", config={"use_bias": True}))
        assert finding.evidence[0].value == 8
        assert finding.fixes[0].edits == (RemoveBias(("dense",)),)
        assert found(RedundantBias(), at(activation="linear", config={"use_bias": False})) is None
        assert found(RedundantBias(), at(activation="relu", config={"use_bias": True})) is None

    def test_dropout_before_batch_normalisation_warns_only_when_use_is_measured_to_suffer(self):
        drop = make_layer("drop", "Dropout", None, dropout_rate=0.5, inbound=("dense",))
        norm = make_layer("norm", "BatchNormalization", None, inbound=("drop",))
        model = make_model_reading(hidden=[make_layer(), drop, norm])
        assert found(DropoutBeforeBatchnorm(), snapshot(model)).severity is Severity.HINT
        suffers = ModeGapReading(0.7, 0.01, 0.7, 3, 128, 0.4, 0.02, 2.0)
        finding = found(DropoutBeforeBatchnorm(), finished(model, FAILS, suffers))
        assert finding.severity is Severity.WARNING and finding.fixes[0].edits == (MoveLayer("drop", "norm"),)
        assert finding.fixes[1].edits == (SetDropout(("drop",), 0.0),)
        assert found(DropoutBeforeBatchnorm(), finished(model, LEARNS, suffers)).severity is Severity.HINT
        behind = [make_layer(), make_layer("norm", "BatchNormalization", None, inbound=("dense",)), drop]
        assert found(DropoutBeforeBatchnorm(), snapshot(make_model_reading(hidden=behind))) is None

    def test_even_windows_are_a_hint_where_they_shift_the_map(self):
        def at(window, stride, padding="same"):
            config = {"kernel_size": [window, window], "strides": [stride, stride], "padding": padding}
            return snapshot(make_model_reading(hidden=[make_layer("conv", "Conv2D", config=config)]))

        assert found(EvenKernel(), at(2, 1)).severity is Severity.HINT
        assert found(EvenKernel(), at(4, 1)).fixes[0].edits == (SetKernelSize("conv", (5, 5)),)
        for fine in (at(3, 1), at(2, 2), at(4, 1, "valid")):
            assert found(EvenKernel(), fine) is None
