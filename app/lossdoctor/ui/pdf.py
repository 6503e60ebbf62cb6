"""Paints the PDF from a finished JSON report, in a process of its own."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lossdoctor.core.failures import Refusal
from lossdoctor.core.saying import ENGLISH
from lossdoctor.core.writing import write_bytes

BROKEN_REPORT = 2


def main(argv: Sequence[str]) -> int:
    """Paint the report file argv[0] into argv[1] in the language argv[2]; 0, or 2 with one line on standard error."""
    if len(argv) not in (2, 3):
        print("usage: lossdoctor painter REPORT.json OUT.pdf [LANGUAGE]", file=sys.stderr)
        return BROKEN_REPORT
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        document = json.loads(Path(argv[0]).read_text(encoding="utf-8"))
        write_bytes(argv[1], painted(document, argv[2] if len(argv) == 3 else ENGLISH))
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"the report could not be painted: {error}", file=sys.stderr)
        return BROKEN_REPORT
    except Refusal as refusal:
        print(refusal.failure.message, file=sys.stderr)
        return BROKEN_REPORT
    return 0


def painted(document: dict[str, Any], language: str = ENGLISH) -> bytes:
    """The PDF's bytes, its words in this language as the document's are. Makes a QGuiApplication if there is none."""
    from PySide6.QtGui import QGuiApplication

    from lossdoctor.ui.language import speak
    from lossdoctor.ui.paper import paint

    application = QGuiApplication.instance() or QGuiApplication(["lossdoctor"])
    if language != ENGLISH:
        speak(application, language)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "report.pdf"
        paint(document, str(file))
        del application
        return file.read_bytes()
