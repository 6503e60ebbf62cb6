from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from helpers.audits import SHIFTS, sound, turned
from helpers.readings import (
    make_compile,
    make_error,
    make_fit,
    make_loss,
    make_model_reading,
    make_output,
    make_run,
    make_targets,
    snapshot,
)
from lossdoctor.checks.class_weights_as_loss_weights import ClassWeightsAsLossWeights
from lossdoctor.checks.double_output_activation import DoubleOutputActivation
from lossdoctor.checks.inverted_loss import InvertedLoss
from lossdoctor.checks.loss_not_minimal_at_target import LossNotMinimalAtTarget
from lossdoctor.checks.negative_loss import NegativeLoss
from lossdoctor.checks.negative_weights import NegativeWeights
from lossdoctor.checks.rounding_noise import RoundingNoise
from lossdoctor.checks.running_mean_loss import RunningMeanLoss
from lossdoctor.checks.summed_loss import SummedLoss
from lossdoctor.checks.unstable_loss import UnstableLoss
from lossdoctor.core.findings import RowsEvidence, Severity, Stage
from lossdoctor.core.fixes import NegateLoss, SetClassWeight, SetLoss, SetLossWeights
from lossdoctor.core.readings.losses import (
    LossAuditReading,
    LossTerm,
    LossTermsReading,
    Resemblance,
    Walk,
)


def findings(check, *readings, **kind):
    return list(check.inspect(snapshot(*readings, **kind)))


def of_audit(check, audit, *readings):
    return findings(check, LossAuditReading((audit,)), *readings)


def term(value=-2.0, **fields) -> LossTerm:
    return LossTerm(**{"name": "data loss", "kind": "data", "value": value, "output": 0, **fields})


def negative(*terms: LossTerm, loss="mean_squared_error", audit=None, run=None, targets=None, **compile_fields):
    facts = make_loss(loss) if isinstance(loss, str) else loss
    reading = LossTermsReading(terms, sum(one.contribution for one in terms), 400)
    optional = [one for one in (run, targets) if one is not None]
    return findings(
        NegativeLoss(),
        make_compile(facts, **compile_fields),
        reading,
        LossAuditReading((audit or sound(builtin=facts.builtin),)),
        *optional,
    )


OWN = make_loss("my_loss", builtin=False)


# ------------------------------------------------------------ sign and minimum


def test_a_loss_that_is_worst_for_right_predictions_is_named_by_its_twin():
    (finding,) = of_audit(InvertedLoss(), turned(sound()))
    assert "minus the mean squared error" in finding.summary
    assert finding.fixes[0].edits == (SetLoss("mean_squared_error"),)
    assert finding.fixes[1].edits == (NegateLoss(0),)


def test_a_sound_loss_is_neither_inverted_nor_flawed_nor_unstable_nor_summed():
    for check in (InvertedLoss(), LossNotMinimalAtTarget(), UnstableLoss()):
        assert of_audit(check, sound()) == []
    assert of_audit(SummedLoss(), sound(), make_compile(OWN), make_fit()) == []


def test_a_loss_without_a_twin_is_turned_round_first():
    (finding,) = of_audit(InvertedLoss(), replace(turned(sound()), resembles=()))
    assert finding.fixes[0].edits == (NegateLoss(0),)


def test_a_straight_line_through_the_target_is_a_critic_and_not_inverted():
    line = (Walk("up", SHIFTS, -SHIFTS), Walk("down", SHIFTS, SHIFTS))
    critic = replace(turned(sound()), walks=line, linear=True)
    assert of_audit(InvertedLoss(), critic) == []


def test_a_valley_at_the_wrong_class_is_contrastive_and_not_inverted():
    way = Walk("wrong", np.array([0.0, 0.5, 1.0]), np.array([1.0, 0.25, 0.0]))
    audit = replace(turned(sound(space="unit", at_target=-1.0)), walks=(way,), distinct_targets=2)
    assert of_audit(InvertedLoss(), audit) == []
    summit = Walk("wrong", np.array([0.0, 0.5, 1.0]), np.array([1.0, 0.75, 0.0]))
    assert len(of_audit(InvertedLoss(), replace(audit, walks=(summit,)))) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"blind_gradient": True, "lowest": -10.0}, "whatever its target is"),
        ({"no_gradient": True}, "no gradient"),
        ({"lowest": -50.0}, "square or an absolute value is missing"),
    ],
)
def test_each_flaw_of_a_loss_is_told_in_its_own_words(fields, words):
    (finding,) = of_audit(LossNotMinimalAtTarget(), sound(**fields))
    assert words in finding.summary


