"""Below which number a program's loss cannot lie, where that is known."""

from __future__ import annotations

from lossdoctor.checks.known_losses import lower_bound
from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.program import CompileReading


def floor_of(reading: Reading | None) -> float | None:
    """The weighted sum of the lower bounds of all losses; None where one of them has none or is not known."""
    if not isinstance(reading, CompileReading) or reading.added_losses:
        return None
    weights = reading.loss_weights or (1.0,) * len(reading.losses)
    bounds = [lower_bound(loss) for loss in reading.losses]
    if not bounds or len(weights) != len(bounds) or min(weights) < 0 or None in bounds:
        return None
    return float(sum(w * b for w, b in zip(weights, bounds, strict=True) if b is not None))
