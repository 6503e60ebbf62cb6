"""What checks and demos say, in a window that speaks German."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from helpers import tapes
from lossdoctor.bridge.guided import Guide, Step
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core import events, saying
from lossdoctor.core.scenarios import scenario
from lossdoctor.ui.language import speak
from lossdoctor.ui.panels.demo_tile import DemoTile
from lossdoctor.ui.panels.guide_steps import page
from lossdoctor.ui.theme import LIGHT

pytestmark = pytest.mark.window
DEMO = "labels-minus-one-plus-one"
TITLE = "Labels außerhalb dessen, wofür der Verlust definiert ist"


@pytest.fixture
def german(qapp):
    spoken = speak(qapp, "de")
    assert spoken
    yield
    for translator in spoken:
        qapp.removeTranslator(translator)
    saying.speak(None)


def titled(tape: list) -> list:
    """The tape's findings under the titles of their checks."""
    return [
        replace(event, finding=replace(event.finding, title=check_title(event.finding.check)))
        if isinstance(event, events.FindingRaised)
        else event
        for event in tape
    ]


def test_findings_checks_and_guide_are_german_and_the_session_keeps_the_english(german, window, play, qtbot) -> None:
    window.modes.guide.begin(DEMO)
    play(tapes.opening(), titled(tapes.examination()))
    card = window.diagnosis.cards[tapes.DOMAIN]
    assert card.title.text() == TITLE
    assert TITLE in card.accessibleName() and TITLE in card.intended.accessibleName()
    assert window.store.finding(tapes.DOMAIN).title == "Labels outside what the loss is defined for"
    assert window.patient.card.title.full_text == "Warum fällt mein Verlust unter null?"
    assert window.windowTitle().startswith("Warum fällt mein Verlust unter null?")
    assert window.store.name == "Why did my loss go below zero?"
    told = words(window.diagnosis.checks)
    assert "Der Verlust" in told and "The loss" not in told and "the loss" not in told
    guided(window.modes.guide, qtbot)


def guided(guide: Guide, qtbot) -> None:
    told = {}
    for step in (Step.WATCH, Step.PROOF, Step.COMPARE):
        guide.step = step
        shown = page(guide, LIGHT, 1.0)
        qtbot.addWidget(shown)
        told[step] = words(shown)
    assert "Folgendes tun soll: Gutartige von bösartigen Proben" in told[Step.WATCH]
    assert TITLE in told[Step.PROOF] and "Die binäre Kreuzentropie erwartet 0 und 1" in told[Step.PROOF]
    assert "Sind die Labels auf 0 und 1 abgebildet" in told[Step.COMPARE]


def words(root: QWidget) -> str:
    return " ".join(getattr(label, "full_text", "") or label.text() for label in root.findChildren(QLabel))


def test_a_demo_is_german_on_its_tile_and_is_found_by_either_language(german, qtbot) -> None:
    tile = DemoTile(scenario(DEMO), LIGHT)
    qtbot.addWidget(tile)
    shown = [label.text() for label in tile.findChildren(QLabel)]
    assert "Warum fällt mein Verlust unter null?" in shown and "Why did my loss go below zero?" not in shown
    assert tile.toolTip().startswith("Ein Netz soll gutartige")
    assert tile.matches("bösartige proben") and tile.matches("below zero") and not tile.matches("pumpe")
