"""The graph of the open model, driven by mouse and by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from helpers import tapes
from helpers.networks import blocks, branched, compiled, reading
from lossdoctor.core import events as ev
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


def opening(model=None, *losses: str) -> list:
    ready, opened = tapes.opening()
    facts = opened.facts if model is None else replace(opened.facts, model=model, compile=compiled(*losses))
    return [ready, replace(opened, facts=facts)]


@pytest.fixture
def graph(window):
    return window.patient.keras_model.graph


@pytest.fixture
def show(play):
    def feed(*tape: list) -> None:
        play(*tape)
        QApplication.processEvents()

    return feed


def titles(graph) -> list[str]:
    return [item.rows[0].text for item in graph.view.graph.boxes]


def current(graph) -> str:
    return titles(graph)[graph.view.current]


def click(qtbot, graph, number: int, kind: str) -> None:
    item = graph.view.graph.boxes[number]
    row = next(row for row in item.rows if row.kind == kind)
    graph.view.ensureVisible(item.mapRectToScene(item.boundingRect()))
    place = graph.view.mapFromScene(item.middle_of(row))
    qtbot.mouseClick(graph.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def keys(qtbot, graph, *pressed) -> None:
    for key in pressed:
        qtbot.keyClick(graph.view, key)


def told(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_layers_stand_from_the_input_to_the_loss_with_their_facts(graph, show) -> None:
    show(opening(), tapes.examination())
    assert titles(graph) == ["Input 30", "Dense 16", "Dense 1", "Loss"]
    dense = graph.view.graph.boxes[1]
    assert [row.text for row in dense.rows] == ["Dense 16", "dense · relu", "16 · float32"]
    assert dense.rows[0].right == "496"
    said = graph.view.accessibleDescription()
    assert "2 layers from input_layer; a single chain; ends in binary cross-entropy; 1 finding." in said
    assert "◆ 1 Error: Labels are outside" in said


def test_a_click_on_a_pin_chooses_its_finding(graph, show, window, qtbot) -> None:
    show(opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    window.diagnosis.show_finding("negative-loss")
    click(qtbot, graph, 2, "pin")
    assert window.diagnosis.cards[tapes.DOMAIN].is_open
    assert [row.slug for row in graph.view.graph.boxes[3].rows if row.slug] == ["negative-loss"]


def test_arrow_keys_walk_along_the_edges_and_enter_opens_the_facts(graph, show, qtbot) -> None:
    show(opening(reading(branched(), ("price", "kind"), inputs=("size", "photo")), "mean_squared_error", "hinge"))
    graph.view.setFocus()
    keys(qtbot, graph, Qt.Key.Key_Home, Qt.Key.Key_Down)
    walked = [current(graph)]
    keys(qtbot, graph, Qt.Key.Key_End)
    assert current(graph) == "Loss"
    keys(qtbot, graph, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert walked == ["Dense 16"]
    assert current(graph) == "Dense 16"
    assert "price" in graph.view.accessibleName()
    keys(qtbot, graph, Qt.Key.Key_Return)
    assert graph.facts.isVisible()
    assert "2,320" in told(graph.facts)
    keys(qtbot, graph, Qt.Key.Key_Escape)
    assert not graph.facts.isVisible()


def test_facts_follow_the_keys_and_their_buttons_choose_findings(graph, show, window, qtbot) -> None:
    show(opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    window.diagnosis.show_finding("negative-loss")
    click(qtbot, graph, 1, "title")
    keys(qtbot, graph, Qt.Key.Key_Down)
    assert graph.facts.title.full_text == "Dense 1"
    finding = next(b for b in graph.facts.findChildren(QAbstractButton) if "Labels are outside" in b.accessibleName())
    finding.setFocus()
    qtbot.keyClick(finding, Qt.Key.Key_Space)
    assert window.diagnosis.cards[tapes.DOMAIN].is_open


def test_equal_blocks_are_folded_unfold_by_mouse_and_fold_by_key(graph, show, qtbot) -> None:
    show(opening(reading(blocks(12), ("head",)), "hinge"))
    assert titles(graph) == ["Input 8×8×16", "12 × the same", "Dense 16", "Loss"]
    assert [row.text for row in graph.view.graph.boxes[1].rows[1:4]] == [
        "Conv2D 16 · relu",
        "BatchNormalization",
        "ReLU",
    ]
    click(qtbot, graph, 1, "fold")
    assert len(titles(graph)) == 39
    keys(qtbot, graph, Qt.Key.Key_Space)
    assert len(titles(graph)) == 4


def test_a_finding_deep_in_a_folded_run_is_pinned_on_the_run(graph, show, qtbot) -> None:
    finding = replace(tapes.domain_finding(), where=replace(tapes.domain_finding().where, layer="relu_7"))
    show(opening(reading(blocks(12), ("head",)), "hinge"), [ev.FindingRaised(finding)])
    assert [row.slug for row in graph.view.graph.boxes[1].rows if row.slug] == [tapes.DOMAIN]


def test_wheel_and_keys_zoom_zero_shows_all_and_a_drag_moves(graph, show, qtbot) -> None:
    show(opening(reading(blocks(2), ("head",)), "hinge"))
    view, before = graph.view, graph.view.transform().m11()
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.transform().m11() > before * 1.5
    view.setFocus()
    keys(qtbot, graph, Qt.Key.Key_Minus)
    assert view.transform().m11() < before * 1.5
    place = view.verticalScrollBar().value()
    start = QPoint(40, 60)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 40):
        qtbot.mouseMove(view.viewport(), start - QPoint(0, step))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(0, 40))
    assert view.verticalScrollBar().value() > place
    assert not graph.facts.isVisible(), "a drag is no click"
    keys(qtbot, graph, Qt.Key.Key_0)
    shown = view.mapToScene(view.viewport().rect()).boundingRect()
    assert shown.contains(view.sceneRect().adjusted(6, 6, -6, -6))


def test_the_picture_is_saved_whole_as_png_and_as_lines_and_text(graph, show, tmp_path) -> None:
    show(opening(), tapes.examination())
    graph.save(tmp_path / "model.png")
    graph.save(tmp_path / "model.svg")
    image = QImage(str(tmp_path / "model.png"))
    assert image.height() == round(graph.view.sceneRect().height() * 2)
    drawn = (tmp_path / "model.svg").read_text(encoding="utf-8")
    assert "Dense 16" in drawn
    assert "<image" not in drawn
    with pytest.raises(ValueError, match=r"choose \.png or \.svg"):
        graph.save(tmp_path / "model.bmp")


def test_a_model_with_work_of_its_own_shows_cards_and_says_why(window, show) -> None:
    model = reading(blocks(1), ("head",))
    torn = tuple(replace(call, sources=(None,)) for call in model.calls)
    show(opening(replace(model, structure="subclassed", calls=torn), "hinge"))
    page = window.patient.keras_model
    assert "so there is no graph" in page.why.text()
    assert "Conv2D 16" in told(page.cards)
    assert not page.back.isVisible()


def test_the_list_is_there_for_who_would_rather_read_and_the_graph_comes_back(window, graph, show, qtbot) -> None:
    show(opening())
    graph.as_list.trigger()
    page = window.patient.keras_model
    assert page.cards.isVisible()
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert graph.isVisible()


def test_a_window_of_its_own_shows_the_same_and_follows(window, graph, show, qtbot) -> None:
    show(opening())
    window.patient.keras_model.show_larger()
    larger = window.patient.keras_model.window_of_its_own
    show(tapes.examination())
    assert any(row.slug for row in larger.graph.view.graph.boxes[2].rows)
    window.set_theme(DARK)
    assert larger.graph.view.graph.boxes[0].theme is DARK
    larger.close()


def test_the_place_looked_at_stays_when_findings_come(graph, show, qtbot) -> None:
    show(opening())
    graph.view.setFocus()
    keys(qtbot, graph, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Plus)
    zoom = graph.view.transform().m11()
    show(tapes.examination())
    assert current(graph) == "Dense 16"
    assert graph.view.transform().m11() == zoom
