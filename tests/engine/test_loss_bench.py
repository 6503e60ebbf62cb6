"""Loss functions alone: taken as people write them, judged on the targets that they are made for."""

from __future__ import annotations

import tomllib

import pytest

pytestmark = [pytest.mark.engine, pytest.mark.filterwarnings("ignore:In loss categorical_crossentropy")]

import keras  # noqa: E402
import numpy as np  # noqa: E402
from keras import ops  # noqa: E402

from helpers import loss_cases as healthy  # noqa: E402
from helpers.lengths import shortened  # noqa: E402
from lossdoctor import paths  # noqa: E402
from lossdoctor.core import commands as ask  # noqa: E402
from lossdoctor.core import events as tell  # noqa: E402
from lossdoctor.core.failures import FailureCode, Refusal  # noqa: E402
from lossdoctor.core.findings import CheckStatus, RowsEvidence, Severity  # noqa: E402
from lossdoctor.core.session import DataFiles, Settings, Target, TargetKind  # noqa: E402
from lossdoctor.engine import loss_bench  # noqa: E402
from lossdoctor.engine.loss_forms import taken  # noqa: E402
from lossdoctor.engine.loss_targets import bench_targets  # noqa: E402

KINDS = {kind.kind: kind for kind in bench_targets()}


def tried(loss, *names):
    """The audit and the findings of a loss on these kinds of targets."""
    kinds = [KINDS[name] for name in names]
    taken_loss = taken("own_loss", loss, kinds)
    audited, judgement = loss_bench.bench(taken_loss, kinds, lambda event: None)
    session = loss_bench.LossBench(
        Target(TargetKind.LOSS, "own.py", "", "own_loss"),
        Settings(),
        loss_bench.readings(taken_loss, judgement),
        why_not=loss_bench.WHY_NOT,
    )
    session.examine(lambda event: None)
    assert not [outcome for outcome in session.outcomes if outcome.status is CheckStatus.FAILED]
    return audited, {finding.check: finding for finding in session.findings}


def fact(audited, name):
    return [one for one in audited.main.facts if one.name == name]


# ------------------------------------------------------------ healthy losses


def wrapped(name, **keywords):
    return lambda y_true, y_pred: getattr(keras.losses, name)(y_true, y_pred, **keywords)


HEALTHY = {
    "mean squared error": (wrapped("mean_squared_error"), ("binary", "one-hot", "regression"), "regression"),
    "binary crossentropy": (wrapped("binary_crossentropy"), ("binary", "logits", "regression"), "binary"),
    "of logits": (wrapped("binary_crossentropy", from_logits=True), ("binary", "logits", "regression"), "logits"),
    "one-hot crossentropy": (wrapped("categorical_crossentropy"), ("binary", "one-hot", "regression"), "one-hot"),
    "class ids": (wrapped("sparse_categorical_crossentropy"), ("binary", "ids", "regression"), "ids"),
    "percentages": (wrapped("mean_absolute_percentage_error"), ("binary", "regression", "counts"), None),
    "cosine": (wrapped("cosine_similarity"), ("binary", "regression", "vectors"), "vectors"),
    "quantile": (lambda y, p: healthy.quantile(0.1, y, p), ("binary", "one-hot", "regression"), "regression"),
    "two heads": (lambda y, p: healthy.gaussian(y, p), ("binary", "regression", "density"), "density"),
    "contrastive": (healthy.contrastive, ("binary", "signs", "regression"), None),
    "critic": (healthy.minus_critic, ("binary", "signs", "regression"), "signs"),
    "policy gradient": (healthy.policy_gradient, ("binary", "one-hot", "policy"), "policy"),
}


@pytest.mark.parametrize("name", shortened(HEALTHY, 6))
def test_a_healthy_loss_is_without_error_or_warning_and_its_targets_are_found(name):
    loss, kinds, main = HEALTHY[name]
    audited, findings = tried(loss, *kinds)
    assert {check for check, found in findings.items() if found.severity is not Severity.HINT} == set()
    assert main is None or audited.main.kind == main


# ------------------------------------------------------------ sick losses

