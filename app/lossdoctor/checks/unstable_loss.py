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

from collections.abc import Callable, Iterator

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
from lossdoctor.core.saying import Said, say


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
            say(
                "'{loss}' is not a number for {bad} of {rows} rows at the model's own predictions: one such row makes "
                "the loss of its whole batch not a number.",
                loss=audit.name,
                bad=audit.model_nonfinite_rows,
                rows=audit.rows,
            ),
            title="The loss is not a number at the model's own predictions",
            severity=Severity.ERROR,
            evidence=(
                NumberEvidence(say("rows without a finite loss"), float(audit.model_nonfinite_rows), say("rows"), "0"),
                *_edge_evidence(audit),
                bars(
                    say("rows by their loss"),
                    {
                        say("finite"): audit.rows - audit.model_nonfinite_rows,
                        say("not a number"): audit.model_nonfinite_rows,
                    },
                    say("rows"),
                ),
                *walk_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert=say("A logarithm, root or quotient leaves its domain; clip its argument with a floor such as 1e-7."),
        )

    def _owned(self, audit: LossAudit) -> Finding | None:
        share = max(np.nan_to_num(audit.row_share), np.nan_to_num(audit.gradient_share))
        heavy = share > self.OWNED or (share > self.NEARLY and audit.row_ratio >= self.RATIO)
        if not heavy or self._logarithmic(audit):
            return None
        proven = share >= self.PROVEN and audit.row_ratio >= self.DIGITS
        targets = ", ".join(f"{value:.3g}" for value in audit.heavy_targets[:3])
        return self.finding(
            say(
                "When every prediction is wrong by the same amount, 1 % of the rows carry {share} of the loss of "
                "'{loss}'; the heaviest row weighs {ratio} times the median one. Their targets are {targets}: the loss "
                "divides by values near zero, and the other rows hardly count.",
                share=percent(share),
                loss=audit.name,
                ratio=figure(audit.row_ratio),
                targets=targets,
            ),
            severity=Severity.ERROR if proven else Severity.WARNING,
            evidence=(*_shares(audit), _heavy_rows(audit), *_edge_evidence(audit)),
            fixes=self._fixes(audit),
            expert=say(
                "For |y - p| / (|y| + c) a row's weight is 1 / (|y| + c): with c far below the targets' spread the "
                "rows with |y| near 0 dominate the sum and its gradient."
            ),
        )

    def _digits(self, audit: LossAudit) -> Finding | None:
        if audit.builtin or not np.isfinite(audit.float64) or np.isnan(audit.float32):
            return None
        apart = abs(audit.float32 - audit.float64) / max(abs(audit.float64), 1e-12)
        if apart <= self.APART:
            return None
        return self.finding(
            say(
                "'{loss}' gives {float32} in float32 and {float64} in float64 for the same predictions, {apart} apart: "
                "the formula loses its digits.",
                loss=audit.name,
                float32=figure(audit.float32),
                float64=figure(audit.float64),
                apart=percent(min(apart, 1.0)),
            ),
            title="The loss loses its digits in float32",
            evidence=(
                NumberEvidence("float32", audit.float32),
                NumberEvidence("float64", audit.float64),
                bars(say("the same loss"), {say("in float32"): audit.float32, say("in float64"): audit.float64}),
            ),
            fixes=self._fixes(audit),
        )

    def _edges(self, audit: LossAudit) -> Finding | None:
        bad = [name for name, value in audit.edge_values.items() if not np.isfinite(value)]
        if audit.builtin or not bad:
            return None
        which = {
            "equal": say("equal to the targets"),
            "zero": say("of exactly 0"),
            "one": say("of exactly 1"),
            "opposite": say("of exactly 1 for a wrong class"),
            "empty": say("of exactly 0 where every target is 0"),
        }
        says = which[bad[0]]
        for name in bad[1:]:
            says = say("{these} and {last}", these=says, last=which[name])
        edges = {_edge(name): value for name, value in audit.edge_values.items()}
        return self.finding(
            say(
                "'{loss}' is not finite for predictions {which}, which a float32 head does reach once it is sure: from "
                "that batch on the loss is not a number.",
                loss=audit.name,
                which=says,
            ),
            title="The loss is not a number for exact predictions",
            evidence=(*_edge_evidence(audit), bars(say("loss of exact predictions"), edges)),
            fixes=self._fixes(audit),
            expert=say(
                "float32 sigmoid(17) is 1 and sigmoid(-104) is 0: log(1 - p) and log(p) are then -inf, and 0 * -inf "
                "is not a number. Keras' own losses clip at 1e-7."
            ),
        )

    def _slope(self, audit: LossAudit) -> Finding | None:
        if audit.builtin or audit.one_equal_finite:
            return None
        met = audit.model_steep_rows
        if met:
            told = say(
                "The gradient of '{loss}' is not a number as soon as one prediction equals its target; the model's own "
                "predictions meet that on {met} of {rows} rows. The loss is finite there, but one such row makes every "
                "weight not a number.",
                loss=audit.name,
                met=met,
                rows=audit.rows,
            )
        elif audit.alone:
            told = say(
                "The gradient of '{loss}' is not a number as soon as one prediction equals its target. The loss is "
                "finite there, but one such row makes every weight not a number.",
                loss=audit.name,
            )
        else:
            told = say(
                "The gradient of '{loss}' is not a number as soon as one prediction equals its target; no prediction "
                "of this model does yet. The loss is finite there, but one such row makes every weight not a number.",
                loss=audit.name,
            )
        return self.finding(
            told,
            title="The gradient is not a number for an exact prediction",
            severity=Severity.WARNING if met or audit.alone else Severity.HINT,
            evidence=(
                NumberEvidence(say("loss of predictions equal to the targets"), audit.at_target),
                NumberEvidence(say("rows whose gradient is not a number"), float(met), say("rows"), "0"),
                *walk_evidence(audit),
            ),
            fixes=self._fixes(audit),
            expert=say(
                "The derivative of a root or a norm at 0 is infinite, and 0 * inf is not a number: add a floor such "
                "as 1e-12 under the root."
            ),
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
                    say("Use Keras' {loss}", loss=words(name)),
                    SetLoss(name, logits, audit.output),
                    applicability=Applicability.UNSAFE,
                ),
            )
        titles = {
            "mean_absolute_error": say("Use mean absolute error, in which every row weighs the same"),
            "huber": say("Use Huber loss, in which every row weighs the same"),
            "log_cosh": say("Use log-cosh loss, in which every row weighs the same"),
        }
        return tuple(
            self.fix(
                name.replace("_", "-"),
                title,
                SetLoss(name, output=audit.output),
                applicability=Applicability.UNSAFE,
            )
            for name, title in titles.items()
        )


