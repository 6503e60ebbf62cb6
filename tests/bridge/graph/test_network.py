"""A model's reading becomes the graph that it is."""

from dataclasses import replace

from helpers import tapes
from helpers.networks import blocks, branched, compiled, reading
from lossdoctor.bridge.graph.network import Network, network_of


def by_name(network: Network) -> set[tuple[str, str]]:
    names = [node.name or node.class_name for node in network.nodes]
    return {(names[start], names[end]) for start, end in network.edges}


def test_branches_skips_inputs_and_losses_are_edges() -> None:
    model = reading(branched(), ("price", "kind"), inputs=("size", "photo"))
    network = network_of(model, compiled("mean_squared_error", "binary_crossentropy"))
    assert {("size", "d1"), ("size", "add"), ("photo", "shared"), ("pre", "shared"), ("cat", "relu")} <= by_name(
        network
    )
    losses = [node for node in network.nodes if node.kind == "loss"]
    assert [(loss.name, loss.class_name) for loss in losses] == [
        ("price", "mean_squared_error"),
        ("kind", "binary_crossentropy"),
    ]
    assert all(start < end for start, end in network.edges)


def test_a_shared_layer_is_a_node_a_call_and_the_second_says_so() -> None:
    network = network_of(reading(branched(), ("price", "kind"), inputs=("size", "photo")), None)
    assert [node.again for node in network.nodes if node.name == "shared"] == [False, True]


def test_a_branch_stands_together_whatever_order_its_calls_came_in() -> None:
    calls = [("a1", "Dense", (-1,)), ("b1", "Dense", (-1,)), ("a2", "Dense", (0,)), ("b2", "Dense", (1,))]
    network = network_of(reading([*calls, ("cat", "Concatenate", (2, 3))], ("cat",)), None)
    assert [node.name for node in network.nodes] == ["image", "a1", "a2", "b1", "b2", "cat"]


def test_what_is_not_known_whole_has_no_graph() -> None:
    model = reading(blocks(2), ("head",))
    holed = (*model.calls[:3], replace(model.calls[3], sources=(None,)), *model.calls[4:])
    assert network_of(replace(model, calls=holed), None) is None
    behind = (replace(model.outputs[0], layer=""),)
    assert network_of(replace(model, structure="subclassed", outputs=behind), None) is None
    assert network_of(replace(model, structure="subclassed"), None) is not None


def test_sessions_of_before_tell_a_graph_by_their_layers() -> None:
    facts = tapes.patient_facts()
    network = network_of(facts.model, facts.compile)
    assert [node.kind for node in network.nodes] == ["input", "layer", "layer", "loss"]
    assert network.edges == ((0, 1), (1, 2), (2, 3))
    headless = replace(facts.model, layers=(replace(facts.model.layers[1], inbound=()), facts.model.layers[2]))
    assert [node.name for node in network_of(headless, None).nodes] == ["input_layer", "dense", "dense_1"]
