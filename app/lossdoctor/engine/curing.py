"""Cure all: try the fixes that the findings offer, keep those whose trial helps."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lossdoctor.core.events import CureFinished, Event, ProgressMade, TrialFinished
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.trials import Trial, TrialVerdict
from lossdoctor.engine.arms import with_held_out_rows
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.trainer import Control
from lossdoctor.engine.trials import run_trial


@dataclass
class Cured:
    """The cured patient (None when nothing helped) and what to tell."""

    patient: Patient | None
    finished: CureFinished


@dataclass
class Course:
    """What has been kept so far, in order."""

    ids: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    best: Trial | None = None


MARGIN = 0.01  # of the metric's span from no skill to 1: a further fix must be worth at least that much


def candidates(findings: Sequence[Finding]) -> list[Fix]:
    """Fixes worth a trial: of errors and warnings in order of rank, roots before consequences, first fixes first."""
    grave = [finding for finding in findings if finding.severity is not Severity.HINT]
    able = [[fix for fix in finding.fixes if _able(fix)] for finding in sorted(grave, key=lambda f: f.rank)]
    depth = max(map(len, able), default=0)
    return [fixes[place] for place in range(min(depth, 2)) for fixes in able if place < len(fixes)]


def _able(fix: Fix) -> bool:
    return bool(fix.edits) and fix.applicability is not Applicability.MANUAL


def cure(
    patient: Patient, findings: Sequence[Finding], seconds: float, emit: Callable[[Event], None], control: Control
) -> Cured:
    """Try fixes one after the other on top of what helped before. Never trains on the rows it judges by."""
    waiting = candidates(findings)
    deadline = time.monotonic() + seconds * 0.75  # the rest is for training the result
    course, tried = Course(), set()
    for place, fix in enumerate(waiting):
        left = deadline - time.monotonic()
        if left < 1.0 or control.stopped or fix.edits in tried or _family(fix) in {_family_of(i) for i in course.ids}:
            continue
        tried.add(fix.edits)
        emit(ProgressMade("curing", place / len(waiting), detail=fix.title))
        _try(patient, fix, course, left / (len(waiting) - place), emit, control)
    if course.best is None:
        why = "No fix helped in its trial." if tried else "No finding offers a fix that a trial can try."
        return Cured(None, CureFinished((), (), "", float("nan"), float("nan"), why))
    best = course.best
    finished = CureFinished(tuple(course.ids), tuple(course.edits), best.metric, best.before, best.after, best.why)
    return Cured(operate(with_held_out_rows(patient), course.edits), finished)


def _try(
    patient: Patient, fix: Fix, course: Course, seconds: float, emit: Callable[[Event], None], control: Control
) -> None:
    edits = (*course.edits, *fix.edits)
    try:
        trial = run_trial(patient, fix.id, edits, seeds=3, time_limit=seconds, emit=emit, control=control)
    except CannotOperate:
        return
    emit(TrialFinished(trial))
    if trial.verdict is not TrialVerdict.HELPS:
        return
    if course.best is not None and trial.after < course.best.after + MARGIN * abs(1.0 - trial.no_skill):
        return
    course.ids.append(fix.id)
    course.edits, course.best = list(edits), trial


def _family(fix: Fix) -> str:
    return _family_of(fix.id)


def _family_of(fix_id: str) -> str:
    return fix_id.partition("/")[0]
