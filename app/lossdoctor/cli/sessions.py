"""Session files of the command line: `--session FILE` saves one, `check x.lossdoctor` tells one again."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.manifest import FileMark, FileMarks, Manifest, target_state
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.core.session_file import SUFFIX, SessionFile, load, save
from lossdoctor.report.report import Report

if TYPE_CHECKING:
    from lossdoctor.cli.check import Job

RUNS_CODE = frozenset({TargetKind.SCRIPT, TargetKind.NOTEBOOK, TargetKind.LOSS})
# Options that need the program itself, which a session file is not.
NEED_THE_PROGRAM = (
    "prove", "cure", "data", "validation", "target_columns", "custom_objects", "architecture", "python", "epochs",
    "steps", "batch_size", "loss", "optimizer", "export_model", "export_script", "allow", "only",
)  # fmt: skip


def is_session(target: str) -> bool:
    """Whether a target is a session file, by its name."""
    return Path(target).suffix.lower() == SUFFIX


def reopen(job: Job) -> SessionFile:
    """Tell a job the story of its session file, without TensorFlow and without the data. Raises Refusal."""
    kept = load(job.target)
    job.settings = kept.manifest.settings
    job.events += kept.story
    job.failure = kept.manifest.failure
    job.notes += [seen_when(kept.manifest), *kept.problems, *_where_now(kept.manifest)]
    unused = [f"--{name.replace('_', '-')}" for name in NEED_THE_PROGRAM if getattr(job.options, name, None)]
    if unused:
        job.notes.append(
            f"{job.target} is a session: {', '.join(unused)} could not be used; examine the program itself for that."
        )
    return kept


def told_again(report: Report, kept: SessionFile, path: str) -> Report:
    """The report of a session that was told again: about the session file, with the notes of then."""
    with Path(path).open("rb") as stream:
        checksum = hashlib.file_digest(stream, "sha256").hexdigest()
    notes = [note for note in kept.manifest.notes if note not in report.notes]
    return replace(
        report,
        target=Target(TargetKind.SESSION, str(Path(path).absolute()), checksum),
        command=kept.manifest.command or report.command,
        notes=(*notes, *report.notes),
    )


def keep(job: Job, report: Report, verdict: str) -> None:
    """Write the session of a finished job. Raises Refusal."""
    path = job.destination.session
    if job.reopened is not None:
        save(path, job.reopened.manifest, job.reopened.story)
        return
    if not any(isinstance(event, tell.SessionOpened) for event in job.events):
        raise Refusal(FailureCode.CANNOT_WRITE, f"{path}: not written, since nothing could be opened.")
    save(path, _manifest(job, report, verdict), job.events)


def seen_when(manifest: Manifest) -> str:
    """When a session was seen and by what."""
    day, _, rest = manifest.saved.partition("T")
    when = f" on {day} at {rest[:5]} UTC" if rest else ""
    by = {"window": "in the window", "check": "by check", "callback": "by the callback"}.get(manifest.author, "")
    return f"This is what Loss Doctor {manifest.tool_version} saw{when} {by}".rstrip() + "; nothing was run for it now."


def _where_now(manifest: Manifest) -> list[str]:
    """What became of the program and its data, and how to examine it again."""
    if manifest.demo:
        return [f"Again: lossdoctor demo {manifest.demo} --headless"]
    target = manifest.target
    if target is None or not Path(target.path).is_absolute():
        return []
    state = target_state(target)
    if state == "absent":
        return [f"{target.path} is not here, so it cannot be examined again from this file."]
    marks = FileMarks()
    states = [(mark, marks.state(mark)) for mark in manifest.data]
    notes = [
        f"{mark.path} " + ("is not here any more." if now == "absent" else "has changed since.")
        for mark, now in states
        if now != "same"
    ]
    unchanged = "is there unchanged" if state == "same" else "has changed since"
    return [f"{target.path} {unchanged}. To examine it again: {shlex.join(_words(manifest, target))}", *notes]


def _words(manifest: Manifest, target: Target) -> Sequence[str]:
    words = ["lossdoctor", "check", target.path + (f"::{target.function}" if target.function else "")]
    for role, option in (("data", "--data"), ("validation", "--validation"), ("custom objects", "--custom-objects")):
        paths = [mark.path for mark in manifest.data if mark.role == role]
        words += [option, *paths] if paths else []
    if manifest.target_columns:
        words += ["--target-columns", ",".join(manifest.target_columns)]
    return [*words, "--trust"] if target.kind in RUNS_CODE else words


def _manifest(job: Job, report: Report, verdict: str) -> Manifest:
    options, settings = job.options, job.settings
    prepared = next((event.files for event in job.events if isinstance(event, tell.DataPrepared)), None)
    opened = next((event for event in job.events if isinstance(event, tell.SessionOpened)), None)
    target = opened.target if opened is not None else report.target
    if target is not None and target.path and not job.scenario:
        target = replace(target, path=str(Path(target.path).absolute()))
    return Manifest(
        target=target,
        settings=settings,
        demo=job.scenario,
        healthy=bool(getattr(options, "healthy", False)),
        data=_marks(job),
        target_columns=tuple(getattr(options, "target_columns", ())),
        choices=prepared.choices if prepared is not None else None,
        folder=str(Path.cwd()),
        python=str(getattr(options, "python", None) or ""),
        versions=dict(report.versions),
        device=report.device,
        verdict=verdict,
        command=report.command,
        notes=tuple(job.notes),
        failure=report.failure,
        author="check",
    )


def _marks(job: Job) -> tuple[FileMark, ...]:
    options, settings, marks = job.options, job.settings, FileMarks()
    roles = {
        "data": list(getattr(options, "data", ())),
        "validation": [getattr(options, "validation", "")],
        "custom objects": [settings.custom_objects],
        "architecture": [settings.architecture],
    }
    return tuple(
        marks.mark(str(Path(path).absolute()), role)
        for role, paths in roles.items()
        for path in paths
        if path  # noqa: PTH100
    )
