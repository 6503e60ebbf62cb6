"""Why a patient could not be examined: one closed list with a sentence of help each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lossdoctor.core.saying import say


class FailureCode(StrEnum):
    """Codes of the JSON report's `failure`; `lossdoctor explain failures` lists them."""

    FILE_NOT_FOUND = "file-not-found"
    UNREADABLE = "unreadable"
    UNSUPPORTED = "unsupported"
    NOT_TRUSTED = "not-trusted"
    DATA_MISSING = "data-missing"
    CUSTOM_OBJECTS_MISSING = "custom-objects-missing"
    MODULE_MISSING = "module-missing"
    PROGRAM_ERROR = "program-error"
    PROGRAM_EXITED = "program-exited"
    PROGRAM_WAITS = "program-waits"
    NEVER_TRAINS = "never-trains"
    SHAPE_MISMATCH = "shape-mismatch"
    OUT_OF_MEMORY = "out-of-memory"
    ENGINE_DIED = "engine-died"
    TIME_LIMIT = "time-limit"
    NOT_POSSIBLE = "not-possible"
    CANNOT_WRITE = "cannot-write"
    INTERNAL = "internal"


HELP: dict[FailureCode, str] = {
    FailureCode.FILE_NOT_FOUND: say("The named file does not exist. Check the path."),
    FailureCode.UNREADABLE: say(
        "The file is damaged, empty or not what its name says. Save it again or export it anew."
    ),
    FailureCode.UNSUPPORTED: say("This kind of file cannot be examined. The message says what to bring instead."),
    FailureCode.NOT_TRUSTED: say("Examining it means running code from the file. Read it first, then add --trust."),
    FailureCode.DATA_MISSING: say("A model alone cannot be trained. Name its data with --data."),
    FailureCode.CUSTOM_OBJECTS_MISSING: say(
        "The model uses classes that are not Keras' own. Name the file that defines them with --custom-objects FILE.py."
    ),
    FailureCode.MODULE_MISSING: say(
        "The program imports a package that is not installed here. Run it under its own interpreter with --python PATH."
    ),
    FailureCode.PROGRAM_ERROR: say("The program raised an error that is no known disease. The message repeats it."),
    FailureCode.PROGRAM_EXITED: say("The program ended itself before it trained. The message names the line."),
    FailureCode.PROGRAM_WAITS: say(
        "The program waits for input, and none can come. Give it a constant or an argument after --."
    ),
    FailureCode.NEVER_TRAINS: say("The program ended without calling fit on a Keras model."),
    FailureCode.SHAPE_MISMATCH: say("Model and data do not fit together. The message names both shapes."),
    FailureCode.OUT_OF_MEMORY: say("Memory ran out. Try half the batch size with --batch-size."),
    FailureCode.ENGINE_DIED: say("The engine process ended unexpectedly. The message says how; what was seen is kept."),
    FailureCode.TIME_LIMIT: say("The time limit came before training began. Raise it with --time-limit SECONDS."),
    FailureCode.NOT_POSSIBLE: say("This cannot be done with this program. The message says why."),
    FailureCode.CANNOT_WRITE: say("The file could not be written. The old file, if any, is intact."),
    FailureCode.INTERNAL: say("Loss Doctor itself failed. Please report it with the log of the support bundle."),
}


@dataclass(frozen=True)
class Failure:
    """One readable reason: what was expected and the next step, without a traceback."""

    code: FailureCode
    message: str


class Refusal(Exception):
    """Raised where something cannot be examined; carries the failure to report."""

    def __init__(self, code: FailureCode, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(code, message)
