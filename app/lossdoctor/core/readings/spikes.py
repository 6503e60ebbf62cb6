"""Sudden rises of the batch loss that last for several steps. Pure numpy."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.readings.trend import MAD_TO_STD

BEFORE, AFTER = 20, 5  # steps whose medians are compared
TWICE = 2.0
BEYOND = 6.0  # robust standard deviations of the steps before


def spikes(loss: np.ndarray) -> tuple[int, ...]:
    """Steps at which the median of five batch losses rises to twice the median of the twenty before, beyond noise.

    A single heavy batch is none: the weights are as good after it as before. At most one in 25 steps.
    """
    found: list[int] = []
    step = BEFORE
    while step + AFTER <= len(loss):
        before, after = loss[step - BEFORE : step], loss[step : step + AFTER]
        if np.isfinite(before).all() and np.isfinite(after).all():
            level = float(np.median(before))
            noise = MAD_TO_STD * float(np.median(np.abs(before - level)))
            high = float(np.median(after))
            if level > 0 and high > TWICE * level and high - level > BEYOND * noise and loss[step] > TWICE * level:
                found.append(step)
                step += BEFORE + AFTER
                continue
        step += 1
    return tuple(found)
