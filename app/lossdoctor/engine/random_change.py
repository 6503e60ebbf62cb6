"""One change drawn at random: the arm that a cure must beat to show more than that any change would do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lossdoctor.core import fixes
from lossdoctor.core.fixes import Edit
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.standard_care import compile_facts, hidden_layers, model_facts

# What random search over Keras programs draws from (the baseline of AUTOTRAINER's replication): one setting at a time.
OPTIMIZERS = ("sgd", "rmsprop", "adam", "nadam", "adagrad")
ACTIVATIONS = ("relu", "tanh", "selu", "elu", "sigmoid")
INITIALIZERS = ("glorot_uniform", "he_normal", "lecun_normal", "random_uniform")
BATCHES = (8, 16, 64, 128, 256)
RATE_DECADES = 1.5  # up and down from the present rate
DRAWS = 8


def random_change(patient: Patient, seed: int, avoided: Sequence[Edit] = ()) -> Edit | None:
    """An edit drawn by seed that is none of `avoided` and changes something; None when none can be drawn."""
    rng = np.random.default_rng([seed, 41])
    for _ in range(DRAWS):
        try:
            edit = _drawn(patient, rng)
        except Exception:  # a model whose settings cannot be read: nothing to draw from
            return None
        if edit is not None and edit not in avoided:
            return edit
    return None


def words(edit: Edit) -> str:
    """A random change in a few words."""
    match edit:
        case fixes.SetLearningRate():
            return say("learning rate {rate}", rate=f"{edit.learning_rate:.2g}")
        case fixes.SetOptimizer():
            return say("optimizer {name}", name=edit.optimizer)
        case fixes.SetBatchSize():
            return say("batches of {n}", n=str(edit.batch_size))
        case fixes.SetHiddenActivation():
            return say("{what} in '{layer}'", what=edit.activation, layer=edit.layers[0])
        case fixes.SetInitializer():
            return say("{what} in '{layer}'", what=edit.initializer, layer=edit.layers[0])
        case fixes.SetUnits():
            return say("{n} units in '{layer}'", n=str(edit.units), layer=edit.layer)
    return type(edit).__name__


def _drawn(patient: Patient, rng: np.random.Generator) -> Edit | None:
    facts = compile_facts(patient)
    model = model_facts(patient)
    hidden = hidden_layers(model) if model.structure != "subclassed" else []
    kind = rng.choice(["rate", "optimizer", "batch", *(["activation", "initializer", "units"] if hidden else [])])
    if kind == "rate" and facts.learning_rate and facts.schedule is None:
        return fixes.SetLearningRate(float(facts.learning_rate * 10 ** rng.uniform(-RATE_DECADES, RATE_DECADES)))
    if kind == "optimizer":
        return fixes.SetOptimizer(str(rng.choice([o for o in OPTIMIZERS if o != facts.optimizer.lower()])))
    if kind == "batch":
        size = int(rng.choice(BATCHES))
        return (
            fixes.SetBatchSize(size)
            if size not in (patient.fit.batch_size,) and size < patient.training.count
            else None
        )
    if not hidden:
        return None
    name = str(rng.choice(hidden))
    layer = model.layer(name)
    assert layer is not None
    if kind == "activation":
        return fixes.SetHiddenActivation(str(rng.choice([a for a in ACTIVATIONS if a != layer.activation])), (name,))
    if kind == "initializer":
        return fixes.SetInitializer(str(rng.choice(INITIALIZERS)), (name,))
    return fixes.SetUnits(name, max(2, int((layer.units or 8) * rng.choice([0.5, 2.0]))))
