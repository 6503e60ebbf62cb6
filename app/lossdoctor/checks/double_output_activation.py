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
from lossdoctor.core.saying import say

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
        evidence: list[Evidence] = [NumberEvidence(say("largest probability that can come out"), high, expected="1")]
        known = {"first": applied[-2], "second": applied[-1], "low": figure(low), "high": figure(high)}
        if answers is not None:
            evidence.append(NumberEvidence(say("largest prediction measured"), answers.maximum))
            evidence.append(answers_histogram(answers, (0.0, 1.0)))
            summary = say(
                "The output goes through {first} and then {second}: it can only lie between {low} and {high}; the "
                "largest of {rows} measured rows is {largest}, so the loss stops above 0 however well the model does.",
                rows=answers.rows,
                largest=figure(answers.maximum),
                **known,
            )
        else:
            summary = say(
                "The output goes through {first} and then {second}: it can only lie between {low} and {high}, so the "
                "loss stops above 0 however well the model does.",
                **known,
            )
        evidence.append(bars(say("what can come out"), {say("at least"): low, say("at most"): high}))
        keep = say("Keep one {activation}", activation=applied[-1])
        return self.finding(
            summary,
            severity=Severity.WARNING,
            evidence=tuple(evidence),
            fixes=(self.fix("one-activation", keep, SetOutputActivation(applied[-1], view.place)),),
            where=Where(layer=view.facts.layer),
            expert=say("softmax over inputs in [0, 1] gives at most e / (e + C - 1); sigmoid gives 0.5 to 0.731."),
        )

    def _in_builtin(self, view: OutputView) -> Finding | None:
        if view.known is None or not view.loss.from_logits or view.facts.activation not in PROBABILITY:
            return None
        if view.facts.activation == "softmax" and view.units < 2:
            return None
        undone = view.known.keeps_logits
        head = view.facts.activation
        low, high = _squeezed(head, view.units)
        if undone:
            summary = say(
                "The head applies {head} and {loss} is told from_logits=True: Keras on TensorFlow takes the values "
                "behind the {head} instead, so training is right; another back end or a saved loss would apply it "
                "twice.",
                head=head,
                loss=view.known.title,
            )
        else:
            summary = say(
                "The head applies {head} and {loss} is told from_logits=True: this loss applies it again, so "
                "probabilities stay between {low} and {high} and the loss stops above 0.",
                head=head,
                loss=view.known.title,
                low=figure(low),
                high=figure(high),
            )
        return self.finding(
            summary,
            severity=Severity.HINT if undone else Severity.WARNING,
            evidence=(
                NumberEvidence(say("activations on the way to the loss"), 2.0, expected="1"),
                *(answers_histogram(answers, (0.0, 1.0)) for answers in view.answers[-1:]),
                bars(say("what can come out, applied twice"), {say("at least"): low, say("at most"): high}),
            ),
            fixes=(
                self.fix(
                    "from-logits-false",
                    say("Tell the loss that it gets probabilities"),
                    SetFromLogits(False, view.place),
                ),
                self.fix(
                    "linear-head",
                    say("Keep from_logits=True and make the head linear"),
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
            say(
                "'{loss}' equals a cross-entropy of logits (correlation {correlation}), but the head already applies "
                "{head}: with every prediction right it is still {value}, where a cross-entropy of probabilities is 0.",
                loss=audit.name,
                correlation=f"{found.pearson:.5f}",
                head=head,
                value=figure(audit.at_target),
            ),
            evidence=(
                NumberEvidence(say("loss of right predictions"), audit.at_target, expected="0"),
                NumberEvidence(say("correlation with the cross-entropy of logits"), found.pearson),
                *walk_evidence(audit),
            ),
            fixes=(
                self.fix(
                    "standard-loss",
                    say("Use Keras' cross-entropy of probabilities"),
                    SetLoss(base_name(found.loss), output=view.place),
                ),
                self.fix("linear-head", say("Make the head linear"), SetOutputActivation("linear", view.place)),
            ),
            where=Where(layer=view.facts.layer),
            expert=say(
                "Only sigmoid and softmax heads of Keras carry their logits along, and only Keras' losses use them."
            ),
        )


def _squeezed(activation: str, units: int) -> tuple[float, float]:
    """The range of an activation over inputs in [0, 1]."""
    if activation == "sigmoid":
        return 0.5, 1 / (1 + math.exp(-1))
    return 1 / (1 + math.e * (units - 1)), math.e / (math.e + units - 1)
