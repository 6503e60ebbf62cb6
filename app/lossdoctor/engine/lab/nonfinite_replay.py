"""First-bad-operation replay: where the first NaN or infinity comes from."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from lossdoctor.core.events import Event, LabTestFinished, ReadingsTaken
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.readings.run import NonfiniteReading, RunReading
from lossdoctor.core.saying import Said, say, together
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.room import LabRoom, curve
from lossdoctor.engine.replay import replay
from lossdoctor.engine.run_control import RunPlan
from lossdoctor.engine.trainer import train


class NonfiniteReplay(LabTest):
    """Trains the copy for half of the time, silently and without the program's callbacks, and takes the first bad batch
    apart with the weights that it met.
    """

    name = "nonfinite-replay"

    TRAINING = 0.5  # of the time
    LEAST_STEPS = 20  # of a run that was cut, to say anything

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Train until something is not finite, then repeat that step."""
        patient = room.patient
        patient.fit = replace(patient.fit, callbacks=())
        deadline = time.monotonic() + self.TRAINING * room.budget
        plan = RunPlan("lab", patient.fit.epochs, None, deadline, patient.seed)

        def hear(event: Event) -> None:
            if isinstance(event, ReadingsTaken):
                room.progress(0.0, say("step {step}", step=event.first_step + len(event.loss)))

        run = train(patient, plan, hear, room.control)
        room.go_on()
        curves = (curve(say("Loss of each batch"), np.asarray(run.loss, np.float64)),)
        if run.ended == "error":
            said = say("The program's own error ended it: {error}.", error=run.why)
            return room.told(LabVerdict.NOT_DECIDED, said, {}, curves)
        if run.first_nonfinite_step is None:
            return self._finite(room, run, curves)
        numbers = {"first bad step": float(run.first_nonfinite_step)}
        found = replay(patient, run, max(room.left, 2.0))
        numbers |= {name.replace("_", " "): value for name, value in found.numbers.items()}
        return room.told(LabVerdict.FAILED, _sentence(found), numbers, curves)

    def _finite(self, room: LabRoom, run: RunReading, curves: tuple[SeriesEvidence, ...]) -> LabTestFinished:
        before = next((r.first_nonfinite_step for r in reversed(room.given.runs) if r.first_nonfinite_step), None)
        numbers = {"steps": float(run.steps)}
        if before is not None and run.steps <= before:
            said = say(
                "In {steps} steps all is finite; the run went wrong at step {step}: give it more time.",
                steps=run.steps,
                step=before,
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        if run.ended != "finished" and run.steps < self.LEAST_STEPS:
            said = say("Only {steps} steps could be made in the time; all of them are finite.", steps=run.steps)
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        if run.ended == "finished":
            said = say(
                "Every loss, gradient and weight of {steps} steps is finite: nothing overflows.", steps=run.steps
            )
        else:
            said = say(
                "Every loss, gradient and weight of {steps} steps is finite, which is as far as the time went: nothing "
                "overflows.",
                steps=run.steps,
            )
        return room.told(LabVerdict.PASSED, said, numbers, curves)


PLACES = {
    "inputs": say("the inputs of its batch hold values that are not finite"),
    "targets": say("the targets of its batch hold values that are not finite"),
    "sample weights": say("the sample weights of its batch hold values that are not finite"),
    "weights": say("weights were not finite any more before it"),
    "forward": say("the forward pass breaks"),
    "loss": say("the loss of finite predictions is not finite"),
    "gradient": say("the loss is finite and its gradient is not"),
}
BY_CHANCE = say("the batch was finite when it was repeated, so chance has a part in it")


def _sentence(found: NonfiniteReading) -> Said:
    suspects = together(found.suspects, "; ")
    closed = suspects if suspects.endswith(".") else say("{suspects}.", suspects=suspects)
    return together([_happened(found), say("{sentence!c}", sentence=closed) if suspects else ""])


def _happened(found: NonfiniteReading) -> Said:
    what, step = PLACES.get(found.where, BY_CHANCE), found.step
    if found.layer and found.op:
        return say(
            "At step {step} {what} in layer {layer}, first in the operation {op}.",
            step=step,
            what=what,
            layer=found.layer,
            op=found.op,
        )
    if found.layer:
        return say("At step {step} {what} in layer {layer}.", step=step, what=what, layer=found.layer)
    if found.op:
        return say("At step {step} {what}, first in the operation {op}.", step=step, what=what, op=found.op)
    return say("At step {step} {what}.", step=step, what=what)
