import numpy as np
import pytest

from lossdoctor.engine.synthesis import drawn

FACTS = {
    "several": {"rows": 40, "features": 3, "separation": 3.0},
    "copies": {"rows": 40, "features": 6, "factors": 2},
    "tokens": {"rows": 40, "vocabulary": 20, "length": 8},
    "series": {"rows": 40, "steps": 10},
    "pictures": {"rows": 40, "size": 8, "classes": 3, "channels": 3},
}


def draw(kind, **more):
    return drawn({"kind": kind, **FACTS[kind], **more}, seed=3)


@pytest.mark.parametrize("kind", FACTS)
def test_the_same_seed_draws_the_same_arrays_with_one_number_of_rows(kind):
    one, other = draw(kind), draw(kind)
    assert all(np.array_equal(one[name], other[name]) for name in one)
    assert {len(array) for array in one.values()} == {40}


@pytest.mark.parametrize("kind", FACTS)
def test_the_last_rows_are_held_out_of_every_array(kind):
    whole, parts = draw(kind), draw(kind, validation=0.25)
    for name, array in whole.items():
        assert np.array_equal(np.concatenate([parts[f"{name}_train"], parts[f"{name}_val"]]), array)
        assert len(parts[f"{name}_val"]) == 10


def test_tokens_stay_inside_the_vocabulary_and_end_in_zeros():
    x = draw("tokens")["x"]
    assert x.dtype == np.int32 and x.min() == 0 and x.max() < 20
    assert all((row[np.argmax(row == 0) :] == 0).all() for row in x if (row == 0).any())


def test_copies_stay_between_zero_and_one_and_have_no_target():
    arrays = draw("copies")
    assert list(arrays) == ["x"]
    assert arrays["x"].min() >= 0 and arrays["x"].max() <= 1


def test_a_lying_bar_brightens_a_row_and_a_standing_one_a_column():
    arrays = draw("pictures", noise=0.01)
    x, y = arrays["x"], arrays["y"]
    assert x.shape == (40, 8, 8, 3) and set(y) == {0, 1, 2}
    assert np.ptp(x[y == 0].mean(axis=(2, 3)), axis=1).min() > 0.4 > np.ptp(x[y == 1].mean(axis=(2, 3)), axis=1).max()
    assert x[y == 2].max() < 0.4
