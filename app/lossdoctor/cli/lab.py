"""Runs one lab test on a target without a window."""

from __future__ import annotations

import argparse
import difflib
import sys
import textwrap
import time

from lossdoctor.cli import outputs
from lossdoctor.cli.check import LAST_SECONDS, Job
from lossdoctor.cli.child_session import ChildSession
from lossdoctor.cli.opening import TRAINED
from lossdoctor.cli.sessions import is_session
from lossdoctor.cli.summary import WIDTH
from lossdoctor.cli.terminal import Progress, printable
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.lab import CARDS, LabVerdict, lab_card
from lossdoctor.core.session import TargetKind
from lossdoctor.report.as_json import document
from lossdoctor.report.privacy import anonymous

EXIT_CODES = {LabVerdict.PASSED: 0, LabVerdict.FAILED: 1, LabVerdict.NOT_DECIDED: 2}
MARKS = {LabVerdict.PASSED: "✓", LabVerdict.FAILED: "◆", LabVerdict.NOT_DECIDED: "○"}
MOST_SECONDS = 60.0  # for the test itself, of what is left when the program is open


def lab(options: argparse.Namespace, script_arguments: tuple[str, ...]) -> int:
    """Run the test that is named; 0 passed, 1 failed, 2 not decided or could not be run."""
    if options.list or options.name is None:
        return list_tests()
    names = [card.name for card in CARDS]
    if options.name not in names:
        near = difflib.get_close_matches(options.name, names, 3)
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        return _refused(f"There is no lab test {options.name!r}.{hint} `lossdoctor lab --list` names them.")
    if options.target is None:
        return _refused(
            f"Name what {options.name} is to be run on: lossdoctor lab {options.name} train.py --trust, "
            "or a model with --data."
        )
    for name, value in (("prove", False), ("cure", False), ("export_model", None), ("export_script", None)):
        setattr(options, name, value)
    options.targets = [options.target]
    try:
        destination = outputs.plan(options)[0][1]
    except Refusal as refusal:
        return _refused(refusal.failure.message)
    return LabJob(options.target, options, script_arguments, destination, Progress(options.quiet)).run()


def list_tests() -> int:
    """Print every lab test: its name and what it asks."""
    width = max(len(card.name) for card in CARDS)
    for card in CARDS:
        print(f"{card.name:{width}s}  {card.question}")
    return 0


class LabJob(Job):
    """A target on its way through intake, engine and one lab test."""

    def with_engine(self, engine: ChildSession, opening: ask.OpenSession | ask.OpenScenario) -> None:
        """Open, then experiment. Raises Refusal for what cannot be trained."""
        self.open(engine, opening)
        kind = next(event.target.kind for event in self.events if isinstance(event, tell.SessionOpened))
        if kind not in TRAINED:
            raise Refusal(FailureCode.NOT_POSSIBLE, not_trained(self.target, kind))
        seconds = min(MOST_SECONDS, self.deadline - time.monotonic() - LAST_SECONDS)
        self.patiently(engine, ask.RunLabTest(self.options.name, max(seconds, 1.0)))
        if self.finished is None and self.failure is None:
            raise Refusal(*self.why_nothing())

    @property
    def finished(self) -> tell.LabTestFinished | None:
        """The result, or None."""
        return next((event for event in self.events if isinstance(event, tell.LabTestFinished)), None)

    def finish(self) -> int:
        """Write the reports, print the verdict and its sentence."""
        if is_session(self.target) and self.failure is None:
            self.failure = Refusal(FailureCode.NOT_POSSIBLE, not_trained(self.target, TargetKind.SESSION)).failure
        found = self.finished if self.failure is None else None
        plain = document(outputs.assembled(self))
        problems = outputs.write_all(self, plain, anonymous(plain))
        on_screen = outputs.STANDARD_OUTPUT in self.destination.paths.values()
        if found is not None and not self.options.quiet and not on_screen:
            print(printable(told(found)))
        if self.failure is not None and not self.interrupted:
            problems.insert(0, self.failure.message)
        for problem in (*self.notes, *problems):
            print(f"lossdoctor: {printable(problem)}", file=sys.stderr)
        return 2 if found is None or problems else EXIT_CODES[LabVerdict(found.verdict)]


def told(test: tell.LabTestFinished) -> str:
    """The verdict, its sentence, the numbers and the rule."""
    card, verdict = lab_card(test.name), LabVerdict(test.verdict)
    lines = [f"{MARKS[verdict]} {verdict.words}: {card.title}", *_wrapped(card.question), *_wrapped(test.summary)]
    width = max(map(len, test.numbers), default=0)
    lines += [f"    {name:{width}s}  {value:.4g}" for name, value in test.numbers.items()]
    return "\n".join([*lines, *_wrapped(f"{card.rule} {card.source}")])


def not_trained(target: str, kind: TargetKind) -> str:
    """Why a target of this kind allows no lab test, and what to do."""
    also = f" `lossdoctor check {target} --trust` audits the loss by itself." if kind is TargetKind.LOSS else ""
    return (
        f"{target} is a {kind.value}: a lab test trains a program, so name a script (.py), a notebook (.ipynb), or a "
        f"model with --data.{also}"
    )


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _refused(sentence: str) -> int:
    print(f"lossdoctor: {printable(sentence)}", file=sys.stderr)
    return 2
