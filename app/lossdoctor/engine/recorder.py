"""Runs several real training steps in one go and brings back the true loss and norms of each."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import keras
import numpy as np
import tensorflow as tf

MEASURES = 3  # norms of gradient, weight and update for every variable


@dataclass(frozen=True)
class Steps:
    """What happened in consecutive steps: head (n, 3) float64 holds batch loss, running mean and learning rate.

    norms (n, 3, variables) float32 holds gradient, weight and update norms. `logs` are Keras' own after the last step.
    """

    head: np.ndarray
    norms: np.ndarray
    logs: Any

    @property
    def count(self) -> int:
        """Steps taken; fewer than asked for when the data ran out."""
        return int(self.head.shape[0])


class Recorder:
    """Takes training steps with the model's own `train_step`, listening to what it passes on.

    While a step is traced, `optimizer.apply` and the loss tracker are listened to; nothing of the model is changed
    before or after, and the model's own operations stay the same, so trained weights are bit-identical to plain `fit`.
    What a custom `train_step` does not pass on is NaN; `heard` (3, variables) bool tells which norms were passed on,
    once the first step is traced. `scaled` says that gradients may overflow by design.
    """

    # The change made by an update costs a copy of every weight; below this many it is hardly measurable.
    UPDATE_NORM_PARAMETERS = 200_000
    # Above, it is measured for the first steps and every 16th; not at all where the copy would need 100 MB and more.
    SAMPLED_PARAMETERS = 25_000_000
    FIRST, EVERY = 8, 16

    def __init__(self, keras_model: Any) -> None:
        self._model = keras_model
        self.variables = list(keras_model.trainable_variables)
        self.scaled = isinstance(getattr(keras_model, "optimizer", None), keras.optimizers.LossScaleOptimizer)
        parameters = sum(int(np.prod(variable.shape)) for variable in self.variables)
        self.heard = np.zeros((MEASURES, len(self.variables)), bool)
        self.hears_loss = True
        self._updates = parameters <= self.UPDATE_NORM_PARAMETERS
        self._sampled = self.UPDATE_NORM_PARAMETERS < parameters <= self.SAMPLED_PARAMETERS
        self._taken = 0
        self._optional = getattr(keras_model, "_autoconvert_optionals", lambda step: step)
        self._step: Any = None
        self._traced: Any = None
        self._loop: Any = None
        self._spec: Any = None

    def take(self, iterator: Any, count: int) -> Steps:
        """At most `count` steps on the iterator's next batches."""
        if self._model.run_eagerly:
            return self._take_eagerly(iterator, count)
        self.prepare(iterator)
        done, head, norms, logs = self._loop(iterator, tf.constant(count, tf.int32), tf.constant(self._taken, tf.int64))
        taken = int(done)
        self._taken += taken
        return Steps(head.numpy()[:taken], norms.numpy()[:taken], logs)

    def prepare(self, iterator: Any) -> None:
        """Trace a step for batches of this kind, taking none."""
        if self._loop is None or self._spec != iterator.element_spec:
            self._trace(iterator.element_spec)

    def take_seen(self, iterator: Any) -> tuple[Steps, Any]:
        """One step, and the batch that it was taken on (None where batches may be missing inside: Optional)."""
        if self._model.run_eagerly:
            step = self._optional(self._listened_step)
        else:
            self.prepare(iterator)
            step = self._traced
        if step is None:
            return self.take(iterator, 1), None
        item = iterator.get_next_as_optional()
        if not item.has_value():
            return Steps(np.zeros((0, 3)), np.zeros((0, MEASURES, len(self.variables)), np.float32), None), None
        batch = item.get_value()
        logs, head, norm = step(batch)
        return Steps(head.numpy()[None], norm.numpy()[None], logs), batch

    def _take_eagerly(self, iterator: Any, count: int) -> Steps:
        heads, norms, logs = [], [], None
        step = self._optional(self._listened_step)
        for _ in range(count):
            item = iterator.get_next_as_optional()
            if not item.has_value():
                break
            logs, head, norm = step(item.get_value())
            heads.append(head.numpy())
            norms.append(norm.numpy())
        head = np.array(heads, np.float64).reshape(-1, 3)
        return Steps(head, np.array(norms, np.float32).reshape(-1, MEASURES, len(self.variables)), logs)

    def _trace(self, spec: Any) -> None:
        step = tf.function(
            self._listened_step, reduce_retracing=True, autograph=False, jit_compile=self._model.jit_compile or None
        )
        traced = None if _has_optional(spec) else step.get_concrete_function(spec)
        self._spec = spec
        self._traced = traced
        self._step = self._optional(step)
        outputs = traced.structured_outputs if traced is not None else None
        self._loop = tf.function(self._loop_of(outputs), reduce_retracing=True, autograph=False)

    def _loop_of(self, outputs: Any) -> Callable[[Any, Any], Any]:
        def several(iterator: Any, count: Any, before: Any) -> Any:
            first = iterator.get_next_as_optional()
            empty = self._empty_outputs(outputs, first)
            heads = tf.TensorArray(tf.float64, size=count, element_shape=(3,))
            norms = tf.TensorArray(tf.float32, size=count, element_shape=(MEASURES, len(self.variables)))

            def body(done: Any, item: Any, heads: Any, norms: Any, logs: Any) -> Any:
                logs, head, norm = self._stepped(item.get_value(), before + tf.cast(done, tf.int64))
                following = tf.cond(
                    done + 1 < count,
                    iterator.get_next_as_optional,
                    lambda: tf.experimental.Optional.empty(iterator.element_spec),
                )
                return done + 1, following, heads.write(done, head), norms.write(done, norm), logs

            def goes_on(done: Any, item: Any, *_: Any) -> Any:
                return tf.logical_and(done < count, item.has_value())

            done, _, heads, norms, logs = tf.while_loop(
                goes_on, body, (tf.constant(0), first, heads, norms, empty), parallel_iterations=1
            )
            return done, heads.stack(), norms.stack(), logs

        return several

    def _stepped(self, batch: Any, number: Any) -> Any:
        """One step; in a large model its update is measured now and then, around the step and not within."""
        if not self._sampled:
            return self._step(batch)
        due = tf.logical_or(number < self.FIRST, number % self.EVERY == 0)
        before = tf.cond(due, self._weights, lambda: [tf.zeros((0,), value.dtype) for value in self.variables])
        logs, head, norm = self._step(batch)
        update = tf.cond(due, lambda: self._moved_from(before), lambda: norm[2])
        return logs, head, tf.concat([norm[:2], update[None]], 0)

    def _weights(self) -> list[Any]:
        return [tf.identity(tf.convert_to_tensor(value)) for value in self.variables]

    def _moved_from(self, before: list[Any]) -> Any:
        halves = [_half_square(now - old) for now, old in zip(self._weights(), before, strict=True)]
        return tf.cast(tf.sqrt(2.0 * tf.stack(halves)), tf.float32)

    def _empty_outputs(self, outputs: Any, item: Any) -> Any:
        """Zeros in the structure of the logs, which the loop needs before its first step."""
        if outputs is None:
            probe = tf.function(lambda: self._step(item.get_value()), autograph=False)
            outputs = probe.get_concrete_function().structured_outputs
        return tf.nest.map_structure(lambda value: tf.zeros(value.shape, value.dtype), outputs[0])

    def _listened_step(self, data: Any) -> tuple[Any, Any, Any]:
        heard = Heard(self.variables, self._updates)
        with heard.listening(self._model):
            logs = self._model.train_step(data)
        self.heard = heard.heard()
        self.hears_loss = heard.hears_loss(logs)
        return logs, heard.head(logs), heard.norms()


