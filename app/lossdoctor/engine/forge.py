"""Builds a demo patient as ordinary files: a training script with its data, or a saved model with its data."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from lossdoctor.core.scenarios import Scenario, scenario
from lossdoctor.core.session import DataFiles, LogRun, Target, TargetKind
from lossdoctor.engine.synthesis import drawn

LOAD = 'data = np.load(Path(__file__).parent / "data.npz")'


@dataclass(frozen=True)
class Forged:
    """A demo patient on disk. `data` is set for a model only: a script reads its `data.npz` itself. `log`: its runs."""

    scenario: Scenario
    target: Target
    data_paths: tuple[str, ...]
    data: DataFiles | None = None
    log: tuple[LogRun, ...] = ()


def forge(name: str, folder: str | Path, *, healthy: bool = False) -> Forged:
    """Write the scenario `name` (or its healthy twin) into `folder`, which is made if need be.

    Raises KeyError for an unknown name, OSError when the folder cannot be written.
    """
    facts = scenario(name, healthy=healthy)
    place = Path(folder).absolute()
    place.mkdir(parents=True, exist_ok=True)
    if facts.form == "log":
        from lossdoctor.engine.forge_log import forge_log  # reads it as intake does, which no other demo needs

        target, runs = forge_log(facts.program["curves"], place)
        return Forged(facts, target, (), log=runs)
    for name, text in facts.program.get("files", {}).items():
        (place / name).write_text(text.lstrip("\n"), encoding="utf-8")
    arrays = drawn(facts.program["data"], facts.seed)
    np.savez(place / "data.npz", **arrays)  # type: ignore[arg-type]
    if facts.form == "model":
        return _forged_model(facts, place, arrays)
    script = place / "train.py"
    script.write_text(script_text(facts, tuple(arrays)), encoding="utf-8")
    return Forged(facts, _target(TargetKind.SCRIPT, script), (str(place / "data.npz"),))


def script_text(facts: Scenario, names: tuple[str, ...]) -> str:
    """The program as a person would write it; `names` are the arrays in its data file."""
    program = facts.program
    blocks = [
        f'"""{program["purpose"]}"""',
        "\n".join(["from pathlib import Path", "", "import keras", "import numpy as np", *_imports(program)]),
        "\n".join([f"keras.utils.set_random_seed({facts.seed})", *_lines(program, "before")]),
        "\n".join(
            ['data = np.load(Path(__file__).parent / "data.npz")', _unpacked(names), *_lines(program, "prepare")]
        ),
    ]
    functions = "\n".join(_lines(program, "functions"))
    body = "\n\n".join([*blocks[2:], *_program_blocks(program)])
    head = "\n\n".join(blocks[:2])
    return head + "\n" + (f"\n\n{functions}\n\n\n{body}\n" if functions else f"\n{body}\n")


def _program_blocks(program: Mapping[str, Any]) -> list[str]:
    """Model, compile and fit. `model` is code that stands in place of `layers`, `body` in place of all three."""
    if "body" in program:
        return ["\n".join(_lines(program, "body"))]
    return [
        "\n".join([*_model_lines(program), _call("model.compile", [], program["compile"])]),
        _call("model.fit", program.get("arrays", ["x", "y"]), program["fit"]),
    ]


def _model_lines(program: Mapping[str, Any]) -> list[str]:
    if "model" in program:
        return _lines(program, "model")
    return ["model = keras.Sequential(", "    [", *(f"        {layer}," for layer in program["layers"]), "    ]", ")"]


def _call(name: str, positional: list[str], keywords: Mapping[str, Any]) -> str:
    arguments = [*positional, *(f"{key}={literal(value)}" for key, value in keywords.items())]
    line = f"{name}({', '.join(arguments)})"
    return line if len(line) <= 100 else f"{name}(\n" + "".join(f"    {argument},\n" for argument in arguments) + ")"


def literal(value: Any) -> str:
    """A TOML value as Python source; a text that begins with '=' is code and stands as it is."""
    if isinstance(value, str):
        return value[1:] if value.startswith("=") else '"' + value.replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    return repr(value)


def _imports(program: Mapping[str, Any]) -> list[str]:
    return ["from keras import layers", *_lines(program, "imports")]


def _lines(program: Mapping[str, Any], key: str) -> list[str]:
    text: str = program.get(key, "")
    return text.strip("\n").splitlines()


def _unpacked(names: tuple[str, ...]) -> str:
    return ", ".join(names) + " = " + ", ".join(f'data["{name}"]' for name in names)


def _target(kind: TargetKind, path: Path) -> Target:
    return Target(kind, str(path), hashlib.sha256(path.read_bytes()).hexdigest())


def _forged_model(facts: Scenario, place: Path, arrays: Mapping[str, np.ndarray]) -> Forged:
    import keras  # only models need it: scripts are forged without TensorFlow

    keras.utils.set_random_seed(facts.seed)
    words: dict[str, Any] = {"keras": keras, "layers": keras.layers, "np": np}
    exec("\n".join(_model_lines(facts.program)), words)  # our own resources, not a user's file
    keras_model = words["model"]
    settings = {key: eval(literal(value), words) for key, value in facts.program["compile"].items()}
    keras_model.compile(**settings)
    keras_model.save(place / "model.keras")
    for name, array in arrays.items():
        np.save(place / f"{name}.npy", array)
    inputs, targets = (
        tuple(str(place / f"{name}.npy") for name in facts.program.get(key, [default]))
        for key, default in (("inputs", "x"), ("targets", "y"))
    )
    files = DataFiles(origin=str(place / "data.npz"), inputs=inputs, targets=targets)
    return Forged(facts, _target(TargetKind.MODEL, place / "model.keras"), (str(place / "data.npz"),), files)
