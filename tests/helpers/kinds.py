"""Programs of kinds that are no plain classifiers: a healthy text, and the few words that make it sick."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = """\
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(7)
rng = np.random.default_rng(7)
"""


@dataclass(frozen=True)
class Sick:
    """A way to spoil a program: `changes` are (old, new) texts; `causes` slugs of which one must stand at rank 1.

    `says` are words that title, summary, place or evidence must hold; `edits` the kind of edit that a fix must hold,
    with the output that it must be about (None: any). `after_a_run`: only training shows it.
    """

    name: str
    changes: tuple[tuple[str, str], ...]
    causes: tuple[str, ...]
    says: tuple[str, ...] = ()
    edits: str = ""
    output: int | None = None
    after_a_run: bool = False


@dataclass(frozen=True)
class Program:
    """A healthy program by the name and kind it goes under. `blemishes` are warnings that are true of it."""

    name: str
    kind: str
    text: str
    sick: tuple[Sick, ...] = ()
    blemishes: tuple[str, ...] = ()

    @property
    def script(self) -> str:
        """The healthy program."""
        return HEAD + self.text

    def spoiled(self, sick: Sick) -> str:
        """The program with its disease."""
        text = self.script
        for old, new in sick.changes:
            assert text.count(old) == 1, (self.name, sick.name, old, text.count(old))
            text = text.replace(old, new)
        return text
