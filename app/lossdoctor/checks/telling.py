"""Numbers in words and curves as evidence, for the checks that look at a run."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from lossdoctor.core.findings import LayersEvidence, SeriesEvidence
from lossdoctor.core.readings.dynamics import ModeGapReading, OutcomeReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.readings.trend import smoothed

POINTS = 2_000


def figure(value: float) -> str:
    """A number with three significant digits, as people write it."""
    if not np.isfinite(value):
        return "not a number" if np.isnan(value) else "infinite"
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        return f"{value:.2g}"
    return f"{float(f'{value:.3g}'):,g}"


def percent(share: float) -> str:
    """A share as a percentage."""
    return f"{100 * share:.3g} %"


def capital(sentence: str) -> str:
    """With a large first letter, the others as they are."""
    return sentence[:1].upper() + sentence[1:]


def times(count: int, word: str) -> str:
    """'1 row', '1,200 rows'."""
    return f"{count:,} {word}" + ("" if count == 1 else "s")


def loss_curve(run: RunReading, label: str = "loss of each batch") -> SeriesEvidence:
    """The true batch losses beside their moving average, at most 2,000 points."""
    stride = max(1, run.steps // POINTS)
    steps = np.arange(0, run.steps, stride, dtype=np.float64)
    return SeriesEvidence(
        label, steps, run.loss[::stride], reference=smoothed(run.loss)[::stride], reference_label="moving average"
    )


def bars(label: str, values: Mapping[str, float], unit: str = "") -> LayersEvidence:
    """Named numbers to be drawn side by side, in their order."""
    return LayersEvidence(label, tuple(values), tuple(float(value) for value in values.values()), unit)


def modes(gap: ModeGapReading) -> LayersEvidence:
    """The loss of the same rows under the trained weights in both modes."""
    return bars("loss of the same rows", {"while training": gap.training, "in use": gap.inference})


def scores(outcome: OutcomeReading) -> LayersEvidence:
    """The trained model's score on both sides beside that of a constant answer."""
    sides = {"training rows": outcome.score, "validation rows": outcome.validation_score}
    known = {name: score for name, score in sides.items() if np.isfinite(score)}
    return bars(outcome.metric, {**known, "a constant answer": outcome.no_skill})


def worth(outcome: OutcomeReading) -> str:
    """What the trained model achieved, beside what a constant answer achieves."""
    where = f"on {outcome.rows:,} training rows"
    metric = f"{outcome.metric} of output '{outcome.output}'" if outcome.output else outcome.metric
    if outcome.metric == "R2":
        return f"{metric} is {figure(outcome.score)} {where} (a constant answer gets 0)"
    return f"{metric} is {figure(outcome.score)} {where} (a constant answer gets {figure(outcome.no_skill)})"
