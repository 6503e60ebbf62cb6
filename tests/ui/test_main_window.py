"""The window shows what events tell, and its buttons send what they say."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableWidget, QTabWidget

from helpers import tapes
from helpers.stage import settle
from lossdoctor.bridge.opening_steps import Draft
from lossdoctor.bridge.roles import Dropped
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.scenarios import all_scenarios, gallery
from lossdoctor.ui.dialogs.open_dialog import OpenDialog
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


WITHOUT_TENSORFLOW = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from lossdoctor.bridge.practice import Practice
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences
practice = Practice(engine=("true",), intake=("true",))
window = MainWindow(practice, Preferences(Path({place!r})))
window.show()
application.processEvents()
before = {{"tensorflow", "keras", "pyqtgraph", "jinja2", "pyarrow"}} & set(sys.modules)
window.load_plots()
application.processEvents()
window.close()
print(sorted(before), sorted({{"tensorflow", "keras"}} & set(sys.modules)))
"""


def press(qtbot, widget) -> None:
    QApplication.processEvents()
    assert widget.isEnabled(), widget.accessibleName()
    assert widget.isVisible(), widget.accessibleName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts(widget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_the_window_comes_up_without_tensorflow_keras_or_the_plots(tmp_path) -> None:
    code = WITHOUT_TENSORFLOW.format(place=str(tmp_path / "window.ini"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[] []"


def test_the_welcome_page_shows_every_demo_and_two_clicks_start_one(window, qtbot, sent) -> None:
    window.welcome.show_demos(gallery())
    tile = window.welcome.tiles[0]
    assert len(window.welcome.tiles) == len(gallery())
    press(qtbot, tile)
    assert sent == [cmd.OpenScenario(tile.scenario.name, sent[0].settings)]
    assert window.pages.currentIndex() == 1


def test_a_patient_shows_its_name_size_layers_and_data(window, play) -> None:
    play(tapes.opening())
    assert window.patient.card.title.full_text == "train_tumours.py"
    assert window.patient.card.size.text() == "455 rows · 30 features · 2 classes · 513 parameters"
    QApplication.processEvents()
    layers = [row.text for box in window.patient.keras_model.graph.view.graph.boxes for row in box.rows]
    assert "Dense 16" in layers
    assert "binary cross-entropy" in layers
    assert window.patient.data.preview.rowCount() == 20
    assert window.patient.data.preview.horizontalHeaderItem(6).text() == "diagnosis"


def test_the_first_finding_opens_and_the_consequence_names_its_cause(window, play) -> None:
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    cards = window.diagnosis.cards
    assert cards[tapes.DOMAIN].is_open
    assert not cards["negative-loss"].is_open
    assert cards["negative-loss"].summary.text() == "Consequence of ◆ 1, by rule"
    assert cards[tapes.DOMAIN].mark.text() == "◆ Error"
    assert window.diagnosis.count.full_text == "2 findings · 3 passed · 1 skipped"


def test_apply_sends_the_edits_and_trains_again_when_the_revision_is_there(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.examination())
    sent.clear()
    view = window.diagnosis.cards[tapes.DOMAIN].fix_views[f"{tapes.DOMAIN}/map-to-0-1"]
    press(qtbot, view.apply)
    play(tapes.cure())
    assert [type(command) for command in sent] == [cmd.ApplyEdits, cmd.StartRun]
    assert window.tool_bar.undo.isEnabled()
    assert window.diagnosis.cards == {}


def test_preview_and_proof_appear_below_their_fix(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.examination())
    sent.clear()
    fix_id = f"{tapes.DOMAIN}/map-to-0-1"
    view = window.diagnosis.cards[tapes.DOMAIN].fix_views[fix_id]
    press(qtbot, view.prove)
    assert sent[-1] == cmd.RunTrial(fix_id, tapes.domain_finding().fixes[0].edits, 3)
    play([ev.FixPreviewed(fix_id, ("targets: y -> (y + 1) / 2",)), ev.TrialStarted(fix_id)])
    assert not view.prove.isEnabled()
    play([ev.TrialFinished(tapes.trial())])
    told = texts(view)
    assert "targets: y → (y + 1) / 2" in told
    assert "✓ It helps." in told
    assert "0.37" in told
    assert "0.96" in told


def test_the_tool_bar_offers_only_what_can_be_done(window, play) -> None:
    bar = window.tool_bar
    assert not bar.train.isEnabled()
    assert not bar.export.isEnabled()
    play(tapes.opening())
    assert bar.train.isEnabled()
    assert not bar.stop.isVisible()
    play(tapes.run(end=False))
    assert bar.pause.isVisible()
    assert bar.stop.isVisible()
    assert not bar.train.isVisible()
    play([ev.RunPaused("run-1", 300)])
    assert "Resume" in bar.pause.text()


def test_the_chips_say_device_reason_and_progress(window, play) -> None:
    play(tapes.opening(), tapes.run(end=False)[:4], [ev.ProgressMade("training", 0.2, 12.0)])
    assert window.tool_bar.device.full_text == "CPU · no GPU answered"
    assert window.tool_bar.engine.full_text == "Training 20 % · 12 s left"


def test_a_dead_engine_leaves_the_window_usable_with_its_curve_and_a_button(window, play, qtbot, sent) -> None:
    window.load_plots()
    play(tapes.opening(), tapes.examination(), tapes.run(end=False))
    play([ev.EngineFailed(Failure(FailureCode.ENGINE_DIED, "The engine was killed (SIGKILL)."))])
    assert "SIGKILL" in window.message_bar.text.text()
    curve = window.practice.curves.newest
    assert curve is not None
    assert len(curve.steps) == 300
    assert tapes.DOMAIN in window.diagnosis.cards
    window.consultation._open_command = cmd.OpenScenario("negated-mse", window.consultation.settings)
    press(qtbot, window.message_bar.act)
    assert isinstance(sent[-1], cmd.OpenScenario)


def test_every_check_runs_with_one_click(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.examination())
    for fold in window.diagnosis.checks.folds.values():
        press(qtbot, fold.switch)
    names = [push.accessibleName() for push in window.diagnosis.checks.findChildren(QAbstractButton)]
    assert sum(name.startswith("Run the check: ") for name in names) >= 26
    assert "Finds a softmax over a single output unit." in texts(window.diagnosis.checks), (
        "passed, and what was looked at"
    )
    run = next(push for push in window.diagnosis.checks.findChildren(QAbstractButton) if push.text() == "Run")
    sent.clear()
    run.click()
    assert isinstance(sent[0], cmd.Examine)
    assert len(sent[0].checks) == 1


def test_a_common_fix_that_would_not_help_says_why_and_does_nothing(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.examination())
    sent.clear()
    press(qtbot, window.diagnosis.quick.buttons["sigmoid"])
    assert "already ends in sigmoid" in window.diagnosis.quick.why.text()
    assert sent == []
    press(qtbot, window.diagnosis.quick.buttons["labels"])
    assert isinstance(sent[0], cmd.ApplyEdits)


def test_cure_all_is_offered_while_there_is_something_to_cure(window, play, qtbot, sent) -> None:
    play(tapes.opening())
    assert not window.tool_bar.cure.isEnabled()
    play(tapes.examination())
    sent.clear()
    press(qtbot, window.tool_bar.cure)
    assert [type(command) for command in sent] == [cmd.CureAll]


def test_the_open_button_opens_the_dialog(window, play, qtbot) -> None:
    play(tapes.opening())
    press(qtbot, window.tool_bar.open)
    assert isinstance(window.dialog, OpenDialog)
    assert window.dialog.isVisible()
    window.dialog.reject()


def test_what_cure_all_kept_is_said_with_its_metric(window, play) -> None:
    play(tapes.opening(), tapes.examination())
    fix = tapes.domain_finding().fixes[0]
    play([ev.CureFinished((fix.id,), fix.edits, "val_accuracy", 0.37, 0.96)])
    assert "Map −1 to 0" in window.message_bar.text.text()
    assert "validation accuracy 0.37 → 0.96" in window.message_bar.text.text()
    assert window.store.cure is not None
    play([ev.CureFinished((), (), "", float("nan"), float("nan"), "No fix helped in its trial.")])
    assert "No fix helped" in window.message_bar.text.text()
    assert window.store.cure is None


def test_settings_send_only_what_was_changed(window, play, qtbot, sent) -> None:
    play(tapes.opening())
    sent.clear()
    page = window.patient.settings
    window.patient.tabs.setCurrentWidget(page)
    assert page.learning_rate.placeholderText() == "0.01"
    page.learning_rate.setText("0.002")
    page.epochs.setText("5")
    press(qtbot, page.apply)
    settings = sent[0].settings
    assert (settings.learning_rate, settings.epochs) == (0.002, 5)
    assert (settings.batch_size, settings.loss, settings.dtype) == (None, None, None)


def test_runs_are_listed_with_how_they_ended(window, play) -> None:
    play(tapes.opening(), tapes.run(), tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    table = window.bottom.runs.rows
    assert [table.item(row, 0).text() for row in range(2)] == ["Run 1", "Run 2"]
    assert [table.item(row, 9).text() for row in range(2)] == ["finished", "finished"]
    assert table.item(1, 1).text() == "+ Map −1 to 0"
    assert "val_accuracy 0.96" in table.item(1, 2).toolTip()


def test_the_history_lists_what_was_applied(window, play) -> None:
    play(tapes.opening(), tapes.cure())
    rows = window.bottom.history.rows
    assert [rows.item(place).text() for place in range(rows.count())] == ["✓ As given", "● Map −1 to 0"]


def test_the_log_shows_hostile_text_literally(window, play) -> None:
    play([ev.LogWritten("program", "<b>loss</b> \x1b[31m\u202egpj.exe\n")])
    assert window.bottom.log.text.toPlainText().strip() == "<b>loss</b> �[31m�gpj.exe"


def test_hostile_names_are_plain_text_everywhere(window, play) -> None:
    play(tapes.opening("/tmp/<img src=x onerror=alert(1)>.py"), tapes.examination())
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert window.patient.card.title.full_text == "<img src=x onerror=alert(1)>.py"


def test_files_dropped_together_are_opened_together(window, monkeypatch, tmp_path) -> None:
    opened = []
    monkeypatch.setattr(window.consultation, "open_paths", opened.append)
    paths = [tmp_path / "model.keras", tmp_path / "data.csv"]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), actions, mime, button, keys))
    assert opened == [[str(path) for path in paths]]


def test_every_interactive_widget_has_an_accessible_name(window, play) -> None:
    window.load_plots()
    window.welcome.show_demos(gallery())
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableWidget, QTabWidget)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for kind in kinds
        for widget in window.findChildren(kind)
        if not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and not widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))
        and type(widget).__name__ not in ("QTableCornerButton",)
        and type(widget.parent()).__name__ not in ("QTableWidget", "QTabBar")
    ]
    assert nameless == []


