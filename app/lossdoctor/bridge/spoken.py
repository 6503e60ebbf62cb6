"""Words of checks, fixes and demos in the language of the window; `make translations` collects them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lossdoctor.core.saying import now, whole


def one_line(text: str) -> str:
    """Without the line breaks of its file: so the catalogue knows it."""
    return " ".join(text.split())


def check_words(title: str) -> str:
    """The title of a check or of its finding."""
    return whole(title)


def fix_words(title: str) -> str:
    """The title of a fix, or of a revision made by several; what a person or an older session wrote stays as it is."""
    return now(title)


def demo_words(text: str) -> str:
    """Title, subtitle, story, lesson or purpose of a demo."""
    return QCoreApplication.translate("Demo", one_line(text))


def amid(said: str, english: str) -> str:
    """Words as they stand amid a sentence: English ones with a small letter first, except names; German as it is."""
    first = said.partition(" ")[0]
    lowers = said == one_line(english) and first == first.capitalize()
    return said[:1].lower() + said[1:] if lowers else said
