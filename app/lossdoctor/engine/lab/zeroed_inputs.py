"""The zeroed-inputs control: whether the model uses its inputs at all."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.contrast import Contrast, Seen
from lossdoctor.engine.lab.ordering import standard_error
from lossdoctor.engine.lab.room import LabRoom, curve, figure


class ZeroedInputs(LabTest):
    """Karpathy's input-independent baseline. With zeros a model can only learn the usual answer.

    The loss judges; a program that answers in the right order but far too surely (it overfits) is not blamed here.
    """

    name = "zeroed-inputs"

    ERRORS = 2.0
    LEARNS = 0.35  # rank correlation on targets made from the inputs, as in shuffled-labels

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Real against zeroed inputs, then targets made from the inputs where that does not decide."""
        contrast = Contrast(room, ("real", "zeroed", "teachable"))
        real, zeroed = contrast.see("real"), contrast.see("zeroed")
        gain, error = _paired(zeroed, real)
        first, last = float(np.mean(zeroed.losses)), float(np.mean(real.losses))
        numbers = {
            "loss with its inputs": last,
            "loss with zeros": first,
            "two standard errors": self.ERRORS * error,
            "answers follow targets by": real.follow,
            "unseen rows": float(contrast.judged),
            "steps": float(contrast.steps),
        }
        curves = [curve(say("Loss with its inputs"), real.curve, zeroed.curve, say("all inputs zero"))]
        told = say(
            "On {rows} rows not trained on the loss is {real} with the inputs and {zeroed} with zeros in their place",
            rows=contrast.judged,
            real=figure(last),
            zeroed=figure(first),
        )
        if np.isfinite(gain) and gain > self.ERRORS * error and gain > 0:
            return room.told(LabVerdict.PASSED, say("{told}: the inputs help.", told=told), numbers, curves)
        if real.follow > self.ERRORS * standard_error(contrast.judged):
            said = say(
                "{told}, yet its answers follow the targets by {follow} (rank correlation): the inputs help.",
                told=told,
                follow=f"{real.follow:.2f}",
            )
            return room.told(LabVerdict.PASSED, said, numbers, curves)
        return self._without_gain(room, contrast, told, numbers, curves)

    def _without_gain(
        self, room: LabRoom, contrast: Contrast, told: Said, numbers: dict[str, float], curves: list[SeriesEvidence]
    ) -> LabTestFinished:
        control = contrast.see("teachable")
        numbers["targets made from the inputs"] = control.follow
        curves.append(curve(say("Loss on targets made from the inputs"), control.curve))
        if not control.varies:
            said = say(
                "{told}, and after training on any targets every row gets the same answer: the inputs do not arrive.",
                told=told,
            )
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if control.follow < self.LEARNS:
            said = say(
                "{told}; targets made from the inputs it follows by {follow} only, so it learns too little in this "
                "time to tell.",
                told=told,
                follow=f"{control.follow:.2f}",
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        said = say(
            "{told}, though targets made from these inputs are followed by {follow} in as many steps: what is to be "
            "predicted does not depend on these inputs.",
            told=told,
            follow=f"{control.follow:.2f}",
        )
        return room.told(LabVerdict.FAILED, said, numbers, curves)


def _paired(worse: Seen, better: Seen) -> tuple[float, float]:
    """Mean difference over groups of rows and its standard error."""
    apart = worse.losses - better.losses
    return float(apart.mean()), float(apart.std(ddof=1) / np.sqrt(len(apart)))
