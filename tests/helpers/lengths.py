"""Long lists of cases: a few in every run of the tests, all of them in `make long`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def shortened(cases: Iterable[Any], kept: int) -> list[Any]:
    """The cases as parameters, evenly chosen `kept` of them as they are, the others marked `long`."""
    every = list(cases)
    stride = max(1, len(every) // kept)
    chosen = set(list(range(0, len(every), stride))[:kept])
    return [pytest.param(case, marks=() if place in chosen else pytest.mark.long) for place, case in enumerate(every)]
