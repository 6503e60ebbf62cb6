"""A loss below zero as a log shows it: which loss it was, the curves do not say."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.log_curves import LossCurve, accuracy, loss_curve
from lossdoctor.checks.telling import figure
from lossdoctor.core.readings.log import curve, positions
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import LogRun

NEGATIVE = -1e-6
BOUNDED = -1.05  # minus the Dice coefficient and cosine similarity, the losses below 0 that go with accuracy, end at -1


def negative_curve(run: LogRun) -> tuple[Said, LossCurve] | None:
    """('loss' or 'validation loss', its curve) of a run that goes below zero, else None."""
    loss = loss_curve(run)
    held = LossCurve(curve(run, "val_loss"), positions(run, "val_loss"), "epoch")
    for what, seen in ((say("loss"), loss), (say("validation loss"), held)):
        if seen is not None and (seen.finite < NEGATIVE).any():
            return what, seen
    return None


def told(what: Said, seen: LossCurve) -> Said:
    """Where it goes below zero, in words."""
    below = seen.values < NEGATIVE
    first = int(seen.positions[int(np.flatnonzero(below)[0])]) + (seen.by == "epoch")
    return say(
        "The {what} is below zero in {count} of {all}, first in {first}, lowest {lowest}.",
        what=what,
        count=int(below.sum()),
        all=seen.said(),
        first=say("epoch {n}", n=first) if seen.by == "epoch" else say("step {n}", n=first),
        lowest=figure(float(seen.finite.min())),
    )


def impossible(run: LogRun, seen: LossCurve) -> bool:
    """Whether the accuracy beside it makes a loss likely that cannot go so low (cross-entropy)."""
    return len(accuracy(run)) > 0 and bool(seen.finite.min() < BOUNDED)
