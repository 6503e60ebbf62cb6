"""Everything the window can do, found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from helpers import tapes
from helpers.stage import settle
from lossdoctor.core import commands as cmd
from lossdoctor.core.scenarios import gallery
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.dialogs.command_palette import CommandPalette
from lossdoctor.ui.theme import DARK

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]

KEY, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ask(window, qtbot):
    """Open the palette by its keys and type."""
    window.welcome.show_demos(gallery()[:6])

    def typed(text: str) -> CommandPalette:
        window.activateWindow()
        settle()
        qtbot.keyClick(window, KEY.Key_P, CONTROL | SHIFT)
        settle()
        palette = window.dialog
        assert isinstance(palette, CommandPalette)
        assert palette.line.hasFocus()
        qtbot.keyClicks(palette.line, text)
        return palette

    return typed


def test_a_demo_is_opened_by_typing_and_enter(window, qtbot, sent, ask):
    palette = ask("masks")
    assert "Masks saved as 0 and 255" in palette.shown[0]
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settle()
    assert [command.name for command in sent if isinstance(command, cmd.OpenScenario)] == ["labels-0-255"]
    assert window.dialog is None or not window.dialog.isVisible()


def test_a_guided_demo_is_found_by_its_kind_too(window, qtbot, sent, ask):
    palette = ask("guided three rows")
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settle()
    assert window.modes.guide.scenario.name == "relative-error-loss"


def test_up_and_down_choose_and_what_is_chosen_is_told(window, qtbot, ask):
    palette = ask("demo")
    first = palette.line.accessibleDescription()
    qtbot.keyClick(palette.line, KEY.Key_Down)
    assert palette.line.accessibleDescription() != first
    assert palette.shown[1] in palette.line.accessibleDescription()
    qtbot.keyClick(palette.line, KEY.Key_Up)
    assert palette.line.accessibleDescription() == first
    qtbot.keyClick(palette.line, KEY.Key_Escape)
    assert not palette.isVisible()


def test_shortcuts_stand_beside_their_commands_and_none_is_missing(window, ask):
    palette = ask("")
    keys = {item.text(0): item.text(2) for item in map(palette.list.topLevelItem, range(len(palette.shown)))}
    wanted = {action.text() for action in window.findChildren(QAction) if action.parent() is window and action.text()}
    wanted |= {action.text() for action in window.actions()}
    offered = {entry.title for entry in palette._entries}
    assert {text.removesuffix("…") for text in wanted} <= offered
    assert keys["Open"] == "Ctrl+O"
    assert keys["Lecture mode"] == "F11"


def test_what_cannot_be_done_now_says_so_and_does_nothing(window, qtbot, sent, ask):
    palette = ask("examine")
    item = palette.list.topLevelItem(palette.shown.index("Examine"))
    assert "not now" in item.text(1)
    palette.list.setCurrentItem(item)
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settle()
    assert palette.isVisible()
    assert sent == []


def test_a_finding_is_gone_to_with_the_mouse(window, qtbot, play, ask):
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    palette = ask("negative")
    place = palette.list.topLevelItem(palette.shown.index("Loss is negative"))
    point = palette.list.visualItemRect(place).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle()
    assert window.diagnosis.cards["negative-loss"].is_open


def test_a_revision_is_gone_to_by_its_name(window, qtbot, play, sent, ask):
    play(tapes.opening(), tapes.cure())
    palette = ask("as given")
    assert palette.shown[0] == "Go to revision 0: as given"
    sent.clear()
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settle()
    assert sent == [cmd.Undo(1)]


def test_findings_stay_secret_while_an_audience_guesses(window, play, sent, ask):
    window.modes.begin("labels-minus-one-plus-one")
    play(tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    assert "Loss is negative" not in ask("negative").shown


def test_recent_files_and_settings_are_found(window, qtbot, ask, tmp_path):
    file = tmp_path / "train_birds.py"
    file.write_text("")
    window.preferences.remember_verdict(str(file), None, 0, TargetKind.SCRIPT.value)
    palette = ask("birds")
    assert "train_birds.py (healthy" in palette.shown[0]
    qtbot.keyClick(palette.line, KEY.Key_Escape)
    settle()
    palette = ask("dark")
    assert palette.shown[0] == "Look: dark"
    qtbot.keyClick(palette.line, KEY.Key_Return)
    settle()
    assert window.theme is DARK


def test_what_nothing_is_called_is_said(ask):
    palette = ask("qqqzz")
    assert palette.nothing.isVisible()
    assert palette.shown == []
