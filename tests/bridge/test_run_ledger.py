"""Runs are folded from events of theirs, and from no others."""

from helpers.curves import readings, run_started
from lossdoctor.bridge.run_ledger import RunLedger
from lossdoctor.core import events as ev


def begun(*run_ids: str) -> tuple[RunLedger, list[str]]:
    heard: list[str] = []
    ledger = RunLedger(heard.append)
    for run_id in run_ids:
        ledger.start(run_started(run_id), "as given", (), ())
    return ledger, heard


def test_a_run_is_counted_read_and_told_of() -> None:
    ledger, heard = begun("a", "b")
    assert ledger.read(readings([0.5, 0.25], "a"))
    assert ledger.turn(ev.EpochEnded("a", 0, 2, {"accuracy": 0.75}))
    run = ledger.states["a"]
    assert (run.number, run.step, run.loss, run.epoch, run.metrics) == (1, 2, 0.25, 1, {"accuracy": 0.75})
    assert ledger.newest is ledger.states["b"]
    assert heard == ["a", "b", "a", "a"]


def test_what_comes_after_the_end_or_of_nobody_changes_nothing() -> None:
    ledger, heard = begun("a")
    assert ledger.change("a", state="ended")
    heard.clear()
    assert not ledger.read(readings([0.5], "a"))
    assert not ledger.turn(ev.EpochEnded("a", 0, 2, {}))
    assert not ledger.change("unknown", state="paused")
    assert ledger.is_over("a") and not ledger.is_over("unknown")
    assert ledger.states["a"].step == 0
    assert heard == []


def test_with_the_engine_only_what_was_live_is_lost_and_a_note_may_come_late() -> None:
    ledger, _ = begun("a", "b")
    ledger.change("a", state="ended")
    ledger.lose("It was killed.")
    assert [run.state for run in ledger.states.values()] == ["ended", "lost"]
    assert ledger.states["b"].why == "It was killed."
    assert ledger.note(ev.RunNoted("a", "keep this"))
    assert not ledger.note(ev.RunNoted("a", "keep this")), "the same words are no news"
    ledger.keep_to_compare("files as they were")
    ledger.keep_to_compare("files as they were")
    assert ledger.states["a"].title == "as given · files as they were"
