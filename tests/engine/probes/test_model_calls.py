"""The reading of a model tells every call with what feeds it, as the graph in the window needs it."""

import keras
import numpy as np
import pytest

from helpers.patients import patient_of, table
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.program import CallFacts
from lossdoctor.engine.probes.model import ModelProbe

pytestmark = pytest.mark.engine


def calls_of(keras_model: keras.Model) -> list[CallFacts]:
    keras_model.compile("sgd", "mse")
    x = table(columns=4)
    patient = patient_of(keras_model, x, np.zeros((len(x), 1), "float32"))
    return list(ModelProbe().take(patient, Stage.LOADED).calls)


def test_skips_from_an_input_shared_layers_and_bare_operations_are_told() -> None:
    keras.backend.clear_session()  # operations are counted from the first again
    entry = keras.Input((4,), name="entry")
    shared = keras.layers.Dense(4, name="shared")
    inner = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4, name="deep")], name="inner")
    both = shared(shared(entry)) + entry
    calls = calls_of(keras.Model(entry, keras.layers.Dense(1, name="head")(keras.ops.relu(inner(both)))))
    told = [(call.path, call.sources, call.is_layer) for call in calls]
    assert told == [
        ("shared", (-1,), True),
        ("shared", (0,), True),
        ("add", (1, -1), False),
        ("inner/deep", (2,), True),
        ("relu", (3,), False),
        ("head", (4,), True),
    ]
    assert calls[0].output_shape == (4,)


def test_a_subclassed_chain_is_known_and_work_between_its_layers_is_not() -> None:
    class Chain(keras.Model):
        def __init__(self, *, bend: bool) -> None:
            super().__init__()
            self.first, self.last, self.bend = keras.layers.Dense(4, name="first"), keras.layers.Dense(1), bend

        def call(self, x):
            x = self.first(x)
            return self.last(x * 2 if self.bend else x)

    for bend, expected in ((False, [(-1,), (0,)]), (True, [(-1,), (None,)])):
        keras_model = Chain(bend=bend)
        keras_model(table(2))
        assert [call.sources for call in calls_of(keras_model)] == expected
