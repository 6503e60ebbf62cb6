"""
In one sentence
    The answers are so large that a fresh model, which starts near zero, has an enormous way to go.

What it does
    Finds regression targets far from the size of what a fresh network answers.

Why it hurts
    A fresh network answers near 0. Targets in the thousands make the first losses and gradients enormous, while
    optimizers like Adam move each weight by about the learning rate: reaching the targets takes very many steps.

How it is proven
    The loss of the first answers is worked out or taken from the run: above 10,000 in squared terms. After a run the
    explained variance (R2) tells whether it kept the program from learning.

When it stays silent
    Standardised or small targets; losses relative to the target; an output that cannot reach the targets anyway
    (output-range-excludes-targets speaks). A program that learned all the same only gets a hint.

Cure
    Targets are standardised on the training rows, and predictions scaled back inside the exported model.

References
    LeCun, Bottou, Orr and Mueller (1998), Efficient BackProp, section 4.5.

The mathematics
    First mean square: (mean(y) − mean(p₀))² + Var(y), p₀ the answers before training.
    Found when it exceeds 10,000 (ours: a hundred times the spread a head starts with).
    Adam moves a weight by about η a step, so a bias needs |mean(y)| / η steps. Standardised: y' = (y − mean) / std,
        answers p = p' · std + mean.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.checks.base import Check
from lossdoctor.checks.known_losses import title
from lossdoctor.checks.output_range_excludes_targets import RANGES
from lossdoctor.checks.output_view import OutputView, class_ids, histogram_of, views
from lossdoctor.checks.telling import bars
from lossdoctor.core.findings import Category, Finding, LayersEvidence, NumberEvidence, Severity
from lossdoctor.core.fixes import RescaleTargets
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.data import TargetsReading
from lossdoctor.core.readings.outputs import PredictionsReading
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.readings.scales import APART, MOST_COLUMNS
from lossdoctor.core.saying import Said, say, together


class UnscaledTargets(Check):
    """Targets far from the size of a network's answers."""

    title = "The targets are far larger than what a fresh network answers"
    category = Category.TARGETS
    severity = Severity.WARNING
    requires = (ModelReading, CompileReading, TargetsReading, PredictionsReading)

    FIRST_LOSS = 1e4  # squared error at the start, the threshold of the catalogue
    LOSSES = ("mean_squared_error", "mean_absolute_error", "huber", "log_cosh")

    def inspect(self, snapshot: Snapshot) -> Iterator[Finding]:
        """One finding an output at most."""
        for view in views(snapshot):
            array = view.targets.array
            if view.loss.name not in self.LOSSES or view.known is None or not np.isfinite(array.mean):
                continue
            if self._out_of_reach(view) or (class_ids(view.targets) and view.targets.one_hot):
                continue
            own = first = array.mean**2 + array.std**2  # answers far from zero are the doing of weights or inputs
            answers = view.before
            if answers is not None and np.isfinite(answers.mean):
                first = (array.mean - answers.mean) ** 2 + array.std**2
            if min(own, first) > self.FIRST_LOSS:
                yield self._found(view, float(first))

    def _out_of_reach(self, view: OutputView) -> bool:
        low, high = RANGES.get(view.facts.activation or "", (-np.inf, np.inf))
        return view.targets.array.minimum < low or view.targets.array.maximum > high

    def _spreads(self, view: OutputView) -> np.ndarray:
        """Spread of every column, where some column's is far from another's; else empty."""
        spreads = view.targets.array.feature_std
        several = len(view.targets.array.shape) == 1 and 2 <= len(spreads) <= MOST_COLUMNS
        apart = several and np.nanmax(spreads) > APART * np.nanmin(spreads)
        return spreads if apart else np.empty(0)

    def _largest(self, view: OutputView) -> str:
        spreads = self._spreads(view)
        if not len(spreads):
            return ""
        large, small = int(np.nanargmax(spreads)), int(np.nanargmin(spreads))
        return say(
            "Column {large} spreads by {most}, column {small} by {least}: the loss is all but column {large}'s alone.",
            large=str(large),
            most=f"{spreads[large]:.3g}",
            small=str(small),
            least=f"{spreads[small]:.3g}",
        )

    def _columns(self, view: OutputView) -> tuple[LayersEvidence, ...]:
        spreads = self._spreads(view)
        named: dict[str, float] = {
            say("column {place}", place=str(place)): float(spread) for place, spread in enumerate(spreads)
        }
        return (bars(say("standard deviation of the targets"), named),) if named else ()

    def _summary(self, view: OutputView, first: float) -> Said:
        array, answers = view.targets.array, view.before
        low, high = f"{array.minimum:.4g}", f"{array.maximum:.4g}"
        targets = say("The targets run from {low} to {high}", low=low, high=high)
        if answers is not None:
            targets = say(
                "The targets run from {low} to {high}, the fresh network answers {least} to {most}",
                low=low,
                high=high,
                least=f"{answers.minimum:.3g}",
                most=f"{answers.maximum:.3g}",
            )
        told = say(
            "{targets}: {loss} starts from a mean square of {first}, and the weights have a long way to go.",
            targets=targets,
            loss=title(view.loss),
            first=f"{first:.2g}",
        )
        if view.after is not None and np.isfinite(view.skill):
            told = say(
                "{targets}: {loss} starts from a mean square of {first}, and the weights have a long way to go; after "
                "training R2 is {skill}.",
                targets=targets,
                loss=title(view.loss),
                first=f"{first:.2g}",
                skill=f"{view.skill:.2g}",
            )
        return together([told, self._largest(view)])

    def _found(self, view: OutputView, first: float) -> Finding:
        array, after = view.targets.array, view.after
        learned = after is not None and view.learned
        poor = after is not None and not view.learned
        most = say("below {most}", most=f"{self.FIRST_LOSS:,.0f}")
        evidence = [
            NumberEvidence(say("squared error of the first answers"), first, expected=most),
            NumberEvidence(say("mean of the targets"), array.mean, expected=say("near {value}", value="0")),
            NumberEvidence(
                say("standard deviation of the targets"), array.std, expected=say("near {value}", value="1")
            ),
        ]
        if after is not None and np.isfinite(view.skill):
            near = say("near {value}", value="1")
            evidence.append(NumberEvidence(say("R2 after training"), view.skill, expected=near))
        return self.finding(
            self._summary(view, first),
            evidence=(*evidence, *self._columns(view), histogram_of(view, say("targets"))),
            fixes=(
                self.fix(
                    "rescale",
                    say("Standardise the targets"),
                    RescaleTargets(view.place),
                    note=say("The exported model answers in the original scale."),
                ),
            ),
            severity=Severity.HINT if learned else Severity.WARNING,
            confidence=0.9 if poor else 0.6,
        )
