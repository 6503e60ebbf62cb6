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
FRAME = re.compile(r'^    File "([^"]+)", line (\d+)', re.MULTILINE)
NAMED = re.compile(r"^\w+(Error|Exception): ")
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
    text = _without_autograph(ESCAPES.sub("", str(getattr(error, "message", "") or error)))
    said = [SUFFIX.sub("", line).strip() for line in text.splitlines() if not NOISE.match(line)]
    lines = [line for line in said if line][:MOST_LINES]
    return "\n".join(lines) or (text.strip().splitlines() or [type(error).__name__])[0]


def _without_autograph(text: str) -> str:
    """The error inside of a `tf.function`, whose text AutoGraph puts below a list of its own frames."""
    if not text.startswith("in user code:"):
        return text
    lines = text.splitlines()
    last = max((place for place, line in enumerate(lines) if line.startswith('    File "')), default=0)
    said = [line[4:] if line.startswith("    ") else line for line in lines[last + 1 :]]
    told = next((place for place, line in enumerate(said) if line.strip() and not line.startswith(" ")), None)
    return text if told is None else NAMED.sub("", "\n".join(said[told:]), count=1)


def _autograph_place(error: BaseException) -> Place | None:
    """Where inside of a `tf.function` AutoGraph says that the error arose, in the user's own files."""
    text = str(getattr(error, "message", "") or error)
    found = FRAME.findall(text) if text.startswith("in user code:") else []
    return next((place_of(file, int(line)) for file, line in reversed(found) if _is_users(file)), None)


def user_place(error: BaseException) -> Place:
    """The deepest frame outside libraries and Loss Doctor."""
    traced = _autograph_place(error)
    if traced is not None:
        return traced
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if _is_users(frame.filename):
            return place_of(frame.filename, frame.lineno)
    return Place()


def user_line(error: BaseException) -> tuple[str | None, int | None]:
    """File and line of that place; in a notebook the line counts within its cell."""
    place = user_place(error)
    return place.file, place.line


def _is_users(filename: str) -> bool:
    if filename.startswith(("<", HERE)) or "__autograph_generated_file" in filename:
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
