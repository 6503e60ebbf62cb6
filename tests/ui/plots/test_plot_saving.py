"""What leaves the loss plot: pictures, drawings, numbers, and the clipboard."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from helpers.curves import epoch, falling, train
from helpers.stage import shown
from lossdoctor.bridge.curves import Curves
from lossdoctor.ui.plots.loss_plot import LossPlot
from lossdoctor.ui.plots.saving import as_image
from lossdoctor.ui.plots.table import TableModel
from lossdoctor.ui.theme import LIGHT

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]


def pixels(image: QImage) -> np.ndarray:
    """Colours (height, width) uint32."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.width()).copy()


def columns(image: QImage, colour: str, top: int, bottom: int) -> int:
    """How many columns of pixels hold a colour."""
    return int((pixels(image)[top:bottom] == QColor(colour).rgb()).any(axis=0).sum())


def test_csv_holds_the_numbers_exactly(plot: LossPlot, curves: Curves, tmp_path: Path) -> None:
    loss = np.random.default_rng(0).normal(size=250)
    loss[7] = np.nan
    train(curves, loss)
    curves.take(epoch(0, 100, val_loss=0.5))
    plot.save(tmp_path / "loss.csv")
    with (tmp_path / "loss.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    np.testing.assert_array_equal([float(row["loss"]) for row in rows], loss)
    assert [row["step"] for row in rows[:3]] == ["0", "1", "2"]
    assert [row["epoch"] for row in (rows[99], rows[100])] == ["1", "2"]
    assert [float(row["val_loss"]) for row in rows if row["val_loss"] != "nan"] == [0.5]
    assert rows[99]["val_loss"] == "0.5"


def test_png_holds_the_curve_at_twice_the_size(plot: LossPlot, curves: Curves, tmp_path: Path) -> None:
    train(curves, falling())
    shown(plot)
    plot.save(tmp_path / "loss.png")
    image = QImage(str(tmp_path / "loss.png"))
    assert image.width() == 2 * plot.canvas.width()
    for colour in (LIGHT.smoothed, LIGHT.error_wash):
        assert (pixels(image) == QColor(colour).rgb()).any()


def test_a_picture_that_leaves_the_window_says_what_its_lines_are_and_hides_none(
    plot: LossPlot, curves: Curves, tmp_path: Path
) -> None:
    train(curves, falling(), "a")
    train(curves, falling() / 2, "b")
    curves.take(epoch(0, 100, "b", val_loss=0.5))
    shown(plot)
    plot.switches["running mean"].setChecked(False)
    sheet = plot.sheet()
    legend = [text for text, _ in sheet._legend]
    assert {"batch", "smoothed", "validation", "Run 1 (baseline)", "Run 2"} == set(legend)
    whole, alone = as_image(sheet), plot.canvas.grab().toImage()
    top, bottom = 2 * sheet.origin.y(), 2 * (sheet.origin.y() + plot.canvas.height())
    # the curve is in as many columns of the sheet as of the window: no brush of the legend fills it
    assert columns(whole, LIGHT.smoothed, top, bottom) > 0.8 * 2 * columns(alone, LIGHT.smoothed, 0, alone.height())


def test_svg_holds_lines_and_words(plot: LossPlot, curves: Curves, tmp_path: Path) -> None:
    train(curves, falling())
    shown(plot)
    plot.save(tmp_path / "loss.svg")
    root = ET.parse(tmp_path / "loss.svg").getroot()
    tags = [element.tag.rpartition("}")[2] for element in root.iter()]
    assert tags.count("polyline") + tags.count("path") > 0
    assert "image" not in tags
    text = " ".join(element.text or "" for element in root.iter())
    assert "impossible for this loss" in text
    assert "400 step" in text
    assert all(word in text for word in ("batch", "running mean", "validation")), "the legend goes with it"


def test_an_unknown_ending_is_refused_in_words(plot: LossPlot, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"choose \.png, \.svg or \.csv"):
        plot.save(tmp_path / "loss.bmp")
    with pytest.raises(OSError, match="missing"):
        plot.save(tmp_path / "missing" / "loss.png")


def test_copying_puts_a_picture_on_the_clipboard(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, falling())
    with qtbot.waitSignal(plot.told):
        plot.copy()
    assert QGuiApplication.clipboard().image().width() == 2 * plot.canvas.width()


def test_the_table_shows_a_million_rows_without_copying_them(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, np.linspace(1, 0, 1_000_000))
    table = plot.table()
    model = TableModel(table)
    assert model.rowCount() == 1_000_000
    assert model.data(model.index(999_999, 0)) == "999999"
    assert np.shares_memory(table.columns["loss"], curves.runs[0].loss)


def test_the_table_dialog_copies_what_is_selected(plot: LossPlot, curves: Curves, qtbot: QtBot) -> None:
    train(curves, [0.5, 0.25, 0.125])
    dialog = plot.show_table()
    dialog.view.selectRow(1)
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("step\tepoch\tloss")
    assert lines[1].startswith("1\t1\t0.25\t")
    assert len(lines) == 2
    dialog.close()
