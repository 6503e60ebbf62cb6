"""All checks, found by looking at the folder: a new file is a new check."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from lossdoctor import checks
from lossdoctor.checks.base import Check


@functools.cache
def all_checks() -> Mapping[str, Check]:
    """Every check by its slug, in alphabetical order. A module may hold one Check at most."""
    found: dict[str, Check] = {}
    for module_info in sorted(pkgutil.iter_modules(checks.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{checks.__name__}.{module_info.name}")
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Check) and kind.__module__ == module.__name__:
                check = kind() if not getattr(kind, "__abstractmethods__", None) else None
                if check is not None:
                    found[check.slug] = check
    return MappingProxyType(found)
