import numpy as np
import pytest

from lossdoctor.core.scenarios import all_scenarios, gallery, merged, read_scenario, scenario

MINIMAL = """
title = "T"
subtitle = "S"
seconds = 1
seed = 1
curve = [1.0, nan]
expects = ["a"]
cure = "SetLoss"
story = "x"
lesson = "y"
layers = ["one"]
[fit]
epochs = 3
batch_size = 8
[healthy.fit]
epochs = 4
batch_size = "-"
"""


def test_there_are_the_demos_that_the_catalogue_asks_for():
    names = {demo.name for demo in all_scenarios()}
    assert names >= {
        "negated-mse",
        "labels-minus-one-plus-one",
        "labels-0-255",
        "class-ids-on-one-unit",
        "logits-into-bce",
        "unscaled-table",
        "one-sided-normalisation",
        "relative-error-loss",
        "imbalanced-classes",
        "half-precision",
        "float64-rescue",
        "dropout-noise",
        "running-mean",
        "small-against-large-batches",
    }


@pytest.mark.parametrize("demo", gallery(), ids=lambda demo: demo.name)
def test_every_demo_can_be_shown_as_a_tile_and_takes_at_most_ten_seconds(demo):
    assert 0 < demo.seconds <= 10
    assert len(demo.title) <= 40
    assert len(demo.subtitle) <= 40
    assert len(demo.curve) >= 4
    assert demo.story.endswith(".")
    assert demo.expects


def test_every_further_patient_tells_its_story_in_at_most_ten_seconds():
    for patient in all_scenarios():
        assert patient.seconds <= 10 and patient.story.endswith(".") and patient.title, patient.name


def test_the_gallery_comes_first_and_a_further_patient_needs_no_tile(tmp_path):
    shown = [patient.gallery for patient in all_scenarios()]
    assert shown == sorted(shown, reverse=True)
    assert gallery() == tuple(patient for patient in all_scenarios() if patient.gallery)
    dull = [line for line in MINIMAL.splitlines() if not line.startswith(("subtitle", "curve", "lesson", "seconds"))]
    (tmp_path / "a-check.toml").write_text("gallery = false\n" + "\n".join(dull))
    assert not read_scenario(tmp_path / "a-check.toml").gallery


def test_a_twin_differs_in_the_stated_keys_only_and_expects_nothing(tmp_path):
    (tmp_path / "a-demo.toml").write_text(MINIMAL)
    sick = read_scenario(tmp_path / "a-demo.toml")
    well = read_scenario(tmp_path / "a-demo.toml", healthy=True)
    assert sick.name == "a-demo"
    assert sick.program["fit"] == {"epochs": 3, "batch_size": 8}
    assert well.program["fit"] == {"epochs": 4}
    assert sick.program["layers"] == well.program["layers"]
    assert (well.expects, well.cure) == ((), "")
    assert np.isnan(sick.curve[1])


def test_an_unknown_demo_is_refused_with_the_names_that_exist():
    with pytest.raises(KeyError, match="negated-mse"):
        scenario("no-such-demo")


def test_a_file_without_a_title_is_refused_by_name(tmp_path):
    (tmp_path / "bad.toml").write_text(MINIMAL.replace('title = "T"', ""))
    with pytest.raises(ValueError, match=r"bad\.toml: title is missing"):
        read_scenario(tmp_path / "bad.toml")


def test_merging_leaves_the_base_untouched():
    base = {"a": {"b": 1}}
    assert merged(base, {"a": {"c": 2}}) == {"a": {"b": 1, "c": 2}}
    assert base == {"a": {"b": 1}}
