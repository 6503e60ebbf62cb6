"""A cure under way: the treatments that compete, then the winner beside its controls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.experiments import Experiment
from lossdoctor.bridge.store import Store
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import plain, printable
from lossdoctor.ui.panels.trial_progress import how_far
from lossdoctor.ui.theme import Theme

EVERYTHING = "cure"  # the engine's name for several fixes together


class CureProgress(Card):
    """Hidden while nothing is cured."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10, spacing=4)
        self._store, self._theme = store, theme
        self._judging = False
        self.picture: QWidget | None = None
        self.heading = plain("", "strong", wrap=True)
        self.words = plain("", "small", wrap=True)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.words)
        self.setAccessibleName(self.tr("Cure under way"))
        store.experiments.grown.connect(self._grown)
        store.experiments.ended.connect(self._ended)
        store.progress_changed.connect(self._tell)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._drop()
        self._grown("")

    def _grown(self, which: str) -> None:
        cure = self._store.experiments.cure
        if which or cure is None:
            return
        from lossdoctor.ui.plots.experiment import ExperimentView  # loads after the window

        if self._judging != bool(cure.arms):
            self._drop()
        self._judging = bool(cure.arms)
        lines = self._lines(cure)
        if self.picture is None:
            caption = (
                self.tr("Loss of each arm so far, smoothed")
                if self._judging
                else self.tr("Loss of each treatment, smoothed")
            )
            self.picture = ExperimentView(caption, lines, self._theme, columns=2 if self._judging else 1)
            self.column.addWidget(self.picture)
        elif isinstance(self.picture, ExperimentView):
            self.picture.show_lines(lines)
        self._tell()
        self.show()

    def _lines(self, cure: Experiment) -> list:  # type: ignore[type-arg]
        from lossdoctor.ui.plots.experiment import lines_of_arms, lines_of_treatments

        if cure.arms:
            return list(lines_of_arms(cure.arms.values()))
        titles = {fix_id: printable(self._store.fix_title(fix_id)) for fix_id in cure.treatments}
        titles[EVERYTHING] = self.tr("several together")
        return list(lines_of_treatments(cure.treatments, titles, self._theme))

    def _tell(self) -> None:
        cure = self._store.experiments.cure
        if cure is None:
            return
        if cure.arms:
            self.heading.setText(self.tr("The winner is judged on rows that no arm trained on"))
        else:
            self.heading.setText(self.tr("Treatments compete: {n} so far").format(n=len(cure.treatments)))
        told = (self._store.progress.detail, how_far(self._store))
        self.words.setText(printable(" · ".join(part for part in told if part)))
        self.words.setVisible(any(told))

    def _drop(self) -> None:
        if self.picture is not None:
            self.column.removeWidget(self.picture)
            self.picture.hide()
            self.picture.deleteLater()
            self.picture = None

    def _ended(self, which: str) -> None:
        if not which:
            self.hide()
            self._drop()
