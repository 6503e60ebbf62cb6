"""A GPU is believed only after it has computed."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from lossdoctor.engine.device import SIDE, choose, multiplied

pytestmark = pytest.mark.engine

TWO = [SimpleNamespace(name=f"/physical_device:GPU:{place}") for place in (0, 1)]


def right(_: str) -> np.ndarray:
    return np.full((SIDE, SIDE), SIDE)


def broken(name: str) -> np.ndarray:
    if name == "GPU:0":
        raise RuntimeError("no kernel image is available for execution on the device\n  at somewhere")
    return right(name)


def test_no_gpu_means_cpu_with_the_reason() -> None:
    device, reason = choose("auto", listed=[])
    assert device == "CPU:0" and "GPU" in reason


def test_the_first_gpu_that_answers_is_taken() -> None:
    assert choose("auto", listed=TWO, multiply=right)[0] == "GPU:0"
    assert choose("auto", listed=TWO, multiply=broken)[0] == "GPU:1"


def test_a_gpu_without_kernels_is_named_with_one_line_of_its_error() -> None:
    device, reason = choose("auto", listed=TWO[:1], multiply=broken)
    assert device == "CPU:0"
    assert "no kernel image" in reason and "somewhere" not in reason


def test_a_gpu_that_computes_wrongly_is_not_used() -> None:
    assert choose("auto", listed=TWO[:1], multiply=lambda _: np.zeros((SIDE, SIDE)))[0] == "CPU:0"


def test_what_is_asked_for_is_obeyed_or_explained() -> None:
    assert choose("cpu", listed=TWO, multiply=right)[0] == "CPU:0"
    assert choose("gpu:1", listed=TWO, multiply=right)[0] == "GPU:1"
    device, reason = choose("gpu:5", listed=TWO, multiply=right)
    assert device == "CPU:0" and "GPU:5 was asked for" in reason


def test_the_multiplication_is_real() -> None:
    assert np.all(multiplied("CPU:0") == SIDE)