SICK = {
    "sign of a crossentropy": (
        lambda y, p: ops.mean(y * ops.log(p + 1e-7) + (1 - y) * ops.log(1 - p + 1e-7)),
        "inverted-loss",
    ),
    "missing square": (lambda y, p: ops.mean(y - p), "loss-not-minimal-at-target"),
    "argmax inside": (
        lambda y, p: ops.mean(ops.square(y - ops.cast(ops.argmax(p, axis=-1), "float32"))),
        "loss-not-minimal-at-target",
    ),
    "accuracy": (lambda y, p: ops.mean(ops.cast(ops.equal(y, ops.round(p)), "float32")), "inverted-loss"),
    "division": (lambda y, p: ops.mean(ops.abs(y - p) / (ops.abs(y) + 1e-8), axis=-1), "unstable-loss"),
    "logarithm": (lambda y, p: -ops.mean(y * ops.log(p) + (1 - y) * ops.log(1 - p), axis=-1), "unstable-loss"),
    "root of a row": (lambda y, p: ops.sqrt(ops.sum(ops.square(y - p), axis=-1)), "unstable-loss"),
    "dice without smoothing": (lambda y, p: 1 - 2 * ops.sum(y * p) / (ops.sum(y) + ops.sum(p)), "unstable-loss"),
    "sum": (lambda y, p: ops.sum(ops.square(y - p)), "summed-loss"),
    "every pair": (lambda y, p: ops.mean(ops.square(ops.reshape(y, [-1]) - p)), "target-shape-broadcast"),
}


@pytest.mark.parametrize("name", shortened(SICK, 6))
def test_the_disease_of_a_sick_loss_is_named_first(name):
    loss, check = SICK[name]
    _, findings = tried(loss, "binary", "regression")
    assert next(iter(findings)) == check


def test_a_loss_turned_round_is_the_root_of_its_negative_values():
    audited, findings = tried(lambda y, p: -ops.mean(ops.square(y - p)), "binary", "regression")
    assert findings["negative-loss"].caused_by == "inverted-loss"
    assert "minus the mean squared error" in findings["inverted-loss"].summary
    assert all(not fix.edits for found in findings.values() for fix in found.fixes)
    assert audited.main.reference == "mean_squared_error"
    curve = audited.main.curves[0]
    assert curve.lowest == curve.predictions[0]
    assert np.allclose(curve.values, -curve.reference, rtol=1e-4)


def test_a_numpy_function_keeps_no_gradient_and_that_is_said_without_a_finding():
    audited, findings = tried(lambda y_true, y_pred: np.mean(np.abs(y_true - y_pred)), "regression")
    assert audited.framework == "numpy"
    assert findings == {}
    assert "Keras cannot train" in fact(audited, "gradient")[0].sentence


def test_a_numpy_function_with_predictions_first_is_called_that_way():
    def relative(y_pred, y_true):
        return np.mean(np.abs(y_pred - y_true) / (np.abs(np.asarray(y_true)) + 5.0))

    audited, findings = tried(relative, "regression")
    assert findings == {}
    assert "lowest, 0," in fact(audited, "minimum")[0].sentence


def test_keras_passes_targets_first_whatever_the_arguments_are_called():
    audited, _ = tried(lambda y_pred, y_true: ops.mean(ops.square(y_true - y_pred)), "regression")
    assert fact(audited, "argument order")[0].status == "found"


@pytest.mark.parametrize(("turned", "status"), [(True, "found"), (False, "noted")])
def test_a_crossentropy_that_gets_its_arguments_the_wrong_way_round_is_told(turned, status):
    def entropy(y, p):
        return keras.losses.binary_crossentropy(*((p, y) if turned else (y, p)))

    audited, _ = tried(entropy, "binary")
    assert fact(audited, "argument order")[0].status == status


def test_a_gradient_that_is_not_the_slope_is_noted():
    import tensorflow as tf

    audited, _ = tried(lambda y, p: ops.mean(ops.square(y - 0.5 * (p + tf.stop_gradient(p)))), "regression")
    assert "50% away" in fact(audited, "gradient")[0].sentence


# ------------------------------------------------------------ files

