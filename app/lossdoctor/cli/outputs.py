"""Where the reports of a check go, what is printed, and the exit code."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from lossdoctor.cli import patches, sessions
from lossdoctor.cli.summary import summary
from lossdoctor.cli.terminal import printable
from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.session import Target, TargetKind
from lossdoctor.core.writing import write_text
from lossdoctor.link.painting import paint
from lossdoctor.report.as_json import document, dumps
from lossdoctor.report.document import Document
from lossdoctor.report.index import Entry, index_of
from lossdoctor.report.privacy import anonymous
from lossdoctor.report.report import Report, fold_all
from lossdoctor.report.wording import dated

if TYPE_CHECKING:
    from lossdoctor.cli.check import Job

KINDS = ("json", "html", "pdf", "md", "sarif")
STANDARD_OUTPUT = "-"
PAINTER_SECONDS = 1.0  # at least; else what is left of the call
KIND_BY_SUFFIX = {
    ".py": TargetKind.SCRIPT,
    ".ipynb": TargetKind.NOTEBOOK,
    ".keras": TargetKind.MODEL,
    ".h5": TargetKind.MODEL,
    ".lossdoctor": TargetKind.SESSION,
    ".log": TargetKind.LOG,
}


@dataclass(frozen=True)
class Outputs:
    """Absolute paths by kind ('-' is standard output), settled before the program runs and may change folder."""

    paths: dict[str, str]
    model: str = ""
    script: str = ""
    session: str = ""


def plan(options: argparse.Namespace) -> list[tuple[str, Outputs]]:
    """Each target with its outputs. Raises Refusal when a file could not be written there."""
    given = {kind: getattr(options, kind) for kind in KINDS if getattr(options, kind)}
    _must_agree(options, given)
    model, script = _settled(options.export_model), _settled(options.export_script)
    if len(options.targets) == 1:
        settled = {kind: _settled(path) for kind, path in given.items()}
        return [(options.targets[0], Outputs(settled, model, script, _settled(options.session)))]
    plans = []
    for place, target in enumerate(options.targets, 1):
        name = f"{place:02d}-{Path(target.rpartition('::')[0] or target).stem}"
        paths = {kind: str(_folder(path) / f"{name}.{kind}") for kind, path in given.items()}
        session = str(_folder(options.session) / f"{name}{sessions.SUFFIX}") if options.session else ""
        plans.append((target, Outputs(paths, session=session)))
    return plans


def _must_agree(options: argparse.Namespace, given: dict[str, str]) -> None:
    """Refuse what could only be ignored silently."""
    on_screen = [f"--{kind}" for kind, path in given.items() if path == STANDARD_OUTPUT]
    exports = [name for name in ("export_model", "export_script") if getattr(options, name)]
    several = len(options.targets) > 1
    if several and on_screen:
        why = f"{on_screen[0]} -: several targets write several reports; name a folder."
    elif several and exports:
        why = f"--{exports[0].replace('_', '-')} goes with one target; {len(options.targets)} were named."
    elif len(on_screen) > 1:
        why = f"{' and '.join(on_screen)} cannot both be written to standard output; name a file for one."
    elif options.session == STANDARD_OUTPUT:
        why = "--session -: a session is not text; name a file."
    elif options.export_model and not options.cure:
        why = "--export-model writes the model that --cure trained; add --cure."
    else:
        return
    raise Refusal(FailureCode.CANNOT_WRITE, why)


def _settled(path: str | None) -> str:
    if not path or path == STANDARD_OUTPUT:
        return path or ""
    settled = Path(path).absolute()
    if not settled.parent.is_dir():
        raise Refusal(FailureCode.CANNOT_WRITE, f"{path}: there is no folder {settled.parent}; make it first.")
    if settled.is_dir() or not os.access(settled.parent, os.W_OK):
        raise Refusal(FailureCode.CANNOT_WRITE, f"{path}: cannot be written here; name another file.")
    return str(settled)


def _folder(path: str) -> Path:
    folder = Path(path).absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(
            FailureCode.CANNOT_WRITE, f"{path}: with several targets this is a folder, and it cannot be made ({error})."
        ) from None
    return folder


def finish(job: Job) -> int:
    """Write every report asked for, print the summary, and give the exit code."""
    report = assembled(job)
    plain = document(report)
    job.verdict = plain["verdict"]
    job.first = plain["findings"][0]["title"] if plain["findings"] else ""
    problems = write_all(job, plain, anonymous(plain))
    job.notes += patches.export_script(job)
    problems += _keep_session(job, report)
    if not job.options.quiet and STANDARD_OUTPUT not in job.destination.paths.values():
        print(summary(cast(dict[str, Any], plain)))
    if plain["failure"] is not None:
        print(f"lossdoctor: {printable(plain['failure']['message'])}", file=sys.stderr)
    for problem in (*job.notes, *problems):
        print(f"lossdoctor: {printable(problem)}", file=sys.stderr)
    return max(exit_code(plain, job.options.fail_on), 2 if problems else 0)


def assembled(job: Job) -> Report:
    """The report of a job: folded from what was told."""
    path = job.target if job.scenario else str(Path(job.target.rpartition("::")[0] or job.target).absolute())
    looked_at = next((event.target for event in job.events if isinstance(event, tell.TargetInspected)), None)
    target = looked_at or Target(_kind(job.target), path)
    start = Report(target=target, settings=job.settings, command=("lossdoctor", *sys.argv[1:]))
    report = fold_all(job.events, start)
    report = replace(report, notes=(*report.notes, *job.notes))
    if job.reopened is not None:
        report = sessions.told_again(report, job.reopened, job.target)
    if job.interrupted:
        return replace(report, failure=None, notes=(*report.notes, "Stopped by Ctrl-C; this is what was seen so far."))
    return report if job.failure is None else replace(report, failure=job.failure)


def _kind(target: str) -> TargetKind:
    if "::" in target:
        return TargetKind.LOSS
    if target.startswith("demo:"):
        return TargetKind.SCRIPT
    return KIND_BY_SUFFIX.get(Path(target).suffix.lower(), TargetKind.DATA)


def exit_code(plain: Document, fail_on: str) -> int:
    """0, 1 or 2 as interfaces.md says."""
    severities = {finding["severity"] for finding in plain["findings"]}
    grave = {"error": {"error"}, "warning": {"error", "warning"}, "never": set()}[fail_on]
    if severities & grave:
        return 1
    return 2 if plain["failure"] is not None or plain["verdict"] == "not-examined" else 0


def write_all(job: Job, plain: Document, nameless: Document) -> list[str]:
    """Write each report asked for, and give the sentences of those that failed.

    Programs read JSON and SARIF, so these keep real paths; what people send on names no user and no host.
    """
    problems, paper = [], dated(nameless)
    for kind, path in job.destination.paths.items():
        try:
            if kind == "pdf":
                _paint(paper, path, max(PAINTER_SECONDS, job.last_moment - time.monotonic()))
            else:
                _write(path, _text(kind, plain if kind in ("json", "sarif") else paper))
        except Refusal as refusal:
            problems.append(refusal.failure.message)
        except Exception as error:  # one report that cannot be drawn must not cost the others
            problems.append(f"{path}: the {kind} report could not be made ({type(error).__name__}: {error}).")
    return problems


def _text(kind: str, plain: Document) -> str:
    if kind == "json":
        return dumps(plain)
    if kind == "html":
        from lossdoctor.report.as_html import html

        return html(plain)
    if kind == "md":
        from lossdoctor.report.as_markdown import markdown

        return markdown(plain)
    from lossdoctor.report.as_sarif import sarif

    return sarif(plain)


def _write(path: str, text: str) -> None:
    if path == STANDARD_OUTPUT:
        sys.stdout.write(text)
    else:
        write_text(path, text)


def _paint(plain: Document, path: str, seconds: float) -> None:
    if path == STANDARD_OUTPUT:
        raise Refusal(FailureCode.CANNOT_WRITE, "A PDF is not written to standard output; name a file with --pdf FILE.")
    paint(dumps(plain), path, seconds)


def _keep_session(job: Job, report: Report) -> list[str]:
    if not job.destination.session:
        return []
    try:
        sessions.keep(job, report, job.verdict)
    except Refusal as refusal:
        return [refusal.failure.message]
    return []


def write_index(options: argparse.Namespace, jobs: Sequence[Job]) -> None:
    """An index of several targets beside their reports: index.json, index.html or index.md. Raises Refusal."""
    for kind in ("json", "html", "md"):
        path = getattr(options, kind)
        if path:
            entries = [
                Entry(job.target, job.verdict, job.first, Path(job.destination.paths[kind]).name) for job in jobs
            ]
            write_text(Path(jobs[0].destination.paths[kind]).parent / f"index.{kind}", index_of(kind, entries))
