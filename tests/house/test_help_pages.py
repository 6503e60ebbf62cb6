"""What every help page promises: a sentence for everybody, and mathematics that agree with the code."""

from __future__ import annotations

import re

import pytest

from lossdoctor.checks import help_pages
from lossdoctor.checks.help_pages import HEADINGS, MATHEMATICS, SENTENCE, check_sections
from lossdoctor.checks.registry import all_checks

CHECKS = sorted(all_checks())
MOST_WORDS = 30
JARGON = re.compile(
    r"\b(activation|argmax|arrays?|ax[ei]s|backprop|batch|bias|broadcast|class(es)?\b|clip|converg|convol|cross-|"
    r"deviation|dropout|dtype|embedding|entropy|epoch|epsilon|features?\b|float|function|gradient|hyper|inference|"
    r"infer|initiali|kernel|labels?\b|layers?\b|learning rate|logits?\b|matri|metric|momentum|nan\b|neuron|"
    r"normali|one-hot|optimi[sz]|overfit|parameter|precision|quantile|recall|regression|regulari|relu|sigmoid|softmax|"
    r"standardi|tanh|target|tensor|token|underfit|units?\b|validation|variance|vector|weights?\b)",
    re.IGNORECASE,
)
HEDGES = re.compile(r"\b(may|might|could|possibly|perhaps|probably)\b", re.IGNORECASE)
RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


@pytest.mark.parametrize("slug", CHECKS)
def test_a_page_holds_every_heading_with_words_below_it(slug):
    told = check_sections(slug)
    assert [heading for heading in HEADINGS if not told.get(heading)] == []
    assert not told[""]


@pytest.mark.parametrize("slug", CHECKS)
def test_somebody_who_does_not_code_follows_the_sentence(slug):
    sentence = check_sections(slug)[SENTENCE]
    assert len(sentence.split()) <= MOST_WORDS
    assert sentence.endswith(".") and sentence.count(".") == 1
    assert sentence[0].isupper()
    assert JARGON.findall(sentence) == []
    assert HEDGES.findall(sentence) == []


def test_no_two_checks_share_their_sentence():
    assert len({check_sections(slug)[SENTENCE] for slug in CHECKS}) == len(CHECKS)


@pytest.mark.parametrize("slug", CHECKS)
def test_every_threshold_in_the_code_stands_on_the_page(slug):
    kind = type(all_checks()[slug])
    held = {name: value for name, value in vars(kind).items() if name.isupper() and _is_number(value)}
    page = all_checks()[slug].help_page
    assert {name: value for name, value in held.items() if not _stands_in(value, page)} == {}


@pytest.mark.parametrize("slug", CHECKS)
def test_the_mathematics_says_when_the_check_speaks(slug):
    told = check_sections(slug)[MATHEMATICS]
    assert re.search(r"\b(Found|Told|ERROR|counted|definition)\b", told, re.IGNORECASE)
    assert re.search(r"[=<>≤≥∈]|\bno threshold\b", told)


def _is_number(value):
    return isinstance(value, int | float) and not isinstance(value, bool)


def _stands_in(value, page):
    """Whether the number is written anywhere: 0.001, 1,000, 10⁻³, '3 %', 1/3 or in words up to ten."""
    words = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    forms = {f"{value:g}", f"{value:,.10f}".rstrip("0").rstrip("."), f"{100 * value:g} %"}
    if value == int(value) and 0 <= value <= 10:
        forms.add(words[int(value)])
    if 0 < value < 1:
        forms |= {f"1/{1 / value:g}"}
    power = f"{value:e}".partition("e")
    if float(power[0]) == 1:
        forms.add(f"10{int(power[2])}")  # 10⁻³ once its power is lowered
    flat = page.translate(RAISED).lower()
    return any(re.search(rf"(?<![\w.,]){re.escape(form)}(?!\w|[.,]\d)", flat) for form in forms)


NUMBER = re.compile(r"\d+(?:[.,]\d+)*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


def faults_of_german(slug: str) -> list[str]:
    """What is missing or too much in a check's German page, beside its English one."""
    place = help_pages.page_file(slug, "de")
    if not place.is_file():
        return ["no German page"]
    page = place.read_text(encoding="utf-8")
    german, english = help_pages.sections(page), help_pages.sections(all_checks()[slug].help_page)
    wanted = [heading for heading, text in english.items() if text and heading != "References"]
    if [heading for heading, text in german.items() if text] != wanted:
        return [f"sections {[heading for heading, text in german.items() if text]}, not {wanted}"]
    faults = []
    for heading in wanted:
        told, meant = german[heading], english[heading]
        between = "\n" if heading == help_pages.MATHEMATICS else "\n\n"
        if told.count(between) != meant.count(between):
            faults.append(f"{heading}: {told.count(between) + 1} parts, not {meant.count(between) + 1}")
        numbers, others = sorted(set(NUMBER.findall(told))), sorted(set(NUMBER.findall(meant)))
        if numbers != others:
            faults.append(f"{heading}: numbers {numbers}, not {others}")
        if told == meant and heading != help_pages.MATHEMATICS:
            faults.append(f"{heading}: still English")
        faults += [f"{heading}: a dash" for dash in "–—" if dash in told and dash not in meant]
    return faults + [f"too long: {line[:40]}" for line in page.splitlines() if len(line) > 120]


@pytest.mark.parametrize("slug", sorted(all_checks()))
def test_every_help_page_is_german_too_with_the_same_parts_and_numbers(slug):
    assert faults_of_german(slug) == []


def test_no_german_page_is_of_a_check_that_is_gone():
    folder = help_pages.page_file("any", "de").parent
    assert {path.stem for path in folder.iterdir()} == set(all_checks())