FILE = """
import keras
from keras import ops
from scales import FACTOR

class Squared(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return FACTOR * ops.square(y_true - y_pred)

class Needs(keras.losses.Loss):
    def __init__(self, gamma):
        super().__init__()

def focal(gamma=2.0):
    def loss(y_true, y_pred):
        return ops.mean(ops.abs(y_true - y_pred) ** gamma)
    return loss

def make(gamma):
    return focal(gamma)

def weighted(y_true, y_pred, weight):
    return weight * ops.square(y_true - y_pred)

ready = Squared()
number = 3.0

if __name__ == "__main__":
    raise SystemExit("this part is not for an import")
"""


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Opens a loss of a file on two kinds of targets, as the engine would."""
    monkeypatch.setattr(loss_bench, "bench_targets", lambda: (KINDS["binary"], KINDS["regression"]))
    (tmp_path / "scales.py").write_text("FACTOR = 2.0\n")

    def do(name, text=FILE, trusted=True, data=None):
        path = tmp_path / "my_losses.py"
        path.write_text(text)
        target = Target(TargetKind.LOSS, str(path), "", name)
        session = loss_bench.open_loss(ask.OpenSession(target, Settings(), data, trusted), lambda event: None)
        events = []
        session.open(events.append)
        session.examine(events.append)
        return next(event for event in events if isinstance(event, tell.LossAudited)), session

    return do


@pytest.mark.parametrize(("name", "form"), [("Squared", "class"), ("ready", "object"), ("focal", "factory")])
def test_classes_objects_and_factories_are_losses(opened, name, form):
    audited, session = opened(name)
    assert (audited.framework, audited.form) == ("keras", form)
    assert audited.main.kind == "regression"
    skipped = {outcome.check: outcome.why for outcome in session.outcomes if outcome.status is CheckStatus.SKIPPED}
    assert skipped["dead-units"] == loss_bench.WHY_NOT


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Needs", "needs gamma"),
        ("make", "takes one argument"),
        ("weighted", "needs 3 arguments"),
        ("number", "cannot be called"),
        ("absent", "defines no 'absent'"),
    ],
)
def test_what_is_no_loss_is_told_in_a_sentence(opened, name, sentence):
    with pytest.raises(Refusal, match=sentence):
        opened(name)


def test_nothing_runs_without_trust(opened):
    with pytest.raises(Refusal) as refused:
        opened("ready", text="raise SystemExit('it ran')\n", trusted=False)
    assert refused.value.failure.code is FailureCode.NOT_TRUSTED


def test_an_error_of_the_file_names_its_line(opened):
    with pytest.raises(Refusal, match=r"my_losses\.py, line 2.*before its losses were defined"):
        opened("ready", text="import keras\nready = 1 / 0\n")


NEEDS_ITS_MODEL = ("float64-rescue",)  # takes two answers for one target


def own_losses():
    """Every loss function that a demo defines: (demo, side, code, name)."""
    found = []
    for path in sorted((paths.resources() / "scenarios").glob("*.toml")):
        sick = tomllib.loads(path.read_text())
        for side, facts in (("sick", sick), ("healthy", sick.get("healthy", {}))):
            code = facts.get("functions", "-")
            loss = facts.get("compile", {}).get("loss", sick.get("compile", {}).get("loss", ""))
            alone = path.stem not in NEEDS_ITS_MODEL
            if alone and isinstance(loss, str) and loss.startswith("=") and f"def {loss[1:]}(" in code:
                found.append((path.stem, side, code, loss[1:]))
    return found


FOUND_IN_DEMOS = {
    ("negated-mse", "sick"): "inverted-loss",
    ("relative-error-loss", "sick"): "unstable-loss",
    ("loss-not-minimal-at-target", "sick"): "loss-not-minimal-at-target",
}


@pytest.mark.parametrize(("demo", "side", "code", "name"), own_losses(), ids=lambda value: str(value)[:30])
def test_the_losses_of_the_demos_pass_through_the_audit(opened, demo, side, code, name):
    _, session = opened(name, text=f"import keras\n{code}")
    grave = [finding.check for finding in session.findings if finding.severity is not Severity.HINT]
    assert grave[:1] == [FOUND_IN_DEMOS[demo, side]] if (demo, side) in FOUND_IN_DEMOS else grave == []


def test_the_demos_hold_losses_of_their_own():
    assert {demo for demo, *_ in own_losses()} >= {"negated-mse", "relative-error-loss", "nearly-zero-loss"}


# ------------------------------------------------------------ the user's own targets


def test_own_targets_near_zero_show_the_rows_that_own_a_relative_error(opened, tmp_path):
    targets = np.random.default_rng(1).normal(10, 2, size=(300, 1))
    targets[[3, 70, 90]] = 0.0
    np.save(tmp_path / "y.npy", targets)
    text = "from keras import ops\ndef relative(y, p):\n    return ops.abs(y - p) / (ops.abs(y) + 1e-8)\n"
    audited, session = opened("relative", text=text, data=DataFiles("y.npy", targets=(str(tmp_path / "y.npy"),)))
    assert audited.main.kind == "own" and "y.npy, 300 rows" in audited.main.title
    rows = next(one for one in session.findings[0].evidence if isinstance(one, RowsEvidence))
    assert session.findings[0].check == "unstable-loss" and set(rows.rows[:3]) == {3, 70, 90}


@pytest.mark.parametrize("dtype", ["float64", "int64"])
def test_own_labels_are_tried_under_the_head_that_the_loss_is_made_for(opened, tmp_path, dtype):
    np.save(tmp_path / "y.npy", np.arange(90, dtype=dtype) % 3)
    text = "import keras\nloss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)\n"
    audited, session = opened("loss", text=text, data=DataFiles("y.npy", targets=(str(tmp_path / "y.npy"),)))
    own = audited.audits[-1]
    assert own.kind == "own" and own.accepted and own.reference == "sparse_categorical_crossentropy_from_logits"
    assert session.findings == ()


def test_own_data_without_targets_to_try_are_refused_in_a_sentence(opened, tmp_path):
    np.save(tmp_path / "y.npy", np.full(50, np.nan))
    with pytest.raises(Refusal, match=r"y\.npy has 0 rows of finite targets; at least 16"):
        opened("ready", data=DataFiles("y.npy", targets=(str(tmp_path / "y.npy"),)))


# ------------------------------------------------------------ PyTorch, by a stand-in that mimics the few calls

TORCH = """
import numpy as np

