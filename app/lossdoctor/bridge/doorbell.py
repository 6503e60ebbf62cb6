"""Files opened from outside go to the window that is already open: where it listens, who rings, what is said."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lossdoctor import paths

TAKEN, BUSY, GO = b"taken\n", b"busy\n", b"go\n"
MOST_BYTES = 1 << 20
MOST_VISITORS = 8
LONGEST = 100  # bytes of a socket's path; systems take 104 or 108
PATIENCE_MS = 2_000  # a window that has not answered by then is busy with itself: the caller opens its own
PROGRAMS = (".py", ".ipynb")


@dataclass(frozen=True)
class Call:
    """Absolute paths (perhaps with `::name`), the caller's working folder, and its leave to take the focus, if any."""

    paths: tuple[str, ...]
    folder: str = ""
    token: str = ""

    @property
    def runs_here(self) -> bool:
        """Whether it would run as in the caller's folder, from where a program's own files are found."""
        programs = any(path.partition("::")[0].lower().endswith(PROGRAMS) for path in self.paths)
        return not programs or self.folder == str(Path.cwd())


def call_of(words: list[str]) -> Call:
    """The call for what stands on a command line, here and now."""
    here = Path.cwd()
    return Call(tuple(str(here / word) for word in words), str(here), os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def address() -> str:
    """Where the window of this user, user folder and screen listens; '' where that would not be safe."""
    screen = [os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    digest = hashlib.sha256("\n".join([str(paths.user_folder().absolute()), *screen]).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"lossdoctor-{digest}"  # a named pipe; UserAccessOption keeps others out
    folder = private_folder()
    place = str(folder / f"lossdoctor-{digest}") if folder is not None else ""
    return place if len(os.fsencode(place)) <= LONGEST else ""


def private_folder() -> Path | None:
    """A folder into which nobody else can put a socket: the session's own, else the user folder."""
    session = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere")
    if _is_ours(session):
        return session
    ours = paths.user_folder()
    try:
        ours.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return ours if _is_ours(ours) else None


def _is_ours(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not others_write


def ring(place: str, call: Call, patience_ms: int = PATIENCE_MS) -> bool:
    """Whether an open window took the files. False when none answers in time, or it has other work.

    The files are the window's only after our last word, so that none is opened twice or by nobody.
    """
    if not place:
        return False
    deadline = QDeadlineTimer(patience_ms)
    line = QLocalSocket()
    line.connectToServer(place)
    if not line.waitForConnected(_left(deadline)):
        return False
    line.write(json.dumps(asdict(call)).encode() + b"\n")
    while not line.canReadLine() and line.waitForReadyRead(_left(deadline)):
        pass
    taken = bytes(line.readLine().data()) == TAKEN
    if taken:
        line.write(GO)
        taken = line.waitForBytesWritten(PATIENCE_MS)
    line.abort() if not taken else line.disconnectFromServer()
    return taken


def _left(deadline: QDeadlineTimer) -> int:
    return max(int(deadline.remainingTime()), 1)


class Doorbell(QObject):
    """Listens for calls at `place`; `rung(Call)` when one was taken. Refuses while `engaged()`, and what cannot run.

    One window listens at a place: `listen` is False when another does already. A socket left behind by a window that
    was killed is replaced.
    """

    rung = Signal(object)

    def __init__(self, place: str, engaged: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._engaged = engaged
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        self._visitors: dict[QLocalSocket, Call | None] = {}

    def listen(self) -> bool:
        """Whether this window is now the one that is called."""
        if not self._place or self._server.isListening():
            return self._server.isListening()
        other = QLocalSocket()
        other.connectToServer(self._place)
        if other.waitForConnected(PATIENCE_MS):
            other.abort()
            return False
        QLocalServer.removeServer(self._place)
        return self._server.listen(self._place)

    def close(self) -> None:
        """Listen no more; the socket is gone."""
        for visitor in list(self._visitors):
            self._dismiss(visitor)
        self._server.close()

    def _came(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            if len(self._visitors) >= MOST_VISITORS:
                self._dismiss(next(iter(self._visitors)))  # the one that has been silent longest
            self._visitors[visitor] = None
            visitor.setReadBufferSize(MOST_BYTES)
            visitor.readyRead.connect(lambda it=visitor: self._hear(it))
            visitor.disconnected.connect(lambda it=visitor: self._dismiss(it))
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        while visitor in self._visitors and visitor.canReadLine():
            self._answer(visitor, bytes(visitor.readLine().data()))
        if visitor in self._visitors and visitor.bytesAvailable() >= MOST_BYTES:
            self._dismiss(visitor)

    def _answer(self, visitor: QLocalSocket, line: bytes) -> None:
        call = self._visitors[visitor]
        if call is not None:
            self._dismiss(visitor)
            if line == GO:
                self.rung.emit(call)
            return
        call = read_call(line)
        if call is None:
            self._dismiss(visitor)
            return
        welcome = call.runs_here and not self._engaged()
        self._visitors[visitor] = call if welcome else None
        visitor.write(TAKEN if welcome else BUSY)
        visitor.flush()

    def _dismiss(self, visitor: QLocalSocket) -> None:
        if visitor in self._visitors:
            del self._visitors[visitor]
            visitor.disconnectFromServer()
            visitor.deleteLater()


def read_call(line: bytes) -> Call | None:
    """The call in one line of JSON; None for anything else."""
    try:
        found = json.loads(line)
        named, folder, token = found["paths"], found["folder"], found["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not (isinstance(named, list) and named and all(isinstance(one, str) for one in (*named, folder, token))):
        return None
    return Call(tuple(named), folder, token)
