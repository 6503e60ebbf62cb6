"""Runs one command of the command line."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence

from lossdoctor.cli.arguments import EXIT_INTERRUPTED, parse

OpenWindow = Callable[[Sequence[str], str | None, bool], int]


def main(words: Sequence[str], open_window: OpenWindow) -> int:
    """Exit code of `lossdoctor WORDS`. `open_window(files, demo, healthy)` opens the window."""
    options, script_arguments = parse(words)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that knows ASCII only gets escapes, not an error
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _version() if options.version else _run(options, script_arguments, open_window)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # `lossdoctor checks | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
        return 0
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception as error:
        if os.environ.get("LOSSDOCTOR_DEBUG"):
            raise
        return _say_two(
            f"Loss Doctor itself failed ({type(error).__name__}: {error}). "
            "Run it again with LOSSDOCTOR_DEBUG=1 set and report what it prints."
        )


def _run(options: argparse.Namespace, script_arguments: tuple[str, ...], open_window: OpenWindow) -> int:
    if options.command == "check":
        from lossdoctor.cli.check import check

        return check(options, script_arguments)
    if options.command == "demo":
        return _demo(options, open_window)
    if options.command == "checks":
        from lossdoctor.cli.listing import list_checks

        return list_checks()
    if options.command == "explain":
        from lossdoctor.cli.explaining import explain

        return explain(options.slug)
    if options.command == "lab":
        from lossdoctor.cli.lab import lab

        return lab(options, script_arguments)
    if options.command == "doctor":
        from lossdoctor.readiness import main as readiness

        return readiness()
    if options.command == "desktop":
        from lossdoctor.cli.desktop import desktop

        return desktop(options)
    return open_window([], None, False)


def _demo(options: argparse.Namespace, open_window: OpenWindow) -> int:
    from lossdoctor.core.scenarios import all_scenarios

    names = {scenario.name: scenario for scenario in all_scenarios()}
    if options.list or options.name is None:
        width = max(map(len, names))
        for heading, shown in (("", True), ("\nfurther patients, one per check:", False)):
            here = [scenario for scenario in names.values() if scenario.gallery is shown]
            lines = [f"{scenario.name:{width}s}  {scenario.title}" for scenario in here]
            print("\n".join(([heading] if heading and here else []) + lines))
        return 0
    if options.name not in names:
        return _say_two(f"There is no demo {options.name!r}. `lossdoctor demo --list` names them.")
    if not options.headless:
        return open_window([], options.name, options.healthy)
    from lossdoctor.cli.check import check_demo

    return check_demo(options)


def _say_two(sentence: str) -> int:
    print(f"lossdoctor: {sentence}", file=sys.stderr)
    return 2


def _version() -> int:
    from lossdoctor.core.version import VERSION

    print(f"lossdoctor {VERSION}")
    return 0
