"""
In one sentence
    The error has fallen below zero, which for most ways of scoring is as impossible as a distance below zero.

What it does
    Finds a loss below zero and takes it apart: the data loss of each output, every penalty and every added term, the
    weights before them, and the rows whose own losses are most negative. Then it says whether that is an error or the
    nature of this loss.

Why it hurts
    A loss that cannot be negative by its formula, and is, measures nothing: its targets lie outside its domain, a sign
    is wrong, a weight is negative, or a penalty rewards. Training then improves a number that has lost its meaning.

How it is proven
    The total is evaluated term by term on real rows under the present weights, and the recorded batch losses are
    searched for values below -0.000001. It is an error when the formula's bound says that the term cannot be negative
    (a built-in loss with bound 0 or -1, a sum of squares, an inverted or unsound loss by the audit), or when a penalty
    and the total with it keep falling as the weights grow 2, 4 and 8 times. The log of a run does not say which loss it
    was: there it is a hint, and a warning where the log holds an accuracy and the loss goes below -1.05.

When it stays silent
    The loss never goes below zero by more than rounding. It is only a hint, with the reason, where a negative value is
    legitimate: cosine similarity, Poisson, log-densities, minus the Dice coefficient, critics, policy gradients,
    signed distances, and a constant offset with the minimum at the right prediction.

Cure
    That of the cause.

References
    https://keras.io/api/losses/
    Milletari et al. (2016), V-Net (the Dice coefficient as an objective).
    Arjovsky et al. (2017), Wasserstein GAN.

The mathematics
    total = Σ_o v_o · L_o(y, p) + penalties + add_loss terms, evaluated one by one on real rows.
    Found when a batch or the total lies below −0.000001 (ten spacings of float32 at 1).
    An error where the formula has a lower bound: cross-entropies, squared and absolute errors ≥ 0, cosine
        similarity ≥ −1; −log p ≥ 0 only for p ≤ 1, −y log p ≥ 0 only for y ≥ 0.
    A penalty R rewards when R(2w), R(4w), R(8w) keep falling, at least in proportion, and the total with them. A
        density q may exceed 1, so −log q may be negative by right.
    In a log a warning only below −1.05 beside an accuracy (minus Dice and cosine similarity end at −1).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import KnownLoss, known_loss
from lossdoctor.checks.log_curves import OPEN_PROGRAM, of_each_run, why_none
from lossdoctor.checks.log_curves import loss_curve as logged_loss
from lossdoctor.checks.loss_verdicts import flaw, inverted, twin_loss
from lossdoctor.checks.negative_in_log import impossible, negative_curve, told
from lossdoctor.checks.telling import bars, figure, loss_curve
from lossdoctor.core.findings import (
    Category,
    Evidence,
    Finding,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
    Severity,
    Where,
)
from lossdoctor.core.fixes import Applicability, Fix, NegateLoss, ScaleRegularisation, SetLossWeights
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.log import LogReading
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading, LossTerm, LossTermsReading
from lossdoctor.core.readings.program import CompileReading, LossFacts
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say, together
from lossdoctor.core.session import LogRun

NEGATIVE = -1e-6
ROWS_NAMED = 8


class NegativeLoss(Check):
    """A loss below zero, taken apart."""

    title = "The loss is negative"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (CompileReading, LossTermsReading, LossAuditReading)
    alone_requires = (LogReading,)
    proofs = (RunReading, TargetsReading)
    causes = (
        "labels-outside-loss-domain",
        "class-loss-on-continuous-targets",
        "inverted-loss",
        "loss-not-minimal-at-target",
        "negative-weights",
        "class-weights-as-loss-weights",
        "missing-output-activation",
    )

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding, on the term that is to blame."""
        reading, run = snapshot[LossTermsReading], snapshot.get(RunReading)
        seen = run.loss[np.isfinite(run.loss)] if run is not None else np.empty(0)
        below = seen < NEGATIVE
        terms = [term for term in reading.terms if term.contribution < NEGATIVE]
        if not below.any() and not (reading.total < NEGATIVE) and not any(_rewards(term) for term in terms):
            return
        term = min(terms or reading.terms, key=lambda one: one.contribution)
        severity, reason = self._judge(term, snapshot)
        yield self.finding(
            together([self._first(reading, run, below), self._share(term, reading), reason]),
            severity=severity,
            evidence=tuple(self._evidence(reading, term, run, below)),
            fixes=self._fixes(term, severity, snapshot),
            where=Where(layer=term.layer),
            expert=self._sum(reading),
            confidence=1.0 if severity is Severity.ERROR else 0.7,
        )

    def _sum(self, reading: LossTermsReading) -> Said:
        terms = [
            say("{term}: {weight} * {value}", term=one.name, weight=f"{one.weight:g}", value=f"{one.value:.6g}")
            for one in reading.terms
        ]
        return say(
            "total = sum over outputs of weight * loss(y, p) + penalties + add_loss terms; {terms}",
            terms=together(terms, "; "),
        )

    def skips_alone(self, snapshot: Snapshot) -> str | None:
        """A curve called loss is needed."""
        return why_none(snapshot, lambda run: None if logged_loss(run) else say("the log has no curve called loss"))

    def inspect_alone(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding, no surer than a curve can be."""
        yield from of_each_run(snapshot, self._logged)

    def _logged(self, run: LogRun) -> Finding | None:
        found = negative_curve(run)
        if found is None:
            return None
        what, seen = found
        likely = impossible(run, seen)
        reason = (
            say("The log holds an accuracy, which goes with cross-entropy, and that is never below 0 for legal labels.")
            if likely
            else say(
                "Some losses are negative by right (cosine similarity, log-densities, minus a score, critics); the log "
                "does not say which loss this is."
            )
        )
        return self.finding(
            together([told(what, seen), reason, OPEN_PROGRAM]),
            severity=Severity.WARNING if likely else Severity.HINT,
            evidence=(
                NumberEvidence(say("lowest {what}", what=what), float(seen.finite.min()), expected=say("0 or above")),
                seen.evidence(),
            ),
            confidence=0.8 if likely else 0.5,
        )

    def _first(self, reading: LossTermsReading, run: RunReading | None, below: np.ndarray) -> Said:
        if run is not None and below.any():
            finite = run.loss[np.isfinite(run.loss)]
            first = int(np.flatnonzero(np.nan_to_num(run.loss, nan=1.0) < NEGATIVE)[0])
            return say(
                "The loss of {count} of {total} batches is below zero, first at step {step}, lowest {lowest}.",
                count=int(below.sum()),
                total=len(finite),
                step=first + 1,
                lowest=figure(float(finite.min())),
            )
        if reading.total < NEGATIVE:
            return say(
                "The loss on {rows} {subject} is {value}.",
                rows=reading.rows,
                subject=reading.subject,
                value=figure(reading.total),
            )
        return say(
            "The loss on {rows} {subject} is {value}, with a part below zero.",
            rows=reading.rows,
            subject=reading.subject,
            value=figure(reading.total),
        )

    def _share(self, term: LossTerm, reading: LossTermsReading) -> Said:
        if term.contribution >= NEGATIVE:
            return say("Under the present weights it is {value}.", value=figure(reading.total))
        name, value = term.name, figure(term.contribution)
        if term.weight != 1:
            name = say("{term} (weight {weight})", term=name, weight=f"{term.weight:g}")
        if not term.row_values.size:
            return say("Its {term} adds {value}.", term=name, value=value)
        return say(
            "Its {term} adds {value}, from {count} of {total} rows.",
            term=name,
            value=value,
            count=int((term.row_values < NEGATIVE).sum()),
            total=term.row_values.size,
        )

    def _judge(self, term: LossTerm, snapshot: Snapshot) -> tuple[Severity, Said]:
        if term.kind != "data":
            return self._judge_penalty(term)
        if term.weight < 0:
            weight = f"{term.weight:g}"
            return Severity.ERROR, say(
                "The weight {weight} turns this loss round: training makes it larger.", weight=weight
            )
        loss = next((one for one in snapshot[CompileReading].losses if one.output == term.output), None)
        audit = snapshot[LossAuditReading].of(term.output or 0)
        if snapshot[LossTermsReading].sample_weighted and _only_by_weights(term, audit):
            return Severity.ERROR, say("Negative sample or class weights turn the loss of these rows round.")
        entry = known_loss(loss) if loss is not None else None
        if entry is not None and entry.family == "categorical" and _rewarded(term, snapshot):
            return Severity.HINT, say(
                "Its targets are choices times rewards of both signs, as policy gradients use them: a negative value "
                "is legitimate there."
            )
        if entry is not None and loss is not None:
            return self._judge_builtin(entry, term, loss, snapshot)
        return self._judge_custom(audit)

    def _judge_penalty(self, term: LossTerm) -> tuple[Severity, Said]:
        if term.factors and min(term.factors) < 0:
            return Severity.ERROR, say(
                "A sum of squares or absolute values cannot be negative: its factor is {factor}, so it rewards large "
                "values instead of restraining them.",
                factor=f"{min(term.factors):g}",
            )
        if _falls_without_end(term):
            return Severity.ERROR, say(
                "With weights 2, 4 and 8 times as large it becomes {values} and the whole loss falls with it: it "
                "rewards growth without end, so its sign is wrong.",
                values=together([figure(value) for value in term.grown], ", "),
            )
        return Severity.HINT, say(
            "It stays bounded when the weights grow, as an entropy bonus or a likelihood term does: negative by its "
            "nature."
        )

    def _judge_builtin(
        self, entry: KnownLoss, term: LossTerm, loss: LossFacts, snapshot: Snapshot
    ) -> tuple[Severity, Said]:
        if entry.bound == 0:
            return Severity.ERROR, say(
                "By its formula {loss} is never below 0 for legal targets and predictions, so one of them is not "
                "legal.",
                loss=entry.title,
            )
        held = snapshot.get(TargetsReading)
        place = term.output or 0
        if entry.low is not None and held is not None and place < len(held.training):
            smallest = held.training[place].array.minimum
            if smallest < NEGATIVE:
                return Severity.ERROR, say(
                    "{loss} needs targets of 0 or more; the smallest is {smallest}.",
                    loss=entry.title,
                    smallest=figure(smallest),
                )
        return Severity.HINT, say("That is legitimate: {why}.", why=entry.why_negative)

    def _judge_custom(self, audit: LossAudit | None) -> tuple[Severity, Said]:
        if audit is None or not audit.comparable:
            return Severity.HINT, say(
                "For this loss no prediction equals a target, as with likelihoods of densities, policy gradients and "
                "losses on embeddings: a negative value is legitimate there."
            )
        if inverted(audit):
            return Severity.ERROR, say(
                "The loss audit shows that it is lower for wrong predictions: its sign is wrong."
            )
        if flaw(audit):
            return Severity.ERROR, say("The loss audit shows that right predictions are not its lowest point.")
        entry = twin_loss(audit)
        if audit.ignores_targets:
            return Severity.HINT, say("It does not use the targets at all; what it may be is for its author to say.")
        if audit.linear and audit.space == "real":
            return Severity.HINT, say(
                "It is linear in the predictions, as a critic's loss (Wasserstein) or a signed distance is: it has no "
                "lowest value by design."
            )
        if entry is not None and entry.bound == 0 and audit.model_value < min(audit.at_target, audit.lowest) - 1e-6:
            return Severity.ERROR, say(
                "It is a {loss}, which is never below 0 for legal targets and predictions.", loss=entry.title
            )
        value = figure(audit.at_target)
        if audit.lowest >= audit.at_target - 1e-3 * max(abs(audit.at_target), 1e-6):
            return Severity.HINT, say(
                "It is lowest, {value}, where predictions equal the targets, so the sign means nothing: a constant "
                "offset, or minus a score such as the Dice coefficient.",
                value=value,
            )
        return Severity.HINT, say(
            "Right predictions give {value}; a density or a log link may go lower by right.", value=value
        )

    def _evidence(
        self, reading: LossTermsReading, term: LossTerm, run: RunReading | None, below: np.ndarray
    ) -> Iterator[Evidence]:
        yield NumberEvidence(say("total loss, terms evaluated one by one"), reading.total)
        for one in reading.terms:
            label = say("{term} (weight {weight})", term=one.name, weight=f"{one.weight:g}")
            yield NumberEvidence(label, one.contribution)
        if run is not None and below.any():
            yield loss_curve(run)
        parts = {one.name: one.contribution for one in reading.terms}
        yield bars(say("parts of the loss under the present weights"), {**parts, say("total"): reading.total})
        if term.row_values.size and (term.row_values < NEGATIVE).any():
            yield _rows(term)
        if term.grown:
            x = np.array([1.0, 2.0, 4.0, 8.0])
            y = np.array([term.value, *term.grown])
            label = say("{term} as the weights grow", term=term.name)
            yield SeriesEvidence(label, x, y, say("times the weights"), say("value"))

    def _fixes(self, term: LossTerm, severity: Severity, snapshot: Snapshot) -> tuple[Fix, ...]:
        if severity is not Severity.ERROR:
            return ()
        if term.kind in ("weight-penalty", "activity-penalty") and term.layer is not None:
            turn = ScaleRegularisation((term.layer,), -1.0)
            drop = ScaleRegularisation((term.layer,), 0.0)
            return (
                self.fix("turn-penalty", say("Give the penalty the opposite sign"), turn),
                self.fix("drop-penalty", say("Leave the penalty out"), drop, applicability=Applicability.UNSAFE),
            )
        if term.kind == "added":
            title = say("Change the sign of the add_loss term in layer '{layer}'", layer=str(term.layer))
            return (self.fix("turn-added-term", title, applicability=Applicability.MANUAL),)
        if term.weight < 0:
            weights = tuple(abs(weight) for weight in snapshot[CompileReading].loss_weights or ())
            title = say("Use the weights without their minus")
            return (self.fix("positive-weights", title, SetLossWeights(weights)),)
        audit = snapshot[LossAuditReading].of(term.output or 0)
        if audit is not None and inverted(audit):
            return (self.fix("negate", say("Put a minus in front of the loss"), NegateLoss(audit.output)),)
        return ()


def _rewards(term: LossTerm) -> bool:
    """Whether a penalty below zero is proven to reward."""
    return term.kind != "data" and ((bool(term.factors) and min(term.factors) < 0) or _falls_without_end(term))


def _falls_without_end(term: LossTerm) -> bool:
    """Whether the term falls at least in proportion to the weights, and the whole loss falls with it at the end."""
    if len(term.grown) != 3 or not np.isfinite([*term.grown, *term.grown_total]).all():
        return False
    falling = term.value > term.grown[0] > term.grown[1] > term.grown[2]
    faster = term.grown[2] < 1.5 * term.grown[1] < 2.25 * term.grown[0]
    return bool(falling and faster and term.grown_total[2] < term.grown_total[1])


def _rewarded(term: LossTerm, snapshot: Snapshot) -> bool:
    targets = snapshot.get(TargetsReading)
    place = term.output or 0
    return targets is not None and place < len(targets.training) and targets.training[place].rewards


def _only_by_weights(term: LossTerm, audit: LossAudit | None) -> bool:
    """Whether the loss without sample weights is not negative."""
    return audit is not None and np.isfinite(audit.model_value) and audit.model_value >= 0


def _rows(term: LossTerm) -> RowsEvidence:
    order = np.argsort(term.row_values)[:ROWS_NAMED]
    order = order[term.row_values[order] < NEGATIVE]
    values = tuple((f"{term.row_targets[place]:.6g}", f"{term.row_values[place]:.6g}") for place in order)
    total = int((term.row_values < NEGATIVE).sum())
    rows = tuple(int(term.row_index[place]) for place in order)
    return RowsEvidence(say("most negative rows"), rows, (say("target"), say("loss of the row")), values, total)