def _has_optional(spec: Any) -> bool:
    return any(isinstance(part, tf.OptionalSpec) for part in tf.nest.flatten(spec))


class Heard:
    """What one training step passed to its loss tracker and its optimizer, as tensors of that step's graph."""

    def __init__(self, variables: Sequence[Any], updates: bool) -> None:
        self._places = {id(variable): place for place, variable in enumerate(variables)}
        self._updates = updates
        self._squares: list[dict[int, Any]] = [{}, {}, {}]
        self._loss: Any = None
        self._parts: dict[str, Any] = {}
        self._computed: Any = None
        self._rate: Any = None

    @contextlib.contextmanager
    def listening(self, keras_model: Any) -> Iterator[None]:
        """Listen while the step is traced, and leave nothing behind."""
        with contextlib.ExitStack() as stack:
            for tracker in loss_trackers_of(keras_model):
                stack.enter_context(_instead(tracker, "update_state", self._hear_loss))
            for tracker in part_trackers_of(keras_model):
                stack.enter_context(_instead(tracker, "update_state", partial(self._hear_part, tracker.name)))
            stack.enter_context(_instead(keras_model, "compute_loss", self._hear_computed))
            for optimizer in optimizers_of(keras_model):
                stack.enter_context(_instead(optimizer, "apply", self._hear_gradients))
            yield

    def head(self, logs: Any) -> Any:
        """Batch loss, running mean and learning rate (3,) float64; NaN for what was not passed on."""
        printed = logs.get("loss") if isinstance(logs, dict) else logs
        loss = next((value for value in (self._loss, self._computed, self._sum(), printed) if _usable(value)), None)
        values = (loss, printed, self._rate)
        return tf.stack([_scalar(value) if _usable(value) else _nan(tf.float64) for value in values])

    def hears_loss(self, logs: Any) -> bool:
        """Whether any loss is known: else the batch loss is NaN without meaning that it is not a number."""
        printed = logs.get("loss") if isinstance(logs, dict) else logs
        return any(_usable(value) for value in (self._loss, self._computed, self._sum(), printed))

    def _sum(self) -> Any:
        """Losses that a train_step of several (a GAN) keeps apart, added up."""
        known = [_scalar(value) for value in self._parts.values() if _usable(value)]
        return tf.add_n(known) if known else None

    def heard(self) -> np.ndarray:
        """Which norms were passed on, (3, variables) bool."""
        places = range(len(self._places))
        return np.array([[_usable(half.get(place)) for place in places] for half in self._squares], bool)

    def norms(self) -> Any:
        """Gradient, weight and update norms (3, variables) float32."""
        if not self._places:
            return tf.zeros((MEASURES, 0), tf.float32)
        nothing = _nan(tf.float64)
        rows = [
            [half[place] if _usable(half.get(place)) else nothing for place in range(len(self._places))]
            for half in self._squares
        ]
        halves = tf.reshape(tf.stack([value for row in rows for value in row]), (MEASURES, len(self._places)))
        return tf.cast(tf.sqrt(2.0 * halves), tf.float32)

    def _hear_loss(self, original: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._loss = args[0] if args else kwargs.get("values")
        return original(*args, **kwargs)

    def _hear_part(self, name: str, original: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._parts[name] = args[0] if args else kwargs.get("values")
        return original(*args, **kwargs)

    def _hear_computed(self, original: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self._computed = original(*args, **kwargs)
        return self._computed

    def _hear_gradients(self, original: Callable[..., Any], optimizer: Any, *args: Any, **kwargs: Any) -> Any:
        gradients = args[0] if args else kwargs.get("grads")
        trained = args[1] if len(args) > 1 else kwargs.get("trainable_variables")
        pairs = list(
            zip(list(gradients), list(trained or getattr(optimizer, "_trainable_variables", ())), strict=False)
        )
        known = [(self._places[id(v)], g, v) for g, v in pairs if id(v) in self._places]
        scale = _loss_scale(optimizer)
        halves = _gradient_halves([gradient for _, gradient, _ in known], scale)
        for (place, _, variable), half in zip(known, halves, strict=True):
            self._squares[0][place] = half
            self._squares[1][place] = _half_square(tf.convert_to_tensor(variable))
        if self._rate is None:
            self._rate = tf.convert_to_tensor(optimizer.learning_rate)
        before = {place: tf.identity(tf.convert_to_tensor(v)) for place, _, v in known} if self._updates else {}
        result = original(*args, **kwargs)
        for place, _, variable in known if self._updates else ():
            self._squares[2][place] = _half_square(tf.convert_to_tensor(variable) - before[place])
        return result


def loss_trackers_of(keras_model: Any) -> list[Any]:
    """The metrics that average the loss: Keras' own, and one that a custom `train_step` keeps under that name."""
    named = [metric for metric in keras_model.metrics if getattr(metric, "name", "") == "loss"]
    found = [*named, getattr(keras_model, "_loss_tracker", None)]
    return list({id(tracker): tracker for tracker in found if tracker is not None}.values())


def part_trackers_of(keras_model: Any) -> list[Any]:
    """Of a model that keeps no metric 'loss' of its own, the means that are named as losses: 'g_loss' and 'd_loss'."""
    own = type(keras_model).train_step is not keras.Model.train_step
    compiled = getattr(keras_model, "_loss_tracker", None)
    kept = [metric for metric in keras_model.metrics if metric is not compiled]
    if not own or any(metric.name == "loss" for metric in kept):
        return []
    wholes = [metric for metric in kept if metric.name == "total_loss"]
    parts = [metric for metric in kept if isinstance(metric, keras.metrics.Mean) and "loss" in metric.name]
    return wholes or parts


def optimizers_of(keras_model: Any) -> list[Any]:
    """The model's optimizer, and others that a custom `train_step` keeps as attributes."""
    kept = [value for value in vars(keras_model).values() if isinstance(value, keras.optimizers.Optimizer)]
    found = [getattr(keras_model, "optimizer", None), *kept]
    return list({id(optimizer): optimizer for optimizer in found if optimizer is not None}.values())


@contextlib.contextmanager
def _instead(owner: Any, name: str, listener: Callable[..., Any]) -> Iterator[None]:
    original = getattr(owner, name)
    with_owner = isinstance(owner, keras.optimizers.Optimizer)

    def heard(*args: Any, **kwargs: Any) -> Any:
        return listener(original, owner, *args, **kwargs) if with_owner else listener(original, *args, **kwargs)

    own = vars(owner).get(name)
    object.__setattr__(owner, name, heard)
    try:
        yield
    finally:
        if own is None:
            object.__delattr__(owner, name)
        else:
            object.__setattr__(owner, name, own)


def _loss_scale(optimizer: Any) -> Any:
    if not isinstance(optimizer, keras.optimizers.LossScaleOptimizer):
        return getattr(optimizer, "loss_scale_factor", None)
    return optimizer.dynamic_scale if optimizer.built else optimizer.initial_scale


def _gradient_halves(gradients: list[Any], scale: Any) -> list[Any]:
    """Half the sum of squares of each gradient, taken in float64 only when float32 overflows (above about 1e19)."""
    dense = [_dense(gradient, scale) for gradient in gradients]
    quick = [tf.constant(0.0, tf.float64) if value is None else _half_square(value) for value in dense]
    if not quick:
        return quick
    exactly = [tf.zeros((), tf.float32) if value is None else value for value in dense]
    halves = tf.cond(
        tf.reduce_all(tf.math.is_finite(tf.stack(quick))),
        lambda: tf.stack(quick),
        lambda: tf.stack([_half_square(tf.cast(value, tf.float64)) for value in exactly]),
    )
    return tf.unstack(halves, num=len(quick))


def _dense(gradient: Any, scale: Any) -> Any:
    if gradient is None:
        return None
    value = tf.convert_to_tensor(gradient)
    value = tf.cast(value, tf.float32) if value.dtype.size < 4 else value
    return value if scale is None else value / tf.cast(tf.convert_to_tensor(scale), value.dtype)


def _half_square(value: Any) -> Any:
    value = tf.cast(value, tf.float32) if value.dtype.size < 4 else value
    return tf.cast(tf.nn.l2_loss(value), tf.float64)


def _usable(value: Any) -> bool:
    """Whether a tensor can be used where the row is built: not None, and not of a graph inside (a branch)."""
    if value is None:
        return False
    if not tf.is_tensor(value) or tf.executing_eagerly():
        return True
    return getattr(value, "graph", None) in (None, tf.compat.v1.get_default_graph())


def _scalar(value: Any) -> Any:
    return tf.reduce_mean(tf.cast(tf.convert_to_tensor(value), tf.float64))


def _nan(dtype: Any) -> Any:
    return tf.constant(float("nan"), dtype)
