"""Training under the recorder changes nothing and tells the truth."""

from __future__ import annotations

import time
from typing import Any

import keras
import numpy as np
import pytest

from helpers.patients import binary_labels, binary_patient, mlp, patient_of, regression_patient, table
from lossdoctor.core.events import (
    EpochEnded,
    Event,
    NonfiniteSeen,
    ReadingsTaken,
    RunEnded,
    RunPaused,
    RunResumed,
    RunStarted,
)
from lossdoctor.engine.admission import admit, restore, weights_of
from lossdoctor.engine.patient import FitArguments, Patient, Rows
from lossdoctor.engine.trainer import Control, RunPlan, train

pytestmark = pytest.mark.engine


def run(patient: Patient, **plan: Any) -> tuple[Any, list[Event]]:
    events: list[Event] = []
    reading = train(patient, RunPlan("r", **plan), events.append, Control())
    return reading, events


def of(kind: type, events: list[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def rich_model() -> keras.Model:
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((4,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


CALLS: dict[str, dict[str, Any]] = {
    "partial last batch": {"rows": 50, "batch_size": 16},
    "class weights and a split": {"class_weight": {0: 1.0, 1: 3.0}, "validation_split": 0.2},
    "sample weights and validation data": {"sample_weight": True, "validation_data": True},
    "no shuffling": {"shuffle": False},
    "several steps per execution": {"compile": {"steps_per_execution": 3}},
    "xla": {"compile": {"jit_compile": True}},
    "eager": {"compile": {"run_eagerly": True}, "rows": 40},
    "clipped": {"optimizer": lambda: keras.optimizers.Adam(0.01, clipnorm=0.1)},
    "steps per epoch": {"steps_per_epoch": 2, "shuffle": False},
}


SLOW = ("xla",)  # compiles for twenty seconds
EVERY = [pytest.param(name, marks=pytest.mark.long if name in SLOW else ()) for name in CALLS]


@pytest.mark.parametrize("name", EVERY)
def test_weights_and_history_are_bit_identical_to_plain_fit(name: str) -> None:
    call = dict(CALLS[name])
    rows, settings = call.pop("rows", 72), call.pop("compile", {})
    optimizer = call.pop("optimizer", lambda: "adam")
    x = table(rows)
    y = binary_labels(x)
    if call.pop("sample_weight", False):
        call["sample_weight"] = np.linspace(0.1, 2, rows)
    if call.pop("validation_data", False):
        call["validation_data"] = (table(20, seed=3), binary_labels(table(20, seed=3)))
    call = {"x": x, "y": y, "epochs": 3, "batch_size": 16, **call}
    plain, ours = rich_model(), rich_model()
    for keras_model in (plain, ours):
        keras_model.compile(optimizer(), "binary_crossentropy", metrics=["accuracy"], **settings)
    patient = admit(ours, Rows((x,), (y,)), as_given=((), call))
    keras.utils.set_random_seed(7)
    history = plain.fit(**call, verbose=0).history
    reading, _ = run(patient, seed=7)
    assert all(np.array_equal(a, b) for a, b in zip(weights_of(plain), weights_of(ours), strict=True))
    assert {name: list(values) for name, values in reading.logs.items()} == history
    assert reading.ended == "finished"


def test_rows_and_settings_train_like_the_same_call_of_fit() -> None:
    x, held = table(60), table(20, seed=3)
    validation = (held, binary_labels(held))
    patient = binary_patient(rows=60, validation=validation, epochs=2)
    plain = mlp()
    plain.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    keras.utils.set_random_seed(4)
    history = plain.fit(x, binary_labels(x), epochs=2, batch_size=16, validation_data=validation, verbose=0).history
    reading, _ = run(patient, seed=4)
    assert {name: list(values) for name, values in reading.logs.items()} == history


def test_readings_are_the_true_loss_and_norms_of_each_batch() -> None:
    x = table(40)
    y = (3 * x[:, :1]).astype("float32")
    keras_model = mlp(activation=None)
    keras_model.compile(keras.optimizers.SGD(0.05), "mse")
    patient = patient_of(keras_model, x, y, fit=FitArguments(batch_size=16, epochs=2, shuffle=False))
    reading, events = run(patient)
    restore(patient)
    twin = mlp(activation=None)
    twin.set_weights(patient.initial_weights)
    rate, expected = 0.05, []
    import tensorflow as tf

    for _ in range(2):
        for start in (0, 16, 32):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(twin(x[start : start + 16]) - y[start : start + 16]))
            gradients = tape.gradient(loss, twin.trainable_variables)
            weights = [float(tf.norm(v)) for v in twin.trainable_variables]
            norms = [float(tf.norm(g)) for g in gradients]
            expected.append((float(loss), norms, weights))
            for variable, gradient in zip(twin.trainable_variables, gradients, strict=True):
                variable.assign_sub(rate * gradient)
    assert np.allclose(reading.loss, [row[0] for row in expected], rtol=1e-5)
    assert np.allclose(reading.gradient_norm, [row[1] for row in expected], rtol=1e-4)
    assert np.allclose(reading.weight_norm, [row[2] for row in expected], rtol=1e-5)
    assert np.allclose(reading.update_norm, rate * reading.gradient_norm, rtol=1e-3)
    assert np.allclose(np.concatenate([e.learning_rate for e in of(ReadingsTaken, events)]), rate)
    assert reading.layers == ("hidden", "hidden", "head", "head")
    assert list(reading.epoch_end) == [3, 6]


def test_readings_come_in_order_and_without_gaps() -> None:
    _, events = run(binary_patient(epochs=5))
    step = 0
    for event in of(ReadingsTaken, events):
        assert event.first_step == step
        step += event.loss.shape[0]
    assert step == 30
    assert of(RunStarted, events)[0].steps_per_epoch == 6
    assert [e.step for e in of(EpochEnded, events)] == [6, 12, 18, 24, 30]
    assert isinstance(events[-1], RunEnded)


def test_nothing_of_the_recorder_is_left_behind() -> None:
    patient = binary_patient()
    keras_model = patient.keras_model
    before = set(vars(keras_model)), set(vars(keras_model.optimizer)), keras_model.train_function
    run(patient)
    assert keras_model.train_function is before[2]
    assert keras_model.steps_per_execution == 1
    assert "compute_loss" not in vars(keras_model) and "train_step" not in vars(keras_model)
    assert "apply" not in vars(keras_model.optimizer)
    assert "update_state" not in vars(keras_model._loss_tracker)


def test_a_second_run_repeats_the_first_exactly() -> None:
    patient = binary_patient(epochs=3)
    first, _ = run(patient, seed=5)
    second, _ = run(patient, seed=5)
    assert np.array_equal(first.loss, second.loss)
    assert patient.runs == [first, second] or len(patient.runs) == 2


def test_resume_goes_on_from_the_present_weights() -> None:
    patient = binary_patient(epochs=2)
    first, _ = run(patient)
    second, _ = run(patient, resume=True)
    assert np.linalg.norm(second.weight_norm[0] - first.weight_norm[-1]) < 0.01
    assert np.linalg.norm(second.weight_norm[0] - first.weight_norm[0]) > 0.02


class BatchCounter(keras.callbacks.Callback):
    def __init__(self) -> None:
        super().__init__()
        self.losses: list[float] = []

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self.losses.append(float(logs["loss"]))


def test_a_callback_that_looks_at_batches_sees_every_one() -> None:
    counter = BatchCounter()
    patient = binary_patient(fit=FitArguments(batch_size=16, epochs=2, callbacks=(counter,)))
    reading, events = run(patient)
    assert len(counter.losses) == reading.steps == 12
    running = np.concatenate([event.running_mean for event in of(ReadingsTaken, events)])
    assert np.allclose(counter.losses, running)


def test_early_stopping_and_schedules_of_the_program_work() -> None:
    callbacks = (
        keras.callbacks.EarlyStopping("loss", patience=0, min_delta=1e9),
        keras.callbacks.LearningRateScheduler(lambda epoch: 0.01 / (epoch + 1)),
    )
    patient = binary_patient(fit=FitArguments(batch_size=16, epochs=9, callbacks=callbacks))
    reading, events = run(patient)
    rates = np.concatenate([event.learning_rate for event in of(ReadingsTaken, events)])
    assert reading.ended == "finished" and len(reading.epoch_end) == 2
    assert "callback" in of(RunEnded, events)[0].why
    assert rates[0] == pytest.approx(0.01) and rates[-1] == pytest.approx(0.005)


def test_a_step_limit_ends_at_exactly_that_step() -> None:
    reading, _ = run(binary_patient(epochs=50), steps=40)
    assert reading.steps == 40 and reading.ended == "steps"


def test_a_deadline_ends_the_run_in_time() -> None:
    started = time.monotonic()
    reading, _ = run(binary_patient(epochs=1_000_000), deadline=started + 3.0)
    assert reading.ended == "time-limit" and reading.steps > 0
    assert time.monotonic() - started < 6.0


def test_stop_and_pause_take_hold_between_steps() -> None:
    control, events = Control(), []

    def emit(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded) and event.epoch == 1:
            control.pause()
        if isinstance(event, RunPaused):
            control.resume()
        if isinstance(event, EpochEnded) and event.epoch == 3:
            control.stop()

    reading = train(binary_patient(epochs=1000), RunPlan("r"), emit, control)
    assert reading.ended == "stopped" and reading.steps == 24
    assert of(RunPaused, events)[0].step == 12 and len(of(RunResumed, events)) == 1


def test_the_first_bad_batch_is_named_exactly() -> None:
    x = table(160)
    x[40, 2] = np.nan
    patient = patient_of(
        _compiled(mlp(activation=None, hidden=4)), x, x[:, :1], fit=FitArguments(batch_size=16, epochs=9, shuffle=False)
    )
    patient.training.targets[0][40] = np.inf
    reading, events = run(patient)
    assert reading.first_nonfinite_step == 2
    seen = of(NonfiniteSeen, events)
    assert [(event.step, event.where) for event in seen] == [(2, "loss")]
    assert reading.ended == "nonfinite" and reading.steps < 90
    assert np.isfinite(reading.loss[:2]).all()


def _compiled(keras_model: keras.Model) -> keras.Model:
    keras_model.compile("sgd", "mse")
    return keras_model


def test_huge_but_finite_gradients_are_not_called_nonfinite() -> None:
    patient = regression_patient(y=np.full((96, 1), 3e18, "float32"), optimizer=keras.optimizers.SGD(1e-30))
    reading, events = run(patient)
    assert not of(NonfiniteSeen, events)
    assert np.isfinite(reading.gradient_norm).all()


def test_an_error_of_the_program_becomes_evidence() -> None:
    patient = binary_patient()
    patient.training.targets = (np.zeros((95, 1), "float32"),)
    reading, events = run(patient)
    assert reading.ended == "error" and reading.steps == 0
    assert patient.error is not None and patient.error.kind == "ValueError" and patient.error.phase == "fit"
    assert "cardinality" in patient.error.message
    assert "Traceback" not in of(RunEnded, events)[0].why


class OwnStep(keras.Model):
    def __init__(self) -> None:
        super().__init__()
        self.dense = keras.layers.Dense(1)
        self.tracker = keras.metrics.Mean(name="loss")

    def call(self, x: Any) -> Any:
        return self.dense(x)

    def train_step(self, data: Any) -> dict[str, Any]:
        import tensorflow as tf

        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(self(x, training=True) - y))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables, strict=True))
        self.tracker.update_state(loss)
        return {"loss": self.tracker.result()}


