"""
In one sentence
    The number on the screen is an average over the past, so it lags behind what the model can do now.

What it does
    Shows the loss that Keras prints beside the loss that it seems to be.

Why it hurts
    Keras prints the mean of the batch losses since the epoch began, each under the weights of its own moment. Early in
    training the printed number is well above the loss of the weights that the epoch ends with, which also makes the
    validation loss look better than the training loss.

How it is proven
    The printed loss of the last epoch beside the true losses of that epoch's batches and beside the loss evaluated
    anew under the final weights.

When it stays silent
    Both agree within 10 % or within the spread of the batches; losses that add the rows of a batch up, whose value
    depends on the batch size; a gap that dropout makes alone (dropout-noise may speak); sample weights of an output's
    or a time step's own, without which the rows are evaluated anew.

Cure
    None is needed; judge by the true batch losses that Loss Doctor draws.

References
    https://keras.io/api/metrics/#metrics (a metric accumulates over an epoch)
    https://keras.io/getting_started/faq/ ("Why is my training loss much higher than my testing loss?")

The mathematics
    Printed after k batches of an epoch: (1/k) Σ_{i ≤ k} L(B_i; w_i), another w_i in every summand. True: L(all;
        w_k).
    Told when |printed − true| > max(0.1 · |true|, 2 · std of the batch losses / √k) (ours; two standard errors).
    Silent for sums (a batch fed twice gives 1.5 times the loss or more), and where dropout alone makes the gap.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.telling import figure, loss_curve
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity, Stage
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.dynamics import ModeGapReading
from lossdoctor.core.readings.losses import LossAuditReading, LossTermsReading
from lossdoctor.core.readings.program import ModelReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say, together


class RunningMeanLoss(Check):
    """The printed loss is not the loss of the present weights."""

    title = "The printed loss is a running mean"
    category = Category.DYNAMICS
    severity = Severity.HINT
    stage = Stage.FINISHED
    requires = (RunReading, LossTermsReading)
    proofs = (LossAuditReading, ModeGapReading)

    APART = 0.1
    SUMMED = 1.5  # a batch fed twice gives this many times the loss, or more: it is a sum, whose size is the batch's

    def skips(self, snapshot: Snapshot) -> str | None:
        """A weighted loss cannot be compared with one evaluated anew without its weights."""
        terms = snapshot.get(LossTermsReading)
        unlike = terms is not None and terms.unweighted
        why = say("the printed loss has sample weights that an evaluation of the rows does not have")
        return why if unlike else None

    def suspects(self, snapshot: Snapshot) -> bool:
        """Only models with random layers, whose loss in training differs from that in use."""
        model = snapshot.get(ModelReading)
        return model is not None and any((layer.dropout_rate or 0.0) > 0 for layer in model.layers)

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """At most one finding."""
        run, terms = snapshot[RunReading], snapshot[LossTermsReading]
        printed = run.logs.get("loss", np.empty(0))
        if not printed.size or not run.epoch_end.size or not np.isfinite(terms.total):
            return
        first = int(run.epoch_end[-2]) if run.epoch_end.size > 1 else 0
        batches = run.loss[first : int(run.epoch_end[-1])]
        said, true = float(printed[-1]), terms.total
        if batches.size < 2 or not np.isfinite([said, *batches]).all():
            return
        gap = said - true
        noise = 2 * float(batches.std()) / np.sqrt(batches.size)
        if abs(gap) <= max(self.APART * abs(true), noise) or self._otherwise(snapshot, said, noise):
            return
        summary = say(
            "Keras printed a loss of {printed} for the last epoch; under the weights it ended with the loss is {true}. "
            "The printed number is the mean over {count} batches whose true losses run from {first} to {last}.",
            printed=figure(said),
            true=figure(true),
            count=int(batches.size),
            first=figure(float(batches[0])),
            last=figure(float(batches[-1])),
        )
        noisy = say("Dropout and the like, at work only in training, may be part of it.")
        yield self.finding(
            together([summary, noisy if gap > 0 and true >= 0 else ""]),
            evidence=(
                NumberEvidence(say("printed by Keras for the last epoch"), said),
                NumberEvidence(say("true loss of the last batch"), float(batches[-1])),
                NumberEvidence(say("evaluated anew under the final weights"), true),
                loss_curve(run, say("true loss of each batch")),
            ),
            expert=say(
                "logs['loss'] in epoch e after batch k is (1/k) * sum over i <= k of L(B_i; w_i), with another w_i in "
                "every summand."
            ),
        )

    def _otherwise(self, snapshot: Snapshot, said: float, noise: float) -> bool:
        """Whether a sum over batches of another size, or dropout under the last weights, makes the gap."""
        audit, modes = snapshot.get(LossAuditReading), snapshot.get(ModeGapReading)
        if audit is not None and any(one.duplicated_ratio >= self.SUMMED for one in audit.audits):
            return True
        return modes is not None and abs(said - modes.training) <= max(self.APART * abs(modes.training), noise)
