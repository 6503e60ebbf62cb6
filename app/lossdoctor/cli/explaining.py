"""Explains a check: one plain sentence, where to see it, the page, and the mathematics last."""

from __future__ import annotations

import difflib
import re
import shutil
import sys
import textwrap

from lossdoctor.checks.help_pages import HEADINGS, MATHEMATICS, OURS, SENTENCE, check_sections
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.failures import HELP
from lossdoctor.core.scenarios import all_scenarios

NARROW, WIDE = 40, 100  # columns; longer lines are hard to read
NEAREST = 3
HELD = "\u00a0"  # stands for a space at which no line ends: before a per cent sign or a comparison


def explain(slug: str) -> int:
    """Print a check's help page, or the list of failure codes for 'failures'."""
    if slug == "failures":
        for code, sentence in HELP.items():
            print(f"{code:24s}  {sentence}")
        return 0
    name = re.sub(r"[\s_]+", "-", slug.strip().lower())
    if name not in all_checks():
        near = nearest(name)
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        print(f"lossdoctor: There is no check {slug!r}.{hint} `lossdoctor checks` lists them.", file=sys.stderr)
        return 2
    print(page(name, shutil.get_terminal_size((80, 24)).columns))
    return 0


def page(slug: str, columns: int) -> str:
    """The page of a check, wrapped to so many columns. Raises KeyError when there is no such check."""
    check, told = all_checks()[slug], check_sections(slug)
    width = max(NARROW, min(columns, WIDE))
    blocks = [
        _wrapped(f"{check.title}\n{slug} · {check.category} · {check.severity}", width, ""),
        _wrapped(told.get(SENTENCE, ""), width, ""),
        seen_in(slug, width),
    ]
    for heading in HEADINGS:
        if heading not in (SENTENCE, MATHEMATICS) and told.get(heading):
            blocks.append(f"{heading}\n{_wrapped(told[heading], width)}")
    if told.get(MATHEMATICS):
        blocks.append(f"For experts: the mathematics\n{_wrapped(told[MATHEMATICS], width, after=8)}")
        blocks.append(_wrapped(OURS, width) if "ours" in told[MATHEMATICS] else "")
    return "\n\n".join(block for block in blocks if block)


def seen_in(slug: str, width: int = WIDE) -> str:
    """'See it: lossdoctor demo NAME', the demos that this check leads first; '' when no demo shows it."""
    shown = [one for one in all_scenarios() if slug in one.expects]
    names = [one.name for one in sorted(shown, key=lambda one: one.expects.index(slug))]
    if not names:
        return ""
    others = f"(also {', '.join(names[1:4])})" if len(names) > 1 else ""
    return textwrap.fill(f"See it: lossdoctor demo {names[0]} {others}".strip(), width, break_on_hyphens=False)


def nearest(name: str) -> list[str]:
    """At most three slugs that are spelled alike, or whose slug, title or sentence holds the words asked for."""
    words = [word for word in name.split("-") if len(word) > 1]
    scores = {slug: _likeness(name, words, slug) for slug in [*all_checks(), "failures"]}
    likely = sorted((slug for slug in scores if scores[slug] >= 0.6), key=lambda slug: -scores[slug])
    return likely[:NEAREST]


def _likeness(name: str, words: list[str], slug: str) -> float:
    check = all_checks().get(slug)
    text = f"{check.title} {check_sections(slug).get(SENTENCE, '')}".lower() if check is not None else ""
    found = sum(1.0 if word in slug else 0.9 * (word in text) for word in words) / max(len(words), 1)
    return max(difflib.SequenceMatcher(None, name, slug).ratio(), found)


def _wrapped(text: str, width: int, indent: str = "    ", after: int = 4) -> str:
    fold = textwrap.TextWrapper(width, indent, " " * after if indent else "")
    fold.break_on_hyphens = fold.break_long_words = False
    lines = re.sub(r" (?=[%≤≥<>])", HELD, text).split("\n")
    return "\n".join(map(fold.fill, lines)).replace(HELD, " ")
