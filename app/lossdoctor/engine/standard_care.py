"""What any practitioner would try: well-founded settings of the trade, offered to trials beside the findings' cures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from lossdoctor.checks.linear_hidden_layers import linear_layers
from lossdoctor.checks.saturating_hidden_activations import SATURATING
from lossdoctor.core import fixes
from lossdoctor.core.findings import Stage
from lossdoctor.core.fixes import Applicability, Edit, Fix
from lossdoctor.core.readings.program import CompileReading, ModelReading
from lossdoctor.core.saying import Said, say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.probe_rows import probe_rows
from lossdoctor.engine.probes.base import all_probes
from lossdoctor.engine.yardstick import kind_of

SLUG = "standard-care"  # no check: nothing was diagnosed, a trial alone speaks for it
ADAM_RATE = 1e-3  # Kingma and Ba 2015: "good default settings"
USUAL_RATES = (2e-4, 5e-3)  # where Adam's rate is left alone
USUAL_OFFSET, USUAL_SPREAD = 1.0, (0.3, 3.0)  # LeCun et al. 1998, Efficient BackProp: near zero mean and unit spread
USUAL_BATCH = 32  # Masters and Luschi 2018: best results with 32 or smaller
FEW_UPDATES = 20  # an epoch
NARROW, WIDE = 16, 64  # units


def standard_care(patient: Patient) -> tuple[Fix, ...]:
    """Changes that would bring this program to the usual settings, those that it has not got, likeliest first."""
    if patient.compile.loss is None:
        return ()
    found = []
    for name, title, propose in CARE:
        try:
            edits = tuple(propose(patient))
        except Exception:  # what cannot be read of this program is not changed either
            edits = ()
        if edits:
            found.append(Fix(f"{SLUG}/{name}", title, Applicability.UNSAFE, edits))
    return tuple(found)


def is_standard_care(fix_id: str) -> bool:
    """Whether a fix comes from here and not from a finding."""
    return fix_id.startswith(SLUG + "/")


def model_facts(patient: Patient) -> ModelReading:
    """The model's layers. Raises NotMeasurable."""
    reading = all_probes()[ModelReading].take(patient, Stage.LOADED)
    assert isinstance(reading, ModelReading)
    return reading


def compile_facts(patient: Patient) -> CompileReading:
    """The compile settings. Raises NotMeasurable."""
    reading = all_probes()[CompileReading].take(patient, Stage.LOADED)
    assert isinstance(reading, CompileReading)
    return reading


def hidden_layers(model: ModelReading) -> list[str]:
    """Layers with units of their own that are no head."""
    heads = {output.head for output in model.outputs}
    return [layer.name for layer in model.layers if layer.units and layer.has_kernel and layer.name not in heads]


def _usual_optimizer(patient: Patient) -> Iterator[Edit]:
    facts = compile_facts(patient)
    rate = facts.learning_rate or 0.0
    if "adam" not in facts.optimizer.lower() or not USUAL_RATES[0] <= rate <= USUAL_RATES[1]:
        yield fixes.SetOptimizer("adam", ADAM_RATE)


def _usual_inputs(patient: Patient) -> Iterator[Edit]:
    classes = {layer.class_name for layer in model_facts(patient).layers}
    if classes & {"Normalization", "Rescaling", "Embedding"}:
        return
    for place, values in enumerate(probe_rows(patient.training, 2000).inputs):
        if np.issubdtype(values.dtype, np.number) and not _near_unit(values.astype(np.float64)):
            yield fixes.RescaleInputs("standardise", place)


def _near_unit(values: np.ndarray) -> bool:
    columns = values.reshape(-1, values.shape[-1]) if values.ndim > 1 else values[:, None]
    with np.errstate(invalid="ignore"):
        offset, spread = np.abs(np.nanmean(columns, axis=0)), np.nanstd(columns, axis=0)
    varied = spread > 0
    low, high = USUAL_SPREAD
    return bool(((offset <= USUAL_OFFSET) & (spread >= low) & (spread <= high) | ~varied).all())


def _usual_targets(patient: Patient) -> Iterator[Edit]:
    for output, y in enumerate(patient.training.targets):
        if kind_of(patient, output) == "numbers" and np.isfinite(y).all() and not _near_unit(y.astype(np.float64)):
            yield fixes.RescaleTargets(output)


def _usual_activations(patient: Patient) -> Iterator[Edit]:
    model = model_facts(patient)
    ends = {name for output in model.outputs for name in (output.head, output.layer)}
    recurrent = ("LSTM", "GRU", "SimpleRNN")
    squashing = [
        layer.name
        for layer in model.layers
        if layer.activation in SATURATING and layer.name not in ends and layer.class_name not in recurrent
    ]
    names = (*squashing, *(layer.name for layer in linear_layers(model) if layer.name not in squashing))
    if names and model.structure != "subclassed":
        yield fixes.SetHiddenActivation("relu", names, "he_normal")


def _usual_head(patient: Patient) -> Iterator[Edit]:
    facts, model = compile_facts(patient), model_facts(patient)
    for place, (output, loss) in enumerate(zip(model.outputs, facts.losses, strict=False)):
        if kind_of(patient, place) == "numbers" and loss.builtin:
            if output.activation not in (None, "linear", "custom"):
                yield fixes.SetOutputActivation("linear", place)
            if loss.name not in ("mean_squared_error", "mean_absolute_error", "huber", "log_cosh"):
                yield fixes.SetLoss("mean_squared_error", output=place)


def _usual_batch(patient: Patient) -> Iterator[Edit]:
    size, rows = patient.fit.batch_size, patient.training.count
    if size > USUAL_BATCH and rows / size < FEW_UPDATES and patient.fit.steps_per_epoch is None:
        yield fixes.SetBatchSize(USUAL_BATCH)


def _wider(patient: Patient) -> Iterator[Edit]:
    model = model_facts(patient)
    for name in hidden_layers(model):
        layer = model.layer(name)
        if layer is not None and layer.class_name == "Dense" and layer.units and layer.units < NARROW:
            yield fixes.SetUnits(name, WIDE)


Propose = Callable[[Patient], Iterator[Edit]]
CARE: tuple[tuple[str, Said, Propose], ...] = (
    ("adam", say("Train with Adam at {rate}", rate=f"{ADAM_RATE:g}"), _usual_optimizer),
    ("standardise-inputs", say("Standardise the inputs"), _usual_inputs),
    ("standardise-targets", say("Standardise the targets"), _usual_targets),
    ("relu", say("Use ReLU in the hidden layers"), _usual_activations),
    ("regression-head", say("Use a linear head and the mean squared error"), _usual_head),
    ("batch-of-32", say("Train on batches of {n} rows", n=USUAL_BATCH), _usual_batch),
    ("wider", say("Give narrow hidden layers {n} units", n=WIDE), _wider),
)
