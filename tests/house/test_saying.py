"""What people read in a finding is made by `say`: so the window can say it in its own language."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import catalogue
import spoken_sources

from lossdoctor.core.saying import GAP

FOLDER = Path(__file__).parent / "unsaid"
ROOMS = ("checks", "core", "engine", "intake", "link", "report")
WORDS = re.compile(r"[A-Za-z]{2,}[,:;']? +[A-Za-z(]{1,}|\w \{")
MAKERS = {"say", "listed"}
# What these are given is told to programmers, or is a name.
INNER = {
    *("ValueError", "KeyError", "TypeError", "RuntimeError", "AssertionError", "NotImplementedError", "WireError"),
    *("AttributeError", "warn", "debug", "compile", "search", "match", "findall", "fullmatch", "TypeVar", "getLogger"),
    *("startswith", "endswith", "removeprefix", "removesuffix", "info", "exception", "add_argument", "NewType"),
}


def unsaid(path: Path) -> list[str]:
    """Literals of a file that look like words for people and are not given to `say`, in their order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {id(below) for root in _elsewhere(tree) for below in ast.walk(root)}
    found = []
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
            text = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if WORDS.search(text):
            found.append(" ".join(text.split()))
    return found


def _elsewhere(tree: ast.Module) -> list[ast.AST]:
    """What is said already, or never shown: docstrings, loose strings, templates, annotations, comparisons."""
    roots: list[ast.AST] = []
    for node in ast.walk(tree):
        loose = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if loose or isinstance(node, ast.Compare | ast.Assert):
            roots.append(node)
        elif isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in INNER:
                roots.append(node)
            elif name in MAKERS and len(node.args) > spoken_sources.FILLED_AT[name]:
                roots.append(node.args[spoken_sources.FILLED_AT[name]])
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            roots.append(node.annotation)
        elif isinstance(node, ast.ClassDef):  # titles of checks are looked up by themselves
            roots += [at for at in node.body if isinstance(at, ast.Assign) and ast.unparse(at.targets[0]) == "title"]
        elif isinstance(node, ast.keyword) and node.arg in ("title", "name", "prog"):
            roots += [node.value] if isinstance(node.value, ast.Constant) else []
    return roots


def allowed() -> set[tuple[str, str]]:
    """(file, text) of literals that no person reads, or that stay as they are: a line each, after a tab."""
    lines = [line for path in sorted(FOLDER.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    return {(file, text) for line in lines if line for file, _, text in [line.partition("\t")]}


def files() -> list[Path]:
    return sorted(path for room in ROOMS for path in (catalogue.PACKAGE / room).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(catalogue.PACKAGE).as_posix()


def test_every_sentence_for_people_is_made_by_say():
    assert len(files()) > 300
    known = allowed()
    loose = [(name_of(path), text) for path in files() for text in unsaid(path)]
    assert [f"{file}\t{text}" for file, text in loose if (file, text) not in known] == []
    assert sorted(known - set(loose)) == []  # none is allowed that is gone


def test_a_sentence_made_otherwise_is_seen(tmp_path):
    place = tmp_path / "some.py"
    place.write_text('"""Doc string here."""\nx = f"{n:,} of the rows"\ny = say("{n} of the rows", n="two words")\n')
    assert unsaid(place) == ["{} of the rows", "two words"]


@pytest.mark.parametrize("path", files(), ids=name_of)
def test_every_gap_has_its_value_and_every_value_its_gap(path):
    for template, call in spoken_sources.templates(ast.parse(path.read_text(encoding="utf-8")), path.name):
        gaps = {gap[1] for gap in GAP.finditer(template)}
        assert not re.search(r"[{}]", GAP.sub("", template)), f"{path.name}: a brace that is no gap: {template}"
        if ast.unparse(call.func).endswith("listed"):
            assert gaps == {"these", "last"}
        elif not any(keyword.arg is None for keyword in call.keywords):
            assert gaps == {keyword.arg for keyword in call.keywords}, template
