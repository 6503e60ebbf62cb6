"""A call of `fit` in the user's own process, as it can be seen from a callback inside it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from lossdoctor.engine.capture import fit_settings, loss_sources
from lossdoctor.engine.fit_data import fit_data, is_stream
from lossdoctor.engine.patient import FitArguments, Rows
from lossdoctor.engine.places import Origins, Place
from lossdoctor.engine.program_error import calling_place

OURS = str(Path(__file__).resolve().parents[1])
ARGUMENTS = (
    "x", "y", "batch_size", "epochs", "validation_data", "shuffle", "class_weight", "sample_weight", "initial_epoch",
    "steps_per_epoch", "callbacks",
)  # fmt: skip


@dataclass
class UsersFit:
    """The running `fit`: its frame, its arguments by name, and the user's line that called it.

    Keras has by then split off `validation_split`; `split` is what was asked for. `examined`: the program already runs
    under Loss Doctor. Without a frame (another Keras) only the curves can be seen.
    """

    frame: FrameType | None
    given: dict[str, Any]
    split: float = 0.0
    examined: bool = False
    file: str | None = None
    line: int | None = None

    @property
    def streams(self) -> bool:
        """Whether the rows come in batches of their own (a dataset, a generator), and not as arrays."""
        return is_stream(self.given.get("x"))

    def settings(self, batch: int | None = None) -> FitArguments:
        """What decides the training. The user's callbacks are left out: nothing of theirs is called again."""
        made = fit_settings(self.given, batch)
        made.callbacks, made.validation_split = (), self.split
        return made

    def rows(self, keras_model: Any, batches: list[Any], whole: bool) -> tuple[Rows, Rows | None, dict[str, Any]]:
        """Training rows, validation rows, and the fields of a Patient that go with them.

        For a stream the rows are the `batches` that training itself was fed (`whole`: these are all).
        Raises whatever the user's own data raise.
        """
        given, fed = dict(self.given), self.streams
        if fed:
            given |= {"x": iter(batches), "y": None, "sample_weight": None, "class_weight": None}
            given["steps_per_epoch"] = None
        if is_stream(given.get("validation_data")) and hasattr(given["validation_data"], "__next__"):
            given["validation_data"] = None  # a generator that the program still needs
        found = fit_data(keras_model, {**given, "validation_split": 0.0})
        inputs, targets = found.by_name
        return (
            found.training,
            found.validation,
            {
                "input_names": inputs,
                "target_names": targets,
                "feeds_by_name": bool(inputs),
                "aims_by_name": bool(targets),
                "column_names": found.columns,
                "source": found.source,
                "rows_complete": whole if fed else found.complete,
                "script": self.file,
                "fit_file": self.file,
                "fit_line": self.line,
                "origins": Origins(fit=Place(self.file, self.line)),
                "loss_sources": loss_sources(keras_model),
                "fit": self.settings(found.batch),
            },
        )

    def release(self) -> None:
        """Hold nothing of the user's any longer."""
        self.frame = None
        self.given = {}


def running_fit(keras_model: Any) -> UsersFit:
    """The innermost `fit` of this model that is running on this thread."""
    place = calling_place()
    file, line = place.file, place.line
    frame: FrameType | None = sys._getframe(1)
    found: FrameType | None = None
    examined = False
    while frame is not None:
        code = frame.f_code
        if found is None and code.co_name == "fit" and "epoch_iterator" in frame.f_locals:
            found = frame if frame.f_locals.get("self") is keras_model else None
        examined = examined or (code.co_filename.startswith(OURS) and code.co_name in ("capture", "train"))
        frame = frame.f_back
    if found is None:
        return UsersFit(None, {}, examined=examined, file=file, line=line)
    given = {name: found.f_locals[name] for name in ARGUMENTS if name in found.f_locals}
    callbacks = given.get("callbacks")
    given["callbacks"] = list(getattr(callbacks, "callbacks", None) or [])
    split = float(found.f_locals.get("validation_split") or 0.0)
    return UsersFit(found, given, split, examined, file, line)
