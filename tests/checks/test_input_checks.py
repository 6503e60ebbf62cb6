"""Checks of inputs accuse what is measured, and stay silent on inputs that are well prepared."""

import numpy as np
import pytest

from helpers.behaviour import finished, found, make_outcome, make_shift, make_trial
from helpers.readings import make_fit, make_inputs, make_layer, make_model_reading, make_run, make_targets, snapshot
from lossdoctor.checks.constant_feature import ConstantFeature
from lossdoctor.checks.no_validation_data import NoValidationData
from lossdoctor.checks.nonfinite_inputs import NonfiniteInputs
from lossdoctor.checks.target_leak import TargetLeak
from lossdoctor.checks.token_id_out_of_range import TokenIdOutOfRange
from lossdoctor.checks.train_validation_overlap import TrainValidationOverlap
from lossdoctor.checks.train_validation_shift import TrainValidationShift
from lossdoctor.checks.unscaled_inputs import UnscaledInputs
from lossdoctor.checks.unsuitable_dtype import UnsuitableDtype
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import MapValidationInputs, RescaleInputs
from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.core.readings.sides import CastReading, LeakReading, OverlapReading
from lossdoctor.core.trials import TrialVerdict

RNG = np.random.default_rng(0)
STANDARD = RNG.normal(size=(400, 5))
PIXELS = RNG.integers(0, 256, size=(60, 6, 6, 1)).astype("uint8")
ONE_HOT = np.eye(6)[RNG.integers(0, 6, 300)]
RARE = np.where(RNG.random((4000, 4)) < 0.002, 1.0, 0.0)


class TestUnscaledInputs:
    @pytest.mark.parametrize(
        "inputs",
        [STANDARD * 500, STANDARD + 40, PIXELS, STANDARD * [1, 1, 1, 1, 4] * [1, 1, 1, 0.01, 1]],
        ids=["thousands", "far from zero", "raw pixels", "spreads 400 times apart"],
    )
    def test_inputs_far_from_unit_scale_are_a_warning_with_a_cure_inside_the_model(self, inputs):
        finding = found(UnscaledInputs(), snapshot(make_inputs(inputs), make_model_reading()))
        assert finding is not None and finding.severity is Severity.WARNING
        assert all(isinstance(edit, RescaleInputs) for fix in finding.fixes for edit in fix.edits)

    @pytest.mark.parametrize(
        "inputs", [STANDARD, PIXELS / 255, ONE_HOT, RARE, STANDARD * 6], ids=["z", "0-1", "one-hot", "rare", "spread 6"]
    )
    def test_prepared_inputs_pass(self, inputs):
        assert found(UnscaledInputs(), snapshot(make_inputs(inputs), make_model_reading())) is None

    @pytest.mark.parametrize("feeds", ["Embedding", "Normalization", "Rescaling", "BatchNormalization", "Lambda"])
    def test_a_first_layer_that_scales_or_looks_up_makes_it_silent(self, feeds):
        at = snapshot(make_inputs(STANDARD * 500, feeds=(feeds,)), make_model_reading())
        assert found(UnscaledInputs(), at) is None

    def test_scaling_behind_a_flatten_layer_is_seen(self):
        inputs = make_inputs(PIXELS, feeds=("Flatten",))
        layers = [make_layer("flat", "Flatten"), make_layer("scale", "Rescaling"), make_layer("dense")]
        assert found(UnscaledInputs(), snapshot(inputs, make_model_reading(hidden=layers))) is None
        assert found(UnscaledInputs(), snapshot(inputs, make_model_reading(hidden=[layers[0], layers[2]]))) is not None

    def test_a_program_that_learns_all_the_same_gets_a_hint(self):
        at = finished(make_inputs(STANDARD * 500), make_model_reading(), make_outcome(0.9))
        assert found(UnscaledInputs(), at).severity is Severity.HINT
        assert UnscaledInputs().experiment(at) is None

    def test_a_trial_that_learns_only_when_scaled_makes_it_an_error(self):
        readings = (make_inputs(STANDARD * 500), make_model_reading(), make_outcome(0.1))
        assert UnscaledInputs().experiment(finished(*readings)) == (RescaleInputs("standardise", 0),)
        helped = finished(*readings, trials={"unscaled-inputs": make_trial(0.52, 0.95)})
        unchanged = finished(*readings, trials={"unscaled-inputs": make_trial(0.52, 0.53, TrialVerdict.NO_CHANGE)})
        assert found(UnscaledInputs(), helped).severity is Severity.ERROR
        assert found(UnscaledInputs(), unchanged).severity is Severity.WARNING


