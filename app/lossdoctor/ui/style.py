"""The style sheet of the window, made from a theme's tokens."""

from __future__ import annotations

import re
from string import Template

from lossdoctor.paths import resources
from lossdoctor.ui.theme import Theme

SHEET = Template(
    """
* { font-size: 13px; color: $ink; }
QMainWindow, QDialog, QWidget#ground, QStackedWidget#pages { background: $ground; }
QStackedWidget { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget, QSplitter, QWidget#clear { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="muted"], QLabel[role="small"] { color: $muted; }
QLabel[role="small"], QLabel[role="ink-small"] { font-size: 12px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="heading"] { font-size: 13px; font-weight: 600; }
QLabel[role="sentence"] { font-size: 14px; }
QLabel[role="title"] { font-size: 17px; font-weight: 600; }
QLabel[role="hero"] { font-size: 26px; font-weight: 700; }
QLabel[role="lead"] { font-size: 14px; color: $muted; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="hint"] { color: $accent; }
QLabel[tone="passed"] { color: $passed; }
QLabel[tone="failed"] { color: $error; }
QLabel[tone="skipped"] { color: $skipped; }

QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#card[tone="error"] { border: 1px solid $error; border-left: 4px solid $error; }
QFrame#card[tone="warning"] { border: 1px solid $warning; border-left: 4px solid $warning; }
QFrame#card[tone="hint"] { border: 1px solid $accent; border-left: 4px solid $accent; }
QFrame#card[tone="passed"] { border: 1px solid $passed; border-left: 4px solid $passed; }
QFrame#card[tone] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame#card[pinned="error"] { border: 1px solid $error; }
QFrame#card[pinned="warning"] { border: 1px solid $warning; }
QFrame#card[pinned="hint"] { border: 1px solid $accent; }
QFrame#card:focus { border: 2px solid $accent; }
QFrame#card[clickable="true"]:hover { background: $raised; }
QFrame#drop { background: $surface; border: 1px dashed $edge; border-radius: 8px; }
QFrame#drop[over="true"] { border: 2px dashed $accent; background: $accent_wash; }
QFrame#toolbar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#line { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame#message { border: none; border-left: 4px solid $line; }
QFrame#message[tone="error"] { background: $error_wash; border: none; border-left: 4px solid $error; }
QFrame#message[tone="warning"] { background: $warning_wash; border: none; border-left: 4px solid $warning; }
QFrame#message[tone="hint"] { background: $accent_wash; border: none; border-left: 4px solid $accent; }
QFrame#message[tone="passed"] { background: $passed_wash; border: none; border-left: 4px solid $passed; }

QPushButton, QToolButton#button { background: $raised; border: 1px solid $line; border-radius: 6px;
  padding: 7px 12px; min-height: 16px; }
QPushButton:hover, QToolButton#button:hover { border-color: $edge; }
QPushButton:pressed, QToolButton#button:pressed { background: $line; }
QPushButton:focus, QToolButton#button:focus { border: 2px solid $accent; padding: 6px 11px; }
QPushButton:disabled { color: $muted; background: transparent; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[kind="small"] { padding: 3px 8px; font-size: 12px; }
QPushButton[kind="small"]:focus { padding: 2px 7px; }
QPushButton[kind="step"] { background: transparent; border: none; border-bottom: 2px solid $line; border-radius: 0;
  padding: 3px 4px 4px 4px; font-size: 12px; color: $ink; }
QPushButton[kind="step"]:hover { border-bottom-color: $edge; }
QPushButton[kind="step"]:disabled { color: $muted; }
QPushButton[kind="step"][tone="done"] { color: $passed; }
QPushButton[kind="step"][tone="present"] { color: $accent; font-weight: 600; border-bottom: 2px solid $accent; }
QPushButton[kind="step"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 1px 2px 2px 2px; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 3px 5px 3px 0; text-align: left; font-size: 12px; }
QPushButton[kind="quiet"][tone="error"] { color: $error; }
QPushButton[kind="quiet"][tone="warning"] { color: $warning; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 2px 4px 2px 0; }
QPushButton[kind="quiet"]:disabled { color: $muted; }
QPushButton[kind="chip"] { background: transparent; border: 1px solid $line; border-radius: 13px; color: $muted;
  font-size: 12px; padding: 4px 12px; }
QPushButton[kind="chip"]:hover { border-color: $edge; }
QPushButton[kind="chip"]:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton[kind="chip"][tone="error"] { color: $error; border-color: $error; }
QPushButton[kind="chip"][tone="passed"] { color: $passed; }
QPushButton::menu-indicator { width: 0; image: none; }

QTabWidget::pane { border: none; }
QTabWidget, QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 4px 0 5px 0; margin: 0 14px 0 0;
  border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $ink; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { color: $accent; }
QTabBar::scroller { width: 22px; }
QTabBar::tear { width: 0; image: none; }

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit { background: $surface; border: 1px solid $edge;
  border-radius: 6px; padding: 4px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QPlainTextEdit { font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace; font-size: 12px; }
QPlainTextEdit#log { border: none; background: transparent; padding: 0; }
QPlainTextEdit#log:focus { border: 1px solid $accent; padding: 0; }
QComboBox:disabled, QLineEdit:disabled { color: $muted; border-color: $line; }
QComboBox { padding-right: 20px; min-height: 18px; }
QComboBox:focus { padding-right: 19px; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("$icons/chevron-$shade.svg"); width: 12px; height: 12px; }
QToolButton { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 4px 18px 4px 8px; }
QToolButton:hover { border-color: $edge; }
QToolButton:focus { border: 2px solid $accent; padding: 3px 17px 3px 7px; }
QToolButton::menu-indicator { image: url("$icons/chevron-$shade.svg"); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QTabBar QToolButton { padding: 0; background: $surface; border: none; }
QSlider { background: transparent; min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; background: $accent;
  border: 1px solid $surface; }
QSlider::handle:horizontal:focus { border: 2px solid $ink; }
QComboBox QAbstractItemView, QMenu { background: $surface; border: 1px solid $line; selection-background-color: $raised;
  selection-color: $ink; }
QMenu::item { padding: 6px 20px 6px 24px; }
QMenu::item:selected { background: $raised; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/check-$shade.svg"); }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }

QTableWidget, QTableView, QListWidget, QTreeWidget { background: $surface; border: none; gridline-color: $line;
  alternate-background-color: $ground; selection-background-color: $accent_wash; selection-color: $ink; }
QTableWidget:focus, QListWidget:focus { border: 1px solid $accent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 4px 8px; font-size: 12px; font-weight: 400; }
QHeaderView::section:vertical { border-bottom: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QTableWidget::item { padding: 2px 6px; }
QListWidget::item { padding: 4px 2px; }
QTreeWidget::item { padding: 5px 8px; }
QTreeWidget::item:selected { background: $accent_wash; color: $ink; }
QListWidget#choices { border: 1px solid $edge; border-radius: 6px; padding: 4px; outline: 0; font-size: 12px;
  font-family: "DejaVu Sans Mono", "Menlo", "Consolas", monospace; }
QListWidget#choices::item { padding: 5px 6px; border-radius: 4px; }
QListWidget#choices::item:selected { background: $accent_wash; color: $ink; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 6px; }
QProgressBar { background: $raised; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
)


# the tool bar is for the speaker; the five steps have to fit in a row
AS_THEY_ARE = """
QFrame#toolbar * { font-size: 13px; }
QFrame#toolbar QPushButton[kind="chip"] { font-size: 12px; }
QPushButton[kind="step"] { font-size: 15px; }
"""


# what is chosen is filled, what cannot be pressed is dashed
IN_CONTRAST = """
QMenu::item:selected, QComboBox QAbstractItemView::item:selected, QTreeWidget::item:selected,
QListWidget::item:selected, QListWidget#choices::item:selected, QTableView::item:selected {
  background: $accent; color: $on_accent; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled { border: 2px dashed $muted; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="step"]:disabled { border: none; }
QPushButton[kind="small"] { padding: 2px 6px; }
QPushButton[kind="small"]:focus { padding: 1px 5px; }
QScrollBar::handle { background: $muted; }
QSlider::groove:horizontal { background: $muted; }
QFrame#line { max-height: 2px; min-height: 2px; }
"""


def thicker(sheet: str) -> str:
    """Frames and marks of the focus a pixel thicker."""
    return re.sub(r"\b([12])px (solid|dashed)", lambda width: f"{int(width[1]) + 1}px {width[2]}", sheet)


def stylesheet(theme: Theme, factor: float = 1.0) -> str:
    """The application's style sheet in this theme, its letters so many times as large but for the tool bar's."""
    icons = (resources() / "icons").as_posix()
    tokens = {name: str(value) for name, value in vars(theme).items()}
    if theme.contrast:
        tokens["line"] = theme.edge  # frames of cards and buttons are no hairlines any more
    sheet = SHEET.substitute(tokens, icons=icons, shade=theme.shade)
    if theme.contrast:
        sheet = thicker(sheet) + Template(IN_CONTRAST).substitute(tokens)
    if factor == 1.0:
        return sheet
    larger = re.sub(r"font-size: (\d+)px", lambda size: f"font-size: {round(int(size[1]) * factor)}px", sheet)
    return larger + AS_THEY_ARE
