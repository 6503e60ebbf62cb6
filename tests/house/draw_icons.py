"""Draws the icon set of resources/desktop from resources/icons/lossdoctor.svg: `make icons`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from lossdoctor.core.version import APPLICATION_ID
from lossdoctor.ui.icons import drawn

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HICOLOR = RESOURCES / "desktop" / "icons" / "hicolor"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> int:
    """Every size as a PNG, and the drawing itself."""
    application = QGuiApplication([])
    for size in SIZES:
        place = HICOLOR / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        drawn("lossdoctor", "", size).save(str(place))
    place = HICOLOR / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(RESOURCES / "icons" / "lossdoctor.svg", place)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
