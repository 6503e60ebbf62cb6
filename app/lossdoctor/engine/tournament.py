"""Treatments trained side by side, the hopeless ones given up early, judged on rows that no arm trains on."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from lossdoctor.core.events import Event, TrialAdvanced
from lossdoctor.core.trials import Tried
from lossdoctor.engine.arms import Arm, Bench, Clock, HeldOut, Shelf, answers, judging_rows
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.treatments import Treatment
from lossdoctor.engine.yardstick import Yardstick

Emit = Callable[[Event], None]
TASTE_STEPS = (1, 4, 25)  # tell what a step costs; the first one's time is mostly that of setting out
QUICK = 0.5  # seconds: a lot of steps that takes less is mostly overhead
CURE = "cure"  # in the place of a fix id where several are tried together
PATIENCE = 2
CHEAP = 0.02  # of the time that is left: a doubling that costs less is made even after PATIENCE of them in vain
MORE, LOOKS = 1.5, 3.0  # times as long, and times a look's own time, before the next look where time is running out
MARGIN = 0.02  # of the way from no skill to perfect: less is no difference


@dataclass
class Entrant:
    """A treatment with its arm. `share` is how much of its own plan it has trained, `score` what it scored then.

    `length` and `weights` are the share and the weights with which it answered best, once `lengthen` has looked.
    """

    treatment: Treatment
    arm: Arm
    planned: int
    score: float = float("nan")
    share: float = 0.0
    outcome: str = "no better"
    length: float = 0.0
    weights: Sequence[np.ndarray] = ()
    step_seconds: float = 0.0
    look_seconds: float = 0.0  # that scoring it takes

    @property
    def cost(self) -> float:
        """Seconds that its whole plan takes."""
        return self.planned * self.step_seconds

    @property
    def worth(self) -> float:
        """The score for ordering: what cannot be scored comes last."""
        return self.score if math.isfinite(self.score) else -math.inf

    def told(self) -> Tried:
        """For the list of what was tried."""
        error = self.arm.lesson.error
        outcome = "raised" if error else self.outcome
        return Tried(self.treatment.fix_ids, self.treatment.title, self.score, self.arm.lesson.steps, outcome, error)


@dataclass
class Tournament:
    """Successive halving (Jamieson and Talwalkar 2016) over treatments of one patient, all on one seed.

    `held.rows` are the rows that choose: no arm trains on them, and the verdict on the winner uses others. Every
    treatment of a round trains the same share of its own plan, so that none is chosen for having had more.
    """

    held: HeldOut
    yardstick: Yardstick
    emit: Emit
    control: Control
    clock: Clock = time.monotonic
    shelf: Shelf = field(default_factory=dict)
    tried: list[Tried] = field(default_factory=list)
    progress: Callable[[str], None] = lambda title: None
    proven: frozenset[str] = frozenset()  # fixes of errors that nothing else explains
    setup_seconds: float = 0.0  # that the costliest program took to be built and traced

    @property
    def room(self) -> float:
        """From no skill to perfect."""
        return max(1.0 - self.yardstick.no_skill(self.held.rows), 1e-9)

    @property
    def least(self) -> float:
        """The smallest gain on the choosing rows that counts: half a standard error of a share on them, or MARGIN."""
        return max(MARGIN * self.room, 0.25 / math.sqrt(max(self.held.rows.count, 1)) if self._shares else 0.0)

    @property
    def _shares(self) -> bool:
        return "r2" not in self.yardstick.metric

    def enter(self, treatments: Iterable[Treatment], deadline: float) -> list[Entrant]:
        """Operate and taste: what cannot be performed is told; those for whom no time is left do not compete."""
        entrants: list[Entrant] = []
        for treatment in treatments:
            if self.control.stopped or self.clock() >= deadline:
                break
            self.progress(treatment.title)
            entrant = self._entered(treatment)
            if entrant is not None:
                entrants.append(entrant)
        return entrants

    def _entered(self, treatment: Treatment) -> Entrant | None:
        given = self.held.patient
        try:
            patient = operate(given, treatment.edits)
        except CannotOperate as reason:
            why = reason.args[0]
            self.tried.append(Tried(treatment.fix_ids, treatment.title, float("nan"), 0, "not possible", why))
            return None
        began = self.clock()
        bench = Bench(patient, self.shelf)
        bench.warm(patient)
        self.setup_seconds = max(self.setup_seconds, self.clock() - began)
        arm = Arm(bench, patient, given.seed, self.control, self.clock)
        entrant = Entrant(treatment, arm, arm.lesson.planned)
        for steps in TASTE_STEPS:
            before = arm.lesson.seconds
            self._go_on(entrant, min(steps, entrant.planned), math.inf)
            if arm.lesson.seconds - before > QUICK:
                break
        if arm.lesson.error:
            self.tried.append(entrant.told())
            return None
        return entrant

    def compete(self, entrants: Sequence[Entrant], deadline: float, most_share: float = 1.0) -> list[Entrant]:
        """Train all for a share of their plans, keep the better half, double the share; best first.

        The first share is such that all rounds fit into the time; with time for everything nobody is given up.
        """
        alive = [entrant for entrant in entrants if not entrant.arm.lesson.error]
        share = self._first_share(alive, deadline, most_share)
        while alive and not self.control.stopped:
            share = max([share, *(entrant.share for entrant in alive)])
            for entrant in alive:
                self._train(entrant, share, deadline)
            alive = self.ordered(alive)
            if share >= most_share or self.clock() >= deadline:
                break
            missing = sum((most_share - share) * entrant.cost for entrant in alive)
            if self.clock() + missing <= deadline:  # steps proved cheaper than the first few told
                share = most_share
                continue
            kept = math.ceil(len(alive) / 2)
            for entrant in alive[kept:]:
                entrant.outcome = "given up"
                self.tried.append(entrant.told())
            alive, share = alive[:kept], min(2 * share, most_share)
        return [entrant for entrant in alive if math.isfinite(entrant.score)]

    def has_learned(self, entrant: Entrant) -> bool:
        """Whether it answers better than a constant by a gain that counts."""
        return entrant.score > self.yardstick.no_skill(self.held.rows) + self.least

    def ordered(self, entrants: Iterable[Entrant]) -> list[Entrant]:
        """Best first; of those that differ by less than a gain that counts, the one that changes least.

        But one that mends proven errors comes before one that leaves them: chance on a few rows is no reason to. While
        nothing has learned anything a difference is chance, and the one that mends most comes first.
        """
        found = sorted(entrants, key=lambda entrant: -entrant.worth)
        if not found or not math.isfinite(found[0].score):
            return found
        equals = [entrant for entrant in found if entrant.score >= found[0].score - self.least]
        sign = 1 if self.has_learned(found[0]) else -1
        mended = {id(entrant): len(self.proven & set(entrant.treatment.fix_ids)) for entrant in equals}
        equals.sort(key=lambda one: (-mended[id(one)], sign * len(one.treatment.edits), -one.score))
        return [*equals, *found[len(equals) :]]

    def lengthen(self, entrant: Entrant, deadline: float, most_times: float) -> bool:
        """Go on beyond the plan while that helps; PATIENCE doublings without a gain end it, once it has learned.

        Afterwards `score`, `length` and `weights` are those of its best moment. Returns whether the time ended it.
        """
        if not entrant.weights:
            entrant.length, entrant.weights = entrant.share, entrant.arm.weights()
        best, late = entrant.score, False
        while not self.control.stopped and 2 * entrant.share <= most_times:
            if self._is_done(entrant, best, deadline):
                break
            late = self.clock() + entrant.share * entrant.cost > deadline
            if late:
                break
            self._train(entrant, 2 * entrant.share, deadline)
            best = self._kept(entrant, best, self.least)
        entrant.score = best
        return late

    def complete(self, entrant: Entrant, deadline: float, most_times: float = 1.0) -> None:
        """Go on until the deadline where no doubling fits before it, looking now and then what it answers by now.

        A look costs time too: the training before it takes LOOKS times as long, and the last one is in time.
        """
        best = entrant.score
        while not self.control.stopped and entrant.share < most_times and not entrant.arm.lesson.error:
            left = deadline - self.clock() - entrant.look_seconds
            if left <= 0 or self._is_done(entrant, best, deadline):
                break
            seconds = max((MORE - 1) * entrant.share * entrant.cost, LOOKS * entrant.look_seconds, entrant.step_seconds)
            seconds = left if seconds > 0.5 * left else seconds
            share = entrant.share + seconds / max(entrant.cost, 1e-9)
            self._train(entrant, min(share, most_times), deadline - entrant.look_seconds)
            best = self._kept(entrant, best)
        entrant.score = best

    def _is_done(self, entrant: Entrant, best: float, deadline: float) -> bool:
        vain = entrant.share / max(entrant.length, 1e-12) >= 2**PATIENCE and self.has_learned(entrant)
        dear = entrant.share * entrant.cost > CHEAP * (deadline - self.clock())
        return (vain and dear) or best >= 1.0 - MARGIN * self.room

    def _kept(self, entrant: Entrant, best: float, least: float = 0.0) -> float:
        """The best score so far, whose moment the entrant remembers."""
        if not (entrant.score >= best + least and entrant.score > best):
            return best
        entrant.length, entrant.weights = entrant.share, entrant.arm.weights()
        return entrant.score

    def judged(self, entrant: Entrant, held: HeldOut) -> float:
        """Its score as it stands now, on other rows."""
        return score_of(self.yardstick, held, entrant.treatment, entrant.arm.bench.patient)

    def _first_share(self, entrants: Sequence[Entrant], deadline: float, most_share: float) -> float:
        """With n entrants, halved r times while the share doubles, all rounds cost n * share * cost * (1 + r / 2)."""
        rounds = math.ceil(math.log2(len(entrants))) if len(entrants) > 1 else 0
        whole = sum(entrant.cost for entrant in entrants) * most_share
        seconds = max(deadline - self.clock(), 0.0)
        if whole <= seconds:
            return most_share
        return max(seconds / (whole * (1 + rounds / 2)), 1e-6)

    def _train(self, entrant: Entrant, share: float, deadline: float) -> None:
        self.progress(entrant.treatment.title)
        self._go_on(entrant, max(round(share * entrant.planned), 1), deadline)
        entrant.share = max(entrant.arm.lesson.steps / entrant.planned, entrant.share)
        if not entrant.arm.lesson.error:
            began = self.clock()
            entrant.score = self.judged(entrant, self.held)
            entrant.look_seconds = self.clock() - began

    def _go_on(self, entrant: Entrant, steps: int, deadline: float) -> None:
        name = entrant.treatment.fix_ids[0] if len(entrant.treatment.fixes) == 1 else CURE
        seed = self.held.patient.seed

        def advance(steps: np.ndarray, loss: np.ndarray) -> None:
            self.emit(TrialAdvanced(name, "after", seed, steps, loss))

        lesson = entrant.arm.lesson
        done, spent = lesson.steps, lesson.seconds
        entrant.arm.train(steps, deadline, advance)
        if lesson.steps > done:
            entrant.step_seconds = (lesson.seconds - spent) / (lesson.steps - done)


def score_of(yardstick: Yardstick, held: HeldOut, treatment: Treatment, patient: Patient) -> float:
    """What a trained program under a treatment answers on the held-out rows, by the measure that no edit redefines."""
    rows, scaled = judging_rows(held, treatment.edits)
    seen = replace(patient, target_scale=scaled.target_scale)
    return yardstick.score(seen, rows, answers(seen, rows))
