"""One feature of TFRecords on its way into an `.npy` file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.examples import WORDS, Feature, Kind, tensor
from lossdoctor.intake.npy_writing import NpyStream
from lossdoctor.intake.pixels import BrokenImage, Picture, pixels
from lossdoctor.intake.protobuf import Malformed

MOST_WORDS = 1_000
ROWS_AT_ONCE = 1_024
BYTES_AT_ONCE = 16 * 1024**2


class FeatureColumn:
    """Takes a feature's value record by record; raises Malformed for one that is not of its kind.

    Texts become class numbers in the order of the alphabet, once all are known.
    """

    def __init__(self, name: str, kind: Kind, folder: Path, place: int, picture: Picture | None) -> None:
        self.name = name
        self.kind = kind
        self.path = folder / f"feature-{place}.npy"
        self.resized = 0
        self._picture = picture or (Picture(*kind.shape) if kind.kind == "image" and len(kind.shape) == 3 else None)
        self._words: dict[bytes, int] = {}
        self._waiting: list[np.ndarray] = []
        self._stream = NpyStream(self.path, self._shape(), np.int64 if kind.kind == "text" else kind.dtype)

    def _shape(self) -> tuple[int, ...]:
        return self._picture.shape if self.kind.kind == "image" and self._picture else self.kind.shape

    def add(self, value: Feature) -> None:
        """Take the value of the next record."""
        row = self._numbers(value) if isinstance(value, np.ndarray) else self._bytes(value)
        if row.shape != self._stream.shape:
            raise Malformed(
                say(
                    "{name} is of shape {shape}, not {wanted}",
                    name=repr(self.name),
                    shape=str(row.shape),
                    wanted=str(self._stream.shape),
                )
            )
        self._waiting.append(row)
        if len(self._waiting) >= max(1, min(ROWS_AT_ONCE, BYTES_AT_ONCE // max(row.nbytes, 1))):
            self._flush()

    def _numbers(self, value: np.ndarray) -> np.ndarray:
        if self.kind.kind != "number":
            raise Malformed(say("{name} holds numbers, not {kind}", name=repr(self.name), kind=WORDS[self.kind.kind]))
        if value.dtype.name != self.kind.dtype:
            raise Malformed(
                say(
                    "{name} is {dtype}, not {wanted}",
                    name=repr(self.name),
                    dtype=value.dtype.name,
                    wanted=self.kind.dtype,
                )
            )
        return value.reshape(()) if self.kind.shape == () and len(value) == 1 else value

    def _bytes(self, value: list[bytes]) -> np.ndarray:
        kind = self.kind.kind
        if len(value) != 1 or kind == "number":
            raise Malformed(say("{name} holds {n} byte strings", name=repr(self.name), n=str(len(value))))
        data = value[0]
        if kind == "text":
            return np.array(self._id(data), np.int64)
        if kind == "tensor":
            return tensor(data)
        if kind == "raw":
            return np.frombuffer(data, np.uint8)
        try:
            values, resized = pixels(data, self._picture)
        except BrokenImage as error:
            raise Malformed(
                say("the image {name} cannot be read ({error})", name=repr(self.name), error=error.args[0])
            ) from None
        self.resized += resized
        return values

    def _id(self, word: bytes) -> int:
        if len(self._words) > MOST_WORDS:
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say(
                    "The target {name} holds more than {most} different texts; classes are expected.",
                    name=repr(self.name),
                    most=MOST_WORDS,
                ),
            )
        return self._words.setdefault(word, len(self._words))

    def _flush(self) -> None:
        if self._waiting:
            self._stream.append(np.stack(self._waiting))
            self._waiting.clear()

    def close(self) -> None:
        """Write what is left; texts are numbered anew, in the order of the alphabet."""
        self._flush()
        self._stream.close()
        if self._words and self._stream.rows:
            order = {word: place for place, word in enumerate(sorted(self._words))}
            renumbered = np.array([order[word] for word in self._words], np.int64)
            ids = np.load(self.path, mmap_mode="r+", allow_pickle=False)
            ids[...] = renumbered[ids]
            ids.flush()

    def words(self) -> tuple[str, ...]:
        """Class names of a text, by number."""
        return tuple(word.decode("utf-8", "replace") for word in sorted(self._words))

    def column_names(self) -> tuple[str, ...]:
        """Names of the table's columns that this feature fills."""
        return (self.name,) if self.kind.shape == () else tuple(f"{self.name}[{n}]" for n in range(self.kind.shape[0]))

    def notes(self) -> tuple[str, ...]:
        """What was done to it."""
        if self.resized and self._picture is not None:
            told = say(
                "{name}: {resized} of {rows} images were resized to {width} x {height}",
                name=self.name,
                resized=self.resized,
                rows=self._stream.rows,
                width=str(self._picture.width),
                height=str(self._picture.height),
            )
            return (told,)
        return ()