class Tensor:
    def __init__(self, array, parents=()):
        self.array, self.parents, self.grad, self.wants = np.asarray(array), parents, None, False
    def requires_grad_(self, wants):
        self.wants = wants
        return self
    def detach(self):
        return self
    def numpy(self):
        return self.array
    def mean(self):
        size = self.array.size
        return Tensor(self.array.mean(), ((self, lambda g: g * np.ones_like(self.array) / size),))
    def __neg__(self):
        return Tensor(-self.array, ((self, lambda g: -g),))
    def __sub__(self, other):
        return Tensor(self.array - other.array, ((self, lambda g: g), (other, lambda g: -g)))
    def __pow__(self, power):
        return Tensor(self.array ** power, ((self, lambda g: g * power * self.array ** (power - 1)),))
    def backward(self, grad=1.0):
        if self.wants:
            self.grad = Tensor((0 if self.grad is None else self.grad.array) + grad)
        for parent, back in self.parents:
            parent.backward(back(grad))

def from_numpy(array):
    return Tensor(array)

class nn:
    class Module:
        def __call__(self, *args):
            return self.forward(*args)
"""


def test_a_pytorch_function_and_module_are_called_input_first(opened, tmp_path):
    (tmp_path / "torch.py").write_text(TORCH)
    text = """
import torch

def negated(input, target):
    return -torch.Tensor.mean((input - target) ** 2)

class Asymmetric(torch.nn.Module):
    def forward(self, input, target):
        return ((input - target) ** 2).mean()
"""
    audited, session = opened("negated", text=text)
    assert audited.framework == "pytorch"
    assert session.findings[0].check == "inverted-loss"
    module, session = opened("Asymmetric", text=text)
    assert (module.framework, module.form) == ("pytorch", "class")
    assert session.findings == ()
    assert fact(module, "gradient")[0].status == "passed"
