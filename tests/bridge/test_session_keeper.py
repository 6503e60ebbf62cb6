"""The window's session: saved, shown again as it was kept, gone on with, recovered."""

import time

import pytest

from helpers import tapes
from helpers.practices import stand_in
from lossdoctor.bridge.journaling import LAST
from lossdoctor.bridge.practice import Practice
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core import session_file
from lossdoctor.core.fixes import MapTargets
from lossdoctor.core.manifest import FileMarks, Manifest
from lossdoctor.core.session import Revision, Settings, Target, TargetKind
from lossdoctor.report.as_json import document

STORY = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination()]


@pytest.fixture
def practice(qtbot):
    made = Practice(engine=stand_in(), parent=None)
    made.heard, made.said = [], []
    made.keeper.command_due.connect(made.heard.append)
    made.store.noticed.connect(made.said.append)
    yield made
    made.close()


def tell(practice, story=STORY):
    for event in story:
        practice.store.take(event)


def kept(folder, story=STORY, **manifest):
    path = folder / "a.lossdoctor"
    session_file.save(path, Manifest(**manifest), story)
    return str(path)


def show(practice, qtbot, path):
    with qtbot.waitSignal(practice.keeper.replayed, timeout=5_000):
        practice.keeper.open(path)


def test_a_saved_session_is_shown_again_with_curves_findings_and_report(practice, qtbot, tmp_path):
    tell(practice)
    practice.consultation.note("run-1", " old labels ")
    told = document(practice.publisher.report)
    assert told["runs"][0]["note"] == "old labels"
    with qtbot.waitSignal(practice.keeper.saved, timeout=5_000):
        practice.keeper.save(str(tmp_path / "a.lossdoctor"))
    assert not practice.keeper.unsaved and practice.keeper.path.endswith("a.lossdoctor")
    practice.store.clear()
    assert practice.curves.runs == () and practice.store.findings == []
    practice.heard.clear()
    show(practice, qtbot, str(tmp_path / "a.lossdoctor"))
    assert practice.curves.newest.loss.size == 300 and len(practice.store.findings) == 2
    again = document(practice.publisher.report)
    assert {**again, "environment": None} == {**told, "environment": None}
    assert practice.heard == []  # nothing was asked of an engine
    assert practice.store.runs["run-1"].note == "old labels" and not practice.keeper.unsaved
    practice.consultation.note("run-1", "older labels")
    practice.consultation.note("no such run", "lost")
    assert practice.keeper.unsaved, "a note is kept although nothing runs"
    with qtbot.waitSignal(practice.keeper.saved, timeout=5_000):
        practice.keeper.save()
    notes = [e for e in session_file.load(practice.keeper.path).story if isinstance(e, ev.RunNoted)]
    assert notes == [ev.RunNoted("run-1", "older labels")]


def test_nothing_runs_for_a_kept_session_and_it_says_how_to_go_on(practice, qtbot, tmp_path):
    script = tmp_path / "train.py"
    script.write_text("pass")
    target = Target(TargetKind.SCRIPT, str(script), FileMarks().mark(str(script)).sha256)
    show(practice, qtbot, kept(tmp_path, target=target))
    practice.heard.clear()
    practice.consultation.train()
    practice.consultation.examine()
    assert practice.heard == []
    assert practice.said[-1].text.startswith("This session is shown as it was kept")
    assert "go-live" in repr(practice.said[-1])


def test_going_on_opens_the_program_with_settings_and_the_edits_made(practice, qtbot, tmp_path):
    script = tmp_path / "train.py"
    script.write_text("import keras\nmodel.fit(x, y)\n")
    target = Target(TargetKind.SCRIPT, str(script), FileMarks().mark(str(script)).sha256)
    edit = MapTargets(0.5, 0.5)
    revised = ev.RevisionMade(Revision(1, (edit,), "Map −1 to 0"), tapes.patient_facts(), ("Map −1 to 0",), ())
    show(practice, qtbot, kept(tmp_path, [*STORY, revised], target=target, settings=Settings(epochs=3)))
    asked = []
    practice.consultation.session_due.connect(asked.append)
    practice.consultation.opening.trust_needed.connect(lambda _: practice.consultation.opening.trust())
    practice.keeper.go_live()
    qtbot.waitUntil(lambda: any(isinstance(command, cmd.ApplyEdits) for command in practice.heard), timeout=20_000)
    assert asked[0].target.path == str(script) and asked[0].settings.epochs == 3
    applied = next(command for command in practice.heard if isinstance(command, cmd.ApplyEdits))
    assert applied.edits == (edit,) and applied.title == "Map −1 to 0"
    assert practice.keeper.kept is None


