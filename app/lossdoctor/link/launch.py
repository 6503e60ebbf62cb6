"""Commands that start our child processes, as data."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent

# Under the user's own interpreter only our package may be seen, not the packages installed beside it.
BOOTSTRAP = (
    "import importlib.util as u, sys; "
    "s = u.spec_from_file_location('lossdoctor', {init!r}, submodule_search_locations=[{folder!r}]); "
    "m = u.module_from_spec(s); sys.modules['lossdoctor'] = m; s.loader.exec_module(m); "
    "from lossdoctor.__main__ import main; sys.exit(main({words!r}))"
)


def own(*words: str) -> tuple[str, ...]:
    """Run `lossdoctor WORDS` under this interpreter, without the current folder on its path."""
    return (sys.executable, "-P", "-m", "lossdoctor", *words)


def engine(python: str | None = None) -> tuple[str, ...]:
    """Start the engine, under the user's interpreter when one is named."""
    if python is None or Path(python).absolute() == Path(sys.executable).absolute():
        return own("engine")
    return foreign(python, "engine")


def light_engine() -> tuple[str, ...]:
    """Start the engine without TensorFlow, for logs and data alone."""
    return own("engine", "light")


def foreign(python: str, *words: str) -> tuple[str, ...]:
    """Run `lossdoctor WORDS` under another interpreter, which sees our package and none of the packages beside it."""
    code = BOOTSTRAP.format(init=str(PACKAGE / "__init__.py"), folder=str(PACKAGE), words=list(words))
    return (python, "-c", code)


def intake() -> tuple[str, ...]:
    """Start the intake."""
    return own("intake")


def painter(report: str, pdf: str, language: str) -> tuple[str, ...]:
    """Paint a PDF from a finished report in its language."""
    return own("painter", report, pdf, language)
