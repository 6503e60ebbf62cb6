"""The few lines that a check prints, from its JSON report."""

from __future__ import annotations

import textwrap
from typing import Any

from lossdoctor.cli.terminal import printable

MARKS = {"error": "ERROR  ", "warning": "WARNING", "hint": "hint   "}
WIDTH = 100


def summary(plain: dict[str, Any]) -> str:
    """Verdict, findings in order with their cures and trials, and how many checks passed or were skipped."""
    lines = [f"{plain['verdict']}: {plain['target']['path']}", *_runs(plain["runs"])]
    for said in plain.get("audit", {}).get("sentences", ()):
        lines += textwrap.wrap(said, WIDTH, initial_indent="  ", subsequent_indent="  ")
    for finding in plain["findings"]:
        lines += _finding(finding)
    if plain["cure"]:
        lines += _cure(plain["cure"], len(plain["tried"]))
    elif plain.get("tried"):
        lines.append(f"not cured: none of {len(plain['tried'])} treatments was kept; a report says what each one gave")
    if plain["checks"]:
        lines.append(_counts(plain["checks"]))
    return printable("\n".join(lines))


def _cure(cure: dict[str, Any], tried: int) -> list[str]:
    change = f"cured: {cure['metric']} {_number(cure['before'])} -> {_number(cure['after'])}"
    trial = cure["trial"]
    if trial is not None:
        chance = f", {_number(trial['random'])} with a random change" if trial["random"] is not None else ""
        rows = f"on {trial['held_out_rows']:,} held-out rows, {trial['seeds']} seeds" if trial["held_out_rows"] else ""
        change += f" ({rows}; {_number(trial['control'])} with another seed{chance}; {tried} treatments tried)"
    return [change, *(f"    {title}" for title in cure["titles"])]


def _runs(runs: list[dict[str, Any]]) -> list[str]:
    return [f"  {run['id']}: {_course(run)}" for run in runs]


def _course(run: dict[str, Any]) -> str:
    loss = f"loss {_number(run['loss']['first'])} -> {_number(run['loss']['last'])}"
    if run.get("axis") == "epoch":
        return f"{run['epochs']} epochs, {loss}"
    if not run["device"] and not run["steps"]:
        return f"{run['epochs']} epochs, no curve called loss"
    if not run["steps"]:
        return "ended before its first step"
    where = f" on {run['device']}" if run["device"] else ""
    return f"{run['steps']} steps in {run['epochs']} epochs{where}, {loss}"


def _finding(finding: dict[str, Any]) -> list[str]:
    cause = f"  (caused by {finding['caused_by']})" if finding["caused_by"] else ""
    where = finding["where"]
    parts = [f"{key} {where[key]}" for key in ("cell", "line") if where[key] is not None]
    place = f"  ({', '.join(parts)})" if parts else ""
    lines = [f"{finding['rank']:2d}. {MARKS[finding['severity']]} {finding['check']}{place}{cause}"]
    lines += textwrap.wrap(finding["summary"], WIDTH, initial_indent="    ", subsequent_indent="    ")
    for shown in finding["explains"]:
        if shown["how"] == "trial":
            lines.append(f"    explains {shown['check']} ({shown['sure']}, confidence {shown['confidence']:.2f})")
    for fix in finding["fixes"]:
        trial = fix.get("trial")
        told = ""
        if trial:
            numbers = " ".join(f"{name} {_number(trial[name])}" for name in ("before", "after", "control"))
            told = f"  [{trial['verdict']}: {trial['metric']} {numbers}]"
        lines.append(f"    cure: {fix['title']}{told}")
    return lines


def _counts(checks: list[dict[str, Any]]) -> str:
    count = {status: sum(check["status"] == status for check in checks) for status in ("passed", "skipped", "failed")}
    failed = f", {count['failed']} failed" if count["failed"] else ""
    return f"{count['passed']} checks passed, {count['skipped']} skipped{failed}."


def _number(value: float | None) -> str:
    return "not finite" if value is None else f"{value:.4g}"
