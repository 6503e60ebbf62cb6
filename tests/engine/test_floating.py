"""float64 in this process: exact while it lasts, gone without a trace afterwards."""

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, mlp, patient_of, table
from lossdoctor.core.fixes import SetDtype
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.surgeon.operate import operate

pytestmark = pytest.mark.engine


def _trained_bits() -> bytes:
    keras_model = mlp()
    keras_model.compile("adam", "binary_crossentropy")
    x = table(32)
    keras.utils.set_random_seed(4)
    keras_model.fit(x, binary_labels(x), epochs=2, verbose=0)
    return b"".join(np.asarray(v.numpy()).tobytes() for v in keras_model.weights)


def test_float64_reaches_arrays_weights_loss_and_optimizer_and_leaves_no_trace():
    seen = []

    def watching(y, p):
        seen.append((y.dtype, p.dtype))
        return keras.ops.mean((y - p) ** 2)

    before = _trained_bits()
    x = table(32).astype("float64") + 1e-12
    keras_model = mlp()
    keras_model.compile("adam", watching)
    new = operate(patient_of(keras_model, x, binary_labels(x)), [SetDtype("float64")])
    assert keras.config.floatx() == "float32" and new.floatx == "float64"
    with scoped_floatx(new.floatx):
        new.keras_model.fit(x, binary_labels(x), verbose=0)
    assert {str(kind.name) for pair in seen for kind in pair} == {"float64"}
    assert {v.dtype for v in new.keras_model.weights} == {"float64"}
    slots = [v.dtype for v in new.keras_model.optimizer.variables if "momentum" in v.path or "velocity" in v.path]
    assert slots and set(slots) == {"float64"}
    assert keras.config.floatx() == "float32" and keras.config.dtype_policy().name == "float32"
    assert _trained_bits() == before


def test_a_difference_that_float32_cannot_see_is_learned_from_in_float64():
    x = 1e6 + np.arange(8, dtype="float64")[:, None] * 1e-3
    keras_model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="ones", name="d")])
    keras_model.compile("sgd", "mse")
    patient = patient_of(keras_model, x, x)
    new = operate(patient, [SetDtype("float64")])
    with scoped_floatx(new.floatx):
        fine = keras.ops.convert_to_numpy(new.keras_model(x)).ravel()
    coarse = keras.ops.convert_to_numpy(keras_model(x)).ravel()
    assert len(np.unique(fine)) == 8 and len(np.unique(coarse)) < 8