def test_everything_can_be_reached_by_the_tab_key(window, play, qtbot) -> None:
    play(tapes.opening(), tapes.examination())
    window.activateWindow()
    settle()
    reached = set()
    for _ in range(200):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    view = window.diagnosis.cards[tapes.DOMAIN].fix_views[f"{tapes.DOMAIN}/map-to-0-1"]
    for wanted in (window.tool_bar.train, window.tool_bar.export, view.apply, view.prove):
        assert wanted in reached


def test_a_finding_folds_and_opens_by_keyboard(window, play, qtbot) -> None:
    play(tapes.opening(), tapes.examination())
    card = window.diagnosis.cards[tapes.DOMAIN]
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert not card.is_open
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.is_open


@pytest.mark.parametrize("size", [(1024, 700), (1366, 768)])
def test_nothing_is_wider_than_the_window_with_long_names(window, play, size) -> None:
    window.resize(*size)
    play(tapes.opening("/tmp/" + "a_very_long_name_" * 12 + ".py"), tapes.examination())
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert window.patient.card.title.toolTip().startswith("a_very_long_name_")
    right = window.diagnosis.mapTo(window, QPoint(window.diagnosis.width(), 0)).x()
    assert right <= size[0]


def test_the_other_look_reaches_every_panel(window, play) -> None:
    window.load_plots()
    play(tapes.opening(), tapes.examination())
    window.set_theme(DARK)
    assert DARK.surface in window.styleSheet()
    assert window.plots.loss.theme is DARK
    window.set_look("light")
    assert window.preferences.look == "light"
    assert DARK.surface not in window.styleSheet()


