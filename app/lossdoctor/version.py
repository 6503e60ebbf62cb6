"""The version, from the installed package or the source tree's pyproject.toml."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path


def version() -> str:
    """For instance '0.1.0'; 'unknown' where nothing says it (our package under a foreign interpreter)."""
    try:
        return metadata.version("lossdoctor")
    except metadata.PackageNotFoundError:
        pyproject = Path(__file__).resolve().parents[2] / "pyproject.toml"
        if pyproject.is_file():
            return str(tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["version"])
        return "unknown"
