"""Walks from station to station and gathers faults; also a program of its own, for other scales and languages."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from helpers.practices import stand_in
from helpers.walks import faults
from helpers.walks.stations import open_window, settle, stations
from lossdoctor.ui.language import speak
from lossdoctor.ui.theme import LIGHT, Theme


def walk(theme: Theme, folder: Path, kinds: Sequence[str], *, few: bool = False) -> dict[str, Any]:
    """Faults by kind, each once and with its first station; 'stations' is how many were seen."""
    window = open_window(stand_in(), folder, theme)
    found: dict[str, dict[str, str]] = {kind: {} for kind in kinds}
    count = 0
    try:
        for station, root in stations(window, few=few):
            count += 1
            for kind in kinds:
                for fault in getattr(faults, kind)(root):
                    found[kind].setdefault(fault, station)
    finally:
        window.close()
        window.deleteLater()
        settle()
    told = {kind: [f"{station}: {fault}" for fault, station in each.items()] for kind, each in found.items()}
    return {"stations": count, **told}


def main() -> None:
    """`python -m helpers.walks.walker KIND LANGUAGE`: the faults as one line of JSON."""
    kind, language = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LOSSDOCTOR_HOME"] = folder
        application = QApplication(["walk"])
        application.setStyle("Fusion")
        speak(application, language)
        told = walk(LIGHT, Path(folder), (kind,), few=True)
        print(json.dumps({"ratio": application.devicePixelRatio(), **told}))


if __name__ == "__main__":
    main()
