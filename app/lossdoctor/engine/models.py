"""Opens saved Keras models, never running code from the file, and gives them a loss where they have none."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import h5py
import keras

from lossdoctor.core.events import Event
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.core.session import DataFiles, Settings
from lossdoctor.engine.admission import admit, compile_arguments, compile_like
from lossdoctor.engine.architectures import NO_WEIGHTS, from_json, give_weights
from lossdoctor.engine.class_targets import as_the_loss_wants
from lossdoctor.engine.custom_code import register_file
from lossdoctor.engine.large import is_large, size_of, size_text
from lossdoctor.engine.loss_choice import chosen_loss
from lossdoctor.engine.patient import FitArguments, Patient
from lossdoctor.engine.program_error import short_message
from lossdoctor.engine.tables import ModelRows

BATCH_SIZE = 32
EPOCHS = 20


def open_model(
    path: str, data: DataFiles | None, settings: Settings, emit: Callable[[Event], None], trusted_sha256: str = ""
) -> tuple[Patient, tuple[str, ...]]:
    """The model at `path` with its data as a patient, and sentences on what was chosen. Code inside the file is run
    only if the file has the hash that the user trusted.

    Raises Refusal: FILE_NOT_FOUND, UNREADABLE, UNSUPPORTED, CUSTOM_OBJECTS_MISSING, NOT_TRUSTED, SHAPE_MISMATCH,
    DATA_MISSING.
    """
    if data is None:
        told = say("{file} is a model; name the data to train it on (--data).", file=path)
        raise Refusal(FailureCode.DATA_MISSING, told)
    if settings.custom_objects:
        register_file(settings.custom_objects)
    keras_model, notes = load(path, trusted_sha256, settings.architecture)
    rows = ModelRows(keras_model, data)
    notes += rows.notes
    compile_for(keras_model, rows, settings, notes)
    notes += as_the_loss_wants(keras_model, rows, data)
    if is_large(rows.training):
        size = size_text(size_of(rows.training))
        notes.append(say("The data are {size}: batches are read from the mapped file.", size=size))
    fit = FitArguments(batch_size=settings.batch_size or rows.batch or BATCH_SIZE, epochs=settings.epochs or EPOCHS)
    patient = admit(
        keras_model,
        rows.training,
        rows.validation,
        fit,
        column_names=rows.columns,
        rows_complete=rows.complete,
    )
    return patient, tuple(notes)


def load(path: str, trusted_sha256: str = "", architecture: str = "") -> tuple[Any, list[str]]:
    """The model from a private copy of the file, compiled as saved where its loss can be found.

    `architecture` is the JSON file that goes with a file of weights; a `.json` alone gives a model without them.
    """
    place = Path(path)
    if place.is_dir():
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say("{folder} is a folder (SavedModel); Keras 3 opens .keras and .h5 files only.", folder=path),
        )
    if not place.is_file():
        raise Refusal(FailureCode.FILE_NOT_FOUND, say("{file} does not exist.", file=path))
    if place.suffix.lower() == ".json":
        return from_json(path, partial(_why_not, copy=path, name=place.name)), [NO_WEIGHTS]
    _check_container(place)
    with tempfile.TemporaryDirectory(prefix="lossdoctor-model-") as folder:
        copy = Path(folder) / ("model" + place.suffix.lower())
        shutil.copyfile(place, copy)
        if architecture and not _is_whole(copy):
            keras_model = from_json(architecture, partial(_why_not, copy=architecture, name=Path(architecture).name))
            give_weights(keras_model, str(copy), place.name)
            return keras_model, []
        trusted = bool(trusted_sha256) and hashlib.sha256(copy.read_bytes()).hexdigest() == trusted_sha256
        keras_model, notes = _loaded(str(copy), place.name, safe_mode=not trusted)
        if architecture:
            notes.append(
                say(
                    "{file} brings its own architecture; {other} was not needed.",
                    file=place.name,
                    other=Path(architecture).name,
                )
            )
        return keras_model, notes


def _is_whole(place: Path) -> bool:
    """Whether the file holds its architecture too."""
    if not h5py.is_hdf5(place):
        return True
    with h5py.File(place, "r") as file:
        return "model_config" in file.attrs


def compile_for(keras_model: Any, rows: ModelRows, settings: Settings, notes: list[str]) -> None:
    """Compile where the file brings no loss or the settings name another; else the saved settings stay."""
    has_loss = getattr(keras_model, "compiled", False) and getattr(keras_model, "_compile_loss", None) is not None
    if has_loss and settings.loss is None and settings.optimizer is None:
        return
    saved = getattr(keras_model, "_compile_config", None)
    before = saved.config if has_loss and saved is not None else {}
    loss = settings.loss or before.get("loss")
    if loss is None:
        loss, why = chosen_loss(keras_model, rows.training)
        notes.append(say("The model brings no loss; {why}.", why=why))
    optimizer = settings.optimizer or before.get("optimizer") or "adam"
    try:
        for name, get in ((settings.loss, keras.losses.get), (settings.optimizer, keras.optimizers.get)):
            get(name)
        keras_model.compile(optimizer=optimizer, loss=loss, metrics=before.get("metrics"))
    except (ValueError, TypeError) as error:
        told = say("The model cannot be compiled: {error}", error=short_message(error))
        raise Refusal(FailureCode.NOT_POSSIBLE, told) from None


def _loaded(copy: str, name: str, *, safe_mode: bool) -> tuple[Any, list[str]]:
    try:
        return _with_knowing_optimizer(keras.saving.load_model(copy, safe_mode=safe_mode)), []
    except Exception as error:  # Keras raises many kinds for what cannot be deserialised
        first = error
    try:
        keras_model = keras.saving.load_model(copy, safe_mode=safe_mode, compile=False)
    except Exception as error:
        raise _why_not(error, copy, name) from error
    missing = missing_name(str(first))
    if missing:
        note = say(
            "{file} was compiled with {name}, which is not Keras' own; it is opened without its compile settings.",
            file=name,
            name=repr(missing),
        )
    else:
        note = say(
            "{file} was compiled with that could not be read; it is opened without its compile settings.", file=name
        )
    return keras_model, [note]


def _with_knowing_optimizer(keras_model: Any) -> Any:
    """Keras builds an .h5 file's untrained optimizer without the model's variables; `fit` would then refuse them."""
    optimizer = getattr(keras_model, "optimizer", None)
    if optimizer is not None and optimizer.built and hasattr(optimizer, "_check_variables_are_known"):
        try:
            optimizer._check_variables_are_known(keras_model.trainable_variables)
        except ValueError:
            compile_like(keras_model, compile_arguments(keras_model))
    return keras_model


def _why_not(error: Exception, copy: str, name: str) -> Refusal:
    text = str(error)
    if "Lambda" in text and "safe" in text:
        return Refusal(
            FailureCode.NOT_TRUSTED,
            say("{file} holds a Lambda layer, which is code inside the file; it was not run.", file=name),
        )
    missing = unknown_classes(copy) or ([found] if (found := missing_name(text)) else [])
    if missing:
        return Refusal(
            FailureCode.CUSTOM_OBJECTS_MISSING,
            say(
                "{file} uses {names}, not Keras' own; name the file that defines it (--custom-objects FILE.py).",
                file=name,
                names=", ".join(missing),
            ),
        )
    return Refusal(
        FailureCode.UNREADABLE, say("{file} cannot be opened: {error}", file=name, error=short_message(error))
    )


def missing_name(text: str) -> str:
    """The class or function that Keras' message says it could not find, or ''."""
    found = re.search(r"Could not locate (?:class|function) '([^']+)'|Unknown \w+: '([^']+)'", text)
    return (found[1] or found[2]).rpartition(">")[2] if found else ""


