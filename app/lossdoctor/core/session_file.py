"""The session file `.lossdoctor`: a zip of manifest, journal, findings and an optional sample; never pickle."""

from __future__ import annotations

import io
import itertools
import json
import typing
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lossdoctor.core import events as tell
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.journal import Unpacking, line_of, record_of, records
from lossdoctor.core.manifest import SCHEMA_VERSION, Manifest
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import Revision
from lossdoctor.core.story import Story
from lossdoctor.core.wire import WireError, pack, unpack
from lossdoctor.core.writing import write_bytes

SUFFIX = ".lossdoctor"
MANIFEST, JOURNAL, FINDINGS, SAMPLE = "manifest.json", "journal.jsonl", "findings.json", "sample.json"
# What a session file may hold; Story keeps what is written far below.
MOST_MEMBERS = 16
MOST_BYTES = {MANIFEST: 8 * 1024**2, JOURNAL: 256 * 1024**2, FINDINGS: 64 * 1024**2, SAMPLE: 8 * 1024**2}
MOST_RECORDS = 400_000
MOST_RATIO = 100  # trust.md, above what is small anyhow
SMALL = 16 * 1024**2
PIECE = 16 * 1024  # small, since a damaged piece is lost whole
CURVES = (
    tell.LogWritten,
    tell.RunStarted,
    tell.ReadingsTaken,
    tell.EpochEnded,
    tell.NonfiniteSeen,
    tell.RunEnded,
    tell.RunNoted,
)
EVENTS = frozenset(typing.get_args(tell.Event))
Diagnosis = tell.FindingRaised | tell.FindingCleared | tell.FindingsRanked | tell.ChecksReported


@dataclass(frozen=True, eq=False)
class SessionFile:
    """A session as it was kept: its manifest, its story in order, and sentences on what could not be read."""

    manifest: Manifest
    story: tuple[tell.Event, ...]
    problems: tuple[str, ...] = ()

    @property
    def opened(self) -> tell.SessionOpened | None:
        """What was open, or None."""
        return next((event for event in self.story if isinstance(event, tell.SessionOpened)), None)


def save(path: str | Path, manifest: Manifest, story: Iterable[tell.Event], *, sample: bool = True) -> None:
    """Write a session file in one piece. Raises Refusal (cannot-write); an old file is then as it was.

    Without `sample` the rows that the data page shows are left out.
    """
    write_bytes(path, packed(manifest, story, sample=sample))


def packed(manifest: Manifest, story: Iterable[tell.Event], *, sample: bool = True) -> bytes:
    """The bytes of a session file."""
    told = Story().take_all(story).events()
    manifest = replace(
        manifest,
        schema_version=SCHEMA_VERSION,
        saved=manifest.saved or datetime.now(UTC).isoformat(timespec="seconds"),
        recipe=manifest.recipe or recipe_of(told),
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(record_of(manifest), indent=1, allow_nan=False))
        archive.writestr(FINDINGS, json.dumps([record_of(event) for event in diagnosis_of(told)], allow_nan=False))
        archive.writestr(JOURNAL, b"".join(line_of(_without_rows(event)) for event in told))
        rows = _rows_of(told)
        if sample and rows is not None:
            archive.writestr(
                SAMPLE, json.dumps({"columns": pack(rows.preview_columns)[0], "rows": pack(rows.preview)[0]})
            )
    return target.getvalue()


def load(path: str | Path) -> SessionFile:
    """Read a session file strictly, with limits. Raises Refusal when nothing can be made of it."""
    try:
        with Path(path).open("rb") as stream, zipfile.ZipFile(stream) as archive:
            _check(path, archive)
            return _Reading(path, archive).result()
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        if isinstance(error, FileNotFoundError):
            told = say("{path}: no such file. Check the path.", path=str(path))
            raise Refusal(FailureCode.FILE_NOT_FOUND, told) from None
        raise _unreadable(path, say("it is no intact session file ({error})", error=str(error))) from None