def test_f1_explains_the_open_finding(window, play, qtbot) -> None:
    play(tapes.opening(), tapes.examination())
    window.questions.explain_open_finding()
    assert window.dialog is not None
    assert window.dialog.isVisible()
    window.dialog.close()


def test_what_was_cured_is_told_with_the_metric_before_and_after(window, play) -> None:
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.cure())
    assert window.diagnosis.cured.isHidden(), "nothing is cured before the cured program has trained"
    play(tapes.run("run-2", sick=False, revision=1))
    told = texts(window.diagnosis.cured)
    change = "Keras' validation accuracy 0.37 → 0.96"
    assert told == f"✓ Cured\nLabels are outside what the loss allows\n{change}"


def test_a_demo_is_called_by_its_title(window, play, sent) -> None:
    title = all_scenarios_by_name()["negated-mse"].title
    window.open_demo("negated-mse")
    window.store.set_engine("starting")
    card = window.patient.card
    assert (card.title.full_text, card.size.text()) == (f"Opening {title}…", "0 s · The engine is warming up")
    play(tapes.opening("/tmp/x/train.py"))
    assert window.patient.card.title.full_text == title
    window.questions.what_to_export()
    assert window.dialog.path.text().endswith("/a-minus-sign-too-many-report")


def all_scenarios_by_name() -> dict:
    return {scenario.name: scenario for scenario in all_scenarios()}


