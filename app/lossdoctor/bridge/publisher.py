"""Keeps the report up to date and writes it to files without holding up the window."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.store import Store
from lossdoctor.core.events import EngineFailed, Event, SessionOpened
from lossdoctor.core.failures import Refusal
from lossdoctor.core.saying import english, now, speaking_english
from lossdoctor.link.painting import paint
from lossdoctor.report.report import Report, fold

KINDS = ("html", "pdf", "md", "json", "sarif")
FOR_PROGRAMS = ("json", "sarif")


class Publisher(QObject):
    """Folds every accepted event into the Report. `publish` writes on a thread of its own and ends with
    `published(tuple of paths, tuple of sentences on what could not be written)`.
    """

    published = Signal(object, object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report = Report()
        self._thread: threading.Thread | None = None
        store.accepted.connect(self._take)
        store.cleared.connect(self._forget)
        store.renewed.connect(self._forget)

    def publish(self, paths: Mapping[str, str], *, names_too: bool = False, in_english: bool = False) -> None:
        """Write the report as it is now to a path a kind (one of KINDS). User, host and home-folder names are left out
        unless `names_too`. What people read is in the window's language unless `in_english`; JSON and SARIF always are.
        """
        self.wait()
        arguments = (self.report, dict(paths), names_too, in_english)
        self._thread = threading.Thread(target=self._write_all, args=arguments, name="publishing")
        self._thread.start()

    def add_notes(self, notes: tuple[str, ...]) -> None:
        """Sentences on what could not be used of the opened files."""
        self.report = replace(self.report, notes=(*self.report.notes, *notes))

    def wait(self) -> None:
        """Wait until what is being written is written."""
        if self._thread is not None:
            self._thread.join()

    def _take(self, event: Event) -> None:
        before = self.report
        self.report = fold(before, event)
        if isinstance(event, SessionOpened) and before.target is not None and before.target.path == event.target.path:
            # opened again after its engine died: what was seen stays
            kept = (before.runs, before.trials, before.diffs)
            self.report = replace(self.report, runs=kept[0], trials=kept[1], diffs=kept[2])
        elif isinstance(event, EngineFailed) and before.outcomes:
            self.report = replace(self.report, failure=None, notes=(*self.report.notes, event.failure.message))

    def _forget(self) -> None:
        known = self.report
        self.report = Report(versions=known.versions, device=known.device, device_reason=known.device_reason)

    def _write_all(self, report: Report, paths: dict[str, str], names_too: bool, in_english: bool) -> None:
        written, problems = [], []
        for kind, path in paths.items():
            try:
                if in_english or kind in FOR_PROGRAMS:
                    with speaking_english():
                        write(english(report), kind, path, names_too=names_too)
                else:
                    write(report, kind, path, names_too=names_too)
                written.append(path)
            except Refusal as refusal:
                problems.append(now(refusal.failure.message))
        self.published.emit(tuple(written), tuple(problems))


def write(report: Report, kind: str, path: str, *, names_too: bool) -> None:
    """Write one kind of the report in the language that is spoken. Raises Refusal with a sentence."""
    from lossdoctor.core.writing import write_text
    from lossdoctor.report.as_html import html
    from lossdoctor.report.as_json import document, dumps
    from lossdoctor.report.as_markdown import markdown
    from lossdoctor.report.as_sarif import sarif
    from lossdoctor.report.privacy import anonymous
    from lossdoctor.report.wording import dated

    told = document(report)
    told = told if names_too else anonymous(told)
    told = told if kind in FOR_PROGRAMS else dated(told)
    if kind == "pdf":
        paint(dumps(told), path)
    else:
        makers = {"html": html, "md": markdown, "json": dumps, "sarif": sarif}
        write_text(path, makers[kind](told))


def suffixed(path: str, kind: str) -> str:
    """The path with the suffix of its kind in place of another kind's."""
    place = Path(path)
    bare = place.with_suffix("") if place.suffix.lstrip(".") in KINDS else place
    return f"{bare}.{kind}"
