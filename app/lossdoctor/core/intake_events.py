"""What intake tells of files that it looked at: past tense, frozen."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.session import DataFiles, LogRun, OldSpelling, ProgramText, TableChoices, Target


@dataclass(frozen=True)
class TargetInspected:
    """What a file is. `needs_trust`: opening it runs code; `runs` lists that code (the script and the local modules it
    imports, or unknown classes with their path in the model). `fit_calls` are the lines of a script's fit calls,
    `spellings` its lines in the words of an older Keras. `functions` are the functions and classes at the top of a
    file of losses. `allow` and `only` are checks named in `[tool.lossdoctor]` of the nearest pyproject.toml.
    `input_shape` is that of a model's first input without the rows, 0 where it takes any size.
    """

    target: Target
    size: int
    needs_trust: bool
    runs: tuple[str, ...] = ()
    fit_calls: tuple[int, ...] = ()
    outputs: int | None = None
    notes: tuple[str, ...] = ()
    spellings: tuple[OldSpelling, ...] = ()
    functions: tuple[str, ...] = ()
    input_shape: tuple[int, ...] = ()
    allow: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


@dataclass(frozen=True)
class DataPreviewed:
    """The beginning of data files: up to 50 rows as text, and how they would be read, every point filled in.

    `rows` is None when it cannot be known without reading on, an estimate when `estimated`. `notes` are sentences on
    what is ambiguous. `editable`: a table whose `choices` can be changed.
    """

    paths: tuple[str, ...]
    kind: str
    size: int
    columns: tuple[str, ...]
    preview: tuple[tuple[str, ...], ...]
    choices: TableChoices | None = None
    rows: int | None = None
    estimated: bool = False
    editable: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class LogRead:
    """The runs that a log tells of, and sentences on what was read how."""

    runs: tuple[LogRun, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotebookRead:
    """A notebook as a script; `notes` name what was left out (magics, shell lines), each with its cell."""

    program: ProgramText
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScriptModernised:
    """A copy in today's spelling: where it lies, its diff, and the lines that a person must still change."""

    program: ProgramText
    diff: str
    changed: tuple[OldSpelling, ...] = ()
    left: tuple[OldSpelling, ...] = ()


@dataclass(frozen=True)
class DataPrepared:
    """Data ready to map, with a preview of at most 50 rows as text; `choices` are guesses made (dialect, header)."""

    files: DataFiles
    rows: int
    preview_columns: tuple[str, ...] = ()
    preview: tuple[tuple[str, ...], ...] = ()
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScriptDiffed:
    """Unified diff and whole patched text by fix id; `manual` says by fix id what could not be written and why."""

    diffs: dict[str, str]
    patched: dict[str, str]
    manual: dict[str, str]
