"""Settings as they are typed: what is wrong with a value, in a sentence, and what differs from the program."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lossdoctor.bridge.words import marked
from lossdoctor.core.fixes import SetBatchSize, SetDtype, SetLearningRate, SetLoss, SetOptimizer
from lossdoctor.core.session import Settings

MOST_SEED = 2**31 - 1
RATE = marked("Settings", "A learning rate is a number above 0, such as 0.001.")
COUNT = marked("Settings", "This is a whole number from 1 on.")
SEED = marked("Settings", "A seed is a whole number from 0 to 2,147,483,647.")
# Learning rates above 10 diverge with every stock optimiser on standardised data (Goodfellow et al. 2016, 8.3).
HIGH_RATE = 10.0
USED = ("learning_rate", "optimizer", "batch_size", "epochs", "loss", "dtype", "device", "seed")
# What makes another revision; epochs, device and seed are about the next run.
REVISING = ("learning_rate", "optimizer", "batch_size", "loss", "dtype")
SETTING_EDITS = (SetLearningRate, SetOptimizer, SetBatchSize, SetLoss, SetDtype)


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Settings", text)


@dataclass(frozen=True)
class Typed:
    """A value as typed. `value` is None where the program's own is kept; `wrong` forbids it, `doubt` only warns."""

    value: float | int | str | None = None
    wrong: str = ""
    doubt: str = ""


def typed(name: str, text: str, rows: int = 0) -> Typed:
    """Read the text of a number field; `rows` are the training rows, 0 where unknown."""
    text = text.strip()
    if not text:
        return Typed(0 if name == "seed" else None)
    if name == "learning_rate":
        return _rate(text)
    plain = text.replace(",", "").replace("\u202f", "").replace(" ", "")
    if name == "seed":
        fits = plain.isdecimal() and int(plain) <= MOST_SEED
        return Typed(int(plain)) if fits else Typed(wrong=tr(SEED))
    if not plain.isdecimal() or not 1 <= int(plain) <= MOST_SEED:
        return Typed(wrong=tr(COUNT))
    count = int(plain)
    if name == "batch_size" and rows and count > rows:
        doubt = tr("There are {n} training rows: one batch would hold them all.")
        return Typed(count, doubt=doubt.format(n=f"{rows:,}"))
    return Typed(count)


def _rate(text: str) -> Typed:
    try:
        rate = float(text.replace(",", "."))
    except ValueError:
        return Typed(wrong=tr(RATE))
    if not math.isfinite(rate) or rate <= 0:
        return Typed(wrong=tr(RATE))
    doubt = tr("{rate} is very large: the loss will most likely diverge.").format(rate=f"{rate:g}")
    return Typed(rate, doubt=doubt if rate > HIGH_RATE else "")


def changed(settings: Settings) -> tuple[str, ...]:
    """Names of the settings that differ from what the program says."""
    usual = Settings()
    return tuple(name for name in USED if getattr(settings, name) != getattr(usual, name))
