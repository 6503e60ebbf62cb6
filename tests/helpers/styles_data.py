"""Models with data of every kind: as people save, export and mistype them."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pyarrow as pa
from PIL import Image
from pyarrow import feather, parquet

from helpers import tiny_models
from helpers.style import Style

ROWS_OF_DATA = 240
LABELS = "sick:labels-outside-loss-domain"
Maker = Callable[[Path], None]


def arrays() -> tuple[np.ndarray, np.ndarray]:
    """Inputs (240, 4) float32 and 0/1 targets (240, 1) that a small net learns."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(ROWS_OF_DATA, 4)).astype("float32")
    return x, (x[:, :2].sum(axis=1, keepdims=True) + 0.2 * rng.normal(size=(ROWS_OF_DATA, 1)) > 0).astype("float32")


def table(names: str = "a,b,c,d,label", mark: str = ",", decimal: str = ".", sick: bool = False) -> str:
    """The same as text; `names` '' leaves the header out."""
    x, y = arrays()
    rows = [
        mark.join([*(f"{v:.5f}" for v in row), f"{2 * t - 1 if sick else t:.0f}"])
        for row, t in zip(x, y[:, 0], strict=True)
    ]
    text = "\n".join(([names.replace(",", mark)] if names else []) + rows) + "\n"
    return text.replace(".", decimal) if decimal != "." else text


def columns(sick: bool = False) -> pa.Table:
    """The same as columns."""
    x, y = arrays()
    return pa.table({**{name: x[:, n] for n, name in enumerate("abcd")}, "label": (2 * y - 1 if sick else y)[:, 0]})


def model(folder: Path) -> None:
    """A compiled model for four columns."""
    tiny_models.save(folder / "model.keras", (4,))


def both(write: Maker) -> Maker:
    """The model, and what `write` writes."""

    def made(folder: Path) -> None:
        model(folder)
        write(folder)

    return made


def with_text(name: str, text: str, encoding: str = "utf-8") -> Maker:
    """The model, and a text in an encoding."""
    return both(lambda folder: (folder / name).write_bytes(text.encode(encoding)))


def row(
    name: str, data: str, made: Maker, expect: str = "healthy", says: str = "", words: tuple[str, ...] = ()
) -> Style:
    """A row of the model with data."""
    return Style(name, {}, ("model.keras", "--data", *data.split(), "--epochs", "12", *words), expect, says, made)


def npz(folder: Path) -> None:
    x, y = arrays()
    np.savez(folder / "data.npz", x_train=x[:180], y_train=y[:180], x_val=x[180:], y_val=y[180:])


def pair(folder: Path) -> None:
    x, y = arrays()
    np.save(folder / "x.npy", x)
    np.save(folder / "y.npy", 2 * y - 1)


