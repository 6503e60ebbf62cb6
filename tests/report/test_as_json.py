import json

import jsonschema
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.stories import healthy_story, labels_finding, sick_story
from lossdoctor import paths
from lossdoctor.core import events
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.findings import NumberEvidence
from lossdoctor.report import schema
from lossdoctor.report.as_json import document, dumps
from lossdoctor.report.numbers import DIRECTION, reduced, visible
from lossdoctor.report.report import Report, fold_all

DIED = events.EngineFailed(Failure(FailureCode.ENGINE_DIED, "It was killed."))
STORIES = {"nothing": [], "healthy": healthy_story(), "sick": sick_story(), "died": [DIED]}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_every_report_fits_the_shipped_schema(story):
    shipped = json.loads((paths.resources() / "report.schema.json").read_text())
    jsonschema.validate(json.loads(dumps(document(fold_all(story)))), shipped)


def test_the_shipped_schema_is_the_one_that_the_types_give():
    assert (paths.resources() / "report.schema.json").read_text() == schema.text()


def test_the_schema_refuses_a_report_without_a_verdict_or_with_an_unknown_severity():
    made = document(fold_all(sick_story()))
    for broken in ({k: v for k, v in made.items() if k != "verdict"}, {**made, "verdict": "fine"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, schema.schema())


def test_fields_are_those_of_the_contract_in_its_order():
    made = document(fold_all(sick_story()))
    order = [
        "schema_version",
        "tool",
        "environment",
        "target",
        "verdict",
        "runs",
        "findings",
        "checks",
        "cure",
        "failure",
    ]
    assert [key for key in made if key in order] == order
    finding = made["findings"][0]
    assert finding["rank"] == 1 and finding["caused_by"] is None
    assert finding["where"] == {"layer": "dense_1", "column": None, "file": "train.py", "line": 12, "cell": None}
    fix = finding["fixes"][0]
    assert fix["edits"] == [{"edit": "MapTargets", "scale": 0.5, "offset": 0.5, "output": 0}]
    assert fix["diff"].startswith("--- train.py")
    assert {key: fix["trial"][key] for key in ("metric", "before", "after", "control", "seeds", "verdict")} == {
        "metric": "val_accuracy", "before": 0.37, "after": 0.96, "control": 0.38, "seeds": 3, "verdict": "helps"
    }  # fmt: skip
    assert made["runs"][0]["loss"]["first_nonfinite_step"] is None
    assert made["runs"][0]["metrics"] == {"val_accuracy": 0.409}


def test_the_same_report_gives_the_same_bytes():
    assert dumps(document(fold_all(sick_story()))) == dumps(document(fold_all(sick_story())))


def test_what_is_not_a_number_is_null_with_a_mark_beside_it():
    evidence = document(fold_all(sick_story()))["findings"][0]["evidence"]
    assert (evidence[1]["value"], evidence[1]["nonfinite"]) == (None, True)
    assert "nonfinite" not in evidence[0]


@settings(max_examples=40)
@given(value=st.floats(allow_nan=True, allow_infinity=True), loss=st.lists(st.floats(), min_size=1, max_size=50))
def test_no_float_makes_the_report_invalid_json(value, loss):
    array = np.array(loss)
    none = np.zeros((len(array), 0), np.float32)
    story = [
        *healthy_story(),
        events.RunStarted("r", 0, 0, "CPU:0", 1, 1, (), (), impossible_below=value),
        events.ReadingsTaken("r", 0, array, array, none, none, array),
        events.EpochEnded("r", 0, 1, {"val_loss": value}),
        events.RunEnded("r", "nonfinite", len(array), 1, 1.0, "", {"mae": value}, 0),
        events.FindingRaised(labels_finding(evidence=(NumberEvidence("x", value),), confidence=value)),
    ]
    text = dumps(document(fold_all(story)))
    jsonschema.validate(json.loads(text, parse_constant=pytest.fail), schema.schema())


def test_a_long_curve_keeps_its_ends_its_peaks_and_its_first_bad_value():
    y = np.sin(np.arange(100_000) / 900.0)
    y[41_234], y[77_777], y[90_001:90_004] = 9.0, -9.0, np.nan
    points = reduced(np.arange(100_000), y)
    assert len(points) <= 2000
    assert [41_234, 9.0] in points and [77_777, -9.0] in points and [90_001, None] in points
    assert [point[0] for point in points] == sorted(point[0] for point in points)


def test_a_short_curve_is_kept_whole():
    assert reduced([0, 1, 2], [1.0, float("nan"), 3.0]) == [[0, 1.0], [1, None], [2, 3.0]]


@given(st.text(alphabet=st.characters(codec=None)))
def test_shown_text_holds_no_control_character_and_can_always_be_written(text):
    shown = visible(text)
    shown.encode("utf-8")
    assert not any((ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 or c in DIRECTION for c in shown)


def test_an_empty_report_says_that_nothing_was_examined():
    assert document(Report())["sentence"] == "Not examined: no check has been run yet."
