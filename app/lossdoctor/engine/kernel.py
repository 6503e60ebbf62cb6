"""What a notebook's kernel gives a program that Python does not: `get_ipython`, `display`, the package IPython."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import shlex
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lossdoctor.core.saying import say

IPYTHON = ("IPython", "IPython.display", "IPython.core", "IPython.core.display", "IPython.lib")
EXPORTED = re.compile(r"^# In\s?\[[\d ]*\]:", re.MULTILINE)


class Kernel:
    """Stands in for `get_ipython()`: follows %cd, %run, %env and %time; everything else is noted and not done."""

    def __init__(self, namespace: dict[str, Any], note: Callable[[str], None]) -> None:
        self._namespace = namespace
        self._note = note

    def run_line_magic(self, name: str, line: str = "", *rest: Any) -> Any:
        """One magic, as IPython and `jupyter nbconvert` write it."""
        action = {"cd": self._cd, "run": self._run, "env": self._env, "set_env": self._env, "time": self._time}.get(
            name
        )
        return action(line) if action is not None else self._left_out(f"%{name} {line}")

    def magic(self, line: str) -> Any:
        """The same in the older way: '%cd data'."""
        name, _, rest = line.lstrip("%").partition(" ")
        return self.run_line_magic(name, rest)

    def run_cell_magic(self, name: str, line: str = "", cell: str = "") -> None:
        """A whole cell under a magic: run when it is Python of this notebook."""
        if name in ("time", "capture", "prun"):
            self._time(cell)
        else:
            self._left_out(f"%%{name} {line}")

    def system(self, line: str) -> None:
        """A shell command."""
        self._left_out(f"!{line}")

    def getoutput(self, line: str, *rest: Any, **more: Any) -> list[str]:
        """A shell command whose lines are wanted."""
        self._left_out(f"!{line}")
        return []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()

    def _left_out(self, words: str) -> None:
        self._note(say("{command} was not run.", command=words.strip()))

    def _cd(self, line: str) -> None:
        try:
            os.chdir(Path(line.strip().strip("'\"") or "~").expanduser())
        except OSError as error:
            self._note(f"%cd {line}: {error.strerror or error}.")

    def _env(self, line: str) -> None:
        name, mark, value = line.partition("=") if "=" in line else line.partition(" ")
        if mark:
            os.environ[name.strip()] = value.strip()

    def _time(self, text: str) -> None:
        exec(compile(text, "<%time>", "exec", dont_inherit=True), self._namespace)

    def _run(self, line: str) -> None:
        words = [word for word in shlex.split(line) if word != "-i"]
        if not words or words[0].startswith("-") or words[0].endswith(".ipynb"):
            self._left_out(f"%run {line}")
            return
        path = str(Path(words[0] if words[0].endswith(".py") else f"{words[0]}.py").absolute())
        arguments, sys.argv = sys.argv, [path, *words[1:]]
        try:
            code = compile(Path(path).read_bytes(), path, "exec", dont_inherit=True)
            given = {"__name__": "__main__", "__file__": path, "__builtins__": self._namespace["__builtins__"]}
            exec(code, given)
            kept = {name: value for name, value in given.items() if not name.startswith("__")}
            self._namespace.update(kept)
        finally:
            sys.argv = arguments


class Silent:
    """Takes any call and any attribute, and does nothing: pictures and texts that only a notebook's page shows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        pass

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Nothing again."""
        return Silent()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Silent()


class NotebookMain(types.ModuleType):
    """The module of a notebook: a program finds no `__file__` among its names, while `inspect` finds its text."""

    _loss_doctor_file = ""

    @property
    def __file__(self) -> str:  # type: ignore[override]
        """The notebook."""
        return self._loss_doctor_file


def main_module(script: str, *, notebook: bool) -> types.ModuleType:
    """An empty `__main__` for a script or a notebook."""
    if not notebook:
        module = types.ModuleType("__main__")
        module.__dict__["__file__"] = script
        return module
    return type("NotebookMain", (NotebookMain,), {"_loss_doctor_file": script})("__main__")


def wants_kernel(script: str) -> bool:
    """Whether a program is a notebook, or a script that `jupyter nbconvert` made of one."""
    if script.lower().endswith(".ipynb"):
        return True
    try:
        text = Path(script).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return "get_ipython()" in text and EXPORTED.search(text) is not None


@contextlib.contextmanager
def kernel(namespace: dict[str, Any], note: Callable[[str], None]) -> Iterator[None]:
    """A context in which the namespace has what a kernel gives; IPython is stood in for where it is not installed."""
    stand_in = Kernel(namespace, note)
    namespace.update(get_ipython=lambda: stand_in, display=Silent())
    parts = () if importlib.util.find_spec("IPython") else IPYTHON
    modules = [_silent_module(part) for part in parts]
    for module in modules:
        vars(module).update(get_ipython=lambda: stand_in)
        sys.modules[module.__name__] = module
    try:
        yield
    finally:
        for module in modules:
            sys.modules.pop(module.__name__, None)


def _silent_module(name: str) -> types.ModuleType:
    module = types.ModuleType(name)

    def missing(wanted: str) -> Any:
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        return Silent

    vars(module).update(__path__=[], __getattr__=missing)
    return module