def load_journal(path: str | Path) -> SessionFile:
    """Read the journal of a session that was not closed; a torn tail is dropped. Raises Refusal."""
    try:
        with Path(path).open("rb") as stream:
            first, *told = itertools.islice(stream, MOST_RECORDS)
    except (OSError, ValueError) as error:
        raise _unreadable(path, say("it is no journal ({error})", error=str(error))) from None
    unpacking = Unpacking()
    try:
        manifest: Manifest = unpacking.record(first, Manifest)
    except WireError as error:
        raise _unreadable(path, say("its first record is damaged ({error})", error=str(error))) from None
    kept = [value for value in records(told, unpacking) if type(value) in EVENTS]
    lost = len(told) - len(kept)
    problems = (say("The last {n} records of the journal were torn and left out.", n=lost),) if lost else ()
    return SessionFile(manifest, Story().take_all(kept).events(), problems)


def recipe_of(story: Iterable[tell.Event]) -> tuple[Revision, ...]:
    """The revisions that a story made, oldest first."""
    kinds = (tell.SessionOpened, tell.RevisionMade)
    return tuple(event.revision for event in story if isinstance(event, kinds))


def diagnosis_of(story: Iterable[tell.Event]) -> list[tell.Event]:
    """The events that alone give the verdict again, should the journal be damaged."""
    kinds = (tell.EngineReady, tell.SessionOpened, tell.RevisionMade, tell.TrialFinished, tell.CureFinished)
    return [_without_rows(event) for event in story if isinstance(event, (*kinds, *typing.get_args(Diagnosis)))]


class _Reading:
    """One session file being read; what is damaged is told in `problems`."""

    def __init__(self, path: str | Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._names = set(archive.namelist())
        self._unpacking = Unpacking()
        self._problems: list[str] = []
        self._damaged: set[str] = set()

    def result(self) -> SessionFile:
        manifest = self._manifest()
        story = self._story()
        if manifest is None:
            opened = next((event for event in story if isinstance(event, tell.SessionOpened)), None)
            if opened is None:
                raise _unreadable(self._path, say("neither its manifest nor its journal can be read"))
            manifest = Manifest(opened.target, recipe=recipe_of(story))
            self._problems.append(
                say("The manifest is damaged: settings and data files of this session are not known.")
            )
        return SessionFile(manifest, self._with_rows(story), tuple(self._problems))

    def _manifest(self) -> Manifest | None:
        try:
            record = json.loads(self._bytes(MANIFEST))
            version = record["value"]["schema_version"]
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
        if type(version) is int and version > SCHEMA_VERSION:
            made_by = str(record["value"].get("tool_version", ""))[:40]
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say(
                    "{path} was saved by Loss Doctor {made_by} (session schema {schema}); this one reads schema "
                    "{ours}. Update Loss Doctor, or save a report there.",
                    path=str(self._path),
                    made_by=made_by or say("a newer version"),
                    schema=str(version),
                    ours=str(SCHEMA_VERSION),
                ),
            )
        try:
            made: Manifest = self._unpacking.value(record, Manifest)
        except (WireError, ValueError):
            return None
        return made

    def _story(self) -> tuple[tell.Event, ...]:
        story, lost = [], 0
        for value in records(itertools.islice(self._lines(JOURNAL), MOST_RECORDS), self._unpacking):
            if isinstance(value, WireError):
                lost += 1
            elif type(value) in EVENTS:
                story.append(value)
        whole = JOURNAL in self._names and JOURNAL not in self._damaged and not lost
        if not whole:
            self._problems.append(
                say("The journal is damaged: {n} of its records could be read and were kept.", n=len(story))
            )
            story = self._completed(story)
        return tuple(story)

    def _completed(self, story: list[Any]) -> list[Any]:
        """The diagnosis from its own member in the place of the journal's."""
        try:
            told = [self._unpacking.value(record) for record in json.loads(self._bytes(FINDINGS))]
        except (WireError, ValueError, TypeError, RecursionError):
            self._problems.append(say("The findings are damaged too; those of the journal were kept."))
            return story
        curves = [event for event in story if isinstance(event, CURVES)]
        opened = [event for event in told if isinstance(event, (tell.EngineReady, tell.SessionOpened))]
        return [*opened, *curves, *(event for event in told if event not in opened)]

    def _with_rows(self, story: tuple[tell.Event, ...]) -> tuple[tell.Event, ...]:
        try:
            plain = json.loads(self._bytes(SAMPLE)) if SAMPLE in self._names else None
            columns = unpack(tuple[str, ...], plain["columns"], []) if plain else ()
            rows = unpack(tuple[tuple[str, ...], ...], plain["rows"], []) if plain else ()
        except (WireError, ValueError, KeyError, TypeError, RecursionError):
            self._problems.append(say("The sample of the data is damaged and was left out."))
            return story

        def filled(event: tell.Event) -> tell.Event:
            if not rows or not isinstance(event, (tell.SessionOpened, tell.RevisionMade)):
                return event
            return replace(event, facts=replace(event.facts, preview_columns=columns, preview=rows))

        return tuple(filled(event) for event in story)

    def _bytes(self, name: str) -> bytes:
        return b"".join(self._pieces(name))

    def _pieces(self, name: str) -> Iterator[bytes]:
        """What can be unpacked of a member, never more than it may hold."""
        if name not in self._names:
            return
        left = MOST_BYTES[name]
        try:
            with self._archive.open(name) as stream:
                while left > 0 and (piece := stream.read(min(PIECE, left))):
                    left -= len(piece)
                    yield piece
        except Exception:  # zlib.error, BadZipFile, EOFError ...: the checksums of lines tell what is whole
            self._damaged.add(name)

    def _lines(self, name: str) -> Iterator[bytes]:
        begun: list[bytes] = []
        for piece in self._pieces(name):
            *lines, rest = piece.split(b"\n")
            if lines:
                yield b"".join((*begun, lines[0]))
                yield from lines[1:]
                begun = []
            begun.append(rest)
        if any(begun):
            yield b"".join(begun)


