"""Lab tests on tiny real programs: healthy ones fail none, sick ones fail the one that is about their disease."""

import threading
import time

import keras
import numpy as np
import pytest
import tensorflow as tf

from helpers.lengths import shortened
from helpers.patients import (
    binary_labels,
    binary_patient,
    classes_patient,
    mlp,
    patient_of,
    regression_patient,
    table,
    two_headed_patient,
)
from lossdoctor.core.events import LabTestFinished, LossAudited, ProgressMade
from lossdoctor.core.failures import Refusal
from lossdoctor.core.lab import CARDS
from lossdoctor.engine.lab.ordering import ordering, ranks
from lossdoctor.engine.lab.registry import all_lab_tests, run_lab_test
from lossdoctor.engine.run_control import Control, RunPlan
from lossdoctor.engine.trainer import train
from lossdoctor.engine.untouched import live_variables, values_of

pytestmark = pytest.mark.engine
L = keras.layers


def run(name, patient, seconds=40.0, control=None, events=None):
    told = [] if events is None else events
    run_lab_test(name, patient, seconds, told.append, control or Control())
    return next(event for event in told if isinstance(event, LabTestFinished))


def network(shape, *layers, loss="mse", rate=0.01):
    keras.utils.set_random_seed(3)
    made = keras.Sequential([keras.Input(shape), *layers])
    made.compile(keras.optimizers.Adam(rate), loss=loss)
    return made


def pictures(rows=48):
    rng = np.random.default_rng(0)
    kinds = rng.integers(0, 3, rows)
    images = rng.normal(0, 0.3, (rows, 8, 8, 1)).astype("float32")
    for row, kind in enumerate(kinds):
        images[row, 2 * kind : 2 * kind + 3] += 1
    return images, kinds


def linear():
    x = table(64)
    return patient_of(network((1,), L.Dense(1), rate=0.05), x[:, :1], 2 * x[:, :1] + 0.3 * x[:, 1:2])


def convolution():
    images, kinds = pictures()
    layers = (L.Conv2D(4, 3, activation="relu"), L.Flatten(), L.Dense(3, activation="softmax"))
    return patient_of(network((8, 8, 1), *layers, loss="sparse_categorical_crossentropy"), images, kinds)


def segmentation():
    images, _ = pictures()
    layers = (L.Conv2D(4, 3, padding="same", activation="relu"), L.Conv2D(1, 1, activation="sigmoid"))
    masks = (images > 0.5).astype("float32")
    return patient_of(network((8, 8, 1), *layers, loss="binary_crossentropy"), images, masks)


def autoencoder():
    x = (table(64, 2) @ np.random.default_rng(1).normal(size=(2, 6))).astype("float32")
    return patient_of(network((6,), L.Dense(2), L.Dense(6)), x, x)


def tagging():
    tokens = np.random.default_rng(0).integers(0, 20, (64, 6))
    layers = (L.Embedding(20, 8), L.Dense(3, activation="softmax"))
    return patient_of(network((6,), *layers, loss="sparse_categorical_crossentropy"), tokens, tokens % 3)


def dropout():
    x = table(96)
    layers = (L.Dense(16, activation="relu"), L.BatchNormalization(), L.Dropout(0.5), L.Dense(1, activation="sigmoid"))
    return patient_of(network((4,), *layers, loss="binary_crossentropy"), x, binary_labels(x))


def hinge():
    x = table(96)
    return patient_of(network((4,), L.Dense(8, "tanh"), L.Dense(1), loss="hinge"), x, binary_labels(x) * 2 - 1)


def cosine():
    x = table(96)
    return patient_of(network((4,), L.Dense(8, "tanh"), L.Dense(3), loss="cosine_similarity"), x, x[:, :3] * 2)


def half_frozen():
    x = table(96)
    keras_model = mlp()
    keras_model.layers[0].trainable = False
    keras_model.compile(keras.optimizers.Adam(1e-4), "binary_crossentropy")
    return patient_of(keras_model, x, binary_labels(x))


HEALTHY = {
    "binary": binary_patient,
    "classes": classes_patient,
    "regression": regression_patient,
    "two outputs": two_headed_patient,
    "a line": linear,
    "convolution": convolution,
    "segmentation": segmentation,
    "autoencoder": autoencoder,
    "tagging": tagging,
    "dropout": dropout,
    "hinge": hinge,
    "a loss that is negative by right": cosine,
    "fine-tuning": half_frozen,
}
OTHERS = sorted(set(all_lab_tests()) - {"overfit-one-batch"})


