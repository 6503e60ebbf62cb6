"""Looks for Python environments near a program, on a thread, and asks each for its versions."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal

from lossdoctor.link import environments

CLOSE_SECONDS = 1.0  # a probe under way ends by itself soon after


class Surroundings(QObject):
    """`found(tuple of Environment)` soon after `look`, then `examined(str, Suitability)` for each by its python."""

    found = Signal(object)
    examined = Signal(str, object)
    _came = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = 0
        self._thread: threading.Thread | None = None
        self._came.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def look(self, folder: str) -> None:
        """Look beside this folder and in the usual places; what an earlier look still finds is dropped."""
        self._round += 1
        number = self._round
        self._thread = threading.Thread(
            target=self._search, args=(number, folder), name="looking for environments", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Drop what comes and wait a moment for the thread."""
        self._round += 1
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)

    def _search(self, number: int, folder: str) -> None:
        places = tuple(environments.nearby(folder))
        self._came.emit(number, places, None)
        for place in places:
            if number != self._round:
                return
            self._came.emit(number, place.python, environments.examined(place.python))

    def _pass_on(self, number: int, what: object, suitability: object) -> None:
        if number != self._round:
            return
        if suitability is None:
            self.found.emit(what)
        else:
            self.examined.emit(what, suitability)


def words_for(environment: environments.Environment, suitability: environments.Suitability | None) -> str:
    """'.venv in project · Python 3.12.1 · Keras 3.9.0 · TensorFlow 2.19.0', or why it cannot be used."""
    if suitability is None:
        return environment.name
    versions = suitability.versions
    tensorflow = versions.get("tensorflow") or versions.get("tensorflow-cpu", "")
    told = (("Python", versions.get("python")), ("Keras", versions.get("keras")), ("TensorFlow", tensorflow))
    parts = [environment.name, *(f"{name} {version}" for name, version in told if version)]
    if suitability.why_not:
        parts = [environment.name, suitability.why_not]
    return " · ".join(parts)
