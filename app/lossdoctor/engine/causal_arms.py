"""One arm of the search for causes: a copy that is trained as the program is, and examined again."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import keras

from lossdoctor.checks.base import Check
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.events import Event
from lossdoctor.core.findings import CheckStatus, Finding, Severity, Stage
from lossdoctor.core.fixes import Edit, SetEpochs
from lossdoctor.engine.attribution import ExaminedArm, Seen
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.surgeon.operate import operate
from lossdoctor.engine.trainer import train

# Callbacks of the program that steer a training and write nothing; arms do without all others.
STEERING = (
    keras.callbacks.EarlyStopping,
    keras.callbacks.ReduceLROnPlateau,
    keras.callbacks.LearningRateScheduler,
    keras.callbacks.TerminateOnNaN,
)
# Asked in every arm beside the findings: a cure that stops the learning clears much and explains nothing.
INSTEAD = ("constant-predictions", "diverging-loss", "nonfinite-loss", "stalled-loss")


@dataclass(frozen=True)
class Length:
    """How long each arm trains: whole epochs, or `steps` where the run did not get through one.

    `share` of the program's own epochs, for cures that set another number of them.
    """

    epochs: int
    steps: int | None = None
    share: float = 1.0

    def of(self, edits: Sequence[Edit]) -> int:
        """Epochs for an arm with these edits."""
        asked = [edit.epochs for edit in edits if isinstance(edit, SetEpochs)]
        return max(1, round(asked[-1] * self.share)) if asked else self.epochs


@dataclass
class Clinic:
    """What all arms share: the findings that are looked for, and the bounds. `allowed` are intents of the user."""

    findings: Sequence[Finding]
    length: Length
    deadline: float
    control: Control
    emit: Callable[[Event], None]
    allowed: Iterable[str] = ()

    def examined(self, start: Patient, edits: Sequence[Edit], cured: str, seed: int) -> ExaminedArm | None:
        """Train a copy with the edits and ask the checks again; None when time or the user ended it early.

        Raises CannotOperate.
        """
        patient = steered(operate(start, edits))
        experiments: set[str] = set()
        room = ExaminationRoom(
            patient,
            allowed=self.allowed,
            experimenter=lambda _patient, slug, _edits: experiments.add(slug),
            deadline=self.deadline,
        )
        checks = self._checks()
        with scoped_floatx(patient.floatx):
            room.examine(Stage.LOADED, checks)
            if not self._trained(patient, edits, seed):
                return None
            experiments.clear()
            examination = room.examine(Stage.FINISHED, checks)
        if self.control.stopped:
            return None
        ends = {outcome.check: outcome.status for outcome in examination.outcomes}
        after = {finding.check: finding for finding in examination.findings}
        before = {finding.check: finding for finding in self.findings}
        seen = {slug: fared(finding, after, ends, experiments) for slug, finding in before.items()}
        fresh = (f for slug, f in after.items() if slug not in before and f.severity is not Severity.HINT)
        return ExaminedArm(cured, seed, seen, tuple(sorted(finding.check for finding in fresh)))

    def _checks(self) -> list[Check]:
        wanted = {*(finding.check for finding in self.findings), *INSTEAD}
        return [check for slug, check in all_checks().items() if slug in wanted]

    def _trained(self, patient: Patient, edits: Sequence[Edit], seed: int) -> bool:
        plan = RunPlan("causes", self.length.of(edits), self.length.steps, self.deadline, seed)
        run = train(patient, plan, self.emit, self.control)
        return run.ended not in ("time-limit", "stopped")


def fared(
    finding: Finding, after: Mapping[str, Finding], ends: Mapping[str, CheckStatus], experiments: Iterable[str]
) -> Seen:
    """How one finding of the program as given fares in an arm."""
    now = after.get(finding.check)
    if now is not None:
        return Seen.MILDER if now.severity.weight < finding.severity.weight else Seen.FOUND
    if finding.check in experiments:
        return Seen.SUSPECTED
    return Seen.GONE if ends.get(finding.check) is CheckStatus.PASSED else Seen.UNASKED


def steered(patient: Patient) -> Patient:
    """The patient with copies of those callbacks only that steer its training."""
    kept: tuple[Any, ...] = tuple(
        copy.copy(callback) for callback in patient.fit.callbacks if type(callback) in STEERING
    )
    return replace(patient, fit=replace(patient.fit, callbacks=kept))
