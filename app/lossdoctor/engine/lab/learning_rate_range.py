"""The range test: whether the learning rate is one that works."""

from __future__ import annotations

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.readings.dynamics import RangeTestReading
from lossdoctor.core.saying import say
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.room import LabRoom, figure
from lossdoctor.engine.probes.range_test import range_test


class LearningRateRange(LabTest):
    """Smith's range test: a few steps at each of many rates, from the same weights and on the same batches.

    A small rate is no fault by itself (fine-tuning needs one): only a hopeless one fails.
    """

    name = "learning-rate-range"

    WORTHWHILE = 0.2  # of the loss at the start, as in learning-rate-too-high: less may be chance on a few batches
    SMALLER = 3.0
    STILL = 1e-4  # of what the best rate gains, by the program's own: fine-tuning at 1e-4 gets a hundredth of it
    LARGER = 1000.0
    TOO_FAR = 10.0  # times the loss at the start

    def examine(self, room: LabRoom) -> LabTestFinished:
        """The range test and its verdict."""
        room.progress(0.1, say("trying rates"))
        test = range_test(room.patient, room.go_on)
        gain, own_gain = test.start - test.best_loss, test.start - test.own_loss
        numbers = {
            "its learning rate": test.own,
            "loss before any step": test.start,
            "loss at its rate": test.own_loss,
            "best rate": test.best,
            "loss at the best rate": test.best_loss,
            "largest sensible rate": test.suggested,
            "steps": float(test.steps),
        }
        told = say(
            "In {steps} steps from the initial weights the loss goes from {start} to {own_loss} at the program's rate "
            "{own} and to {best_loss} at {best}",
            steps=str(test.steps),
            start=figure(test.start),
            own_loss=figure(test.own_loss),
            own=f"{test.own:g}",
            best_loss=figure(test.best_loss),
            best=f"{test.best:g}",
        )
        curves = (_picture(test),)
        if gain <= self.WORTHWHILE * abs(test.start):
            if own_gain > 0.5 * gain > 0:
                return room.told(
                    LabVerdict.PASSED, say("{told}: hardly any rate does better.", told=told), numbers, curves
                )
            said = say(
                "{told}: no rate lowers it by a fifth in so few steps, so this test cannot tell them apart.", told=told
            )
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        better = f"{test.suggested:g}"
        if not own_gain > 0 and test.best <= test.own / self.SMALLER:
            said = say("{told}: at its own rate it jumps over the minimum. {rate} would do.", told=told, rate=better)
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if own_gain < self.STILL * gain and test.best >= self.LARGER * test.own:
            said = say("{told}: at its own rate it all but stands still. {rate} would do.", told=told, rate=better)
            return room.told(LabVerdict.FAILED, said, numbers, curves)
        if not own_gain > 0:
            said = say("{told}: its own rate is slow to begin with.", told=told)
            return room.told(LabVerdict.NOT_DECIDED, said, numbers, curves)
        share = f"{100 * own_gain / gain:.0f}"
        said = say("{told}: its own rate gets {share} % of what the best one gets.", told=told, share=share)
        return room.told(LabVerdict.PASSED, said, numbers, curves)


def _picture(test: RangeTestReading) -> SeriesEvidence:
    high = abs(test.start) * LearningRateRange.TOO_FAR
    shown = np.where(np.isfinite(test.losses) & (np.abs(test.losses) <= high), test.losses, np.nan)
    return SeriesEvidence(
        say("Loss after {steps} steps, by learning rate", steps=str(test.steps)),
        np.log10(test.rates),
        shown,
        say("learning rate (power of ten)"),
        say("loss"),
        np.full(len(test.rates), test.start),
        say("before any step"),
    )
