"""Lists the checks."""

from __future__ import annotations

from lossdoctor.checks.registry import all_checks


def list_checks() -> int:
    """Print every check: slug, category, severity, title."""
    checks = all_checks()
    width = max(map(len, checks), default=0)
    for slug, check in checks.items():
        print(f"{slug:{width}s}  {check.category:12s}  {check.severity:7s}  {check.title}")
    return 0
