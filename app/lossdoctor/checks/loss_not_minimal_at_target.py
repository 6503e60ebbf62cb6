"""
In one sentence
    A perfect answer does not get the best score, so the model is pulled away from it.

What it does
    Finds a custom loss whose lowest value is not at the right prediction: a missing square or absolute value, errors
    that cancel, a formula that ignores the targets when it teaches, or one without a gradient.

Why it hurts
    The mean of y - p is 0 for a perfect model and falls without end when every prediction grows: training runs away
    from the targets in a straight line while the loss improves.

How it is proven
    The loss audit calls the program's own loss with its real targets. One of three facts is needed: it is exactly 0 on
    every row for right predictions and yet below 0 for wrong ones; or other targets change its value but not its
    gradient; or its gradient is zero or missing for every prediction tried.

When it stays silent
    Keras' own losses; quantile, margin and contrastive losses, densities, log links and critics (none of the three
    facts holds for them); losses that do not use the targets at all; outputs for which no prediction equals a target.

Cure
    Use a standard loss for these targets.

References
    Koenker and Bassett (1978), Regression quantiles (a loss that is lopsided by right, and still 0 at the target).
    https://keras.io/api/losses/#creating-custom-losses

The mathematics
    A loss must have argmin_p E[L(y, p)] at the wanted p. Found by one of three facts, on 'y' the real targets:
    signed: L(y, y) = 0 on every row and min L < −0.001 · max |L over noise| (ours): mean(y − p) has ∂/∂p = −1
        everywhere;
    blind: ∂L/∂p is the same for other rows' targets; flat: ∂L/∂p = 0 or missing at every prediction tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.inverted_loss import walk_evidence
from lossdoctor.checks.loss_verdicts import flaw, standard, words
from lossdoctor.checks.telling import figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, SetLoss
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading
from lossdoctor.core.saying import say


class LossNotMinimalAtTarget(Check):
    """A loss that is lower for wrong predictions, or cannot tell the way to right ones."""

    title = "The loss is not lowest at the right predictions"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (LossAuditReading,)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output whose own loss has a proven flaw."""
        for audit in snapshot[LossAuditReading].audits:
            kind = flaw(audit)
            if kind:
                yield self._finding(audit, kind)

    def _finding(self, audit: LossAudit, kind: str) -> Finding:
        name, logits = standard(audit)
        lowest, place = figure(audit.lowest), audit.lowest_at
        says = {
            "flat": say(
                "'{loss}' has no gradient: moving any of {rows} predictions does not change it, so nothing can be "
                "learned from it.",
                loss=audit.name,
                rows=audit.rows,
            ),
            "blind": say(
                "'{loss}' pulls every prediction the same way whatever its target is: with the targets of other rows "
                "its gradient stays the same. It falls to {lowest} at {place}, and is {value} when predictions are "
                "right.",
                loss=audit.name,
                lowest=lowest,
                place=place,
                value=figure(audit.at_target),
            ),
            "signed": say(
                "'{loss}' is 0 on every row when predictions are right, yet {lowest} at {place}: errors of one sign "
                "count as negative, so training runs away in that direction. A square or an absolute value is missing.",
                loss=audit.name,
                lowest=lowest,
                place=place,
            ),
        }
        titles = {"flat": "The loss has no gradient", "blind": "The loss ignores the targets when it teaches"}
        return self.finding(
            says[kind],
            title=titles.get(kind),
            evidence=(
                NumberEvidence(say("loss of right predictions"), audit.at_target, expected=say("the lowest of all")),
                NumberEvidence(say("lowest loss found among wrong predictions"), audit.lowest),
                *walk_evidence(audit),
            ),
            fixes=(
                self.fix(
                    "standard-loss",
                    say("Use Keras' {loss} with from_logits=True", loss=words(name))
                    if logits
                    else say("Use Keras' {loss}", loss=words(name)),
                    SetLoss(name, logits, audit.output),
                    applicability=Applicability.UNSAFE,
                    note=say("the standard loss for these targets and this head"),
                ),
            ),
            expert=say(
                "d/dp mean(y - p) = -1 for every y: without an even function around the difference the stationary "
                "point at p = y is lost."
            ),
        )
