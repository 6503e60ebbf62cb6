"""Files dropped together find their roles, in any order."""

from itertools import permutations

import pytest

from lossdoctor.bridge.roles import Dropped, by_role


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (("m.keras", "a.csv"), Dropped("m.keras", ("a.csv",))),
        (("m.h5", "x.npy", "y.npy"), Dropped("m.h5", ("x.npy", "y.npy"))),
        (("m.keras", "images"), Dropped("m.keras", ("images",))),
        (("m.keras", "train.csv", "val.csv"), Dropped("m.keras", ("train.csv",), "val.csv")),
        (("best.weights.h5", "model.json", "a.npz"), Dropped("best.weights.h5", ("a.npz",), architecture="model.json")),
        (("my_model.h5", "pixels.h5"), Dropped("my_model.h5", ("pixels.h5",))),
        (("train.py", "a.npz", "m.keras"), Dropped("train.py", unused=("a.npz", "m.keras"))),
        (("loss.py::dice", "a.csv"), Dropped("loss.py::dice", unused=("a.csv",))),
        (("old.lossdoctor", "train.py"), Dropped("old.lossdoctor", unused=("train.py",))),
        (("history.json",), Dropped("history.json", ("history.json",))),
        (("train.csv", "test.csv"), Dropped("train.csv", ("train.csv",), "test.csv")),
    ],
)
def test_every_order_gives_the_same_roles(paths, expected) -> None:
    for ordered in permutations(paths):
        found = by_role(ordered)
        assert found.target == expected.target, ordered
        assert found.validation == expected.validation, ordered
        assert found.architecture == expected.architecture, ordered
        assert set(found.data) == set(expected.data), ordered
        assert set(found.unused) == set(expected.unused), ordered


def test_inputs_stand_before_targets() -> None:
    assert by_role(["y_train.npy", "m.keras", "x_train.npy"]).data == ("x_train.npy", "y_train.npy")


def test_a_script_that_trains_nothing_defines_the_classes_of_the_model_beside_it(tmp_path) -> None:
    layers, train = tmp_path / "layers.py", tmp_path / "train.py"
    layers.write_text("class Mine: ...\n")
    train.write_text("import layers\nmodel.fit(x, y)\n")
    found = by_role([str(layers), "m.keras", "a.csv"])
    assert (found.target, found.custom_objects, found.data) == ("m.keras", str(layers), ("a.csv",))
    found = by_role([str(layers), str(train)])
    assert (found.target, found.custom_objects, found.unused) == (str(train), "", ())


def test_nothing_is_dropped_without_a_word(tmp_path) -> None:
    files = ("m.keras", "n.keras", "a.csv", "one.json", "two.json")
    found = by_role(files)
    named = {found.target, *found.data, found.validation, found.custom_objects, found.architecture, *found.unused}
    assert set(files) <= named


def test_nothing_to_open_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing"):
        by_role([])
