"""
In one sentence
    The error is added up over the examples instead of averaged, so it grows with how many are looked at together.

What it does
    Notes a loss that adds its rows up instead of averaging them.

Why it hurts
    The loss and its gradient grow with the batch: twice the batch size is twice the step under SGD, a smaller last
    batch is a dip in the curve, and values cannot be compared with other programs.

How it is proven
    The program's own loss is called with a batch and with the same batch fed twice: a mean gives the same value, a sum
    twice as much.

When it stays silent
    The value stays the same. Sums are usual in some models (variational autoencoders): it is only a hint, and a
    warning under plain SGD with learning rate times batch size of 1 or more.

Cure
    The mean: the default reduction 'sum_over_batch_size'.

References
    https://keras.io/api/losses/#the-reduction-argument
    Goyal et al. (2017), Accurate, large minibatch SGD (learning rate and batch size).

The mathematics
    L(B ∪ B) / L(B) = 2 for a sum, 1 for a mean. Found when the ratio is within 0.01 · 2 of 2 (float32 sums).
    Under SGD a step is η · Σ g_i = (η · B) · mean g: a warning when η · B ≥ 1 and nothing is clipped (ours; after
        Goyal et al. 2017).
"""

from __future__ import annotations

from collections.abc import Iterator

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import known_loss
from lossdoctor.checks.telling import bars, figure
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.fixes import Applicability, SetLearningRate, SetLoss
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading
from lossdoctor.core.readings.program import CompileReading, FitReading
from lossdoctor.core.saying import say


class SummedLoss(Check):
    """A loss that doubles when a batch is fed twice."""

    title = "The loss is a sum over the batch, not a mean"
    category = Category.LOSS
    severity = Severity.HINT
    requires = (LossAuditReading, CompileReading, FitReading)

    TWICE = 0.01  # relative room around a ratio of 2
    STEP = 1.0  # learning rate times batch size from which a plain SGD step on a summed loss is a giant one

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output."""
        for audit in snapshot[LossAuditReading].audits:
            if abs(audit.duplicated_ratio - 2) <= 2 * self.TWICE:
                yield self._finding(audit, snapshot[CompileReading], snapshot[FitReading])

    def _finding(self, audit: LossAudit, compiled: CompileReading, fit: FitReading) -> Finding:
        rate = compiled.learning_rate or 0.0
        free = compiled.clipnorm is None and compiled.global_clipnorm is None and compiled.clipvalue is None
        giant = compiled.optimizer == "sgd" and free and rate * fit.batch_size >= self.STEP
        loss = next((one for one in compiled.losses if one.output == audit.output), None)
        entry = known_loss(loss) if loss is not None else None
        fixes = []
        if entry is not None and loss is not None:
            edit = SetLoss(entry.name, loss.from_logits, audit.output)
            fixes.append(self.fix("mean", say("Average over the batch"), edit, applicability=Applicability.UNSAFE))
        if giant:
            edit_rate = SetLearningRate(rate / fit.batch_size)
            words = say("Divide the learning rate by the batch size of {n}", n=str(fit.batch_size))
            fixes.append(self.fix("learning-rate", words, edit_rate, applicability=Applicability.UNSAFE))
        ratio = figure(audit.duplicated_ratio)
        summary = (
            say(
                "The same batch fed twice gives {ratio} times the loss: '{name}' adds rows up, so one SGD step is {n} "
                "times as long as its learning rate of {rate} says.",
                ratio=ratio,
                name=audit.name,
                n=str(fit.batch_size),
                rate=f"{rate:g}",
            )
            if giant
            else say(
                "The same batch fed twice gives {ratio} times the loss: '{name}' adds rows up, so its size depends on "
                "the batch size, and a smaller last batch shows as a dip.",
                ratio=ratio,
                name=audit.name,
            )
        )
        return self.finding(
            summary,
            severity=Severity.WARNING if giant else Severity.HINT,
            evidence=(
                NumberEvidence(
                    say("loss of the doubled batch over loss of the batch"), audit.duplicated_ratio, "", "1"
                ),
                bars(
                    say("loss"),
                    {say("of a batch"): 1.0, say("of the batch twice"): audit.duplicated_ratio},
                    say("times"),
                ),
            ),
            fixes=tuple(fixes),
            expert=say("L(B + B) = 2 L(B) is homogeneity of degree 1 in the batch: a sum. A mean has degree 0."),
        )