def _check(path: str | Path, archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    unpacked = sum(member.file_size for member in members)
    packed_size = sum(member.compress_size for member in members)
    if len(names) > MOST_MEMBERS or len(set(names)) != len(names):
        raise _unreadable(path, say("it has {n} members, which no session file has", n=len(names)))
    odd = next((name for name in names if "/" in name or "\\" in name or ":" in name or ".." in name), None)
    if odd is not None:
        raise _unreadable(path, say("it has a member named {name}, which no session file has", name=repr(odd[:80])))
    if unpacked > max(SMALL, MOST_RATIO * packed_size) or unpacked > sum(MOST_BYTES.values()):
        raise _unreadable(
            path,
            say(
                "it unpacks {packed} bytes to {unpacked}, which no session file does",
                packed=packed_size,
                unpacked=unpacked,
            ),
        )
    if not {MANIFEST, JOURNAL} & set(names):
        raise _unreadable(path, say("it has neither a manifest nor a journal"))


def _unreadable(path: str | Path, why: Said) -> Refusal:
    return Refusal(
        FailureCode.UNREADABLE,
        say("{path} could not be opened: {why}. Open the program itself, or another copy.", path=str(path), why=why),
    )


def _without_rows(event: tell.Event) -> tell.Event:
    if isinstance(event, (tell.SessionOpened, tell.RevisionMade)) and event.facts.preview:
        return replace(event, facts=replace(event.facts, preview=(), preview_columns=()))
    return event


def _rows_of(story: Iterable[tell.Event]) -> tell.PatientFacts | None:
    facts = [event.facts for event in story if isinstance(event, (tell.SessionOpened, tell.RevisionMade))]
    return next((fact for fact in facts if fact.preview), None)
