"""Lines of a program in the words of an older Keras, and what each is called now."""

from __future__ import annotations

from lossdoctor.core.session import OldSpelling
from lossdoctor.intake.keras_names import Names
from lossdoctor.intake.spelling_calls import Calls
from lossdoctor.intake.spelling_files import Files
from lossdoctor.intake.spelling_imports import Renamed, import_changes, name_changes
from lossdoctor.intake.spelling_text import Change, SpellingText


def old_spellings(source: str) -> tuple[OldSpelling, ...]:
    """The old words of a program in order of their lines; () for text that is no Python or uses no Keras."""
    return tuple(one.spelling for one in changes_of(source)[1])


def changes_of(source: str) -> tuple[SpellingText | None, tuple[Change, ...]]:
    """The text, and its changes in order of lines, each old word once a line."""
    if "keras" not in source and "tensorflow" not in source:
        return None, ()
    try:
        text = SpellingText(source)
    except (SyntaxError, ValueError, RecursionError):
        return None, ()
    names = Names(text.tree)
    if not names.uses_keras:
        return text, ()
    renamed = Renamed(names, text.tree)
    found = [
        *Files(text, names).changes(),
        *import_changes(text, renamed),
        *name_changes(text, renamed),
        *Calls(text, names).changes(),
    ]
    return text, _once(sorted(_without_answered(found), key=lambda one: one.spelling.line))


def _without_answered(found: list[Change]) -> list[Change]:
    """Without words left to a person where another rule writes the same word on the same line."""
    written = {(one.spelling.line, one.spelling.old) for one in found if one.splices}
    return [one for one in found if one.splices or (one.spelling.line, one.spelling.old.split(".")[-1]) not in written]


def _once(found: list[Change]) -> tuple[Change, ...]:
    seen: dict[OldSpelling, Change] = {}
    for one in found:
        before = seen.get(one.spelling)
        splices = (*before.splices, *one.splices) if before is not None else one.splices
        seen[one.spelling] = Change(one.spelling, tuple(dict.fromkeys(splices)))
    return tuple(seen.values())
