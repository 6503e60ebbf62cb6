"""Sentences about lines in the words of an older Keras, and the copy in today's words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lossdoctor.cli.child_session import ChildSession
from lossdoctor.core import commands as ask
from lossdoctor.core import events as tell
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.session import OldSpelling, ProgramText

if TYPE_CHECKING:
    from lossdoctor.cli.check import Job

SHOWN = 8  # lines named; the others are counted


def modernised(job: Job, intake: ChildSession, program: ProgramText | None) -> ProgramText | None:
    """The copy to run in the place of the target, its lines told in the job's notes. Raises Refusal."""
    intake.ask(ask.ModerniseScript(str(Path(job.target).absolute()), job.folder, program), job.deadline)
    made: tell.ScriptModernised = job.answer(tell.ScriptModernised)
    if not made.changed:
        job.notes.append(f"{job.target}: no line could be written in today's words of Keras; it runs as it is.")
        return program
    job.modernised = Path(made.program.path).read_text(encoding="utf-8", errors="replace")
    job.notes.append(f"A copy in today's words of Keras was run: {words(made.changed)}. The original is as it was.")
    if made.left:
        job.notes.append(f"To be changed by you: {words(made.left)}.")
    return made.program


def told(job: Job) -> None:
    """Add the old words to a failure of the program, or to the notes of one that ran all the same."""
    spellings = next((event.spellings for event in job.events if isinstance(event, tell.TargetInspected)), ())
    if not spellings or job.modernised:
        return
    able = sum(spelling.mechanical for spelling in spellings)
    count = f"{len(spellings)} words of an older Keras" if len(spellings) > 1 else "A word of an older Keras"
    sentence = f"{count}: {words(spellings)}."
    if able:
        sentence += f" Add --modernise to run a copy in today's words ({able} of {len(spellings)} can be changed)."
    if job.failure is not None and job.failure.code in (FailureCode.PROGRAM_ERROR, FailureCode.MODULE_MISSING):
        message = job.failure.message
        stop = "" if message.endswith((".", "!", "?")) else "."
        job.failure = Failure(job.failure.code, f"{message}{stop} {sentence}")
    else:
        job.notes.append(sentence)


def words(spellings: Sequence[OldSpelling]) -> str:
    """'line 3: keras.layers.core is now keras.layers; cell 2, line 5: ...; and 4 more'."""
    shown = [_word(spelling) for spelling in spellings[:SHOWN]]
    more = [f"and {len(spellings) - SHOWN} more"] if len(spellings) > SHOWN else []
    return "; ".join([*shown, *more])


def _word(spelling: OldSpelling) -> str:
    cell = f"cell {spelling.cell}, " if spelling.cell is not None else ""
    is_now = "is now" if spelling.mechanical else "is gone, instead"
    return f"{cell}line {spelling.line}: {spelling.old} {is_now} {spelling.present}"
