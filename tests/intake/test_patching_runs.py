"""A patched script runs as a program of its own."""

import subprocess
import sys

import pytest

from lossdoctor.core.fixes import ImputeInputs, MapTargets, RescaleInputs, SetClipNorm, SetDtype, SetOutputActivation
from lossdoctor.intake.patching import patch

pytestmark = [pytest.mark.engine, pytest.mark.slow]

SCRIPT = """\
import numpy as np
import keras
from keras import layers
x = np.random.default_rng(0).normal(5, 100, (64, 3))
y = np.where(x[:, 0] > 5, 1, -1)
x[3, 1] = np.nan
model = keras.Sequential([keras.Input((3,)), layers.Dense(4, activation="relu"), layers.Dense(1)])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(x, y, epochs=1, validation_data=(x[:8], y[:8]), verbose=0)
print("ends with", model.weights[-1].dtype, sorted(set(y.tolist())), len(model.layers))
"""


def test_several_edits_together_make_a_program_that_runs(tmp_path):
    source = SCRIPT.replace("x[:8], y[:8]", "x, y")
    edits = [
        MapTargets(0.5, 0.5),
        ImputeInputs("median"),
        RescaleInputs("min-max"),
        SetOutputActivation("sigmoid"),
        SetDtype("float64"),
        SetClipNorm(1.0),
    ]
    patched = patch(source, edits)
    assert patched.manual is None
    path = tmp_path / "train.py"
    path.write_text(patched.text)
    ended = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr[-500:]
    assert "ends with float64 [0.0, 1.0] 3" in ended.stdout
