"""Twelve times the same block is one run; what only looks the same is none."""

from helpers.networks import blocks, branched, reading, residual
from lossdoctor.bridge.graph.folding import folded
from lossdoctor.bridge.graph.network import network_of
from lossdoctor.bridge.graph.repeats import Run, find_runs


def network(calls, ends=("head",), inputs=("image",)):
    return network_of(reading(calls, ends, inputs=inputs), None)


def test_twelve_blocks_of_three_layers_are_one_run() -> None:
    found = find_runs(network(blocks(12)))
    assert found == (Run(1, 3, 12),)


def test_blocks_with_a_skip_over_them_are_a_run() -> None:
    assert find_runs(network(residual(4))) == (Run(2, 5, 4),)


def test_two_blocks_or_three_single_layers_are_worth_no_fold() -> None:
    assert find_runs(network(blocks(2))) == ()
    assert find_runs(network(blocks(3, ("ReLU",)))) == ()
    assert find_runs(network(branched(), ("price", "kind"), ("a", "b"))) == ()


def test_a_block_that_is_used_elsewhere_is_not_hidden() -> None:
    calls = [*blocks(6)[:-1], ("cat", "Concatenate", (17, 7)), ("head", "Dense", (18,))]
    runs = find_runs(network(calls))
    assert all(9 not in range(run.first, run.after - 1) for run in runs), "node 9 feeds the concatenation too"


def test_a_folded_run_is_one_box_and_an_opened_one_its_layers() -> None:
    whole = network(blocks(12))
    runs = find_runs(whole)
    drawing = folded(whole, runs)
    assert [len(box.members) * box.times for box in drawing.boxes] == [1, 36, 1]
    assert drawing.edges == ((0, 1), (1, 2))
    assert drawing.box_of(30) == 1
    opened = folded(whole, runs, {1})
    assert len(opened.boxes) == 38
    assert opened.boxes[1].opened == runs[0]
