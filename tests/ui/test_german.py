"""What checks and demos say, in a window that speaks German."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from helpers import tapes
from lossdoctor.bridge.guided import Guide, Step
from lossdoctor.bridge.rows_seen import named_rows
from lossdoctor.checks import known_losses
from lossdoctor.checks.help_pages import check_title
from lossdoctor.core import events, saying
from lossdoctor.core.findings import RowsEvidence
from lossdoctor.core.saying import say
from lossdoctor.core.scenarios import scenario
from lossdoctor.ui.dialogs.export_dialog import ExportDialog
from lossdoctor.ui.dialogs.text_dialog import keys_dialog
from lossdoctor.ui.language import speak
from lossdoctor.ui.panels.demo_tile import DemoTile
from lossdoctor.ui.panels.guide_steps import page
from lossdoctor.ui.panels.tool_bar import device_text
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


def test_a_finding_is_german_in_the_window_and_on_paper_and_english_for_programs(
    german, window, play, tmp_path, qtbot
) -> None:
    play(tapes.opening(), [as_said(event) for event in titled(tapes.examination())])
    card = window.diagnosis.cards[tapes.DOMAIN]
    assert SUMMARY in words(card) and "Labels 1 und 2 auf 0 und 1 abbilden" in words(card)
    dialog = ExportDialog(window.store, window.practice.publisher, window, preferences=window.preferences)
    qtbot.addWidget(dialog)
    assert not dialog.in_english.isHidden() and not dialog.in_english.isChecked()
    paths = {kind: str(tmp_path / f"report.{kind}") for kind in ("html", "md", "json", "sarif", "pdf")}
    window.practice.publisher.publish(paths)
    window.practice.publisher.wait()
    page, ticket = Path(paths["html"]).read_text("utf-8"), Path(paths["md"]).read_text("utf-8")
    for paper in (page, ticket):
        assert SUMMARY in paper and TITLE in paper and "Warum es schadet" in paper
        assert ENGLISH_SUMMARY not in paper and "Why it hurts" not in paper
    assert '<html lang="de">' in page
    assert Path(paths["pdf"]).stat().st_size > 10_000
    told = json.loads(Path(paths["json"]).read_text("utf-8"))
    finding = next(one for one in told["findings"] if one["check"] == tapes.DOMAIN)
    assert finding["summary"] == ENGLISH_SUMMARY and finding["title"] == "Labels outside what the loss is defined for"
    assert told["sentence"].startswith("Sick: ") and ENGLISH_SUMMARY in Path(paths["sarif"]).read_text("utf-8")
    window.practice.publisher.publish({"md": paths["md"]}, in_english=True)
    window.practice.publisher.wait()
    plain = Path(paths["md"]).read_text("utf-8")
    assert ENGLISH_SUMMARY in plain and SUMMARY not in plain and "Why it hurts" in plain


SUMMARY, ENGLISH_SUMMARY = "271 von 1,455 Zielwerten (19 %) sind -1", "271 of 1,455 targets (19 %) are -1"


def as_said(event):
    """The finding as a check says it, its sentence and its first fix by template."""
    if not isinstance(event, events.FindingRaised) or event.finding.check != tapes.DOMAIN:
        return event
    count = {"count": 271, "total": 1455, "share": "19 %", "values": "-1"}
    summary = say("{count} of {total} targets ({share}) are {values}", **count)
    fix = replace(event.finding.fixes[0], title=say("Map the labels {low} and {high} onto 0 and 1", low="1", high="2"))
    return replace(event, finding=replace(event.finding, summary=summary, fixes=(fix,)))


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


def test_names_that_were_made_before_the_language_was_chosen_and_keys_are_german_too(german, qtbot) -> None:
    loss = tapes.opening()[1].facts.compile.losses[0]
    assert known_losses.title(loss) == "binäre Kreuzentropie"
    dialog = keys_dialog()
    qtbot.addWidget(dialog)
    assert "Strg+O" in words(dialog) and "Ctrl" not in words(dialog)


def test_validation_rows_and_the_missing_gpu_are_found_in_german_as_well(german) -> None:
    named = RowsEvidence("x", (0,), (say("validation row"), say("training row")), (("3", "0"),), 1)
    assert named.columns[0] == "Validierungszeile"
    assert named_rows(named, True) == (3,)
    lists_none = say("TensorFlow lists no GPU: there is none, or its driver or CUDA libraries are missing")
    assert lists_none.startswith("TensorFlow führt keine GPU auf")
    assert device_text("CPU:0", lists_none) == "CPU · keine GPU"
