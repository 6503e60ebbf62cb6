"""The beginning of a text file: its bytes, its encoding, its lines."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, cast

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.intake.kinds import TORN, is_packed

SAMPLE_BYTES = 1 << 20  # read and split in 20 ms
SAMPLE_ROWS = 1000
SAMPLE_CELLS = 40_000
FEWEST_ROWS = 10  # judged by, however many cells they have
MOST_LINE = 64 << 20  # bytes of one row
MOST_NULS = 0.3  # share of zero bytes at even or odd places that tells UTF-16 without a mark
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
csv.field_size_limit(MOST_LINE)


@dataclass(frozen=True)
class Sample:
    """The first `raw` bytes (unpacked) of a file; `whole` when there are no more."""

    place: Path
    raw: bytes
    whole: bool
    size: int
    packed: bool

    def encoding(self) -> str:
        """The guessed encoding. Raises Refusal for binary data."""
        for mark, name in BOMS:
            if self.raw.startswith(mark):
                return name
        if 0 in self.raw:
            return self._wide()
        for name in ("utf-8", "cp1252"):
            if self._decodes(name):
                return name
        return "latin-1"

    def _wide(self) -> str:
        for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
            half = self.raw[start::2]
            if half.count(0) > MOST_NULS * len(half) and self._decodes(name):
                return name
        line = self.raw[: self.raw.index(0)].count(b"\n") + 1
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is no text table: line {line} holds binary data.", place=str(self.place), line=str(line)),
        )

    def _decodes(self, encoding: str) -> bool:
        try:
            codecs.getincrementaldecoder(encoding)().decode(self.raw, self.whole)
        except UnicodeDecodeError:
            return False
        return True

    def text(self, encoding: str) -> str:
        """The bytes as text, without a letter that the end of the sample cuts. Raises Refusal naming the line."""
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(self.raw, self.whole)
        except LookupError:
            raise Refusal(
                FailureCode.UNREADABLE,
                say("{place}: there is no encoding {encoding}.", place=str(self.place), encoding=repr(encoding)),
            ) from None
        except (UnicodeError, ValueError) as error:
            start = getattr(error, "start", 0)
            line = self.raw[:start].count(b"\n") + 1
            raise Refusal(
                FailureCode.UNREADABLE,
                say(
                    "{place}, line {line}: the text is not written in {encoding}.",
                    place=str(self.place),
                    line=str(line),
                    encoding=encoding,
                ),
            ) from None
        if "\0" in text:
            line = text[: text.index("\0")].count("\n") + 1
            raise Refusal(
                FailureCode.UNREADABLE,
                say("{place} is no text table: line {line} holds binary data.", place=str(self.place), line=str(line)),
            )
        return text


def read_sample(place: Path) -> Sample:
    """The first MiB of a file, more when a line is longer. Raises Refusal when a gzip is torn or the file empty."""
    packed, size = is_packed(place), place.stat().st_size
    try:
        with open_bytes(place, packed) as stream:
            raw = stream.read(SAMPLE_BYTES)
            while len(raw) < MOST_LINE and b"\n" not in raw and b"\r" not in raw and (more := stream.read(len(raw))):
                raw += more
            whole = not stream.read(1)
    except TORN as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is no intact gzip file ({error}). Pack it again.", place=str(place), error=str(error)),
        ) from None
    if not raw.strip():
        raise Refusal(FailureCode.UNREADABLE, say("{place} is empty.", place=str(place)))
    return Sample(place, raw, whole, size, packed)


def open_bytes(place: Path, packed: bool) -> BinaryIO:
    """The bytes of a file, unpacked."""
    return cast(BinaryIO, gzip.open(place)) if packed else place.open("rb")


def split_rows(text: str, delimiter: str, whole: bool, most: int = SAMPLE_ROWS) -> list[tuple[int, list[str]]]:
    """Rows of a text with the number of the line each ends on; blank lines and a row cut by the end are left out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=delimiter == " ")
    rows: list[tuple[int, list[str]]] = []
    cells = 0
    for row in islice(reader, most + 100):
        if row:
            kept = row[:-1] if delimiter == " " and len(row) > 1 and row[-1] == "" else row
            rows.append((reader.line_num, kept))
            cells += len(row)
        if len(rows) > most or (cells > SAMPLE_CELLS and len(rows) > FEWEST_ROWS):
            return rows[:-1]  # the last may be cut by the end of the sample
    return rows if whole or len(rows) < 2 else rows[:-1]
