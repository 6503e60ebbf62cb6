"""Trains programs of the population, or opens saved models, and measures them on their held-out rows.

python benchmarks/population/measure.py FOLDER [NAME ...]        trains; one JSON line each
python benchmarks/population/measure.py FOLDER NAME --model FILE
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import runpy
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from population.healthy import HEALTHY
from population.program import Program, write
from population.sick import SICK
from population.skill import inputs_of, least_way

RECORD = Path(__file__).with_name("measured.json")


def trained(program: Program, folder: Path) -> dict[str, Any]:
    """What the program reaches when it runs as it is; an exception of its own counts as nothing learned."""
    import keras

    place = write(program, folder)
    keras.backend.clear_session()
    keras.config.set_floatx("float32")
    before = Path.cwd()
    os.chdir(place)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            names = runpy.run_path("train.py")
        return {"way": round(measured(names["model"], program, folder), 3), "raised": ""}
    except Exception as error:  # whatever a program of somebody raises is its outcome
        return {"way": 0.0, "raised": f"{type(error).__name__}: {error}"[:200]}
    finally:
        os.chdir(before)


def measured(keras_model: Any, program: Program, folder: Path) -> float:
    """The way of a model on the held-out rows of the program."""
    with np.load(folder / program.name / "test.npz") as archive:
        test = {name: archive[name] for name in archive.files}
    return least_way(keras_model.predict(inputs_of(test), verbose=0), test, program.kinds)


def record(programs: dict[str, Program], folder: Path) -> None:
    """Add to measured.json what it lacks, program by program; entries of programs that are gone are dropped."""
    known = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    for name, program in programs.items():
        known[name] = known.get(name) or trained(program, folder)
        lines = [f" {json.dumps(one)}: {json.dumps(known[one])}" for one in programs if one in known]
        RECORD.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
        print(name, known[name], flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--record", action="store_true", help="measure what measured.json lacks and write it there")
    options = parser.parse_args()
    folder = options.folder.resolve()
    programs = {program.name: program for program in HEALTHY + SICK}
    if options.record:
        record(programs, folder)
        return 0
    for name in options.names or programs:
        if options.model:
            import keras

            keras_model = keras.models.load_model(options.model, compile=False, safe_mode=False)
            print(json.dumps({"name": name, "way": round(measured(keras_model, programs[name], folder), 3)}))
        else:
            print(json.dumps({"name": name, **trained(programs[name], folder)}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