@pytest.mark.parametrize("name", shortened(HEALTHY, 4))
def test_a_healthy_program_learns_a_few_rows_by_heart(name):
    result = run("overfit-one-batch", HEALTHY[name]())
    assert result.verdict == "passed", result.summary
    assert result.curves and result.numbers["loss at last"] < result.numbers["loss at first"]


@pytest.mark.parametrize("test", shortened(OTHERS, 4))
def test_a_healthy_program_fails_no_test(test):
    patient = binary_patient(rows=200, epochs=8, optimizer=keras.optimizers.Adam(0.02))
    result = run(test, patient)
    assert result.verdict == "passed", result.summary
    assert result.name == test and result.summary.endswith(".") and result.numbers and result.curves


def test_every_card_has_its_test_and_every_test_its_card():
    assert set(all_lab_tests()) == {card.name for card in CARDS}
    assert all(test.question.endswith("?") and test.title for test in all_lab_tests().values())


def test_frozen_weights_cannot_learn_by_heart():
    x, keras_model = table(), mlp()
    keras_model.trainable = False
    keras_model.compile("adam", "binary_crossentropy")
    result = run("overfit-one-batch", patient_of(keras_model, x, binary_labels(x)))
    assert result.verdict == "failed" and "None of the model's 4 weight arrays" in result.summary


@pytest.mark.slow
@pytest.mark.long
def test_an_output_that_cannot_reach_its_targets_cannot_learn_by_heart():
    result = run("overfit-one-batch", regression_patient(table()[:, :1] * 100, activation="sigmoid"))
    assert result.verdict == "failed" and "even two rows" in result.summary


def test_labels_outside_the_loss_end_below_its_floor():
    patient = binary_patient(binary_labels(table()) * 2 - 1, optimizer=keras.optimizers.Adam(0.02))
    result = run("overfit-one-batch", patient)
    assert result.verdict == "failed" and "below 0" in result.summary and result.numbers["loss at last"] < 0


@pytest.mark.slow
@pytest.mark.long
def test_labels_of_chance_do_not_beat_shuffled_ones():
    labels = np.random.default_rng(5).integers(0, 2, (600, 1)).astype("float32")
    patient = binary_patient(labels, rows=600, optimizer=keras.optimizers.Adam(0.02), epochs=20)
    result = run("shuffled-labels", patient)
    assert result.verdict == "failed", result.summary
    assert result.numbers["targets made from the inputs"] > 0.35 > result.numbers["real labels"] + 0.1


def test_inputs_that_do_not_arrive_are_seen_by_putting_zeros_in_their_place():
    x = table(96)
    layers = (L.Dense(8, activation="relu"), L.Rescaling(0.0), L.Dense(1, activation="sigmoid"))
    patient = patient_of(network((4,), *layers, loss="binary_crossentropy"), x, binary_labels(x))
    result = run("zeroed-inputs", patient)
    assert result.verdict == "failed" and "every row gets the same answer" in result.summary


@pytest.mark.parametrize(("rate", "word"), [(1e4, "jumps over"), (1e-9, "stands still")])
def test_a_hopeless_rate_is_out_of_range(rate, word):
    result = run("learning-rate-range", binary_patient(optimizer=keras.optimizers.SGD(rate)))
    assert result.verdict == "failed" and word in result.summary


def test_a_gradient_that_is_not_the_slope_is_named_by_its_weights():
    @tf.custom_gradient
    def wrong(values):
        return values * values, lambda upstream: -2 * values * upstream

    x = table()
    keras_model = network((4,), L.Dense(8, name="first"), L.Lambda(wrong), L.Dense(1))
    result = run("gradient-check", patient_of(keras_model, x, x[:, :1] ** 2))
    assert result.verdict == "failed" and "first/" in result.summary


@pytest.mark.long
@pytest.mark.slow
def test_the_first_value_that_is_no_number_is_taken_apart():
    def loss(truth, answer):
        return keras.ops.mean(keras.ops.log(answer - 10.0) * truth, axis=-1)

    result = run("nonfinite-replay", regression_patient(loss=loss))
    assert result.verdict == "failed" and "At step 0 the loss of finite predictions" in result.summary
    assert "Log" in result.summary


def test_a_negated_loss_fails_its_audit_which_is_told_as_well():
    def negated(truth, answer):
        return -keras.ops.mean(keras.ops.square(truth - answer), axis=-1)

    told = []
    result = run("loss-audit", regression_patient(loss=negated), events=told)
    assert result.verdict == "failed" and any(isinstance(event, LossAudited) for event in told)


