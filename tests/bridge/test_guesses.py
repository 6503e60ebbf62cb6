"""The four diagnoses that an audience is offered."""

import pytest

from lossdoctor.bridge.guesses import CHOICES, Candidate, catalogue, choices
from lossdoctor.core.findings import CheckOutcome, CheckStatus
from lossdoctor.core.scenarios import gallery, scenario

DEMO = "labels-minus-one-plus-one"


@pytest.mark.parametrize("demo", gallery(), ids=lambda demo: demo.name)
def test_exactly_one_of_four_different_titles_is_right(demo):
    offered = choices(demo, catalogue())
    assert len({choice.title for choice in offered}) == CHOICES
    assert [choice.slug for choice in offered if choice.slug in demo.expects] == [demo.expects[0]]


def test_the_right_one_does_not_always_stand_at_the_same_place():
    places = [[c.slug for c in choices(demo, catalogue())].index(demo.expects[0]) for demo in gallery()]
    assert set(places) == set(range(CHOICES))


def test_the_same_demo_offers_the_same_choices_every_time():
    assert choices(scenario(DEMO), catalogue()) == choices(scenario(DEMO), tuple(reversed(catalogue()))[::-1])


def test_what_was_found_as_well_is_never_offered_as_wrong():
    first = choices(scenario(DEMO), catalogue())
    wrong = [choice.slug for choice in first if choice.slug != scenario(DEMO).expects[0]]
    again = choices(scenario(DEMO), catalogue(), found=wrong)
    assert not {choice.slug for choice in again} & set(wrong)


def test_a_cause_or_consequence_of_the_right_one_is_never_offered():
    right = scenario(DEMO).expects[0]
    candidates = [
        Candidate(right, "Right", "targets", frozenset({"cause"})),
        Candidate("cause", "Cause", "targets"),
        Candidate("consequence", "Consequence", "loss", frozenset({right})),
        *(Candidate(f"wrong-{n}", f"Wrong {n}", "loss") for n in range(3)),
    ]
    assert {choice.slug for choice in choices(scenario(DEMO), candidates)} == {right, "wrong-0", "wrong-1", "wrong-2"}


def test_checks_that_passed_on_this_patient_are_preferred():
    right = scenario(DEMO).expects[0]
    candidates = [Candidate(right, "Right", "targets"), *(Candidate(f"w{n}", f"W{n}", "loss") for n in range(9))]
    passed = {slug: CheckOutcome(slug, CheckStatus.PASSED) for slug in ("w1", "w4", "w8")}
    assert {choice.slug for choice in choices(scenario(DEMO), candidates, outcomes=passed)} == {right, *passed}


@pytest.mark.parametrize("demo", gallery(), ids=lambda demo: demo.name)
def test_wrong_ones_are_what_other_demos_show(demo):
    known = {other.expects[0] for other in gallery()}
    assert {choice.slug for choice in choices(demo, catalogue())} <= known
