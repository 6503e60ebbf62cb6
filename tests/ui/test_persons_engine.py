"""Someone with a script of their own, by keyboard alone, with the real engine: nothing is focused for them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from helpers.hands import Keyboard
from helpers.real_engine import LONG, LONGER, real_window, waiting, words
from helpers.tumours import write_tumours
from lossdoctor.core import events as ev
from lossdoctor.core.fixes import MapTargets
from lossdoctor.ui.dialogs.trust_dialog import TrustDialog

pytestmark = [pytest.mark.window, pytest.mark.engine, pytest.mark.slow, pytest.mark.long, pytest.mark.timeout(LONGER)]

DOMAIN = "labels-outside-loss-domain"


@pytest.fixture
def window(qtbot, tmp_path):
    made = real_window(tmp_path)
    qtbot.addWidget(made)
    yield made
    made.close()


def is_report(event: ev.Event) -> bool:
    return isinstance(event, ev.ChecksReported)


def test_a_script_from_opening_to_its_report_without_a_mouse(window, qtbot, tmp_path) -> None:
    keys, until, store = Keyboard(), waiting(qtbot, window), window.store
    script = write_tumours(tmp_path, healthy=False)

    keys.press("Ctrl+O")
    keys.type(str(script))
    keys.press("Return")
    qtbot.waitUntil(lambda: isinstance(window.dialog, TrustDialog), timeout=LONG)
    keys.tab_to("Trust this file and run it")
    keys.press("Space")
    until(lambda: store.outcomes)
    assert store.findings[0].check == DOMAIN, "found before any training"
    assert store.runs == {}

    with qtbot.waitSignal(store.accepted, check_params_cb=is_report, timeout=LONG):
        keys.press("F5")
    until(lambda: store.outcomes)
    assert store.findings[0].check == DOMAIN

    keys.press("F9")
    until(lambda: store.run is not None and store.run.state == "ended" and store.finding("negative-loss"))
    sick = window.practice.curves.newest
    assert sick.loss[-1] < 0

    keys.tab_to("Error 1")
    read = QApplication.focusWidget().accessibleDescription()
    assert "-1" in read.replace("−", "-")
    fix = store.findings[0].fixes[0]
    assert isinstance(fix.edits[0], MapTargets)
    keys.tab_to(f"Preview: {fix.title}")
    keys.press("Space")
    until(lambda: store.fix(fix.id).preview is not None and store.diffs is not None)
    keys.tab_to(f"Apply: {fix.title}", key="Shift+Tab")
    keys.press("Space")
    until(lambda: len(store.runs) == 2 and store.run.state == "ended" and store.finding(DOMAIN) is None)
    cured = window.practice.curves.newest
    assert 0 <= cured.loss[-1] < cured.loss[0]
    assert "✓ Cured" in words(window.diagnosis)
    given, treated = store.runs.values()
    assert treated.metrics["val_accuracy"] > given.metrics["val_accuracy"]

    keys.press("Ctrl+E")
    keys.tab_to("Where the report goes")
    keys.write(str(tmp_path / "ticket"))
    with qtbot.waitSignal(window.practice.publisher.published, timeout=LONG) as published:
        keys.press("Return")
    assert published.args[1] == ()
    html = (tmp_path / "ticket.html").read_text(encoding="utf-8")
    assert "train_tumours.py" in html
    assert "Run 1, of the program as given" in html
    assert "Run 2, after the change" in html
