"""A contact sheet of the window: every page, dialog and mode, light and dark, empty and full, at two sizes.

python tests/house/screenshots.py [--into FOLDER] [--language de] [WORD ...]   only stations with one of the words
"""

from __future__ import annotations

import argparse
import html
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from helpers.walks.scenes import scenes
from helpers.walks.stations import Station, open_window, stations
from lossdoctor.ui import language
from lossdoctor.ui.theme import DARK, LIGHT, Theme

SIZES = ((1024, 700), (1440, 900))
THUMB, COLUMNS, GAP = 480, 4, 12
SETTLED_MS = 120  # curves and their summaries are painted a few times a second
SILENT_ENGINE = (sys.executable, "-c", "import sys; sys.stdin.read()")
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Loss Doctor, every page</title>
<style>body{{font:14px sans-serif;margin:16px;background:#808890}}h2{{margin:24px 0 8px}}
section{{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}}figure{{margin:0}}
img{{width:100%;height:auto}}figcaption{{padding:4px 0}}</style>{body}</html>
"""


def main(words: list[str]) -> int:
    """Write the pictures, one sheet of them as an image and one as a page."""
    options = _options(words)
    folder = Path(options.into)
    shutil.rmtree(folder, ignore_errors=True)
    os.environ["LOSSDOCTOR_HOME"] = home = tempfile.mkdtemp(prefix="lossdoctor-sheet-")
    qInstallMessageHandler(_heard)
    application = QApplication(["lossdoctor"])
    application.setStyle("Fusion")
    language.speak(application, options.language)
    taken: dict[str, list[Path]] = {}
    for theme in (LIGHT, DARK):
        for size in SIZES:
            name = f"{theme.name} {size[0]}x{size[1]}"
            taken[name] = list(_photograph(folder / name.replace(" ", "-"), theme, size, options.only, Path(home)))
            print(f"{name}: {len(taken[name])} pictures", flush=True)
    (folder / "index.html").write_text(PAGE.format(body=_body(folder, taken)), encoding="utf-8")
    for name, pictures in taken.items():
        contact_sheet(pictures).save(str(folder / f"sheet-{name.replace(' ', '-')}.png"))
    shutil.rmtree(home, ignore_errors=True)
    print(folder / "index.html")
    return 0


def _heard(_kind: object, _where: object, words: str) -> None:
    if "plugin does not support" not in words:  # what the offscreen platform itself lacks
        print(words, file=sys.stderr)


def _options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", default="build/screenshots")
    parser.add_argument("--language", default="en", choices=language.LANGUAGES)
    parser.add_argument("only", nargs="*", metavar="WORD")
    return parser.parse_args(words)


def _photograph(folder: Path, theme: Theme, size: tuple[int, int], only: list[str], home: Path) -> Iterator[Path]:
    """One window led through all stations; the files, in order."""
    folder.mkdir(parents=True)
    (home / "window.ini").unlink(missing_ok=True)
    window = open_window(SILENT_ENGINE, home, theme)
    window.resize(*size)
    for number, (name, widget) in enumerate(_walk(window), 1):
        if not only or any(word in name for word in only):
            QTest.qWait(SETTLED_MS)
            place = folder / f"{number:02d}-{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}.png"
            widget.grab().save(str(place))
            yield place
    window.close()
    window.practice.close()


def _walk(window: QWidget) -> Iterator[Station]:
    yield from stations(window)
    yield from scenes(window)


def contact_sheet(pictures: list[Path]) -> QImage:
    """All of them side by side, each as wide as a column."""
    drawn = [QImage(str(path)).scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation) for path in pictures]
    rows = [drawn[first : first + COLUMNS] for first in range(0, len(drawn), COLUMNS)]
    heights = [max(image.height() for image in row) + GAP for row in rows]
    sheet = QImage(COLUMNS * (THUMB + GAP) + GAP, sum(heights) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for number, row in enumerate(rows):
        for place, image in enumerate(row):
            painter.drawImage(GAP + place * (THUMB + GAP), GAP + sum(heights[:number]), image)
    painter.end()
    return sheet


def _body(folder: Path, taken: dict[str, list[Path]]) -> str:
    parts = []
    for name, pictures in taken.items():
        parts.append(f"<h2>{html.escape(name)}</h2><section>")
        for path in pictures:
            words = html.escape(path.stem[3:].replace("-", " "))
            link = html.escape(path.relative_to(folder).as_posix())
            parts.append(f'<figure><a href="{link}"><img src="{link}" alt="{words}" loading="lazy"></a>')
            parts.append(f"<figcaption>{words}</figcaption></figure>")
        parts.append("</section>")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
