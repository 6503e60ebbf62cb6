"""What lies beside a demo's program, and what the program prints."""

import contextlib
import io
import runpy
from pathlib import Path

import numpy as np
import pytest

from lossdoctor.core import commands as ask
from lossdoctor.core.session import Settings, Target, TargetKind
from lossdoctor.engine.forge import forge
from lossdoctor.report.report import fold_all

pytestmark = pytest.mark.engine


def audited(name, folder, *, healthy):
    from lossdoctor.engine.engine import Engine

    forge("negated-mse", folder, healthy=healthy)
    told = []
    engine = Engine(told.append)
    path, _, member = name.partition("::")
    target = Target(TargetKind.LOSS, str(folder / path), "", member)
    engine.handle(ask.OpenSession(target, Settings(), trusted=True))
    engine.handle(ask.Examine())
    return [finding.check for finding in fold_all(told).findings]


@pytest.mark.parametrize("healthy", [False, True])
def test_the_negated_error_is_found_as_a_numpy_function_too(tmp_path, healthy):
    found = audited("numpy_loss.py::squared_error", tmp_path, healthy=healthy)
    assert ("inverted-loss" in found) is not healthy


@pytest.mark.parametrize("healthy", [False, True])
def test_the_negated_error_is_found_as_a_torch_module_too(tmp_path, healthy):
    pytest.importorskip("torch")
    found = audited("torch_loss.py::SquaredError", tmp_path, healthy=healthy)
    assert ("inverted-loss" in found) is not healthy


def test_only_the_label_minus_one_makes_the_cross_entropy_negative(tmp_path):
    made = forge("labels-minus-one-plus-one", tmp_path)
    text = Path(made.target.path).read_text().partition("model = ")[0]
    script = tmp_path / "printed.py"
    script.write_text(text)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        runpy.run_path(str(script))
    costs = {
        line.partition(" cost")[0]: np.array(line.partition("[")[2].replace("[", "").replace("]", "").split(), float)
        for line in printed.getvalue().splitlines()
        if " cost" in line
    }
    innocent = ["Sure and right answers", "Logits fed as probabilities", "Bare logarithms"]
    assert all(costs[name].min() >= 0 for name in innocent)
    assert costs["Logits fed as probabilities"].max() > 15
    assert costs["A label of -1"].max() < 0
