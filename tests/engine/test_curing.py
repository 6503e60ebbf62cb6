"""A course of cures on tiny real programs: what is tried, what is kept, and on which rows it is judged."""

import math
from dataclasses import replace

import keras
import numpy as np
import pytest

from helpers.clocks import StepClock, stopped_clock
from helpers.patients import binary_labels, binary_patient, table
from lossdoctor.core.events import CureFinished
from lossdoctor.core.findings import Category, Finding, Severity
from lossdoctor.core.fixes import (
    Applicability,
    Fix,
    MapTargets,
    MapValidationInputs,
    SetEpochs,
    SetLearningRate,
    SetOptimizer,
)
from lossdoctor.engine.arms import hold_out
from lossdoctor.engine.curing import Course, Cured, adopt_weights, halves, lengthened, retrained
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.tournament import Tournament
from lossdoctor.engine.treatments import Treatment
from lossdoctor.engine.yardstick import yardstick

pytestmark = pytest.mark.engine


def _fix(name, *edits):
    return Fix(name, name, Applicability.SAFE, edits)


def _finding(slug, rank, *fixes, severity=Severity.ERROR):
    return Finding(slug, Category.LOSS, severity, slug, "", fixes=fixes, rank=rank)


MAP = _fix("labels/map", MapTargets(0.5, 0.5))
RATE = _fix("rate/set", SetLearningRate(0.02))


def _sick(rows=200, rate=0.02):
    x = table(rows)
    return binary_patient(binary_labels(x) * 2 - 1, rows=rows, optimizer=keras.optimizers.Adam(rate), epochs=8)


def _healthy(rows=200, rate=0.02):
    return binary_patient(binary_labels(table(rows)), rows=rows, optimizer=keras.optimizers.Adam(rate), epochs=8)


def _keys(rows):
    return {row.tobytes() for row in rows.inputs[0]}


def test_rows_that_choose_judge_and_train_are_three_sets():
    held = hold_out(_healthy(400))
    choosing, judging = halves(held)
    sets = [_keys(choosing.rows), _keys(judging.rows), _keys(held.patient.training)]
    assert all(sets) and not sets[0] & sets[1] and not (sets[0] | sets[1]) & sets[2]
    few, same = halves(hold_out(_healthy(100)))
    assert few.rows is same.rows


def test_a_program_without_error_or_warning_is_left_alone():
    hint = _finding("h", 1, RATE, severity=Severity.HINT)
    course = Course(_healthy(), [hint], 60.0, lambda event: None, Control())
    assert course.run().patient is None and not hasattr(course, "tournament")


def test_the_hopeless_are_given_up_early_and_the_rest_trains_longer():
    patient = _healthy(rate=1e-9)
    patient.fit = replace(patient.fit, epochs=40)
    clock = StepClock()
    tournament = Tournament(hold_out(patient), yardstick(patient, ()), clock.heard, Control(), clock)
    rates = [1e-9, 2e-9, 3e-9, 0.02]
    entrants = tournament.enter([Treatment((_fix(f"r/{r}", SetLearningRate(r)),)) for r in rates], float("inf"))
    assert {entrant.cost for entrant in entrants} == {entrants[0].planned}
    ranking = tournament.compete(entrants, clock.now + 2.0 * entrants[0].planned)
    assert ranking[0].treatment.fix_ids == ("r/0.02",)
    given_up = {tried.fix_ids[0]: tried.steps for tried in tournament.tried if tried.outcome == "given up"}
    assert given_up and "r/0.02" not in given_up
    assert max(given_up.values()) < ranking[0].arm.lesson.steps


def test_of_equals_the_one_that_changes_least_wins_unless_it_leaves_a_proven_error():
    patient = _healthy()
    tournament = Tournament(hold_out(patient), yardstick(patient, ()), lambda event: None, Control(), stopped_clock)
    much = Treatment((_fix("error/root", SetLearningRate(0.02), SetEpochs(8)),))
    entrants = tournament.compete(tournament.enter([much, Treatment((RATE,))], 1.0), 1.0)
    assert [e.treatment.fix_ids for e in entrants] == [("rate/set",), ("error/root",)]
    tournament.proven = frozenset({"error/root"})
    assert tournament.ordered(entrants)[0].treatment.fix_ids == ("error/root",)


@pytest.mark.long
def test_where_only_the_validation_rows_are_mended_the_trained_model_stays_as_it_is():
    patient = _healthy(300)
    seen = patient.training.take(slice(200, 300))
    strange = Rows(tuple(x * 20 + 7 for x in seen.inputs), seen.targets)
    patient = replace(patient, training=patient.training.take(slice(0, 200)), validation=strange)
    patient.keras_model.fit(patient.training.inputs[0], patient.training.targets[0], epochs=20, verbose=0)
    patient.trained = True
    trained = [np.array(w) for w in patient.keras_model.weights]
    width = seen.inputs[0].shape[1]
    mend = _fix("shift/map", MapValidationInputs((1 / 20,) * width, (-7 / 20,) * width))
    cured = _course(patient, [_finding("shift", 1, mend)], 300.0).run()
    assert cured.finished.fix_ids == ("shift/map",) and cured.patient.trained
    assert all(np.array_equal(a, b) for a, b in zip(trained, cured.patient.keras_model.weights, strict=True))


