"""Strings of the window and the catalogues in resources/translations: `python tests/house/catalogue.py` updates them.

Contexts are what Qt looks them up by at run time: the class for `self.tr`, the named one for `translate` and
`QT_TRANSLATE_NOOP`, and for a module's own `tr` the one that it passes on; spoken_sources.py has checks and demos.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spoken_sources import spoken

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "lossdoctor"
FOLDER = ROOT / "resources" / "translations"
ROOMS = ("ui", "bridge")
MARKING = ("translate", "QT_TRANSLATE_NOOP", "marked")
OWN = "tr"
Key = tuple[str, str]  # context, source


@dataclass
class Message:
    """A source string, where it stands, and whether its words depend on a count."""

    context: str
    source: str
    counted: bool
    places: list[str] = field(default_factory=list)


def sources() -> list[Path]:
    """The files whose words the window shows."""
    return sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))


def messages() -> dict[Key, Message]:
    """Every source string by context and text."""
    found: dict[Key, Message] = {}
    for path in sources():
        for message in of_file(path):
            known = found.setdefault((message.context, message.source), message)
            known.counted |= message.counted
            known.places += [place for place in message.places if place not in known.places]
    for context, source, path in spoken():
        found.setdefault((context, source), Message(context, source, counted=False)).places.append(path.name)
    return found


def of_file(path: Path) -> Iterator[Message]:
    """The source strings of one file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _Reader(path, tree).read(tree, "")


class _Reader:
    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._own = own_contexts(path, tree)
        self._modules = imported_modules(tree)
        for node in ast.walk(tree):  # tr = words.tr
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == OWN:
                whose = ast.unparse(node.value).rpartition(".")[0]
                if whose in self._modules:
                    self._own[OWN] = self._modules[whose]

    def read(self, node: ast.AST, owner: str) -> Iterator[Message]:
        """Messages below a node inside the class `owner`."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                message = self._of_call(child, owner)
                if message is not None:
                    yield message
            yield from self.read(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _of_call(self, call: ast.Call, owner: str) -> Message | None:
        context, rest = self._context(call, owner)
        if not context or not rest or text_of(rest[0]) is None:
            return None
        place = f"{self._path.relative_to(ROOT)}:{call.lineno}"
        counted = len(rest) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
        return Message(context, text_of(rest[0]) or "", counted, [place])

    def _context(self, call: ast.Call, owner: str) -> tuple[str, list[ast.expr]]:
        name = called(call)
        if name in MARKING and len(call.args) >= 2:
            return text_of(call.args[0]) or "", call.args[1:]
        if isinstance(call.func, ast.Attribute) and name == OWN:
            return self._modules.get(ast.unparse(call.func.value), owner), call.args
        if isinstance(call.func, ast.Name) and name in self._own:
            return self._own[name], call.args
        return (owner, call.args) if name == OWN else ("", [])


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def text_of(node: ast.expr) -> str | None:
    """The text of a literal, also of two side by side; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def own_contexts(path: Path, tree: ast.Module) -> dict[str, str]:
    """Functions of a module that pass their text to translate with a context of theirs, imported ones included."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            context = _passed_on(node)
            if context:
                found[node.name] = context
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lossdoctor."):
            other = PACKAGE.parent / Path(*(node.module or "").split(".")).with_suffix(".py")
            names = {alias.name: alias.asname or alias.name for alias in node.names}
            if OWN in names and other.is_file() and other != path:
                theirs = own_contexts(other, ast.parse(other.read_text(encoding="utf-8")))
                if OWN in theirs:
                    found[names[OWN]] = theirs[OWN]
    return found


def imported_modules(tree: ast.Module) -> dict[str, str]:
    """Names of imported modules of ours that have a `tr`, with its context."""
    found = {}
    for node in ast.walk(tree):
        for alias in node.names if isinstance(node, ast.ImportFrom) and node.module else ():
            other = PACKAGE.parent / Path(*(node.module or "").split(".")) / f"{alias.name}.py"
            if other.is_file() and other.is_relative_to(PACKAGE):
                theirs = own_contexts(other, ast.parse(other.read_text(encoding="utf-8")))
                if OWN in theirs:
                    found[alias.asname or alias.name] = theirs[OWN]
    return found


def _passed_on(function: ast.FunctionDef) -> str:
    """The context of a function that does nothing but translate its first argument."""
    last = function.body[-1]
    if not (isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and called(last.value) == "translate"):
        return ""
    args = last.value.args
    passed = len(args) >= 2 and isinstance(args[1], ast.Name) and args[1].id == function.args.args[0].arg
    return text_of(args[0]) or "" if passed else ""


# catalogues
def read(language: str) -> dict[Key, ET.Element]:
    """The messages of a catalogue; none when there is no such file."""
    place = FOLDER / f"lossdoctor_{language}.ts"
    if not place.is_file():
        return {}
    found = {}
    for context in ET.parse(place).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def words(message: ET.Element) -> list[str]:
    """The translation, or each of its plural forms."""
    told = message.find("translation")
    if told is None:
        return []
    forms = told.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [told.text or ""]


def update(language: str, given: dict[Key, list[str]] | None = None) -> int:
    """Bring a catalogue up to date with the sources, keep what is translated; gives how many are not.

    `given` translates anew. English is filled in for plurals only.
    """
    old, given = read(language), given or {}
    by_source = {source: words(message) for (_, source), message in old.items() if all(words(message))}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    missing = 0
    for (context, source), message in sorted(messages().items()):
        if language == "en" and not message.counted:
            continue
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        known = old.get((context, source))
        told = given.get((context, source)) or (words(known) if known is not None and all(words(known)) else None)
        told = told or by_source.get(source) or (plural(source) if language == "en" else [])
        comment = known.findtext("translatorcomment") if known is not None else None
        _append(contexts[context], message, told, comment)
        missing += not told
    _write(root, language)
    return missing


def plural(source: str) -> list[str]:
    """'{n} row(s)' as ['{n} row', '{n} rows']."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def _append(context: ET.Element, message: Message, told: list[str], comment: str | None) -> None:
    node = ET.SubElement(context, "message")
    if message.counted:
        node.set("numerus", "yes")
    ET.SubElement(node, "source").text = message.source
    if comment:
        ET.SubElement(node, "translatorcomment").text = comment
    translation = ET.SubElement(node, "translation")
    if not told:
        translation.set("type", "unfinished")
    if message.counted:
        forms = told if len(told) == 2 else [*told, *told][:2] or ["", ""]
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    elif told:
        translation.text = told[0]


def _write(root: ET.Element, language: str) -> None:
    ET.indent(root)
    FOLDER.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"lossdoctor_{language}.ts").write_text(head + text + "\n", encoding="utf-8")


def compile_catalogue(language: str) -> None:
    """Make the .qm that the window loads; written beside and put in place, for a window that runs has it mapped."""
    import PySide6

    release = Path(PySide6.__file__).parent / "lrelease"
    place, made = FOLDER / f"lossdoctor_{language}", FOLDER / f".{language}.qm"
    subprocess.run([str(release), "-silent", f"{place}.ts", "-qm", str(made)], check=True)
    made.replace(f"{place}.qm")


if __name__ == "__main__":
    for each in ("en", "de"):
        left = update(each)
        compile_catalogue(each)
        print(f"{each}: {left} to be translated")
    sys.exit(0)
