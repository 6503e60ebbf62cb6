"""The first steps in float64: whether rounding spoils the training."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.room import LabRoom, curve, figure
from lossdoctor.engine.probes.half_precision import half_layers
from lossdoctor.engine.replaying import replay, twin_in


class Float64Replay(LabTest):
    """The same steps from the same weights on the same batches with 16 digits; the rule of precision-limited-loss."""

    name = "float64-replay"

    NOISES = 3.0
    RELATIVE = 0.05

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Both formats side by side."""
        patient = room.patient
        if patient.floatx == "float64":
            return room.told(LabVerdict.PASSED, say("The program computes in float64 already: 16 digits."))
        own = "float16" if half_layers(patient.keras_model) else "float32"
        room.progress(0.1, say("replaying in float64"))
        seen = replay(patient, twin_in(patient, "float64"), own, "float64", between=room.go_on)
        gain = seen.own_end - seen.reference_end
        numbers = {
            "steps": float(len(seen.own)),
            f"loss in {own}": seen.own_end,
            "loss in float64": seen.reference_end,
            "batches differ by": seen.noise,
        }
        curves = (curve(say("Loss in {dtype}", dtype=own), seen.own, seen.reference, "float64"),)
        told = say(
            "After {steps} steps from the same weights and batches the loss is {own} in {dtype} and {reference} in "
            "float64 (batches differ by {noise})",
            steps=str(len(seen.own)),
            own=figure(seen.own_end),
            dtype=own,
            reference=figure(seen.reference_end),
            noise=figure(seen.noise),
        )
        if not np.isfinite(seen.reference_end):
            said = say("{told}: more digits do not help against what makes it infinite.", told=told)
            finite = np.isfinite(seen.own_end)
            return room.told(LabVerdict.NOT_DECIDED if finite else LabVerdict.PASSED, said, numbers, curves)
        bound = max(self.NOISES * seen.noise, self.RELATIVE * abs(seen.reference_end))
        if gain > bound:
            said = say("{told}: its digits do not carry this loss.", told=told)
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        said = say("{told}: rounding is not what limits it.", told=told)
        return room.told(LabVerdict.PASSED, said, numbers, curves)
