"""Takes a check's help page apart by its headings."""

from __future__ import annotations

import functools

from lossdoctor.checks.registry import all_checks

HEADINGS = (
    "What it does",
    "Why it hurts",
    "How it is proven",
    "When it stays silent",
    "Cure",
    "References",
)


def sections(page: str) -> dict[str, str]:
    """Text by heading, '' for what stands before the first; headings may be underlined or begin with '#'."""
    found: dict[str, list[str]] = {"": []}
    present = ""
    for line in page.splitlines():
        heading = line.strip().strip("#").strip().rstrip(":")
        if heading in HEADINGS:
            present = heading
            found[present] = []
        elif line.strip() and not set(line.strip()) <= set("-=~"):
            found[present].append(line.strip())
        else:
            found[present].append("")
    return {heading: _paragraphs(lines) for heading, lines in found.items()}


def _paragraphs(lines: list[str]) -> str:
    blocks = "\n".join(lines).strip().split("\n\n")
    return "\n\n".join(" ".join(block.split("\n")) if "- " not in block else block for block in blocks)


@functools.cache
def check_sections(slug: str) -> dict[str, str]:
    """The sections of a check's page; empty when there is no such check."""
    check = all_checks().get(slug)
    return {} if check is None else sections(check.help_page)


def check_title(slug: str) -> str:
    """The check's title, or its slug in words."""
    check = all_checks().get(slug)
    return check.title if check is not None else slug.replace("-", " ").capitalize()