class TestNonfiniteInputs:
    def test_rows_and_columns_with_nan_are_counted_and_named(self):
        inputs = STANDARD.copy()
        inputs[[3, 7], 2] = np.nan
        finding = found(NonfiniteInputs(), snapshot(make_inputs(inputs, columns=("a", "b", "c", "d", "e"))))
        assert finding.severity is Severity.ERROR and finding.where.column == "c"
        assert finding.evidence[0].value == 2 and finding.evidence[3].rows == (3, 7)

    def test_a_masking_layer_is_meant_for_gaps_and_a_lambda_may_fill_them(self):
        inputs = np.where(STANDARD > 2, np.nan, STANDARD)
        assert found(NonfiniteInputs(), snapshot(make_inputs(inputs, feeds=("Masking",)))) is None
        at = snapshot(make_inputs(inputs, feeds=("Lambda",)))
        assert found(NonfiniteInputs(), at).severity is Severity.WARNING
        broken = finished(make_inputs(inputs, feeds=("Lambda",)), make_run([1.0, np.nan]))
        assert found(NonfiniteInputs(), broken).severity is Severity.ERROR

    def test_finite_inputs_pass(self):
        assert found(NonfiniteInputs(), snapshot(make_inputs(STANDARD))) is None


class TestTrainValidationShift:
    def test_a_normalisation_of_one_side_is_an_error_and_its_affine_map_is_the_cure(self):
        raw = RNG.normal(size=(120, 5)) * [3, 5, 2, 8, 4] + [50, 20, 90, 10, 70]
        finding = found(TrainValidationShift(), snapshot(make_shift(STANDARD, raw)))
        assert finding.severity is Severity.ERROR
        edit = finding.fixes[0].edits[0]
        assert isinstance(edit, MapValidationInputs)
        mapped = raw * edit.scale + edit.offset
        assert np.allclose(mapped.mean(axis=0), STANDARD.mean(axis=0))
        assert np.allclose(mapped.std(axis=0), STANDARD.std(axis=0))

    def test_pixels_divided_on_one_side_only_are_an_error(self):
        finding = found(TrainValidationShift(), snapshot(make_shift(PIXELS / 255, PIXELS[:30])))
        assert finding.severity is Severity.ERROR

    def test_one_map_is_the_cure_where_it_explains_every_feature_and_one_for_each_where_not(self):
        pixels = RNG.uniform(0, 255, size=(900, 64)) * RNG.uniform(0.2, 1.0, size=64)
        edit = found(TrainValidationShift(), snapshot(make_shift(pixels[:600] / 255, pixels[600:]))).fixes[0].edits[0]
        assert len(edit.scale) == len(edit.offset) == 1
        assert edit.scale[0] == pytest.approx(1 / 255, rel=0.1) and abs(edit.offset[0]) < 0.05
        standardised = (pixels[:600] - pixels[:600].mean(axis=0)) / pixels[:600].std(axis=0)
        edit = found(TrainValidationShift(), snapshot(make_shift(standardised, pixels[600:]))).fixes[0].edits[0]
        assert len(edit.scale) == 64

    def test_a_moderate_shift_of_half_the_features_is_a_warning(self):
        moved = RNG.normal(size=(200, 5)) + [1, 1, 1, 0, 0]
        assert found(TrainValidationShift(), snapshot(make_shift(STANDARD, moved))).severity is Severity.WARNING

    @pytest.mark.parametrize("rows", [5, 20, 100, 400])
    @pytest.mark.parametrize("seed", range(5))
    def test_samples_of_one_population_pass(self, rows, seed):
        rng = np.random.default_rng(seed)
        for draw in (rng.normal, rng.lognormal, rng.uniform):
            at = snapshot(make_shift(draw(size=(300, 8)), draw(size=(rows, 8))))
            assert found(TrainValidationShift(), at) is None

    def test_constant_features_pass(self):
        assert found(TrainValidationShift(), snapshot(make_shift(np.ones((50, 3)), np.ones((20, 3))))) is None


def overlap(shared, repeated=0, training=500, validation=100, distinct=None):
    twins = tuple(range(min(shared, 3)))
    return OverlapReading(training, validation, distinct or training - repeated, shared, repeated, twins, twins)


@pytest.mark.parametrize(
    ("reading", "accused"),
    [
        (overlap(100), True),
        (overlap(25), True),
        (overlap(3), False),
        (overlap(90, repeated=300), False),
        (overlap(100, distinct=4, training=4), False),
        (overlap(0, validation=0), False),
    ],
    ids=["all", "a quarter", "few", "rows repeat by nature", "truth table", "no validation"],
)
def test_validation_rows_seen_in_training_are_told_from_rows_that_repeat_by_nature(reading, accused):
    assert (found(TrainValidationOverlap(), snapshot(reading)) is not None) == accused


