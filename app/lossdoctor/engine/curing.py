"""Cure all: let the cures that the findings offer compete, alone and together, and keep what a trial supports."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import keras
import numpy as np

from lossdoctor.core import saying
from lossdoctor.core.events import CureFinished, Event, ProgressMade
from lossdoctor.core.findings import Finding, Severity
from lossdoctor.core.fixes import Applicability, Edit, Fix, MapValidationInputs, SetEpochs
from lossdoctor.core.saying import Said, say
from lossdoctor.core.trials import Trial, TrialVerdict
from lossdoctor.engine.arms import Clock, HeldOut, hold_out, usable
from lossdoctor.engine.finals import Finals
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.standard_care import SLUG, is_standard_care, standard_care
from lossdoctor.engine.surgeon.operate import CannotOperate, operate
from lossdoctor.engine.tournament import MARGIN, Entrant, Tournament, score_of
from lossdoctor.engine.treatments import Treatment, first_round, graves, later_rounds, roots, together
from lossdoctor.engine.yardstick import yardstick

Emit = Callable[[Event], None]
Score = Callable[[Patient], float]
FEWEST_TO_HALVE = 60  # held-out rows: with fewer the same rows choose and judge, and the report says so
MOST_ROWS = 2000  # that choose, and that judge


@dataclass
class Cured:
    """The cured patient, untrained, with what to tell; `patient` is None when nothing helped.

    `judge` scores a trained copy on the rows that judge, `choose` on those that chose. `weights` are those of the
    trial's own arm, which scored `score` on the latter: what a worse training of the result falls back on.
    Training it takes about `seconds`.
    """

    patient: Patient | None
    finished: CureFinished
    judge: Score = lambda patient: float("nan")
    choose: Score = lambda patient: float("nan")
    weights: Sequence[np.ndarray] = ()
    score: float = float("nan")
    least: float = 0.0
    seconds: float = 0.0

    @property
    def title(self) -> Said:
        """Of its revision in the history."""
        fixes = len(self.finished.fix_ids)
        return say("Cured by 1 fix") if fixes == 1 else say("Cured by {n} fixes", n=fixes)


@dataclass
class Course:
    """One course of cures on one patient within `seconds`. Never trains on the rows it judges by."""

    patient: Patient
    findings: Sequence[Finding]
    seconds: float
    emit: Emit
    control: Control
    clock: Clock = time.monotonic
    given: list[Treatment] = field(default_factory=list)

    FIRST_SHARE = 0.3  # of the time for the first round, up to here
    LATER_SHARE = 0.5
    LONGER_SHARE = 0.65
    LAST_SECONDS = 2.0  # for building and measuring the result
    AT_ONCE = 4  # fixes tried on top of a winner in one round
    CARE_TIMES = 2.0  # how much more a change must bring that no finding asks for
    FIRST_LONGER, FIRST_TIMES = 0.36, 4.0  # share of the time and times its own epochs, before others are added
    MOST_TIMES, MOST_STEPS = 16.0, 2000  # its own epochs, or so many steps where that is more
    FEW_STEPS = 300  # a program of which no more fit into the time is heavy: one short contest, then the winner alone
    DEAR_SHARE = 0.1  # of the time: so is a program that takes longer to be built and traced
    CONTROLS_SHARE = 0.2  # of what is left: dearer controls give way to the training of a winner that still gains

    def run(self) -> Cured:
        """Rounds, the winner's length, finals, verdict."""
        self.started = self.clock()
        first = first_round(self.findings)
        self.given += first
        if not graves(self.findings):
            return _nothing(say("No error and no warning was found, so there is nothing to cure."))
        self._prepare(first)
        winner = self._rounds(first)
        if winner is None:
            return _nothing(self._stopped() or say("No fix could be tried in time."), self.tournament)
        return self._finals(winner)

    # ---------------------------------------------------------------- rows

    def _prepare(self, first: Sequence[Treatment]) -> None:
        everything = [edit for fix in later_rounds(self.findings) for edit in fix.edits]
        held = hold_out(self.patient, everything)
        held = replace(held, rows=usable(held.rows, everything))
        self.choosing, self.judging = halves(held)
        leading = first[0].edits if first else ()
        self.yardstick = yardstick(self.patient, leading)
        self.tournament = Tournament(
            self.choosing, self.yardstick, self.emit, self.control, self.clock, progress=self._told
        )
        errors = {finding.check for finding in roots(self.findings) if finding.severity is Severity.ERROR}
        self.tournament.proven = frozenset(fix.id for f in self.findings if f.check in errors for fix in f.fixes)

    def _told(self, title: str) -> None:
        share = min((self.clock() - self.started) / max(self.seconds, 1e-9), 1.0)
        self.emit(ProgressMade("curing", share, max(self.seconds * (1 - share), 0.0), title))

    def _until(self, share: float) -> float:
        return self.started + share * self.seconds

    def _left(self, share: float) -> float:
        return self._until(share) - self.clock()

    def _stopped(self) -> Said | None:
        return say("It was stopped before it was done.") if self.control.stopped else None

    # ---------------------------------------------------------------- rounds

    def _rounds(self, first: Sequence[Treatment]) -> Entrant | None:
        tournament = self.tournament
        wanted = list(first) or [Treatment()]
        entrants = tournament.enter(wanted[:1], self._until(self.FIRST_SHARE))
        heavy = bool(entrants) and self._is_heavy(entrants[0])
        if heavy:  # the arm that wins goes on, so no time of this contest is lost
            entrants += tournament.enter(self._rivals(entrants[0]), self._until(self.LATER_SHARE))
            ranking = tournament.compete(entrants, self.clock() + self.FIRST_SHARE * self._left(1.0))
        else:
            entrants += tournament.enter(wanted[1:], self._until(0.6 * self.FIRST_SHARE))
            ranking = tournament.compete(entrants, self._until(self.FIRST_SHARE))
        if not ranking:
            return None
        winner = ranking[0]
        self._lost(ranking[1:])
        if heavy:
            return winner
        if winner.share >= 1.0:  # a plan too short to learn anything tells no treatment from another
            self.tournament.lengthen(winner, self._until(self.FIRST_LONGER), self.FIRST_TIMES)
        for fixes in self._later(winner):
            better = self._improved(winner, fixes)
            if better is not None:
                winner = better
            if self._is_perfect(winner) or self.clock() >= self._until(self.LATER_SHARE) or self.control.stopped:
                break
        return winner if tournament.has_learned(winner) else self._everything(winner)

    def _is_heavy(self, entrant: Entrant) -> bool:
        steps = entrant.step_seconds * min(self.FEW_STEPS, self.MOST_TIMES * entrant.planned)
        return steps > self._left(self.LONGER_SHARE) or self.tournament.setup_seconds > self.DEAR_SHARE * self.seconds

    def _rivals(self, entrant: Entrant) -> list[Treatment]:
        """All roots' fixes and the usual settings at once, where that is more."""
        whole = entrant.treatment.joined(standard_care(entrant.arm.bench.patient))
        return [whole] if whole != entrant.treatment else []

    def _everything(self, winner: Entrant) -> Entrant:
        """Where nothing has learned: all roots' fixes and the usual settings at once, for as long as it takes."""
        roots = [fix for treatment in self.given[:1] for fix in treatment.fixes]
        whole = together((*roots, *winner.treatment.fixes, *standard_care(self.patient)))
        if whole == winner.treatment or self.control.stopped:
            return winner
        entrants = self.tournament.enter([whole], self._until(self.LONGER_SHARE))
        entrants = self.tournament.compete(entrants, self._until(self.LONGER_SHARE))
        if not entrants:
            return winner
        self.tournament.lengthen(entrants[0], self._until(self.LONGER_SHARE), self._most(entrants[0]))
        better = entrants[0].score >= winner.score
        self._lost([winner if better else entrants[0]])
        return entrants[0] if better else winner

    def _most(self, entrant: Entrant) -> float:
        return max(self.MOST_TIMES, self.MOST_STEPS / entrant.planned)

    def _is_perfect(self, entrant: Entrant) -> bool:
        return entrant.score >= 1.0 - MARGIN * self.tournament.room

    def _later(self, winner: Entrant) -> Iterator[list[Fix]]:
        """Batches of fixes to try on top: the findings' others, then the usual settings of the trade."""
        if self._is_perfect(winner):
            return
        others = later_rounds(self.findings)
        care = list(standard_care(winner.arm.bench.patient))
        yield [*care, *others[: self.AT_ONCE]]
        rest = others[self.AT_ONCE :]
        for place in range(0, len(rest), self.AT_ONCE):
            yield rest[place : place + self.AT_ONCE]
        yield list(standard_care(winner.arm.bench.patient))

    def _improved(self, winner: Entrant, added: Sequence[Fix]) -> Entrant | None:
        """The best of the winner with each of these fixes, and with all, where it is better by enough."""
        known = {frozenset(winner.treatment.edits), *(frozenset(treatment.edits) for treatment in self.given)}
        wanted: list[Treatment] = []
        care = [fix for fix in added if is_standard_care(fix.id)]
        for fixes in (care, *([fix] for fix in added)):
            treatment = winner.treatment.joined(fixes)
            if treatment == winner.treatment:  # it sets what the winner sets: then in its place
                treatment = together((*fixes, *winner.treatment.fixes))
            if frozenset(treatment.edits) not in known:
                known.add(frozenset(treatment.edits))
                wanted.append(treatment)
        self.given += wanted
        end = self._until(self.LATER_SHARE)
        entrants = self.tournament.enter(wanted, self.clock() + 0.5 * (end - self.clock()))
        ranking = self.tournament.compete(entrants, end, winner.length or winner.share)
        self._lost([entrant for entrant in ranking if not self._beats(entrant, winner)])
        better = [entrant for entrant in ranking if self._beats(entrant, winner)]
        self._lost(better[1:])
        if not better:
            return None
        self._lost([winner])
        return better[0]

    def _beats(self, entrant: Entrant, winner: Entrant) -> bool:
        new = set(entrant.treatment.fix_ids) - set(winner.treatment.fix_ids)
        times = self.CARE_TIMES if any(map(is_standard_care, new)) else 1.0
        return entrant.score >= winner.score + times * self.tournament.least

    def _lost(self, entrants: Sequence[Entrant]) -> None:
        self.tournament.tried += [entrant.told() for entrant in entrants]

    # ---------------------------------------------------------------- the winner

    def _finals(self, winner: Entrant) -> Cured:
        shelf, setup = self.tournament.shelf, self.tournament.setup_seconds
        finals = Finals(self.patient, self.judging, self.yardstick, self.emit, self.control, self.clock, shelf)
        end = self.started + self.seconds - self.LAST_SECONDS - setup
        alone = False
        if self.tournament.lengthen(winner, self._until(self.LONGER_SHARE), self._most(winner)):
            controls = finals.first_round_seconds(winner, setup)
            alone = self.patient.trained and controls > self.CONTROLS_SHARE * (end - self.clock())
            self.tournament.complete(winner, end - (0.0 if alone else controls), self._most(winner))
        share, weights = winner.length, winner.weights
        treatment = lengthened(winner.treatment, self.patient, share)
        trial = finals.run(winner, treatment, share, weights, end, setup, alone)
        stopped = self._stopped()
        if stopped or trial.verdict is not TrialVerdict.HELPS:
            winner.outcome = "no better"
            self._lost([winner])
            best = say("The best that was found ({title}): {why}", title=treatment.title, why=trial.why)
            return _nothing(stopped or best, self.tournament, trial)
        winner.outcome = "kept"
        if math.isnan(trial.control):  # there will be no time to train it again either: its own arm goes on
            self.tournament.complete(winner, self.started + self.seconds - self.LAST_SECONDS - 0.5 * setup)
            weights = winner.weights
        self._lost([winner])
        why = saying.together((trial.why, self._selection()))
        finished = CureFinished(
            treatment.fix_ids,
            treatment.edits,
            trial.metric,
            trial.before,
            trial.after,
            why,
            tuple(fix.title for fix in treatment.fixes),
            trial,
            tuple(self.tournament.tried),
        )

        def on(held: HeldOut) -> Score:
            return lambda patient: score_of(self.yardstick, held, treatment, patient)

        try:
            cured = operate(self.judging.patient, treatment.edits)
        except CannotOperate as reason:
            return _nothing(reason.args[0], self.tournament, trial)
        least = self.tournament.least
        needed = 2 * setup + 1.5 * share * winner.cost
        if self.patient.trained and all(isinstance(edit, MapValidationInputs) for edit in treatment.edits):
            adopt_weights(cured, [keras.ops.convert_to_numpy(v) for v in self.patient.keras_model.weights])
            cured.trained, needed = True, math.inf  # it was trained as it should be
        return Cured(cured, finished, on(self.judging), on(self.choosing), weights, winner.score, least, needed)

    def _selection(self) -> str:
        if self.choosing.rows is not self.judging.rows:
            return ""
        return say("The same rows chose among the treatments, since there are too few for two sets.")


