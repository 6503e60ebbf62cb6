"""Evidence pictures: what they show and what they say."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from lossdoctor.core.findings import (
    EVIDENCE_KINDS,
    Evidence,
    HistogramEvidence,
    LayersEvidence,
    NumberEvidence,
    RowsEvidence,
    SeriesEvidence,
)
from lossdoctor.report.histograms import bin_values, outside
from lossdoctor.ui.plots.evidence import PICTURES, EvidencePicture, picture_of
from lossdoctor.ui.theme import DARK, LIGHT, Theme

pytestmark = [
    pytest.mark.window,
    pytest.mark.qt_log_level_fail("WARNING"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),
]

STEPS = np.arange(50.0)
LABELS = HistogramEvidence(
    "labels", *reversed(np.histogram(np.repeat([-1.0, 1.0], [357, 212]), 20)), allowed=(0.0, 1.0)
)
RICH: list[Evidence] = [
    NumberEvidence("offending share", 0.627, "", "0"),
    SeriesEvidence("loss", STEPS, np.cos(STEPS / 9), reference=np.sin(STEPS), reference_label="after"),
    LABELS,
    RowsEvidence("rows", (0, 7), ("target",), (("-1",), ("-1",)), 357),
    LayersEvidence("norm", ("dense", "out"), (1e-7, 0.2)),
]
POOR: list[Evidence] = [
    NumberEvidence("", float("nan")),
    SeriesEvidence("loss", np.empty(0), np.empty(0)),
    SeriesEvidence("loss", STEPS, np.full(50, np.nan)),
    SeriesEvidence("loss", np.zeros(1), np.ones(1)),
    HistogramEvidence("none", np.array([0.0, 1.0]), np.array([0])),
    HistogramEvidence("one", np.array([0.0, 1.0]), np.array([5]), (-np.inf, 0.2)),
    RowsEvidence("rows", (), (), (), 0),
    LayersEvidence("norm", (), ()),
    LayersEvidence("norm", ("a",), (float("nan"),)),
]


def colours(picture: EvidencePicture) -> set[str]:
    image = picture.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_kind_of_evidence_has_a_picture() -> None:
    assert set(PICTURES) == set(EVIDENCE_KINDS)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("width", [160, 310, 900])
@pytest.mark.parametrize("evidence", RICH + POOR, ids=lambda evidence: f"{type(evidence).__name__}")
def test_a_picture_paints_at_any_width(qtbot: QtBot, evidence: Evidence, width: int, theme: Theme) -> None:
    picture = EvidencePicture(evidence, theme)
    qtbot.addWidget(picture)
    picture.resize(width, picture.sizeHint().height())
    assert len(colours(picture)) > 1
    assert picture.accessibleDescription().endswith(".")


def test_labels_outside_the_range_are_in_the_error_colour_and_counted(qtbot: QtBot) -> None:
    picture = EvidencePicture(LABELS, LIGHT)
    qtbot.addWidget(picture)
    picture.resize(310, picture.sizeHint().height())
    assert {LIGHT.error, LIGHT.accent} <= colours(picture)
    assert picture.accessibleDescription() == (
        "labels: 569 values between −1 and 1. 357 of them outside the allowed 0 to 1."
    )


def test_values_inside_the_range_have_no_error_colour(qtbot: QtBot) -> None:
    counts, edges = np.histogram(np.repeat([0.0, 1.0], [5, 4]), 20)
    picture = EvidencePicture(HistogramEvidence("labels", edges, counts, (0.0, 1.0)), LIGHT)
    qtbot.addWidget(picture)
    assert LIGHT.error not in colours(picture)


def test_a_bin_stands_for_its_whole_number_or_its_middle() -> None:
    edges = np.linspace(-1, 1, 21)
    values = bin_values(edges)
    assert (values[0], values[10], values[-1]) == (-1.0, pytest.approx(0.0, abs=1e-12), 1.0)
    assert values[5] == pytest.approx(-0.45)


def test_a_bin_around_every_class_stands_for_that_class() -> None:
    assert bin_values(np.arange(4) - 0.5).tolist() == [0.0, 1.0, 2.0]
    classes = HistogramEvidence("rows by class", np.arange(4) - 0.5, np.array([5, 5, 9]), (0.0, 1.0))
    assert (
        picture_of(classes).words() == "rows by class: 19 values between 0 and 2. 9 of them outside the allowed 0 to 1."
    )


def test_a_bar_below_zero_is_in_the_error_colour_and_long_names_leave_room(qtbot: QtBot) -> None:
    for values, wanted in (((0.2, -1.5), True), ((0.2, 1.5), False)):
        picture = EvidencePicture(LayersEvidence("parts", ("a very long name of a part " * 4, "b"), values), LIGHT)
        qtbot.addWidget(picture)
        picture.resize(282, picture.sizeHint().height())
        assert (LIGHT.error in colours(picture)) is wanted
        assert {LIGHT.accent} <= colours(picture)


def test_rounding_never_makes_an_offender() -> None:
    values = np.array([-1e-12, 0.0, 1.0 + 1e-12, 1.01])
    assert outside(values, (0.0, 1.0)).tolist() == [False, False, False, True]
    assert not outside(values, None).any()


def test_the_words_hold_the_numbers() -> None:
    assert picture_of(RICH[0]).words() == "offending share: 0.627, expected 0."
    assert "row 7: -1 and 355 more." in picture_of(RICH[3]).words()
    assert picture_of(RICH[4]).words() == "norm: dense 1e-07, out 0.2."
    assert picture_of(POOR[2]).words() == "loss: no value is a finite number."


def test_another_theme_recolours_it(qtbot: QtBot) -> None:
    picture = EvidencePicture(RICH[4], LIGHT)
    qtbot.addWidget(picture)
    picture.resize(310, 80)
    picture.set_theme(DARK)
    assert QColor(DARK.accent).name() in colours(picture)