def test_a_longer_plan_becomes_an_edit_and_takes_the_place_of_an_earlier_one():
    patient = _healthy()
    assert lengthened(Treatment((MAP,)), patient, 1.0) == Treatment((MAP,))
    assert SetEpochs(16) in lengthened(Treatment((MAP,)), patient, 2.0).edits
    again = lengthened(Treatment((MAP, _fix("few/more", SetEpochs(20)))), patient, 4.0)
    assert [edit for edit in again.edits if isinstance(edit, SetEpochs)] == [SetEpochs(80)]


def test_a_training_that_falls_behind_takes_the_weights_of_the_trials_arm():
    patient = _healthy()
    wanted = [np.full_like(w, 0.25) for w in patient.initial_weights]
    finished = CureFinished(("a",), (), "val_accuracy", 0.5, 0.9)

    def score(one):
        return 0.9 if np.allclose(one.keras_model.weights[0], 0.25) else 0.4

    cured = Cured(patient, finished, score, score, wanted, 0.9, 0.02)
    assert "No time" in retrained(cured, patient).why and patient.trained
    at_random = [np.full_like(w, 0.5) for w in patient.initial_weights]
    adopt_weights(patient, at_random)
    told = retrained(cured, patient)
    assert told.after == 0.9 and "whose weights" in told.why
    assert all(np.allclose(a, b) for a, b in zip(wanted, patient.keras_model.weights, strict=True))
    assert "whose weights" not in retrained(replace(cured, score=0.3), patient).why


@pytest.mark.long
def test_two_faults_are_cured_together_where_neither_fix_alone_helps():
    sick = _sick(400, rate=1e-8)
    findings = [_finding("labels", 1, MAP), _finding("rate", 2, _fix("rate/adam", SetOptimizer("adam", 0.02)))]
    cured = Course(sick, findings, 600.0, lambda event: None, Control(), stopped_clock).run()
    assert cured.finished.fix_ids[:2] == ("labels/map", "rate/adam")
    assert cured.finished.after > 0.85 > 0.7 > cured.finished.before
    alone = {tried.fix_ids: tried.score for tried in cured.finished.tried if len(tried.fix_ids) == 1}
    assert max(alone.values()) < cured.finished.after - 0.05
    choosing, judging = halves(hold_out(sick))
    assert not (_keys(choosing.rows) | _keys(judging.rows)) & _keys(cured.patient.training)


def _course(patient, findings, seconds):
    clock = StepClock()
    return Course(patient, findings, seconds, clock.heard, Control(), clock)


def test_where_steps_are_dear_one_short_contest_is_held_and_the_winner_has_the_rest():
    sick = _sick(400)
    sick.fit, sick.trained = replace(sick.fit, epochs=3), True
    findings = [_finding("labels", 1, MAP), _finding("rate", 2, RATE), _finding("more", 3, _fix("m", SetEpochs(5)))]
    course = _course(sick, findings, 150.0)
    winner = course.run().finished
    spent = {tried.fix_ids: tried.steps for tried in winner.tried}
    assert len(spent) == 2 and max(spent.values()) > 0.6 * course.seconds
    assert "by the program's own run" in winner.why and math.isnan(winner.trial.control)


@pytest.mark.long
def test_where_steps_are_cheap_the_same_program_gets_its_rounds():
    sick = _sick(400)
    sick.fit = replace(sick.fit, epochs=3)
    course = _course(sick, [_finding("labels", 1, MAP), _finding("rate", 2, RATE)], 20_000.0)
    assert course.run().finished.trial.seeds == 3


def test_a_doubling_in_vain_ends_the_training_only_where_the_next_is_dear():
    patient = _healthy(100)
    rate = Treatment((RATE,))
    for clock, more in ((stopped_clock, True), (StepClock(), False)):
        heard = getattr(clock, "heard", lambda event: None)
        tournament = Tournament(hold_out(patient), yardstick(patient, ()), heard, Control(), clock)
        (entrant,) = tournament.compete(tournament.enter([rate], float("inf")), float("inf"))
        entrant.score = 0.97  # that nothing beats by enough, and that is not perfect
        tournament.lengthen(entrant, clock() + 40 * entrant.planned, 16.0)
        assert (entrant.share >= 16.0) is more


def test_a_handful_of_rows_is_judged_on_all_of_them_and_says_so():
    few = _healthy(60)
    few = replace(few, validation=few.training.take(slice(50, 53)), training=few.training.take(slice(0, 9)))
    held = hold_out(few)
    assert held.rows.count == 12 and not held.apart and "12 rows" in held.why
    more = replace(few, training=_healthy(60).training.take(slice(0, 40)))
    assert hold_out(more).rows.count == 3 and hold_out(more).apart
