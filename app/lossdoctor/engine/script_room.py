"""The surroundings in which a script runs as if started by `python train.py`, and which are put back afterwards."""

from __future__ import annotations

import argparse
import builtins
import contextlib
import importlib.util
import io
import os
import signal
import sys
import tempfile
import threading
import types
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import keras

from lossdoctor.core.saying import say
from lossdoctor.engine.kernel import kernel, main_module, wants_kernel
from lossdoctor.engine.leaving import left_alone
from lossdoctor.engine.stand_ins import instead


class Exited(BaseException):
    """The script called `os._exit`."""


class Waits(BaseException):
    """The script asked for input; the text is its prompt."""


class ScriptRoom:
    """A context: on entry the script's world is set up, on exit the old one is back.

    `notes` collects sentences for the user; `own_loop` names a training call other than `fit` that was seen, and
    `argument_error` is what the script's own argument parser objected to.
    """

    def __init__(
        self, script: str, arguments: Sequence[str], fit: Callable[..., Any], figures_folder: str | None
    ) -> None:
        self.notes: list[str] = []
        self.own_loop = ""
        self.argument_error = ""
        self._script = script
        self._arguments = list(arguments)
        self._fit = fit
        self._figures_folder = figures_folder
        self._figures = 0
        self._process, self._really_exit = os.getpid(), os._exit
        self._stack = contextlib.ExitStack()
        self._module = main_module(script, notebook=script.lower().endswith(".ipynb"))
        self._module.__dict__.update(__builtins__=builtins)

    @property
    def namespace(self) -> dict[str, Any]:
        """The globals of the script."""
        return self._module.__dict__

    def __enter__(self) -> ScriptRoom:
        enter = self._stack.enter_context
        enter(self._kept_modules())
        enter(_kept_folder())
        enter(_replaced(sys, "argv", [self._script, *self._arguments]))
        enter(_replaced(sys, "path", [str(Path(self._script).parent), *sys.path]))
        enter(_replaced(sys, "stdin", io.StringIO("")))
        enter(_replaced(sys, "meta_path", [PyplotWatch(self._save_figures), *sys.meta_path]))
        enter(_environment("MPLBACKEND", "Agg"))
        enter(_replaced(os, "_exit", _exit_soft(os._exit)))
        enter(_replaced(threading, "excepthook", left_alone))
        enter(_replaced(argparse.ArgumentParser, "error", self._argument_error(argparse.ArgumentParser.error)))
        enter(_replaced(builtins, "input", _no_input))
        enter(_replaced(signal, "signal", self._signal(signal.signal)))
        if wants_kernel(self._script):
            enter(kernel(self.namespace, self._note))
        enter(instead(keras.Model, "fit", self._fit))
        enter(instead(keras.Model, "train_on_batch", self._on_batch))
        return self

    def __exit__(self, *error: Any) -> None:
        if os.getpid() != self._process:  # a child that the script forked came to its end
            self._really_exit(0)
        self._stack.close()

    @contextlib.contextmanager
    def _kept_modules(self) -> Iterator[None]:
        main, before = sys.modules.get("__main__"), set(sys.modules)
        folder = str(Path(self._script).parent) + os.sep
        sys.modules["__main__"] = self._module
        try:
            yield
        finally:
            for name in set(sys.modules) - before:
                if (getattr(sys.modules[name], "__file__", None) or "").startswith(folder):
                    del sys.modules[name]
            if main is not None:
                sys.modules["__main__"] = main

    def _note(self, sentence: str) -> None:
        if sentence not in self.notes:
            self.notes.append(sentence)

    def _on_batch(self, real: Callable[..., Any], keras_model: Any, *args: Any, **kwargs: Any) -> Any:
        self.own_loop = "train_on_batch"
        return real(keras_model, *args, **kwargs)

    def _argument_error(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def refused(parser: argparse.ArgumentParser, message: str) -> None:
            self.argument_error = message
            real(parser, message)

        return refused

    def _signal(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def chosen(number: Any, action: Any) -> Any:
            if threading.current_thread() is threading.main_thread():
                return real(number, action)
            name = signal.Signals(number).name
            self.notes.append(say("signal.signal({signal}, ...) is without effect while examined.", signal=name))
            return signal.SIG_DFL

        return chosen

    def _save_figures(self, pyplot: Any) -> None:
        numbers = list(pyplot.get_fignums())
        if not numbers:
            return
        self._figures_folder = self._figures_folder or tempfile.mkdtemp(prefix="lossdoctor-figures-")
        Path(self._figures_folder).mkdir(parents=True, exist_ok=True)
        for number in numbers:
            self._figures += 1
            pyplot.figure(number).savefig(str(Path(self._figures_folder) / f"figure-{self._figures}.png"))
        pyplot.close("all")
        note = say("Figures of the script are saved in {folder}.", folder=self._figures_folder)
        if note not in self.notes:
            self.notes.append(note)


class PyplotWatch:
    """Finds nothing itself; when matplotlib.pyplot is imported, its `show` is replaced by `save`."""

    def __init__(self, save: Callable[[Any], None]) -> None:
        self._save = save

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """The spec that the other finders give for pyplot, with our step after it; None for all else."""
        if name != "matplotlib.pyplot":
            return None
        finders = [finder for finder in sys.meta_path if finder is not self]
        with _replaced(sys, "meta_path", finders):
            spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            load = spec.loader.exec_module

            def loaded(module: types.ModuleType) -> None:
                load(module)
                vars(module)["show"] = lambda *args, **kwargs: self._save(module)

            vars(spec.loader)["exec_module"] = loaded
        return spec


def _exit_soft(real: Callable[[int], Any]) -> Callable[..., Any]:
    """`os._exit` that raises instead; a child that the script forked really ends."""
    ours = os.getpid()

    def exited(status: int = 0) -> None:
        if os.getpid() != ours:
            real(status)
        raise Exited(str(status))

    return exited


def _no_input(prompt: object = "") -> str:
    raise Waits(str(prompt))


@contextlib.contextmanager
def _replaced(owner: Any, name: str, value: Any) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


@contextlib.contextmanager
def _kept_folder() -> Iterator[None]:
    folder = Path.cwd()
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # the script may have removed it
            os.chdir(folder)


@contextlib.contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = before
