"""The program under examination, alive: Keras model, data, compile settings and fit arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.core.readings.run import RunReading
from lossdoctor.engine.places import Origins


@dataclass
class Rows:
    """Rows in memory or mapped: one array an input and one an output, rows first; weights (rows,) or None.

    `unweighted`: there were weights of another form (an output's own, a time step's), which are not kept here.
    """

    inputs: tuple[np.ndarray, ...]
    targets: tuple[np.ndarray, ...]
    weights: np.ndarray | None = None
    unweighted: bool = False

    @property
    def count(self) -> int:
        """Number of rows."""
        return int(self.inputs[0].shape[0]) if self.inputs else 0

    def take(self, index: Any) -> Rows:
        """The rows at an index array or slice."""
        weights = None if self.weights is None else self.weights[index]
        inputs, targets = tuple(a[index] for a in self.inputs), tuple(a[index] for a in self.targets)
        return Rows(inputs, targets, weights, self.unweighted)


@dataclass
class CompileArguments:
    """Arguments of `compile` as given: live objects, names, or None. `extra` holds all the rest."""

    optimizer: Any = "rmsprop"
    loss: Any = None
    loss_weights: Any = None
    metrics: Any = None
    weighted_metrics: Any = None
    run_eagerly: bool = False
    jit_compile: Any = "auto"
    auto_scale_loss: bool = True


@dataclass
class FitArguments:
    """Arguments of `fit` that decide the training. `batch_size` is the effective one (32 when left out)."""

    batch_size: int = 32
    epochs: int = 1
    initial_epoch: int = 0
    shuffle: bool = True
    class_weight: dict[int, float] | None = None
    validation_split: float = 0.0
    steps_per_epoch: int | None = None
    callbacks: tuple[Any, ...] = ()


@dataclass
class Patient:
    """Everything probes, trainer, surgeon and trials work on. One patient is one revision of a session.

    `keras_model` is built and, unless compiling raised, compiled. `initial_weights` are all its variables' values
    (model.weights order) before training. `training` are exactly the rows that training feeds (after
    `validation_split`); `validation` may be None. `input_names` and `column_names` are for sentences.
    `as_given` is (args, kwargs) of the script's own `fit` while revision 0 can still be trained by exactly that call,
    else None and training feeds `training` with `fit`. `error` is what the program's own compile or fit raised.
    `runs` are the finished runs of this revision, newest last; `trained` says whether the model's weights are those
    after the newest run. `target_scale` (scale, offset) per output undoes RescaleTargets: y_original = y*scale+offset.
    `floatx` is Keras' floatx under which it must be compiled, trained and asked (`engine.floating.scoped_floatx`).
    `input_fill` are the values, one row, that ImputeInputs filled non-finite cells of an input with.
    `origins` says where in the program its layers, its compile and its fit stand.
    """

    keras_model: Any
    training: Rows
    compile: CompileArguments
    fit: FitArguments
    initial_weights: list[np.ndarray] = field(default_factory=list)
    validation: Rows | None = None
    input_names: tuple[str, ...] = ()
    column_names: tuple[str, ...] = ()
    source: str = "arrays"
    rows_complete: bool = True
    as_given: tuple[tuple[Any, ...], dict[str, Any]] | None = None
    script: str | None = None
    fit_line: int | None = None
    fit_file: str | None = None
    error: ProgramErrorReading | None = None
    runs: list[RunReading] = field(default_factory=list)
    trained: bool = False
    target_scale: dict[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    seed: int = 0
    loss_sources: dict[int, str] = field(default_factory=dict)
    compile_raw: dict[str, Any] = field(default_factory=dict)
    device: str = "CPU:0"
    initial_state: Any = None
    feeds_by_name: bool = False
    aims_by_name: bool = False
    target_names: tuple[str, ...] = ()
    floatx: str = "float32"
    input_fill: dict[int, np.ndarray] = field(default_factory=dict)
    origins: Origins = field(default_factory=Origins)

    @property
    def last_run(self) -> RunReading | None:
        """The newest run, or None."""
        return self.runs[-1] if self.runs else None