EDGES: dict[str, Callable[[], Said]] = {
    "equal": lambda: say("equal"),
    "zero": lambda: say("zero"),
    "one": lambda: say("one"),
    "opposite": lambda: say("opposite"),
    "empty": lambda: say("empty"),
}


def _edge(name: str) -> str:
    """The name of exact predictions as people see it."""
    return EDGES[name]() if name in EDGES else name


def _shares(audit: LossAudit) -> tuple[Evidence, ...]:
    """What the heaviest rows carry."""
    return (
        NumberEvidence(say("share of the loss on 1 % of the rows"), audit.row_share, expected="0.01"),
        NumberEvidence(say("share of the gradient on 1 % of the rows"), audit.gradient_share, expected="0.01"),
        NumberEvidence(say("heaviest row over the median row"), audit.row_ratio, say("times"), "1"),
        bars(
            say("share carried by 1 % of the rows"),
            {
                say("of the loss"): audit.row_share,
                say("of the gradient"): audit.gradient_share,
                say("in an even loss"): 0.01,
            },
        ),
    )


def _heavy_rows(audit: LossAudit) -> RowsEvidence:
    values = tuple((f"{target:.6g}",) for target in audit.heavy_targets)
    heaviest = max(1, round(0.01 * audit.rows))
    return RowsEvidence(say("heaviest rows"), audit.heavy_rows, (say("target"),), values, heaviest)


def _edge_evidence(audit: LossAudit) -> Iterator[Evidence]:
    for name, value in audit.edge_values.items():
        if not np.isfinite(value):
            yield NumberEvidence(say("loss at predictions '{name}'", name=_edge(name)), value, expected=say("finite"))
