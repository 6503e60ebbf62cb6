"""The exported model takes what the program fed and answers in the program's own scale."""

import keras
import numpy as np
import pytest

from helpers.patients import mlp, patient_of, table
from lossdoctor.core.fixes import ImputeInputs, RescaleInputs, RescaleTargets, SetLoss
from lossdoctor.engine.surgeon.exporting import export_model, exported_model
from lossdoctor.engine.surgeon.operate import operate

pytestmark = pytest.mark.engine


def _priced(x):
    keras_model = mlp(activation=None)
    keras_model.compile("adam", lambda y, p: keras.ops.mean((y - p) ** 2))
    return patient_of(keras_model, x, x[:, :1] * 3e4 + 2e5)


def test_answers_are_scaled_back_in_the_saved_model(tmp_path):
    x = table(64)
    new = operate(_priced(x), [RescaleTargets(), RescaleInputs()])
    assert abs(new.training.targets[0].mean()) < 1e-3
    scale, offset = new.target_scale[0]
    export_model(new, str(tmp_path / "cured.keras"))
    loaded = keras.models.load_model(tmp_path / "cured.keras")
    expected = np.array(new.keras_model(x)) * scale + offset
    assert np.allclose(loaded.predict(x, verbose=0), expected, rtol=1e-5)
    assert [p.name for p in tmp_path.iterdir()] == ["cured.keras"]


def test_rescaling_twice_still_answers_in_the_original_scale():
    x = table(64)
    patient = _priced(x)
    twice = operate(operate(patient, [RescaleTargets()]), [RescaleTargets()])
    scale, offset = twice.target_scale[0]
    assert np.allclose(twice.training.targets[0] * scale + offset, patient.training.targets[0], rtol=1e-5)


def test_cells_filled_for_training_are_filled_inside_the_exported_model():
    x = table(64) * 10
    holes = x.copy()
    holes[3, 1], holes[7, 2] = np.nan, np.inf
    new = operate(_priced(holes), [ImputeInputs("median")])
    expected = np.array(new.keras_model(new.training.inputs[0]))
    assert np.allclose(exported_model(new)(holes), expected, rtol=1e-3, atol=1e-3)
    assert np.isfinite(new.training.inputs[0]).all()


def test_nothing_to_undo_gives_the_model_itself():
    new = operate(_priced(table(16)), [SetLoss("mae")])
    assert exported_model(new) is new.keras_model