def test_a_train_step_of_the_users_own_is_recorded_by_listening() -> None:
    keras_model = OwnStep()
    keras_model.compile(keras.optimizers.SGD(0.1))
    x = table(64)
    patient = patient_of(keras_model, x, x[:, :1], fit=FitArguments(batch_size=16, epochs=1, shuffle=False))
    reading, events = run(patient)
    kernel, bias = patient.initial_weights
    first = float(np.mean((x[:16] @ kernel + bias - x[:16, :1]) ** 2))
    assert reading.loss[0] == pytest.approx(first, rel=1e-5)
    running = np.concatenate([event.running_mean for event in of(ReadingsTaken, events)])
    assert running[-1] == pytest.approx(reading.loss.mean(), rel=1e-5)
    assert np.isfinite(reading.gradient_norm).all()


def test_where_the_train_function_is_the_users_own_the_batch_loss_is_derived() -> None:
    class OwnFunction(keras.Sequential):
        def make_train_function(self, force: bool = False) -> Any:
            return super().make_train_function(force)

    def model() -> keras.Model:
        keras.utils.set_random_seed(1)
        built = OwnFunction([keras.Input((4,)), keras.layers.Dense(1)])
        built.compile(keras.optimizers.SGD(0.05), "mse")
        return built

    x = table(40)
    given = FitArguments(batch_size=16, epochs=2, shuffle=False)
    derived, _ = run(patient_of(model(), x, x[:, :1], fit=given))
    keras.utils.set_random_seed(1)
    plain = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    plain.compile(keras.optimizers.SGD(0.05), "mse")
    exact, _ = run(patient_of(plain, x, x[:, :1], fit=given))
    assert np.allclose(derived.loss, exact.loss, rtol=1e-4)
    assert np.isnan(derived.gradient_norm).all()


def test_a_generator_without_length_trains_like_plain_fit() -> None:
    import tensorflow as tf

    x = table(50)
    data = tf.data.Dataset.from_generator(
        lambda: iter([(x[i : i + 8], x[i : i + 8, :1]) for i in range(0, 50, 8)]),
        output_signature=(tf.TensorSpec((None, 4)), tf.TensorSpec((None, 1))),
    )
    plain, ours = mlp(activation=None), mlp(activation=None)
    for keras_model in (plain, ours):
        _compiled(keras_model)
    history = plain.fit(data, epochs=3, verbose=0).history
    patient = admit(ours, Rows((x,), (x[:, :1],)), as_given=((data,), {"epochs": 3}))
    reading, _ = run(patient, seed=None)
    assert reading.steps == 21
    assert list(reading.logs["loss"]) == history["loss"]
