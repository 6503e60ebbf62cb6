"""`lossdoctor explain`: one sentence first, the mathematics last, the demo that shows it, and the nearest names."""

from __future__ import annotations

import pytest

from lossdoctor.checks.help_pages import SENTENCE, check_sections
from lossdoctor.checks.registry import all_checks
from lossdoctor.cli.explaining import NARROW, explain, nearest, page, seen_in
from lossdoctor.core.scenarios import all_scenarios


def test_the_sentence_comes_first_and_the_mathematics_last(capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert explain("labels-outside-loss-domain") == 0
    told = capsys.readouterr().out
    flat = " ".join(told.split())
    places = [
        flat.index(check_sections("labels-outside-loss-domain")[SENTENCE]),
        flat.index("See it: lossdoctor demo labels-"),
        *(flat.index(heading) for heading in ("What it does", "Why it hurts", "Cure", "References", "For experts")),
        flat.index("y log p + (1 − y) log(1 − p)"),
    ]
    assert places == sorted(places)
    assert "In one sentence" not in told


@pytest.mark.parametrize("columns", [20, 60, 80, 400])
def test_every_page_fits_the_terminal_and_loses_no_word(columns) -> None:
    for slug, check in all_checks().items():
        told = page(slug, columns)
        assert [line for line in told.splitlines() if len(line) > max(columns, NARROW) and " " in line.strip()] == []
        words = " ".join(check_sections(slug).values()).split()
        assert check.title.split()[0] in told and set(words) <= set(told.split()), slug


def test_the_demo_named_is_one_that_expects_the_check() -> None:
    names = {one.name: one for one in all_scenarios()}
    shown = {slug: seen_in(slug).split() for slug in all_checks()}
    assert sum(map(bool, shown.values())) > 20
    assert all(slug in names[words[4]].expects for slug, words in shown.items() if words)


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("labels-outside-los-domain", "labels-outside-loss-domain"),
        ("nan", "nonfinite-loss"),
        ("loss-is-negative", "negative-loss"),
        ("dropout", "excessive-dropout"),
        ("failure", "failures"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(asked, wanted) -> None:
    assert wanted in nearest(asked)
    assert len(nearest(asked)) <= 3


def test_nothing_near_is_not_made_up(capsys) -> None:
    assert explain("zzzz") == 2
    said = capsys.readouterr().err
    assert "no check 'zzzz'" in said and "Did you mean" not in said and "lossdoctor checks" in said


def test_spaces_underscores_and_capitals_do_not_matter(capsys) -> None:
    assert explain("Stalled_Loss") == explain("stalled loss") == 0
    assert capsys.readouterr().out.count("The loss does not move") == 2


def test_failure_codes_are_explained_too(capsys) -> None:
    assert explain("failures") == 0
    assert "not-trusted" in capsys.readouterr().out
