"""The store folds events into what the window shows."""

import math

import numpy as np
import pytest

from helpers import tapes
from lossdoctor.bridge.store import Store
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.findings import Severity
from lossdoctor.core.fixes import MapTargets


@pytest.fixture
def store(qapp) -> Store:
    return Store()


def play(store: Store, *parts: list) -> None:
    for part in parts:
        for event in part:
            store.take(event)


def test_opening_a_session_gives_patient_device_and_notes(store) -> None:
    play(store, tapes.opening())
    assert store.target is not None
    assert store.target.path.endswith("train_tumours.py")
    assert store.engine.device_reason == "no GPU answered"
    assert store.notes == ("Trains on 455 rows and validates on 114.",)


def test_findings_stand_in_rank_order_and_name_their_cause(store) -> None:
    play(store, tapes.opening(), [ev.FindingRaised(tapes.negative_finding())], tapes.examination())
    play(store, [ev.FindingsRanked((tapes.DOMAIN, "negative-loss"), {"negative-loss": tapes.DOMAIN})])
    assert [finding.check for finding in store.findings] == [tapes.DOMAIN, "negative-loss"]
    assert [finding.rank for finding in store.findings] == [1, 2]
    assert store.findings[1].caused_by == tapes.DOMAIN
    assert store.worst is Severity.ERROR


def test_a_cleared_finding_is_gone(store) -> None:
    play(store, tapes.opening(), tapes.examination(), [ev.FindingCleared(tapes.DOMAIN)])
    assert store.findings == []
    assert store.worst is None


def test_a_run_counts_its_steps_and_keeps_its_metrics(store) -> None:
    play(store, tapes.opening(), tapes.run())
    run = store.run
    assert run is not None
    assert (run.state, run.step, run.epoch, run.ended) == ("ended", 300, 10, "finished")
    assert run.metrics["val_accuracy"] == pytest.approx(0.37)
    assert not store.training


def test_late_events_of_a_run_that_ended_change_nothing(store) -> None:
    play(store, tapes.opening(), tapes.run())
    accepted = []
    store.accepted.connect(accepted.append)
    late = ev.ReadingsTaken("run-1", 300, np.ones(3), np.ones(3), np.ones((3, 4)), np.ones((3, 4)), np.ones(3))
    play(store, [late, ev.EpochEnded("run-1", 11, 330, {"loss": 9.0}), ev.RunPaused("run-1", 330)])
    assert store.run is not None
    assert (store.run.step, store.run.state) == (300, "ended")
    assert store.run.metrics["loss"] < 1
    assert accepted == []


def test_events_of_an_unknown_run_are_ignored(store) -> None:
    play(store, tapes.opening(), tapes.run("other")[1:])
    assert store.runs == {}


def test_pausing_and_resuming_show(store) -> None:
    play(store, tapes.opening(), tapes.run(end=False), [ev.RunPaused("run-1", 300)])
    assert store.run is not None
    assert store.run.state == "paused"
    assert store.training
    play(store, [ev.RunResumed("run-1")])
    assert store.run.state == "training"


def test_an_engine_that_died_leaves_run_and_findings_and_offers_to_reopen(store) -> None:
    play(store, tapes.opening(), tapes.examination(), tapes.run(end=False))
    notices = []
    store.noticed.connect(notices.append)
    play(store, [ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine was killed (SIGKILL)."))])
    assert store.run is not None
    assert store.run.state == "lost"
    assert store.run.step == 300
    assert [finding.check for finding in store.findings] == [tapes.DOMAIN]
    assert notices[-1].action == "reopen"
    assert "kept" in notices[-1].text


def test_a_revision_shows_its_titles_and_new_facts(store) -> None:
    play(store, tapes.opening(), tapes.examination(), tapes.cure())
    assert store.revision.number == 1
    assert store.revision.edits == (MapTargets(0.5, 0.5),)
    assert store.undo_titles == ("Map −1 to 0",)
    assert store.facts.targets is not None
    assert store.facts.targets.training[0].below_zero == 0


def test_a_trial_is_kept_by_its_fix(store) -> None:
    changed = []
    store.fix_changed.connect(changed.append)
    fix_id = tapes.trial().fix_id
    play(store, [ev.TrialStarted(fix_id)])
    assert store.fix(fix_id).proving
    play(store, [ev.TrialFinished(tapes.trial())])
    assert not store.fix(fix_id).proving
    trial = store.fix(fix_id).trial
    assert trial is not None
    assert trial.after == pytest.approx(0.96)
    assert changed == [fix_id, fix_id]


def test_a_refusal_ends_the_waiting_of_its_fix_and_is_told(store) -> None:
    notices = []
    store.noticed.connect(notices.append)
    refusal = ev.RequestRefused("RunTrial", Failure(FailureCode.NOT_POSSIBLE, "Too few rows."), "a/b")
    play(store, [ev.TrialStarted("a/b"), refusal])
    assert not store.fix("a/b").proving
    assert store.fix("a/b").refusal == "Too few rows."
    assert notices[-1].text == "Too few rows."


def test_progress_ends_with_the_work(store) -> None:
    play(store, [ev.ProgressMade("examining", 0.4, 3.0)])
    assert store.progress.fraction == pytest.approx(0.4)
    play(store, [ev.Heartbeat("")])
    assert store.progress.work == ""
    assert math.isnan(store.progress.fraction)


def test_clearing_forgets_the_patient_and_not_the_engine(store) -> None:
    play(store, tapes.opening(), tapes.examination(), tapes.run())
    store.clear()
    assert (store.target, store.findings, store.runs, store.outcomes) == (None, [], {}, {})
    assert store.engine.device == "CPU:0"
