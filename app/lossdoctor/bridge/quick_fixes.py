"""The common one-click fixes, each judged for this patient from what was measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.words import marked
from lossdoctor.core import fixes as fx
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.findings import Finding
from lossdoctor.core.readings.data import TargetFacts
from lossdoctor.core.saying import Said, say
from lossdoctor.report.wording import figure

PROBABILITY_LOSSES = ("binary_crossentropy", "binary_focal_crossentropy")
CLASS_LOSSES = ("categorical_crossentropy", "sparse_categorical_crossentropy", "kl_divergence")
OPEN = (None, "linear")


@dataclass(frozen=True)
class QuickFix:
    """A common fix: what it does, the fix when it can be tried, whether it would help, and why or why not.

    `asked_by` is the slug of the finding that asks for it, '' when none does.
    """

    name: str
    title: str
    fix: fx.Fix | None
    helps: bool
    why: str
    asked_by: str = ""

    @property
    def label(self) -> str:
        """Short text for a small button."""
        return tr(LABELS[self.name])


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("QuickFixes", text)


LABELS = {
    "sigmoid": marked("QuickFixes", "Sigmoid"),
    "softmax": marked("QuickFixes", "Softmax"),
    "rescale": marked("QuickFixes", "Rescale inputs"),
    "labels": marked("QuickFixes", "Map labels"),
    "dtype": marked("QuickFixes", "Dtype"),
    "rate": marked("QuickFixes", "Learning rate"),
    "weights": marked("QuickFixes", "Class weights"),
}


def quick_fixes(facts: PatientFacts, findings: Sequence[Finding]) -> list[QuickFix]:
    """Every common fix, in a fixed order."""
    judges: Sequence[tuple[str, Said, tuple[type, ...], Callable[[PatientFacts], QuickFix]]] = (
        ("sigmoid", say("Add sigmoid"), (fx.SetOutputActivation,), _sigmoid),
        ("softmax", say("Add softmax"), (fx.SetOutputActivation,), _softmax),
        (
            "rescale",
            say("Rescale inputs"),
            (fx.RescaleInputs, fx.MapValidationInputs),
            _rescale,
        ),
        (
            "labels",
            say("Map labels"),
            (fx.MapTargets, fx.RelabelTargets, fx.EncodeTargets),
            _labels,
        ),
        ("dtype", say("Switch dtype"), (fx.SetDtype,), _dtype),
        ("rate", say("Lower learning rate"), (fx.SetLearningRate,), _rate),
        ("weights", say("Weigh classes"), (fx.SetClassWeight,), _weights),
    )
    chosen = []
    for name, title, kinds, judge in judges:
        asked = _asked(name, kinds, findings)
        chosen.append(asked or (judge(facts) if facts.model else _unknown(name, title)))
    return chosen


def _asked(name: str, kinds: tuple[type, ...], findings: Sequence[Finding]) -> QuickFix | None:
    for finding in findings:
        for fix in finding.fixes:
            if len(fix.edits) == 1 and isinstance(fix.edits[0], kinds) and _same_activation(name, fix.edits[0]):
                why = tr("Would help: {why}").format(why=finding.summary)
                return QuickFix(name, fix.title, fix, True, why, finding.check)
    return None


def _same_activation(name: str, edit: fx.Edit) -> bool:
    return not isinstance(edit, fx.SetOutputActivation) or edit.activation == name


def _unknown(name: str, title: Said) -> QuickFix:
    return QuickFix(name, title, None, False, tr("Open a patient first."))


def _no(name: str, title: Said, why: str) -> QuickFix:
    return QuickFix(name, title, None, False, tr("Would not help: {why}").format(why=why))


def _yes(name: str, title: Said, why: str, *edits: fx.Edit, helps: bool = True) -> QuickFix:
    applicability = fx.Applicability.SAFE if helps else fx.Applicability.UNSAFE
    fix = fx.Fix(f"quick-fix/{name}", title, applicability, tuple(edits), why)
    return QuickFix(name, title, fix, helps, why)


def _of(loss: str, told: str, **others: object) -> str:
    """A sentence about a loss by its name with spaces."""
    return told.format(loss=loss.replace("_", " ") or tr("this loss"), **others)


def _head(facts: PatientFacts) -> tuple[str | None, int | None, str, bool]:
    """Activation and units of the first output, its loss, and whether the loss takes logits."""
    output = facts.model.outputs[0] if facts.model and facts.model.outputs else None
    loss = facts.compile.losses[0] if facts.compile and facts.compile.losses else None
    activation, units = (output.activation, output.units) if output else (None, None)
    return activation, units, loss.name if loss else "", bool(loss and loss.from_logits)


def _sigmoid(facts: PatientFacts) -> QuickFix:
    name, title = "sigmoid", say("Add sigmoid")
    activation, units, loss, from_logits = _head(facts)
    if activation == "sigmoid":
        return _no(name, title, tr("the output already ends in sigmoid."))
    if from_logits:
        return _no(name, title, tr("the loss takes raw outputs (from_logits) and applies it itself."))
    edit = fx.SetOutputActivation("sigmoid")
    if loss in PROBABILITY_LOSSES:
        why = tr("Would help: {loss} needs outputs from 0 to 1; this output ends in {activation}.")
        return _yes(name, title, _of(loss, why, activation=activation), edit)
    told = tr("{loss} on {n} units does not ask for outputs from 0 to 1.")
    return _no(name, title, _of(loss, told, n=units or "?"))


def _softmax(facts: PatientFacts) -> QuickFix:
    name, title = "softmax", say("Add softmax")
    activation, units, loss, from_logits = _head(facts)
    if activation == "softmax":
        return _no(name, title, tr("the output already ends in softmax."))
    if units is not None and units < 2:
        return _no(name, title, tr("softmax over one unit is constantly 1."))
    if from_logits:
        return _no(name, title, tr("the loss takes raw outputs (from_logits) and applies it itself."))
    if loss in CLASS_LOSSES:
        why = tr("Would help: {loss} needs rows that sum to 1; this output ends in {activation}.")
        why = why.format(loss=loss.replace("_", " "), activation=activation)
        return _yes(name, title, why, fx.SetOutputActivation("softmax"))
    return _no(name, title, _of(loss, tr("{loss} does not need rows that sum to 1.")))


def _rescale(facts: PatientFacts) -> QuickFix:
    name, title = "rescale", say("Rescale inputs")
    if facts.inputs is None or not facts.inputs.training:
        return _no(name, title, tr("the inputs were not measured."))
    array = facts.inputs.training[0]
    if "Embedding" in array.feeds:
        return _no(name, title, tr("the inputs are ids for an embedding."))
    if "Normalization" in array.feeds or "Rescaling" in array.feeds:
        return _no(name, title, tr("the model scales its inputs itself."))
    scale = float(max(np.max(np.abs(array.feature_mean), initial=0), np.max(array.feature_std, initial=0)))
    if scale > 10:  # the threshold of the quick look only; the check unscaled-inputs proves it
        why = tr("May help: features reach a mean or spread of {n}; networks learn best near 1.")
        why = why.format(n=figure(scale))
        return _yes(name, title, why, fx.RescaleInputs("standardise"))
    told = tr("the features already have means and spreads of at most {n}.")
    return _no(name, title, told.format(n=figure(scale)))


def _labels(facts: PatientFacts) -> QuickFix:
    name, title = "labels", say("Map labels")
    target = facts.targets.training[0] if facts.targets and facts.targets.training else None
    if target is None:
        return _no(name, title, tr("the targets were not measured."))
    _, _, loss, _ = _head(facts)
    mapping = _mapping(target)
    if loss not in PROBABILITY_LOSSES:
        return _no(name, title, _of(loss, tr("{loss} does not ask for labels from 0 to 1.")))
    if not target.below_zero and not target.above_one:
        return _no(name, title, tr("all labels already lie between 0 and 1."))
    if mapping is None:
        return _no(name, title, tr("these labels are not two values or a 0 to 255 scale; see the findings."))
    low, high = mapping
    why = tr("Would help: labels from {low} to {high} become 0 to 1, as {loss} needs.")
    why = why.format(low=f"{low:g}", high=f"{high:g}", loss=loss.replace("_", " "))
    return _yes(name, title, why, fx.MapTargets(1 / (high - low), -low / (high - low)))


def _mapping(target: TargetFacts) -> tuple[float, float] | None:
    if target.values.size == 2:
        return float(target.values[0]), float(target.values[1])
    low, high = target.array.minimum, target.array.maximum
    return (0.0, 255.0) if low >= 0 and high == 255 else None


def _dtype(facts: PatientFacts) -> QuickFix:
    name, title = "dtype", say("Switch dtype")
    policy = facts.model.dtype_policy if facts.model else "float32"
    if "16" in policy:
        why = tr("May help: the model computes in {dtype}, which holds about 3 digits; float32 holds 7.")
        return _yes(name, say("Switch to float32"), why.format(dtype=policy), fx.SetDtype("float32"))
    if policy == "float64":
        return _no(name, title, tr("the model already computes in float64."))
    return _no(name, title, tr("nothing measured says that {dtype} limits this loss.").format(dtype=policy))


def _rate(facts: PatientFacts) -> QuickFix:
    name, title = "rate", say("Lower learning rate")
    rate = facts.compile.learning_rate if facts.compile else None
    if rate is None or rate <= 0:
        return _no(name, title, tr("the learning rate follows a schedule or is not known."))
    why = tr("Not measured to help: from {old} to {new}. Try it when the loss jumps or rises.")
    why = why.format(old=f"{rate:g}", new=f"{rate / 10:g}")
    return _yes(name, say("Learning rate {n}", n=f"{rate / 10:g}"), why, fx.SetLearningRate(rate / 10), helps=False)


def _weights(facts: PatientFacts) -> QuickFix:
    name, title = "weights", say("Weigh classes")
    target = facts.targets.training[0] if facts.targets and facts.targets.training else None
    counts = target.class_counts[target.class_counts > 0] if target is not None else np.empty(0)
    if target is None or counts.size < 2:
        return _no(name, title, tr("the targets are not classes."))
    if facts.fit and facts.fit.class_weight:
        return _no(name, title, tr("class weights are already given."))
    ratio = float(counts.max() / counts.min())
    if ratio < 3:
        return _no(name, title, tr("the largest class is only {n} times the smallest.").format(n=f"{ratio:.1f}"))
    classes = tuple(int(i) for i in np.flatnonzero(target.class_counts))
    weights = tuple(float(w) for w in counts.sum() / (counts.size * counts))
    why = tr("May help: the largest class is {n} times the smallest.").format(n=f"{ratio:.0f}")
    return _yes(name, title, why, fx.SetClassWeight(classes, weights), helps=ratio >= 10)
