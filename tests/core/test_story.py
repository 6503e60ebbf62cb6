"""A story is as short as can be and tells the same."""

import numpy as np

from helpers import stories, tapes
from lossdoctor.core import events as tell
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.core.story import Story, joined, largest_of_stretches
from lossdoctor.report.as_json import document
from lossdoctor.report.report import fold_all


def readings(first, count, variables=2, run="run-1"):
    steps = np.arange(first, first + count, dtype=np.float64)
    norms = np.stack([steps, -steps], 1).astype(np.float32)[:, :variables]
    return tell.ReadingsTaken(run, first, steps, steps / 2, norms, norms, steps * 0)


def test_a_shortened_story_folds_into_the_same_report():
    told = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination(), *tapes.cure()]
    short = Story().take_all(told).events()
    assert document(fold_all(short)) == document(fold_all(told))
    assert len(short) < len(told)


def test_readings_are_joined_and_cut_into_pieces_of_bounded_size():
    story = Story()
    story.STEPS_A_RECORD = 1_000
    story.take(tell.RunStarted("run-1", 0, 0, "CPU:0", 1, 0, ("a", "b"), ("a", "b")))
    for first in range(0, 2_500, 5):
        story.take(readings(first, 5))
    pieces = [event for event in story.events() if isinstance(event, tell.ReadingsTaken)]
    assert [piece.first_step for piece in pieces] == [0, 1_000, 2_000]
    assert np.array_equal(np.concatenate([piece.loss for piece in pieces]), np.arange(2_500))
    assert np.array_equal(np.concatenate([piece.gradient_norm for piece in pieces])[:, 1], -np.arange(2_500.0))


def test_readings_heard_twice_count_once():
    story = Story().take_all([readings(0, 10), readings(0, 10), readings(5, 10), readings(10, 5)])
    (piece,) = story.events()
    assert np.array_equal(piece.loss, np.arange(15))


def test_many_norms_are_thinned_to_the_largest_of_each_stretch():
    norms = np.array([[1, 9], [5, 2], [3, 4], [0, 7], [8, 1]], np.float32)
    thin = largest_of_stretches(norms, 2)
    assert thin.tolist() == [[5, 9], [5, 9], [3, 7], [3, 7], [8, 1]]
    story = Story()
    story.MOST_NORMS = 100
    story.take(readings(0, 1_000))
    (piece,) = story.events()
    assert len(np.unique(piece.gradient_norm[:, 0])) <= 50 and piece.gradient_norm[:, 0].max() == 999
    assert np.array_equal(piece.loss, np.arange(1_000))  # losses are never thinned


def test_a_finding_raised_again_replaces_the_one_before():
    first = tell.FindingRaised(stories.labels_finding(summary="old"))
    second = tell.FindingRaised(stories.labels_finding(summary="new"))
    later = tell.FindingRaised(stories.labels_finding(summary="of revision 1"), 1)
    kept = Story().take_all([first, second, later]).events()
    assert [event.finding.summary for event in kept] == ["new", "of revision 1"]


def test_a_session_opened_again_after_its_engine_died_keeps_its_runs():
    story = Story().take_all([*tapes.opening(), *tapes.run(), *tapes.opening()])
    kinds = [type(event).__name__ for event in story.events()]
    assert kinds.count("SessionOpened") == 1 and "RunStarted" in kinds
    assert fold_all(story.events()).runs[0].curve()[0].size == 300


def test_another_patient_begins_a_story_of_its_own():
    other = tell.SessionOpened(
        Target(TargetKind.SCRIPT, "/other.py"), tapes.opening()[-1].revision, tell.PatientFacts()
    )
    story = Story().take_all([*tapes.opening(), *tapes.run(), other])
    assert [type(event).__name__ for event in story.events()] == ["EngineReady", "SessionOpened"]


def test_the_log_is_bounded_and_keeps_what_came_last():
    story = Story()
    story.LOG_CHARACTERS = 100
    for number in range(50):
        story.take(tell.LogWritten("stdout", f"line {number:04d}\n"))
    lines = [event.text for event in story.events()]
    assert len(lines) == 10 and lines[-1] == "line 0049\n"


def test_what_tells_nothing_lasting_is_left_out():
    story = Story()
    assert not story.take(tell.Heartbeat("training")) and not story.take(tell.ProgressMade("x", 0.5))
    assert story.events() == ()


def with_updates(first, updates):
    steps = np.arange(first, first + len(updates), dtype=float)
    norms = np.ones((len(updates), 2), np.float32)
    return tell.ReadingsTaken("r", first, steps, steps, norms, norms, steps, np.asarray(updates, np.float32))


def test_updates_are_joined_and_cut_with_the_steps_they_belong_to():
    story = Story().take_all([tell.RunStarted("r", 0, 0, "", 1, 4, ("a", "b"), ("a", "b"))])
    story.take_all([with_updates(0, [[1, 2], [3, 4]]), with_updates(2, [[5, 6], [7, 8]])])
    story.STEPS_A_RECORD = 3
    told = [event.update_norm.tolist() for event in story.events() if isinstance(event, tell.ReadingsTaken)]
    assert told == [[[1, 2], [3, 4], [5, 6]], [[7, 8]]]


def test_an_update_that_was_not_measured_hides_none_that_was():
    nan = np.nan
    thinned = largest_of_stretches(np.array([[nan, 1.0], [3.0, nan], [nan, nan]]), 2, np.fmax)
    np.testing.assert_array_equal(thinned, [[3.0, 1.0], [3.0, 1.0], [nan, nan]])


def test_a_run_half_of_whose_updates_are_known_keeps_its_losses():
    bare = tell.ReadingsTaken("r", 2, *(np.zeros(2),) * 2, *(np.zeros((2, 2), np.float32),) * 2, np.zeros(2))
    whole = joined([with_updates(0, [[1, 2], [3, 4]]), bare])
    assert (len(whole.loss), whole.update_norm.size) == (4, 0)
