"""Model files read without executing anything: their configuration walked for code, with limits."""

from __future__ import annotations

import functools
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from lossdoctor import paths
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say

# Limits of trust.md, step 1.
MOST_MEMBERS = 10_000
MOST_BYTES = 2 * 1024**3
MOST_RATIO = 100
MOST_CONFIG = 32 * 1024**2
MOST_DEPTH = 128
CARRIES_CODE = frozenset({"Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"})
OWN_MODULES = ("keras", "builtins", "__main__")

Found = tuple[tuple[str, ...], int | None, tuple[str, ...]]


def inspect_keras(place: Path) -> Found:
    """(code it carries by its path in the model, outputs, notes) of a `.keras` file. Raises Refusal."""
    try:
        with zipfile.ZipFile(place) as archive:
            _check_members(place, archive)
            raw = archive.read("config.json")
    except KeyError:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place} has no config.json: it is no Keras model.", place=str(place))
        ) from None
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise Refusal(
            FailureCode.UNREADABLE,
            say(
                "{place} is no intact .keras file ({error}). Save the model again with model.save().",
                place=str(place),
                error=str(error),
            ),
        ) from None
    return walked(place, raw)


def _check_members(place: Path, archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    odd = next((name for name in names if _leaves(name)), None)
    why = None
    if len(names) > MOST_MEMBERS:
        why = say("{n} members", n=len(names))
    elif len(set(names)) != len(names):
        why = say("two members of one name")
    elif odd is not None:
        why = say("a member named {odd}", odd=repr(odd))
    elif unpacked > MOST_BYTES or unpacked > MOST_RATIO * max(packed, 1024):
        why = say("{unpacked} bytes unpacked from {packed}", unpacked=unpacked, packed=packed)
    elif any(member.filename == "config.json" and member.file_size > MOST_CONFIG for member in members):
        why = say("a configuration larger than 32 MiB")
    if why is not None:
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place} was not opened: it has {why}, which no Keras model has.", place=str(place), why=why),
        )


def _leaves(name: str) -> bool:
    return name.startswith(("/", "\\")) or ".." in PurePosixPath(name.replace("\\", "/")).parts or ":" in name


def inspect_h5(place: Path) -> Found:
    """The same for a whole model in an `.h5` file. Raises Refusal."""
    import h5py

    try:
        with h5py.File(place, "r") as file:
            raw = file.attrs.get("model_config")
    except (OSError, RuntimeError, KeyError) as error:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place} is no intact HDF5 file ({error}).", place=str(place), error=str(error))
        ) from None
    if raw is None:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place} holds weights without the model. Name its architecture, the text of model.to_json(), with "
                "--architecture FILE.json, or save the whole model with model.save('model.keras').",
                place=str(place),
            ),
        )
    return walked(place, raw.encode() if isinstance(raw, str) else bytes(raw))


def walked(place: Path, raw: bytes) -> Found:
    """The same for a model's configuration as JSON. Raises Refusal."""
    if len(raw) > MOST_CONFIG:
        raise Refusal(
            FailureCode.UNREADABLE, say("{place}: its configuration is larger than 32 MiB.", place=str(place))
        )
    try:
        config = json.loads(raw.decode("utf-8"))
        runs, notes = [], []
        for where, module, name in _classes(config, "model", 0):
            if name in CARRIES_CODE or not _own_module(module):
                runs.append(
                    say("{where}: {name} of {module}", where=where, name=name, module=module)
                    if module
                    else f"{where}: {name}"
                )
            elif name not in keras_names():
                notes.append(say("custom class {name} at {where}", name=name, where=where))
    except (ValueError, RecursionError, UnicodeDecodeError) as error:
        why = error.args[0] if error.args and isinstance(error.args[0], Said) else str(error)
        raise Refusal(
            FailureCode.UNREADABLE,
            say("{place}: its configuration is not readable ({error}).", place=str(place), error=why),
        ) from None
    return tuple(runs), _outputs(config), tuple(notes)


def _own_module(module: str | None) -> bool:
    return module is None or module.split(".")[0] in OWN_MODULES


def _classes(node: Any, where: str, depth: int) -> Iterator[tuple[str, str | None, str]]:
    if depth > MOST_DEPTH:
        raise ValueError(say("nested deeper than {most}", most=MOST_DEPTH))
    if isinstance(node, list):
        for place, item in enumerate(node):
            yield from _classes(item, f"{where}[{place}]", depth + 1)
    elif isinstance(node, dict):
        name, module = node.get("class_name"), node.get("module")
        if isinstance(name, str) and "config" in node:
            config = node["config"]
            named = config.get("name") if isinstance(config, dict) else None
            where = f"{where}/{named}" if isinstance(named, str) else where
            if name not in ("function", "__tuple__", "__numpy__", "__tensor__", "__ellipsis__", "slice", "DTypePolicy"):
                yield where, module if isinstance(module, str) else None, name
        for item in node.values():
            if isinstance(item, (dict, list)):
                yield from _classes(item, where, depth + 1)


def _outputs(config: Any) -> int | None:
    inner = config.get("config", {}) if isinstance(config, dict) else {}
    outputs = inner.get("output_layers") if isinstance(inner, dict) else None
    if isinstance(outputs, list) and outputs and isinstance(outputs[0], list):
        return len(outputs)
    return 1


@functools.cache
def keras_names() -> frozenset[str]:
    """Class names that Keras itself brings, as listed in resources/keras_names.txt."""
    return frozenset((paths.resources() / "keras_names.txt").read_text(encoding="utf-8").split())
