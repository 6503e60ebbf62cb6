"""One file for whoever helps: what it will hold is told before, names are taken out, nothing is sent anywhere."""

from __future__ import annotations

import io
import json
import platform
import sys
import threading
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, qVersion

from lossdoctor.bridge.diary import Diary
from lossdoctor.bridge.publisher import Publisher
from lossdoctor.bridge.session_keeper import SessionKeeper
from lossdoctor.bridge.store import Store
from lossdoctor.core.failures import Refusal
from lossdoctor.core.version import VERSION
from lossdoctor.core.writing import write_bytes


@dataclass(frozen=True)
class Piece:
    """One file of the bundle: its name, a sentence on it, and how its bytes are made."""

    name: str
    told: str
    made: Callable[[], bytes]


class SupportBundle(QObject):
    """Puts the bundle together. `written(str, str)` with the path, and '' or a sentence on why it was not written."""

    written = Signal(str, str)

    def __init__(
        self,
        store: Store,
        publisher: Publisher,
        keeper: SessionKeeper,
        diary: Diary,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._publisher, self._keeper, self._diary = store, publisher, keeper, diary
        self._thread: threading.Thread | None = None

    @property
    def has_session(self) -> bool:
        """Whether there is a session that could be put in."""
        return self._keeper.can_save

    def pieces(self, settings: Mapping[str, object], *, session: bool) -> list[Piece]:
        """What it will hold, read now: later changes of the window do not change it. `settings` by name."""
        log, versions, kept = self._diary.text, self._versions(), dict(settings)
        made = [
            Piece("window.log", self.tr("What this window did, its messages and faults"), lambda: scrubbed(log)),
            Piece("versions.json", self.tr("Versions, system and device"), lambda: as_json(versions)),
            Piece("settings.json", self.tr("The preferences; of recent files only how many"), lambda: as_json(kept)),
        ]
        if self._store.target is not None:
            report = self._publisher.report
            told = self.tr("The diagnosis: findings, numbers and curves, without user, host and home-folder names")
            made.append(Piece("report.json", told, lambda: report_json(report)))
        if session and self.has_session:
            told = self.tr("The session with its whole story: file names, program output; no rows of your data")
            packed = self._keeper.packer(sample=False)
            made.append(Piece("session.lossdoctor", told, packed))
        return made

    def write(self, path: str, pieces: list[Piece]) -> None:
        """Write them into one zip, whole or not at all, on a thread of its own."""
        self.wait()
        self._thread = threading.Thread(target=self._write, args=(path, pieces), name="support bundle")
        self._thread.start()

    def wait(self) -> None:
        """Until what is being written is written."""
        if self._thread is not None:
            self._thread.join()

    def _write(self, path: str, pieces: list[Piece]) -> None:
        try:
            write_bytes(path, zipped(pieces))
        except Refusal as refusal:
            self.written.emit(path, refusal.failure.message)
        else:
            self.written.emit(path, "")

    def _versions(self) -> dict[str, object]:
        engine = self._store.engine
        return {
            "lossdoctor": VERSION,
            "python": sys.version.split()[0],
            "qt": qVersion(),
            "system": platform.system(),
            "release": platform.release(),
            "machine": platform.machine(),
            "engine": {**dict(engine.versions), "state": engine.state},
            "device": engine.device,
            "device_reason": engine.device_reason,
        }


def zipped(pieces: list[Piece]) -> bytes:
    """The pieces as one zip. A piece that cannot be made is told in a file of its name in its place."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for piece in pieces:
            try:
                archive.writestr(piece.name, piece.made())
            except (ValueError, TypeError, KeyError, OSError, Refusal) as fault:  # the rest is still of use
                archive.writestr(f"{piece.name}.failed.txt", scrubbed(f"{type(fault).__name__}: {fault}\n"))
        told = "".join(f"{piece.name}: {piece.told}.\n" for piece in pieces)
        archive.writestr("contents.txt", told)
    return made.getvalue()


def scrubbed(text: str) -> bytes:
    """The text without user, host and home-folder names, as UTF-8."""
    from lossdoctor.report.privacy import own_scrubber

    return own_scrubber()(text).encode("utf-8", "backslashreplace")


def as_json(facts: Mapping[str, object]) -> bytes:
    """Facts as indented JSON without those names."""
    return scrubbed(json.dumps(facts, indent=2, ensure_ascii=False, default=str) + "\n")


def report_json(report: object) -> bytes:
    """The report as its JSON without those names."""
    from lossdoctor.report.as_json import document_in_english, dumps
    from lossdoctor.report.privacy import anonymous
    from lossdoctor.report.report import Report

    assert isinstance(report, Report)
    return dumps(anonymous(document_in_english(report))).encode("utf-8", "backslashreplace")
