"""What a step did to the weights is measured: of every step in a small model, now and then in a large one."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest

from helpers.patients import mlp, patient_of, table
from lossdoctor.core.events import Event, ProgressMade, ReadingsTaken
from lossdoctor.engine.admission import weights_of
from lossdoctor.engine.patient import FitArguments, Patient
from lossdoctor.engine.recorder import Recorder
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.trainer import train

pytestmark = pytest.mark.engine
RATE, STEPS = 0.05, 40


def patient(**settings: Any) -> Patient:
    x = table(64)
    keras_model = mlp(activation=None)
    keras_model.compile(keras.optimizers.SGD(RATE), "mse", **settings)
    fit = FitArguments(batch_size=16, epochs=STEPS // 4, shuffle=False)
    return patient_of(keras_model, x, (3 * x[:, :1]).astype("float32"), fit=fit)


def run(of: Patient) -> tuple[Any, list[Event]]:
    events: list[Event] = []
    return train(of, RunPlan("r"), events.append, Control()), events


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Recorder, "UPDATE_NORM_PARAMETERS", 0)


def streamed(events: list[Event]) -> np.ndarray:
    return np.concatenate([event.update_norm for event in events if isinstance(event, ReadingsTaken)])


def test_every_update_of_a_small_model_is_streamed() -> None:
    reading, events = run(patient())
    assert np.array_equal(streamed(events), reading.update_norm)
    np.testing.assert_allclose(streamed(events), RATE * reading.gradient_norm, rtol=1e-3)


@pytest.mark.parametrize("settings", [{}, {"jit_compile": True}], ids=["plain", "xla"])
@pytest.mark.usefixtures("large")
def test_a_large_model_is_measured_at_first_and_then_every_sixteenth_step(settings: dict[str, Any]) -> None:
    small, watched = patient(**settings), patient(**settings)
    reading, events = run(watched)
    measured = np.flatnonzero(np.isfinite(streamed(events)).all(axis=1))
    assert measured.tolist() == [*range(Recorder.FIRST), 16, 32]
    np.testing.assert_allclose(reading.update_norm[measured], RATE * reading.gradient_norm[measured], rtol=1e-3)
    small.keras_model.fit(
        small.training.inputs, small.training.targets, batch_size=16, epochs=STEPS // 4, shuffle=False, verbose=0
    )
    pairs = zip(weights_of(small.keras_model), weights_of(watched.keras_model), strict=True)
    assert all(np.array_equal(plain, ours) for plain, ours in pairs), "measuring changes nothing"


@pytest.mark.usefixtures("large")
def test_a_model_too_large_to_be_copied_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Recorder, "SAMPLED_PARAMETERS", 10)
    _, events = run(patient())
    assert np.isnan(streamed(events)).all()


def test_the_first_news_of_a_run_promises_no_time() -> None:
    _, events = run(patient())
    first = next(event for event in events if isinstance(event, ProgressMade))
    assert np.isnan(first.seconds_left), "all that is known is how long tracing took"
