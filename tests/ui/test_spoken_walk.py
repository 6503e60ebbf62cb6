"""Every word of the window's own goes through translation: seen in a language in which translated words are marked."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from helpers import tapes
from helpers.practices import stand_in
from helpers.walks.pseudo import CLOSE, OPEN, Pseudo
from helpers.walks.stations import SHEET, open_window, settle, stations
from helpers.walks.unspoken import brought, unspoken
from lossdoctor.checks.help_pages import check_sections
from lossdoctor.checks.registry import all_checks
from lossdoctor.core import saying
from lossdoctor.core.events import SessionOpened
from lossdoctor.core.scenarios import gallery
from lossdoctor.ui.theme import LIGHT

pytestmark = pytest.mark.window

# What a reader of any language reads as it stands: names, and words that are code.
NAMES = (
    *("Loss Doctor", "TensorFlow", "TensorBoard", "Keras", "PySide6", "Qt", "Python", "GPU", "CPU:0", "CPU"),
    *(
        "Scroll Left",
        "Scroll Right",
        "MIT",
        "PySide6-Essentials",
        "License",
        "SHA-256",
        "GB",
        "ab" * 16,
        "auto",
        "· no…",
    ),  # Qt's own; a chip that is cut off
    *("NaN", "HTML", "PDF", "Markdown", "JSON", "SARIF", "CSV", "PNG", "SVG", "English", "Deutsch"),
)


# What the stations themselves bring along.
BROUGHT = ("a-rather-lo…model.keras", "The loss expected 30 columns and got 29.", "why-did-my-loss-go-below-zero")
ARCHIVED = ("window.log", "versions.json", "settings.json", "report.json", "-report.html", "-report")


def licences():
    """Names, versions and licences of what is installed, as the dialog About shows them."""
    for one in metadata.distributions():
        told = (one.metadata["Name"], one.metadata["License-Expression"], one.metadata["License"])
        yield from (text[:60] for text in told if text)


@pytest.fixture
def pseudo(qapp):
    spoken = Pseudo()
    qapp.installTranslator(spoken)
    saying.speak(lambda template: f"{OPEN}{template}{CLOSE}", "pseudo")
    yield
    saying.speak(None)
    qapp.removeTranslator(spoken)


def test_at_no_station_a_word_is_left_untranslated(qapp, pseudo, tmp_path, monkeypatch):
    monkeypatch.setenv("LOSSDOCTOR_HOME", str(tmp_path))
    qapp.setStyle("Fusion")
    tape = [*tapes.opening(), *tapes.examination(), *tapes.run(), *tapes.finished_examination(), tapes.trial()]
    tape += [*tapes.cure(), *tapes.run("run-2", sick=False, revision=1)]
    pages = [check_sections(slug) for slug in all_checks()]
    notes = [note.rstrip(".") for event in tape if isinstance(event, SessionOpened) for note in event.notes]
    known = {*NAMES, str(tmp_path), str(Path.cwd()), str(Path.home()), *licences(), *ARCHIVED, *BROUGHT}
    known |= brought(tape, gallery(), SHEET, pages, notes)
    window, found, count = open_window(stand_in(), tmp_path, LIGHT), {}, 0
    for station, root in stations(window):
        count += 1
        for fault in unspoken(root, known):
            found.setdefault(fault, station)
    window.close()
    window.deleteLater()
    settle()
    assert count > 50
    assert [f"{station}: {fault}" for fault, station in found.items()] == []


def test_a_word_outside_translation_is_found_and_what_a_patient_brought_is_not(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for text in (
        f"{OPEN}Open {OPEN}now{CLOSE}{CLOSE} · 12",
        "Forgotten",
        f"{OPEN}Rows of{CLOSE} train.py",
        "Ctrl+Shift+P",
    ):
        column.addWidget(QLabel(text))
    push = QPushButton(f"{OPEN}Close{CLOSE}")
    push.setToolTip("Shut it")
    column.addWidget(push)
    root.show()
    settle()
    found = unspoken(root, brought(("/home/ada/train.py",)))
    assert [fault.split(" of ")[0] for fault in found] == ["'Forgotten'", "'Shut it'"]
