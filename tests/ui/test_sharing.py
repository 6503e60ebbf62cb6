"""How the panels share the room: curves first, by hand where somebody moved them, as usual again when asked."""

import pytest

from helpers import tapes
from helpers.stage import settle
from lossdoctor.ui.preferences import Preferences

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("stage")]


def test_the_curves_come_first_and_what_a_person_moves_is_kept_until_it_is_reset(window, play, tmp_path, monkeypatch):
    window.load_plots()
    play(tapes.opening(), tapes.examination(), tapes.run())
    for size in ((1024, 700), (1440, 900)):
        window.resize(*size)
        settle()
        curves, details = window.centre.sizes()
        assert curves >= 1.6 * details and details >= 150, size
    handle = window.centre.handle(1)
    handle.moveSplitter(curves - 120)
    moved = window.centre.sizes()
    assert moved[1] > details
    window.resize(1440, 905)
    settle()
    assert window.centre.sizes()[1] == moved[1], "another height of the window changes nothing that was moved"

    monkeypatch.setattr(window, "preferences", Preferences(tmp_path / "other.ini"))
    window.sharing.keep()
    assert window.preferences.layout("across").isEmpty(), "only what was moved is remembered"
    window.sharing.reset()
    settle()
    assert window.centre.sizes()[1] < moved[1] and window.preferences.layout("centre").isEmpty()
    window.preferences.keep_layout("centre", window.centre.saveState())
    window.sharing.restore()
    kept = window.centre.sizes()
    window.resize(1440, 700)
    settle()
    assert window.centre.sizes()[1] == kept[1], "what was remembered counts as moved by hand"
