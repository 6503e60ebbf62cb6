"""One program as people bring it: its files, how it is opened, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
    """A row of the table of real-life programs, driven through the command line and through the window.

    `files` are texts by relative path; `words` follow `lossdoctor check`, the first is the target. `expect` is
    'healthy' (nothing at warning or above, exit 0), 'sick:<slug>' (that check among the errors, exit 1) or
    'failure:<code>' (exit 2). `says` is a fragment of the failure's sentence, of a note, or of the first finding.
    """

    name: str
    files: dict[str, str]
    words: tuple[str, ...]
    expect: str
    says: str = ""
