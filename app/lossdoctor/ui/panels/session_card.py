"""The card that says what was opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.opening_watch import OpeningWatch
from lossdoctor.bridge.spoken import demo_words, fix_words
from lossdoctor.bridge.store import Store
from lossdoctor.core.events import PatientFacts
from lossdoctor.core.session import TargetKind
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import Card
from lossdoctor.ui.bricks.labels import Elided, plain, printable

translate = QCoreApplication.translate


class SessionCard(Card):
    """File name, size of the problem, revision. `fit_asked()` chooses among several trainings, `model_asked()` brings a
    model to data alone.
    """

    fit_asked = Signal()
    model_asked = Signal()

    def __init__(
        self, store: Store, consultation: Consultation, openings: OpeningWatch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=2)
        self._store = store
        self._consultation = consultation
        self._openings = openings
        self.title = Elided("", "strong")
        self.size = plain("", "small", wrap=True)
        self.revision = Elided("", "small")
        for label in (self.title, self.size, self.revision):
            self.column.addWidget(label)
        self.fit = button("", self.fit_asked.emit, kind="quiet")
        self.model = button(self.tr("Now a model…"), self.model_asked.emit, kind="quiet")
        self.model.setToolTip(self.tr("Open these data with the model or script that trains on them"))
        self.stop = button(self.tr("Stop"), self._openings.give_up, kind="small", name=self.tr("Stop opening it"))
        for push in (self.fit, self.model, self.stop):
            self.column.addWidget(push, 0, Qt.AlignmentFlag.AlignLeft)
        store.patient_changed.connect(self.refresh)
        store.engine_changed.connect(self.refresh)
        openings.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the store's patient."""
        target, revision = self._store.target, self._store.revision
        self._offer()
        self.stop.setVisible(self._openings.under_way)
        if target is None:
            self.revision.hide()
            self._show_opening()
            return
        self.title.set_full_text(demo_words(self._store.name) or Path(target.path).name or target.path)
        self.setToolTip(printable(target.path))
        self.size.setText(printable(size_text(self._store.facts) or self._kind(target.kind)))
        number = self.tr("Revision {n}: {title}").format(n=revision.number, title=fix_words(revision.title))
        self.revision.set_full_text(number)
        self.revision.setVisible(revision.number > 0)

    def _kind(self, kind: TargetKind) -> str:
        """What it is, where nothing of it can be counted."""
        told = {TargetKind.LOG: self.tr("A training log"), TargetKind.LOSS: self.tr("A loss function")}
        return told.get(kind, "")

    def _show_opening(self) -> None:
        """What is being opened, for how long, and what it is at; else that nothing is."""
        watch = self._openings
        if not watch.under_way:
            self.title.set_full_text(self.tr("No patient"))
            self.size.setText(self.tr("Open a model, a script or a demo."))
            return
        name = demo_words(watch.name)
        self.title.set_full_text(self.tr("Opening {name}…").format(name=name) if name else self.tr("Opening…"))
        self.size.setText(printable(self.tr("{n} s · {at}").format(n=watch.seconds, at=watch.at)))

    def _offer(self) -> None:
        target, fits = self._store.target, self._consultation.file.fits
        index = self._consultation.settings.fit_index
        self.fit.setText(self.tr("Fit {i} of {n} ▾").format(i=index, n=fits))
        self.fit.setAccessibleName(self.tr("Fit {i} of {n}: choose another").format(i=index, n=fits))
        self.fit.setVisible(target is not None and fits > 1)
        self.model.setVisible(target is not None and target.kind is TargetKind.DATA)


def size_text(facts: PatientFacts) -> str:
    """'569 rows · 30 features · 2 classes · 513 parameters'."""
    parts = []
    rows = (
        facts.inputs.training[0].rows if facts.inputs and facts.inputs.training else facts.fit.rows if facts.fit else 0
    )
    if rows:
        parts.append(translate("SessionCard", "{n} row(s)", "", rows).format(n=f"{rows:,}"))
    if facts.inputs and facts.inputs.training:
        shape = facts.inputs.training[0].shape
        if len(shape) == 1:
            parts.append(translate("SessionCard", "{n} feature(s)", "", shape[0]).format(n=f"{shape[0]:,}"))
        else:
            parts.append(translate("SessionCard", "{shape} inputs").format(shape="×".join(map(str, shape))))
    if facts.targets and facts.targets.training and 1 < facts.targets.training[0].classes <= 1000:
        parts.append(translate("SessionCard", "{n} classes").format(n=facts.targets.training[0].classes))
    if facts.model:
        count = facts.model.parameters
        parts.append(translate("SessionCard", "{n} parameter(s)", "", count).format(n=f"{count:,}"))
    return " · ".join(parts)
