"""Words that nobody translated are found in a language in which translated words are marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from helpers.walks.pseudo import CLOSE, OPEN, Pseudo
from helpers.walks.stations import settle
from helpers.walks.unspoken import brought, unspoken

pytestmark = pytest.mark.window


@pytest.fixture
def pseudo(qapp):
    spoken = Pseudo()
    qapp.installTranslator(spoken)
    yield
    qapp.removeTranslator(spoken)


def test_translated_words_are_marked_and_those_of_qt_left_alone(pseudo):
    assert QCoreApplication.translate("Tour", "Next") == f"{OPEN}Next{CLOSE}"
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:"


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
