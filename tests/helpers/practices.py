"""Launch commands of stand-in children, and practices that use them."""

from __future__ import annotations

import sys
from pathlib import Path

from lossdoctor.core import events as ev

TESTS = Path(__file__).resolve().parent.parent


def stand_in(mood: str = "") -> tuple[str, ...]:
    code = f"import sys; sys.path.insert(0, {str(TESTS)!r}); from helpers.stand_in_engine import main; main({mood!r})"
    return (sys.executable, "-c", code)


def of_kind(events: list[ev.Event], kind: type) -> list:
    return [event for event in events if isinstance(event, kind)]
