"""The command line's words. Imports the standard library only, so that --help is instant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

COMMANDS = ("check", "demo", "checks", "explain", "lab", "doctor", "desktop", "engine", "intake", "painter")
DEFAULT_TIME_LIMIT = 60.0
EXIT_INTERRUPTED = 130

DESCRIPTION = "Finds out why a Keras training loss is negative, wrong, stuck or not a number, proves it, and cures it."
EPILOG = """\
exit codes of check: 0 nothing found at or above --fail-on; 1 something found; 2 could not be examined; 130 Ctrl-C.
Arguments of the script itself follow --.

examples:
  lossdoctor                                        open the window
  lossdoctor check train.py --trust                 examine a training script (this runs it)
  lossdoctor check model.keras --data table.csv     examine a model with its data
  lossdoctor check train.py --trust --prove --html report.html
  lossdoctor check work.ipynb --trust               a notebook; findings name cell and line
  lossdoctor check history.json                     a finished run, known by its log alone
  lossdoctor check my_losses.py::focal --trust      a loss function alone
  lossdoctor lab --list                             name the lab tests
  lossdoctor lab overfit-one-batch train.py --trust run one of them
  lossdoctor demo --list                            name the demos
"""
LAB_EPILOG = """\
A lab test is a control experiment on a copy of the program; `lossdoctor lab --list` names them.
exit codes of lab: 0 passed; 1 failed; 2 not decided, or could not be run; 130 Ctrl-C.
Arguments of the script itself follow --.
"""


def parser() -> argparse.ArgumentParser:
    """The parser of every public command."""
    top = argparse.ArgumentParser(
        prog="lossdoctor", description=DESCRIPTION, epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--version", action="store_true", help="print the version")
    top.add_argument(
        "--new-window", action="store_true", help="with FILEs: a window of their own, not the one that is open and idle"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_check(commands.add_parser("check", help="examine without a window", epilog=EPILOG, formatter_class=_Raw))
    demo = commands.add_parser("demo", help="open a demo patient in the window")
    demo.add_argument("name", nargs="?", metavar="NAME")
    demo.add_argument("--list", action="store_true", help="name the demos")
    demo.add_argument("--headless", action="store_true", help="run check on it, without a window")
    demo.add_argument("--healthy", action="store_true", help="its healthy twin")
    _add_outputs(demo)
    _add_limits(demo)
    commands.add_parser("checks", help="list every check: slug, category, severity, title")
    explain = commands.add_parser("explain", help="print a check's help page, or 'failures'")
    explain.add_argument("slug", metavar="SLUG")
    _add_lab(commands.add_parser("lab", help="run one lab test", epilog=LAB_EPILOG, formatter_class=_Raw))
    commands.add_parser("doctor", help="say whether this machine is ready")
    _add_desktop(commands.add_parser("desktop", help="this user's menu entry, icon and kinds of file (Linux, BSD)"))
    return top


class _Raw(argparse.RawDescriptionHelpFormatter):
    """Keeps the line breaks of the epilog."""


def _add_desktop(desktop: argparse.ArgumentParser) -> None:
    one = desktop.add_mutually_exclusive_group()
    one.add_argument("--install", action="store_true", help="write what is missing, and say what was written")
    one.add_argument("--remove", action="store_true", help="delete what --install wrote, and nothing else")


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "targets", nargs="+", metavar="TARGET", help="script, notebook, model, data, log, file.py::loss or session"
    )
    _add_program(check)
    check.add_argument("--allow", action="append", default=[], metavar="SLUG", help="this is intended: do not report")
    check.add_argument("--only", action="append", default=[], metavar="SLUG", help="run only these checks")
    check.add_argument("--prove", action="store_true", help="run a trial for each finding's first fix")
    check.add_argument("--cure", action="store_true", help="apply the fixes that help and train again")
    check.add_argument("--export-model", metavar="FILE", help="save the model that --cure trained")
    check.add_argument("--export-script", metavar="FILE", help="write the program with the cures in it")
    check.add_argument(
        "--fail-on", choices=("error", "warning", "never"), default="error", help="exit code 1 from here on"
    )
    _add_outputs(check)
    _add_limits(check)


def _add_lab(lab: argparse.ArgumentParser) -> None:
    lab.add_argument("name", nargs="?", metavar="NAME", help="which test; --list names them")
    lab.add_argument("target", nargs="?", metavar="TARGET", help="training script, notebook, or model with --data")
    lab.add_argument("--list", action="store_true", help="name the lab tests and what each asks")
    _add_program(lab)
    _add_outputs(lab)
    _add_limits(lab)


def _add_program(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "--data",
        metavar="DATA",
        nargs="+",
        action="extend",
        default=[],
        help="of a model: .csv .tsv .parquet .npz .h5, a .npy pair, an image folder, ...",
    )
    check.add_argument("--validation", metavar="FILE", default="", help="validation data, like --data")
    check.add_argument("--target-columns", type=_words, default=(), metavar="A,B", help="columns to be predicted")
    check.add_argument("--trust", action="store_true", help="run the code in the target")
    check.add_argument("--python", metavar="PATH", help="run the program under this interpreter")
    check.add_argument("--custom-objects", metavar="FILE.py", default="", help="defines classes that a model uses")
    check.add_argument(
        "--architecture", metavar="FILE.json", default="", help="to_json() of a model whose weights are the target"
    )
    check.add_argument("--modernise", action="store_true", help="run a copy of a script in today's words of Keras")
    check.add_argument("--fit", type=_positive, default=1, metavar="N", help="which fit of a script, 1 first")
    check.add_argument("--loss", metavar="NAME", help="of a model: train with this loss")
    check.add_argument("--optimizer", metavar="NAME", help="of a model: train with this optimizer")


def _add_outputs(command: argparse.ArgumentParser) -> None:
    for kind in ("json", "html", "pdf", "md", "sarif"):
        command.add_argument(f"--{kind}", metavar="FILE", help=f"write the {kind} report ('-': standard output)")
    command.add_argument("--session", metavar="FILE.lossdoctor", help="save the session, for the window and later")
    command.add_argument("--quiet", action="store_true", help="no progress and no summary")


def _add_limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--epochs", type=_positive, metavar="N", help="train so many (a script: its own; a model: 20)")
    command.add_argument("--steps", type=_positive, metavar="N", help="train at most so many batches")
    command.add_argument("--batch-size", type=_positive, metavar="N", help="rows a step")
    command.add_argument("--seed", type=_seed, default=0, metavar="S", help="of weights and batches; 0")
    command.add_argument(
        "--time-limit", type=_seconds, default=DEFAULT_TIME_LIMIT, metavar="SECONDS", help="for the whole call; 60"
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _positive(text: str) -> int:
    return _whole(text, 1, 2**31 - 1)


def _seed(text: str) -> int:
    return _whole(text, 0, 2**32 - 1)  # what numpy and Keras take


def _whole(text: str, low: int, high: int) -> int:
    try:
        number = int(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from {low} to {high}")
    return number


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 1.0 <= number <= 1e7:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds from 1 on")
    return number


def parse(words: Sequence[str]) -> tuple[argparse.Namespace, tuple[str, ...]]:
    """Options, and the script's own arguments after '--'. Exits with 2 and one line for wrong usage."""
    words = list(words)
    rest: list[str] = []
    if "--" in words:
        place = words.index("--")
        words, rest = words[:place], words[place + 1 :]
    return parser().parse_args(words), tuple(rest)
