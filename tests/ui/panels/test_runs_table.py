"""Runs beside each other: what differs, what each came to, and how far it lies from the baseline."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from helpers import tapes
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


@pytest.fixture
def runs(window, play):
    play(tapes.opening(), tapes.run(), tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    window.load_plots()
    window.bottom.tabs.setCurrentWidget(window.bottom.runs)
    window.bottom.runs.compare.setChecked(True)
    QApplication.processEvents()
    return window.bottom.runs


def texts(runs, column):
    return [runs.rows.item(row, column).text() for row in range(runs.rows.rowCount())]


def heads(runs):
    return [runs.rows.horizontalHeaderItem(place).text() for place in range(runs.rows.columnCount())]


def test_each_run_is_compared_with_the_baseline(runs):
    assert heads(runs)[:6] == ["Run", "What differs", "val_accuracy", "Loss", "Validation", "Best"]
    assert heads(runs)[6:] == ["Learning rate", "Steps", "Seconds", "State", "Note"]
    assert texts(runs, 0) == ["Run 1", "Run 2"]
    assert texts(runs, 1) == ["as given", "+ Map −1 to 0"]
    assert texts(runs, 9) == ["finished", "finished"]
    assert texts(runs, 7) == ["300", "300 (=)"]
    before, after = texts(runs, 2)
    assert "(" not in before and after.startswith("0.96 (+0.")
    runs.compare.setChecked(False)
    assert not any("(" in text for column in range(2, 9) for text in texts(runs, column))


def test_another_baseline_is_chosen_by_keyboard_everywhere(runs, window, qtbot):
    runs.rows.setCurrentCell(1, 0)
    runs.rows.setFocus()
    qtbot.keyClick(runs.rows, Qt.Key.Key_B)
    assert runs.baseline.currentText() == "Run 2"
    assert texts(runs, 1) == ["− Map −1 to 0", "Map −1 to 0"]
    assert "(" in texts(runs, 2)[0] and "(" not in texts(runs, 2)[1]
    assert window.plots.loss.runs.switches["run-2"].text() == "Run 2, revision 1 (baseline)"
    assert window.plots.loss.runs.switches["run-1"].text() == "Run 1"
    runs.baseline.setCurrentIndex(0)
    assert window.plots.loss.runs.switches["run-1"].text() == "Run 1 (baseline)"


def test_a_run_that_is_unticked_leaves_every_plot_and_the_legend_ticks_it_again(runs, window, play):
    loss, metrics = window.plots.loss, window.plots.below[2][1]
    window.bottom.tabs.setCurrentWidget(metrics)
    QApplication.processEvents()
    assert len(loss.lines.drawn(("run-1", "smoothed"))[0]) > 0
    assert len(metrics.lines.drawn(("run-1", "validation"))[0]) > 0
    runs.rows.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert len(loss.lines.drawn(("run-1", "smoothed"))[0]) == 0
    assert len(metrics.lines.drawn(("run-1", "validation"))[0]) == 0
    loss.runs.switches["run-1"].click()
    assert runs.rows.item(0, 0).checkState() is Qt.CheckState.Checked


def test_each_run_shows_a_piece_of_its_curve_in_its_own_colour(runs, window):
    def colours():
        pictures = [runs.rows.item(row, 0).icon().pixmap(20, 18).toImage() for row in range(2)]
        return [
            {
                picture.pixelColor(x, y).name()
                for x in range(picture.width())
                for y in range(picture.height())
                if picture.pixelColor(x, y).alpha() > 30
            }
            for picture in pictures
        ]

    light = colours()
    assert light[0] != light[1] and all(light)
    window.set_theme(DARK)
    assert colours() != light


def test_the_table_is_copied_and_saved_as_it_is_shown(runs, tmp_path):
    runs.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == heads(runs) and len(lines) == 3
    runs.save(tmp_path / "runs.csv")
    with (tmp_path / "runs.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows == [line.split("\t") for line in lines]


def test_a_single_run_is_compared_with_nothing(window, play):
    play(tapes.opening(), tapes.run())
    runs = window.bottom.runs
    assert runs.baseline.isHidden() and runs.compare.isHidden()
    assert not any("(" in text for column in range(2, 9) for text in texts(runs, column))
    assert np.array_equal(texts(runs, 1), ["as given"])