def test_a_column_that_equals_the_target_leaks_unless_it_is_the_only_one_or_an_autoencoder():
    leak = LeakReading((2,), ("price_after_tax",), ("determines",), (1.0,), 5, 400)
    lesson = LeakReading((0,), ("celsius",), ("determines",), (1.0,), 1, 400)
    targets = make_targets(STANDARD[:, 0])
    assert found(TargetLeak(), snapshot(leak, targets)).where.column == "price_after_tax"
    assert found(TargetLeak(), snapshot(lesson, targets)) is None
    assert found(TargetLeak(), snapshot(leak, make_targets(STANDARD, same_as_inputs=True))) is None


def test_columns_that_never_change_are_a_hint_in_tables_only():
    table = STANDARD.copy()
    table[:, 1] = 7
    assert found(ConstantFeature(), snapshot(make_inputs(table))).severity is Severity.HINT
    assert found(ConstantFeature(), snapshot(make_inputs(np.zeros((20, 8, 8, 1))))) is None
    assert found(ConstantFeature(), snapshot(make_inputs(STANDARD))) is None


def test_training_on_every_row_is_a_hint_except_in_tiny_demos():
    assert found(NoValidationData(), snapshot(make_fit(500))).severity is Severity.HINT
    assert found(NoValidationData(), snapshot(make_fit(8))) is None
    assert found(NoValidationData(), snapshot(make_fit(500, validation="split"))) is None


class TestTokenIds:
    model = make_model_reading(hidden=[make_layer("words", "Embedding", config={"input_dim": 100})])

    @pytest.mark.parametrize(("low", "high", "accused"), [(0, 99, False), (0, 100, True), (-1, 50, True)])
    def test_ids_must_lie_below_input_dim(self, low, high, accused):
        ids = np.array([[low, high], [1, 2]])
        at = snapshot(make_inputs(ids, feeds=("Embedding",)), self.model)
        assert (found(TokenIdOutOfRange(), at) is not None) == accused

    def test_numbers_for_dense_layers_are_no_ids(self):
        assert found(TokenIdOutOfRange(), snapshot(make_inputs(STANDARD * 500), self.model)) is None


class TestUnsuitableDtype:
    kept = CastReading(("float64",), "float32", 1000, 10, 0, 0, 1000)

    def test_fractions_fed_to_an_embedding_are_an_error(self):
        at = snapshot(make_inputs(RNG.random((50, 4)), feeds=("Embedding",)), self.kept)
        assert found(UnsuitableDtype(), at).severity is Severity.ERROR
        whole = snapshot(make_inputs(np.array([[1.0, 2.0]]), feeds=("Embedding",)), self.kept)
        assert found(UnsuitableDtype(), whole) is None

    def test_text_for_float_layers_is_an_error_and_for_a_vectoriser_it_is_not(self):
        words = np.array([["a"], ["b"]], dtype=object)
        assert found(UnsuitableDtype(), snapshot(make_inputs(words), self.kept)).severity is Severity.ERROR
        assert found(UnsuitableDtype(), snapshot(make_inputs(words, feeds=("TextVectorization",)), self.kept)) is None

    def test_text_that_the_program_itself_stumbled_over_is_an_error_whatever_it_feeds(self):
        words = make_inputs(np.array([["a"], ["b"]], dtype=object), feeds=())
        raised = ProgramErrorReading("ValueError", "Failed to convert a NumPy array to a Tensor", "fit")
        assert found(UnsuitableDtype(), snapshot(words, self.kept)).severity is Severity.WARNING
        assert found(UnsuitableDtype(), snapshot(words, self.kept, raised)).severity is Severity.ERROR

    def test_values_that_become_equal_or_infinite_by_the_cast_are_told_with_an_example(self):
        stamps = CastReading(("int64",), "float32", 1000, 900, 500, 0, 1000, (1700000001.0, 1700000000.0))
        huge = CastReading(("float64",), "float16", 1000, 0, 0, 3, 1000, (1e5, float("inf")))
        assert found(UnsuitableDtype(), snapshot(make_inputs(STANDARD), stamps)).severity is Severity.WARNING
        assert found(UnsuitableDtype(), snapshot(make_inputs(STANDARD), huge)).severity is Severity.ERROR
        assert found(UnsuitableDtype(), snapshot(make_inputs(STANDARD), self.kept)) is None
