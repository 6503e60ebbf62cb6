"""Watches a training loop of the program's own: what it compares, differentiates and applies, eagerly or traced."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from tensorflow.python.ops import control_flow_util

from lossdoctor.core.saying import say
from lossdoctor.engine.loop_rows import Compared, Comparison
from lossdoctor.engine.program_error import calling_place
from lossdoctor.engine.stand_ins import instead

XLA = say("A step that is compiled by XLA cannot be looked into; its numbers are missing.")
EAGER_GRADIENTS = 64  # gradients that are remembered until an optimizer applies them


@dataclass
class TrainedBy:
    """One optimizer (None: the program changes its variables itself), its variables, and when it last stepped."""

    optimizer: Any
    variables: list[Any]
    pure: bool = True
    steps: int = 0
    clock: int = 0
    ids: frozenset[int] = frozenset()


@dataclass
class ModelCall:
    """A model that was called while gradients were recorded."""

    keras_model: Any
    inputs: tuple[Any, ...]
    outputs: tuple[Any, ...]


@dataclass
class Tape(threading.local):
    """What happened since the outermost GradientTape of this thread was entered."""

    depth: int = 0
    applying: bool = False
    calling: bool = False
    comparing: bool = False
    calls: list[ModelCall] = field(default_factory=list)
    gradients: list[Any] = field(default_factory=list)


class LoopWatch:
    """While `watching`, Keras' losses, models and optimizers and TensorFlow's tapes tell of each training step.

    `took(trained_by, loss, rate, norms)` is called after each step, in the thread that computes; norms are (2,
    variables), of gradient and weight, NaN where a variable had no gradient. `gate()` is called between steps on the
    program's own thread and may raise. Operations are added to traced steps, none is changed: trained weights are the
    same to the last bit.
    """

    def __init__(self, took: Callable[[TrainedBy, float, float, np.ndarray], None], gate: Callable[[], None]) -> None:
        self.optimizers: dict[int, TrainedBy] = {}
        self.comparisons: dict[Any, Comparison] = {}
        self.initial: dict[int, list[np.ndarray]] = {}
        self.batches: dict[int, Any] = {}
        self.notes: list[str] = []
        self._took, self._gate = took, gate
        self._tape = Tape()
        self._losses: list[tuple[int, frozenset[int], float]] = []
        self._clock = 0
        self._scaled: dict[int, tuple[Any, Any]] = {}

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Everything is put back afterwards."""
        function = type(tf.function(lambda: None))
        places: list[tuple[Any, str, Callable[..., Any]]] = [
            (tf.GradientTape, "__enter__", self._enter),
            (tf.GradientTape, "__exit__", self._exit),
            (tf.GradientTape, "gradient", self._gradient),
            (keras.Model, "__call__", self._call),
            (keras.losses.Loss, "__call__", self._compare),
            (keras.optimizers.Optimizer, "apply", self._apply),
            (keras.optimizers.LossScaleOptimizer, "apply", self._apply),
            (keras.optimizers.LossScaleOptimizer, "scale_loss", self._scale),
            (function, "__call__", self._run),
        ]
        with contextlib.ExitStack() as stack:
            for owner, name, stand_in in places:
                stack.enter_context(instead(owner, name, stand_in))
            for module in (keras.losses, tf.keras.losses):
                for name in LOSS_FUNCTIONS:
                    if hasattr(module, name):
                        stack.enter_context(instead(module, name, self._compare))
            yield

    def forget(self) -> None:
        """Nothing was seen yet; for a program that is run anew."""
        self.__init__(self._took, self._gate)  # type: ignore[misc]

    # ---------------------------------------------------------------- what stands in

    def _enter(self, real: Callable[..., Any], tape: Any) -> Any:
        entered = real(tape)
        self._tape.depth += 1
        if self._tape.depth == 1:
            self._tape.calls, self._tape.gradients = [], []
        return entered

    def _exit(self, real: Callable[..., Any], tape: Any, *error: Any) -> Any:
        self._tape.depth = max(0, self._tape.depth - 1)
        return real(tape, *error)

    def _call(self, real: Callable[..., Any], keras_model: Any, *args: Any, **kwargs: Any) -> Any:
        if self._tape.depth == 0 or self._tape.calling:
            return real(keras_model, *args, **kwargs)
        self._remember(keras_model)
        self._tape.calling = True
        try:
            given = real(keras_model, *args, **kwargs)
        finally:
            self._tape.calling = False
        self._remember(keras_model)
        inputs = args[0] if args else next(iter(kwargs.values()), None)
        self._tape.calls.append(ModelCall(keras_model, _flat(inputs), _flat(given)))
        return given

    def _compare(self, real: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._tape.depth == 0 or self._tape.comparing:
            return real(*args, **kwargs)
        self._tape.comparing = True
        try:
            value = real(*args, **kwargs)
        finally:
            self._tape.comparing = False
        with contextlib.suppress(Exception):  # watching never disturbs: an odd call is not looked at
            self._compared(real, args, kwargs)
        return value

    def _gradient(self, real: Callable[..., Any], tape: Any, target: Any, sources: Any, *args: Any, **kw: Any) -> Any:
        given = real(tape, target, sources, *args, **kw)
        flat = _flat(sources)
        if flat and all(isinstance(source, (tf.Variable, keras.Variable)) for source in flat):
            self._tape.gradients = list(_flat(given))
            original = self._scaled.pop(id(target), (None, target))[1]
            ids = frozenset(id(source) for source in flat)
            self._send(lambda loss: self._differentiated(ids, float(loss)), [_summed(original)])
        return given

    def _scale(self, real: Callable[..., Any], optimizer: Any, loss: Any) -> Any:
        scaled = real(optimizer, loss)
        self._scaled = {id(scaled): (scaled, loss)}
        return scaled

    def _apply(self, real: Callable[..., Any], optimizer: Any, grads: Any, trainable_variables: Any = None) -> Any:
        if self._tape.applying or not grads:
            return real(optimizer, grads, trainable_variables)
        variables = list(trainable_variables or getattr(optimizer, "_trainable_variables", ()))
        by = self._trained_by(optimizer, variables)
        by.pure &= _same(list(grads), self._tape.gradients)
        gradients = {id(variable): gradient for variable, gradient in zip(variables, grads, strict=False)}
        weights = _norms(by.variables)
        slopes = _norms([gradients.get(id(variable)) for variable in by.variables], _scale_of(optimizer))
        rate = tf.cast(tf.convert_to_tensor(optimizer.learning_rate), tf.float64)
        self._tape.applying = True
        try:
            given = real(optimizer, grads, trainable_variables)
        finally:
            self._tape.applying = False
        self._send(lambda *seen: self._applied(by, *seen), [rate, slopes, weights])
        if tf.executing_eagerly() and self._tape.depth == 0:
            self._gate()
        return given

    def _run(self, real: Callable[..., Any], function: Any, *args: Any, **kwargs: Any) -> Any:
        given = real(function, *args, **kwargs)
        if tf.executing_eagerly() and self._tape.depth == 0 and not self._tape.applying:
            self._gate()
        return given

    # ---------------------------------------------------------------- what is kept

    def _remember(self, keras_model: Any) -> None:
        if id(keras_model) in self.initial or not keras_model.built:
            return
        with tf.init_scope(), contextlib.suppress(Exception):
            self.initial[id(keras_model)] = [np.array(variable.numpy()) for variable in keras_model.weights]

    def _compared(self, real: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        by_object = bool(args) and isinstance(args[0], keras.losses.Loss)
        loss, rest = (args[0], args[1:]) if by_object else (real, args)
        if by_object and type(loss).__name__ == "CompileLoss":
            self._tape.comparing = False
            return
        y_true, y_pred = (*rest, *kwargs.values())[:2]
        weights = rest[2] if len(rest) > 2 else kwargs.get("sample_weight")
        place = calling_place()
        key = (id(loss), place.line)
        if key not in self.comparisons:
            call = next((c for c in reversed(self._tape.calls) if any(o is y_pred for o in c.outputs)), None)
            self.comparisons[key] = Comparison(loss, dict(kwargs) if not by_object else {}, place, call)
        comparison = self.comparisons[key]
        call = next((c for c in reversed(self._tape.calls) if any(o is y_pred for o in c.outputs)), None)
        comparison.same_model &= call is not None and call.keras_model is comparison.keras_model
        inputs = call.inputs if call is not None else ()
        held = [y_true, y_pred, *([] if weights is None else [weights]), *inputs]
        if comparison.rows.full or not all(_dense(part) for part in held):
            return
        weighted = weights is not None

        def take(y: Any, p: Any, *others: Any) -> None:
            weight = others[0] if weighted else None
            comparison.rows.take(Compared(np.array(y), np.array(p), weight, tuple(others[weighted:])))

        self._send(take, [tf.convert_to_tensor(part) for part in held])

    def _trained_by(self, optimizer: Any, variables: list[Any]) -> TrainedBy:
        known = self.optimizers.get(id(optimizer))
        if known is None:
            ids = frozenset(id(variable) for variable in variables)
            known = self.optimizers[id(optimizer)] = TrainedBy(optimizer, variables, ids=ids)
        return known

    def _differentiated(self, ids: frozenset[int], loss: float) -> None:
        self._clock += 1
        self._losses = [*self._losses[-EAGER_GRADIENTS:], (self._clock, ids, loss)]
        if None in map(_optimizer_of, self.optimizers.values()) or self._clock >= EAGER_GRADIENTS > 0 == len(
            [by for by in self.optimizers.values() if by.steps]
        ):
            self._without_optimizer()

    def _without_optimizer(self) -> None:
        """Variables change without an optimizer: each gradient is a step."""
        by = self.optimizers.setdefault(0, TrainedBy(None, []))
        for clock, _, loss in [entry for entry in self._losses if entry[0] > by.clock]:
            by.clock, by.steps = clock, by.steps + 1
            self._took(by, loss, float("nan"), np.zeros((2, 0), np.float32))

    def finish(self) -> None:
        """The program ended: gradients that no optimizer took are told."""
        if not any(by.steps for by in self.optimizers.values()) and self._losses:
            self._without_optimizer()

    def _applied(self, by: TrainedBy, rate: Any, slopes: Any, weights: Any) -> None:
        losses = [loss for clock, ids, loss in self._losses if clock > by.clock and ids & by.ids]
        by.clock, by.steps = self._clock, by.steps + 1
        loss = float(np.mean(losses)) if losses else float("nan")
        self._took(by, loss, float(rate), np.stack([slopes, weights]).astype(np.float32))

    def _send(self, receive: Callable[..., None], values: Sequence[Any]) -> None:
        """Give the values to `receive`: now, or whenever the step that is being traced runs."""
        if not all(_usable(value) for value in values):
            return
        if tf.executing_eagerly():
            receive(*[np.asarray(value) for value in values])
        elif control_flow_util.GraphOrParentsInXlaContext(tf.compat.v1.get_default_graph()):
            if XLA not in self.notes:
                self.notes.append(XLA)
        else:
            tf.numpy_function(lambda *seen: receive(*seen), list(values), [])


LOSS_FUNCTIONS = tuple(
    name
    for name in dir(keras.losses)
    if name.islower() and not name.startswith("_") and name not in ("get", "serialize", "deserialize")
)


def _optimizer_of(by: TrainedBy) -> Any:
    return by.optimizer


def _flat(value: Any) -> tuple[Any, ...]:
    return () if value is None else tuple(tf.nest.flatten(value))


def _dense(value: Any) -> bool:
    return isinstance(value, (tf.Tensor, np.ndarray, tf.Variable, keras.Variable))


def _same(applied: list[Any], taken: list[Any]) -> bool:
    """Whether the gradients that are applied are the tape's own, unchanged."""
    there = {id(gradient) for gradient in taken}
    return all(gradient is None or id(gradient) in there for gradient in applied)


def _summed(target: Any) -> Any:
    """What is differentiated: the sum over every value of the target."""
    return tf.add_n([tf.reduce_sum(tf.cast(part, tf.float64)) for part in _flat(target)])


def _scale_of(optimizer: Any) -> Any:
    if not isinstance(optimizer, keras.optimizers.LossScaleOptimizer):
        return None
    return optimizer.dynamic_scale if optimizer.built else optimizer.initial_scale


def _norms(values: Sequence[Any], scale: Any = None) -> Any:
    """Euclidean norms (values,) float64; NaN for a variable without a gradient. `scale` divides them."""
    if not tf.executing_eagerly() or tf.config.list_physical_devices("GPU"):
        norms = tf.stack([_norm(value) for value in values]) if values else tf.zeros(0, tf.float64)
        return norms if scale is None else norms / tf.cast(tf.convert_to_tensor(scale), tf.float64)
    found = [np.linalg.norm(_array(value)) for value in values]  # on the CPU a few small steps of NumPy's are cheaper
    return np.array(found, np.float64) / (1.0 if scale is None else float(scale))


def _array(value: Any) -> Any:
    if value is None:
        return float("nan")
    return np.asarray(tf.convert_to_tensor(value)).astype(np.float64).ravel()


def _norm(value: Any) -> Any:
    if value is None or not _usable(value):
        return tf.constant(float("nan"), tf.float64)
    return tf.norm(tf.cast(tf.convert_to_tensor(value), tf.float64))


def _usable(value: Any) -> bool:
    """Whether a tensor can be used here: not one of a graph other than the one being traced."""
    if not tf.is_tensor(value) or tf.executing_eagerly():
        return not hasattr(value, "graph") or hasattr(value, "numpy")
    return getattr(value, "graph", None) in (None, tf.compat.v1.get_default_graph())