@pytest.mark.long
def test_digits_that_float32_does_not_have_are_missed():
    def far(truth, answer):
        return keras.ops.mean((answer - truth + 1e5) ** 2 - 1e10 - 2e5 * (answer - truth), axis=-1) + 1.0

    result = run("float64-replay", regression_patient(loss=far))
    assert result.verdict == "failed", result.summary


def test_two_batch_sizes_give_the_noise_scale_of_a_known_gradient():
    """One weight at 0, squared error: gradients are -2 x y, so the scale is their variance over their squared mean."""
    rng = np.random.default_rng(0)
    y = rng.normal(1.0, 2.0, (4_000, 1)).astype("float32")
    layer = L.Dense(1, use_bias=False, kernel_initializer="zeros")
    result = run("batch-size-noise", patient_of(network((1,), layer), np.ones_like(y), y, batch_size=16))
    assert result.verdict == "passed" and 2.0 < result.numbers["noise scale (rows)"] < 8.0  # 2 squared over 1 squared


def test_a_program_that_lives_by_luck_is_told_so(monkeypatch):
    test = all_lab_tests()["second-seed"]
    scores = iter([0.9, 0.3, 0.9, 0.3, 0.9, 0.3])
    monkeypatch.setattr("lossdoctor.engine.yardstick.Yardstick.score", lambda *_: next(scores))
    result = run("second-seed", binary_patient(rows=400, epochs=1))
    assert test.name == result.name and result.verdict == "failed" and "0.900, 0.300" in result.summary


def test_two_few_rows_decide_nothing_and_a_wrong_name_names_the_nearest():
    result = run("shuffled-labels", binary_patient(rows=12))
    assert result.verdict == "not-decided" and "too few" in result.summary
    with pytest.raises(Refusal, match="gradient-check"):
        run("gradient-chek", binary_patient())


def test_a_test_can_be_stopped_between_two_steps_and_tells_how_far_it_is():
    control, told = Control(), []

    def emit(event):
        told.append(event)
        control.stop()

    run_lab_test("second-seed", binary_patient(), 30.0, emit, control)
    assert isinstance(told[0], ProgressMade) and told[-1].verdict == "not-decided" and "stopped" in told[-1].summary


def test_time_is_kept():
    began = time.monotonic()
    result = run("shuffled-labels", binary_patient(rows=400, epochs=10_000), seconds=3.0)
    assert time.monotonic() - began < 15.0 and result.verdict in ("passed", "not-decided")


@pytest.mark.slow
def test_a_run_that_holds_goes_on_as_if_no_test_had_been_run():
    """Weights, optimizer, seeds and losses bit for bit, with every test run in the pause on the training thread."""
    plain, visited = (binary_patient(rows=64, epochs=4, optimizer="adam") for _ in range(2))
    train(plain, RunPlan("r", seed=7), lambda event: None, Control())
    control = Control()
    before, after, verdicts = [], [], []

    def hear(event):
        name = type(event).__name__
        if name == "ReadingsTaken" and not control.paused and not verdicts and event.first_step:
            control.pause()
        if name == "RunPaused":
            threading.Thread(target=visit).start()

    def experiments():
        before.extend(values_of(live_variables(visited.keras_model)))
        for test in ("overfit-one-batch", "nonfinite-replay", "float64-replay"):
            verdicts.append(run(test, visited).verdict)
        after.extend(values_of(live_variables(visited.keras_model)))

    def visit():
        while not control.lend(experiments):
            time.sleep(0.01)
        control.resume()

    train(visited, RunPlan("r", seed=7), hear, control)
    assert verdicts == ["passed"] * 3
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert np.array_equal(plain.last_run.loss, visited.last_run.loss)
    pairs = zip(values_of(plain.keras_model.weights), values_of(visited.keras_model.weights), strict=True)
    assert all(np.array_equal(a, b) for a, b in pairs)


def test_order_is_what_rank_correlation_measures():
    assert list(ranks(np.array([3.0, 1.0, 3.0]))) == [2.5, 1.0, 2.5]
    y = np.arange(9.0)[:, None]
    assert ordering(y, np.exp(y)) == pytest.approx(1.0) and ordering(y, -y) == pytest.approx(-1.0)
    assert np.isnan(ordering(np.ones((4, 1)), np.arange(4.0)[:, None]))
    assert ordering(np.array([0, 1, 2]), np.eye(3)) == pytest.approx(1.0)
