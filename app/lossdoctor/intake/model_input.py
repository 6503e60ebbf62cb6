"""The shape that a saved model takes, read off its configuration."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lossdoctor.intake.archives import MOST_CONFIG, MOST_DEPTH


def input_shape(place: Path, architecture: str = "") -> tuple[int, ...]:
    """Shape of the first input without the rows, 0 for any size; () where the file does not say."""
    try:
        config = _config(Path(architecture) if architecture else place)
    except (OSError, KeyError, ValueError, RuntimeError, zipfile.BadZipFile):
        return ()
    shape = next(_shapes(config, 0), None)
    return () if shape is None else tuple(int(size or 0) for size in shape[1:])


def _config(place: Path) -> Any:
    if zipfile.is_zipfile(place):
        with zipfile.ZipFile(place) as archive:
            if archive.getinfo("config.json").file_size > MOST_CONFIG:
                return {}
            return json.loads(archive.read("config.json"))
    if place.suffix.lower() == ".json":
        return json.loads(place.read_text(encoding="utf-8-sig")) if place.stat().st_size <= MOST_CONFIG else {}
    import h5py

    with h5py.File(place, "r") as file:
        return json.loads(file.attrs["model_config"])


def _shapes(node: Any, depth: int) -> Iterator[list[Any]]:
    """Shapes that input layers, or first layers, name."""
    if depth > MOST_DEPTH:
        return
    if isinstance(node, dict):
        for key in ("batch_shape", "batch_input_shape"):
            shape = node.get(key)
            if isinstance(shape, list) and shape and all(size is None or type(size) is int for size in shape):
                yield shape
        for item in node.values():
            yield from _shapes(item, depth + 1)
    elif isinstance(node, list):
        for item in node:
            yield from _shapes(item, depth + 1)
