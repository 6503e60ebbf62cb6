"""
In one sentence
    A handful of examples decide the whole score, and the rest hardly count.

What it does
    Finds losses that a few rows own, or that are not a number for predictions a model can well make: division by
    targets near zero, a logarithm without a floor, formulas that lose their digits in float32.

Why it hurts
    When one row in a hundred carries most of the gradient, every step is taken for that row: the others are learned by
    accident, and the loss jumps whenever the row comes by. A single value that is not a number ends the training.

How it is proven
    The loss audit makes every row of the real targets wrong by the same amount, a tenth of their spread, up and down,
    and adds up each row's share of loss and gradient. Then it asks for the loss of exact predictions (equal to the
    target, 0, 1) and for its gradient where one row is exactly right, for the model's own predictions, and for the
    same value in float32 and float64.

When it stays silent
    Every row weighs the same (MSE, MAE, Huber, log-cosh, quantile losses); class weights and focal factors (targets of
    a few values); squared logarithmic errors, which weigh small targets by design. A gradient that is not a number at
    an exact prediction is a hint until a prediction of the model meets it.

Cure
    A floor in the divisor that fits the targets' scale, or MAE, MSE, Huber or log-cosh; clipped predictions in front
    of a logarithm.

References
    Hyndman and Koehler (2006), Another look at measures of forecast accuracy (percentage errors near zero).
    Huber (1964), Robust estimation of a location parameter.

The mathematics
    Every row wrong by a tenth of the targets' spread; share = sum of the heaviest 1 % of |L_i| (and of |∂L_i/∂p_i|)
        / sum over all. An even loss has 0.01.
    Found when a share > 0.5, or > 0.2 with a heaviest row above 100 times the median one; an error from 0.9 and
        1,000,000 times on (beyond float32's seven digits; ours).
    |y − p| / (|y| + c): weight 1 / (|y| + c). Or: |L32 − L64| > 0.01 · |L64|; or L or ∂L/∂p not finite at exact
        predictions (log 0, √ at 0).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.inverted_loss import walk_evidence
from lossdoctor.checks.loss_verdicts import flaw, inverted, standard, twin, words
from lossdoctor.checks.output_view import percent
from lossdoctor.checks.telling import bars, figure
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, RowsEvidence, Severity
from lossdoctor.core.fixes import Applicability, Fix, SetLoss
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.losses import LossAudit, LossAuditReading


class UnstableLoss(Check):
    """A loss that a few rows own, or that is not finite where it should be."""

    title = "A few rows own the loss"
    category = Category.LOSS
    severity = Severity.WARNING
    requires = (LossAuditReading,)

    OWNED = 0.5  # share of loss or gradient on 1 % of rows (shared/design/catalogue.md); an even loss has 0.01
    NEARLY = 0.2  # enough when the heaviest row also weighs a hundred times the median one
    RATIO = 100.0
    PROVEN = 0.9  # share, together with a ratio that float32 cannot add up, from which it is an error
    DIGITS = 1e6
    APART = 0.01  # difference of float32 and float64 values

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """At most one finding an output, the gravest first."""
        for audit in snapshot[LossAuditReading].audits:
            if inverted(audit) or flaw(audit):
                continue
            found = self._nonfinite(audit) or self._owned(audit) or self._digits(audit) or self._edges(audit)
            found = found or self._slope(audit)
            if found is not None:
                yield found

    def _nonfinite(self, audit: LossAudit) -> Finding | None:
        if audit.builtin or audit.model_nonfinite_rows == 0:
            return None
        return self.finding(
            f"'{audit.name}' is not a number for {audit.model_nonfinite_rows:,} of {audit.rows:,} rows at the model's "
            "own predictions: one such row makes the loss of its whole batch not a number.",
            title="The loss is not a number at the model's own predictions",
            severity=Severity.ERROR,
            evidence=(
                NumberEvidence("rows without a finite loss", float(audit.model_nonfinite_rows), "rows", "0"),
                *_edge_evidence(audit),
                bars(
                    "rows by their loss",
                    {
                        "finite": audit.rows - audit.model_nonfinite_rows,
                        "not a number": audit.model_nonfinite_rows,
                    },
                    "rows",
                ),
                *walk_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert="A logarithm, root or quotient leaves its domain; clip its argument with a floor such as 1e-7.",
        )

    def _owned(self, audit: LossAudit) -> Finding | None:
        share = max(np.nan_to_num(audit.row_share), np.nan_to_num(audit.gradient_share))
        heavy = share > self.OWNED or (share > self.NEARLY and audit.row_ratio >= self.RATIO)
        if not heavy or self._logarithmic(audit):
            return None
        proven = share >= self.PROVEN and audit.row_ratio >= self.DIGITS
        targets = ", ".join(f"{value:.3g}" for value in audit.heavy_targets[:3])
        return self.finding(
            f"When every prediction is wrong by the same amount, 1 % of the rows carry {percent(share)} of the loss of "
            f"'{audit.name}'; the heaviest row weighs {figure(audit.row_ratio)} times the median one. Their targets "
            f"are {targets}: the loss divides by values near zero, and the other rows hardly count.",
            severity=Severity.ERROR if proven else Severity.WARNING,
            evidence=(
                NumberEvidence("share of the loss on 1 % of the rows", audit.row_share, expected="0.01"),
                NumberEvidence("share of the gradient on 1 % of the rows", audit.gradient_share, expected="0.01"),
                NumberEvidence("heaviest row over the median row", audit.row_ratio, "times", "1"),
                bars(
                    "share carried by 1 % of the rows",
                    {
                        "of the loss": audit.row_share,
                        "of the gradient": audit.gradient_share,
                        "in an even loss": 0.01,
                    },
                ),
                _heavy_rows(audit),
                *_edge_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert="For |y - p| / (|y| + c) a row's weight is 1 / (|y| + c): with c far below the targets' spread the "
            "rows with |y| near 0 dominate the sum and its gradient.",
        )

    def _digits(self, audit: LossAudit) -> Finding | None:
        if audit.builtin or not np.isfinite(audit.float64) or np.isnan(audit.float32):
            return None
        apart = abs(audit.float32 - audit.float64) / max(abs(audit.float64), 1e-12)
        if apart <= self.APART:
            return None
        return self.finding(
            f"'{audit.name}' gives {figure(audit.float32)} in float32 and {figure(audit.float64)} in float64 for the "
            f"same predictions, {percent(min(apart, 1.0))} apart: the formula loses its digits.",
            title="The loss loses its digits in float32",
            evidence=(
                NumberEvidence("float32", audit.float32),
                NumberEvidence("float64", audit.float64),
                bars("the same loss", {"in float32": audit.float32, "in float64": audit.float64}),
            ),
            fixes=self._fixes(audit),
        )

    def _edges(self, audit: LossAudit) -> Finding | None:
        bad = [name for name, value in audit.edge_values.items() if not np.isfinite(value)]
        if audit.builtin or not bad:
            return None
        which = {
            "equal": "equal to the targets",
            "zero": "of exactly 0",
            "one": "of exactly 1",
            "opposite": "of exactly 1 for a wrong class",
            "empty": "of exactly 0 where every target is 0",
        }
        says = " and ".join(which[name] for name in bad)
        return self.finding(
            f"'{audit.name}' is not finite for predictions {says}, which a float32 head does reach once it is sure: "
            "from that batch on the loss is not a number.",
            title="The loss is not a number for exact predictions",
            evidence=(*_edge_evidence(audit), bars("loss of exact predictions", audit.edge_values)),
            fixes=self._fixes(audit),
            expert="float32 sigmoid(17) is 1 and sigmoid(-104) is 0: log(1 - p) and log(p) are then -inf, and 0 * -inf "
            "is not a number. Keras' own losses clip at 1e-7.",
        )

    def _slope(self, audit: LossAudit) -> Finding | None:
        if audit.builtin or audit.one_equal_finite:
            return None
        met = audit.model_steep_rows
        says = (
            f"; the model's own predictions meet that on {met:,} of {audit.rows:,} rows"
            if met
            else ""
            if audit.alone
            else "; no prediction of this model does yet"
        )
        return self.finding(
            f"The gradient of '{audit.name}' is not a number as soon as one prediction equals its target{says}. The "
            "loss is finite there, but one such row makes every weight not a number.",
            title="The gradient is not a number for an exact prediction",
            severity=Severity.WARNING if met or audit.alone else Severity.HINT,
            evidence=(
                NumberEvidence("loss of predictions equal to the targets", audit.at_target),
                NumberEvidence("rows whose gradient is not a number", float(met), "rows", "0"),
                *walk_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert="The derivative of a root or a norm at 0 is infinite, and 0 * inf is not a number: add a floor such "
            "as 1e-12 under the root.",
        )

    def _logarithmic(self, audit: LossAudit) -> bool:
        found = twin(audit, 0.99)
        name = "mean_squared_logarithmic_error"
        return audit.name == name or (found is not None and found.loss == name)

    def _fixes(self, audit: LossAudit) -> tuple[Fix, ...]:
        if audit.space in ("unit", "simplex") or np.isnan(audit.row_share):
            name, logits = standard(audit)
            return (
                self.fix(
                    "standard-loss",
                    f"Use Keras' {words(name)}",
                    SetLoss(name, logits, audit.output),
                    applicability=Applicability.UNSAFE,
                ),
            )
        names = (("mean_absolute_error", "mean absolute error"), ("huber", "Huber loss"), ("log_cosh", "log-cosh loss"))
        return tuple(
            self.fix(
                name.replace("_", "-"),
                f"Use {title}, in which every row weighs the same",
                SetLoss(name, output=audit.output),
                applicability=Applicability.UNSAFE,
            )
            for name, title in names
        )


def _heavy_rows(audit: LossAudit) -> RowsEvidence:
    values = tuple((f"{target:.6g}",) for target in audit.heavy_targets)
    return RowsEvidence("heaviest rows", audit.heavy_rows, ("target",), values, max(1, round(0.01 * audit.rows)))


def _edge_evidence(audit: LossAudit) -> Iterator[Evidence]:
    for name, value in audit.edge_values.items():
        if not np.isfinite(value):
            yield NumberEvidence(f"loss at predictions '{name}'", value, expected="finite")
