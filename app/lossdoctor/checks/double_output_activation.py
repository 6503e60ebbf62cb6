"""
In one sentence
    The final answer is squeezed into a percentage twice, so the model can never say that it is sure.

What it does
    Finds a sigmoid or softmax that is applied twice: two layers of it in a row, or a head with one in front of a loss
    that applies its own (`from_logits=True`, or a custom loss built on a function 'with logits').

Why it hurts
    A sigmoid of a sigmoid lies between 0.5 and 0.73, a softmax of a softmax between nearly equal values: the
    probabilities can no longer come near 0 or 1, the loss stops at a floor above 0 and its gradient fades.

How it is proven
    Two layers: the predictions cannot leave the squeezed range, and the measured ones do not. A loss of the user's
    own: over random predictions it equals the cross-entropy of logits, though the head gives probabilities.

When it stays silent
    One activation and a loss that takes probabilities, or none and a loss that takes logits. Keras' own
    cross-entropies undo a sigmoid or softmax head on TensorFlow when they are told from_logits=True: only a hint.

Cure
    Keep one: the head's, with from_logits=False, or the loss' own.

References
    https://keras.io/api/losses/probabilistic_losses/
    keras.src.backend.tensorflow.nn (get_logits takes the logits behind the activation)

The mathematics
    sigmoid(sigmoid(z)) lies in [0.5, 1 / (1 + e⁻¹)] = [0.5, 0.731].
    softmax over C values in [0, 1] lies in [1 / (1 + e(C − 1)), e / (e + C − 1)]: at most 0.232 for C = 10.
    Found by structure (two of them on the way out, or one before from_logits = True); a loss of your own counts as one
        of logits at a correlation of 0.99999 over 40 random predictions (ours).
    Then L(right answer) = log(1 + e⁻¹) = 0.313 instead of 0 for two classes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.inverted_loss import walk_evidence
from lossdoctor.checks.loss_verdicts import base_name, twin
from lossdoctor.checks.output_view import OutputView, answers_histogram, views
from lossdoctor.checks.telling import bars, figure
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Applicability, SetFromLogits, SetLoss, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.losses import LossAuditReading
from lossdoctor.core.readings.program import CompileReading, ModelReading

PROBABILITY = ("sigmoid", "softmax")


class DoubleOutputActivation(Check):
    """The way to a probability is taken twice."""

    title = "The output activation is applied twice"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)
    proofs = (LossAuditReading,)

    def suspects(self, snapshot: Snapshot) -> bool:
        """A custom loss behind a probability head is audited."""
        return any(view.known is None and view.facts.activation in PROBABILITY for view in views(snapshot))

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """At most one finding an output."""
        for view in views(snapshot):
            found = self._in_layers(view) or self._in_builtin(view) or self._in_custom(view, snapshot)
            if found is not None:
                yield found

    def _in_layers(self, view: OutputView) -> Finding | None:
        applied = [name for name in view.facts.activations if name in PROBABILITY]
        if len(applied) < 2 or (applied[-1] == "softmax" and view.units < 2):
            return None
        low, high = _squeezed(applied[-1], view.units)
        answers = view.after or view.before
        evidence: list[Evidence] = [NumberEvidence("largest probability that can come out", high, expected="1")]
        measured = ""
        if answers is not None:
            evidence.append(NumberEvidence("largest prediction measured", answers.maximum))
            evidence.append(answers_histogram(answers, (0.0, 1.0)))
            measured = f"; the largest of {answers.rows:,} measured rows is {figure(answers.maximum)}"
        evidence.append(bars("what can come out", {"at least": low, "at most": high}))
        return self.finding(
            f"The output goes through {applied[-2]} and then {applied[-1]}: it can only lie between {figure(low)} and "
            f"{figure(high)}{measured}, so the loss stops above 0 however well the model does.",
            severity=Severity.WARNING,
            evidence=tuple(evidence),
            fixes=(
                self.fix("one-activation", f"Keep one {applied[-1]}", SetOutputActivation(applied[-1], view.place)),
            ),
            where=Where(layer=view.facts.layer),
            expert="softmax over inputs in [0, 1] gives at most e / (e + C - 1); sigmoid gives 0.5 to 0.731.",
        )

    def _in_builtin(self, view: OutputView) -> Finding | None:
        if view.known is None or not view.loss.from_logits or view.facts.activation not in PROBABILITY:
            return None
        if view.facts.activation == "softmax" and view.units < 2:
            return None
        undone = view.known.keeps_logits
        head = view.facts.activation
        low, high = _squeezed(head, view.units)
        says = (
            f"Keras on TensorFlow takes the values behind the {head} instead, so training is right; another back end "
            "or a saved loss would apply it twice."
            if undone
            else f"this loss applies it again, so probabilities stay between {figure(low)} and {figure(high)} "
            "and the loss stops above 0."
        )
        return self.finding(
            f"The head applies {head} and {view.known.title} is told from_logits=True: {says}",
            severity=Severity.HINT if undone else Severity.WARNING,
            evidence=(
                NumberEvidence("activations on the way to the loss", 2.0, expected="1"),
                *(answers_histogram(answers, (0.0, 1.0)) for answers in view.answers[-1:]),
                bars("what can come out, applied twice", {"at least": low, "at most": high}),
            ),
            fixes=(
                self.fix(
                    "from-logits-false", "Tell the loss that it gets probabilities", SetFromLogits(False, view.place)
                ),
                self.fix(
                    "linear-head",
                    "Keep from_logits=True and make the head linear",
                    SetOutputActivation("linear", view.place),
                    applicability=Applicability.UNSAFE,
                ),
            ),
            where=Where(layer=view.facts.layer),
        )

    def _in_custom(self, view: OutputView, snapshot: Snapshot) -> Finding | None:
        audits = snapshot.get(LossAuditReading)
        audit = audits.of(view.place) if audits is not None else None
        if view.known is not None or audit is None or audit.space not in ("unit", "simplex"):
            return None
        found = twin(audit, 0.99999)
        if found is None or not found.loss.endswith("_from_logits") or found.slope < 0:
            return None
        head = view.facts.activation or "sigmoid"
        return self.finding(
            f"'{audit.name}' equals a cross-entropy of logits (correlation {found.pearson:.5f}), but the head already "
            f"applies {head}: with every prediction right it is still {figure(audit.at_target)}, where a cross-entropy "
            "of probabilities is 0.",
            evidence=(
                NumberEvidence("loss of right predictions", audit.at_target, expected="0"),
                NumberEvidence("correlation with the cross-entropy of logits", found.pearson),
                *walk_evidence(audit),
            ),
            fixes=(
                self.fix(
                    "standard-loss",
                    "Use Keras' cross-entropy of probabilities",
                    SetLoss(base_name(found.loss), output=view.place),
                ),
                self.fix("linear-head", "Make the head linear", SetOutputActivation("linear", view.place)),
            ),
            where=Where(layer=view.facts.layer),
            expert="Only sigmoid and softmax heads of Keras carry their logits along, and only Keras' losses use them.",
        )


def _squeezed(activation: str, units: int) -> tuple[float, float]:
    """The range of an activation over inputs in [0, 1]."""
    if activation == "sigmoid":
        return 0.5, 1 / (1 + math.exp(-1))
    return 1 / (1 + math.e * (units - 1)), math.e / (math.e + units - 1)
