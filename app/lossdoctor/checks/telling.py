"""Numbers in words and curves as evidence, for the checks that look at a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from lossdoctor.core.findings import LayersEvidence, SeriesEvidence
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import smoothed
from lossdoctor.core.saying import Said, say

POINTS = 2_000


def figure(value: float) -> str:
    """A number with three significant digits, as people write it."""
    if not np.isfinite(value):
        return say("not a number") if np.isnan(value) else say("infinite")
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        return f"{value:.2g}"
    return f"{float(f'{value:.3g}'):,g}"


def percent(share: float) -> str:
    """A share as a percentage."""
    return f"{100 * share:.3g} %"


COUNTED: dict[str, Callable[[int], Said]] = {
    "row": lambda n: say("1 row") if n == 1 else say("{n} rows", n=n),
    "step": lambda n: say("1 step") if n == 1 else say("{n} steps", n=n),
    "seed": lambda n: say("1 seed") if n == 1 else say("{n} seeds", n=n),
    "epoch": lambda n: say("1 epoch") if n == 1 else say("{n} epochs", n=n),
    "unit": lambda n: say("1 unit") if n == 1 else say("{n} units", n=n),
    "layer": lambda n: say("1 layer") if n == 1 else say("{n} layers", n=n),
    "column": lambda n: say("1 column") if n == 1 else say("{n} columns", n=n),
    "batch": lambda n: say("1 batch") if n == 1 else say("{n} batches", n=n),
    "feature": lambda n: say("1 feature") if n == 1 else say("{n} features", n=n),
    "convolution": lambda n: say("1 convolution") if n == 1 else say("{n} convolutions", n=n),
    "hidden layer": lambda n: say("1 hidden layer") if n == 1 else say("{n} hidden layers", n=n),
    "more column": lambda n: say("1 more column") if n == 1 else say("{n} more columns", n=n),
    "time": lambda n: say("1 time") if n == 1 else say("{n} times", n=n),
}


def times(count: int, word: str) -> Said:
    """'1 row', '1,200 rows', as the subject of a sentence. KeyError: a word that COUNTED does not have."""
    return COUNTED[word](count)


MEASURES: dict[str, Callable[[], Said]] = {
    "accuracy": lambda: say("accuracy"),
    "balanced accuracy": lambda: say("balanced accuracy"),
    "bit accuracy": lambda: say("bit accuracy"),
    "mean overlap": lambda: say("mean overlap"),
    "share of right answers": lambda: say("share of right answers"),
    "area under the ROC curve": lambda: say("area under the ROC curve"),
}


def measure(name: str) -> str:
    """The name of an outcome's or a trial's metric as people write it; a metric of the user's own as it is."""
    return MEASURES[name]() if name in MEASURES else name


def loss_curve(run: RunReading, label: str = "") -> SeriesEvidence:
    """The true batch losses beside their moving average, at most 2,000 points."""
    stride = max(1, run.steps // POINTS)
    steps = np.arange(0, run.steps, stride, dtype=np.float64)
    return SeriesEvidence(
        label or say("loss of each batch"),
        steps,
        run.loss[::stride],
        reference=smoothed(run.loss)[::stride],
        reference_label=say("moving average"),
    )


def bars(label: str, values: Mapping[str, float], unit: str = "") -> LayersEvidence:
    """Named numbers to be drawn side by side, in their order."""
    return LayersEvidence(label, tuple(values), tuple(float(value) for value in values.values()), unit)


def modes(gap: ModeGapReading) -> LayersEvidence:
    """The loss of the same rows under the trained weights in both modes."""
    return bars(say("loss of the same rows"), {say("while training"): gap.training, say("in use"): gap.inference})


def scores(outcome: OutcomeReading) -> LayersEvidence:
    """The trained model's score on both sides beside that of a constant answer."""
    sides: dict[str, float] = {say("training rows"): outcome.score, say("validation rows"): outcome.validation_score}
    known: dict[str, float] = {name: score for name, score in sides.items() if np.isfinite(score)}
    return bars(measure(outcome.metric), {**known, say("a constant answer"): outcome.no_skill})


def worth(outcome: OutcomeReading) -> Said:
    """What the trained model achieved, beside what a constant answer achieves."""
    metric = measure(outcome.metric)
    if outcome.output:
        metric = say("{metric} of output '{output}'", metric=metric, output=outcome.output)
    return say(
        "{metric} is {score} on {rows} training rows (a constant answer gets {constant})",
        metric=metric,
        score=figure(outcome.score),
        rows=outcome.rows,
        constant="0" if outcome.metric == "R2" else figure(outcome.no_skill),
    )
