"""One program as people bring it: its files, how it is opened, and what must come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Style:
    """A row of the table of real-life programs, driven through the command line and through the window.

    `files` are texts by relative path; `words` follow `lossdoctor check`, the first is the target. `expect` is
    'healthy' (nothing at warning or above, exit 0), 'sick:<slug>' (that check among the errors, exit 1) or
    'failure:<code>' (exit 2). `says` is a fragment of the failure's sentence, of a note, or of the first finding.
    `made` writes what is no text (arrays, images, models) into the folder.
    """

    name: str
    files: dict[str, str]
    words: tuple[str, ...]
    expect: str
    says: str = ""
    made: Callable[[Path], None] | None = None

    def write(self, folder: Path) -> None:
        """Lay the files out in a folder."""
        for name, text in self.files.items():
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        if self.made is not None:
            self.made(folder)
