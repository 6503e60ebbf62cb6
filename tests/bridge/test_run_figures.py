"""What a run came to, and how it differs from another."""

from __future__ import annotations

import math

import numpy as np

from helpers.curves import epoch, readings, run_started
from lossdoctor.bridge.run_curves import RunCurves
from lossdoctor.bridge.run_figures import differences, figures_of, metric_of
from lossdoctor.bridge.state import RunState


def state(run_id: str = "a", **fields: object) -> RunState:
    given = {"number": 1, "revision": 0, "title": "", "seed": 0, "device": "", "epochs": 3, "steps_per_epoch": 10}
    return RunState(run_id, **{**given, **fields})  # type: ignore[arg-type]


def curves(*losses: float, batches: int = 10) -> RunCurves:
    """Ten batches an epoch, and Keras' loss of each epoch."""
    made = RunCurves(run_started(), 1)
    made.take_readings(readings(np.linspace(2.0, 1.0, batches)))
    for number, loss in enumerate(losses):
        made.take_epoch(epoch(number, 10 * (number + 1), loss=loss))
    return made


def test_the_loss_is_that_of_the_last_epoch_and_the_best_the_lowest_of_any() -> None:
    figures = figures_of(state(step=30, metrics={"val_loss": 0.7, "acc": 0.8}), curves(0.9, 0.4, 0.6), "acc")
    assert figures.values["loss"] == 0.6
    assert figures.values["best"] == 0.4
    assert (figures.values["val_loss"], figures.values["metric"], figures.values["steps"]) == (0.7, 0.8, 30)
    assert math.isnan(figures.values["seconds"]), "it still trains"
    assert figures.values["rate"] == 0.01


def test_before_an_epoch_has_ended_the_running_mean_stands_for_it() -> None:
    figures = figures_of(state(), curves(), "")
    assert figures.values["loss"] == np.linspace(2.0, 1.0, 10).mean()
    assert math.isnan(figures.values["metric"])


def test_a_run_that_ended_in_nan_says_so_and_keeps_its_best() -> None:
    figures = figures_of(state(), curves(0.9, 0.4, math.nan), "")
    assert math.isnan(figures.values["loss"])
    assert figures.values["best"] == 0.4


def test_a_run_that_only_the_store_knows_has_no_curve() -> None:
    figures = figures_of(state(loss=0.5), None, "")
    assert figures.values["loss"] == 0.5
    assert math.isnan(figures.values["best"])


def test_losses_of_two_functions_are_never_compared() -> None:
    first = figures_of(state(losses=("mse",), metrics={"acc": 0.5}), curves(0.9), "acc")
    second = figures_of(state(losses=("hinge",), metrics={"acc": 0.75}), curves(0.4), "acc")
    gaps = second.less(first)
    assert math.isnan(gaps["loss"]) and math.isnan(gaps["best"]) and math.isnan(gaps["val_loss"])
    assert gaps["metric"] == 0.25
    same = figures_of(state(losses=("mse",)), curves(0.4), "acc").less(first)
    assert same["loss"] == 0.4 - 0.9


def test_the_metric_is_one_that_most_runs_have_of_validation_first() -> None:
    runs = [
        state(metrics={"loss": 1.0, "accuracy": 0.1, "val_accuracy": 0.2, "val_loss": 1.0, "learning_rate": 0.1}),
        state(metrics={"loss": 1.0, "val_accuracy": 0.2}),
    ]
    assert metric_of(runs) == "val_accuracy"
    assert metric_of([state(metrics={"loss": 1.0, "val_loss": 2.0})]) == ""


def test_what_differs_are_edits_of_either_run_and_the_seed() -> None:
    given, cured = state(edits=("Rescale",)), state(edits=("Map labels", "Rescale"), seed=7)
    assert differences(cured, given) == ["+ Map labels", "seed 7"]
    assert differences(given, cured) == ["− Map labels", "seed 0"]
    assert differences(given, given) == []
