"""Which fixes are tried together: none that set the same, roots before consequences, nothing twice."""

from lossdoctor.core.findings import Category, Finding, Severity
from lossdoctor.core.fixes import (
    Applicability,
    Fix,
    MapTargets,
    SetEpochs,
    SetHiddenActivation,
    SetLearningRate,
    SetLoss,
    SetMetrics,
    SetOptimizer,
    SetOutputActivation,
)
from lossdoctor.engine.treatments import first_round, later_rounds, together

SIGMOID = Fix("a/sigmoid", "sigmoid", Applicability.SAFE, (SetOutputActivation("sigmoid"),))
LINEAR = Fix("b/linear", "linear", Applicability.SAFE, (SetOutputActivation("linear"), SetLoss("mean_squared_error")))
RATE = Fix("c/rate", "rate", Applicability.SAFE, (SetLearningRate(0.01),))
ADAM = Fix("d/adam", "adam", Applicability.UNSAFE, (SetOptimizer("adam"),))
MAP = Fix("e/map", "map", Applicability.SAFE, (MapTargets(0.5, 0.5),))
BY_HAND = Fix("f/hand", "by hand", Applicability.MANUAL, ())


def _finding(slug, rank, *fixes, severity=Severity.ERROR, cause=None):
    return Finding(slug, Category.LOSS, severity, slug, "", fixes=fixes, rank=rank, caused_by=cause)


def test_of_two_fixes_that_set_the_same_the_first_is_kept_whole():
    assert together([SIGMOID, LINEAR, MAP]).fix_ids == ("a/sigmoid", "e/map")
    assert together([RATE, ADAM]).fix_ids == ("c/rate",)


def test_two_layers_are_no_alternatives_but_one_layer_is():
    one = Fix("g/1", "", Applicability.SAFE, (SetHiddenActivation("relu", ("first",)),))
    other = Fix("g/2", "", Applicability.SAFE, (SetHiddenActivation("relu", ("second",)),))
    both = Fix("g/3", "", Applicability.SAFE, (SetHiddenActivation("tanh", ("second", "third")),))
    assert together([one, other, both]).fix_ids == ("g/1", "g/2")


def test_the_first_round_begins_with_all_roots_together_and_tries_consequences_later():
    findings = [
        _finding("a", 1, SIGMOID, LINEAR),
        _finding("b", 2, RATE, ADAM),
        _finding("c", 3, MAP, cause="a"),
        _finding("d", 4, BY_HAND),
    ]
    tried = [treatment.fix_ids for treatment in first_round(findings)]
    assert tried[0] == ("a/sigmoid", "c/rate")
    assert tried[1] == ("a/sigmoid",)
    assert tried[2] == ("b/linear", "c/rate")
    assert ("a/sigmoid", "c/rate", "e/map") in tried
    assert len(set(tried)) == len(tried)


def test_what_only_prints_another_number_is_not_tried():
    metrics = Fix("m/print", "", Applicability.SAFE, (SetMetrics(("mae",)),))
    assert first_round([_finding("m", 1, metrics)]) == [] and later_rounds([_finding("m", 1, metrics, RATE)]) == [RATE]


def test_hints_are_left_for_later():
    hint = _finding("h", 1, Fix("h/more", "", Applicability.SAFE, (SetEpochs(9),)), severity=Severity.HINT)
    assert first_round([hint]) == []
    assert [fix.id for fix in later_rounds([hint, _finding("b", 2, RATE)])] == ["c/rate", "h/more"]
