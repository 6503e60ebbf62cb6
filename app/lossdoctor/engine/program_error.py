"""What a program's own exception says, shortened to the lines a person needs."""

from __future__ import annotations

import inspect
import re
import sysconfig
import traceback
from pathlib import Path

from lossdoctor.core.readings.program import ProgramErrorReading
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.places import Place, place_of

MOST_LINES = 2
NOISE = re.compile(
    r"^\s*$|^Graph execution error|^Detected at node|^\s*File \"|^<stack traces|^Stack trace|^\s*\d+ root error"
    r"|^  |^\t|^\d+ derived|^\s*\[\[\{\{|^-+$|^=+>"
)
ESCAPES = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
SUFFIX = re.compile(r"\s*\[\[\{\{.*?\}\}\]\]|\s*\[Op:[^\]]*\]")
HERE = str(Path(__file__).resolve().parents[1])
LIBRARIES = tuple({sysconfig.get_paths()[kind] for kind in ("stdlib", "purelib", "platlib")})


def program_error(error: BaseException, patient: Patient | None, phase: str) -> ProgramErrorReading:
    """The exception as evidence; the line is the last one in the user's own files, else that of their `fit`."""
    place = user_place(error)
    if place.file is None and patient is not None:
        place = patient.origins.fit if patient.origins.fit.file else Place(patient.fit_file, patient.fit_line)
    return ProgramErrorReading(type(error).__name__, short_message(error), phase, place.file, place.line, place.cell)


def short_message(error: BaseException) -> str:
    """The first lines of the message that say something."""
    text = ESCAPES.sub("", str(getattr(error, "message", "") or error))
    said = [SUFFIX.sub("", line).strip() for line in text.splitlines() if not NOISE.match(line)]
    lines = [line for line in said if line][:MOST_LINES]
    return "\n".join(lines) or (text.strip().splitlines() or [type(error).__name__])[0]


def user_place(error: BaseException) -> Place:
    """The deepest frame outside libraries and Loss Doctor."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if _is_users(frame.filename):
            return place_of(frame.filename, frame.lineno)
    return Place()


def user_line(error: BaseException) -> tuple[str | None, int | None]:
    """File and line of that place; in a notebook the line counts within its cell."""
    place = user_place(error)
    return place.file, place.line


def _is_users(filename: str) -> bool:
    if filename.startswith(("<", HERE)):
        return False
    return "site-packages" not in filename and not filename.startswith(LIBRARIES)


def calling_place() -> Place:
    """The innermost frame of the user's own code that is running now."""
    frame = inspect.currentframe()
    while frame is not None:
        if _is_users(frame.f_code.co_filename):
            return place_of(frame.f_code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return Place()