def test_declining_to_trust_runs_nothing_and_says_so(window, qtbot, sent, tmp_path) -> None:
    inspected = ev.TargetInspected(tapes.target(), 900, True, ("/home/ada/work/train_tumours.py",))
    window.consultation.opening.draft = Draft(Dropped(inspected.target.path))
    window.consultation.opening._inspection_came(inspected)
    assert window.dialog.isVisible()
    qtbot.keyClick(window.dialog, Qt.Key.Key_Escape)
    assert sent == []
    assert "Nothing was run" in window.message_bar.text.text()


def test_a_finding_told_again_in_the_same_words_keeps_its_buttons(window, play) -> None:
    play(tapes.opening(), tapes.examination())
    before = window.diagnosis.cards[tapes.DOMAIN].fix_views
    play(tapes.examination())
    after = window.diagnosis.cards[tapes.DOMAIN].fix_views
    assert {name: id(view) for name, view in before.items()} == {name: id(view) for name, view in after.items()}


def test_a_silent_engine_is_told_and_can_be_stopped(window, play, qtbot, sent) -> None:
    play(tapes.opening(), tapes.run(end=False))
    window.store.set_engine("silent")
    assert "has not answered" in window.message_bar.text.text()
    assert window.tool_bar.engine.full_text == "Not responding"
    sent.clear()
    press(qtbot, window.tool_bar.stop)
    assert sent == [cmd.StopRun()]
    play([ev.Heartbeat("StartRun")])
    assert not window.message_bar.isVisible(), "an alarm that is over is taken back"


def test_what_fits_needs_no_scroll_bar(window, play, qtbot) -> None:
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    qtbot.wait(60)
    area = window.diagnosis.area
    needed = area.widget().heightForWidth(area.viewport().width())
    assert needed < area.viewport().height()
    assert area.verticalScrollBar().maximum() == 0
