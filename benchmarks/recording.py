"""Recorded training beside plain `fit`, in one process with alternating order; prints ratios of medians.

Run with `python benchmarks/recording.py [rounds]`. On a shared machine only the ratios mean something.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from lossdoctor.engine.admission import admit
from lossdoctor.engine.patient import FitArguments, Patient, Rows
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.running import Run, RunCallback
from lossdoctor.engine.trainer import in_place_of_train_function

GOALS = {"small MLP, batch 32": 0.75, "convolutional net, batch 32": 1.05}


def mlp() -> Patient:
    x = np.random.default_rng(0).normal(size=(16_384, 20)).astype("float32")
    layers = [keras.Input((20,)), keras.layers.Dense(64, "relu"), keras.layers.Dense(64, "relu")]
    return _admitted([*layers, keras.layers.Dense(1, "sigmoid")], x, "binary_crossentropy")


def convolutional() -> Patient:
    x = np.random.default_rng(0).normal(size=(3_072, 28, 28, 1)).astype("float32")
    layers = [
        keras.Input((28, 28, 1)),
        keras.layers.Conv2D(16, 3, activation="relu"),
        keras.layers.MaxPooling2D(),
        keras.layers.Conv2D(32, 3, activation="relu"),
        keras.layers.Flatten(),
        keras.layers.Dense(1, "sigmoid"),
    ]
    return _admitted(layers, x, "binary_crossentropy")


def _admitted(layers: list[Any], x: np.ndarray, loss: str) -> Patient:
    keras.utils.set_random_seed(0)
    keras_model = keras.Sequential(layers)
    keras_model.compile("adam", loss, metrics=["accuracy"])
    y = (x.reshape(len(x), -1)[:, :1] > 0).astype("float32")
    return admit(keras_model, Rows((x,), (y,)), fit=FitArguments(batch_size=32))


def measured(patient: Patient, rounds: int) -> tuple[float, float]:
    """Median seconds of an epoch, plain and recorded, both already traced."""
    keras_model, run = patient.keras_model, _run(patient)
    plain_function: Any = None
    seconds: dict[str, list[float]] = {"plain": [], "recorded": []}
    for place in range(rounds + 1):
        order = ("plain", "recorded") if place % 2 else ("recorded", "plain")
        for kind in order:
            started = time.perf_counter()
            if kind == "plain":
                keras_model.train_function = plain_function
                _fit(patient, [])
                plain_function = keras_model.train_function
            else:
                with in_place_of_train_function(keras_model, run):
                    _fit(patient, [RunCallback(run, 0)])
            if place:  # the first round traces
                seconds[kind].append(time.perf_counter() - started)
    return statistics.median(seconds["plain"]), statistics.median(seconds["recorded"])


def _run(patient: Patient) -> Run:
    return Run(patient, RunPlan("bench"), lambda event: None, Control(), batchwise=False)


def _fit(patient: Patient, callbacks: list[Any]) -> None:
    x, y = patient.training.inputs[0], patient.training.targets[0]
    patient.keras_model.fit(x, y, batch_size=32, verbose=0, callbacks=callbacks)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    programs: dict[str, Callable[[], Patient]] = dict(zip(GOALS, (mlp, convolutional), strict=True))
    for name, build in programs.items():
        patient = build()
        plain, recorded = measured(patient, rounds)
        steps = -(-patient.training.count // 32)
        print(
            f"{name}: plain fit {1e3 * plain / steps:.2f} ms a step, recorded {1e3 * recorded / steps:.2f} ms, "
            f"ratio {recorded / plain:.2f} (goal {GOALS[name]})"
        )


if __name__ == "__main__":
    main()
