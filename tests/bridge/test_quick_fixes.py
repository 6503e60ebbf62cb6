"""The common fixes are judged from this patient's own facts."""

from dataclasses import replace

from helpers import tapes
from lossdoctor.bridge.quick_fixes import QuickFix, quick_fixes
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.fixes import MapTargets, RescaleInputs, SetLearningRate, SetOutputActivation


def by_name(facts: PatientFacts, findings=()) -> dict[str, QuickFix]:
    return {quick.name: quick for quick in quick_fixes(facts, findings)}


def with_head(facts: PatientFacts, activation: str, units: int = 1) -> PatientFacts:
    output = replace(facts.model.outputs[0], activation=activation, units=units)
    return replace(facts, model=replace(facts.model, outputs=(output,)))


def test_without_a_patient_every_fix_asks_for_one() -> None:
    for quick in quick_fixes(PatientFacts(), ()):
        assert quick.fix is None
        assert quick.why == "Open a patient first."


def test_a_sigmoid_helps_a_linear_head_under_binary_crossentropy() -> None:
    quick = by_name(with_head(tapes.patient_facts(), "linear"))["sigmoid"]
    assert quick.helps
    assert quick.fix.edits == (SetOutputActivation("sigmoid"),)
    assert "linear" in quick.why


def test_a_sigmoid_does_not_help_where_there_is_one_or_the_loss_takes_logits() -> None:
    facts = tapes.patient_facts()
    assert by_name(facts)["sigmoid"].fix is None
    loss = replace(facts.compile.losses[0], from_logits=True)
    logits = replace(with_head(facts, "linear"), compile=replace(facts.compile, losses=(loss,)))
    assert "from_logits" in by_name(logits)["sigmoid"].why


def test_softmax_helps_several_linear_units_and_never_one() -> None:
    facts = tapes.patient_facts("categorical_crossentropy")
    assert by_name(with_head(facts, "linear", 4))["softmax"].helps
    assert "constantly 1" in by_name(with_head(facts, "linear", 1))["softmax"].why


def test_wide_inputs_are_rescaled() -> None:
    quick = by_name(tapes.patient_facts())["rescale"]
    assert quick.helps
    assert quick.fix.edits == (RescaleInputs("standardise"),)
    assert "200" in quick.why


def test_labels_minus_one_and_one_are_mapped_to_zero_and_one() -> None:
    quick = by_name(tapes.patient_facts())["labels"]
    edit = quick.fix.edits[0]
    assert isinstance(edit, MapTargets)
    assert (-1 * edit.scale + edit.offset, 1 * edit.scale + edit.offset) == (0, 1)


def test_labels_within_zero_and_one_are_left_alone() -> None:
    quick = by_name(tapes.patient_facts(labels=(0.0, 1.0)))["labels"]
    assert quick.fix is None
    assert "already" in quick.why


def test_a_finding_that_asks_for_a_fix_comes_first() -> None:
    quick = by_name(tapes.patient_facts(), [tapes.domain_finding()])["labels"]
    assert quick.asked_by == tapes.DOMAIN
    assert quick.fix.id == f"{tapes.DOMAIN}/map-to-0-1"


def test_a_lower_learning_rate_may_be_tried_and_is_not_promised() -> None:
    quick = by_name(tapes.patient_facts())["rate"]
    assert not quick.helps
    assert quick.fix.edits == (SetLearningRate(0.001),)
    assert quick.why.startswith("Not measured to help")


def test_balanced_classes_need_no_weights() -> None:
    assert by_name(tapes.patient_facts())["weights"].fix is None
