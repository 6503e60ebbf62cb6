"""A controlled experiment on edits: with and without them beside a control arm, judged on rows that no arm saw."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from lossdoctor.core.events import Event, ProgressMade, TrialAdvanced, TrialStarted
from lossdoctor.core.fixes import Edit
from lossdoctor.core.saying import say, together
from lossdoctor.core.trials import Trial, TrialArm, TrialVerdict
from lossdoctor.engine.arms import (
    Arm,
    Bench,
    Clock,
    HeldOut,
    Lesson,
    Shelf,
    answers,
    hold_out,
    judging_rows,
    planned_steps,
    reborn,
    usable,
)
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.random_change import random_change, words
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.verdicts import Verdict, decide
from lossdoctor.engine.yardstick import Yardstick, yardstick

Emit = Callable[[Event], None]
CONTROL_SEED = 7919  # far from the seeds of the other arms
FIRST_SHARE = 0.2  # of the time for the first arm: what it manages, every arm gets


def run_trial(
    patient: Patient,
    fix_id: str,
    edits: Sequence[Edit],
    *,
    seeds: int = 3,
    time_limit: float = 30.0,
    emit: Emit,
    control: Control,
    at_random: bool = True,
    clock: Clock = time.monotonic,
) -> Trial:
    """Train copies with and without the edits on `seeds` seeds within `time_limit` seconds; the patient stays as it is.

    'before' and 'after' of one seed start from the same weights in every layer that the edits leave and see the same
    batches; 'control' is the unchanged program under another seed; 'random', unless `at_random` is False, is the
    program with one change drawn at random, another one for each seed. Emits TrialStarted, TrialAdvanced
    and ProgressMade; the result is for the caller to tell. Raises CannotOperate when the edits cannot be performed.
    """
    held = hold_out(patient, edits)
    held = replace(held, rows=usable(held.rows, edits))
    measure = yardstick(patient, edits)
    trial = _Trial(fix_id, tuple(edits), held, measure, seeds, time_limit, emit, control, at_random, clock)
    emit(TrialStarted(fix_id))
    return trial.run()


@dataclass
class _Trial:
    fix_id: str
    edits: tuple[Edit, ...]
    held: HeldOut
    yardstick: Yardstick
    seeds: int
    time_limit: float
    emit: Emit
    control: Control
    at_random: bool
    clock: Clock
    arms: list[TrialArm] = field(default_factory=list)
    benches: dict[str, Bench] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    random_changes: list[str] = field(default_factory=list)
    shelf: Shelf = field(default_factory=dict)
    most_steps: int | None = None
    cut: bool = False

    def run(self) -> Trial:
        self.started = self.clock()
        self.deadline = self.started + self.time_limit
        complete = 0
        while complete < self.seeds:
            if not self._round(complete):
                break
            complete += 1
            spent = (self.clock() - self.started) / complete
            if self.clock() + spent > self.deadline:
                break
        return self._result(complete)

    def _round(self, seed: int) -> bool:
        """The arms of one seed; False when the time or the user ended it."""
        given = self.held.patient
        own = given.seed + seed
        base = given if seed == 0 else reborn(given, own)
        other = reborn(given, given.seed + CONTROL_SEED + seed)
        found: list[TrialArm] = []
        for name, start, edits, arm_seed in (
            ("before", base, (), own),
            ("after", base, self.edits, own),
            ("control", other, (), given.seed + CONTROL_SEED + seed),
        ):
            bench_name = "edited" if edits else "unchanged"
            arm = self._arm(name, operate(start, edits), edits, arm_seed, bench_name)
            if arm is None:
                return False
            found.append(arm)
        self.arms += [*found, *self._at_random(base, own, seed)]
        return not self.control.stopped

    def _at_random(self, base: Patient, own: int, seed: int) -> list[TrialArm]:
        """The arm of a random change, where one can be drawn, performed and trained in time."""
        edit = random_change(base, own, self.edits) if self.at_random else None
        if edit is None:
            return []
        try:
            patient = operate(base, (edit,))
        except CannotOperate:
            return []
        arm = self._arm("random", patient, (), own, f"random {seed}")
        if arm is None:
            return []
        self.random_changes.append(words(edit))
        return [arm]

    def _arm(
        self, name: str, patient: Patient, edits: tuple[Edit, ...], arm_seed: int, bench_name: str
    ) -> TrialArm | None:
        first = not self.arms and name == "before"
        if bench_name not in self.benches:
            self.benches[bench_name] = Bench(patient, self.shelf)
            self.benches[bench_name].warm(patient)
        bench = self.benches[bench_name]
        now = self.clock()
        limit = now + FIRST_SHARE * (self.deadline - now) if first else self.deadline
        planned = planned_steps(bench)
        wanted = planned if self.most_steps is None else min(self.most_steps, planned)
        arm = Arm(bench, patient, arm_seed, self.control, self.clock)
        lesson = arm.train(wanted, limit, lambda steps, loss: self._advance(name, arm_seed, steps, loss))
        if self.control.stopped:
            return None
        if first and not lesson.error and lesson.steps < planned:
            if not lesson.steps:
                return None
            self.most_steps, self.cut = lesson.steps, True
        elif not lesson.error and lesson.steps < wanted:
            return None
        if lesson.error:
            self.errors.setdefault(name, lesson.error)
        return TrialArm(name, arm_seed, self._score(bench.patient, edits, lesson), *lesson.curve())

    def _score(self, patient: Patient, edits: tuple[Edit, ...], lesson: Lesson) -> float:
        if lesson.error:
            return float("nan")
        rows, scaled = judging_rows(self.held, edits)
        patient = replace(patient, target_scale=scaled.target_scale)
        return self.yardstick.score(patient, rows, answers(patient, rows))

    def _advance(self, name: str, seed: int, steps: np.ndarray, loss: np.ndarray) -> None:
        self.emit(TrialAdvanced(self.fix_id, name, seed, steps, loss))
        spent = self.clock() - self.started
        share = max(min(len(self.arms) / (4 * self.seeds), 1.0), min(spent / self.time_limit, 1.0))
        self.emit(ProgressMade("trial", share, max(self.time_limit - spent, 0.0), name))

    def _result(self, complete: int) -> Trial:
        scores = {
            name: np.array([a.score for a in self.arms if a.name == name])
            for name in ("before", "after", "control", "random")
        }
        rows = self.held.rows.count
        no_skill = self.yardstick.no_skill(self.held.rows) if rows else float("nan")
        if self.control.stopped:
            verdict = Verdict(TrialVerdict.NOT_DECIDED, say("It was stopped before it was done."))
        elif not complete:
            why = say("{seconds} s were too short for one round.", seconds=f"{self.time_limit:.0f}")
            verdict = Verdict(TrialVerdict.NOT_DECIDED, why)
        else:
            verdict = decide(
                scores["before"],
                scores["after"],
                scores["control"],
                rows,
                no_skill,
                self.errors,
                at_random=scores["random"],
                changes=self.random_changes,
                cut=self.cut,
            )
        return Trial(
            fix_id=self.fix_id,
            metric=self.yardstick.metric,
            before=median_of(scores["before"]),
            after=median_of(scores["after"]),
            control=median_of(scores["control"]),
            seeds=complete,
            verdict=verdict.verdict,
            why=together((verdict.why, self._cut(), self.held.why)),
            no_skill=no_skill,
            held_out_rows=rows if self.held.apart else 0,
            seconds=self.clock() - self.started,
            arms=tuple(self.arms),
            random=median_of(scores["random"]),
            random_changes=tuple(self.random_changes),
        )

    def _cut(self) -> str:
        if not self.cut or self.most_steps is None:
            return ""
        if self.most_steps == 1:
            return say("The time allowed every arm a single step.")
        return say("The time allowed every arm the same {n} steps.", n=self.most_steps)


def median_of(scores: np.ndarray) -> float:
    """Median of the scores (n,) that are numbers, NaN without any."""
    kept = scores[np.isfinite(scores)]
    return float(np.median(kept)) if len(kept) else float("nan")
