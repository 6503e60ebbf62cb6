"""What was said about one program, and the file in which outcomes are kept as they come."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

SCHEMA = 1
LOUD = ("error", "warning")


@dataclass(frozen=True)
class Patient:
    """A program to judge by: what is expected of its report.

    `group` is 'cases', 'scenarios' or 'population'; `role` 'faulty' or 'healthy'. `accept`: slugs that name the fault;
    empty when no check can. `excused`: checks that may warn about a healthy program. `hints`: a hint may name it too
    (a demo that is about a hint). `curable`: a cured model can be measured on rows that the program never sees.
    """

    id: str
    group: str
    role: str
    accept: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    hints: bool = False
    curable: bool = False
    fault: str = ""


@dataclass(frozen=True)
class Outcome:
    """`said` holds (slug, severity) by rank. `timed` is the time of a plain check in seconds, None when not called.

    `cure` holds `status`, `seconds`, `uncured`, `cured`, `goal` and `healthy`; None when not called. `state` is the
    digest of the sources that were judged.
    """

    id: str
    group: str
    role: str
    fault: str = ""
    accept: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    hints: bool = False
    status: str = "ok"
    timed: float | None = None
    said: tuple[tuple[str, str], ...] = ()
    cure: Mapping[str, Any] | None = None
    state: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def errors(self) -> list[str]:
        """Slugs of the errors, by rank."""
        return [slug for slug, severity in self.said if severity == "error"]

    @property
    def undue_warnings(self) -> list[str]:
        """Slugs of the warnings that the program gives no reason for."""
        return [slug for slug, severity in self.said if severity == "warning" and slug not in self.excused]

    @property
    def named_at(self) -> int | None:
        """Place, from 1, of the first finding that names the fault; errors and warnings only, unless hints count."""
        heard = [slug for slug, severity in self.said if self.hints or severity in LOUD]
        return next((place for place, slug in enumerate(heard, 1) if slug in self.accept), None)

    @property
    def detected(self) -> bool:
        """Whether an error or a warning was raised."""
        return any(severity in LOUD for _, severity in self.said)


def awaited(patient: Patient, **found: Any) -> Outcome:
    """The outcome of a patient with what was found."""
    kept = {name: getattr(patient, name) for name in ("id", "group", "role", "fault", "accept", "excused", "hints")}
    return Outcome(**kept, **found)


def read_report(path: Path) -> dict[str, Any] | None:
    """The JSON report, or None where there is none that keeps the contract (NaN and Infinity are not JSON)."""

    def refused(constant: str) -> None:
        raise ValueError(constant)

    try:
        report = json.loads(path.read_text(encoding="utf-8"), parse_constant=refused)
        said_in(report)
        return report if report["schema_version"] == SCHEMA else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def said_in(report: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """(slug, severity) of every finding of a report, by rank."""
    ranked = sorted(report["findings"], key=lambda finding: finding["rank"])
    return tuple((finding["check"], finding["severity"]) for finding in ranked)


def status_of(code: int | None, report: Mapping[str, Any] | None, last_words: str) -> str:
    """'ok', or how the call failed and its last words; `code` is None when it had to be killed."""
    if code is None:
        return "timeout"
    if code not in (0, 1, 2):
        return f"crash: exit code {code}: {last_words}"
    if report is None:
        return f"invalid report: {last_words}"
    if code == 2 or report.get("verdict") == "not-examined":
        return f"not examined: {(report.get('failure') or {}).get('message', last_words)}"
    return "ok"


def kept(path: Path) -> dict[str, Outcome]:
    """The outcomes in a file by id, later lines over earlier ones; a torn last line is left out."""
    outcomes: dict[str, Outcome] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            words = json.loads(line)
        except ValueError:
            continue
        words |= {"accept": tuple(words["accept"]), "excused": tuple(words["excused"])}
        words["said"] = tuple((slug, severity) for slug, severity in words["said"])
        outcomes[words["id"]] = Outcome(**words)
    return outcomes


def keep(path: Path, outcome: Outcome) -> None:
    """Add one outcome to the file."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(outcome)) + "\n")


def under_today(outcomes: Iterable[Outcome], patients: Mapping[str, Patient]) -> list[Outcome]:
    """Kept outcomes judged by what is expected of their patients now; those whose patient is gone are left out."""
    names = ("accept", "excused", "hints", "role", "fault", "group")
    return [
        replace(outcome, **{name: getattr(patients[outcome.id], name) for name in names})
        for outcome in outcomes
        if outcome.id in patients
    ]
