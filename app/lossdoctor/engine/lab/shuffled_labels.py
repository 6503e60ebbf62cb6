"""The shuffled-labels control: whether labels have anything to do with inputs."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.contrast import Contrast, Seen
from lossdoctor.engine.lab.ordering import standard_error
from lossdoctor.engine.lab.room import LabRoom, curve


class ShuffledLabels(LabTest):
    """Big models fit any labels by heart (Zhang et al. 2017); only real ones help on rows that were not seen.

    Targets made from the inputs are the positive control: a model that cannot learn those in the time proves nothing.
    """

    name = "shuffled-labels"

    ERRORS = 2.0
    LEARNS = 0.35  # rank correlation on targets made from the inputs: the program learns what can be learned
    HIDDEN = 0.35  # a relation stronger than that would have shown itself on so many rows

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Real against shuffled, then the positive control where that does not decide."""
        contrast = Contrast(room, ("real", "shuffled", "teachable"))
        real, shuffled = contrast.see("real"), contrast.see("shuffled")
        error = self.ERRORS * standard_error(contrast.judged) * float(np.sqrt(2))
        gap = real.follow - shuffled.follow
        numbers = {
            "real labels": real.follow,
            "shuffled labels": shuffled.follow,
            "two standard errors": error,
            "unseen rows": float(contrast.judged),
            "steps": float(contrast.steps),
        }
        curves = [curve(say("Loss on the real labels"), real.curve, shuffled.curve, say("shuffled labels"))]
        told = say(
            "On {rows} rows not trained on, answers follow the targets by {real} (rank correlation, 1 is perfect) "
            "after the real labels and by {shuffled} after shuffled ones",
            rows=contrast.judged,
            real=f"{real.follow:.2f}",
            shuffled=f"{shuffled.follow:.2f}",
        )
        if gap > error:
            said = say("{told}: the labels have to do with the inputs, and the model picks that up.", told=told)
            return room.told(LabVerdict.PASSED, said, numbers, curves)
        control = contrast.see("teachable")
        numbers["targets made from the inputs"] = control.follow
        curves.append(curve(say("Loss on targets made from the inputs"), control.curve))
        return self._without_gap(room, told, real, control, error, numbers, curves)

    def _without_gap(
        self,
        room: LabRoom,
        told: Said,
        real: Seen,
        control: Seen,
        error: float,
        numbers: dict[str, float],
        curves: list[SeriesEvidence],
    ) -> LabTestFinished:
        if control.follow < self.LEARNS:
            said = say(
                "{told}; targets made from the inputs it follows by {follow} only, so the program learns too little in "
                "this time to tell whether the labels are at fault.",
                told=told,
                follow=f"{control.follow:.2f}",
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        if real.follow + error >= self.HIDDEN:
            said = say(
                "{told}: with so few rows that may be chance (two standard errors are {error}); bring more rows.",
                told=told,
                error=f"{error:.2f}",
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        said = say(
            "{told}, which is no more than chance, though targets made from these inputs are followed by {follow} in "
            "as many steps: the labels have nothing to do with the inputs. Look for rows that were put in another "
            "order than their labels.",
            told=told,
            follow=f"{control.follow:.2f}",
        )
        return room.told(LabVerdict.FAILED, said, numbers, curves)
