"""Loss Doctor in a user's own program: `model.fit(x, y, callbacks=[LossDoctor()])`."""

from __future__ import annotations

import atexit
import functools
import html as escaping
import json
import sys
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import keras

from lossdoctor import paths
from lossdoctor.core import session_file
from lossdoctor.core.failures import Failure, FailureCode, Refusal
from lossdoctor.core.findings import Finding
from lossdoctor.core.manifest import Manifest
from lossdoctor.core.session import Settings, Target
from lossdoctor.core.writing import write_text
from lossdoctor.report.as_json import document, dumps
from lossdoctor.report.report import Report, fold_all
from lossdoctor.report.sentence import tally
from lossdoctor.report.wording import dated

Method = TypeVar("Method", bound=Callable[..., Any])
OWN_FOLDER = "own folder"
KINDS = ("html", "md", "json", "sarif", "pdf")


def harmless(method: Method) -> Method:
    """What goes wrong in Loss Doctor itself becomes one printed sentence, never an error of the user's training."""

    @functools.wraps(method)
    def guarded(self: LossDoctor, *given: Any, **named: Any) -> Any:
        try:
            return method(self, *given, **named)
        except Exception as error:
            self._give_up(error)
            return None

    return guarded  # type: ignore[return-value]


class LossDoctor(keras.callbacks.Callback):
    """Watches a `fit` from inside, examines the model when it is over, and prints the verdict in one line.

    `session` is the file that the window opens later; by default one in the user's own folder, None for none.
    `seconds` bounds the examination after training (one measurement under way is finished). `allow` and `only` are
    slugs of checks, as `lossdoctor check` takes them.

    Guarantees: the training is the same with and without it, bit for bit, and so are model, optimizer and random
    numbers after it; it never raises. The trained program, its data included, stays in this process.

    Example:
        doctor = LossDoctor()
        model.fit(x, y, callbacks=[doctor])
        doctor.report("report.html")
    """

    AFTER_INTERRUPT = 3.0  # seconds, when the user pressed Ctrl-C

    def __init__(
        self,
        session: str | Path | None = OWN_FOLDER,
        *,
        seconds: float = 20.0,
        allow: Sequence[str] = (),
        only: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.session = session
        self.session_path = ""
        self._seconds = seconds
        self._settings = Settings(allow=tuple(allow), only=tuple(only))
        self._forget()

    def _forget(self) -> None:
        self._report: Report | None = None
        self._attendance: Any = None
        self._story: tuple[Any, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._target: Target | None = None
        self._broken = ""

    # ---------------------------------------------------------------- what a user asks for

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, most likely root cause first."""
        return self._seen().findings

    @property
    def verdict(self) -> str:
        """'healthy', 'suspect', 'sick' or 'not-examined'."""
        return self._seen().verdict

    def report(self, path: str | Path, *, names_too: bool = False) -> None:
        """Write the report; the suffix decides: .html, .md, .json, .sarif or .pdf.

        User, host and home-folder names are left out of .html, .md and .pdf unless `names_too`.
        """
        try:
            self._write(str(path), names_too)
        except Refusal as refusal:
            _say(refusal.failure.message)
        except Exception as error:
            _say(f"{path}: the report could not be made ({type(error).__name__}: {error}).")

    def save(self, path: str | Path) -> None:
        """Write the session file that the window opens."""
        try:
            session_file.save(path, self._manifest(), self._story)
        except Refusal as refusal:
            _say(refusal.failure.message)

    def _repr_html_(self) -> str:
        """The report as a notebook shows it: in a frame of its own, which runs no script."""
        try:
            from lossdoctor.report.as_html import html

            page = escaping.escape(html(_nameless(document(self._seen()))), quote=True)
        except Exception as error:  # Jinja2 is not among the user's packages
            return f"<pre>{escaping.escape(self._line())}\n{escaping.escape(str(error))}</pre>"
        return f'<iframe sandbox srcdoc="{page}" style="width:100%;height:640px;border:0"></iframe>'

    def __repr__(self) -> str:
        """The verdict in one line."""
        return self._line()

    # ---------------------------------------------------------------- what Keras calls

    @harmless
    def on_train_begin(self, logs: Any = None) -> None:
        """Remember how the model begins, and stand in for its train function."""
        from lossdoctor.engine.attendance import Attendance, attended

        self._forget()
        if not attended(self.model):
            self._attendance = Attendance(self.model, self.params or {}, self._failed)
            _unfinished.add(self)

    @harmless
    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        """An epoch begins."""
        if self._attendance is not None:
            self._attendance.begin_epoch(epoch)

    @harmless
    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """A batch was trained on."""
        if self._attendance is not None:
            self._attendance.end_batch(batch, logs)

    @harmless
    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """An epoch ended."""
        if self._attendance is not None:
            self._attendance.end_epoch(epoch, logs)

    @harmless
    def on_train_end(self, logs: Any = None) -> None:
        """Training is over: examine, keep the session, say the verdict."""
        if self._attendance is not None:
            self._end(*self._attendance.ending(), seconds=self._seconds)

    # ---------------------------------------------------------------- the end

    @harmless
    def _failed(self, error: BaseException) -> None:
        """A step raised. Its error goes on to the user when this returns."""
        if self._attendance is None:
            return
        name, steps = type(error).__name__, self._attendance.steps
        if isinstance(error, Exception):
            self._end("error", f"{name} after {steps:,} steps", error, seconds=self._seconds)
        else:
            seconds = min(self._seconds, self.AFTER_INTERRUPT)
            self._end("stopped", f"stopped by {name} after {steps:,} steps", seconds=seconds)

    @harmless
    def _end_unseen(self) -> None:
        self._end("stopped", "ended between two steps", seconds=self.AFTER_INTERRUPT)

    def _end(self, ended: str, why: str, error: Exception | None = None, *, seconds: float) -> None:
        attendance, self._attendance = self._attendance, None
        _unfinished.discard(self)
        settings = replace(self._settings, time_limit=seconds)
        try:
            attendance.examine(settings, ended, why, error)
        finally:
            self._story, self._target = attendance.story, attendance.target
            self._notes = tuple(attendance.notes)
            self._report = fold_all(self._story, Report(target=self._target, settings=self._settings))
        self._keep()
        print(self._line(), flush=True)

    # ---------------------------------------------------------------- words and files

    def _seen(self) -> Report:
        if self._report is None and self._attendance is not None:
            self._end_unseen()
        if self._report is not None:
            return self._report
        why = self._broken or "No training was watched yet; pass this object to fit: callbacks=[doctor]."
        return Report(failure=Failure(FailureCode.INTERNAL if self._broken else FailureCode.NEVER_TRAINS, why))

    def _line(self) -> str:
        report = self._seen()
        kept = f" Session: {self.session_path}" if self.session_path else ""
        if report.verdict == "not-examined":
            why = report.failure.message if report.failure else "the time was over before any check could speak."
            return f"Loss Doctor: not examined: {why}{kept}"
        first = f" {report.findings[0].title.rstrip('.')}." if report.findings else ""
        return f"Loss Doctor: {report.verdict} ({tally(report)}).{first}{kept}"

    def _keep(self) -> None:
        if self.session is None or self._report is None:
            return
        path = Path(self.session)
        try:
            if self.session == OWN_FOLDER:
                path = _own_place(self._target)
            session_file.save(path, self._manifest(), self._story)
            self.session_path = str(path)
        except Refusal as refusal:
            _say(refusal.failure.message)
        except (OSError, RuntimeError) as error:
            _say(f"The session could not be kept ({error}).")

    def _manifest(self) -> Manifest:
        report = self._seen()
        return Manifest(
            target=report.target,
            settings=self._settings,
            folder=str(Path.cwd()),
            python=sys.executable,
            versions=dict(report.versions),
            device=report.device,
            verdict=report.verdict,
            notes=self._notes,
            author="callback",
        )

    def _write(self, path: str, names_too: bool) -> None:
        kind = Path(path).suffix.lower().lstrip(".")
        if kind not in KINDS:
            raise Refusal(FailureCode.CANNOT_WRITE, f"{path}: a report ends in one of .{', .'.join(KINDS)}.")
        told = document(self._seen())
        shown = dated(told if names_too else _nameless(told))
        if kind == "json":
            write_text(path, dumps(told))
        elif kind == "sarif":
            from lossdoctor.report.as_sarif import sarif

            write_text(path, sarif(told))
        elif kind == "md":
            from lossdoctor.report.as_markdown import markdown

            write_text(path, markdown(shown))
        elif kind == "html":
            from lossdoctor.report.as_html import html

            write_text(path, html(shown))
        else:
            from lossdoctor.link.painting import paint

            paint(json.dumps(shown), str(Path(path).absolute()))

    def _give_up(self, error: Exception) -> None:
        """Leave the training alone from now on."""
        attendance, self._attendance = self._attendance, None
        _unfinished.discard(self)
        with suppress(Exception):
            if attendance is not None:
                attendance.leave()
        self._broken = f"Loss Doctor itself failed ({type(error).__name__}: {error}); the training was not touched."
        _say(self._broken)


_unfinished: weakref.WeakSet[LossDoctor] = weakref.WeakSet()


@atexit.register
def _at_exit() -> None:
    """A fit that an error ended between two steps is told of before the program is gone."""
    for doctor in list(_unfinished):
        doctor._seen()


def _nameless(told: Any) -> Any:
    from lossdoctor.report.privacy import anonymous

    return anonymous(told)


def _own_place(target: Target | None) -> Path:
    folder = paths.user_folder() / "sessions"
    folder.mkdir(parents=True, exist_ok=True)
    stem, now = (
        (Path(target.path).stem.replace(" ", "-")[:40] if target is not None else "session"),
        time.strftime("%Y%m%d-%H%M%S"),
    )
    names = (f"{now}-{stem}{'-' + str(n) if n else ''}{session_file.SUFFIX}" for n in range(1_000))
    return next(folder / name for name in names if not (folder / name).exists())


def _say(sentence: str) -> None:
    print(f"Loss Doctor: {sentence}", file=sys.stderr, flush=True)
