"""How to train from now on, as a tree of parameters: learning rate, batch, epochs, optimizer, loss, dtype and so on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.settings_draft import changed
from lossdoctor.bridge.store import Store
from lossdoctor.core.session import Settings
from lossdoctor.ui.bricks.buttons import Fold, button
from lossdoctor.ui.bricks.card import clear_widget, scrolling
from lossdoctor.ui.bricks.choice import Choice
from lossdoctor.ui.bricks.labels import plain
from lossdoctor.ui.panels.setting_row import Field, SettingRow

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
    """Fields show what the program uses; an empty field keeps that. `change_asked(Settings)` by Use these settings."""

    change_asked = Signal(object)

    def __init__(self, store: Store, consultation: Consultation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._consultation = consultation
        self.learning_rate, self.batch_size, self.epochs, self.seed = (QLineEdit() for _ in range(4))
        for line in (self.learning_rate, self.batch_size, self.epochs, self.seed):
            line.setAcceptDrops(False)  # the window takes files that are dropped on it
        self.optimizer, self.loss, self.dtype = _choice(OPTIMIZERS), _choice(LOSSES), _choice(DTYPES)
        self.device = Choice()
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for device in DEVICES:
            self.device.addItem(device, device)
        self.rows: dict[str, SettingRow] = {}
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(plain(self.tr("Empty keeps what the program says."), "small", wrap=True))
        for title, fields in self._branches():
            column.addWidget(self._branch(title, fields))
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 8, 0, 0)
        inside = clear_widget(column)
        column.setContentsMargins(0, 0, 4, 0)
        page.addWidget(scrolling(inside, self.tr("Settings")), 1)
        page.addLayout(self._foot())
        store.patient_changed.connect(self.refresh)
        consultation.settings_changed.connect(self.refresh)
        self.refresh()

    def _branches(self) -> list[tuple[str, list[tuple[str, str, Field, object]]]]:
        tr = self.tr
        return [
            (
                tr("Training"),
                [
                    ("learning_rate", tr("Learning rate"), self.learning_rate, None),
                    ("optimizer", tr("Optimizer"), self.optimizer, None),
                    ("batch_size", tr("Batch size"), self.batch_size, None),
                    ("epochs", tr("Epochs"), self.epochs, None),
                ],
            ),
            (tr("Loss and numbers"), [("loss", tr("Loss"), self.loss, None), ("dtype", tr("Dtype"), self.dtype, None)]),
            (tr("Machine"), [("device", tr("Device"), self.device, "auto"), ("seed", tr("Seed"), self.seed, 0)]),
        ]

    def _branch(self, title: str, fields: list[tuple[str, str, Field, object]]) -> QWidget:
        inside = QVBoxLayout()
        inside.setSpacing(6)
        for key, name, field, keeps in fields:
            self.rows[key] = SettingRow(key, name, field, keeps)
            self.rows[key].edited.connect(self._judge)
            inside.addWidget(self.rows[key])
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._apply)
        content = clear_widget(inside)
        inside.setContentsMargins(1, 0, 0, 0)
        return Fold(title, content, opened=True)

    def _foot(self) -> QVBoxLayout:
        self.said = plain("", "small", wrap=True)
        self.apply = button(self.tr("Use these settings"), self._apply, kind="primary")
        self.discard = button(self.tr("Discard"), self._discard, kind="small", name=self.tr("Discard what was typed"))
        self.undo = button(self.tr("Undo"), self._consultation.undo, kind="small", name=self.tr("Undo the last change"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.discard)
        row.addWidget(self.undo)
        row.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.said)
        foot.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addLayout(row)
        return foot

    def refresh(self) -> None:
        """Show the settings, and as placeholders what the program uses."""
        settings, usual = self._consultation.settings, self._usual()
        fit = self._store.facts.fit
        for key, row in self.rows.items():
            row.show_value(getattr(settings, key), usual.get(key, ""), fit.rows if fit else 0)
        self._judge()

    def _usual(self) -> dict[str, str]:
        facts = self._store.facts
        compiled, fit = facts.compile, facts.fit
        usual = {"seed": "0"}
        if compiled is not None:
            rate = compiled.learning_rate
            usual |= {"optimizer": compiled.optimizer, "learning_rate": "" if rate is None else f"{rate:g}"}
            usual["loss"] = compiled.losses[0].name if compiled.losses else ""
        if fit is not None:
            usual |= {"batch_size": str(fit.batch_size), "epochs": str(fit.epochs)}
        return usual | ({"dtype": facts.model.dtype_policy} if facts.model is not None else {})

    def _judge(self) -> None:
        """What can be done, and how many settings differ from the program."""
        pending = [row for row in self.rows.values() if row.pending]
        wrong = [row for row in self.rows.values() if row.read().wrong]
        self.apply.setEnabled(self._store.target is not None and bool(pending) and not wrong)
        self.discard.setEnabled(bool(pending))
        self.undo.setEnabled(bool(self._store.undo_titles))
        self.undo.setToolTip(self._store.undo_titles[-1] if self._store.undo_titles else "")
        differ = len(changed(self._consultation.settings))
        said = (
            self.tr("{n} differ from the program.").format(n=differ) if differ else self.tr("All as the program says.")
        )
        if wrong:
            said = self.tr("To be mended first: {names}.").format(names=", ".join(row.name for row in wrong))
        elif pending:
            said = self.tr("Not used yet: {names}.").format(names=", ".join(row.name for row in pending))
        self.said.setText(said)

    def chosen(self) -> Settings:
        """The settings as the fields say; a field that is wrong keeps what is in force."""
        settings = self._consultation.settings
        told = {key: row.read() for key, row in self.rows.items()}
        right: dict[str, object] = {key: one.value for key, one in told.items() if not one.wrong}
        return replace(settings, **right)  # type: ignore[arg-type]

    def _apply(self) -> None:
        if self.apply.isEnabled():
            self.change_asked.emit(self.chosen())

    def _discard(self) -> None:
        for row in self.rows.values():
            row.take_back()
        self._judge()


def _choice(names: tuple[str, ...]) -> QComboBox:
    box = Choice()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(5)
    box.addItem("", None)
    for name in names:
        box.addItem(name.replace("_", " "), name)
    return box
