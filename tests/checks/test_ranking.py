"""Trials outrank the rules: what a cure cleared, what it left, and what clears the most comes first."""

from lossdoctor.checks.ranking import rank
from lossdoctor.core.causes import CausalLink, CausalVerdict, cause_confidence, explained_by, tally
from lossdoctor.core.findings import Category, Finding, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING


class Ruled:
    def __init__(self, *causes):
        self.causes = causes


def finding(slug, severity=ERROR, category=Category.LOSS):
    return Finding(slug, category, severity, slug.upper(), f"{slug} seen")


def link(cause, effect, verdict=CausalVerdict.EXPLAINS, confidence=0.9):
    return CausalLink(cause, effect, verdict, confidence, 2, 2, 5, "seen in a trial")


def told(findings, rules, *links):
    return [(f.check, f.caused_by) for f in rank(findings, rules, links)]


def test_a_link_that_was_shown_outranks_the_rule_and_turns_it_round():
    findings = [finding("a"), finding("b")]
    assert told(findings, {"a": Ruled("b")}) == [("b", None), ("a", "b")]
    assert told(findings, {"a": Ruled("b")}, link("a", "b")) == [("a", None), ("b", "a")]


def test_a_rule_that_a_trial_refutes_is_dropped_for_the_next_one():
    findings, rules = [finding("a"), finding("b"), finding("c")], {"c": Ruled("a", "b")}
    assert dict(told(findings, rules))["c"] == "a"
    stays = link("a", "c", CausalVerdict.STAYS)
    assert dict(told(findings, rules, stays))["c"] == "b"
    assert dict(told(findings, rules, stays, link("b", "c", CausalVerdict.STAYS)))["c"] is None


def test_what_comes_and_goes_or_is_not_decided_leaves_the_rule():
    findings, rules = [finding("a"), finding("b")], {"b": Ruled("a")}
    for verdict in (CausalVerdict.COMES_AND_GOES, CausalVerdict.NOT_DECIDED):
        assert dict(told(findings, rules, link("a", "b", verdict)))["b"] == "a"


def test_of_two_that_clear_each_other_the_earlier_by_rule_is_the_cause():
    findings = [finding("a"), finding("b", category=Category.TARGETS)]
    mutual = (link("a", "b", CausalVerdict.MUTUAL), link("b", "a", CausalVerdict.MUTUAL))
    assert told(findings, {"b": Ruled("a")}, *mutual) == [("a", None), ("b", "a")]
    assert told([finding("x"), finding("a"), finding("b", WARNING)], {}, *mutual)[-1] == ("b", "a")


def test_the_root_whose_cure_clears_the_most_grave_findings_comes_first():
    findings = [finding(slug) for slug in "abcd"]
    assert [f for f, _ in told(findings, {}, link("d", "b"), link("d", "c"), link("a", "b"))] == ["d", "a", "b", "c"]
    assert dict(told(findings, {}, link("d", "b"), link("d", "c"), link("a", "b")))["b"] == "d"


def test_links_in_a_circle_still_leave_a_root():
    findings = [finding(slug) for slug in "abc"]
    ranked = told(findings, {}, link("a", "b"), link("b", "c"), link("c", "a"))
    assert any(cause is None for _, cause in ranked) and {slug for slug, _ in ranked} == set("abc")
    mixed = told(findings, {"a": Ruled("c")}, link("a", "b"), link("b", "c"))
    assert dict(mixed) == {"a": None, "b": "a", "c": "b"}


def test_explanations_name_how_they_are_known():
    findings = rank([finding("a"), finding("b"), finding("c")], {"c": Ruled("a")}, [link("a", "b", confidence=0.75)])
    links = (link("a", "b", confidence=0.75),)
    assert [(e.check, e.how, e.confidence) for e in explained_by("a", findings, links)] == [
        ("b", "trial", 0.75),
        ("c", "rule", None),
    ]
    by_slug = {f.check: f for f in findings}
    assert cause_confidence(by_slug["b"], links) == 0.75 and cause_confidence(by_slug["c"], links) is None


def test_the_tally_counts_only_what_the_trials_could_judge():
    stays, open_ = link("a", "c", CausalVerdict.STAYS), link("a", "d", CausalVerdict.NOT_DECIDED)
    assert tally("a", (link("a", "b"), stays, open_)) == (1, 2)
