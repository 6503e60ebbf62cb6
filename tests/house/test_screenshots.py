"""The contact sheet can be made, and shows what it says."""

import subprocess
import sys
from pathlib import Path

import pytest

SHEETS = Path(__file__).with_name("screenshots.py")

pytestmark = [pytest.mark.window, pytest.mark.long, pytest.mark.slow]


def test_each_page_is_drawn_light_and_dark_at_two_sizes(tmp_path):
    from PySide6.QtGui import QImage

    folder = tmp_path / "sheet"
    command = [sys.executable, str(SHEETS), "--into", str(folder), "keyboard", "while it trains"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr
    pictures = sorted(folder.glob("*/*.png"))
    assert len(pictures) == 2 * 4
    page = (folder / "index.html").read_text(encoding="utf-8")
    assert all(path.relative_to(folder).as_posix() in page for path in pictures)
    rooms = [QImage(str(path)) for path in pictures if "trains" in path.name]
    assert {(room.width(), room.height()) for room in rooms} == {(1024, 700), (1440, 900)}
    grounds = {room.pixelColor(2, room.height() - 2).lightness() > 128 for room in rooms}
    assert grounds == {True, False}
    assert len(list(folder.glob("sheet-*.png"))) == 4
