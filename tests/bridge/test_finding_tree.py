"""The tree of causes: every finding once, under what explains it, with how sure that is."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from helpers import tapes
from lossdoctor.bridge.finding_tree import above, cause_words, consequences_words, tree, within
from lossdoctor.core.causes import CausalLink, CausalVerdict

SLUGS = "abcdef"


def finding(slug, rank, cause=None):
    return replace(tapes.negative_finding(), check=slug, rank=rank, caused_by=cause)


def test_consequences_stand_under_their_cause_and_lines_go_on_to_the_last_of_them():
    told = tree([finding("a", 1), finding("b", 2, "a"), finding("c", 3, "b"), finding("d", 4, "a"), finding("e", 5)])
    assert [(branch.check, branch.depth) for branch in told] == [("a", 0), ("b", 1), ("c", 2), ("d", 1), ("e", 0)]
    assert [branch.rails for branch in told] == [(), (True,), (True, False), (False,), ()]
    assert [branch.below for branch in told] == [3, 1, 0, 0, 0]
    assert within(told, "a") == ("b", "c", "d") and above(told, "c") == ("b", "a")


def test_a_trial_says_how_sure_it_is_and_a_rule_only_that_it_is_one():
    link = CausalLink("a", "b", CausalVerdict.EXPLAINS, 0.9375, 2, 2, 8, "")
    first = finding("a", 1)
    told = {branch.check: branch for branch in tree([first, finding("b", 2, "a"), finding("c", 3, "a")], [link])}
    assert consequences_words(told["a"]) == "2 consequences · 1 by trial"
    assert cause_words(told["b"], first, "◆") == "Consequence of ◆ 1, 94 % sure by trial"
    assert cause_words(told["c"], first, "◆") == "Consequence of ◆ 1, by rule"
    assert consequences_words(told["b"]) == cause_words(told["a"], None, "") == ""


def test_a_finding_whose_cause_is_gone_is_a_root():
    assert [branch.depth for branch in tree([finding("b", 1, "a"), finding("c", 2)])] == [0, 0]


@given(st.lists(st.sampled_from([None, *SLUGS, "gone"]), min_size=len(SLUGS), max_size=len(SLUGS)))
def test_whatever_names_whatever_each_finding_stands_there_once_below_its_cause(causes):
    findings = [finding(slug, rank, cause) for rank, (slug, cause) in enumerate(zip(SLUGS, causes, strict=True), 1)]
    told = tree(findings)
    order = [branch.check for branch in told]
    assert sorted(order) == list(SLUGS)
    for branch in told:
        if branch.depth:
            assert order.index(branch.cause) < order.index(branch.check)
            assert branch.check in within(told, branch.cause)
