"""Takes the readings that checks need, runs the experiments they ask for, and asks them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType

from lossdoctor.checks.base import Check
from lossdoctor.checks.examiner import Examination, due, examine, required
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.findings import Stage
from lossdoctor.core.fixes import Edit
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.trials import Trial
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probes.base import NotMeasurable, all_probes

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
MOST_LINES, MOST_LETTERS = 3, 300
Experimenter = Callable[[Patient, str, tuple[Edit, ...]], Trial | None]


class ExaminationRoom:
    """Holds what was measured on one patient (one revision) and examines it at each stage.

    A reading is taken once, and anew at a later stage if its probe is `renewed`. `experimenter` runs the quick trials
    that checks ask for; `deadline` (time.monotonic) ends costly measurements early: they are then missing, with why.
    """

    def __init__(
        self,
        patient: Patient,
        *,
        allowed: Iterable[str] = (),
        experimenter: Experimenter | None = None,
        deadline: float | None = None,
        progress: Callable[[str, float], None] | None = None,
    ) -> None:
        self.patient = patient
        self.allowed = frozenset(allowed)
        self.deadline = deadline
        self.seconds: dict[str, float] = {}
        self._late: set[type[Reading]] = set()
        self._experimenter = experimenter
        self._progress = progress
        self._readings: dict[type[Reading], Reading] = {}
        self._missing: dict[type[Reading], str] = {}
        self._taken_at: dict[type[Reading], Stage] = {}
        self._trials: dict[str, Trial] = {}

    def examine(self, stage: Stage, checks: Iterable[Check] | None = None) -> Examination:
        """Measure what the checks of this stage need and ask them; checks of later stages are told as skipped."""
        asked = list(all_checks().values() if checks is None else checks)
        present = due(asked, self.snapshot(stage))
        self._measure(required(present), stage)
        suspicious = [check for check in present if self._ready(check) and self._suspects(check, stage)]
        self._measure({kind for check in suspicious for kind in check.proofs}, stage)
        self._experiment(present, stage)
        examination = examine(asked, self.snapshot(stage))
        return replace(examination, findings=tuple(map(self.patient.origins.placed, examination.findings)))

    @property
    def hurried(self) -> bool:
        """Whether readings are missing because the time limit came first."""
        return bool(self._late)

    def extend(self, deadline: float) -> None:
        """More time: what came too late is measured at the next examination, whatever its stage."""
        self.deadline = deadline
        for kind in self._late:
            self._missing.pop(kind, None)
            self._taken_at.pop(kind, None)
        self._late.clear()

    def snapshot(self, stage: Stage) -> Snapshot:
        """All readings so far."""
        frozen = MappingProxyType
        return Snapshot(
            stage, frozen(dict(self._readings)), frozen(dict(self._missing)), frozen(dict(self._trials)), self.allowed
        )

    def take(self, kind: type[Reading], stage: Stage) -> Reading | None:
        """One reading, from before or now; None when it cannot be measured."""
        self._measure({kind}, stage)
        return self._readings.get(kind)

    def _measure(self, kinds: Iterable[type[Reading]], stage: Stage) -> None:
        ordered = sorted(kinds, key=lambda kind: (_is_costly(kind), kind.__name__))
        wanted = [kind for kind in ordered if self._stale(kind, stage)]
        for place, kind in enumerate(wanted):
            if self._progress is not None:
                self._progress(kind.__name__.removesuffix("Reading"), place / len(wanted))
            started = time.monotonic()
            self._take(kind, stage)
            self.seconds[kind.__name__] = self.seconds.get(kind.__name__, 0.0) + time.monotonic() - started

    def _stale(self, kind: type[Reading], stage: Stage) -> bool:
        if kind in (RunReading, ProgramErrorReading) or kind not in self._taken_at:
            return True
        probe = all_probes().get(kind)
        before = self._taken_at[kind]
        retry = kind in self._missing and before is not stage
        return retry or (probe is not None and probe.renewed and before is not stage)

    def _take(self, kind: type[Reading], stage: Stage) -> None:
        self._taken_at[kind] = stage
        try:
            self._readings[kind] = self._measured(kind, stage)
            self._missing.pop(kind, None)
        except NotMeasurable as reason:
            self._forget(kind, reason.args[0])
        except Exception as error:  # probes run the user's code; a fault there is told, never raised
            told = f"{type(error).__name__}: {one_line(error)}"
            self._forget(kind, say("{reading} could not be measured: {error}", reading=kind.__name__, error=told))

    def _measured(self, kind: type[Reading], stage: Stage) -> Reading:
        if kind is RunReading:
            return _or_not(self.patient.last_run, say("needs a training run"))
        if kind is ProgramErrorReading:
            return _or_not(self.patient.error, say("the program raised no error"))
        probe = all_probes().get(kind)
        if probe is None:
            raise NotMeasurable(say("nothing measures {reading}", reading=kind.__name__))
        if probe.stage.order > stage.order:
            raise NotMeasurable(say("needs a training run"))
        if self.deadline is not None and time.monotonic() > self.deadline:
            self._late.add(kind)
            raise NotMeasurable(say("the time limit came first"))
        return probe.take(self.patient, stage)

    def _forget(self, kind: type[Reading], why: str) -> None:
        self._readings.pop(kind, None)
        self._missing[kind] = why

    def _ready(self, check: Check) -> bool:
        return all(kind in self._readings for kind in check.requires)

    def _suspects(self, check: Check, stage: Stage) -> bool:
        if not check.proofs:
            return False
        try:
            return check.skips(self.snapshot(stage)) is None and check.suspects(self.snapshot(stage))
        except Exception:  # told as failed when the check is asked
            return False

    def _experiment(self, checks: Iterable[Check], stage: Stage) -> None:
        if self._experimenter is None:
            return
        for check in checks:
            if check.slug in self._trials or not self._ready(check):
                continue
            if self.deadline is not None and time.monotonic() > self.deadline:
                return
            edits = self._asked_experiment(check, stage)
            if edits is not None:
                if self._progress is not None:
                    self._progress(say("experiment for {check}", check=check.slug), float("nan"))
                trial = self._experimenter(self.patient, check.slug, edits)
                if trial is not None:
                    self._trials[check.slug] = trial

    def _asked_experiment(self, check: Check, stage: Stage) -> tuple[Edit, ...] | None:
        snapshot = self.snapshot(stage)
        try:
            return check.experiment(snapshot) if check.skips(snapshot) is None else None
        except Exception:  # told as failed when the check is asked
            return None


def one_line(error: Exception) -> str:
    """What an error says in its first lines, without the colours and the lists of arguments that Keras adds."""
    lines = [line.strip() for line in COLOURS.sub("", str(error)).splitlines()]
    told = " ".join(line for line in lines[:MOST_LINES] if line)
    return told if len(told) <= MOST_LETTERS else f"{told[:MOST_LETTERS]} ..."


def _is_costly(kind: type[Reading]) -> bool:
    """Costly readings come last: where time is short, most checks have had theirs."""
    probe = all_probes().get(kind)
    return probe is not None and probe.costly


def _or_not(reading: Reading | None, why: Said) -> Reading:
    if reading is None:
        raise NotMeasurable(why)
    return reading