def cure(patient: Patient, findings: Sequence[Finding], seconds: float, emit: Emit, control: Control) -> Cured:
    """A course of cures: first the roots' fixes, then others on top of what won, then the verdict over seeds."""
    return Course(patient, findings, seconds, emit, control).run()


def retrained(cured: Cured, patient: Patient) -> CureFinished:
    """What to tell once the cured program was trained again: its own score on the rows that judge.

    A training that time or chance left behind the trial's own arm, on the rows that chose, takes that arm's weights.
    """
    finished, more = cured.finished, ""
    if not patient.trained:
        adopt_weights(patient, cured.weights)
        patient.trained = True
        more = say("No time was left to train it again: it has the weights of the trial's own arm.")
    elif not cured.choose(patient) >= cured.score - 2 * cured.least:
        adopt_weights(patient, cured.weights)
        more = say("Trained again it fell behind the trial's own arm, whose weights it now has.")
    return replace(finished, after=cured.judge(patient), why=saying.together((finished.why, more)))


def halves(held: HeldOut) -> tuple[HeldOut, HeldOut]:
    """Rows that choose and rows that judge, apart from each other where there are enough; at most MOST_ROWS each."""
    count = held.rows.count
    order = np.random.default_rng([held.patient.seed, 2]).permutation(count)
    if not held.apart or count < FEWEST_TO_HALVE:
        return held, held
    choosing, judging = order[: count // 2][:MOST_ROWS], order[count // 2 :][:MOST_ROWS]
    return (
        replace(held, rows=held.rows.take(np.sort(choosing))),
        replace(held, rows=held.rows.take(np.sort(judging))),
    )


def lengthened(treatment: Treatment, patient: Patient, share: float) -> Treatment:
    """The treatment with as many epochs as `share` times its own plan, where that is more than the plan."""
    if share <= 1.0:
        return treatment
    own = next((edit.epochs for edit in treatment.edits if isinstance(edit, SetEpochs)), patient.fit.epochs)
    epochs = round(share * own)
    edit: Edit = SetEpochs(epochs)
    fix = Fix(f"{SLUG}/longer", say("Train for {n} epochs", n=epochs), Applicability.SAFE, (edit,))
    kept = [one for one in treatment.fixes if not all(isinstance(edit, SetEpochs) for edit in one.edits)]
    trimmed = [replace(one, edits=tuple(e for e in one.edits if not isinstance(e, SetEpochs))) for one in kept]
    return Treatment((*trimmed, fix))


def adopt_weights(patient: Patient, weights: Sequence[np.ndarray]) -> None:
    """Give the patient's model these values, in the order of its weights."""
    for variable, value in zip(patient.keras_model.weights, weights, strict=True):
        variable.assign(keras.ops.convert_to_tensor(value, dtype=variable.dtype))


def _nothing(why: Said, tournament: Tournament | None = None, trial: Trial | None = None) -> Cured:
    tried = () if tournament is None else tuple(tournament.tried)
    return Cured(None, CureFinished((), (), "", float("nan"), float("nan"), why, (), trial, tried))
