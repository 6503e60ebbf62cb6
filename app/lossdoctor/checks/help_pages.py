"""Takes a check's help page apart by its headings."""

from __future__ import annotations

import functools
from pathlib import Path

from lossdoctor.checks.registry import all_checks
from lossdoctor.core.saying import ENGLISH, now, say, spoken_language
from lossdoctor.paths import resources

SENTENCE, WHY, MATHEMATICS = "In one sentence", "Why it hurts", "The mathematics"
TITLES = {
    SENTENCE: say("In one sentence"),
    "What it does": say("What it does"),
    WHY: say("Why it hurts"),
    "How it is proven": say("How it is proven"),
    "When it stays silent": say("When it stays silent"),
    "Cure": say("Cure"),
    "References": say("References"),
    MATHEMATICS: say("The mathematics"),
}
HEADINGS = tuple(TITLES)
OURS = say("Thresholds called ours were set so that the healthy programs of our tests stay silent.")
INDENT = 4  # of a section's text; a deeper line goes on with the one before


def sections(page: str) -> dict[str, str]:
    """Text by heading, '' for what stands before the first. Paragraphs are one line each; so is every statement of the
    mathematics and every reference.
    """
    found: dict[str, list[str]] = {"": []}
    present = ""
    for line in page.splitlines():
        heading = line.strip()
        if heading in HEADINGS:
            present = heading
            found[present] = []
        else:
            found[present].append(line.rstrip())
    return {heading: _READERS.get(heading, _paragraphs)(lines) for heading, lines in found.items()}


def _paragraphs(lines: list[str]) -> str:
    blocks = "\n".join(line.strip() for line in lines).strip().split("\n\n")
    return "\n\n".join(" ".join(block.split("\n")) for block in blocks)


def _statements(lines: list[str]) -> str:
    told: list[str] = []
    for line in lines:
        deeper = len(line) - len(line.lstrip()) > INDENT
        if deeper and told:
            told[-1] += f" {line.strip()}"
        elif line.strip():
            told.append(line.strip())
    return "\n".join(told)


def _references(lines: list[str]) -> str:
    told: list[str] = []
    for line in filter(None, map(str.strip, lines)):
        begins = not told or line.startswith("http") or told[-1].endswith((".", ")", "/")) or "http" in told[-1]
        if begins:
            told.append(line)
        else:
            told[-1] += f" {line}"
    return "\n".join(told)


_READERS = {MATHEMATICS: _statements, "References": _references}


def check_sections(slug: str) -> dict[str, str]:
    """The sections of a check's page in the language that is spoken; empty when there is no such check."""
    return _check_sections(slug, spoken_language())


@functools.cache
def _check_sections(slug: str, language: str) -> dict[str, str]:
    check = all_checks().get(slug)
    if check is None:
        return {}
    english = sections(check.help_page)
    if language == ENGLISH or not page_file(slug, language).is_file():
        return english
    told = sections(page_file(slug, language).read_text(encoding="utf-8"))
    return {heading: told.get(heading) or text for heading, text in english.items()}  # references stay as they are


def page_file(slug: str, language: str) -> Path:
    """The check's page in another language: the same headings in English, without the references."""
    return resources() / "translations" / "help" / language / f"{slug}.txt"


def names_ours(slug: str) -> bool:
    """Whether the mathematics of a check's page calls a threshold ours."""
    return "ours" in _check_sections(slug, ENGLISH).get(MATHEMATICS, "")


def heading_words(heading: str) -> str:
    """A heading in the language that is spoken."""
    return now(TITLES[heading])


def check_title(slug: str) -> str:
    """The check's title in English, or its slug in words."""
    check = all_checks().get(slug)
    return check.title if check is not None else slug.replace("-", " ").capitalize()


def one_sentence(slug: str) -> str:
    """What the disease is, for somebody who does not code; '' when there is no such check."""
    return check_sections(slug).get(SENTENCE, "")
