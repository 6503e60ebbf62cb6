"""A walk over every page, mode and dialog: names, places for the words, contrast, the Tab key."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from helpers.practices import TESTS
from helpers.walks import faults, walker
from lossdoctor.ui.style import stylesheet
from lossdoctor.ui.theme import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def walked(qapp, tmp_path_factory):
    """The faults of one walk in light colours, by kind."""
    qapp.setStyle("Fusion")
    return walker.walk(LIGHT, tmp_path_factory.mktemp("walk"), ("nameless", "clipped", "faint"), few=True)


@pytest.mark.parametrize("kind", ["nameless", "clipped", "faint"])
def test_on_every_page_and_dialog_nothing_is(walked, kind) -> None:
    assert walked["stations"] >= 30
    assert walked[kind] == []


@pytest.mark.long
def test_the_tab_key_reaches_everything_in_reading_order(qapp, tmp_path) -> None:
    found = walker.walk(LIGHT, tmp_path, ("unreachable",), few=True)
    assert found["unreachable"] == []


@pytest.mark.long
@pytest.mark.parametrize("theme", [LIGHT, DARK, BLACK_ON_WHITE, WHITE_ON_BLACK], ids=lambda theme: theme.name)
def test_in_every_theme_words_and_curves_stand_out(qapp, tmp_path, theme) -> None:
    found = walker.walk(theme, tmp_path, ("unreadable", "faint", "clipped"), few=True)
    assert [*found["unreadable"], *found["faint"], *found["clipped"]] == []


@pytest.mark.long
def test_at_twice_the_scale_nothing_is_clipped() -> None:
    """2048x1400 device pixels at 200 %: the same logical size, other roundings of fonts and frames."""
    assert beside({"QT_SCALE_FACTOR": "2"}, "clipped") == []


@pytest.mark.long
def test_in_german_nothing_is_clipped() -> None:
    assert beside({}, "clipped", "de") == []


def beside(environment: dict[str, str], kind: str, language: str = "en") -> list[str]:
    """The faults of a walk in a process of its own."""
    command = [sys.executable, "-m", "helpers.walks.walker", kind, language]
    values = {**os.environ, "PYTHONPATH": str(TESTS), "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, env=values)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["ratio"] == float(environment.get("QT_SCALE_FACTOR", 1))
    return told[kind]


@pytest.fixture
def bad(qtbot):
    """A window in which everything is wrong that a walk looks for."""
    root = QWidget()
    root.setObjectName("ground")
    root.setStyleSheet(stylesheet(LIGHT) + "QWidget#ground { background: #ffffff; }")
    root.resize(400, 300)
    column = QVBoxLayout(root)
    qtbot.addWidget(root)
    root.column = column
    return root


def shown(root: QWidget) -> QWidget:
    root.show()
    for _ in range(3):
        QApplication.processEvents()
    return root


def test_a_button_without_words_is_found_nameless(bad) -> None:
    bad.column.addWidget(QPushButton())
    bad.column.addWidget(QLineEdit())
    assert len(faults.nameless(shown(bad))) == 2


def test_words_wider_than_their_place_are_found(bad) -> None:
    narrow = QLabel("a sentence that needs more than forty pixels")
    narrow.setFixedWidth(40)
    push = QPushButton("Press this very long button")
    push.setFixedWidth(60)
    bad.column.addWidget(narrow)
    bad.column.addWidget(push)
    assert len(faults.clipped(shown(bad))) == 2


def test_grey_words_on_white_are_found_unreadable(bad) -> None:
    pale = QLabel("Nobody can read this")
    pale.setStyleSheet("color: #999999;")  # 2.85:1
    bad.column.addWidget(pale)
    bad.column.addWidget(QLabel("Everybody can read this"))
    (found,) = faults.unreadable(shown(bad))
    assert "Nobody" in found and "2.8" in found


def test_what_tab_misses_or_visits_backwards_is_found(bad, qtbot) -> None:
    row = QHBoxLayout()
    second, first, never = QPushButton("Second"), QPushButton("First"), QPushButton("Never")
    for push in (second, first, never):
        push.setParent(bad)
    row.addWidget(first)
    row.addWidget(second)
    row.addWidget(never)
    bad.column.addLayout(row)
    never.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    found = faults.unreachable(shown(bad))
    assert any("misses" in fault and "Never" in fault for fault in found)
    assert any("goes back" in fault and "First" in fault for fault in found)
