"""One finding a disease: it names its output, and that of several outputs is one whose fix cures all of them."""

from dataclasses import replace

import numpy as np

from helpers.readings import make_compile, make_fit, make_loss, make_model_reading, make_output, snapshot
from lossdoctor.checks.class_imbalance import ClassImbalance
from lossdoctor.checks.constant_targets import ConstantTargets
from lossdoctor.checks.examiner import ask
from lossdoctor.checks.labels_outside_loss_domain import LabelsOutsideLossDomain
from lossdoctor.checks.negative_weights import NegativeWeights
from lossdoctor.checks.nonfinite_targets import NonfiniteTargets
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import SetClassWeight, SetLoss
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.judge import predictions_of
from lossdoctor.core.readings.measure import target_facts
from lossdoctor.core.readings.outputs import PredictionsReading

NAMES = ("flag", "mood")
SIGNED = np.tile([-1.0, 1.0], 50)[:, None]
FINE = (SIGNED + 1) / 2
BCE = tuple(make_loss("binary_crossentropy", output=place) for place in (0, 1))


def two(first, second, *more, losses=BCE, answers=(0.5, 0.5)):
    outputs = [make_output("sigmoid", 1, name=name, layer=name, head=name) for name in NAMES]
    targets = TargetsReading(tuple(target_facts(y, name) for y, name in zip((first, second), NAMES, strict=True)))
    judged = tuple(
        predictions_of(np.full((len(y), 1), p), y, name=name, loss="binary_crossentropy")
        for y, p, name in zip((first, second), answers, NAMES, strict=True)
    )
    read = PredictionsReading(judged, before=judged, trained=True)
    model = make_model_reading(outputs=outputs)
    return snapshot(model, make_compile(losses), targets, make_fit(), read, *more)


def only(check, at):
    found, outcome = ask(check, at)
    assert len(found) == 1, outcome
    return found[0]


def test_the_same_disease_of_two_outputs_is_one_finding_with_both_cures():
    finding = only(LabelsOutsideLossDomain(), two(SIGNED, SIGNED))
    assert "'flag'" in finding.summary and "'mood'" in finding.summary
    cures = {fix.id: fix.edits for fix in finding.fixes}
    assert {edit.output for edit in cures[finding.fixes[0].id]} == {0, 1}
    assert len(cures) == len(finding.fixes)


def test_a_finding_names_the_one_output_it_is_about():
    finding = only(LabelsOutsideLossDomain(), two(FINE, SIGNED))
    assert finding.where.output == "mood" and "flag" not in finding.summary
    assert {edit.output for fix in finding.fixes for edit in fix.edits} == {1}
    holed = FINE.copy()
    holed[7] = np.nan
    finding = only(NonfiniteTargets(), two(FINE, holed))
    assert finding.where.output == "mood" and "'mood'" in finding.summary
    assert only(ConstantTargets(), two(np.ones((100, 1)), FINE)).where.output == "flag"


def test_a_program_of_one_output_is_not_told_its_name():
    at = snapshot(
        make_model_reading("sigmoid", 1),
        make_compile("binary_crossentropy"),
        TargetsReading((target_facts(SIGNED, "y"),)),
        make_fit(),
    )
    finding = only(LabelsOutsideLossDomain(), at)
    assert finding.where.output is None and "head" not in finding.summary


def test_the_gravest_of_several_stands_first():
    rare = np.repeat([0.0, 1.0], [95, 5])[:, None]
    at = two(rare, rare, answers=(0.1, 0.9))
    finding = only(ClassImbalance(), at)
    assert finding.severity is Severity.WARNING and finding.summary.index("'flag'") < finding.summary.index("'mood'")


def test_no_class_weight_is_offered_where_keras_takes_none():
    rare = np.repeat([0.0, 1.0], [95, 5])[:, None]
    edits = [edit for fix in only(ClassImbalance(), two(FINE, rare, answers=(0.5, 0.1))).fixes for edit in fix.edits]
    assert SetLoss("binary_focal_crossentropy", output=1) in edits
    assert not any(isinstance(edit, SetClassWeight) for edit in edits)


def test_a_negative_loss_weight_names_its_output():
    at = two(FINE, FINE)
    readings = [reading for reading in at.readings.values() if type(reading).__name__ != "CompileReading"]
    at = snapshot(*readings, replace(make_compile(BCE), loss_weights=(1.0, -0.5)))
    assert "-0.5 for output 'mood'" in only(NegativeWeights(), at).summary
