"""A training program as facts: what is drawn, what the script says, and rows that the program never sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

Arrays = dict[str, np.ndarray]
Draw = Callable[[np.random.Generator, int], tuple[Arrays, Arrays]]
Change = Callable[[Arrays], None]
TEST_ROWS = 400


def unchanged(arrays: Arrays) -> None:
    """The data as they were drawn."""


@dataclass(frozen=True)
class Program:
    """A Keras program; everything about it follows from its seed.

    `draw(rng, count)` gives inputs and truths by name, first axis rows. `world` changes every row, the held-out ones
    too (another unit, another scale); `spoil` only those in data.npz. `kinds`: how answers compare with the truth, by
    name of the target ('classes', 'bits', 'numbers'). `layers` make a Sequential, or `model` is code that names
    `model`. `held` rows become x_val, y_val; `given` and `wanted` are what the script hands to `fit`. `own`: columns
    of the truth that are read off the inputs (an autoencoder). Of a faulty one: `fault`, its healthy twin `twin`,
    the slugs that name it, and whether it can be `cured` (there is something to be learned behind the fault).
    """

    name: str
    seed: int
    draw: Draw
    kinds: dict[str, str]
    rows: int = 800
    layers: tuple[str, ...] = ()
    model: str = ""
    setup: str = ""
    prepare: str = ""
    loss: str = '"mse"'
    optimizer: str = '"adam"'
    metrics: str = ""
    compile_more: str = ""
    fit: dict[str, str] = field(default_factory=dict)
    held: int = 0
    given: str = "x"
    wanted: str = "y"
    ending: str = ""
    world: Change = unchanged
    spoil: Change = unchanged
    fault: str = ""
    twin: str = ""
    accept: tuple[str, ...] = ()
    structural: bool = False
    curable: bool = True

    @property
    def faulty(self) -> bool:
        """Whether a fault was put in."""
        return bool(self.fault)


def script(program: Program, names: tuple[str, ...]) -> str:
    """The training program as a person would write it; `names` are the arrays in its data file."""
    loads = "\n".join(f'{name} = data["{name}"]' for name in names)
    parts = [
        "import keras\nimport numpy as np\nfrom keras import layers",
        "\n".join(filter(None, [f"keras.utils.set_random_seed({program.seed % 97})", program.setup])),
        "\n".join(filter(None, ['data = np.load("data.npz")', loads, program.prepare])),
        program.model or _sequential(program),
        _compiling(program),
        _fitting(program),
        program.ending,
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _sequential(program: Program) -> str:
    return "model = keras.Sequential([\n" + "".join(f"    {layer},\n" for layer in program.layers) + "])"


def _compiling(program: Program) -> str:
    words = [f"optimizer={program.optimizer}", f"loss={program.loss}"]
    words += [f"metrics={program.metrics}"] if program.metrics else []
    words += [program.compile_more] if program.compile_more else []
    return f"model.compile({', '.join(words)})"


def _fitting(program: Program) -> str:
    words = [program.given] + ([program.wanted] if program.wanted else [])
    words += [f"{key}={value}" for key, value in program.fit.items()]
    if program.held:
        words.append("validation_data=(x_val, y_val)")
    return f"history = model.fit({', '.join(words)}, verbose=2)"


def arrays_of(program: Program) -> tuple[Arrays, Arrays, Arrays]:
    """What data.npz holds, and of the rows held out from everything: inputs and truths, by name."""
    rng = np.random.default_rng(program.seed)
    inputs, truths = program.draw(rng, program.rows + program.held + TEST_ROWS)
    every = {**inputs, **truths}
    program.world(every)
    end = program.rows + program.held
    data = {name: array[: program.rows].copy() for name, array in every.items()}
    if program.held:
        data |= {f"{name}_val": array[program.rows : end].copy() for name, array in every.items()}
    program.spoil(data)
    return data, {name: every[name][end:] for name in inputs}, {name: every[name][end:] for name in truths}


def write(program: Program, folder: Path) -> Path:
    """Write train.py and data.npz into `folder`/program, test.npz beside it; gives the program's folder."""
    place = folder / program.name / "program"
    if (place.parent / "test.npz").exists():
        return place
    place.mkdir(parents=True, exist_ok=True)
    data, inputs, truths = arrays_of(program)
    np.savez_compressed(place / "data.npz", **data)  # type: ignore[arg-type]
    (place / "train.py").write_text(script(program, tuple(data)), encoding="utf-8")
    named = {f"in_{name}": array for name, array in inputs.items()}
    named |= {f"truth_{name}": array for name, array in truths.items() if name in program.kinds}
    np.savez_compressed(place.parent / "test.npz", **named)  # type: ignore[arg-type]
    return place