def test_a_loss_that_goes_below_its_value_at_the_target_without_being_zero_there_is_not_accused():
    assert of_audit(LossNotMinimalAtTarget(), sound(at_target=1.0, zero_at_target=False, lowest=-3.0)) == []


def test_built_in_losses_are_never_inverted_or_flawed():
    audit = replace(turned(sound()), builtin=True, no_gradient=True)
    assert of_audit(InvertedLoss(), audit) + of_audit(LossNotMinimalAtTarget(), audit) == []


# ------------------------------------------------------------ stability


@pytest.mark.parametrize(
    ("share", "ratio", "severity"),
    [(0.6, 40.0, Severity.WARNING), (0.25, 400.0, Severity.WARNING), (0.95, 1e8, Severity.ERROR)],
)
def test_a_loss_owned_by_a_few_rows_names_them(share, ratio, severity):
    audit = sound(row_share=share, row_ratio=ratio, heavy_rows=(7, 3), heavy_targets=(0.0, 1e-4))
    (finding,) = of_audit(UnstableLoss(), audit)
    assert finding.severity is severity
    rows = next(one for one in finding.evidence if isinstance(one, RowsEvidence))
    assert rows.rows == (7, 3)


def test_a_squared_logarithmic_error_is_left_alone():
    msle = Resemblance("mean_squared_logarithmic_error", 1.0, 1.0, 1.0, 0.0)
    assert of_audit(UnstableLoss(), sound(row_share=0.9, row_ratio=1e7, resembles=(msle,))) == []


def test_values_that_are_not_finite_are_an_error_on_real_predictions_and_a_warning_at_the_edge():
    (real,) = of_audit(UnstableLoss(), sound(model_nonfinite_rows=12))
    (edge,) = of_audit(UnstableLoss(), sound(space="unit", edge_values={"equal": float("nan")}))
    assert (real.severity, edge.severity) == (Severity.ERROR, Severity.WARNING)


def test_a_formula_that_loses_its_digits_in_float32_is_told():
    (finding,) = of_audit(UnstableLoss(), sound(float32=0.9, float64=1.0))
    assert "float32" in finding.summary


# ------------------------------------------------------------ below zero


def test_a_negative_built_in_loss_with_a_bound_is_an_error_with_its_rows():
    rows = {
        "row_index": np.array([5, 9, 11]),
        "row_values": np.array([0.5, -9.0, -1.0]),
        "row_targets": np.array([1.0, -1.0, -1.0]),
    }
    (finding,) = negative(term(**rows), loss="binary_crossentropy")
    assert finding.severity is Severity.ERROR
    evidence = next(one for one in finding.evidence if isinstance(one, RowsEvidence))
    assert evidence.rows == (9, 11)
    assert evidence.values[0] == ("-1", "-9")


def test_a_cross_entropy_of_rewards_may_be_negative():
    rewards = make_targets(np.array([[1.5, 0.0], [0.0, -0.5], [-2.0, 0.0]]))
    signs = make_targets(np.array([[1.0, -1.0], [-1.0, 1.0], [-1.0, 1.0]]))
    (explained,) = negative(term(), loss="categorical_crossentropy", targets=rewards)
    (accused,) = negative(term(), loss="categorical_crossentropy", targets=signs)
    assert (explained.severity, accused.severity) == (Severity.HINT, Severity.ERROR)


def test_a_positive_loss_is_no_finding_and_rounding_is_none_either():
    assert negative(term(0.3)) == []
    assert negative(term(-5e-7)) == []


def test_a_run_that_went_below_zero_is_found_although_the_loss_is_positive_now():
    (finding,) = negative(term(0.3), loss="binary_crossentropy", run=make_run([0.5, 0.2, -0.4, -0.6]))
    assert "2 of 4 batches" in finding.summary
    assert "first at step 3" in finding.summary


@pytest.mark.parametrize(
    ("loss", "audit", "words"),
    [
        ("cosine_similarity", None, "from -1"),
        ("poisson", None, "log(y!)"),
        (OWN, sound(comparable=False), "densities"),
        (OWN, sound(linear=True, at_target=-1.0, lowest=-90.0, zero_at_target=False), "critic"),
        (OWN, sound(at_target=-5.0, lowest=-5.0, zero_at_target=False), "constant offset"),
        (OWN, sound(ignores_targets=True), "does not use the targets"),
        (OWN, sound(at_target=1.0, lowest=-5.0, zero_at_target=False), "density"),
    ],
)
def test_a_legitimately_negative_loss_is_a_hint_with_its_reason(loss, audit, words):
    (finding,) = negative(term(), loss=loss, audit=audit)
    assert finding.severity is Severity.HINT
    assert words in finding.summary
    assert finding.fixes == ()


