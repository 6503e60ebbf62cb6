"""The main job through the window, with real files, a real engine and real buttons."""

import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from helpers.tumours import write_tumours
from lossdoctor.bridge.practice import Practice
from lossdoctor.ui.dialogs.export_dialog import ExportDialog
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog
from lossdoctor.ui.main_window import MainWindow
from lossdoctor.ui.preferences import Preferences
from lossdoctor.ui.theme import LIGHT

pytestmark = [pytest.mark.window, pytest.mark.engine, pytest.mark.slow]

DOMAIN = "labels-outside-loss-domain"
LONG = 120_000


@pytest.fixture
def window(qtbot, tmp_path):
    practice = Practice()
    made = MainWindow(practice, Preferences(tmp_path / "window.ini"), LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.load_plots()
    yield made
    made.close()
    practice.close()


@pytest.fixture
def click(qtbot):
    def press(push) -> None:
        QApplication.processEvents()
        assert push.isVisible(), push.text()
        assert push.isEnabled(), push.text()
        qtbot.mouseClick(push, Qt.MouseButton.LeftButton)

    return press


def at_rest(window: MainWindow) -> bool:
    return not window.store.training and window.store.engine.state == "ready"


def texts(widget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_labels_minus_one_and_one_are_found_proven_cured_and_reported(window, qtbot, click, tmp_path) -> None:
    script = write_tumours(tmp_path, healthy=False)
    window.open_paths([str(script)])
    qtbot.waitUntil(lambda: isinstance(window.dialog, TrustDialog), timeout=LONG)
    click(window.dialog.allow)
    qtbot.waitUntil(lambda: bool(window.store.outcomes) and at_rest(window), timeout=LONG)
    assert window.store.findings[0].check == DOMAIN, "found before any training"
    assert window.store.runs == {}

    click(window.tool_bar.train)
    qtbot.waitUntil(lambda: window.store.run is not None and at_rest(window), timeout=LONG)
    sick = window.practice.curves.newest
    assert sick.loss[-1] < 0
    assert [finding.check for finding in window.store.findings][:1] == [DOMAIN]
    assert window.store.finding("negative-loss").caused_by == DOMAIN
    card = window.diagnosis.cards[DOMAIN]
    assert card.is_open
    assert "-1" in card.summary.text().replace("−", "-")

    view = next(iter(card.fix_views.values()))
    click(view.preview)
    qtbot.waitUntil(lambda: window.store.diffs is not None, timeout=LONG)
    click(view.prove)
    qtbot.waitUntil(lambda: window.store.fix(view.fix.id).trial is not None and at_rest(window), timeout=LONG)
    assert window.store.fix(view.fix.id).trial.verdict.value == "helps"
    assert "✓ It helps." in texts(view)

    click(view.apply)
    qtbot.waitUntil(lambda: len(window.store.runs) == 2 and at_rest(window), timeout=LONG)
    cured = window.practice.curves.newest
    assert 0 <= cured.loss[-1] < cured.loss[0]
    assert window.practice.curves.runs[0].run_id == sick.run_id, "the old run stays as an overlay"
    assert window.store.finding(DOMAIN) is None
    assert "✓ Cured" in texts(window.diagnosis.cured)

    click(window.tool_bar.undo)
    qtbot.waitUntil(lambda: window.store.finding(DOMAIN) is not None and at_rest(window), timeout=LONG)
    click(window.tool_bar.redo)
    qtbot.waitUntil(lambda: window.store.finding(DOMAIN) is None and at_rest(window), timeout=LONG)

    click(window.tool_bar.export)
    assert isinstance(window.dialog, ExportDialog)
    window.dialog.path.setText(str(tmp_path / "report"))
    window.dialog.kinds["pdf"].setChecked(True)
    with qtbot.waitSignal(window.practice.publisher.published, timeout=LONG) as published:
        click(window.dialog.export)
    assert published.args[1] == ()
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert window.store.fix(view.fix.id).trial is not None
    assert "binary" in html
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_killing_the_engine_while_it_trains_leaves_the_window_usable(window, qtbot, click) -> None:
    window.open_demo("labels-minus-one-plus-one")
    qtbot.waitUntil(lambda: window.store.training and window.store.run.step > 20, timeout=LONG)
    os.kill(window.practice.supervisor._serving.child.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: window.store.run.state == "lost", timeout=5_000)
    steps = len(window.practice.curves.newest.steps)
    assert steps > 20
    assert "SIGKILL" in window.message_bar.text.text()
    qtbot.waitUntil(lambda: window.store.engine.state == "ready", timeout=LONG)
    click(window.message_bar.act)
    qtbot.waitUntil(lambda: window.tool_bar.train.isEnabled() and at_rest(window), timeout=LONG)
    assert len(window.practice.curves.runs[0].steps) == steps
