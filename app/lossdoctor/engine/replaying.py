"""The same few training steps in two number formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from lossdoctor.core.fixes import SetDtype
from lossdoctor.core.readings.precision import Replay
from lossdoctor.core.saying import say
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.preserved import preserved
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.stepping import (
    TAIL,
    Stepper,
    constant_optimizer,
    own_rate,
    repeated,
    shuffled_batches,
)
from lossdoctor.engine.surgeon.operate import CannotOperate, operate

STEPS = 40
MOST_BATCH = 128


def twin_in(patient: Patient, dtype: str) -> Patient:
    """A copy of the patient in another number format. Raises NotMeasurable when it cannot be made."""
    try:
        return operate(patient, (SetDtype(dtype),))
    except CannotOperate as reason:
        why = say("no {dtype} copy can be made: {reason}", dtype=dtype, reason=reason.args[0])
        raise NotMeasurable(why) from reason


def replay(
    patient: Patient,
    twin: Patient,
    own_dtype: str,
    reference_dtype: str,
    *,
    steps: int = STEPS,
    between: Callable[[], None] | None = None,
) -> Replay:
    """Train both `steps` steps from their initial weights on the same batches; the patient is left as it was.

    `between` is called before every step and may raise to end it.
    """
    rate = own_rate(patient.keras_model.optimizer)
    if rate is None or not np.isfinite(rate):
        raise NotMeasurable(say("the learning rate cannot be read"))
    size = min(patient.fit.batch_size, MOST_BATCH)
    batches = repeated(shuffled_batches(patient.training, size, steps), steps)
    with preserved(patient.keras_model):
        own = steps_of(patient, batches, rate, between)
    reference = steps_of(twin, _widened(batches, twin), rate, between)
    start = steps_of(twin, _widened(batches[-(steps // TAIL) :], twin), 0.0, between)
    return Replay(own_dtype, reference_dtype, own, reference, float(start.mean()))


def steps_of(
    patient: Patient, batches: list[Rows], rate: float, between: Callable[[], None] | None = None
) -> np.ndarray:
    """Batch losses of the program's own kind of optimizer at a constant rate."""
    with scoped_floatx(patient.floatx):
        optimizer = constant_optimizer(patient.keras_model.optimizer, scaled=True)
        stepper = Stepper(patient, optimizer, noise=False, between=between)
        return stepper.run(batches, rate)[1]


def _widened(batches: list[Rows], twin: Patient) -> list[Rows]:
    if twin.floatx != "float64":
        return batches
    return [Rows(_wide(batch.inputs), _wide(batch.targets), batch.weights) for batch in batches]


def _wide(arrays: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(array.astype(np.float64) if array.dtype.kind == "f" else array for array in arrays)
