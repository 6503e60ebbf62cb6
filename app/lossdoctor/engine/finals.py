"""The verdict on a tournament's winner: several seeds, a second-seed control and a random change, on fresh rows."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from lossdoctor.core.events import Event, ProgressMade, TrialAdvanced
from lossdoctor.core.saying import say, together
from lossdoctor.core.trials import Trial, TrialArm, TrialVerdict
from lossdoctor.engine.arms import Arm, Bench, Clock, HeldOut, Shelf, reborn
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.random_change import random_change, words
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.tournament import CURE, Entrant, score_of
from lossdoctor.engine.treatments import Treatment
from lossdoctor.engine.trials import CONTROL_SEED, median_of
from lossdoctor.engine.verdicts import SMALLEST_GAIN_OF_THREE, Verdict, by_chance, decide, decide_alone
from lossdoctor.engine.yardstick import Yardstick

Emit = Callable[[Event], None]
UNCHANGED = Treatment()


@dataclass
class Finals:
    """Arms of up to `SEEDS` seeds. Every arm trains the same share of its own plan; the unchanged ones at most all."""

    given: Patient
    held: HeldOut
    yardstick: Yardstick
    emit: Emit
    control: Control
    clock: Clock = time.monotonic
    shelf: Shelf = field(default_factory=dict)
    arms: list[TrialArm] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    random_changes: list[str] = field(default_factory=list)

    SEEDS = 3
    RANDOM_SEEDS = 2  # each a program of its own to build

    def run(
        self,
        winner: Entrant,
        treatment: Treatment,
        share: float,
        weights: Sequence[np.ndarray],
        deadline: float,
        setup_seconds: float = 0.0,
        alone: bool = False,
    ) -> Trial:
        """The trial of the winner, trained for `share` of its plan, whose first arm has those weights already.

        `treatment` names what is judged (with its length); the verdict is in `Trial.verdict`. `setup_seconds` is what a
        program takes to be built; where the unchanged arms would be late, or `alone`, the program's own run stands for
        them.
        """
        started = self.clock()
        self._winner, self._share, self._deadline = winner, share, deadline
        if alone or (self.given.trained and started + self.first_round_seconds(winner, setup_seconds) > deadline):
            return self._alone(treatment, weights)
        self._bench = Bench(operate(self.held.patient, ()), self.shelf)
        self._bench.warm(self._bench.patient)
        complete, longest = 0, 0.0
        while (complete < self.SEEDS and self.clock() + longest <= deadline) or not complete:
            began = self.clock()
            at = say("seed {n} of {all}", n=complete + 1, all=self.SEEDS)
            self.emit(ProgressMade("curing", complete / self.SEEDS, detail=at))
            if not self._round(complete, weights if complete == 0 else None):
                break
            complete += 1
            longest = max(longest, self.clock() - began + (share * winner.cost if complete == 1 else 0.0))
        return self._result(treatment, complete, self.clock() - started)

    def first_round_seconds(self, winner: Entrant, setup_seconds: float) -> float:
        """What the two unchanged arms of one seed take: by the program's own run, or by the winner's steps."""
        run = self.given.last_run
        share = min(winner.length or winner.share, 1.0)
        if run is None or not run.steps:
            return setup_seconds + 2 * share * winner.cost
        steps = share * max(run.epochs_planned * run.steps_per_epoch, run.steps)
        return setup_seconds + 2 * steps * run.seconds / run.steps

    def _alone(self, treatment: Treatment, weights: Sequence[np.ndarray]) -> Trial:
        rows = self.held.rows
        own = score_of(self.yardstick, self.held, UNCHANGED, self.given) if self.given.trained else math.nan
        after = self._after(self.held.patient, self.held.patient.seed, weights)
        score = math.nan if after is None else after.score
        verdict = decide_alone(own, score, rows.count)
        return Trial(
            fix_id=treatment.fix_ids[0] if len(treatment.fixes) == 1 else CURE,
            metric=self.yardstick.metric,
            before=own,
            after=score,
            control=math.nan,
            seeds=1,
            verdict=verdict.verdict,
            why=together((verdict.why, self.held.why)),
            no_skill=self.yardstick.no_skill(rows),
            held_out_rows=rows.count if self.held.apart else 0,
            arms=() if after is None else (after,),
        )

    def _round(self, seed: int, weights: Sequence[np.ndarray] | None) -> bool:
        given = self.held.patient
        own, far = given.seed + seed, given.seed + CONTROL_SEED + seed
        base = given if seed == 0 else reborn(given, own)
        found = [
            self._after(base, own, weights),
            self._unchanged("before", base, own),
            self._unchanged("control", reborn(given, far), far),
        ]
        if any(arm is None for arm in found) or self.control.stopped:
            return False
        self.arms += [arm for arm in found if arm is not None]
        if seed < self.RANDOM_SEEDS and self.clock() < self._deadline:
            self._at_random(base, own)
        return True

    def _after(self, base: Patient, seed: int, weights: Sequence[np.ndarray] | None) -> TrialArm | None:
        winner = self._winner
        if weights is not None:
            for variable, value in zip(winner.arm.bench.patient.keras_model.weights, weights, strict=True):
                variable.assign(value)
            score = score_of(self.yardstick, self.held, winner.treatment, winner.arm.bench.patient)
            steps, loss = winner.arm.lesson.curve()
            self.emit(TrialAdvanced(CURE, "after", seed, steps, loss))  # it trained before: whoever watches sees it now
            return TrialArm("after", seed, score, steps, loss)
        patient = operate(base, winner.treatment.edits)
        arm = Arm(winner.arm.bench, patient, seed, self.control, self.clock)
        return self._trained("after", arm, winner.treatment, self._share)

    def _unchanged(self, name: str, start: Patient, seed: int) -> TrialArm | None:
        arm = Arm(self._bench, operate(start, ()), seed, self.control, self.clock)
        return self._trained(name, arm, UNCHANGED, min(self._share, 1.0))

    def _at_random(self, base: Patient, seed: int) -> None:
        edit = random_change(base, seed, self._winner.treatment.edits)
        if edit is None:
            return
        try:
            patient = operate(base, (edit,))
        except CannotOperate:
            return
        bench = Bench(patient, self.shelf)
        bench.warm(patient)
        arm = self._trained(
            "random", Arm(bench, patient, seed, self.control, self.clock), UNCHANGED, min(self._share, 1)
        )
        if arm is not None:
            self.arms.append(arm)
            self.random_changes.append(words(edit))

    def _trained(self, name: str, arm: Arm, treatment: Treatment, share: float) -> TrialArm | None:
        """The arm after its share of its plan; None when the user or the time ended it before."""
        steps = max(round(share * arm.lesson.planned), 1)

        def advance(at: np.ndarray, loss: np.ndarray) -> None:
            self.emit(TrialAdvanced(CURE, name, arm.seed, at, loss))

        lesson = arm.train(steps, self._deadline if name == "random" else math.inf, advance)
        if self.control.stopped or (not lesson.error and lesson.steps < steps):
            return None
        if lesson.error:
            self.errors.setdefault(name, lesson.error)
            return TrialArm(name, arm.seed, float("nan"), *lesson.curve())
        score = score_of(self.yardstick, self.held, treatment, arm.bench.patient)
        return TrialArm(name, arm.seed, score, *lesson.curve())

    def _result(self, treatment: Treatment, complete: int, seconds: float) -> Trial:
        names = ("before", "after", "control", "random")
        scores = {name: np.array([arm.score for arm in self.arms if arm.name == name]) for name in names}
        rows = self.held.rows
        no_skill = self.yardstick.no_skill(rows)
        cut = self._share < 1.0
        if not complete:
            verdict = Verdict(TrialVerdict.NOT_DECIDED, say("The time was too short for the program as given."))
        else:
            verdict = decide(
                scores["before"],
                scores["after"],
                scores["control"],
                rows.count,
                no_skill,
                self.errors,
                cut=cut,
            )
        # A cure that works is kept also where others would: what it is owed to is for single trials to say.
        chance = by_chance(scores["after"], scores["random"], self.random_changes, SMALLEST_GAIN_OF_THREE)
        told = say("In the time every arm trained {share} of its plan.", share=f"{self._share:.0%}") if cut else ""
        return Trial(
            fix_id=treatment.fix_ids[0] if len(treatment.fixes) == 1 else CURE,
            metric=self.yardstick.metric,
            before=median_of(scores["before"]),
            after=median_of(scores["after"]),
            control=median_of(scores["control"]),
            seeds=complete,
            verdict=verdict.verdict,
            why=together((verdict.why, told, self.held.why, say("{chance!c}", chance=chance) if chance else "")),
            no_skill=no_skill,
            held_out_rows=rows.count if self.held.apart else 0,
            seconds=seconds,
            arms=tuple(self.arms),
            random=median_of(scores["random"]),
            random_changes=tuple(self.random_changes),
        )
