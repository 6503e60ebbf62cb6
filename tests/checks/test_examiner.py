"""Findings are ordered root cause first, and one failing check never hides another."""

import pytest

from helpers.behaviour import make_trial
from lossdoctor.checks.base import Check
from lossdoctor.checks.examiner import ask, examine
from lossdoctor.core.findings import Category, CheckStatus, Severity, Stage
from lossdoctor.core.readings.base import Reading, Snapshot
from lossdoctor.core.trials import TrialVerdict


def check_named(name, category=Category.LOSS, severity=Severity.ERROR, finds=True, causes=(), confidence=1.0, **more):
    def inspect(self, snapshot):
        if finds:
            yield self.finding(f"{name} found", confidence=confidence)

    members = {
        "title": name,
        "category": category,
        "severity": severity,
        "causes": causes,
        "inspect": inspect,
        "slug": name,
        **more,
    }
    return type(name, (Check,), members)()


LOADED = Snapshot(Stage.LOADED)


def order(*checks):
    return [(finding.check, finding.caused_by) for finding in examine(checks, LOADED).findings]


def test_a_consequence_stands_below_its_cause_and_names_it():
    symptom = check_named("a-symptom", Category.DYNAMICS, causes=("not-there", "the-cause"))
    cause = check_named("the-cause", Category.TARGETS)
    assert order(symptom, cause) == [("the-cause", None), ("a-symptom", "the-cause")]


def test_a_warned_of_cause_stands_above_the_error_it_causes_but_below_deeper_errors():
    symptom = check_named("a-symptom", Category.DYNAMICS, causes=("the-cause",))
    cause = check_named("the-cause", Category.INPUTS, severity=Severity.WARNING)
    deeper = check_named("deeper", Category.TARGETS)
    other = check_named("other", Category.INPUTS, severity=Severity.WARNING)
    expected = [("deeper", None), ("the-cause", None), ("a-symptom", "the-cause"), ("other", None)]
    assert order(symptom, other, cause, deeper) == expected


def test_the_root_of_a_chain_stands_above_the_error_at_its_end():
    root = check_named("root", Category.OPTIMISATION, severity=Severity.WARNING)
    between = check_named("between", Category.DYNAMICS, severity=Severity.WARNING, causes=("root",))
    end = check_named("end", Category.DYNAMICS, causes=("between",))
    other = check_named("other", Category.TARGETS, severity=Severity.WARNING)
    expected = [("root", None), ("between", "root"), ("end", "between"), ("other", None)]
    assert order(other, end, between, root) == expected


def test_a_symptom_alone_is_nobodys_consequence():
    assert order(check_named("a-symptom", causes=("the-cause",))) == [("a-symptom", None)]


def test_a_mere_hint_is_not_the_cause_of_an_error():
    hint = check_named("hint", severity=Severity.HINT)
    assert dict(order(check_named("error", causes=("hint",)), hint)) == {"error": None, "hint": None}


def test_errors_come_before_warnings_and_deep_causes_before_shallow_ones():
    checks = [
        check_named("curve", Category.DYNAMICS),
        check_named("warning", Category.TARGETS, Severity.WARNING),
        check_named("targets", Category.TARGETS),
        check_named("unsure", Category.TARGETS, confidence=0.5),
    ]
    assert [slug for slug, _ in order(*checks)] == ["targets", "unsure", "curve", "warning"]


def test_ranks_count_from_one_without_gaps():
    findings = examine([check_named(name) for name in "abc"], LOADED).findings
    assert [finding.rank for finding in findings] == [1, 2, 3]


def test_a_failing_check_is_told_and_the_others_still_speak():
    def explode(self, snapshot):
        raise ZeroDivisionError("oops")
        yield

    examination = examine([check_named("bad", inspect=explode), check_named("good")], LOADED)
    statuses = {outcome.check: outcome.status for outcome in examination.outcomes}
    assert statuses == {"bad": CheckStatus.FAILED, "good": CheckStatus.FOUND}


class Measured(Reading):
    pass


@pytest.mark.parametrize(
    ("more", "snapshot", "why"),
    [
        ({"stage": Stage.FINISHED}, LOADED, "needs a training run"),
        ({"requires": (Measured,)}, Snapshot(Stage.LOADED, missing={Measured: "no rows"}), "no rows"),
        ({"skips": lambda self, snapshot: "does not apply"}, LOADED, "does not apply"),
    ],
)
def test_a_check_that_cannot_run_is_skipped_with_why_and_never_passes(more, snapshot, why):
    found, outcome = ask(check_named("c", **more), snapshot)
    assert (found, outcome.status, outcome.why) == ([], CheckStatus.SKIPPED, why)


def test_a_stated_intent_silences_a_finding_and_says_so():
    found, outcome = ask(check_named("c"), Snapshot(Stage.LOADED, allowed=frozenset({"c"})))
    assert not found and outcome.status is CheckStatus.SKIPPED and "intended" in outcome.why


def test_a_check_without_a_finding_has_passed():
    assert ask(check_named("c", finds=False), LOADED)[1].status is CheckStatus.PASSED


class Proven(Check):
    title, category, severity, stage = "Proven", Category.ARCHITECTURE, Severity.WARNING, Stage.FINISHED

    def experiment(self, snapshot):
        return ()

    def inspect(self, snapshot):
        trial = snapshot.trials.get(self.slug)
        if trial is not None and trial.verdict is TrialVerdict.HELPS:
            yield self.finding("It helps.")


@pytest.mark.parametrize(
    ("verdict", "status"),
    [
        (TrialVerdict.HELPS, CheckStatus.FOUND),
        (TrialVerdict.NO_CHANGE, CheckStatus.PASSED),
        (TrialVerdict.NOT_DECIDED, CheckStatus.SKIPPED),
        (None, CheckStatus.SKIPPED),
    ],
)
def test_a_check_whose_trial_has_not_spoken_never_passes(verdict, status):
    trials = {} if verdict is None else {Proven().slug: make_trial(0.5, 0.9, verdict)}
    _, outcome = ask(Proven(), Snapshot(Stage.FINISHED, {}, trials=trials))
    assert outcome.status is status
    assert outcome.status is not CheckStatus.SKIPPED or "trial" in outcome.why
