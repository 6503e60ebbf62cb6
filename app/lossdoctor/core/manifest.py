"""What a session file says of itself: what was examined, with which settings, edits and versions."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from lossdoctor.core.failures import Failure
from lossdoctor.core.session import Revision, Settings, TableChoices, Target
from lossdoctor.core.version import VERSION

SCHEMA_VERSION = 2  # 2: sentences as template and values; files of 1 are read as well


@dataclass(frozen=True)
class FileMark:
    """A file by path, size in bytes and SHA-256. `whole` is false where only its ends (and size) were hashed.

    `role` is 'data', 'validation', 'custom objects' or 'architecture'.
    """

    path: str
    size: int = 0
    sha256: str = ""
    whole: bool = True
    role: str = "data"


@dataclass(frozen=True)
class Manifest:
    """Everything but the story. `saved` is ISO 8601 in UTC; `author` is 'window', 'check' or 'callback'.

    `demo` is a scenario's name (`healthy`: its twin). `recipe` are the revisions made, oldest first; the last is the
    present one and its edits lead to it from the program as given. Stated intents are in `settings` (allow, only).
    `folder` is where a script ran; `python` the interpreter that ran it, '' for Loss Doctor's own.
    """

    target: Target | None = None
    settings: Settings = field(default_factory=Settings)
    name: str = ""
    demo: str = ""
    healthy: bool = False
    data: tuple[FileMark, ...] = ()
    target_columns: tuple[str, ...] = ()
    choices: TableChoices | None = None
    folder: str = ""
    python: str = ""
    recipe: tuple[Revision, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    device: str = ""
    verdict: str = "not-examined"
    command: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    failure: Failure | None = None
    author: str = "window"
    saved: str = ""
    tool_version: str = VERSION
    schema_version: int = SCHEMA_VERSION

    @property
    def present(self) -> Revision:
        """The revision that the session stood at."""
        return self.recipe[-1] if self.recipe else Revision(0)


class FileMarks:
    """Recognises files by what is in them. Large ones by their size and both ends, so that nobody waits."""

    # SHA-256 runs at about 1 GB/s on one core (hashlib, measured): half a second at most.
    MOST_WHOLE = 512 * 1024**2
    END = 32 * 1024**2
    MOST_FILES = 100_000  # of a folder

    def mark(self, path: str, role: str = "data") -> FileMark:
        """The mark of a file or folder; without a hash when it cannot be read."""
        place = Path(path)
        try:
            if place.is_dir():
                return self._folder(place, role)
            size = place.stat().st_size
            digest = self._whole(place) if size <= self.MOST_WHOLE else self._ends(place, size)
            return FileMark(str(place), size, digest, size <= self.MOST_WHOLE, role)
        except OSError:
            return FileMark(str(place), role=role)

    def marks(self, paths: Iterable[str], role: str = "data") -> tuple[FileMark, ...]:
        """The marks of several."""
        return tuple(self.mark(str(path), role) for path in paths)

    def state(self, mark: FileMark) -> str:
        """'same', 'changed', or 'absent': how the file of a mark is now."""
        if not mark.path or not Path(mark.path).exists():
            return "absent"
        now = self.mark(mark.path, mark.role)
        return "same" if (now.sha256, now.size) == (mark.sha256, mark.size) else "changed"

    def _whole(self, place: Path) -> str:
        with place.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def _ends(self, place: Path, size: int) -> str:
        checksum = hashlib.sha256(str(size).encode())
        with place.open("rb") as stream:
            checksum.update(stream.read(self.END))
            stream.seek(-self.END, os.SEEK_END)
            checksum.update(stream.read(self.END))
        return checksum.hexdigest()

    def _folder(self, place: Path, role: str) -> FileMark:
        """Names and sizes of what is in it."""
        checksum, total = hashlib.sha256(), 0
        for count, (name, size) in enumerate(_listed(place)):
            if count >= self.MOST_FILES:
                break
            checksum.update(f"{name}\0{size}\n".encode("utf-8", "surrogatepass"))
            total += size
        return FileMark(str(place), total, checksum.hexdigest(), False, role)


def target_state(target: Target | None) -> str:
    """'same', 'changed' or 'absent': how the target's file is now; 'changed' too where its hash is not known."""
    if target is None or not target.path or not Path(target.path).exists():
        return "absent"
    if Path(target.path).is_dir():
        return "same"
    try:
        with Path(target.path).open("rb") as stream:
            now = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return "absent"
    return "same" if now == target.sha256 else "changed"


def _listed(place: Path) -> Iterable[tuple[str, int]]:
    for folder, folders, files in os.walk(place):
        folders.sort()
        for name in sorted(files):
            path = Path(folder) / name
            try:
                yield str(path.relative_to(place)), path.stat().st_size
            except OSError:
                continue
