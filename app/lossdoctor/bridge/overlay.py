"""Which runs lie over each other in the plots, and which of them the others are compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lossdoctor.bridge.run_curves import RunCurves

if TYPE_CHECKING:
    from lossdoctor.bridge.curves import Curves


class Overlay(QObject):
    """Shared by every plot and the table of runs. `changed()`: another run is shown, left out or the baseline.

    The newest MOST_RUNS runs and the baseline are drawn unless a person left them out; the baseline is the first run
    until a person chooses another.
    """

    MOST_RUNS = 6

    changed = Signal()

    def __init__(self, curves: Curves) -> None:
        super().__init__(curves)
        self._curves = curves
        self._baseline = ""
        self._hidden: set[str] = set()

    @property
    def baseline(self) -> RunCurves | None:
        """The run that the others are compared with, None while there is none."""
        return self._curves.run(self._baseline) or next(iter(self._curves.runs), None)

    def set_baseline(self, run_id: str) -> None:
        """Compare with this run; '' is the first."""
        if run_id != self._baseline:
            self._baseline = run_id
            self.changed.emit()

    def is_shown(self, run_id: str) -> bool:
        """Whether a run is drawn, as far as there is room."""
        return run_id not in self._hidden

    def show(self, run_id: str, shown: bool) -> None:
        """Draw a run or leave it out."""
        if shown != self.is_shown(run_id):
            (self._hidden.discard if shown else self._hidden.add)(run_id)
            self.changed.emit()

    @property
    def offered(self) -> list[RunCurves]:
        """The baseline and the newest runs, oldest first, those left out as well."""
        runs = list(self._curves.runs)
        newest, baseline = runs[-self.MOST_RUNS + 1 :], self.baseline
        if baseline is not None and baseline not in newest:
            newest.insert(0, baseline)
        return newest

    @property
    def shown(self) -> list[RunCurves]:
        """Those of them that are drawn."""
        return [run for run in self.offered if self.is_shown(run.run_id)]

    def forget(self) -> None:
        """Another session begins."""
        self._baseline = ""
        self._hidden.clear()
        self.changed.emit()
