"""How to train from now on: learning rate, batch, epochs, optimizer, loss, dtype, device, seed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QDoubleValidator, QIntValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.store import Store
from lossdoctor.core.session import Settings
from lossdoctor.ui.bricks.buttons import button
from lossdoctor.ui.bricks.card import clear_widget, scrolling
from lossdoctor.ui.bricks.labels import plain

LOSSES = (
    "binary_crossentropy",
    "categorical_crossentropy",
    "sparse_categorical_crossentropy",
    "mean_squared_error",
    "mean_absolute_error",
    "huber",
    "log_cosh",
    "hinge",
    "poisson",
    "kl_divergence",
)
OPTIMIZERS = ("adam", "sgd", "rmsprop", "adamw", "adagrad", "adadelta", "nadam")
DTYPES = ("float32", "float64", "mixed_float16", "mixed_bfloat16", "float16")
DEVICES = ("auto", "cpu", "gpu:0")


class SettingsPage(QWidget):
    """Fields show what the program uses; an empty field keeps that. `change_asked(Settings)` by Apply."""

    change_asked = Signal(object)

    def __init__(self, store: Store, consultation: Consultation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self._make_fields()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name, field in self._fields():
            field.setAccessibleName(name)
            label = plain(name, "small")
            label.setBuddy(field)
            form.addRow(label, field)
        self.apply = button(self.tr("Use these settings"), self._apply, kind="primary")
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(plain(self.tr("Empty keeps what the program says."), "small", wrap=True))
        column.addLayout(form)
        column.addWidget(self.apply)
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 8, 0, 0)
        page.addWidget(scrolling(clear_widget(column), self.tr("Settings")))
        store.patient_changed.connect(self.refresh)
        consultation.settings_changed.connect(self.refresh)
        self.refresh()

    def _make_fields(self) -> None:
        self.learning_rate = QLineEdit()
        self.learning_rate.setValidator(QDoubleValidator(0.0, 1e6, 12, self))
        self.batch_size, self.epochs, self.seed = QLineEdit(), QLineEdit(), QLineEdit()
        for field, most in ((self.batch_size, 10_000_000), (self.epochs, 1_000_000), (self.seed, 2**31 - 1)):
            field.setValidator(QIntValidator(0, most, self))
        self.optimizer, self.loss = _choice(OPTIMIZERS), _choice(LOSSES)
        self.dtype = _choice(DTYPES)
        self.device = QComboBox()
        self.device.addItems(DEVICES)

    def _fields(self) -> list[tuple[str, QWidget]]:
        return [
            (self.tr("Learning rate"), self.learning_rate),
            (self.tr("Batch size"), self.batch_size),
            (self.tr("Epochs"), self.epochs),
            (self.tr("Optimizer"), self.optimizer),
            (self.tr("Loss"), self.loss),
            (self.tr("Dtype"), self.dtype),
            (self.tr("Device"), self.device),
            (self.tr("Seed"), self.seed),
        ]

    def refresh(self) -> None:
        """Show the settings, and as placeholders what the program uses."""
        facts, settings = self._store.facts, self._consultation.settings
        compiled, fit = facts.compile, facts.fit
        rate = compiled.learning_rate if compiled else None
        self.learning_rate.setPlaceholderText("" if rate is None else f"{rate:g}")
        self.learning_rate.setText("" if settings.learning_rate is None else f"{settings.learning_rate:g}")
        self.batch_size.setPlaceholderText(str(fit.batch_size) if fit else "")
        self.batch_size.setText("" if settings.batch_size is None else str(settings.batch_size))
        self.epochs.setPlaceholderText(str(fit.epochs) if fit else "")
        self.epochs.setText("" if settings.epochs is None else str(settings.epochs))
        self.seed.setText(str(settings.seed))
        _show_choice(self.optimizer, settings.optimizer, compiled.optimizer if compiled else "")
        _show_choice(self.loss, settings.loss, compiled.losses[0].name if compiled and compiled.losses else "")
        _show_choice(self.dtype, settings.dtype, facts.model.dtype_policy if facts.model else "")
        self.device.setCurrentText(settings.device)
        self.apply.setEnabled(self._store.target is not None)

    def chosen(self) -> Settings:
        """The settings as the fields say."""
        return replace(
            self._consultation.settings,
            learning_rate=_number(self.learning_rate.text()),
            batch_size=_count(self.batch_size.text()),
            epochs=_count(self.epochs.text()),
            optimizer=self.optimizer.currentData(),
            loss=self.loss.currentData(),
            dtype=self.dtype.currentData(),
            device=self.device.currentText(),
            seed=_count(self.seed.text()) or 0,
        )

    def _apply(self) -> None:
        self.change_asked.emit(self.chosen())


def _choice(names: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.addItem("", None)
    for name in names:
        box.addItem(name.replace("_", " "), name)
    return box


def _show_choice(box: QComboBox, chosen: str | None, used: str) -> None:
    keeps = f"as given: {used.replace('_', ' ')}" if used else "as given"
    box.setItemText(0, keeps)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
    box.setToolTip(box.currentText())


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _count(text: str) -> int | None:
    return int(text) if text.isdigit() else None
