"""Takes user, host and home-folder names out of a report."""

from __future__ import annotations

import getpass
import os
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from lossdoctor.report.document import Document

# Names that are also everyday words of a report ("root cause"): only removed where they stand in a path.
EVERYDAY = frozenset({"root", "user", "users", "admin", "home", "test", "guest", "runner", "data", "model", "default"})
HOMES = re.compile(r"(?P<folder>/home/|/Users/|[A-Za-z]:\\Users\\|[A-Za-z]:/Users/)(?P<name>[^/\\\s:'\"]+)")


def anonymous(document: Document, *, user: str | None = None, host: str | None = None, home: str = "") -> Document:
    """The same report without the names of user, host and home folder (by default those of this machine)."""
    names = scrubber(_user() if user is None else user, socket.gethostname() if host is None else host, home or _home())
    return cast(Document, _scrubbed(document, names))


def own_scrubber() -> Callable[[str], str]:
    """A function that takes the names of this machine out of a text."""
    return scrubber(_user(), socket.gethostname(), _home())


def scrubber(user: str, host: str, home: str) -> Callable[[str], str]:
    """A function that replaces a home folder by ~, and the names by <user> and <host>."""
    words = [(host, "<host>"), (host.partition(".")[0], "<host>"), (user, "<user>")]
    patterns = [
        (re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])", re.IGNORECASE), stand_in)
        for word, stand_in in words
        if len(word) > 2 and word.lower() not in EVERYDAY
    ]

    def scrub(text: str) -> str:
        if len(home) > 1:
            text = re.sub(re.escape(home) + r"(?![\w.-])", "~", text)
        text = HOMES.sub(lambda match: match["folder"] + "<user>", text)
        for pattern, stand_in in patterns:
            text = pattern.sub(stand_in, text)
        return text

    return scrub


def _scrubbed(value: Any, scrub: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, dict):
        return {key: item if key in ("sha256", "tool") else _scrubbed(item, scrub) for key, item in value.items()}
    return [_scrubbed(item, scrub) for item in value] if isinstance(value, list) else value


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in a bare container
        return os.environ.get("USER", "")


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""
