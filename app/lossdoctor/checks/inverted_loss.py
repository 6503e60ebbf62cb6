"""
In one sentence
    The score is upside down: the model is rewarded for wrong answers and learns to give them.

What it does
    Finds a custom loss that rewards wrong predictions: a sign error, or a measure of quality used as a loss.

Why it hurts
    Training lowers the loss. When the loss is lowest for wrong predictions, training makes the model worse with every
    step, and the curve looks better all the time, often far below zero.

How it is proven
    The loss audit calls the program's own loss with its real targets: once with right predictions, then with noise of
    two sizes and with other rows' targets, 20 times each. Right predictions must score worse than every one of them,
    and the way from right to wrong must lead down like a summit. Forty random predictions tell which known loss the
    inverted one is.

When it stays silent
    Keras' own losses. Losses whose least value lies elsewhere by design: critics and other losses linear in the
    predictions, contrastive and margin losses (a valley at another place), densities, log links, losses that do not
    use the targets, and outputs for which no prediction equals a target.

Cure
    Use the standard loss that it mirrors, or put a minus in front of it.

References
    Arjovsky et al. (2017), Wasserstein GAN (why a critic's loss is negative by right).
    Hadsell et al. (2006), Dimensionality reduction by learning an invariant mapping (contrastive loss).

The mathematics
    Right predictions: L(y, y). Rivals: L(y, y + noise) at the larger of the noise scales and L(y, y shuffled), 20
        draws each.
    Found when L(y, y) > max of rivals + 0.001 · max |value| (ours), and the way from right to wrong is a summit:
        half of the way down is at least 0.3 of the whole, or more than half of the points 0.3 spreads away and
        beyond lie below L(y, y) (ours).
    Its twin is the known loss with |correlation| ≥ 0.999 over 40 random predictions: L = slope · known + offset,
        slope < 0.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import canonical
from lossdoctor.checks.loss_verdicts import base_name, inverted, standard, twin, words
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, SeriesEvidence, Severity
from lossdoctor.core.fixes import Applicability, Fix, NegateLoss, SetLoss
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading
from lossdoctor.core.saying import Said, say, together


class InvertedLoss(Check):
    """A loss that is worst for right predictions."""

    title = "The loss rewards wrong predictions"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (LossAuditReading,)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose own loss is inverted."""
        for audit in snapshot[LossAuditReading].audits:
            if inverted(audit):
                yield self._finding(audit)

    def _finding(self, audit: LossAudit) -> Finding:
        noise = audit.noise[-1]
        best = float(np.nanmin(np.concatenate([audit.noise[-2:].ravel(), audit.shuffled])))
        gives = say(
            "'{loss}' gives {right} for predictions equal to the targets and {noise} for noise: it is lower for wrong "
            "predictions, so training moves away from the targets.",
            loss=audit.name,
            right=figure(audit.at_target),
            noise=figure(float(np.nanmean(noise))),
        )
        return self.finding(
            together([gives, self._twin(audit)]),
            evidence=(
                NumberEvidence(say("loss of right predictions"), audit.at_target, expected=say("the lowest of all")),
                NumberEvidence(say("loss of noise, mean of 20 draws"), float(np.nanmean(noise))),
                NumberEvidence(say("loss of noise, spread of 20 draws"), float(np.nanstd(noise))),
                NumberEvidence(say("loss of other rows' targets"), float(np.nanmean(audit.shuffled))),
                NumberEvidence(say("lowest loss among 60 wrong predictions"), best),
                *walk_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert=say(
                "For a loss L to teach anything, argmin over p of E[L(y, p)] must be at p = y (or at the quantity "
                "of y's distribution that is wanted); here p = y is the maximum on every way tried."
            ),
        )

    def _twin(self, audit: LossAudit) -> str:
        found = twin(audit)
        if found is None:
            return ""
        if found.loss == "accuracy" and found.slope > 0:
            return say("It is the accuracy: a measure where larger is better, without a gradient.")
        size = abs(found.slope)
        multiple = _multiple(words(found.loss), found.slope < 0, "" if abs(size - 1) < 0.01 else figure(size))
        correlation = f"{found.pearson:.3f}"
        if abs(found.offset) < 0.01 * max(size, 1e-9):
            return say("It is {multiple} (correlation {correlation}).", multiple=multiple, correlation=correlation)
        return say(
            "It is {multiple} plus {constant} (correlation {correlation}).",
            multiple=multiple,
            constant=figure(found.offset),
            correlation=correlation,
        )

    def _fixes(self, audit: LossAudit) -> tuple[Fix, ...]:
        found = twin(audit)
        mirrored = found is not None and found.slope < 0 and canonical(base_name(found.loss)) is not None
        name, logits = standard(audit)
        why = say("the standard loss for these targets and this head")
        use = self.fix(
            "standard-loss",
            _use_standard(name, logits),
            SetLoss(name, logits, audit.output),
            applicability=Applicability.SAFE if mirrored else Applicability.UNSAFE,
            note=say("the loss that this one mirrors") if mirrored else why,
        )
        negate = self.fix("negate", say("Put a minus in front of the loss"), NegateLoss(audit.output))
        if found is not None and found.loss == "accuracy":
            return (use,)
        return (use, negate) if mirrored else (negate, use)


def _use_standard(name: str, logits: bool) -> Said:
    """The title of a fix that puts a loss of Keras in the place of the user's own."""
    if logits:
        return say("Use Keras' {loss} with from_logits=True", loss=words(name))
    return say("Use Keras' {loss}", loss=words(name))


def _multiple(loss: Said, negative: bool, factor: str) -> Said:
    if negative and factor:
        return say("minus {factor} times the {loss}", factor=factor, loss=loss)
    if negative:
        return say("minus the {loss}", loss=loss)
    if factor:
        return say("{factor} times the {loss}", factor=factor, loss=loss)
    return say("the {loss}", loss=loss)


def walk_evidence(audit: LossAudit) -> tuple[SeriesEvidence, ...]:
    """The loss along the way from right to wrong predictions, for the report's picture."""
    wrong = audit.walk("wrong")
    if wrong is not None:
        label, share = say("from right to wrong"), say("share of wrong")
        return (SeriesEvidence(label, wrong.positions, wrong.values, share, audit.name),)
    up, down = audit.walk("up"), audit.walk("down")
    if up is None or down is None:
        return ()
    near = up.positions <= 3
    x = np.concatenate([-down.positions[near][::-1], up.positions[near][1:]])
    y = np.concatenate([down.values[near][::-1], up.values[near][1:]])
    label = say("predictions too low or too high")
    return (SeriesEvidence(label, x, y, say("shift in spreads of the targets"), audit.name),)
