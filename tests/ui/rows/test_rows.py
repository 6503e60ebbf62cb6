"""The data page shows rows, pictures, lines and columns, and a finding's rows by mouse and by keyboard."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.findings import RowsEvidence
from lossdoctor.core.rows import LinesShown, PicturesShown

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


@pytest.fixture
def opened(window, play, sent):
    window.consultation.open_demo("negative-loss")
    play(tapes.opening(), tapes.examination())
    sent.clear()
    return window.patient.data


def page(rows: tuple[int, ...], total: int = 455, **more) -> ev.RowsShown:
    columns = tapes.patient_facts().preview_columns
    texts = tuple(tuple(f"{row}.{i}" for i in range(len(columns))) for row in rows)
    return ev.RowsShown(rows, total, columns, texts, tuple(str(row % 2) for row in rows), **more)


def look(window) -> None:
    window.patient.tabs.setCurrentWidget(window.patient.data)
    QApplication.processEvents()


def press(qtbot, widget) -> None:
    QApplication.processEvents()
    assert widget.isVisible()
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def headers(table) -> list[str]:
    return [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]


def test_nothing_is_asked_before_the_page_is_looked_at(window, opened, sent) -> None:
    assert sent == []
    look(window)
    assert sent == [cmd.ShowRows(), cmd.ShowColumn(0)]


def test_rows_that_a_finding_names_are_marked_by_sign_colour_and_word(window, opened) -> None:
    look(window)
    assert headers(opened.preview)[:4] == ["◆ 0", "◆ 1", "◆ 2", "3"]
    cell = opened.preview.item(0, 6)
    assert "Labels are outside" in cell.toolTip()
    assert cell.font().bold(), "the column that the finding is about"
    assert not opened.preview.item(0, 0).font().bold()
    assert not opened.preview.item(3, 6).font().bold()


def test_a_finding_leads_to_its_rows_by_mouse_and_they_come_whole(window, opened, play, qtbot, sent) -> None:
    press(qtbot, window.diagnosis.cards[tapes.DOMAIN].rows)
    assert window.patient.tabs.currentWidget() is opened
    assert sent[0] == cmd.ShowRows(rows=(0, 1, 2, 4, 7))
    assert headers(opened.preview) == ["◆ 0", "◆ 1", "◆ 2", "◆ 4", "◆ 7"]
    assert opened.preview.columnCount() == 1, "what the finding says, until the engine answers"
    assert "5 of 271 rows" in opened.rows.said.text()
    play([page((0, 1, 2, 4, 7))])
    assert opened.preview.columnCount() == 7
    assert opened.preview.item(4, 0).text() == "7.0"
    press(qtbot, opened.rows.back)
    assert sent[-1] == cmd.ShowRows()


def test_a_finding_leads_to_its_rows_by_keyboard(window, opened, qtbot) -> None:
    button = window.diagnosis.cards[tapes.DOMAIN].rows
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert opened.rows.title.text() == "◆ Error 1: Labels are outside what the loss allows"
    assert opened.preview.currentRow() == 0


def test_pages_turn_and_an_answer_that_nobody_waits_for_is_left_out(window, opened, play, qtbot, sent) -> None:
    look(window)
    play([page(tuple(range(64)))])
    assert "0 to 63 of 455" in opened.rows.said.text()
    assert not opened.rows.earlier.isEnabled()
    press(qtbot, opened.rows.later)
    assert sent[-1] == cmd.ShowRows(first=64)
    play([page((5, 6))])
    assert headers(opened.preview)[0] == "◆ 0"
    play([page(tuple(range(64, 128)))])
    assert headers(opened.preview)[0] == "64"


def test_pictures_and_lines_are_tiles_that_choose_their_row(window, opened, play, qtbot) -> None:
    look(window)
    pixels = np.zeros((12, 28, 28, 1), np.uint8)
    pixels[:, 10:20, 10:20] = 255
    lines = np.random.default_rng(0).normal(size=(12, 40, 2)).astype(np.float32)
    more = {"pictures": (PicturesShown("x", pixels, 0.0, 1.0),), "lines": (LinesShown("s", lines, 40),)}
    play([page(tuple(range(12)), **more)])
    QApplication.processEvents()
    grid = opened.rows.pictures
    assert [tile.caption for tile in grid.tiles[:2]] == ["0 · 0", "1 · 1"]
    assert grid.tiles[0].tone == "error"
    assert grid.tiles[3].tone == ""
    centre = grid.place_of(3).center().toPoint()
    shade = grid.grab().toImage()
    ratio = shade.devicePixelRatio()
    assert shade.pixelColor(int(centre.x() * ratio), int((centre.y() - 8) * ratio)).lightness() > 200
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=centre)
    assert opened.preview.currentRow() == 3
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert "row 4" in grid.accessibleName()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.preview.currentRow() == 4
    assert len(opened.rows.lines.tiles) == 12


def test_a_column_is_shown_with_validation_beside_training(window, opened, play, qtbot, sent) -> None:
    look(window)
    edges, counts = np.linspace(0, 1, 11), np.arange(10)
    play([ev.ColumnShown(0, "x[0]", edges, counts, counts[::-1].copy(), 455)])
    QApplication.processEvents()
    from lossdoctor.ui.plots.evidence import EvidencePicture

    picture = opened.column.findChild(EvidencePicture)
    assert picture.accessibleName() == "feature_0: training"
    opened.column.choice.setFocus()
    qtbot.keyClick(opened.column.choice, Qt.Key.Key_Down)
    assert sent[-1] == cmd.ShowColumn(1)


def test_a_kept_session_shows_what_it_knows_and_asks_nothing(window, play) -> None:
    commands: list = []
    window.consultation.command_due.connect(commands.append)
    play(tapes.opening(), tapes.examination())
    look(window)
    window.diagnosis.rows_asked.emit(window.store.finding(tapes.DOMAIN))
    assert [type(c) for c in commands if isinstance(c, (cmd.ShowRows, cmd.ShowColumn))] == []
    assert headers(window.patient.data.preview) == ["◆ 0", "◆ 1", "◆ 2", "◆ 4", "◆ 7"]


def test_another_revision_forgets_rows_of_the_one_before(window, opened, play, sent) -> None:
    look(window)
    play([page((0, 1))], tapes.cure())
    QApplication.processEvents()
    assert window.consultation.rows.page is None
    assert opened.preview.rowCount() == 20
    assert cmd.ShowRows() in sent[2:]


@pytest.fixture
def held_out(window, opened, play, sent):
    """The patient with validation rows, its data page in sight."""
    ready, first = tapes.opening()
    inputs = replace(first.facts.inputs, validation=first.facts.inputs.training)
    play([ready, replace(first, facts=replace(first.facts, inputs=inputs))], tapes.examination())
    look(window)
    sent.clear()
    return opened


def test_validation_rows_are_paged_through_by_a_choice_beside_the_pager(window, held_out, play, qtbot, sent) -> None:
    window.resize(1024, 700)
    play([page(tuple(range(64)))])
    side = held_out.rows.side
    side.setFocus()
    qtbot.keyClick(side, Qt.Key.Key_Down)
    assert sent == [cmd.ShowRows(validation=True)]
    assert headers(held_out.preview) == [], "training rows are not shown for validation rows"
    play([page(tuple(range(64)))])
    assert headers(held_out.preview) == [], "an answer of the other side is left out"
    play([page(tuple(range(64)), total=114, validation=True)])
    QApplication.processEvents()
    assert held_out.area.horizontalScrollBar().maximum() == 0, "the choice wraps where the page is narrow"
    assert "0 to 63 of 114" in held_out.rows.said.text()
    assert headers(held_out.preview)[0] == "0", "validation rows carry no marks of training rows"
    press(qtbot, held_out.rows.later)
    assert sent[-1] == cmd.ShowRows(first=64, validation=True)
    qtbot.keyClick(side, Qt.Key.Key_Up)
    assert sent[-1] == cmd.ShowRows()


def test_a_finding_of_validation_rows_leads_to_them_and_their_twins_are_a_choice_away(
    window, held_out, play, qtbot, sent
) -> None:
    twins = RowsEvidence("twins", (12, 40), ("validation row", "training row"), (("3", "12"), ("8", "40")), 2)
    finding = replace(window.store.findings[0], check="train-validation-overlap", evidence=(twins,))
    play([ev.FindingRaised(finding)])
    held_out.show_rows(finding)
    assert sent[-1] == cmd.ShowRows(rows=(3, 8), validation=True)
    assert headers(held_out.preview) == ["◆ 3", "◆ 8"]
    play([page((3, 8), validation=True)])
    assert headers(held_out.preview) == ["◆ 3", "◆ 8"]
    side = held_out.rows.side
    side.setFocus()
    qtbot.keyClick(side, Qt.Key.Key_Up)
    assert sent[-1] == cmd.ShowRows(rows=(12, 40))
    press(qtbot, held_out.rows.back)
    assert sent[-1] == cmd.ShowRows()


def test_without_validation_rows_there_is_no_choice(window, opened) -> None:
    look(window)
    assert not opened.rows.side.isVisible()


def test_the_rows_of_a_finding_are_scrolled_into_view(window, opened, play, qtbot) -> None:
    window.resize(1024, 700)
    press(qtbot, window.diagnosis.cards[tapes.DOMAIN].rows)
    play([page((0, 1, 2, 4, 7))])
    qtbot.waitUntil(lambda: opened.area.verticalScrollBar().value() > 0, timeout=5_000)
    qtbot.waitUntil(lambda: not opened.rows.table.visibleRegion().isEmpty(), timeout=5_000)


def test_targets_of_many_values_are_a_histogram_and_of_few_are_bars(window, play) -> None:
    look(window)
    ready, first = tapes.opening()
    play([ready, first])
    assert opened_bars(window)
    many = tapes.target_facts(tuple(np.linspace(-1, 1, 40)), (1,) * 40)
    facts = replace(first.facts, targets=replace(first.facts.targets, training=(many,)))
    play([replace(first, facts=facts)])
    assert not opened_bars(window)
    from lossdoctor.ui.plots.evidence import EvidencePicture

    drawn = window.patient.data.findChildren(EvidencePicture)
    assert [picture.accessibleName() for picture in drawn] == ["diagnosis"]


def opened_bars(window) -> bool:
    QApplication.processEvents()
    return window.patient.data.bars.isVisible()
