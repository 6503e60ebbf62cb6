"""Whether a loss was seen below what it can be: it can then fall without end, and lower is no longer better."""

from __future__ import annotations

import numpy as np

from lossdoctor.checks.known_losses import lower_bound
from lossdoctor.core.readings.base import Snapshot
from lossdoctor.core.readings.program import CompileReading
from lossdoctor.core.readings.run import RunReading

ROUNDING = 1e-6


def bottomless(snapshot: Snapshot) -> bool:
    """True when the run's only loss has a known lower bound and some batch lies below it. Needs a run."""
    compiled = snapshot.get(CompileReading)
    if compiled is None or len(compiled.losses) != 1:
        return False
    bound = lower_bound(compiled.losses[0])
    return bound is not None and bool(np.nanmin(snapshot[RunReading].loss, initial=np.inf) < bound - ROUNDING)


WHY = "the loss falls below what it can be, so a lower loss is no better one"
