"""The gradient against finite differences of the real loss."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from lossdoctor.core.events import LabTestFinished
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.lab.gradients import Slope
from lossdoctor.engine.lab.room import LabRoom, figure
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import NotMeasurable
from lossdoctor.engine.replaying import twin_in


@dataclass(frozen=True)
class Compared:
    """One weight: its gradient, the slope measured, and what rounding alone could make of the slope."""

    variable: str
    gradient: float
    slope: float
    rounding: float


class GradientCheck(LabTest):
    """Central differences in float64 with two step sizes: where these disagree the loss has a kink there (ReLU), and
    the weight is left out. Layers that stop the gradient on purpose fail it, too: then that is what is said.
    """

    name = "gradient-check"

    ROWS = 32
    WEIGHTS = 4  # of each variable: the one with the largest gradient, and others by seed
    STEP = (
        1e-5  # times the weight's size, at least 1: cube root of float64's precision, the best for central differences
    )
    SMOOTH = 1e-3  # relative difference between the slopes of two step sizes
    WRONG = 1e-2  # relative difference between gradient and slope
    FAR = 100.0  # times rounding

    def examine(self, room: LabRoom) -> LabTestFinished:
        """Some weights of each variable."""
        try:
            twin = twin_in(room.patient, "float64")
        except NotMeasurable as reason:
            said = say("float32 has too few digits for it, and {reason}", reason=reason.args[0])
            raise NotMeasurable(said) from reason
        with scoped_floatx("float64"):
            compared, kinks = self._compare(room, twin)
        return self._judged(room, compared, kinks)

    def _compare(self, room: LabRoom, twin: Patient) -> tuple[list[Compared], int]:
        rows = _wide(probe_rows(twin.training, self.ROWS, twin.seed))
        slope = Slope(twin)
        base = slope.loss(rows)
        if not np.isfinite(base):
            raise NotMeasurable(say("the loss is not a finite number at the initial weights"))
        if slope.loss(rows) != base:
            raise NotMeasurable(say("the same rows give another loss each time: the model draws random numbers"))
        gradients = slope.gradient(rows)
        compared: list[Compared] = []
        kinks = 0
        for place, (variable, gradient) in enumerate(zip(slope.variables, gradients, strict=True)):
            room.progress(place / len(gradients), variable.path)
            for at in self._places(gradient, twin.seed):
                room.go_on()
                found = self._slope(slope, rows, variable, at, base)
                if found is None:
                    kinks += 1
                    continue
                compared.append(Compared(variable.path, float(gradient.ravel()[at]), *found))
        return compared, kinks

    def _places(self, gradient: np.ndarray, seed: int) -> Iterator[int]:
        flat = np.abs(gradient.ravel())
        rng = np.random.default_rng([seed, flat.size])
        yield from dict.fromkeys([int(np.argmax(flat)), *map(int, rng.integers(0, flat.size, self.WEIGHTS - 1))])

    def _slope(self, slope: Slope, rows: Rows, variable: Any, at: int, base: float) -> tuple[float, float] | None:
        """The measured slope and its rounding; None at a kink."""
        value = np.array(variable.value.numpy())
        width = self.STEP * max(1.0, abs(float(value.ravel()[at])))
        slopes = []
        for size in (width, width / 2):
            ends = []
            for sign in (1.0, -1.0):
                moved = value.copy()
                moved.reshape(-1)[at] += sign * size
                variable.assign(moved)
                ends.append(slope.loss(rows))
            slopes.append((ends[0] - ends[1]) / (2 * size))
        variable.assign(value)
        rounding = float(np.finfo(np.float64).eps) * max(abs(base), 1.0) / width
        if not np.isfinite(slopes).all():
            return None
        smooth = abs(slopes[0] - slopes[1]) <= self.SMOOTH * max(map(abs, slopes)) + 10 * rounding
        return (slopes[1], rounding) if smooth else None

    def _judged(self, room: LabRoom, compared: list[Compared], kinks: int) -> LabTestFinished:
        if not compared:
            raise NotMeasurable(say("the loss has a kink at every weight that was tried"))
        relative = np.array([_relative(one) for one in compared])
        wrong = [
            one
            for one, share in zip(compared, relative, strict=True)
            if share > self.WRONG and abs(one.gradient - one.slope) > self.FAR * one.rounding
        ]
        numbers = {
            "weights compared": float(len(compared)),
            "weights at a kink": float(kinks),
            "weights that differ": float(len(wrong)),
            "median relative difference": float(np.median(relative)),
        }
        curves = (_picture(compared),)
        if wrong:
            return room.told(LabVerdict.FAILED, _astray(wrong, compared), numbers, curves)
        said = say(
            "For {count} weights in {arrays} weight arrays the gradient equals the slope measured by moving the "
            "weight; the median differs by {share} of it.",
            count=str(len(compared)),
            arrays=str(len({one.variable for one in compared})),
            share=f"{np.median(relative):.0e}",
        )
        return room.told(LabVerdict.PASSED, said, numbers, curves)


def _astray(wrong: list[Compared], compared: list[Compared]) -> Said:
    worst = max(wrong, key=lambda one: abs(one.gradient - one.slope))
    return say(
        "For {count} of {total} weights the gradient is not the slope of the loss: in {variable} it says {gradient}, "
        "moving the weight gives {slope}. Training goes astray there, unless the program stops or replaces that "
        "gradient on purpose ({names}).",
        count=str(len(wrong)),
        total=str(len(compared)),
        variable=worst.variable,
        gradient=figure(worst.gradient),
        slope=figure(worst.slope),
        names=", ".join(list(dict.fromkeys(one.variable for one in wrong))[:3]),
    )


def _picture(compared: list[Compared]) -> SeriesEvidence:
    order = np.argsort([one.slope for one in compared], kind="stable")
    return SeriesEvidence(
        say("Slope of the loss for each weight tried"),
        np.arange(len(compared), dtype=np.float64),
        np.array([compared[at].gradient for at in order]),
        say("weight, by its measured slope"),
        say("slope"),
        np.array([compared[at].slope for at in order]),
        say("measured by moving the weight"),
    )


def _relative(one: Compared) -> float:
    return abs(one.gradient - one.slope) / max(abs(one.gradient), abs(one.slope), one.rounding)


def _wide(rows: Rows) -> Rows:
    def widened(arrays: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
        return tuple(array.astype(np.float64) if array.dtype.kind == "f" else array for array in arrays)

    return Rows(widened(rows.inputs), widened(rows.targets), rows.weights)
