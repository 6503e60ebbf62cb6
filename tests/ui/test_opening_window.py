"""What the window asks and offers around opening, by clicks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from helpers import tapes
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.roles import Dropped
from lossdoctor.bridge.state import Notice
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.findings import CheckOutcome, CheckStatus
from lossdoctor.core.session import DataFiles, OldSpelling, ProgramText, Settings, Target, TargetKind
from lossdoctor.link.environments import Environment, Suitability
from lossdoctor.ui.dialogs.open_dialog import OpenDialog
from lossdoctor.ui.dialogs.pick_dialog import PickDialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog
from lossdoctor.ui.preferences import Recent

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


@pytest.fixture
def script(tmp_path) -> Path:
    place = tmp_path / "train.py"
    place.write_text("a.fit(x)\nb.fit(y)\n")
    return place


def inspected_of(script: Path, **more) -> ev.TargetInspected:
    target = Target(TargetKind.SCRIPT, str(script), "ab" * 32)
    return replace(ev.TargetInspected(target, 9, True, (str(script),), (1, 2)), **more)


def come(window, inspected: ev.TargetInspected) -> None:
    window.consultation.opening.draft = Draft(Dropped(inspected.target.path))
    window.consultation.opening._inspection_came(inspected)


def press(qtbot, push) -> None:
    QApplication.processEvents()
    assert push.isVisible(), push.text()
    assert push.isEnabled(), push.text()
    qtbot.mouseClick(push, Qt.MouseButton.LeftButton)


def opened(window, play, inspected: ev.TargetInspected, **more) -> None:
    """Trusted, sent, and answered by the engine."""
    come(window, inspected)
    window.consultation.opening.trust()
    play([replace(tapes.opening(inspected.target.path)[1], **more)])
    if window.dialog is not None:
        window.dialog.close()


def test_one_of_several_fits_is_chosen_where_trust_is_asked(window, qtbot, sent, script) -> None:
    come(window, inspected_of(script))
    dialog = window.dialog
    assert isinstance(dialog, TrustDialog)
    assert dialog.fits.itemText(1) == "2 · line 2 · b.fit(y)"
    qtbot.keyClick(dialog.fits, Qt.Key.Key_Down)
    press(qtbot, dialog.allow)
    assert sent[0].settings.fit_index == 2


def test_another_fit_is_a_click_on_the_session_card(window, play, qtbot, sent, script, monkeypatch) -> None:
    opened(window, play, inspected_of(script), fits_found=2)
    card = window.patient.card
    assert card.fit.text() == "Fit 1 of 2 ▾"
    press(qtbot, card.fit)
    assert isinstance(window.dialog, PickDialog)
    qtbot.keyClick(window.dialog.list, Qt.Key.Key_Down)
    asked = []
    monkeypatch.setattr(window.consultation.file, "choose_fit", asked.append)
    press(qtbot, window.dialog.take)
    assert asked == [2]


def test_a_finding_that_is_intended_moves_to_the_checks_and_back(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.examination())
    sent.clear()
    press(qtbot, window.diagnosis.cards[tapes.DOMAIN].intended)
    assert sent == [cmd.ChangeSettings(Settings(allow=(tapes.DOMAIN,)))]
    why = "intended, as stated by the user: 271 of 455 labels are −1."
    outcome = CheckOutcome(tapes.DOMAIN, CheckStatus.SKIPPED, why)
    play([ev.FindingCleared(tapes.DOMAIN), ev.ChecksReported("loaded", (outcome,))])
    fold = window.diagnosis.checks.folds["intended"]
    assert fold.switch.text() == "▸ ○ Intended, as stated by you 1"
    press(qtbot, window.message_bar.act)
    assert sent[-1] == cmd.ChangeSettings(Settings())


def test_a_file_that_changed_is_offered_to_be_reloaded(window, play, qtbot, sent, script, monkeypatch) -> None:
    opened(window, play, inspected_of(script))
    watch = window.consultation.file.watch
    qtbot.waitUntil(lambda: watch._marks is not None, timeout=5_000)
    script.write_text("c.fit(z)\n")
    qtbot.waitUntil(lambda: "train.py changed on disk" in window.message_bar.text.text(), timeout=5_000)
    assert [push.text() for push in window.message_bar.acts if push.isVisible()] == ["Reload", "Ignore"]
    asked = []
    monkeypatch.setattr(window.consultation.opening, "reload", asked.append)
    press(qtbot, window.message_bar.act)
    assert asked == [window.consultation.settings]


def test_reloading_keeps_the_old_curve_beside_the_new_one(window, play, sent, script) -> None:
    window.load_plots()
    opened(window, play, inspected_of(script))
    play(tapes.examination(), tapes.run())
    window.consultation.file.reload()
    window.consultation.opening._inspection_came(inspected_of(script))  # what was trusted has not changed
    assert window.store.target is None
    assert window.store.findings == []
    assert [run.title for run in window.store.runs.values()] == ["as given · before the change"]
    assert len(window.practice.curves.runs) == 1
    assert window.practice.publisher.report.runs == ()


def test_old_spelling_is_offered_as_a_copy(window, play, qtbot, sent, script, monkeypatch) -> None:
    old = (OldSpelling(8, "nb_epoch", "epochs"), OldSpelling(9, "lr", "learning_rate"))
    opened(window, play, inspected_of(script, spellings=old))
    bar = window.message_bar
    buttons = [push.text() for push in bar.acts if push.isVisible()]
    assert buttons == [], "the notes of the opening come first"
    bar.dismiss.click()
    assert "2 lines are in the words of an older Keras (the first is line 8" in bar.text.text()
    asked = []
    monkeypatch.setattr(window.consultation.file.modernising, "ask", lambda *what: asked.append(what[2]))
    press(qtbot, bar.acts[1])
    assert bar.isVisible(), "the other buttons are still wanted"
    press(qtbot, bar.acts[0])
    assert asked == ["show", "open"]


def test_a_copy_is_shown_as_a_diff_and_opened_in_the_place_of_the_program(window, play, qtbot, sent, script) -> None:
    opened(window, play, inspected_of(script, spellings=(OldSpelling(1, "lr", "learning_rate"),)))
    copy = ev.ScriptModernised(ProgramText("/tmp/copy.py"), "-lr\n+learning_rate\n", (), (OldSpelling(4, "a", "b"),))
    window.consultation.file._copy_came(copy, "show")
    assert window.dialog.diff.toPlainText() == "-lr\n+learning_rate\n"
    assert "line 4: a is now b" in [label.text() for label in window.dialog.findChildren(QLabel)]
    window.dialog.close()
    sent.clear()
    window.consultation.file._copy_came(copy, "open")
    come_draft = window.consultation.opening.draft
    assert (come_draft.copied, come_draft.program.path) == (True, "/tmp/copy.py")
    window.consultation.opening._inspection_came(inspected_of(script))
    assert sent[0].program == copy.program
    assert sent[0].target.path == str(script), "the original is what is examined"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (FailureCode.CUSTOM_OBJECTS_MISSING, "Choose the .py that defines them"),
        (FailureCode.MODULE_MISSING, "Choose another Python"),
        (FailureCode.DATA_MISSING, "Choose data"),
        (FailureCode.PROGRAM_ERROR, ""),
    ],
)
def test_a_refusal_offers_what_helps(window, play, sent, script, code, words) -> None:
    come(window, inspected_of(script))
    window.consultation.opening.trust()
    play([ev.RequestRefused("OpenSession", Failure(code, "It cannot be opened."))])
    assert window.message_bar.text.text() == "It cannot be opened."
    assert window.message_bar.act.text() == words
    assert window.message_bar.act.isHidden() is (not words)


def test_a_notice_with_buttons_comes_back_after_news(window, qtbot) -> None:
    bar = window.message_bar
    bar.say(Notice("warning", "train.py changed.", "reload", ("ignore",)))
    bar.say(Notice("passed", "Wrote report.html"))
    assert bar.text.text() == "Wrote report.html"
    press(qtbot, bar.dismiss)
    assert bar.text.text() == "train.py changed."
    press(qtbot, bar.acts[1])
    assert not bar.isVisible()


def test_data_alone_offer_a_model_and_nothing_to_train(window, play, qtbot, tmp_path, monkeypatch) -> None:
    target = Target(TargetKind.DATA, str(tmp_path / "a.csv"))
    window.consultation.file.command = cmd.OpenSession(target, Settings(), DataFiles("a.csv"))
    play([ev.SessionOpened(target, tapes.opening()[1].revision, ev.PatientFacts())])
    assert not window.tool_bar.train.isEnabled()
    assert window.diagnosis.quick.isHidden()
    press(qtbot, window.patient.card.model)
    assert isinstance(window.dialog, OpenDialog)
    window.dialog.reject()
    window.patient.tabs.setCurrentWidget(window.patient.data)
    asked = []
    monkeypatch.setattr(window.consultation.opening, "show_data", asked.append)
    press(qtbot, window.patient.data.change)
    assert len(asked) == 1


def test_a_file_of_losses_asks_which_and_offers_to_run_it(window, qtbot, script, monkeypatch) -> None:
    script.write_text("def dice(a, b): ...\n")
    come(window, inspected_of(script, fit_calls=(), functions=("helper", "dice_loss")))
    rows = [window.dialog.list.item(row).text() for row in range(window.dialog.list.count())]
    assert rows == ["dice_loss", "helper", "Run the whole file as a training program"]
    chosen = []
    monkeypatch.setattr(window.consultation.opening, "give_function", chosen.append)
    qtbot.keyClick(window.dialog.list, Qt.Key.Key_End)
    qtbot.keyClick(window.dialog.list, Qt.Key.Key_Return)
    assert chosen == [""]


def test_recent_files_that_are_gone_are_greyed(window, tmp_path) -> None:
    there = tmp_path / "there.py"
    there.write_text("")
    window.welcome.show_recents([Recent(str(there), kind="script"), Recent(str(tmp_path / "gone.csv"), kind="data")])
    names = {push.accessibleName(): push for push in window.welcome.findChildren(type(window.welcome.back))}
    assert names[f"Open {there} again"].isEnabled()
    gone = names[f"Open {tmp_path / 'gone.csv'} again"]
    assert not gone.isEnabled()
    assert "is gone" in gone.toolTip()


def test_preferences_choose_another_python(window, qtbot, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(window.practice.surroundings, "look", lambda folder: None)
    window.questions.for_preferences()
    dialog = window.dialog
    python = tmp_path / "python"
    python.write_text("")
    good = Environment(str(python), ".venv in work", "venv")
    bad = Environment("/opt/old/python", "old", "conda")
    dialog._found((good, bad))
    dialog._examined(good.python, Suitability({"python": "3.12.1", "keras": "3.9", "tensorflow": "2.19"}, ""))
    dialog._examined(bad.python, Suitability({"python": "3.7"}, "Python 3.7 is older than 3.11"))
    assert dialog.python.itemText(1) == ".venv in work · Python 3.12.1 · Keras 3.9 · TensorFlow 2.19"
    assert not dialog.python.model().index(2, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    dialog.python.setFocus()
    qtbot.keyClick(dialog.python, Qt.Key.Key_Down)
    dialog.limit.setCurrentIndex(dialog.limit.findData(300.0))
    dialog.device.setCurrentIndex(dialog.device.findData("cpu"))
    changed = []
    window.practice.engine_command_changed.disconnect()
    window.practice.engine_command_changed.connect(changed.append)
    press(qtbot, dialog.keep)
    assert window.preferences.python == str(python)
    assert changed[0][0] == str(python)
    assert window.consultation.usual.device == "cpu"
    assert window.consultation.limit.seconds == 300.0


def test_a_training_is_stopped_when_the_time_is_over(window, play, qtbot, sent, monkeypatch) -> None:
    monkeypatch.setattr(window.consultation.limit, "seconds", 0.02)
    play(tapes.opening(), tapes.run(end=False))
    qtbot.waitUntil(lambda: cmd.StopRun() in sent, timeout=5_000)
    assert "Stopped after" in window.message_bar.text.text()
