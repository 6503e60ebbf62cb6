"""The journal of the open session: what would be lost is on the disk within seconds, written off the window's time."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from lossdoctor.core.failures import Refusal
from lossdoctor.core.journal import Unpacking, line_of
from lossdoctor.core.manifest import Manifest
from lossdoctor.core.wire import WireError
from lossdoctor.core.writing import flush_folder, write_all

translate = QCoreApplication.translate

SUFFIX = ".journal"
LAST = f"last{SUFFIX}"  # of the session closed last without being saved
BEGINNING = 60.0  # seconds in which a journal without records may still be another window's first moment
LOCK_PLACE = 2**40  # beyond every byte that is read; Windows locks bytes, not files


@dataclass(frozen=True)
class Leftover:
    """A journal whose window is gone: where it lies, what was open, and when it was last written."""

    path: Path
    name: str
    when: datetime


class Journal:
    """Appends records on a thread of its own, at most every `seconds`, each time flushed to the disk.

    A file lies under a lock while its session is open, so that another window leaves it alone. A write that fails is
    told once (`on_fault`, on the journal's thread) and tried again; nothing ever waits for the disk but `close`.
    """

    SECONDS = 2.0
    MOST_WAITING = 64 * 1024**2  # bytes kept while the disk refuses them

    def __init__(self, folder: Path, on_fault: Callable[[str], None], seconds: float = SECONDS) -> None:
        self._folder = folder
        self._on_fault = on_fault
        self._seconds = seconds
        self._condition = threading.Condition()
        self._waiting: list[tuple[str, Any]] = []
        self._closing = False
        self._thread: threading.Thread | None = None
        self._descriptor: int | None = None
        self._path: Path | None = None
        self._lines = b""
        self._torn = False
        self.failing = False

    def begin(self, manifest: Manifest, story: Iterable[Any] = ()) -> None:
        """A session is open; a journal before it must have been ended."""
        self._put("begin", (manifest, tuple(story)))

    def add(self, event: Any) -> None:
        """Keep an event."""
        self._put("event", event)

    def end(self, *, keep: bool) -> None:
        """The session is over: its journal becomes the last one, or is removed when all of it is saved."""
        self._put("end", keep)

    def close(self, limit: float = 5.0) -> None:
        """Write what waits and end the thread."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        if self._thread is not None:
            self._thread.join(limit)
        self._let_go()

    def _put(self, kind: str, value: Any) -> None:
        with self._condition:
            if self._closing:
                return
            self._waiting.append((kind, value))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
                self._thread.start()
            if kind != "event":
                self._condition.notify_all()

    def _work(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._closing or self._urgent(), self._seconds)
                waiting, self._waiting, last = self._waiting, [], self._closing
            for kind, value in waiting:
                self._take(kind, value)
            self._flush()
            if last:
                return

    def _urgent(self) -> bool:
        return any(kind != "event" for kind, _ in self._waiting)

    def _take(self, kind: str, value: Any) -> None:
        if kind == "end":
            self._flush()
            self._finish(keep=value)
            return
        if kind == "begin":
            self._finish(keep=True)
            self._path = self._folder / f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}-{time.monotonic_ns()}{SUFFIX}"
            self._lines, self.failing = b"", False
            values = [value[0], *value[1]]
        else:
            values = [value] if self._path is not None else []
        for one in values:
            with contextlib.suppress(WireError):  # what does not cross the pipe either
                self._lines += line_of(one)

    def _flush(self) -> None:
        if not self._lines or self._path is None:
            return
        try:
            if self._descriptor is None:
                self._open(self._path)
            assert self._descriptor is not None
            # a line that was torn by a fault before is ended, so that it spoils no other
            write_all(self._descriptor, (b"\n" if self._torn else b"") + self._lines)
            os.fsync(self._descriptor)
        except OSError as error:
            self._torn = True
            self._tell(error)
            self._lines = self._lines if len(self._lines) <= self.MOST_WAITING else b""
        else:
            self._lines, self._torn, self.failing = b"", False, False

    def _open(self, path: Path) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        locked(self._descriptor)
        flush_folder(self._folder)

    def _tell(self, error: OSError) -> None:
        if not self.failing:
            self.failing = True
            told = translate(
                "Journal",
                "The journal in {folder} cannot be written ({why}; {n} bytes wait): after a crash this session could "
                "not be recovered. Save it, or make room.",
            )
            why = error.strerror or error
            self._on_fault(told.format(folder=self._folder, why=why, n=f"{len(self._lines):,}"))

    def _finish(self, *, keep: bool) -> None:
        path, self._path, self._lines = self._path, None, b""
        self._let_go()
        if path is None or not path.exists():
            return
        with contextlib.suppress(OSError):
            path.replace(self._folder / LAST) if keep else path.unlink()

    def _let_go(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(descriptor)


def leftovers(folder: Path) -> list[Leftover]:
    """Journals that no living window holds, newest first; empty ones are removed."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []:
        if path.name == LAST or _held(path):
            continue
        manifest = manifest_of(path)
        if manifest is None:
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > BEGINNING:
                    path.unlink()
            continue
        name = manifest.name or Path(manifest.target.path if manifest.target is not None else path).name
        found.append(Leftover(path, name, datetime.fromtimestamp(path.stat().st_mtime)))
    return sorted(found, key=lambda one: one.when, reverse=True)


def manifest_of(path: Path) -> Manifest | None:
    """The first record of a journal, when another follows it."""
    try:
        with path.open("rb") as stream:
            first, second = stream.readline(), stream.readline()
        manifest: Manifest = Unpacking().record(first, Manifest)
    except (OSError, WireError, Refusal):
        return None
    return manifest if second else None


def locked(descriptor: int) -> bool:
    """Take the lock of an open journal, until it is closed or its process ends. False when another has it."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        os.lseek(descriptor, LOCK_PLACE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _held(path: Path) -> bool:
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return True
    try:
        return not locked(descriptor)
    finally:
        os.close(descriptor)