def truncated(folder: Path) -> None:
    pair(folder)
    whole = (folder / "x.npy").read_bytes()
    (folder / "x.npy").write_bytes(whole[: len(whole) // 2])


def pickled(folder: Path) -> None:
    np.save(folder / "x.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    np.save(folder / "y.npy", np.zeros(1))


def hdf5(folder: Path) -> None:
    x, y = arrays()
    with h5py.File(folder / "data.h5", "w") as file:
        file["x"], file["y"] = x, y


def images(folder: Path) -> None:
    scaled = tiny_models.keras_object("Rescaling", {"name": "scaled", "scale": 1 / 127.5, "offset": -1.0})
    tiny_models.save(folder / "model.keras", (8, 8, 1), layer=scaled)
    rng = np.random.default_rng(0)
    for place, name in enumerate(("dark", "light")):
        (folder / "pictures" / name).mkdir(parents=True)
        for number in range(60):
            values = np.clip(rng.normal(60 + 120 * place, 20, (8, 8)), 0, 255).astype("uint8")
            Image.fromarray(values).save(folder / "pictures" / name / f"{number}.png")


def missing_and_words(folder: Path) -> None:
    x, y = arrays()
    colour = np.where(x[:, 3] > 0, "red", "blue")
    cells = [
        [f"{a:.4f}", "" if n % 40 == 0 else f"{b:.4f}", f"{c:.4f}", w, f"{t:.0f}"]
        for n, (a, b, c, w, t) in enumerate(zip(x[:, 0], x[:, 1], x[:, 2], colour, y[:, 0], strict=True))
    ]
    (folder / "t.csv").write_text("\n".join(["a,b,c,colour,label", *(",".join(row) for row in cells)]) + "\n")


def lambda_model(folder: Path) -> None:
    layer = tiny_models.keras_object(
        "Lambda", {"name": "code", "function": {"class_name": "__lambda__", "config": {"code": "4wEA"}}}
    )
    tiny_models.save(folder / "model.keras", (4,), layer=layer)
    npz(folder)


def custom_model(folder: Path) -> None:
    layer = {**tiny_models.keras_object("Doubler", {"name": "double"}, None), "registered_name": "Mine>Doubler"}
    tiny_models.save(folder / "model.keras", (4,), layer=layer)
    npz(folder)


CUSTOM = """\
import keras
@keras.saving.register_keras_serializable("Mine")
class Doubler(keras.layers.Layer):
    def call(self, x):
        return 2 * x
"""


def saved_model(folder: Path) -> None:
    (folder / "saved").mkdir()
    (folder / "saved" / "saved_model.pb").write_bytes(b"\x08\x01")


def damaged(folder: Path) -> None:
    model(folder)
    whole = (folder / "model.keras").read_bytes()
    (folder / "model.keras").write_bytes(whole[: len(whole) // 2])
    npz(folder)


def apart(folder: Path) -> None:
    tiny_models.save_apart(folder, (4,))
    npz(folder)


WEIGHTS = ("model.weights.h5", "--data", "data.npz", "--epochs", "80")

ROWS = [
    row("npz with validation", "data.npz", both(npz)),
    row("a pair of npy", "x.npy y.npy", both(pair), LABELS),
    row("csv", "t.csv", with_text("t.csv", table())),
    row(
        "csv with semicolons and decimal commas",
        "t.csv",
        with_text("t.csv", table(mark=";", decimal=",", sick=True)),
        LABELS,
    ),
    row("tsv in UTF-16", "t.tsv", with_text("t.tsv", table(mark="\t"), "utf-16")),
    row("csv without a header", "t.csv", with_text("t.csv", table(names="", sick=True)), LABELS),
    row(
        "csv with its target named", "t.csv", with_text("t.csv", table()), "healthy", "", ("--target-columns", "label")
    ),
    row("csv of Latin-1 names", "t.csv", with_text("t.csv", table("größe,höhe,länge,weg,label"), "latin-1")),
    row("csv, compressed", "t.csv.gz", both(lambda f: (f / "t.csv.gz").write_bytes(gzip.compress(table().encode())))),
    row("csv with words and missing values", "t.csv", both(missing_and_words), "sick:nonfinite-inputs", "NaN"),
    row("csv with a ragged row", "t.csv", with_text("t.csv", table() + "1,2,3\n"), "failure:unreadable", "line 242"),
    row(
        "csv that is a spreadsheet", "t.csv", with_text("t.csv", "PK\x03\x04 \0\0 sheet"), "failure:unreadable", "t.csv"
    ),
    row("csv with too few columns", "t.csv", with_text("t.csv", "a,b\n1,2\n3,4\n"), "failure:shape-mismatch", "4"),
    row("parquet", "t.parquet", both(lambda f: parquet.write_table(columns(sick=True), f / "t.parquet")), LABELS),
    row("feather", "t.feather", both(lambda f: feather.write_feather(columns(), str(f / "t.feather")))),
    row("hdf5", "data.h5", both(hdf5)),
    row("image folder", "pictures", images, "healthy"),
    row("npy cut short", "x.npy y.npy", both(truncated), "failure:unreadable", "x.npy"),
    row("npy of Python objects", "x.npy y.npy", both(pickled), "failure:unreadable", "objects"),
    row("pickle", "d.pkl", with_text("d.pkl", "\x80"), "failure:unsupported", "pickle"),
    row("data that is not there", "gone.csv", model, "failure:file-not-found", "gone.csv"),
    row("model cut short", "data.npz", damaged, "failure:unreadable", "model.keras"),
    row("model with code inside", "data.npz", lambda_model, "failure:not-trusted", "Lambda"),
    row("model with a class of its own", "data.npz", custom_model, "failure:custom-objects-missing", "Doubler"),
    Style(
        "model with a class of its own, given",
        {"own.py": CUSTOM},
        ("model.keras", "--data", "data.npz", "--epochs", "12", "--custom-objects", "own.py", "--trust"),
        "healthy",
        "",
        custom_model,
    ),
    Style("model without data", {}, ("model.keras",), "failure:data-missing", "--data", model),
    Style(
        "weights with their architecture", {}, (*WEIGHTS, "--architecture", "architecture.json"), "healthy", "", apart
    ),
    Style("weights alone", {}, WEIGHTS, "failure:unsupported", "--architecture", apart),
    Style("SavedModel folder", {}, ("saved", "--data", "data.npz"), "failure:unsupported", "SavedModel", saved_model),
    Style("PyTorch model", {"net.pt": "PK"}, ("net.pt",), "failure:unsupported", "PyTorch"),
    Style("empty file", {"model.keras": ""}, ("model.keras",), "failure:unreadable", "empty"),
    Style("a file of nobody knows what", {"a.xyz": "hello"}, ("a.xyz",), "failure:unsupported", "Bring"),
    Style("not Python", {"train.py": "print 'old'\n"}, ("train.py", "--trust"), "failure:program-error", "line 1"),
    Style("without trust", {"train.py": "model.fit()\n"}, ("train.py",), "failure:not-trusted", "--trust"),
]
