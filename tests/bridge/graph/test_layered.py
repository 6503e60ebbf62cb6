"""Boxes never overlap, edges go down and pass no box, the picture is always the same."""

import sys
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossdoctor.bridge.graph.crossings import arranged, crossings
from lossdoctor.bridge.graph.layered import Layout, lay_out
from lossdoctor.bridge.graph.ranks import ranked, with_bends

BOX = (160.0, 58.0)


@st.composite
def graphs(draw):
    count = draw(st.integers(1, 14))
    pairs = [(a, b) for a in range(count) for b in range(a + 1, count)]
    edges = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=20)) if pairs else []
    sizes = draw(st.lists(st.sampled_from([BOX, (160.0, 120.0), (90.0, 30.0)]), min_size=count, max_size=count))
    return sizes, sorted(edges)


@given(graphs())
def test_no_box_overlaps_another_and_every_edge_goes_down(graph) -> None:
    sizes, edges = graph
    layout = lay_out(sizes, edges)
    for a, b in combinations(layout.places, 2):
        apart = a.x + a.width <= b.x + 1e-6 or b.x + b.width <= a.x + 1e-6
        assert apart or a.y + a.height <= b.y or b.y + b.height <= a.y
    for (start, end), route in zip(edges, layout.routes, strict=True):
        source, goal = layout.places[start], layout.places[end]
        assert route[0] == (source.x + source.width / 2, source.y + source.height)
        assert route[-1] == (goal.x + goal.width / 2, goal.y)
        assert all(high[1] <= low[1] for high, low in pairwise(route))


@given(graphs())
def test_no_edge_passes_through_a_box(graph) -> None:
    sizes, edges = graph
    layout = lay_out(sizes, edges)
    for (start, end), route in zip(edges, layout.routes, strict=True):
        for number, box in enumerate(layout.places):
            if number in (start, end):
                continue
            for a, b in pairwise(route):
                within = a[1] < box.y + box.height - 1e-6 and b[1] > box.y + 1e-6
                assert not within or not box.x < a[0] < box.x + box.width


def test_the_same_graph_gives_the_same_picture() -> None:
    edges = [(0, 1), (0, 2), (1, 3), (2, 3), (0, 3), (3, 4)]
    assert lay_out([BOX] * 5, edges) == lay_out([BOX] * 5, edges)


def test_a_chain_is_straight_and_a_diamond_even() -> None:
    chain = lay_out([BOX] * 4, [(0, 1), (1, 2), (2, 3)])
    assert {place.x for place in chain.places} == {0.0}
    diamond = lay_out([BOX] * 4, [(0, 1), (0, 2), (1, 3), (2, 3)])
    top, left, right, foot = diamond.places
    assert top.x == foot.x == pytest.approx((left.x + right.x) / 2)
    assert left.y == right.y


def test_crossings_that_need_not_be_are_taken_out() -> None:
    edges = [(0, 5), (1, 4), (2, 3)]
    ranks = ranked(6, edges)
    chains, spread = with_bends(ranks, edges)
    below = [[end for start, end in edges if start == box] for box in range(6)]
    assert crossings([[0, 1, 2], [3, 4, 5]], below) == 3
    assert crossings(arranged(spread, chains), below) == 0


def test_an_input_stands_above_its_reader_not_at_the_top() -> None:
    assert ranked(5, [(0, 1), (1, 2), (2, 4), (3, 4)]) == [0, 1, 2, 2, 3]


def test_an_empty_graph_has_no_extent() -> None:
    assert lay_out([], []) == Layout((), (), 0.0, 0.0)


def test_five_hundred_layers_cost_a_bounded_number_of_steps() -> None:
    edges = [(i, i + 1) for i in range(499)] + [(i, i + 4) for i in range(0, 480, 5)]
    calls = 0

    def count(frame, event, arg) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        lay_out([BOX] * 500, sorted(edges))
    finally:
        sys.setprofile(None)
    assert calls < 120_000, "a quadratic step would cost millions"