def test_an_inverted_loss_below_zero_is_an_error_that_can_be_negated():
    (finding,) = negative(term(), loss=OWN, audit=turned(sound()))
    assert finding.severity is Severity.ERROR
    assert finding.fixes[0].edits == (NegateLoss(0),)


def test_poisson_with_negative_targets_is_an_error():
    (finding,) = negative(term(), loss="poisson", targets=make_targets(np.array([-3.0, 4.0, 5.0])))
    assert finding.severity is Severity.ERROR


def test_the_term_that_pulls_the_loss_down_is_named_not_the_others():
    penalty = LossTerm("activity penalty of layer 'code'", "activity-penalty", -9.0, layer="code", factors=(-0.1,))
    (finding,) = negative(term(0.5), penalty)
    assert "activity penalty of layer 'code'" in finding.summary
    assert finding.where.layer == "code"


def test_an_added_term_that_rewards_growth_is_an_error_and_a_bounded_one_a_hint():
    grows = LossTerm("add_loss term of layer 'a'", "added", -2.0, layer="a", grown=(-8.0, -32.0, -128.0))
    grows = replace(grows, grown_total=(-7.0, -30.0, -120.0))
    bounded = replace(grows, grown=(-2.5, -2.7, -2.7), grown_total=(3.0, 9.0, 30.0))
    (error,), (hint,) = negative(term(0.5), grows), negative(term(0.5), bounded)
    assert (error.severity, hint.severity) == (Severity.ERROR, Severity.HINT)


def test_a_negative_loss_weight_is_to_blame_for_its_output():
    (finding,) = negative(term(2.0, weight=-1.0), loss_weights=(-1.0,))
    assert finding.fixes[0].edits == (SetLossWeights((1.0,)),)


def test_negative_loss_names_its_causes():
    assert NegativeLoss.causes[0] == "labels-outside-loss-domain"


# ------------------------------------------------------------ weights


def weights_in_compile(weights, keys=(), error=None, classes=3):
    ids = np.arange(60) % classes
    readings = [
        make_compile("categorical_crossentropy", loss_weights=weights, loss_weight_keys=keys),
        make_model_reading("softmax", classes),
        make_targets(np.eye(classes)[ids]),
    ]
    return findings(ClassWeightsAsLossWeights(), *readings, *([make_error(error)] if error else []))


def test_one_loss_weight_a_class_on_one_output_moves_to_fit():
    (finding,) = weights_in_compile((0.4, 5.0, 8.0))
    assert finding.fixes[0].edits == (SetLossWeights(None), SetClassWeight((0, 1, 2), (0.4, 5.0, 8.0)))


def test_what_keras_itself_said_is_quoted():
    message = "`loss_weights` must match the number of losses, got 1 losses and 2 weights."
    (finding,) = weights_in_compile((0.2, 0.8), ("0", "1"), message, classes=2)
    assert "got 1 losses and 2 weights" in finding.summary
    assert finding.fixes[0].edits[1] == SetClassWeight((0, 1), (0.2, 0.8))


def test_one_weight_for_one_output_is_what_compile_wants():
    assert weights_in_compile((0.5,)) == []
    assert weights_in_compile(None) == []
    assert weights_in_compile((0.5,), ("head",)) == []


def test_negative_class_weights_are_an_error():
    fit = make_fit(class_weight=((0, 1.0), (1, -1.0)))
    (finding,) = findings(NegativeWeights(), make_compile(), fit)
    assert finding.severity is Severity.ERROR
    assert finding.fixes[0].edits == (SetClassWeight((0, 1), (1.0, 1.0)),)


def test_a_negative_weight_of_one_output_among_several_is_a_warning():
    (several,) = findings(NegativeWeights(), make_compile(loss_weights=(1.0, -0.1)), make_fit())
    (alone,) = findings(NegativeWeights(), make_compile(loss_weights=(-1.0,)), make_fit())
    assert (several.severity, alone.severity) == (Severity.WARNING, Severity.ERROR)


def test_negative_sample_weights_of_both_signs_may_be_advantages():
    (finding,) = findings(NegativeWeights(), make_compile(), make_fit(sample_weight_min=-1.0, sample_weight_max=2.0))
    assert finding.severity is Severity.WARNING
    assert findings(NegativeWeights(), make_compile(), make_fit(sample_weight_min=0.0, sample_weight_max=2.0)) == []


# ------------------------------------------------------------ sums, rounding, running means


def test_a_sum_is_a_hint_and_under_plain_sgd_with_giant_steps_a_warning():
    summed = sound(duplicated_ratio=2.0001)
    (hint,) = of_audit(SummedLoss(), summed, make_compile(OWN), make_fit())
    fast = make_compile(OWN, optimizer="sgd", learning_rate=0.1)
    (warning,) = of_audit(SummedLoss(), summed, fast, make_fit())
    assert (hint.severity, warning.severity) == (Severity.HINT, Severity.WARNING)


