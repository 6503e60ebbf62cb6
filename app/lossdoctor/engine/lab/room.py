"""Where a lab test works: the copy, the time that is left, and how it tells of itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

import numpy as np

from lossdoctor.core.events import Event, LabTestFinished, ProgressMade
from lossdoctor.core.findings import SeriesEvidence
from lossdoctor.core.lab import LabVerdict
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control

MOST_POINTS = 400


class Halted(Exception):
    """Raised between two steps with the sentence why the test ends here: it was stopped, or its time is over."""


class LabRoom:
    """`given` is the patient, to be read only; `patient` the copy, to be trained and changed at will."""

    def __init__(
        self,
        name: str,
        given: Patient,
        patient: Patient,
        budget: float,
        emit: Callable[[Event], None],
        control: Control,
    ) -> None:
        self.name = name
        self.given = given
        self.patient = patient
        self.budget = budget
        self.emit = emit
        self.control = control
        self.started = time.monotonic()

    @property
    def deadline(self) -> float:
        """When it should be over (time.monotonic)."""
        return self.started + self.budget

    @property
    def left(self) -> float:
        """Seconds until then, not below 0."""
        return max(self.deadline - time.monotonic(), 0.0)

    def go_on(self) -> None:
        """Called between two steps. Raises Halted."""
        if self.control.stopped:
            raise Halted(say("It was stopped before it was done."))
        if time.monotonic() > self.deadline:
            raise Halted(say("{seconds} s were too short for it; give it more time.", seconds=f"{self.budget:.0f}"))

    def progress(self, share: float, detail: str = "") -> None:
        """How far it is; the time that is used up counts as well."""
        spent = (time.monotonic() - self.started) / self.budget
        share = min(max(share, spent), 1.0)
        self.emit(ProgressMade("lab", share, self.left, detail or self.name))

    def told(
        self,
        verdict: LabVerdict,
        summary: Said,
        numbers: Mapping[str, float] | None = None,
        curves: Iterable[SeriesEvidence] = (),
    ) -> LabTestFinished:
        """The result."""
        values = {name: float(value) for name, value in (numbers or {}).items()}
        return LabTestFinished(self.name, verdict.value, summary, values, tuple(curves))


def curve(
    label: str, loss: np.ndarray, reference: np.ndarray | None = None, reference_label: str = ""
) -> SeriesEvidence:
    """Batch losses (n,) by step, at most MOST_POINTS of them, with another arm's beside them."""
    every = max(1, -(-len(loss) // MOST_POINTS))
    steps = np.arange(len(loss), dtype=np.float64)[::every]
    beside = None
    if reference is not None and len(reference):
        beside = np.full(len(loss), np.nan)
        beside[: len(reference)] = reference[: len(loss)]
        beside = beside[::every]
    return SeriesEvidence(
        label,
        steps,
        _finite(loss[::every]),
        say("step"),
        say("loss"),
        beside,
        reference_label if beside is not None else "",
    )


def figure(value: float) -> str:
    """A number as people read it: three digits, thousands apart."""
    if not np.isfinite(value):
        return say("not a number")
    if value and (abs(value) >= 1e6 or abs(value) < 1e-3):
        return f"{value:.2e}"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def _finite(values: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(values), values, np.nan).astype(np.float64)
