"""Every paper tells a finding in the order in which it teaches."""

from __future__ import annotations

import re

import pytest

from helpers.stories import labels_finding, negative_finding, opened, sick_story
from lossdoctor.checks.help_pages import MATHEMATICS, check_sections, one_sentence
from lossdoctor.core import events
from lossdoctor.core.findings import NumberEvidence
from lossdoctor.report.as_html import html
from lossdoctor.report.as_json import document
from lossdoctor.report.as_markdown import markdown, plain
from lossdoctor.report.lessons import lesson
from lossdoctor.report.report import fold_all
from lossdoctor.report.wording import certainty

SLUG = "labels-outside-loss-domain"
PARTS = ["What we saw", "Why it hurts", "How sure", "What to do", "For experts"]


def made(*findings):
    return document(fold_all([opened(), *map(events.FindingRaised, findings)]))


def places(page, *parts):
    return [page.index(part) for part in parts]


def test_html_goes_from_the_sentence_over_the_figure_to_the_folded_mathematics() -> None:
    page = html(made(labels_finding()))
    seen = places(page, one_sentence(SLUG), '<svg class="plot"', *PARTS, "y log p + (1 − y) log(1 − p)")
    assert seen == sorted(seen)
    folded = page[page.index('<details class="expert">') :]
    assert folded.index("BCE is unbounded below") < folded.index("y log p") < folded.index("</details>")
    assert "<script" not in page


def test_markdown_tells_the_same_in_the_same_order() -> None:
    page = markdown(made(labels_finding()))
    seen = places(page, plain(one_sentence(SLUG)), *PARTS, plain("y log p + (1 − y) log(1 − p)"))
    assert seen == sorted(seen)


def test_the_figure_is_the_first_drawing_and_is_not_shown_twice() -> None:
    finding = made(labels_finding())["findings"][0]
    told = lesson(finding)
    assert told.figure["kind"] == "histogram"
    assert [piece["kind"] for piece in told.others] == ["rows", "series", "layers"]
    assert [number["label"] for number in told.numbers] == ["labels below 0", "lowest loss they allow"]


def test_a_finding_of_numbers_alone_has_no_figure_and_still_its_sentence() -> None:
    finding = made(negative_finding(evidence=(NumberEvidence("lowest loss", -2.5, "", "0 or more"),)))["findings"][0]
    told = lesson(finding)
    assert told.figure is None and told.sentence == one_sentence("negative-loss")
    assert told.expert == tuple(check_sections("negative-loss")[MATHEMATICS].split("\n"))


def test_a_check_that_this_version_does_not_know_loses_nothing_of_its_finding() -> None:
    report = made(labels_finding(check="from-the-future"))
    told = lesson(report["findings"][0])
    assert (told.sentence, told.why, told.expert) == ("", (), ("BCE is unbounded below for y < 0.",))
    page = html(report)
    assert "357 of 569" in page and "Why it hurts" not in page and "What we saw" in page


@pytest.mark.parametrize(
    ("confidence", "word"), [(1.0, "Certain"), (0.9, "Very likely: 90 %"), (0.5, "Likely: 50 %"), (None, "not known")]
)
def test_how_sure_is_said_in_words(confidence, word) -> None:
    assert word in certainty(confidence)


def test_every_finding_of_a_story_carries_its_lesson() -> None:
    report = document(fold_all(sick_story()))
    page = html(report)
    for finding in report["findings"]:
        assert one_sentence(finding["check"]) in page
    assert len(re.findall(r'<p class="lead">', page)) == len(report["findings"])
