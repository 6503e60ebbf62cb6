"""Icons are drawn, tinted, and told apart by shape."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from lossdoctor.core.session import TargetKind
from lossdoctor.paths import resources
from lossdoctor.ui.icons import SIZES, application_icon, drawn, icon
from lossdoctor.ui.theme import DARK, LIGHT

pytestmark = [pytest.mark.window, pytest.mark.qt_log_level_fail("WARNING")]

VERBS = ("open", "demo", "examine", "train", "pause", "stop", "undo", "redo", "cure", "export")
STATES = ("error", "warning", "hint", "passed", "skipped", "failed")
KINDS = tuple(f"kind-{kind.value}" for kind in TargetKind)


def shape(name: str, colour: str = LIGHT.ink) -> frozenset[tuple[int, int]]:
    image = drawn(name, colour, 32).toImage()
    return frozenset((x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 127)


@pytest.mark.parametrize("name", VERBS + STATES + KINDS)
def test_an_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, name: str) -> None:
    image = drawn(name, DARK.error, 32).toImage()
    solid = {image.pixelColor(x, y).name() for x, y in shape(name) if image.pixelColor(x, y).alpha() == 255}
    assert len(shape(name)) > 20
    assert DARK.error in solid


def test_no_two_icons_have_the_same_shape(qtbot: QtBot) -> None:
    shapes = {name: shape(name) for name in VERBS + STATES + KINDS}
    for first in shapes:
        for second in shapes:
            if first < second:
                shared = len(shapes[first] & shapes[second]) / len(shapes[first] | shapes[second])
                assert shared < 0.9, (first, second)


def test_a_disabled_icon_is_paler(qtbot: QtBot) -> None:
    made = icon("train", LIGHT.ink, LIGHT.muted)
    pixels = [
        made.pixmap(24, mode).toImage().pixelColor(12, 12).name() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    assert pixels == [LIGHT.ink, LIGHT.muted]
    assert len(made.availableSizes()) == len(SIZES)


def test_the_program_has_an_icon_of_its_own(qtbot: QtBot) -> None:
    assert not application_icon().isNull()


def test_an_unknown_icon_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        drawn("nothing", LIGHT.ink, 16)


def test_icons_fetch_nothing_and_run_nothing() -> None:
    for file in (resources() / "icons").glob("*.svg"):
        text = file.read_text()
        assert "<script" not in text
        assert "href" not in text
        assert text.count("http") == 1
