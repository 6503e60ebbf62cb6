"""One training step taken apart: where the first value that is not a number appears."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from lossdoctor.core.readings.run import NonfiniteReading
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.keras_versions import is_variable, training_loss

OP = re.compile(r'op "?([A-Za-z]\w+)"?')


class LayerWatch:
    """Follows a forward pass layer by layer; the first layer with a bad output of good inputs is `first`."""

    def __init__(self, keras_model: Any) -> None:
        self.first: str | None = None
        self.largest_input = 0.0
        layers = keras_model._flatten_layers(include_self=False)
        self._leaves = [layer for layer in layers if not list(layer._flatten_layers(include_self=False))]

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Listen to every leaf layer's call, and leave nothing behind."""
        for layer in self._leaves:
            object.__setattr__(layer, "call", self._heard(layer, layer.call))
        try:
            yield
        finally:
            for layer in self._leaves:
                object.__delattr__(layer, "call")

    def _heard(self, layer: Any, call: Callable[..., Any]) -> Callable[..., Any]:
        def heard(*args: Any, **kwargs: Any) -> Any:
            outputs = call(*args, **kwargs)
            if self.first is None and bad(outputs) and not bad((args, kwargs)):
                self.first = layer.name
                self.largest_input = largest((args, kwargs))
            return outputs

        return heard


def autopsy(keras_model: Any, batch: Any, step: int) -> NonfiniteReading:
    """Follow one batch through inputs, targets, weights, layers, loss and gradient; the first bad one is named.

    The model must hold the weights with which the batch was trained on; its seeds advance.
    """
    x, y, weights = keras.utils.unpack_x_y_sample_weight(batch)
    for where, values in (("inputs", x), ("targets", y), ("sample weights", weights)):
        if bad(values):
            return NonfiniteReading(step, where, suspects=(_of_the_batch(where, bad_count(values)),))
    broken = [variable.path for variable in keras_model.trainable_variables if bad(variable)]
    if broken:
        said = say("{n} variables, first {name}, were not finite before this batch", n=str(len(broken)), name=broken[0])
        return NonfiniteReading(step, "weights", broken[0].split("/")[0], suspects=(said,))
    return _through_the_model(keras_model, x, y, weights, step)


def _of_the_batch(where: str, count: int) -> Said:
    if where == "inputs":
        return say("{n} values of the batch's inputs are not finite", n=count)
    if where == "targets":
        return say("{n} values of the batch's targets are not finite", n=count)
    return say("{n} values of the batch's sample weights are not finite", n=count)


def _through_the_model(keras_model: Any, x: Any, y: Any, weights: Any, step: int) -> NonfiniteReading:
    seeds = [(variable, variable.numpy()) for variable in keras_model.variables]
    watch = LayerWatch(keras_model)
    with tf.GradientTape() as tape:
        with watch.watching():
            outputs = keras_model(x, training=True)
        loss = training_loss(keras_model, x, y, outputs, weights)
    gradients = tape.gradient(loss, keras_model.trainable_variables)
    for variable, value in seeds:  # BatchNormalization and seeds moved
        variable.assign(value)
    op = _first_op(keras_model, x, y, weights)
    numbers = {
        "largest_weight": largest([variable.value for variable in keras_model.trainable_variables]),
        "largest_output": largest(outputs),
        "largest_gradient": largest(gradients),
    }
    if watch.first is not None:
        said = say(
            "layer {layer} turned inputs up to {largest} into values that are not finite",
            layer=watch.first,
            largest=f"{watch.largest_input:.3g}",
        )
        return NonfiniteReading(step, "forward", watch.first, op, (said, *_suspects(numbers)), numbers=numbers)
    if bad(loss):
        most = f"{numbers['largest_output']:.3g}"
        said = say("the loss of finite predictions up to {largest} is not finite", largest=most)
        return NonfiniteReading(step, "loss", None, op, (said, *_suspects(numbers)), numbers=numbers)
    for variable, gradient in reversed(list(zip(keras_model.trainable_variables, gradients, strict=True))):
        if gradient is not None and bad(gradient):
            said = say(
                "the loss is {loss}, its gradient by {name} is not finite",
                loss=f"{float(loss):.4g}",
                name=variable.path,
            )
            layer = variable.path.split("/")[-2] if "/" in variable.path else None
            return NonfiniteReading(step, "gradient", layer, op, (said, *_suspects(numbers)), numbers=numbers)
    return NonfiniteReading(step, "", reproduced=False, suspects=(say("the batch was finite when repeated"),))


def _suspects(numbers: dict[str, float]) -> tuple[Said, ...]:
    """Numbers that stand out. 1e6: far beyond what a working layer of standardised data holds; float32 ends at 3e38."""
    found = []
    if not numbers["largest_weight"] < 1e6:
        most = f"{numbers['largest_weight']:.3g}"
        found.append(say("weights reach {largest}: the steps before were too large", largest=most))
    if not numbers["largest_output"] < 1e6:
        found.append(say("predictions reach {largest}", largest=f"{numbers['largest_output']:.3g}"))
    return tuple(found)


def _first_op(keras_model: Any, x: Any, y: Any, weights: Any) -> str | None:
    """The first operation with a bad result, as TensorFlow's numeric checks name it (valid on this thread only)."""
    kept = [(variable, variable.numpy()) for variable in keras_model.variables]
    tf.debugging.enable_check_numerics()
    try:
        with tf.GradientTape() as tape:
            outputs = keras_model(x, training=True)
            loss = training_loss(keras_model, x, y, outputs, weights)
        tape.gradient(loss, keras_model.trainable_variables)
    except tf.errors.InvalidArgumentError as error:
        found = OP.search(error.message)
        return found[1] if found else None
    finally:
        tf.debugging.disable_check_numerics()
        for variable, value in kept:
            variable.assign(value)
    return None


def bad(values: Any) -> bool:
    """Whether any floating value in a structure is not finite."""
    return bad_count(values) > 0


def bad_count(values: Any) -> int:
    """How many floating values in a structure are not finite."""
    return sum(int(np.count_nonzero(~np.isfinite(array))) for array in _arrays(values))


def largest(values: Any) -> float:
    """The largest finite magnitude in a structure, 0 when there is none."""
    tops = [np.max(np.abs(array[np.isfinite(array)]), initial=0.0) for array in _arrays(values)]
    return float(max(tops, default=0.0))


def _arrays(values: Any) -> Iterator[np.ndarray]:
    for part in keras.tree.flatten(values):
        if isinstance(part, tf.IndexedSlices):
            part = part.values
        if keras.ops.is_tensor(part) or is_variable(part) or isinstance(part, np.ndarray):
            array = np.asarray(keras.ops.convert_to_numpy(part))
            if array.dtype.kind == "f" or array.dtype.name == "bfloat16":
                yield array.astype(np.float64)