def test_a_program_that_is_not_here_is_asked_for(practice, qtbot, tmp_path):
    show(practice, qtbot, kept(tmp_path, target=Target(TargetKind.SCRIPT, "/gone/train.py", "00")))
    assert "choose-program" in repr(practice.said[-1])
    with qtbot.waitSignal(practice.keeper.program_needed, timeout=1_000) as asked:
        practice.keeper.go_live()
    assert asked.args == ["/gone/train.py"]


def test_a_file_that_is_no_session_is_a_sentence_and_what_was_open_stays(practice, qtbot, tmp_path):
    tell(practice)
    (tmp_path / "b.lossdoctor").write_text("no zip")
    practice.keeper.open(str(tmp_path / "b.lossdoctor"))
    qtbot.waitUntil(lambda: any("no intact session file" in notice.text for notice in practice.said), timeout=5_000)
    assert len(practice.store.findings) == 2


def test_a_dropped_session_file_is_shown(practice, qtbot, tmp_path):
    with qtbot.waitSignal(practice.keeper.replayed, timeout=20_000):
        practice.consultation.open_paths([kept(tmp_path)])
    assert len(practice.store.findings) == 2


def test_a_window_that_is_gone_leaves_a_session_that_the_next_one_offers(practice, qtbot, home):
    tell(practice, [*tapes.opening(), *tapes.examination(), *tapes.run(end=False)])
    folder = home / "journals"

    def settled() -> bool:
        """Everything told is written: longer quiet than the journal ever waits."""
        files = list(folder.iterdir()) if folder.exists() else []
        return any(one.stat().st_size > 20_000 and time.time() - one.stat().st_mtime > 2.5 for one in files)

    qtbot.waitUntil(settled, timeout=20_000)
    practice.keeper.offer_recovery()
    assert not any("was not closed" in notice.text for notice in practice.said)  # its own window lives
    practice.keeper._journal._let_go()  # what a kill does to the lock
    practice.keeper.offer_recovery()
    assert "train_tumours.py) was not closed" in practice.said[-1].text
    (left,) = practice.keeper.leftovers()
    with qtbot.waitSignal(practice.keeper.replayed, timeout=5_000):
        practice.keeper.recover(str(left.path))
    assert practice.curves.newest.loss.size == 300
    assert practice.store.run.state == "ended" and "its window ended" in practice.store.run.why
    assert practice.keeper.unsaved and practice.keeper.leftovers() == []


def test_closing_keeps_what_is_unsaved_as_the_last_session_and_asks_nothing(qtbot, home):
    first = Practice(engine=stand_in())
    tell(first)
    assert first.keeper.unsaved and not first.keeper.would_lose
    first.close()
    assert [path.name for path in (home / "journals").iterdir()] == [LAST]
    second = Practice(engine=stand_in())
    try:
        assert second.keeper.has_last and second.keeper.leftovers() == []
        with qtbot.waitSignal(second.keeper.replayed, timeout=5_000):
            second.keeper.recover_last()
        assert len(second.store.findings) == 2
    finally:
        second.close()


def test_a_saved_session_leaves_no_journal_when_its_window_closes(practice, qtbot, tmp_path, home):
    tell(practice)
    with qtbot.waitSignal(practice.keeper.saved, timeout=5_000):
        practice.keeper.save(str(tmp_path / "a.lossdoctor"))
    practice.close()
    assert list((home / "journals").iterdir()) == []


def test_what_happens_after_saving_is_journalled_whole_again(practice, qtbot, tmp_path, home):
    tell(practice)
    with qtbot.waitSignal(practice.keeper.saved, timeout=5_000):
        practice.keeper.save(str(tmp_path / "a.lossdoctor"))
    practice.store.take(ev.TrialFinished(tapes.trial()))
    assert practice.keeper.unsaved
    practice.close()
    story = session_file.load_journal(home / "journals" / LAST).story
    assert any(isinstance(event, ev.TrialFinished) for event in story)
    assert any(isinstance(event, ev.RunStarted) for event in story)


def test_a_session_that_cannot_be_written_is_a_sentence_and_stays_unsaved(practice, qtbot, tmp_path):
    tell(practice)
    practice.keeper.save(str(tmp_path / "nowhere" / "a.lossdoctor"))
    qtbot.waitUntil(lambda: any("could not be written" in notice.text for notice in practice.said), timeout=5_000)
    assert practice.keeper.unsaved


def test_words_of_the_engine_before_do_not_mix_into_a_kept_session(practice, qtbot, tmp_path):
    show(practice, qtbot, kept(tmp_path))
    before = len(practice.store.log)
    practice.keeper.hear(ev.LogWritten("stdout", "late"))
    assert len(practice.store.log) == before
