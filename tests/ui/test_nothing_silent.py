"""Nothing in the window is silent while it works: what a stranger on a slow machine missed."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from helpers import tapes
from helpers.stage import settle
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.roles import Dropped
from lossdoctor.bridge.state import Notice
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.findings import Severity
from lossdoctor.core.session import Settings
from lossdoctor.core.trials import TrialVerdict
from lossdoctor.ui.bricks.diff_view import DiffView
from lossdoctor.ui.dialogs.export_dialog import ExportDialog
from lossdoctor.ui.panels.trial_progress import TrialProgress
from lossdoctor.ui.panels.trial_view import TrialView

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]
FIX = f"{tapes.DOMAIN}/map-to-0-1"


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def opened(window, play):
    """The card of the finding, and its first fix."""
    play(tapes.opening(), tapes.examination())
    window.diagnosis.show_finding(tapes.DOMAIN)
    settle()
    card = window.diagnosis.cards[tapes.DOMAIN]
    return card, card.fix_views[FIX]


def undecided(seeds: int = 0):
    why = "30 s were too short for one round."
    nan = float("nan")
    numbers = {} if seeds else {"before": nan, "after": nan, "control": nan, "arms": ()}
    return replace(tapes.trial(TrialVerdict.NOT_DECIDED), seeds=seeds, why=why, **numbers)


# exports
def test_writing_stays_until_all_is_written_and_done_until_it_is_dismissed(window, monkeypatch) -> None:
    bar = window.message_bar
    opened_urls: list = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toLocalFile()))
    bar.say(Notice("hint", window.questions.writing, stays=True))
    assert not bar._leave.isActive(), "no clock takes it away"
    bar.say(Notice("hint", "Something else"))
    bar.dismiss.click()
    assert bar.text.text() == window.questions.writing, "what is still going on comes back"
    window.published(("/tmp/a.html", "/tmp/a.pdf"), ())
    assert bar.text.text() == "Wrote a.html, a.pdf to /tmp" and not bar._leave.isActive()
    assert [push.text() for push in bar.acts if push.isVisible()] == ["Open", "Open folder"]
    for push in bar.acts[:2]:
        push.click()
    assert opened_urls == ["/tmp/a.html", "/tmp"] and bar.isVisible()
    window.published(("/tmp/b.html",), ())
    bar.dismiss.click()
    assert not bar.isVisible(), "the newer of one sort takes the place of the older"


def test_what_could_be_written_is_told_beside_what_could_not(window) -> None:
    window.published(("/tmp/a.html",), ("a.pdf could not be written.",))
    assert window.message_bar.text.text() == "a.pdf could not be written. Wrote a.html to /tmp"
    window.message_bar.clear()


def test_the_export_dialog_starts_beside_the_script_and_says_what_it_replaces(window, play, tmp_path) -> None:
    script = tmp_path / "train.py"
    script.write_text("")
    play(tapes.opening(str(script)))
    old = tmp_path / "train-report.pdf"
    old.write_text("")
    os.utime(old, (0, 1_000_000_000))
    dialog = ExportDialog(window.store, window.practice.publisher, window, preferences=window.preferences)
    assert dialog.path.text() == str(tmp_path / "train-report")
    assert list(dialog.paths) == ["html"] and dialog.replaced.full_text == ""
    dialog.kinds["pdf"].setChecked(True)
    assert dialog.replaced.full_text == "▲ Replaces train-report.pdf of 2001-09-09"
    dialog.kinds["pdf"].setChecked(False)
    dialog.kinds["md"].setChecked(True)
    dialog.accept()
    window.practice.publisher.wait()
    settle()
    again = ExportDialog(window.store, window.practice.publisher, window, preferences=window.preferences)
    assert list(again.paths) == ["html", "md"], "what was ticked last"
    assert "train-report.html of " in again.replaced.full_text and "train-report.md" in again.replaced.full_text
    for each in (dialog, again):
        each.deleteLater()


# plots
def test_plots_say_that_a_run_has_begun(window, play) -> None:
    window.load_plots()
    play(tapes.opening(), tapes.run()[:1])
    settle()
    for pane in window.plots._panes:
        pane.draw()
    told = {pane.canvas.said for pane in window.plots._panes}
    assert told == {"The run has begun. Its first batch is awaited…"}


# opening
def test_the_room_says_what_is_being_opened_for_how_long_and_stops_it(window, play, sent) -> None:
    card, watch = window.patient.card, window.practice.openings
    dropped: list = []
    watch.dropped.disconnect()
    watch.dropped.connect(lambda: dropped.append(True))
    watch._clock = iter([100.0, *[112.4] * 50]).__next__
    window.consultation.opening.draft = Draft(Dropped("/home/ada/train.py"))
    window.consultation.opening.busy.emit("Looking at train.py")
    settle()
    assert (card.title.full_text, card.size.text()) == ("Opening train.py…", "12 s · Looking at train.py")
    window.consultation.opening.draft = None
    window.consultation.opening.busy.emit("")
    window.show_room()
    assert card.title.full_text == "No patient" and not card.stop.isVisible()
    window.consultation._open(cmd.OpenSession(tapes.target("/home/ada/train.py"), Settings()), train=False)
    watch._clock = iter([200.0, *[203.0] * 50]).__next__
    window.store.set_engine("busy", "OpenSession")
    assert (card.title.full_text, card.size.text()) == (
        "Opening train.py…",
        "3 s · The program runs up to its training",
    )
    window.store.set_engine("ready")
    assert card.size.text().startswith("3 s · "), "between two beats it is still being opened, and since then"
    assert card.stop.isVisible()
    card.stop.click()
    assert dropped == [True] and window.consultation.opened_by is None
    window.store.set_engine("busy", "warming")
    assert card.title.full_text == "No patient" and "Nothing was opened" in window.message_bar.text.text()
    play(tapes.opening())
    assert not watch.under_way and not card.stop.isVisible()
    window.consultation._open(cmd.OpenSession(tapes.target("/home/ada/other.py"), Settings()), train=False)
    play([ev.RequestRefused("OpenSession", ev.Failure("unreadable", "No."))])
    assert not watch.under_way and card.title.full_text == "No patient", "a refusal ends it"


# fixes
def test_a_preview_during_a_trial_says_that_it_waits_and_shows_the_script_at_once(window, play, sent) -> None:
    card, _ = opened(window, play)
    play([ev.TrialStarted(FIX)])
    fix = card.finding.fixes[1]
    window.consultation.preview(fix)
    settle()
    assert "The preview waits until the trial under way has ended" in words(card.fix_views[fix.id])
    play([ev.ScriptDiffed({fix.id: "--- a\n+++ a\n"}, {fix.id: "a"}, {})])
    settle()
    assert "--- a" in card.fix_views[fix.id].findChild(DiffView).text.toPlainText()
    play([ev.FixPreviewed(fix.id, ("loss: a -> hinge",))])
    settle()
    assert "waits" not in words(card.fix_views[fix.id]) and "a → hinge" in words(card.fix_views[fix.id])


def test_a_trial_says_how_long_it_takes_counts_its_seconds_and_may_be_tried_for_longer(window, play, sent) -> None:
    card, view = opened(window, play)
    assert view.prove.text() == "Prove it (≤ 30 s)" and "30 s at most" in view.prove.toolTip()
    view.prove.click()
    assert sent[-1] == cmd.RunTrial(FIX, view.fix.edits, 3, 30.0)
    play([ev.TrialStarted(FIX)])
    progress = card.findChild(TrialProgress)
    assert "0 s of at most 30 s" in progress.words.text(), "from the first moment"
    window.store.experiments.trial.began -= 12
    progress._tell()
    assert "12 s of at most 30 s" in progress.words.text()
    play([ev.TrialFinished(undecided())])
    settle()
    shown = card.findChild(TrialView)
    assert words(shown).splitlines() == ["▲ Not decided.", "30 s were too short for one round."]
    assert shown.accessibleName() == "Not decided. 30 s were too short for one round."
    assert shown.longer.text() == "Try for longer (≤ 120 s)"
    shown.longer.click()
    assert sent[-1].time_limit == 120.0
    play([ev.TrialStarted(FIX), ev.TrialFinished(undecided(1))])
    settle()
    shown = next(each for each in card.findChildren(TrialView) if each.isVisible())
    assert shown.longer.text() == "Try for longer (≤ 480 s)" and "control" in words(shown)
    play([ev.TrialFinished(tapes.trial())])
    settle()
    shown = next(each for each in card.findChildren(TrialView) if each.isVisible())
    assert not hasattr(shown, "longer"), "a verdict needs no more time"


def test_a_verdict_comes_into_view(window, play, sent, qtbot) -> None:
    window.resize(1024, 700)
    _, view = opened(window, play)
    play([ev.TrialStarted(FIX)])
    window.diagnosis.area.verticalScrollBar().setValue(0)
    settle()
    play([ev.TrialFinished(tapes.trial())])
    area = window.diagnosis.area
    qtbot.waitUntil(lambda: not window.diagnosis._verdict.isActive())
    settle()
    top = view.verdict.mapTo(area.viewport(), view.verdict.rect().topLeft()).y()
    assert 0 <= top < area.viewport().height(), "its first line is in sight"


def test_what_was_applied_stands_there_until_the_program_is_examined_anew(window, play, sent) -> None:
    opened(window, play)
    line, bar = window.diagnosis.applied, window.diagnosis.area.verticalScrollBar()
    assert not line.isVisible()
    bar.setValue(bar.maximum())
    play(tapes.cure())
    settle()
    assert bar.value() == 0, "it is in sight"
    assert "Nothing found" not in words(window.diagnosis) and window.diagnosis.count.full_text == ""
    assert line.isVisible() and line.words.text() == "Applied: Map −1 to 0. Examining anew…"
    line.undo.click()
    assert sent[-1] == cmd.Undo(1)
    play([ev.ChecksReported("loaded", ())])
    assert not line.isVisible()
    assert "Nothing found" in words(window.diagnosis)
    window.store.set_engine("busy", "StartRun")
    assert "Nothing found" not in words(window.diagnosis), "it is being examined"
    play([ev.RevisionMade(tapes.opening()[1].revision, tapes.patient_facts(), (), ("Map −1 to 0",))])
    assert line.words.text() == "Back to: the program as given. Examining anew…" and not line.undo.isVisible()


def test_only_the_heading_of_an_open_card_folds_it_and_its_words_can_be_selected(window, play, qtbot) -> None:
    card, _ = opened(window, play)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(card, left, pos=card.rect().bottomLeft() + QPoint(6, -6))
    assert card.is_open
    assert card.summary.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    qtbot.mouseClick(card.summary, left)
    assert card.is_open
    qtbot.mouseClick(card.title, left)
    assert not card.is_open
    assert not card.summary.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    settle()
    qtbot.mouseClick(card.summary, left)
    assert card.is_open, "a folded card opens wherever it is clicked"


# the rest
def test_the_tour_follows_its_target(window) -> None:
    window.questions.show_tour()
    tour = window.questions.tour
    target = tour.present.widget()
    before = tour._hole
    target.resize(target.width() - 14, target.height())
    settle()
    assert tour._hole.width() == before.width() - 14
    tour.end()
    settle()


def test_recents_say_cured(window, play, tmp_path) -> None:
    script: Path = tmp_path / "train.py"
    script.write_text("")
    target = tapes.target(str(script))
    window.consultation.inspected = ev.TargetInspected(target, 0, True)
    play(tapes.opening(str(script)), tapes.examination(), tapes.run())
    assert window.preferences.recents[0].worst == Severity.ERROR
    play(tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    recent = window.preferences.recents[0]
    assert recent.told.startswith("cured · ") and recent.worst == "passed"
