import ast
import hashlib
from pathlib import Path

import numpy as np
import pytest

from lossdoctor.core.scenarios import all_scenarios
from lossdoctor.core.session import TargetKind
from lossdoctor.engine.forge import forge, literal

SCRIPTS = [demo.name for demo in all_scenarios() if demo.form == "script"]


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("healthy", [False, True])
def test_a_forged_script_is_python_that_fits_once(tmp_path, name, healthy):
    made = forge(name, tmp_path, healthy=healthy)
    text = Path(made.target.path).read_text()
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    fits = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "fit"]
    assert made.target.kind is TargetKind.SCRIPT
    assert len(fits) == 1
    assert made.target.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_twin_has_another_program_or_other_data(tmp_path, name):
    sick = forge(name, tmp_path / "sick")
    well = forge(name, tmp_path / "well", healthy=True)
    same_text = Path(sick.target.path).read_bytes() == Path(well.target.path).read_bytes()
    one, other = np.load(sick.data_paths[0]), np.load(well.data_paths[0])
    assert not (same_text and all(np.array_equal(one[key], other[key]) for key in one.files))


def test_forging_twice_gives_the_same_bytes_of_data(tmp_path):
    first, second = (np.load(forge("negated-mse", tmp_path / place).data_paths[0]) for place in "ab")
    assert np.array_equal(first["x"], second["x"]) and np.array_equal(first["y"], second["y"])


def test_the_labels_are_those_of_the_story(tmp_path):
    assert set(np.load(forge("labels-minus-one-plus-one", tmp_path / "a").data_paths[0])["y"]) == {-1.0, 1.0}
    assert set(np.load(forge("labels-0-255", tmp_path / "b").data_paths[0])["y"].ravel()) == {0.0, 255.0}
    assert set(np.load(forge("class-ids-on-one-unit", tmp_path / "c").data_paths[0])["y"]) == {0, 1, 2}
    assert int((np.load(forge("relative-error-loss", tmp_path / "d").data_paths[0])["y"] == 0).sum()) == 3


def test_text_becomes_a_literal_and_code_stays_code():
    assert literal("mse") == '"mse"'
    assert literal("=my_loss") == "my_loss"
    assert literal(["mae", "=f"]) == '["mae", f]'
    assert literal(0.5) == "0.5"


@pytest.mark.engine
def test_a_model_demo_is_saved_with_data_that_can_be_mapped(tmp_path):
    import keras

    made = forge("unscaled-table", tmp_path)
    keras_model = keras.models.load_model(made.target.path)
    rows = np.load(made.data.inputs[0], mmap_mode="r")
    assert keras_model.loss == "binary_crossentropy"
    assert keras_model.input_shape[1:] == rows.shape[1:]
    assert np.load(made.data.targets[0]).shape == (800,)
