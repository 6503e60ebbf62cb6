"""The loss plot, offscreen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from helpers.curves import epoch, falling, readings, run_started, train
from helpers.stage import shown
from lossdoctor.bridge.curves import Curves
from lossdoctor.core.events import NonfiniteSeen
from lossdoctor.ui.plots.anchors import RADIUS, Anchor
from lossdoctor.ui.plots.forbidden import clear_of, crossings
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.theme import DARK, LIGHT

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


def test_the_true_loss_of_every_batch_is_drawn(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    shown(plot)
    x, y = plot.lines.drawn(("a", "batch"))
    np.testing.assert_array_equal(x, np.arange(400))
    np.testing.assert_allclose(y, falling())


def test_the_slider_smooths_as_tensorboard(plot: LossPlot, curves: Curves) -> None:
    train(curves, [1.0, 0.0])
    plot.set_smoothing(0.5)
    shown(plot)
    _, y = plot.lines.drawn(("a", "smoothed"))
    np.testing.assert_allclose(y, [1.0, 0.25 / 0.75])


def test_validation_is_drawn_where_it_was_measured(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    curves.take(epoch(0, 100, val_loss=0.5))
    curves.take(epoch(1, 200, val_loss=0.1))
    shown(plot)
    x, y = plot.lines.drawn(("a", "validation"))
    assert (x.tolist(), y.tolist()) == ([100, 200], [0.5, 0.1])


def test_a_curve_that_is_switched_off_is_not_drawn(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    shown(plot)
    qtbot.mouseClick(plot.switches["batch"], Qt.MouseButton.LeftButton)
    assert len(plot.lines.drawn(("a", "batch"))[0]) == 0
    assert len(plot.lines.drawn(("a", "smoothed"))[0]) == 400


def test_the_region_that_the_loss_cannot_reach_is_named(plot: LossPlot, curves: Curves) -> None:
    plot.set_loss_name("binary_crossentropy")
    train(curves, falling())
    shown(plot)
    assert plot.forbidden.words == "below zero: impossible for binary_crossentropy"
    assert "Below 0, impossible for binary_crossentropy, from step 200 on." in plot.summary()


def test_the_zero_line_lies_over_the_grid_and_the_curve_over_both(plot: LossPlot, curves: Curves) -> None:
    train(curves, np.r_[falling(200), np.full(200, -1.0)])
    plot.set_smoothing(0.0)
    shown(plot)
    image, ratio = plot.canvas.grab().toImage(), plot.canvas.devicePixelRatio()
    seen = set()
    for value in (0.0, -1.0):
        place = plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(QPointF(300.0, value)))
        column = [image.pixelColor(round(place.x() * ratio), round(place.y() * ratio) + by).name() for by in (-1, 0, 1)]
        seen.add((value, LIGHT.edge in column, LIGHT.smoothed in column))
    assert seen == {(0.0, True, False), (-1.0, False, True)}


def test_a_loss_without_a_bound_is_never_called_impossible(plot: LossPlot, curves: Curves) -> None:
    curves.take(run_started(impossible_below=None))
    curves.take(readings(falling()))
    shown(plot)
    assert plot.forbidden.words == ""
    assert "impossible" not in plot.summary()


def test_a_healthy_loss_shows_no_warning_words(plot: LossPlot, curves: Curves) -> None:
    train(curves, np.linspace(1.0, 0.1, 300))
    shown(plot)
    assert plot.forbidden.words == ""
    assert plot.row.words == ""
    assert "mpossible" not in plot.summary()


def test_batches_that_are_not_numbers_have_their_own_row_and_the_first_is_named(plot: LossPlot, curves: Curves) -> None:
    loss = np.ones(300)
    loss[120:] = np.nan
    train(curves, loss)
    curves.take(NonfiniteSeen("a", 118, "gradient of dense/kernel"))
    shown(plot)
    assert plot.row.words == "Not a number from step 118 (gradient of dense/kernel)"
    marks = plot.row.marks
    assert marks.min() == 120
    assert marks.max() > 290
    assert len(marks) <= plot.canvas.pixels


@pytest.mark.parametrize(
    ("loss", "words"), [(np.full(50, np.nan), "not a number"), (np.full(50, -1.0), "Choose symlog")]
)
def test_a_log_plot_with_nothing_to_show_says_why(plot: LossPlot, curves: Curves, loss: np.ndarray, words: str) -> None:
    train(curves, loss)
    plot.scale_choice.setCurrentText("log")
    shown(plot)
    assert words in plot.canvas.said


def test_before_any_step_it_says_what_to_do(plot: LossPlot) -> None:
    shown(plot)
    assert "Press Train" in plot.canvas.said
    assert plot.accessibleDescription() == "No step was trained yet."


@pytest.mark.parametrize("scale", ["linear", "log", "symlog"])
@pytest.mark.parametrize("log_steps", [False, True])
def test_every_scale_keeps_the_whole_curve_in_view(plot: LossPlot, curves: Curves, scale: str, log_steps: bool) -> None:
    train(curves, np.geomspace(500.0, 0.001, 600))
    plot.scale_choice.setCurrentText(scale)
    plot.log_steps.setChecked(log_steps)
    shown(plot)
    (left, right), (bottom, top) = plot.canvas.box.viewRange()
    x, y = plot.lines.drawn(("a", "batch"))
    assert left <= x.min() <= x.max() <= right
    assert bottom <= y.min() <= y.max() <= top


def test_earlier_runs_lie_behind_and_can_be_switched_off(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling(), "a")
    train(curves, falling() / 2, "b")
    shown(plot)
    assert len(plot.lines.drawn(("a", "smoothed"))[0]) == 400
    assert len(plot.lines.drawn(("a", "batch"))[0]) == 0
    assert plot.runs.switches["a"].text() == "Run 1 (baseline)"
    qtbot.mouseClick(plot.runs.switches["a"], Qt.MouseButton.LeftButton)
    assert len(plot.lines.drawn(("a", "smoothed"))[0]) == 0


def test_another_session_leaves_no_curve_behind(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling(), "a")
    train(curves, falling(), "b")
    shown(plot)
    curves.clear()
    shown(plot)
    assert plot.runs.switches == {}
    assert "Press Train" in plot.canvas.said
    assert len(plot.lines.drawn(("a", "batch"))[0]) == 0


def test_arrow_keys_move_the_crosshair_and_read_out_its_values(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    shown(plot)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(plot, key)
    assert plot.crosshair.step == 2
    assert plot.readout.text().startswith("Step 2, epoch 1 · batch 0.99 · smoothed")
    assert plot.accessibleDescription() == plot.readout.text()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.crosshair.step == 399
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.crosshair.step == 399
    qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plot.crosshair.step == 399 - 20
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert not plot.crosshair.shown
    assert plot.readout.text() == plot.summary()


def test_the_pointer_moves_the_crosshair(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    shown(plot)
    plot.canvas.hovered.emit(123.4)
    assert plot.crosshair.step == 123
    plot.canvas.left.emit()
    assert not plot.crosshair.shown


def test_zooming_lets_go_and_follow_takes_the_newest_step_back(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    shown(plot)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert not plot.follow.isChecked()
    narrow = plot.canvas.span
    curves.take(readings(np.full(400, -1.0), first_step=400))
    shown(plot)
    assert plot.canvas.span == narrow
    plot.follow.setChecked(True)
    low, high = plot.canvas.span
    assert high >= 799
    assert high - low == pytest.approx(narrow[1] - narrow[0], rel=0.01)
    qtbot.keyClick(plot, Qt.Key.Key_F)
    assert plot.canvas.span[0] == 0


def test_a_finding_is_anchored_at_its_step_and_leads_to_its_page(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    plot.set_anchors([Anchor(1, 200, "error", "Labels are outside", "labels-outside-loss-domain")])
    shown(plot)
    badge = plot.anchors._badges[0]
    assert badge.pos().x() == pytest.approx(200)
    place = plot.canvas.mapFromScene(badge.scenePos())
    with qtbot.waitSignal(plot.finding_chosen, timeout=1000) as chosen:
        qtbot.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    assert chosen.args == ["labels-outside-loss-domain"]


def test_badges_of_neighbouring_steps_do_not_cover_each_other(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    plot.set_anchors([Anchor(n, 200 + n, "warning", "x", f"x{n}") for n in (1, 2, 3)])
    shown(plot)
    places = [plot.canvas.mapFromScene(badge.scenePos()) for badge in plot.anchors._badges]
    assert len({place.y() for place in places}) == 1, "side by side"
    assert min(np.diff([place.x() for place in places])) >= 17


def test_badges_at_either_end_are_whole(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    plot.set_anchors(
        [Anchor(1, 0, "error", "a", "a"), Anchor(2, 0, "error", "b", "b"), Anchor(3, 299, "hint", "c", "c")]
    )
    shown(plot)
    area = plot.canvas.box.sceneBoundingRect()
    left, right = area.left(), area.right()
    for badge in plot.anchors._badges:
        assert left + RADIUS <= badge.scenePos().x() <= right - RADIUS


def test_words_in_the_forbidden_region_stand_clear_of_the_grid() -> None:
    assert clear_of([-2.0, -1.0, 0.0], -2.1, tall=0.2, pixel=0.01) == pytest.approx(-1.99)
    assert clear_of([-2.0, -1.0, 0.0], -1.9, tall=0.2, pixel=0.01) == -1.9


@pytest.mark.parametrize(
    ("loss", "on_the_left"),
    [(np.linspace(0.7, -2.0, 400), True), (np.linspace(-2.0, 0.7, 400), False)],
)
def test_words_in_the_forbidden_region_stand_clear_of_the_curve(
    plot: LossPlot, curves: Curves, loss: np.ndarray, on_the_left: bool
) -> None:
    train(curves, loss)
    shown(plot)
    plot.canvas.show_range(y=(-1.9, 1.0))
    low, high = plot.forbidden.across
    assert (high < 200.0) if on_the_left else (low > 200.0)


def test_a_curve_between_two_points_and_none_beside_a_gap_runs_through_words() -> None:
    x, y = np.array([0.0, 10.0, 20.0, 30.0]), np.array([4.0, -4.0, np.nan, 0.0])
    assert crossings(x, y, (2.0, 3.0), (-1.0, 1.0)) == 1
    assert crossings(x, y, (12.0, 40.0), (-1.0, 1.0)) == 0
    assert crossings(x, y, (2.0, 3.0), (5.0, 6.0)) == 0


def test_an_old_run_that_would_flatten_the_new_one_brings_symlog(plot: LossPlot, curves: Curves) -> None:
    train(curves, np.linspace(0.7, -2000, 300))
    train(curves, falling(), run_id="b")
    shown(plot)
    assert plot.scale.name == "symlog"
    train(curves, falling(), run_id="c")
    plot.scale_choice.setCurrentIndex(0)
    train(curves, falling(), run_id="d")
    plot.redraw()
    assert plot.scale.name == "linear", "a person's choice stays"


def test_the_menu_is_ours_and_not_pyqtgraphs(plot: LossPlot) -> None:
    assert plot.canvas.plot.ctrlMenu is None or not plot.canvas.plot.menuEnabled()
    assert not plot.canvas.box.menuEnabled()
    assert {action.text() for action in plot.menu.actions()} >= {"Fit", "Copy picture", "Show numbers"}


def test_the_words_of_the_nonfinite_row_are_whole_at_the_right_end(plot: LossPlot, curves: Curves) -> None:
    train(curves, np.r_[falling(380), np.full(20, np.nan)])
    curves.take(NonfiniteSeen("a", 380, "gradient of dense_with_a_long_name/kernel"))
    shown(plot)
    words, area = plot.row._words, plot.row.plot.getViewBox().sceneBoundingRect()
    assert words.mapRectToScene(words.boundingRect()).right() <= area.right()


def test_nothing_is_drawn_while_it_is_hidden(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    plot.hide()
    train(curves, falling())
    shown(plot)
    assert len(plot.lines.drawn(("a", "batch"))[0]) == 0
    plot.show()
    assert len(plot.lines.drawn(("a", "batch"))[0]) == 400


def test_another_theme_recolours_what_is_there(plot: LossPlot, curves: Curves) -> None:
    train(curves, falling())
    shown(plot)
    plot.set_theme(DARK)
    colour = plot.canvas.grab().toImage().pixelColor(70, 3).name()
    assert colour == DARK.surface
