"""The population: every program is drawn from its seed, parses, and counts only where training has shown it."""

import ast

import numpy as np
import pytest
from judging.galleries import counts
from population.healthy import HEALTHY
from population.program import arrays_of, script, write
from population.sick import SICK
from population.skill import inputs_of, least_way, way

from lossdoctor.checks.registry import all_checks

NAMES = {program.name for program in HEALTHY}


def test_names_are_unique_and_every_faulty_program_has_its_healthy_twin():
    assert len({program.name for program in HEALTHY + SICK}) == len(HEALTHY + SICK)
    assert {program.twin for program in SICK} <= NAMES


def test_every_fault_is_named_by_checks_that_exist():
    slugs = set(all_checks())
    assert all(program.accept and set(program.accept) <= slugs for program in SICK)


@pytest.mark.parametrize("program", HEALTHY + SICK, ids=lambda program: program.name)
def test_every_script_parses_and_differs_from_its_twin(program):
    names = ("x", "y")
    ast.parse(script(program, names))
    twin = next((other for other in HEALTHY if other.name == program.twin), None)
    if twin is not None:
        same = script(program, names) == script(twin, names)
        moved = (program.draw, program.world, program.spoil) != (twin.draw, twin.world, twin.spoil)
        assert moved or not same or program.rows != twin.rows


def test_the_same_seed_draws_the_same_rows_and_held_out_rows_are_no_training_rows(tmp_path):
    program = HEALTHY[0]
    once, again = arrays_of(program), arrays_of(program)
    np.testing.assert_array_equal(once[0]["x"], again[0]["x"])
    data, inputs, _ = once
    assert not {row.tobytes() for row in data["x"]} & {row.tobytes() for row in inputs["x"]}
    place = write(program, tmp_path)
    with np.load(place.parent / "test.npz") as test:
        np.testing.assert_array_equal(test["in_x"], inputs["x"])
    assert sorted(path.name for path in place.iterdir()) == ["data.npz", "train.py"]


def test_another_unit_changes_the_held_out_rows_too_and_holes_do_not():
    cents = next(program for program in SICK if program.fault == "targets-in-cents")
    holes = next(program for program in SICK if program.fault == "holes-in-targets")
    assert arrays_of(cents)[2]["y"].mean() > 1e4
    data, _, truths = arrays_of(holes)
    assert np.isnan(data["y"]).any()
    assert not np.isnan(truths["y"]).any()


@pytest.mark.parametrize(
    ("answers", "truth", "kind", "expected"),
    [
        (np.eye(3)[[0, 1, 2, 0]], np.array([0, 1, 2, 0]), "classes", 1.0),
        (np.zeros((4, 3)), np.array([0, 0, 1, 1]), "classes", 0.0),
        (np.array([[-2.0], [3.0], [0.4], [-1.0]]), np.array([0, 1, 1, 0]), "bits", 1.0),  # logits
        (np.array([[0.2], [0.9], [0.6], [0.1]]), np.array([0, 1, 1, 0]), "bits", 1.0),
        (np.array([[0.9], [0.9], [0.9], [0.9]]), np.array([0, 1, 1, 0]), "bits", 0.0),
        (np.array([[1.0], [2.0], [3.0]]), np.array([1.0, 2.0, 3.0]), "numbers", 1.0),
        (np.full((3, 1), 2.0), np.array([1.0, 2.0, 3.0]), "numbers", 0.0),
        (np.full((3, 1), np.nan), np.array([1.0, 2.0, 3.0]), "numbers", -1.0),
        (np.zeros((3, 4)), np.array([1.0, 2.0, 3.0]), "numbers", -1.0),  # another width is no answer
    ],
)
def test_the_way_runs_from_the_constant_answer_to_the_truth(answers, truth, kind, expected):
    assert way(answers, truth, kind) == pytest.approx(expected)


def test_several_targets_are_judged_by_the_worst_by_name_or_in_order():
    test = {"in_x": np.zeros((2, 1)), "truth_a": np.array([0, 1]), "truth_b": np.array([1.0, 3.0])}
    kinds = {"a": "bits", "b": "numbers"}
    right, flat = np.array([[0.0], [1.0]]), np.array([[2.0], [2.0]])
    assert least_way({"b": flat, "a": right}, test, kinds) == least_way([right, flat], test, kinds) == 0.0
    assert least_way(right, test, kinds) == -1.0
    assert inputs_of(test).shape == (2, 1)


def test_a_program_counts_only_where_training_has_shown_it():
    healthy, faulty = HEALTHY[0], next(program for program in SICK if program.twin == HEALTHY[0].name)
    assert not counts(healthy, {})
    assert not counts(healthy, {healthy.name: {"way": 0.5}})
    learned = {healthy.name: {"way": 0.9}}
    assert counts(healthy, learned)
    assert not counts(faulty, {**learned, faulty.name: {"way": 0.8}})
    assert counts(faulty, {**learned, faulty.name: {"way": 0.3}})
    assert not counts(faulty, {healthy.name: {"way": 0.5}, faulty.name: {"way": 0.1}})
