"""Which finding explains which, told from hand-made arms."""

import pytest

from lossdoctor.core.causes import CausalVerdict
from lossdoctor.engine.attribution import ExaminedArm, Seen, Suspect, by_chance_not, links_of

FOUND, GONE, UNASKED, SUSPECTED, MILDER = Seen.FOUND, Seen.GONE, Seen.UNASKED, Seen.SUSPECTED, Seen.MILDER
SLUGS = ("a", "b", "c")
SUSPECTS = (Suspect("a", "Cure A"), Suspect("b", "Cure B"))


def arm(cured, seed=0, *, instead=(), **seen):
    return ExaminedArm(cured, seed, {slug: seen.get(slug, FOUND) for slug in SLUGS}, instead)


def verdicts(*arms):
    links = links_of(SLUGS, SUSPECTS, [arm(""), arm("", 1), *arms], 5)
    return {(link.cause, link.effect): link.verdict for link in links}


def test_a_cause_whose_cure_clears_another_explains_it_unless_it_is_cleared_back():
    one_way = verdicts(arm("a", a=GONE, b=GONE), arm("b", b=GONE))
    assert one_way["a", "b"] is CausalVerdict.EXPLAINS and one_way["b", "a"] is CausalVerdict.STAYS
    both = verdicts(arm("a", a=GONE, b=GONE), arm("b", a=GONE, b=GONE))
    assert both["a", "b"] is CausalVerdict.MUTUAL is both["b", "a"]
    assert both["a", "c"] is CausalVerdict.STAYS


def test_what_the_unchanged_program_loses_under_another_seed_is_never_attributed():
    arms = [arm(""), arm("", 1, b=GONE), arm("a", a=GONE, b=GONE)]
    link = next(link for link in links_of(SLUGS, SUSPECTS, arms, 5) if link.effect == "b")
    assert link.verdict is CausalVerdict.COMES_AND_GOES and link.confidence == 0.0
    assert "comes and goes with the seed" in link.why


@pytest.mark.parametrize(
    ("cured", "word"),
    [
        (arm("a", b=GONE), "leaves a itself"),
        (arm("a", a=MILDER, b=GONE), "leaves a itself"),
        (arm("a", a=GONE, b=GONE, instead=("stalled-loss",)), "brings stalled-loss instead"),
        (arm("a", a=GONE, b=UNASKED), "could not be asked"),
        (arm("a", a=GONE, b=SUSPECTED), "could not be asked"),
        (arm("a", a=GONE, b=MILDER), "not decided"),
    ],
)
def test_an_arm_that_shows_nothing_decides_nothing_and_says_why(cured, word):
    links = links_of(SLUGS, SUSPECTS, [arm(""), arm("", 1), cured], 5)
    link = next(link for link in links if link.effect == "b")
    assert link.verdict is CausalVerdict.NOT_DECIDED and not link.clears and word in link.why


def test_a_finding_that_no_unchanged_copy_could_be_asked_for_is_not_decided():
    arms = [arm("", 1, b=UNASKED), arm("a", 1, a=GONE, b=GONE)]
    assert {link.verdict for link in links_of(("a", "b"), SUSPECTS[:1], arms, 5)} == {CausalVerdict.NOT_DECIDED}


def test_two_seeds_are_surer_than_one_and_seeds_that_disagree_decide_nothing():
    first, second = arm("a", a=GONE, b=GONE), arm("a", 1, a=GONE, b=GONE)
    one = links_of(SLUGS, SUSPECTS, [arm(""), arm("", 1), first], 5)[0]
    two = links_of(SLUGS, SUSPECTS, [arm(""), arm("", 1), first, second], 5)[0]
    assert (one.words, two.words) == ("one trial", "sure")
    assert one.confidence == pytest.approx(0.75) and two.confidence == pytest.approx(0.9375)
    assert verdicts(first, arm("a", 1, a=GONE))["a", "b"] is CausalVerdict.NOT_DECIDED


def test_confidence_follows_the_rule_of_succession():
    assert by_chance_not(1, 1) == pytest.approx(2 / 3)
    assert by_chance_not(3, 3) == pytest.approx(1 - (1 / 5) ** 3)


def test_a_suspect_that_was_never_cured_has_no_links():
    assert {link.cause for link in links_of(SLUGS, SUSPECTS, [arm(""), arm("b", b=GONE)], 5)} == {"b"}
