"""Saved models open with their data, or say in one sentence why not."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, mlp, table
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import DataFiles, Settings
from lossdoctor.engine.models import open_model
from lossdoctor.engine.trainer import Control, RunPlan, train

pytestmark = pytest.mark.engine

OWN = """
import keras
@keras.saving.register_keras_serializable("Mine")
class Doubler(keras.layers.Layer):
    def call(self, x):
        return 2 * x
def signed(y_true, y_pred):
    return keras.ops.mean(y_true - y_pred)
"""


def opened(path: Path, files: DataFiles, **settings: Any) -> Any:
    return open_model(str(path), files, Settings(**settings), lambda event: None)


def refused(path: Path, files: DataFiles, **settings: Any) -> Any:
    with pytest.raises(Refusal) as caught:
        opened(path, files, **settings)
    assert "Traceback" not in caught.value.failure.message
    return caught.value.failure


def pair(folder: Path, x: np.ndarray, y: np.ndarray) -> DataFiles:
    np.save(folder / "x.npy", x)
    np.save(folder / "y.npy", y)
    return DataFiles("xy", inputs=(str(folder / "x.npy"),), targets=(str(folder / "y.npy"),))


def as_table(folder: Path, array: np.ndarray, names: tuple[str, ...], **more: Any) -> DataFiles:
    np.save(folder / "t.npy", array)
    return DataFiles("t.csv", table=str(folder / "t.npy"), columns=names, **more)


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_a_compiled_model_opens_and_trains(tmp_path: Path, suffix: str) -> None:
    keras_model = mlp()
    keras_model.compile(keras.optimizers.SGD(0.3), "binary_crossentropy")
    keras_model.save(tmp_path / f"m{suffix}")
    x = table()
    patient, notes = opened(tmp_path / f"m{suffix}", pair(tmp_path, x, binary_labels(x)))
    assert patient.validation is None and patient.training.count == 96
    assert float(patient.compile.optimizer.learning_rate.numpy()) == pytest.approx(0.3)
    assert np.array_equal(patient.initial_weights[0], keras_model.get_weights()[0])
    reading = train(patient, RunPlan("r", epochs=2), lambda event: None, Control())
    assert reading.ended == "finished", reading.why
    assert reading.loss[-1] < reading.loss[0]
    assert list(notes) == []


def test_a_table_is_cut_by_the_models_input_width(tmp_path: Path) -> None:
    mlp().save(tmp_path / "m.keras")
    array = np.arange(60, dtype="float32").reshape(10, 6)
    patient, notes = opened(tmp_path / "m.keras", as_table(tmp_path, array, tuple("abcdef")))
    assert patient.column_names == ("a", "b", "c", "d")
    assert patient.training.targets[0][0].tolist() == [4, 5]
    assert any("'e', 'f'" in note for note in notes)


def test_named_target_columns_are_obeyed(tmp_path: Path) -> None:
    mlp().save(tmp_path / "m.keras")
    array = np.arange(50, dtype="float32").reshape(10, 5)
    patient, _ = opened(tmp_path / "m.keras", as_table(tmp_path, array, tuple("abcde"), target_columns=("b",)))
    assert patient.column_names == ("a", "c", "d", "e") and patient.training.targets[0][0, 0] == 1
    failure = refused(tmp_path / "m.keras", as_table(tmp_path, array, tuple("abcde"), target_columns=("z",)))
    assert failure.code is FailureCode.SHAPE_MISMATCH and "'z'" in failure.message


def test_flat_rows_are_reshaped_and_wrong_ones_refused_with_both_shapes(tmp_path: Path) -> None:
    keras_model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Flatten(), keras.layers.Dense(1)])
    keras_model.save(tmp_path / "m.keras")
    patient, _ = opened(tmp_path / "m.keras", pair(tmp_path, table(20, 16), table(20, 1)))
    assert patient.training.inputs[0].shape == (20, 4, 4, 1)
    failure = refused(tmp_path / "m.keras", pair(tmp_path, table(20, 15), table(20, 1)))
    assert failure.code is FailureCode.SHAPE_MISMATCH
    assert "(4, 4, 1)" in failure.message and "(15)" in failure.message
    failure = refused(tmp_path / "m.keras", pair(tmp_path, table(20, 16), table(19, 1)))
    assert "19 and 20 rows" in failure.message


CHOICES = {
    "sigmoid": (1, "sigmoid", lambda x: binary_labels(x), "binary_crossentropy"),
    "linear binary": (1, None, lambda x: binary_labels(x), "logits"),
    "regression": (1, None, lambda x: x[:, :1] * 3.3, "mean_squared_error"),
    "ids": (3, "softmax", lambda x: np.arange(len(x)) % 3, "sparse_categorical_crossentropy"),
    "one-hot": (3, "softmax", lambda x: np.eye(3)[np.arange(len(x)) % 3], "categorical_crossentropy"),
}


@pytest.mark.parametrize("name", CHOICES)
def test_a_model_without_a_loss_gets_one_that_fits_and_says_so(tmp_path: Path, name: str) -> None:
    units, activation, labels, said = CHOICES[name]
    mlp(units=units, activation=activation).save(tmp_path / "m.keras")
    x = table()
    patient, notes = opened(tmp_path / "m.keras", pair(tmp_path, x, labels(x)))
    assert any(said in note for note in notes)
    assert patient.keras_model.evaluate(x, labels(x), verbose=0) > 0


def test_settings_name_the_loss_and_the_optimizer(tmp_path: Path) -> None:
    mlp().save(tmp_path / "m.keras")
    files = pair(tmp_path, table(), binary_labels(table()))
    patient, _ = opened(tmp_path / "m.keras", files, loss="mean_absolute_error", optimizer="sgd", batch_size=8)
    assert patient.compile.loss == "mean_absolute_error" and patient.fit.batch_size == 8
    assert type(patient.keras_model.optimizer).__name__ == "SGD"
    failure = refused(tmp_path / "m.keras", files, loss="no_such_loss")
    assert failure.code is FailureCode.NOT_POSSIBLE


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_custom_layers_are_named_and_found_in_the_users_file(tmp_path: Path, suffix: str) -> None:
    space: dict[str, Any] = {}
    exec(OWN, space)
    keras_model = keras.Sequential([keras.Input((4,)), space["Doubler"](), keras.layers.Dense(1)])
    keras_model.save(tmp_path / f"m{suffix}")
    keras.saving.get_custom_objects().clear()
    files = pair(tmp_path, table(), table(columns=1))
    failure = refused(tmp_path / f"m{suffix}", files)
    assert failure.code is FailureCode.CUSTOM_OBJECTS_MISSING and "Doubler" in failure.message
    (tmp_path / "own.py").write_text(OWN)
    patient, _ = opened(tmp_path / f"m{suffix}", files, custom_objects=str(tmp_path / "own.py"))
    assert type(patient.keras_model.layers[0]).__name__ == "Doubler"
    keras.saving.get_custom_objects().clear()


def test_an_unregistered_loss_opens_without_it_and_says_so(tmp_path: Path) -> None:
    space: dict[str, Any] = {}
    exec(OWN, space)
    keras_model = mlp(activation=None)
    keras_model.compile("adam", space["signed"])
    keras_model.save(tmp_path / "m.keras")
    keras.saving.get_custom_objects().clear()
    patient, notes = opened(tmp_path / "m.keras", pair(tmp_path, table(), table(columns=1)))
    assert "'signed'" in notes[0]
    assert patient.compile.loss == "mean_squared_error"


def test_code_inside_a_model_is_not_run(tmp_path: Path) -> None:
    keras.Sequential([keras.Input((4,)), keras.layers.Lambda(lambda x: x * 2)]).save(tmp_path / "m.keras")
    failure = refused(tmp_path / "m.keras", pair(tmp_path, table(), table()))
    assert failure.code is FailureCode.NOT_TRUSTED


def test_code_inside_a_model_is_run_only_for_the_hash_that_was_trusted(tmp_path: Path) -> None:
    place = tmp_path / "m.keras"
    keras.Sequential([keras.Input((4,)), keras.layers.Lambda(lambda x: x * 2)]).save(place)
    files, settings = pair(tmp_path, table(), table()), Settings()
    with pytest.raises(Refusal):
        open_model(str(place), files, settings, lambda event: None, "0" * 64)
    digest = hashlib.sha256(place.read_bytes()).hexdigest()
    patient, _ = open_model(str(place), files, settings, lambda event: None, digest)
    assert float(patient.keras_model(np.ones((1, 4), "float32"))[0, 0]) == 2.0


def test_broken_files_are_told_apart(tmp_path: Path) -> None:
    files = pair(tmp_path, table(), table())
    mlp().save(tmp_path / "m.keras")
    (tmp_path / "cut.keras").write_bytes((tmp_path / "m.keras").read_bytes()[:200])
    (tmp_path / "text.h5").write_text("hello")
    (tmp_path / "model.pb").write_text("hello")
    (tmp_path / "saved").mkdir()
    codes = {
        name: refused(tmp_path / name, files).code for name in ("cut.keras", "text.h5", "model.pb", "saved", "no.h5")
    }
    assert codes == {
        "cut.keras": FailureCode.UNREADABLE,
        "text.h5": FailureCode.UNREADABLE,
        "model.pb": FailureCode.UNSUPPORTED,
        "saved": FailureCode.UNSUPPORTED,
        "no.h5": FailureCode.FILE_NOT_FOUND,
    }