def unknown_classes(path: str) -> list[str]:
    """Classes named in the model's config that neither Keras nor a registered object provides, sorted."""
    try:
        if path.endswith(".json"):
            config = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        elif zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                config = json.loads(archive.read("config.json"))
        else:
            with h5py.File(path, "r") as file:
                config = json.loads(file.attrs["model_config"])
    except (OSError, KeyError, ValueError):
        return []
    found: set[str] = set()
    _walk(config.get("config", {}), found)
    return sorted(found)


def _walk(node: Any, found: set[str]) -> None:
    if isinstance(node, dict):
        registered = node.get("registered_name")
        known = keras.saving.get_custom_objects()
        if registered and ">" in str(registered) and registered not in known:
            found.add(str(registered).rpartition(">")[2])
        elif node.get("class_name") and node.get("module") is None and "module" in node:
            if str(registered or node["class_name"]) not in known:
                found.add(str(node["class_name"]))
        elif ">" in str(node.get("class_name", "")) and node["class_name"] not in known:
            found.add(str(node["class_name"]).rpartition(">")[2])
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _walk(child, found)


def _check_container(place: Path) -> None:
    suffix = place.suffix.lower()
    if suffix == ".keras" and zipfile.is_zipfile(place):
        return
    if suffix in (".h5", ".hdf5", ".keras") and h5py.is_hdf5(place):
        return
    if suffix not in (".keras", ".h5", ".hdf5"):
        raise Refusal(
            FailureCode.UNSUPPORTED, say("{file} is no model file; .keras and .h5 are opened.", file=place.name)
        )
    if suffix == ".keras":
        told = say("{file} is not a zip archive inside: damaged, cut short or misnamed.", file=place.name)
    else:
        told = say("{file} is not HDF5 inside: damaged, cut short or misnamed.", file=place.name)
    raise Refusal(FailureCode.UNREADABLE, told)
