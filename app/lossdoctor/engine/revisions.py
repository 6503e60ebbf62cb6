"""The line of revisions that undo and redo walk along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lossdoctor.core.causes import CausalLink
from lossdoctor.core.findings import CheckOutcome, Finding, Stage
from lossdoctor.core.session import Revision, Settings
from lossdoctor.engine.examination import ExaminationRoom
from lossdoctor.engine.patient import Patient


@dataclass
class Chapter:
    """One revision with its patient, what was measured and found on it, and what trials showed to explain what."""

    revision: Revision
    patient: Patient
    room: ExaminationRoom
    stage: Stage = Stage.LOADED
    findings: tuple[Finding, ...] = ()
    outcomes: tuple[CheckOutcome, ...] = ()
    links: tuple[CausalLink, ...] = ()
    settings: Settings | None = None  # what it trains by, as far as the user said; of the chapter before it if None


@dataclass
class Revisions:
    """Chapters in order; edits after an undo drop what could have been redone."""

    chapters: list[Chapter] = field(default_factory=list)
    place: int = -1

    @property
    def present(self) -> Chapter:
        """The chapter that is open. Raises IndexError before the first."""
        if self.place < 0:
            raise IndexError("no session is open")
        return self.chapters[self.place]

    def allow(self, slugs: Iterable[str]) -> Chapter:
        """Intent holds for every chapter; those that are not open are examined again when they are."""
        present = self.present
        for chapter in self.chapters:
            chapter.room.allowed = frozenset(slugs)
            if chapter is not present:
                chapter.findings, chapter.outcomes = (), ()
        return present

    @property
    def first(self) -> Chapter:
        """The program as given."""
        return self.chapters[0]

    @property
    def next_number(self) -> int:
        """A number that no revision of this session had."""
        return max((chapter.revision.number for chapter in self.chapters), default=-1) + 1

    def add(self, chapter: Chapter) -> None:
        """Make this the present chapter, after the one before."""
        if chapter.settings is None and self.place >= 0:
            chapter.settings = self.present.settings
        del self.chapters[self.place + 1 :]
        self.chapters.append(chapter)
        self.place += 1

    def step(self, by: int) -> bool:
        """Go back (-1) or forward (1); False at the end of the line."""
        if not 0 <= self.place + by < len(self.chapters):
            return False
        self.place += by
        return True

    @property
    def undo_titles(self) -> tuple[str, ...]:
        """Titles of the edits that undo would take back, oldest first."""
        return tuple(chapter.revision.title for chapter in self.chapters[1 : self.place + 1])

    @property
    def redo_titles(self) -> tuple[str, ...]:
        """Titles of the edits that redo would bring back, the next one first."""
        return tuple(chapter.revision.title for chapter in self.chapters[self.place + 1 :])
