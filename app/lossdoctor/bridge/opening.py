"""The steps from dropped files to a command that opens a session: inspect, ask for trust, read the data."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.desk import Desk
from lossdoctor.core.commands import InspectTarget, OpenSession, PrepareData
from lossdoctor.core.events import DataPrepared, Event, RequestRefused, TargetInspected
from lossdoctor.core.session import DataFiles, Settings, TargetKind

PROGRAMS = (".py", ".ipynb")
MODELS = (".keras", ".h5", ".hdf5")
DATA = (".npz", ".npy", ".csv", ".tsv", ".parquet")
BRING_MODEL = "This is data alone. Open it together with a model or a training script."


def sorted_by_role(paths: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The program or model among dropped files, and the data beside it. Raises ValueError without paths."""
    if not paths:
        raise ValueError("nothing to open")

    def role(path: str) -> int:
        suffix = Path(path.partition("::")[0]).suffix.lower()
        for place, kinds in enumerate((PROGRAMS, MODELS, (".lossdoctor",))):
            if suffix in kinds:
                return place
        return 4 if suffix in DATA else 3

    ordered = sorted(paths, key=role)
    return ordered[0], tuple(path for path in paths if path != ordered[0])


class Opening(QObject):
    """Walks through one opening at a time; a new one replaces the old.

    Signals: `trust_needed(TargetInspected)` (answer with `trust` or `cancel`), `data_needed(TargetInspected)` (answer
    with `give_data` or `cancel`), `ready(OpenSession, TargetInspected)`, `refused(Failure)`, `busy(str)` with what is
    being done, '' when done.
    """

    trust_needed = Signal(object)
    data_needed = Signal(object)
    ready = Signal(object, object)
    refused = Signal(object)
    busy = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = Settings()
        self._data_paths: tuple[str, ...] = ()
        self._inspected: TargetInspected | None = None
        self._files: DataFiles | None = None
        self._trusted = False
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def start(self, paths: Sequence[str], settings: Settings | None = None) -> None:
        """Inspect the program or model among the files."""
        self.cancel()
        target, self._data_paths = sorted_by_role(paths)
        self._settings = settings or Settings()
        self.busy.emit(self.tr("Looking at {name}").format(name=Path(target).name))
        self._desk.ask(InspectTarget(str(Path(target).absolute())), self._inspection_came)

    def trust(self) -> None:
        """The user allowed the named code to run."""
        self._trusted = True
        self._go_on()

    def give_data(self, paths: Sequence[str], columns: Sequence[str] = (), validation: str = "") -> None:
        """The user named the data of a model."""
        self._data_paths = tuple(paths)
        self._prepare(tuple(columns), validation)

    def cancel(self) -> None:
        """Give up what is being opened."""
        self._desk.cancel()
        self._inspected, self._files, self._trusted = None, None, False
        self.busy.emit("")

    def close(self) -> None:
        """Cancel and remove prepared files."""
        self.cancel()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _inspection_came(self, event: Event) -> None:
        self.busy.emit("")
        if isinstance(event, TargetInspected):
            self._inspected = event
            self._go_on()
        elif isinstance(event, RequestRefused):
            self.refused.emit(event.failure)

    def _go_on(self) -> None:
        inspected = self._inspected
        if inspected is None:
            return
        if inspected.target.kind is TargetKind.DATA:
            self._refuse_data_alone()
        elif inspected.needs_trust and not self._trusted:
            self.trust_needed.emit(inspected)
        elif inspected.target.kind is TargetKind.MODEL and self._files is None:
            self._find_data(inspected)
        else:
            self._settings = replace(self._settings, fit_index=max(1, self._settings.fit_index))
            # opened by hand, a script runs where it lies, as by `cd` and `python train.py`
            folder = str(Path(inspected.target.path).parent) if inspected.target.kind is TargetKind.SCRIPT else ""
            target = inspected.target
            self.ready.emit(OpenSession(target, self._settings, self._files, self._trusted, folder), inspected)

    def _refuse_data_alone(self) -> None:
        from lossdoctor.core.failures import Failure, FailureCode

        self.refused.emit(Failure(FailureCode.UNSUPPORTED, self.tr(BRING_MODEL)))

    def _find_data(self, inspected: TargetInspected) -> None:
        if self._data_paths:
            self._prepare((), "")
        else:
            self.data_needed.emit(inspected)

    def _prepare(self, columns: tuple[str, ...], validation: str) -> None:
        self.busy.emit(self.tr("Reading {name}").format(name=Path(self._data_paths[0]).name))
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="lossdoctor-data-")
        folder = tempfile.mkdtemp(dir=self._folder.name)
        paths = tuple(str(Path(path).absolute()) for path in self._data_paths)
        self._desk.ask(PrepareData(paths, folder, validation, columns), self._data_came)

    def _data_came(self, event: Event) -> None:
        self.busy.emit("")
        if isinstance(event, DataPrepared):
            self._files = event.files
            self._go_on()
        elif isinstance(event, RequestRefused):
            self.refused.emit(event.failure)
