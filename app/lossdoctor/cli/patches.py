"""The user's own program with the cures written in: diffs for the report, and the file of --export-script."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from lossdoctor.cli.child_session import ChildSession
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.cells import line_in_program
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.fixes import Edit
from lossdoctor.core.session import ProgramText, TargetKind
from lossdoctor.core.writing import write_text
from lossdoctor.link import launch

if TYPE_CHECKING:
    from lossdoctor.cli.check import Job

SECONDS = 5.0  # for the text of every cure, even past the time limit
MOST_SECONDS = 30.0  # within it
PROGRAMS = (TargetKind.SCRIPT, TargetKind.NOTEBOOK)


def program_of(job: Job) -> ProgramText | None:
    """The text that ran in the place of the target, if any: a notebook's script, or a modernised copy."""
    made = (tell.NotebookRead, tell.ScriptModernised)
    return next((event.program for event in reversed(job.events) if isinstance(event, made)), None)


def diff_script(job: Job) -> None:
    """Ask intake for the diff of the user's program for every fix, once the findings are known."""
    opened = next((event for event in job.events if isinstance(event, tell.SessionOpened)), None)
    texts = _edits(job)
    # a demo's folder goes with its engine
    if opened is None or opened.target.kind not in PROGRAMS or not texts or not Path(opened.target.path).exists():
        return
    program = program_of(job)
    line = line_in_program(opened.facts.fit_place, opened.target.path, program)
    command = ask.DiffScript(opened.target.path, tuple(texts), tuple(texts.values()), line, program)
    intake = ChildSession("intake", launch.intake(), job.take)
    try:
        now = time.monotonic()
        intake.ask(command, max(min(now, job.deadline) + SECONDS, min(job.deadline, now + MOST_SECONDS)))
    finally:
        intake.close()


def _edits(job: Job) -> dict[str, tuple[Edit, ...]]:
    """Edits by the id of their fix, those of the whole cure as 'cure'."""
    found = {fix.id: fix.edits for finding in job.findings for fix in finding.fixes}
    cured = next((event for event in job.events if isinstance(event, tell.CureFinished)), None)
    return {**found, "cure": cured.edits} if found and cured is not None and cured.edits else found


def export_script(job: Job) -> list[str]:
    """Write the patched program, the cure's edits or else the first fix of the first finding; gives what went wrong.

    A notebook is written as a notebook when the file's name says so, else as one script. A modernised copy without a
    cure is written as it is.
    """
    path = job.destination.script
    if not path:
        return []
    text = _patched(job)
    if text is None:
        return [f"{path}: not written, since no fix could be written into the script."]
    try:
        write_text(path, _as_notebook(job, text) if path.lower().endswith(".ipynb") else text)
    except Refusal as refusal:
        return [refusal.failure.message]
    except OSError as error:
        return [Failure(FailureCode.CANNOT_WRITE, f"{path}: {error.strerror or error}.").message]
    return []


def _patched(job: Job) -> str | None:
    diffed = next((event for event in reversed(job.events) if isinstance(event, tell.ScriptDiffed)), None)
    ids = ["cure"] + [fix.id for finding in job.findings for fix in finding.fixes]
    text = next((diffed.patched[name] for name in ids if diffed and diffed.patched.get(name)), None)
    return text if text is not None else job.modernised or None


def _as_notebook(job: Job, text: str) -> str:
    from lossdoctor.intake.notebook_writing import patched_notebook

    if not job.notebook_text:
        raise Refusal(
            FailureCode.CANNOT_WRITE,
            f"{job.destination.script}: {job.target} is a script; name a file that ends in .py for it.",
        )
    program = program_of(job)
    cells = program.cells if program is not None else ()
    return patched_notebook(Path(job.target).absolute(), cells, job.notebook_text, text)
