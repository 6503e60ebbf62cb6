"""
In one sentence
    The model's last step cannot produce some of the answers that it is asked for, however long it learns.

What it does
    Finds an output activation that cannot reach some of the targets: a sigmoid before prices, a relu before
    temperatures.

Why it hurts
    Whatever is learned, those rows stay wrong by at least the distance from the target to the end of the range; the
    loss cannot fall below that.

How it is proven
    The range of the activation is compared with every target of the training rows; what lies outside is counted, and
    the smallest loss that the range leaves is worked out.

When it stays silent
    Cross-entropies and the user's own losses, whose targets and outputs need not lie on one scale; activations that
    reach everywhere; excesses below a thousandth of the range, as rounding and scaling leave them; a softmax on one
    unit (single-unit-softmax speaks).

Cure
    A linear output; or targets scaled into the range.

References
    Goodfellow, Bengio and Courville (2016), Deep Learning, section 6.2.2: output units.

The mathematics
    Range [l, h]: sigmoid, softmax (0, 1), tanh (−1, 1), relu [0, ∞). Least squared error: (1/n) Σ max(l − y, 0, y −
        h)².
    Found when max(l − min y, max y − h) > 0.001 of the range. An error when the share out of reach or that least
        error / Var(y) is ≥ 0.01, a warning from 0.001 of Var(y) on (ours).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.output_view import OutputView, columns, histogram_of, outside_rows, percent, views
from lossdoctor.core.findings import Category, Evidence, Finding, NumberEvidence, Severity, Where
from lossdoctor.core.fixes import Fix, SetLoss, SetOutputActivation
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetFacts, TargetsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import Said, say

INF = float("inf")
RANGES: dict[str, tuple[float, float]] = {
    "sigmoid": (0, 1),
    "hard_sigmoid": (0, 1),
    "softmax": (0, 1),
    "tanh": (-1, 1),
    "hard_tanh": (-1, 1),
    "softsign": (-1, 1),
    "relu": (0, INF),
    "relu6": (0, 6),
    "softplus": (0, INF),
    "exponential": (0, INF),
    "elu": (-1, INF),
    "selu": (-1.7581, INF),
    "silu": (-0.2785, INF),
    "gelu": (-0.17, INF),
    "log_softmax": (-INF, 0),
    "log_sigmoid": (-INF, 0),
}


class OutputRangeExcludesTargets(Check):
    """Targets beyond the reach of the output."""

    title = "The output activation cannot reach the targets"
    category = Category.LOSS
    severity = Severity.ERROR
    requires = (ModelReading, CompileReading, TargetsReading)

    ROUNDING = 1e-3  # of the range: what scaling to [0, 1] or [-1, 1] on other rows leaves over
    COUNTS = 1e-3  # less of the variance than this no score shows
    MATTERS = 0.01  # of the targets' variance stays unexplained, or of the values is out of reach

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            reach = RANGES.get(view.facts.activation or "")
            if reach is None or view.family != "regression" or not np.isfinite(view.targets.array.minimum):
                continue
            if view.facts.activation == "softmax" and view.units == 1:
                continue
            if self._excess(view, reach) > 0:
                yield self._found(view, reach)
            elif view.facts.activation == "softmax" and self._rows_off(view):
                yield self._rows_found(view)

    def _excess(self, view: OutputView, reach: tuple[float, float]) -> float:
        low, high = reach
        array = view.targets.array
        span = high - low if np.isfinite(high - low) else max(array.maximum - array.minimum, 1e-12)
        excess = max(low - array.minimum, array.maximum - high)
        return excess if excess > self.ROUNDING * min(span, 1e6) else 0.0

    def _found(self, view: OutputView, reach: tuple[float, float]) -> Finding:
        low, high = reach
        array = view.targets.array
        number, exact = beyond(view.targets, low, high)
        total = max(int(array.histogram_counts.sum()), 1) if not exact else max(array.rows * _width(array.shape), 1)
        share = number / total
        floor = unexplained(view.targets, low, high)
        severity = self._severity(share, floor)
        evidence: list[Evidence] = [
            NumberEvidence(say("targets out of reach"), share, expected="0"),
            NumberEvidence(say("smallest target"), array.minimum, expected=say("at least {n}", n=f"{low:g}")),
            NumberEvidence(say("largest target"), array.maximum, expected=say("at most {n}", n=f"{high:g}")),
            NumberEvidence(say("share of the targets' spread that stays unexplained at best"), floor, expected="0"),
            histogram_of(view, say("targets and what the output can reach"), reach),
        ]
        if (low, high) == (0, 1):
            evidence.append(outside_rows(view.targets, say("first rows out of reach")))
        return self.finding(
            _outside(view, reach, share, exact),
            evidence=tuple(evidence),
            fixes=self._fixes(view),
            severity=severity,
            where=Where(layer=view.facts.layer),
        )

    def _severity(self, share: float, floor: float) -> Severity:
        if max(share, floor) >= self.MATTERS:
            return Severity.ERROR
        return Severity.WARNING if floor >= self.COUNTS else Severity.HINT

    def _rows_off(self, view: OutputView) -> bool:
        targets = view.targets
        return view.units > 1 and columns(targets) > 1 and targets.rows_not_summing_to_one >= self.MATTERS * max(
            targets.array.rows, 1
        )  # fmt: skip

    def _rows_found(self, view: OutputView) -> Finding:
        targets = view.targets
        share = targets.rows_not_summing_to_one / max(targets.array.rows, 1)
        return self.finding(
            say(
                "{share} of the target rows do not sum to 1 (they run from {low} to {high}), but every answer of a "
                "softmax does: those rows stay wrong however long the training.",
                share=percent(share),
                low=f"{targets.row_sum_min:.4g}",
                high=f"{targets.row_sum_max:.4g}",
            ),
            evidence=(
                NumberEvidence(say("target rows that do not sum to 1"), share, expected="0"),
                histogram_of(view, say("targets"), (0.0, 1.0)),
            ),
            fixes=self._fixes(view),
            where=Where(layer=view.facts.layer),
        )

    def _fixes(self, view: OutputView) -> tuple[Fix, ...]:
        edits: list[SetOutputActivation | SetLoss] = [SetOutputActivation("linear", view.place)]
        title = say("Use a linear output")
        if view.loss.name == "poisson":  # a linear output under it takes logarithms of negative numbers
            edits.append(SetLoss("mean_squared_error", output=view.place))
            title = say("Use a linear output with mean squared error")
        return (self.fix("linear", title, *edits),)


def _outside(view: OutputView, reach: tuple[float, float], share: float, exact: bool) -> Said:
    array, (low, high) = view.targets.array, reach
    if np.isfinite(low + high):
        within = say("{low} to {high}", low=f"{low:g}", high=f"{high:g}")
    else:
        within = say("{low} and above", low=f"{low:g}") if low > -INF else say("0 or less")
    told, name = percent(share), str(view.facts.activation)
    least, most = f"{array.minimum:.4g}", f"{array.maximum:.4g}"
    if exact:
        return say(
            "{share} of the targets lie outside {range}, all that {name} can answer (they run from {low} to {high}): "
            "those rows stay wrong however long the training.",
            share=told,
            range=within,
            name=name,
            low=least,
            high=most,
        )
    return say(
        "At least {share} of the targets lie outside {range}, all that {name} can answer (they run from {low} to "
        "{high}): those rows stay wrong however long the training.",
        share=told,
        range=within,
        name=name,
        low=least,
        high=most,
    )


def beyond(targets: TargetFacts, low: float, high: float) -> tuple[int, bool]:
    """How many values lie outside low to high, and whether that is exact (else a lower bound)."""
    if (low, high) == (0, 1):
        return targets.below_zero + targets.above_one, True
    if (low, high) == (0, INF):
        return targets.below_zero, True
    if targets.values.size:
        outside = (targets.values < low) | (targets.values > high)
        return int(targets.counts[outside].sum()), True
    edges, counts = targets.array.histogram_edges, targets.array.histogram_counts
    whole = (edges[1:] <= low) | (edges[:-1] >= high)
    return max(int(counts[whole].sum()), 1), False


def unexplained(targets: TargetFacts, low: float, high: float) -> float:
    """Least share of the targets' variance that answers between low and high must leave, from the histogram."""
    edges, counts = targets.array.histogram_edges, targets.array.histogram_counts
    middle = (edges[1:] + edges[:-1]) / 2
    total = counts.sum()
    variance = targets.array.std**2
    if total == 0 or not variance > 0:
        return 0.0
    missed = np.maximum(low - middle, 0) + np.maximum(middle - high, 0)
    return float(min((counts * missed**2).sum() / total / variance, 1.0))


def _width(shape: tuple[int, ...]) -> int:
    return int(np.prod(shape, dtype=np.int64)) if shape else 1
