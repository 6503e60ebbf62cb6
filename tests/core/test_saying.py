"""A sentence is said in the language of its process and can be said again in another."""

import copy
import pickle
from dataclasses import dataclass

import pytest

from lossdoctor.core import saying, wire
from lossdoctor.core.events import FindingRaised
from lossdoctor.core.findings import Category, Finding, NumberEvidence, Severity
from lossdoctor.core.saying import Said, english, listed, now, say, together

GERMAN = {
    "{count} of {total} rows lie outside": "{total} Zeilen, davon {count} außerhalb",
    "1 row": "1 Zeile",
    "{n} rows": "{n} Zeilen",
    "of {what}": "von {what}",
    "{these} and {last}": "{these} und {last}",
    "Output '{name}': {summary}": "Ausgang '{name}': {summary!c}",
}


@pytest.fixture
def german():
    saying.speak(lambda template: GERMAN.get(template, template))
    yield
    saying.speak(None)


def rows(n):
    return say("1 row") if n == 1 else say("{n} rows", n=n)


def test_a_sentence_is_plain_text_with_thousands_separated():
    assert say("{count} of {total} rows lie outside", count=12, total=3456) == "12 of 3,456 rows lie outside"
    assert say("{what!c} is wrong", what="the loss") == "The loss is wrong"
    assert listed(["a"]) == "a" and listed(["a", "b"]) == "a and b" and listed(["a", "b", "c"]) == "a, b and c"
    assert listed("ab", "{these} or {last}") == "a or b" and listed([]) == ""
    assert together(["One.", "", "Two."]) == "One. Two."


def test_a_gap_without_a_value_is_refused():
    with pytest.raises(KeyError):
        say("{count} rows")


def test_braces_within_a_value_are_left_alone():
    assert say("of {what}", what="{count} {x!c}") == "of {count} {x!c}"


def test_a_window_says_it_in_its_own_words_and_order_with_nested_ones_too(german):
    assert say("{count} of {total} rows lie outside", count=1, total=2) == "2 Zeilen, davon 1 außerhalb"
    assert say("of {what}", what=rows(3)) == "von 3 Zeilen"
    assert say("of {what}", what=listed([rows(1), "loss", rows(2)])) == "von 1 Zeile, loss und 2 Zeilen"


def test_what_was_said_in_english_crosses_the_pipe_and_is_german_there():
    finding = Finding(
        check="x",
        category=Category.LOSS,
        severity=Severity.ERROR,
        title="plain",
        summary=say("Output '{name}': {summary}", name="a", summary=rows(1)),
        evidence=(NumberEvidence(say("of {what}", what=rows(2)), 1.0),),
    )
    frame = wire.encode(FindingRaised(finding))
    assert wire.decode(frame).finding.summary == "Output 'a': 1 row"
    saying.speak(lambda template: GERMAN.get(template, template))
    try:
        back = wire.decode(frame).finding
        assert back.summary == "Ausgang 'a': 1 Zeile"
        assert back.evidence[0].label == "von 2 Zeilen"
        assert back.title == "plain"
        assert wire.encode(FindingRaised(back)) == frame  # a session saved in German is no other
        plain = english(back)
        assert plain.summary == "Output 'a': 1 row" and type(plain.summary) is str
        assert plain.evidence[0].label == "of 2 rows"
        assert wire.to_plain(back)["summary"] == "Output 'a': 1 row"
    finally:
        saying.speak(None)


def test_a_constant_that_was_made_before_the_language_was_chosen_can_follow_it():
    constant = say("of {what}", what=rows(1))
    saying.speak(lambda template: GERMAN.get(template, template))
    try:
        assert constant == "of 1 row" and now(constant) == "von 1 Zeile" and now("other") == "other"
    finally:
        saying.speak(None)


def test_what_holds_no_sentence_stays_the_very_same():
    @dataclass(frozen=True)
    class Held:
        words: tuple[str, ...]
        more: dict[str, list[str]]

    held = Held(("a",), {"b": ["c"]})
    assert english(held) is held
    assert english(Held((rows(1),), {rows(1): [rows(2)]})) == Held(("1 row",), {"1 row": ["2 rows"]})


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_copies_keep_what_they_are_made_of(again):
    said = again(say("of {what}", what=rows(2)))
    assert isinstance(said, Said) and said.template == "of {what}" and said.values["what"].template == "{n} rows"


@pytest.mark.parametrize(
    "plain",
    [{"$said": "of {what}", "with": {}}, {"$said": 1, "with": {}}, {"$said": "a"}, {"$said": "a", "with": []}],
)
def test_a_broken_sentence_is_refused_at_the_pipe(plain):
    with pytest.raises(wire.WireError):
        wire.unpack(NumberEvidence, {"label": plain, "value": 1.0}, [])
