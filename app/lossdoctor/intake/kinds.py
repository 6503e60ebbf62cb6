"""Which kind of data a file is, by its name and its first bytes, and who reads it."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say

TEXT = frozenset({".csv", ".tsv", ".txt", ".tab", ".dat", ".data"})
PACKED = ".gz"
TORN = (OSError, EOFError, zlib.error)  # what gzip raises at damage
PARQUET = frozenset({".parquet", ".pq"})
ARROW = frozenset({".arrow", ".feather", ".ipc"})
HDF5 = frozenset({".h5", ".hdf5"})
RECORDS = frozenset({".tfrecord", ".tfrecords"})
DATA_SUFFIXES = TEXT | PARQUET | ARROW | {".npz", ".npy"} | RECORDS

# Kind by the first bytes, whatever the name says.
MARKS = (
    (b"PAR1", "parquet"),
    (b"ARROW1", "arrow"),
    (b"\x93NUMPY", "npy"),
    (b"\x89HDF\r\n\x1a\n", "hdf5"),
)
# First bytes of what is no table, though it may be named like one.
FOREIGN = (
    (b"PK\x03\x04", say("a zip archive, as Excel and OpenOffice workbooks are")),
    (b"\xd0\xcf\x11\xe0", say("an old Excel workbook")),
    (b"%PDF", say("a PDF")),
    (b"SQLite format 3", say("an SQLite database")),
    (b"\x89PNG", say("a PNG image")),
    (b"\xff\xd8\xff", say("a JPEG image")),
    (b"BZh", say("packed by bzip2")),
    (b"\xfd7zXZ", say("packed by xz")),
    (b"\x28\xb5\x2f\xfd", say("packed by zstandard")),
    (b"FEA1", say("a Feather file of version 1, which is no longer read")),
)
BRING: dict[str, str] = {
    ".xlsx": say("an Excel workbook is not read. Save the sheet as CSV (UTF-8) and open that."),
    ".xls": say("an Excel workbook is not read. Save the sheet as CSV (UTF-8) and open that."),
    ".xlsm": say("an Excel workbook is not read. Save the sheet as CSV (UTF-8) and open that."),
    ".ods": say("a workbook is not read. Save the sheet as CSV (UTF-8) and open that."),
    ".json": say("data in JSON are not read. Save the table as .csv or .parquet."),
    ".jsonl": say("data in JSON are not read. Save the table as .csv or .parquet."),
    ".arff": say("ARFF is not read. Save the rows below @data as .csv, with the attribute names as the first line."),
    ".pkl": say(
        "a pickle is a program and is never read. Save the table with to_parquet(), or arrays with numpy.savez()."
    ),
    ".pickle": say(
        "a pickle is a program and is never read. Save the table with to_parquet(), or arrays with numpy.savez()."
    ),
    ".joblib": say("a joblib file is a program and is never read. Save arrays with numpy.savez()."),
    ".mat": say("MATLAB files are not read. Save the arrays with numpy.savez() or as .csv."),
    ".rds": say("R's own files are not read. Save the table with write.csv()."),
    ".sav": say("SPSS files are not read. Save the table as CSV."),
    ".dta": say("Stata files are not read. Save the table as CSV."),
    ".sqlite": say("databases are not read. Save the table as CSV."),
    ".db": say("databases are not read. Save the table as CSV."),
    ".zip": say("a zip archive is not read. Unpack it and open what is in it."),
    ".bz2": say("a file packed by bzip2 is not read. Unpack it, or pack it with gzip."),
    ".xz": say("a file packed by xz is not read. Unpack it, or pack it with gzip."),
    ".tar": say("a tar archive is not read. Unpack it and open what is in it."),
}
EXPECTED = say(
    "data is a table (.csv, .tsv, .parquet, .feather), one .npz, two .npy (inputs, then targets), "
    "an .h5, .tfrecord files, a folder of images with one folder per class, or a saved tf.data "
    "dataset."
)


def kind_of(places: tuple[Path, ...]) -> str:
    """'text', 'parquet', 'arrow', 'npy', 'npz', 'hdf5', 'tfrecord' or 'folder'.

    Raises Refusal naming the file: absent, empty, of a kind that is not read, or of several kinds at once.
    """
    kinds = [_kind(place) for place in places]
    if not kinds:
        raise Refusal(FailureCode.DATA_MISSING, say("No data file was named; {expected}", expected=EXPECTED))
    if len(set(kinds)) > 1 or (len(kinds) > 1 and kinds[0] not in ("npy", "tfrecord")):
        names = ", ".join(str(place) for place in places)
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{names}: {n} files are not read together; {expected}",
                names=names,
                n=str(len(places)),
                expected=EXPECTED,
            ),
        )
    return kinds[0]


def _kind(place: Path) -> str:
    if place.is_dir():
        return "folder"
    if not place.is_file():
        raise Refusal(FailureCode.FILE_NOT_FOUND, say("{place}: no such data file. Check the path.", place=str(place)))
    if place.stat().st_size == 0:
        raise Refusal(FailureCode.UNREADABLE, say("{place} is empty.", place=str(place)))
    return _by_name(place, first_bytes(place))


def _by_name(place: Path, head: bytes) -> str:
    suffix = plain_suffix(place)
    if suffix in BRING:
        raise Refusal(FailureCode.UNSUPPORTED, say("{place}: {why}", place=str(place), why=BRING[suffix]))
    if suffix == ".npz":
        return "npz"
    if suffix in RECORDS or ".tfrecord-" in place.name.lower():
        return "tfrecord"
    marked = next((kind for mark, kind in MARKS if head.startswith(mark)), None)
    if marked is not None:
        return marked
    if suffix in TEXT:
        _refuse_foreign(place, head)
        return "text"
    for suffixes, kind in ((PARQUET, "parquet"), (ARROW, "arrow"), (HDF5, "hdf5"), ({".npy"}, "npy")):
        if suffix in suffixes:
            return kind
    raise Refusal(
        FailureCode.UNSUPPORTED,
        say("{place}: files of this kind are not read; {expected}", place=str(place), expected=EXPECTED),
    )


def _refuse_foreign(place: Path, head: bytes) -> None:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    what: str | None = next((name for mark, name in FOREIGN if head.startswith(mark)), None)
    if what is None and start.startswith((b"<!doctype", b"<html", b"<?xml")):
        what = say("a web page or XML")
    if what is None and start.startswith((b"{", b"[{")):
        what = "JSON"
    if what is None and start.startswith(b"@relation"):
        what = "ARFF"
    if what is None and head[:1] == b"\x80" and head[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        what = say("a pickle, which is a program and is never read")
    if what is not None:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is named like a table, but by its first bytes it is {what}. Save the table as CSV.",
                place=str(place),
                what=what,
            ),
        )


def plain_suffix(place: Path) -> str:
    """The suffix in small letters; of `t.csv.gz` it is '.csv'."""
    suffix = place.suffix.lower()
    return Path(place.stem).suffix.lower() if suffix == PACKED and place.stem != place.name else suffix


def is_packed(place: Path) -> bool:
    """Whether the file is packed by gzip, by its first bytes."""
    with place.open("rb") as stream:
        return stream.read(2) == b"\x1f\x8b"


def first_bytes(place: Path, count: int = 4096) -> bytes:
    """The first bytes, unpacked. Raises Refusal when a gzip is torn."""
    if not is_packed(place):
        with place.open("rb") as stream:
            return stream.read(count)
    try:
        with gzip.open(place) as packed:
            return packed.read(count)
    except TORN as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} is no intact gzip file ({error}). Pack it again.", place=str(place), error=str(error)),
        ) from None