def rounding(targets, *readings, loss="binary_crossentropy"):
    model = make_model_reading("sigmoid", 1)
    return findings(RoundingNoise(), model, make_compile(loss), make_targets(targets), *readings)


def test_rounding_is_explained_for_losses_and_for_targets():
    labels = np.array([0.0, 1.0, 1.0])
    assert len(rounding(labels, make_run([0.1, 1e-8, -3e-8]))) == 1
    assert len(rounding(labels + 3e-7)) == 1
    assert rounding(labels, make_run([0.1, 0.01])) == []
    assert rounding(labels - 0.5, make_run([0.1, -0.01])) == []


def running(total, loss, printed, *readings):
    terms = LossTermsReading((term(total),), total, 100)
    run = make_run(loss, logs={"loss": np.array([printed])})
    return findings(RunningMeanLoss(), terms, run, *readings, stage=Stage.FINISHED)


def test_a_sum_over_the_batch_is_not_compared_with_that_of_another_batch_size():
    audit = LossAuditReading((sound(duplicated_ratio=2.0),))
    assert running(11.0, [0.9, 0.8, 0.7, 0.8], 0.8, audit) == []
    assert len(running(11.0, [0.9, 0.8, 0.7, 0.8], 0.8, LossAuditReading((sound(),)))) == 1


def test_a_loss_with_weights_that_an_evaluation_lacks_is_not_compared():
    terms = LossTermsReading((term(0.2),), 0.2, 100)
    bare, without = snapshot(terms), snapshot(replace(terms, unweighted=True))
    assert RunningMeanLoss().skips(bare) is None
    assert "weights" in RunningMeanLoss().skips(without)


def test_the_printed_mean_is_shown_beside_the_loss_of_the_last_weights():
    (finding,) = running(0.2, [2.0, 1.0, 0.5, 0.25], 0.9375)
    assert "0.2" in finding.summary and "0.938" in finding.summary
    assert finding.severity is Severity.HINT
    assert running(0.5, [0.51, 0.5, 0.49, 0.5], 0.5) == []


# ------------------------------------------------------------ activation twice


def twice(activations, loss, units=1, audit=None):
    output = make_output(activations[-1], units, activations=activations)
    model = make_model_reading(activations[-1], units, outputs=(output,))
    extra = [LossAuditReading((audit,))] if audit is not None else []
    targets = make_targets(np.arange(40).reshape(-1, 1) % 2)
    return findings(DoubleOutputActivation(), model, make_compile(loss), targets, *extra)


def test_softmax_of_a_softmax_is_told_with_the_largest_probability_it_can_give():
    (finding,) = twice(("softmax", "softmax"), "categorical_crossentropy", 10)
    assert finding.evidence[0].value == pytest.approx(np.e / (np.e + 9))


def test_from_logits_with_a_sigmoid_head_is_only_a_hint_where_keras_undoes_it():
    (hint,) = twice(("sigmoid",), make_loss("binary_crossentropy", from_logits=True))
    (warning,) = twice(("sigmoid",), make_loss("binary_focal_crossentropy", from_logits=True))
    assert (hint.severity, warning.severity) == (Severity.HINT, Severity.WARNING)


def test_a_loss_of_the_users_own_on_logits_behind_a_sigmoid_is_an_error():
    logits = Resemblance("binary_crossentropy_from_logits", 1.0, 1.0, 1.0, 0.0)
    (finding,) = twice(("sigmoid",), OWN, audit=sound(space="unit", at_target=0.5, resembles=(logits,)))
    assert finding.fixes[0].edits == (SetLoss("binary_crossentropy"),)


def test_one_activation_and_a_loss_of_probabilities_are_as_they_should_be():
    assert twice(("sigmoid",), "binary_crossentropy") == []
    assert twice(("relu", "softmax"), "categorical_crossentropy", 3) == []
    assert twice(("linear",), make_loss("binary_crossentropy", from_logits=True)) == []


@pytest.mark.parametrize(
    ("fields", "severity"),
    [({}, Severity.HINT), ({"model_steep_rows": 2}, Severity.WARNING), ({"alone": True}, Severity.WARNING)],
)
def test_a_gradient_lost_at_an_exact_prediction_warns_only_where_a_prediction_meets_it(fields, severity):
    found = of_audit(UnstableLoss(), sound(one_equal_finite=False, **fields))
    assert [one.severity for one in found] == [severity]


def test_a_gradient_that_stays_finite_at_exact_predictions_is_nothing():
    assert of_audit(UnstableLoss(), sound(model_steep_rows=0)) == []
