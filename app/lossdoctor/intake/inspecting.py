"""Says what a file is and what opening it would run. Executes nothing of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from lossdoctor.core.events import TargetInspected
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.intake.architectures import holds_weights, inspect_architecture, is_architecture
from lossdoctor.intake.archives import inspect_h5, inspect_keras
from lossdoctor.intake.folders import folder_kind, is_shard
from lossdoctor.intake.hdf5 import holds_data
from lossdoctor.intake.kinds import BRING, DATA_SUFFIXES, kind_of, plain_suffix
from lossdoctor.intake.logs import inspect_log
from lossdoctor.intake.loss_files import inspect_loss
from lossdoctor.intake.model_input import input_shape
from lossdoctor.intake.programs import inspect_notebook, inspect_script

MOST_HASHED = 128 << 20  # bytes of data; the hash of 1 GB takes longer than the second that a preview may take
LATER = {
    ".pb": say("A SavedModel cannot be trained by Keras 3. Bring the model as .keras, or the script that trains it."),
    ".pt": say("PyTorch models cannot be examined. Bring a Keras model or a training script."),
    ".pth": say("PyTorch models cannot be examined. Bring a Keras model or a training script."),
}


def inspect_target(path: str, architecture: str = "") -> TargetInspected:
    """What the file at an absolute path is; `architecture` goes with a file of weights. Raises Refusal."""
    name, _, function = path.partition("::")
    place = Path(name)
    if place.is_dir():
        log = inspect_log(place)
        if log is not None:
            return log
        if not (place / "saved_model.pb").exists() and folder_kind(place):
            return TargetInspected(Target(TargetKind.DATA, name), 0, False)
        raise Refusal(FailureCode.UNSUPPORTED, _folder_sentence(place))
    if not place.is_file():
        raise Refusal(FailureCode.FILE_NOT_FOUND, say("{name}: no such file. Check the path.", name=name))
    if place.stat().st_size == 0:
        raise Refusal(FailureCode.UNREADABLE, say("{name} is empty.", name=name))
    suffix = place.suffix.lower()
    if suffix in LATER:
        raise Refusal(FailureCode.UNSUPPORTED, say("{place}: {why}", place=name, why=LATER[suffix]))
    if function:
        return inspect_loss(place, function)
    if suffix == ".py":
        return inspect_script(place)
    if suffix == ".lossdoctor":  # read by whoever opens it; nothing of it can run
        return TargetInspected(Target(TargetKind.SESSION, name, digest(place)), place.stat().st_size, False)
    if suffix == ".ipynb":
        return inspect_notebook(place)
    if suffix == ".keras":
        return _model(place, *inspect_keras(place))
    if suffix == ".json" and is_architecture(place):
        return _model(place, *inspect_architecture(place))
    if suffix in (".h5", ".hdf5") and architecture and holds_weights(place):
        return _model(place, *inspect_architecture(Path(architecture)))
    if suffix in (".h5", ".hdf5") and not holds_data(place):
        return _model(place, *inspect_h5(place))
    log = inspect_log(place)
    if log is not None:
        return log
    if plain_suffix(place) in DATA_SUFFIXES | BRING.keys() or suffix in (".h5", ".hdf5") or is_shard(place):
        kind_of((place,))
        return _data(place)
    raise Refusal(
        FailureCode.UNSUPPORTED,
        say(
            "{name}: files of this kind cannot be examined. Bring a training script (.py), or a model "
            "(.keras, .h5) with its data (.npz, .npy, .csv).",
            name=name,
        ),
    )


def _folder_sentence(place: Path) -> Said:
    if (place / "saved_model.pb").exists():
        return say("{place}: {why}", place=str(place), why=LATER[".pb"])
    return say(
        "{place} is a folder without a log or data. Name a training script (.py), a model (.keras, .h5) "
        "with its data, or a folder of images (one folder a class) or .tfrecord files.",
        place=str(place),
    )


def _data(place: Path) -> TargetInspected:
    size = place.stat().st_size
    if size > MOST_HASHED:
        note = say("{size} bytes: no hash was taken of so large a file", size=size)
        return TargetInspected(Target(TargetKind.DATA, str(place)), size, False, notes=(note,))
    return TargetInspected(Target(TargetKind.DATA, str(place), digest(place)), size, False)


def _model(place: Path, runs: tuple[str, ...], outputs: int | None, notes: tuple[str, ...]) -> TargetInspected:
    target = Target(TargetKind.MODEL, str(place), digest(place))
    shape = input_shape(place)
    return TargetInspected(target, place.stat().st_size, bool(runs), runs, (), outputs, notes, input_shape=shape)


def digest(place: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with place.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
