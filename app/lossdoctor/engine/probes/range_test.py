"""Learning rates tried from the same initial weights on the same batches."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.dynamics import RangeTestReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.stepping import TAIL, Stepper, constant_optimizer, own_rate, repeated, shuffled_batches

MOST_BATCH = 256
MOST_STEPS = 48
LEAST_STEPS = 12
SECONDS = 5.0
NEAR_BEST = 0.1
ADAM_RATE = 1e-3
USUAL = 10**-2.5  # between the usual rates of Adam and of plain descent


class RangeTestProbe(Probe):
    """Trains a few steps per rate with the program's own kind of optimizer, then puts everything back.

    A run at rate 0 is the control: the same batches and the same dropout with weights that stand still.
    """

    gives = RangeTestReading
    costly = True

    def take(self, patient: Patient, stage: Stage) -> RangeTestReading:
        """Raises NotMeasurable when the optimizer or its rate cannot be read, or the model steps itself."""
        return range_test(patient)


def range_test(patient: Patient, between: Callable[[], None] | None = None) -> RangeTestReading:
    """The test by itself; `between` is called before every step and may raise to end it. Raises NotMeasurable."""
    model = patient.keras_model
    if not model.trainable_variables:
        raise NotMeasurable(say("the model has nothing to train"))
    own = own_rate(model.optimizer)
    if own is None or not np.isfinite(own):
        raise NotMeasurable(say("the learning rate cannot be read"))
    with preserved(model):
        return _range_test(patient, constant_optimizer(model.optimizer), own, between)


def _range_test(patient: Patient, optimizer: Any, own: float, between: Callable[[], None] | None) -> RangeTestReading:
    import keras

    batches = shuffled_batches(patient.training, min(patient.fit.batch_size, MOST_BATCH), MOST_STEPS)
    started = time.monotonic()
    arm = Stepper(patient, optimizer, between=between)
    _, first = arm.run(batches[:2], 0.0)
    began = time.monotonic()
    _, second = arm.run(batches[:2], 0.0)
    seconds_a_step = (time.monotonic() - began) / 2
    rates, steps = _plan(own, seconds_a_step)
    batches = repeated(batches, steps)
    start, still = arm.run(batches, 0.0)
    noise = 0.0 if np.array_equal(first, second) else _noise(still, arm.run(batches, 0.0)[1])
    tried = {own: arm.run(batches, own)}
    adam = None
    if type(optimizer).__name__ not in ("Adam", "AdamW", "Nadam"):
        adam = Stepper(patient, keras.optimizers.Adam(0.0), between=between).run(batches, ADAM_RATE)
    for rate in rates[1:]:
        if len(tried) > 1 and time.monotonic() - started + steps * seconds_a_step > 2 * SECONDS:
            break
        tried[rate] = arm.run(batches, rate)
    adam = adam or tried.get(ADAM_RATE)
    return replace(_reading(tried, start, own, steps, type(optimizer).__name__, adam), noise=noise)


def _noise(once: np.ndarray, again: np.ndarray) -> float:
    """Standard error of the mean of the last third of a curve (steps,), from two runs of the same weights and rows."""
    moved = (again - once)[np.isfinite(again - once)]
    spread = float(moved.std(ddof=1)) / np.sqrt(2) if len(moved) > 1 else 0.0
    return float(spread / np.sqrt(max(1, len(once) // TAIL)))


def _plan(own: float, seconds_a_step: float) -> tuple[list[float], int]:
    """Rates and steps for each, within the time allowed: the decades come first, usual ones before odd ones, so that
    a machine too slow for all rates has still seen the whole range; then what lies nearest to the program's own.
    """
    half_decades = [float(10.0**power) for power in np.arange(-5.0, 0.01, 0.5)]
    decades = half_decades[::2]
    affordable = SECONDS / max(seconds_a_step, 1e-5)
    grid = half_decades if affordable / (len(half_decades) + 2) >= 2 * LEAST_STEPS else decades
    below = [own * factor for factor in (0.1, 0.01)] if own > 0 else []
    coarse, fine = ({float(f"{rate:.6g}") for rate in some} - {own} for some in (decades, [*grid, *below]))
    rates = sorted(coarse, key=lambda rate: _apart(rate, USUAL))
    rates += sorted(fine - coarse, key=lambda rate: _apart(rate, own))
    steps = int(np.clip(affordable / (len(rates) + 3), LEAST_STEPS, MOST_STEPS))
    return [own, *rates], steps


def _apart(rate: float, own: float) -> float:
    return abs(float(np.log(rate)) - float(np.log(own))) if own > 0 else rate


def _reading(
    tried: dict[float, tuple[float, np.ndarray]],
    start: float,
    own: float,
    steps: int,
    optimizer: str,
    adam: tuple[float, np.ndarray] | None,
) -> RangeTestReading:
    rates = np.array(sorted(tried))
    losses = np.array([tried[float(rate)][0] for rate in rates])
    if not np.isfinite(losses).any():
        raise NotMeasurable(say("no learning rate gave a finite loss"))
    best = int(np.argmin(np.where(np.isfinite(losses), losses, np.inf)))
    near = losses[best] + NEAR_BEST * max(start - losses[best], 0.0)
    return RangeTestReading(
        rates=rates,
        losses=losses,
        start=start,
        own=own,
        own_loss=tried[own][0],
        best=float(rates[best]),
        best_loss=float(losses[best]),
        suggested=float(_round(rates[np.flatnonzero(losses <= near)[0]])),
        steps=steps,
        curves=np.stack([tried[float(rate)][1] for rate in rates]),
        optimizer=optimizer,
        adam_loss=adam[0] if adam is not None else float("nan"),
        adam_rate=ADAM_RATE if adam is not None else float("nan"),
    )


def _round(rate: float) -> float:
    return float(f"{rate:.1g}")
