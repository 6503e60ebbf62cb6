"""Logs of finished runs and data alone, as people keep them."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from helpers.event_files import simple, tensor, write_events
from helpers.style import Style

EPOCHS = 16
Curves = Mapping[str, Sequence[float]]
GOOD: Curves = {
    "accuracy": [round(0.95 - 0.4 * 0.75**n, 4) for n in range(EPOCHS)],
    "loss": [round(0.15 + 0.5 * 0.75**n, 4) for n in range(EPOCHS)],
    "val_accuracy": [round(0.92 - 0.35 * 0.75**n, 4) for n in range(EPOCHS)],
    "val_loss": [round(0.22 + 0.45 * 0.75**n, 4) for n in range(EPOCHS)],
}
LOST: Curves = {**GOOD, "loss": [*GOOD["loss"][:5], *[float("nan")] * (EPOCHS - 5)]}
CONSTANT: Curves = {"accuracy": [0.5] * EPOCHS, "loss": [8.059] * EPOCHS, "val_loss": [8.1] * EPOCHS}


def csv_log(curves: Curves, mark: str = ",", decimal: str = ".") -> str:
    """As keras.callbacks.CSVLogger writes it."""
    names = list(curves)
    rows = [[str(epoch), *map(str, row)] for epoch, row in enumerate(zip(*curves.values(), strict=True))]
    return "\n".join(mark.join(row).replace(".", decimal) for row in (["epoch", *names], *rows)) + "\n"


def board(folder: Path, curves: Curves) -> None:
    """As keras.callbacks.TensorBoard writes it."""
    for side, start in (("train", ""), ("validation", "val_")):
        own = {k.removeprefix("val_"): v for k, v in curves.items() if k.startswith("val_") == bool(start)}
        events = [tensor(f"epoch_{name}", n, value) for name, values in own.items() for n, value in enumerate(values)]
        write_events(folder / "logs" / side / "events.out.tfevents.1.host.v2", *events)


def torch_board(folder: Path) -> None:
    """As PyTorch's SummaryWriter is used, the last record torn."""
    tags = {"Loss/train": GOOD["loss"], "Loss/val": GOOD["val_loss"]}
    events = [simple(tag, n, value) for tag, values in tags.items() for n, value in enumerate(values)]
    path = write_events(folder / "runs" / "May01" / "events.out.tfevents.1.host", *events)
    path.write_bytes(path.read_bytes()[:-7])


def flipped(folder: Path) -> None:
    """An event file with one byte changed on the way."""
    path = write_events(folder / "events.out.tfevents.1", *(simple("loss", n, 1.0) for n in range(5)))
    raw = bytearray(path.read_bytes())
    raw[-20] ^= 4
    path.write_bytes(raw)


def pickled(folder: Path) -> None:
    """`pickle.dump(history.history, file)`."""
    (folder / "history.pkl").write_bytes(pickle.dumps({"loss": [1.0]}))


def data_csv(last: str = "") -> str:
    """A table of classes, with an odd last line where one is given."""
    rng = np.random.default_rng(1)
    rows = [f"{a:.3f},{b:.3f},{int(a + b > 0)}" for a, b in rng.normal(size=(120, 2))]
    return "\n".join(["width,length,kind", *rows, *([last] if last else [])]) + "\n"


ROWS = (
    Style("log: CSVLogger", {"training.log": csv_log(GOOD)}, ("training.log",), "healthy", "Only curves were seen"),
    Style("log: NaN from an epoch on", {"a.csv": csv_log(LOST)}, ("a.csv",), "sick:nonfinite-loss", "epoch 6"),
    Style(
        "log: CSVLogger with append and decimal commas",
        {"a.csv": csv_log(GOOD, ";", ",") * 2},
        ("a.csv",),
        "healthy",
        "read as 2 runs",
    ),
    Style("log: a loss without a changing digit", {"a.csv": csv_log(CONSTANT)}, ("a.csv",), "sick:stalled-loss"),
    Style("log: history as JSON", {"history.json": json.dumps(GOOD)}, ("history.json",), "healthy"),
    Style("log: history as JSON with NaN", {"h.json": json.dumps(LOST)}, ("h.json",), "sick:nonfinite-loss"),
    Style("log: TensorBoard folder", {}, ("logs",), "healthy", made=lambda folder: board(folder, GOOD)),
    Style(
        "log: sick TensorBoard folder", {}, ("logs",), "sick:nonfinite-loss", made=lambda folder: board(folder, LOST)
    ),
    Style("log: PyTorch's SummaryWriter, under way", {}, ("runs",), "healthy", "is cut off", torch_board),
    Style("log: damaged events", {}, ("events.out.tfevents.1",), "failure:unreadable", "record 6", flipped),
    Style("log: a pickled history", {}, ("history.pkl",), "failure:unsupported", "json.dump", pickled),
    Style("log: a line is cut", {"a.csv": "epoch,loss\n0,1\n1\n2,1\n"}, ("a.csv",), "failure:unreadable", "line 3"),
    Style("data alone", {"flowers.csv": data_csv()}, ("flowers.csv",), "healthy", "Now name a model"),
    Style("data alone, a label missing", {"t.csv": data_csv("1,2,")}, ("t.csv",), "sick:nonfinite-targets"),
    Style("data alone, named target", {"t.csv": data_csv()}, ("t.csv", "--target-columns", "width"), "healthy"),
)
