"""Lists checks and explains them."""

from __future__ import annotations

import difflib
import sys

from lossdoctor.checks.registry import all_checks
from lossdoctor.core.failures import HELP


def list_checks() -> int:
    """Print every check: slug, category, severity, title."""
    checks = all_checks()
    width = max(map(len, checks), default=0)
    for slug, check in checks.items():
        print(f"{slug:{width}s}  {check.category:12s}  {check.severity:7s}  {check.title}")
    return 0


def explain(slug: str) -> int:
    """Print a check's help page, or the list of failure codes for 'failures'."""
    if slug == "failures":
        for code, sentence in HELP.items():
            print(f"{code:24s}  {sentence}")
        return 0
    check = all_checks().get(slug)
    if check is None:
        near = difflib.get_close_matches(slug, [*all_checks(), "failures"], 3)
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        print(f"lossdoctor: There is no check {slug!r}.{hint} `lossdoctor checks` lists them.", file=sys.stderr)
        return 2
    print(f"{check.slug}\n{check.title}\n\n{check.help_page}")
    return 0
