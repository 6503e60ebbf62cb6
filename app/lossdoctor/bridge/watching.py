"""Watches the opened files for changes that other programs make to them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

HASHED_BYTES = 64 * 2**20  # larger files are told apart by size and time: reading them again would take seconds
Mark = tuple[int, int, str]


class FileWatch(QObject):
    """`changed(tuple of paths)` when watched files have other contents than before; each change is told once.

    Editors write a new file and rename it over the old one, so the folders are watched too. Contents are compared by
    their hash on a thread, so that a file saved unchanged is no news. A file that is gone is waited for.
    """

    SETTLE_MS = 300  # several writes of one save are one change

    changed = Signal(object)
    _marked = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._touched)
        self._watcher.directoryChanged.connect(self._touched)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(self.SETTLE_MS)
        self._settled.timeout.connect(self._look)
        self._marked.connect(self._compare, Qt.ConnectionType.QueuedConnection)
        self._paths: tuple[str, ...] = ()
        self._marks: dict[str, Mark] | None = None
        self._round = 0
        self._thread: threading.Thread | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        """What is watched."""
        return self._paths

    def watch(self, paths: Iterable[str]) -> None:
        """Watch these files and folders from now on, and no others."""
        old = [*self._watcher.files(), *self._watcher.directories()]
        if old:
            self._watcher.removePaths(old)
        self._settled.stop()
        self._paths = tuple(dict.fromkeys(path for path in paths if Path(path).exists()))
        self._marks = None
        self._add()
        self._look()

    def close(self) -> None:
        """Watch nothing and wait for the thread."""
        self.watch(())
        if self._thread is not None:
            self._thread.join(5.0)

    def _add(self) -> None:
        wanted = {*self._paths, *(str(Path(path).parent) for path in self._paths)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [path for path in wanted - watched if Path(path).exists()]
        if missing:
            self._watcher.addPaths(missing)

    def _touched(self, _path: str) -> None:
        self._settled.start()

    def _look(self) -> None:
        self._round += 1
        if not self._paths:
            return
        if self._thread is not None and self._thread.is_alive():
            self._settled.start()
            return
        number, paths = self._round, self._paths
        self._thread = threading.Thread(
            target=lambda: self._marked.emit(number, {path: mark(Path(path)) for path in paths}), name="comparing files"
        )
        self._thread.start()

    def _compare(self, number: int, found: dict[str, Mark | None]) -> None:
        if number != self._round:
            return
        self._add()
        present = {path: at for path, at in found.items() if at is not None}
        if self._marks is None:
            self._marks = present
            return
        news = tuple(path for path, at in present.items() if path in self._marks and differ(self._marks[path], at))
        self._marks |= present
        if news:
            self.changed.emit(news)


def mark(place: Path) -> Mark | None:
    """(bytes, nanoseconds, SHA-256 of a small file); None when it is not there."""
    try:
        facts = place.stat()
        small = place.is_file() and facts.st_size <= HASHED_BYTES
        digest = hashlib.sha256(place.read_bytes()).hexdigest() if small else ""
    except OSError:
        return None
    return facts.st_size, facts.st_mtime_ns, digest


def differ(before: Mark, now: Mark) -> bool:
    """Whether two marks of one file mean other contents."""
    if before[2] and now[2]:
        return before[2] != now[2]
    return before[:2] != now[:2]
