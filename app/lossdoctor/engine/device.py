"""Chooses where to train: the first GPU that answers a real matmul, else the CPU with the reason."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from lossdoctor.core.saying import Said, say, together

CPU = "CPU:0"
SIDE = 64


def choose(
    wanted: str = "auto",
    *,
    listed: Sequence[Any] | None = None,
    multiply: Callable[[str], np.ndarray] | None = None,
) -> tuple[str, Said]:
    """Device name ('CPU:0', 'GPU:1') and one sentence why. `wanted` is 'auto', 'cpu' or 'gpu:N'.

    A listed GPU is no proof: wheels may lack kernels for the card, and drivers may not fit (facts.md, Training).
    """
    if wanted.lower().startswith("cpu"):
        return CPU, say("the CPU was asked for")
    gpus = list(tf.config.list_physical_devices("GPU") if listed is None else listed)
    names = [gpu.name.rpartition("physical_device:")[2] for gpu in gpus]
    asked = wanted.upper() if wanted.lower().startswith("gpu:") else ""
    if asked and not names:
        return CPU, say("{asked} was asked for, but TensorFlow lists no GPU", asked=asked)
    if asked and asked not in names:
        said = say("{asked} was asked for, but TensorFlow lists {names}", asked=asked, names=", ".join(names))
        return CPU, said
    if not gpus:
        return CPU, _why_none()
    return _first_that_answers(gpus, names, asked, multiply or multiplied)


def present() -> str:
    """Where TensorFlow places what is built now, without changing anything of it."""
    return "GPU:0" if tf.config.list_logical_devices("GPU") else CPU


def placed(name: str) -> contextlib.AbstractContextManager[Any]:
    """Everything built and trained inside lies on that device; where no GPU is listed there is nothing to choose."""
    if not tf.config.list_physical_devices("GPU"):
        return contextlib.nullcontext()
    place: contextlib.AbstractContextManager[Any] = tf.device(f"/{name}")
    return place


def multiplied(name: str) -> np.ndarray:
    """A real product of two matrices of ones on that device: every entry is SIDE."""
    with tf.device(f"/{name}"):
        ones = tf.ones((SIDE, SIDE))
        return np.asarray(tf.linalg.matmul(ones, ones))


def _first_that_answers(
    gpus: Sequence[Any], names: Sequence[str], asked: str, multiply: Callable[[str], np.ndarray]
) -> tuple[str, Said]:
    reasons = []
    for gpu, name in zip(gpus, names, strict=True):
        if asked and name != asked:
            continue
        with contextlib.suppress(RuntimeError, ValueError):  # already initialised, or not a real device
            tf.config.experimental.set_memory_growth(gpu, True)
        try:
            product = multiply(name)
        except Exception as error:  # driver and kernel errors come in many classes
            reasons.append(say("{name} did not compute: {error}", name=name, error=_sentence(error)))
            continue
        if np.all(product == SIDE):
            return name, say("{name} answered a test multiplication", name=name)
        reasons.append(say("{name} computed a wrong product", name=name))
    return CPU, together(reasons, "; ")


def _why_none() -> Said:
    if not tf.test.is_built_with_cuda() and not tf.test.is_built_with_rocm():
        return say("this TensorFlow was built without GPU support")
    return say("TensorFlow lists no GPU: there is none, or its driver or CUDA libraries are missing")


def _sentence(error: Exception) -> str:
    first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return first if len(first) <= 160 else first[:157] + "..."
