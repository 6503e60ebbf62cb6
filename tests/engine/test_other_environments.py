"""Programs run under the user's own environment: an older Keras and TensorFlow, and none of our packages."""

import os
import subprocess
from pathlib import Path

import pytest

from helpers.calling import call

pytestmark = [pytest.mark.engine, pytest.mark.slow]

PYTHON = Path(os.environ.get("LOSSDOCTOR_OLDER", Path(__file__).parents[2] / ".venv-older")) / "bin" / "python"
NEEDS = pytest.mark.skipif(not PYTHON.exists(), reason=f"{PYTHON} is not there: make older")

PROGRAM = """
import importlib.util, keras, tensorflow, numpy as np
assert keras.__version__.startswith("3.3."), keras.__version__
assert tensorflow.__version__.startswith("2.16."), tensorflow.__version__
assert not [name for name in ("pyarrow", "PySide6", "libcst", "PIL") if importlib.util.find_spec(name)]
rng = np.random.default_rng(0)
x = rng.normal(size=(400, 3)).astype("float32")
y = (x[:, :1] + x[:, 1:2] > 0) * 1
{change}
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(8, "relu"), keras.layers.Dense(1, "sigmoid")])
model.compile(keras.optimizers.Adam(0.02), "binary_crossentropy", metrics=["accuracy"])
model.fit(x, y, epochs=8, validation_split=0.2, verbose=0)
"""


@NEEDS
def test_an_older_environment_without_our_packages_is_diagnosed_and_cured(tmp_path):
    (tmp_path / "train.py").write_text(PROGRAM.format(change="y = y * 2 - 1"))
    answer = call(tmp_path, "check", "train.py", "--trust", "--python", str(PYTHON), "--prove", "--time-limit", "90")
    assert answer.code == 1, answer.err
    first = answer.report["findings"][0]
    assert (
        first["check"] == "labels-outside-loss-domain" and answer.report["environment"]["versions"]["keras"] == "3.3.3"
    )
    assert first["fixes"][0]["trial"]["verdict"] == "helps"
    failed = [check for check in answer.report["checks"] if check["status"] == "failed" or "Error" in check["why"]]
    assert failed == []


@NEEDS
@pytest.mark.long
def test_its_healthy_twin_stays_silent(tmp_path):
    (tmp_path / "train.py").write_text(PROGRAM.format(change=""))
    answer = call(tmp_path, "check", "train.py", "--trust", "--python", str(PYTHON))
    assert answer.code == 0 and answer.report["verdict"] == "healthy", answer.report["findings"]


def test_an_interpreter_that_cannot_run_the_engine_says_what_it_lacks(tmp_path):
    (tmp_path / "train.py").write_text("open('ran', 'w')\n")
    subprocess.run(["python3", "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    answer = call(tmp_path, "check", "train.py", "--trust", "--python", str(tmp_path / "bare" / "bin" / "python"))
    assert answer.code == 2 and answer.report["failure"]["code"] == "module-missing"
    assert "TensorFlow is not installed there" in answer.err and not (tmp_path / "ran").exists()
