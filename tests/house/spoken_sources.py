"""What checks and demos say and the window shows: titles of checks, their findings and fixes, texts of demos.

They are English in their own places, which know nothing of a window; `lossdoctor.bridge.spoken` looks them up.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from lossdoctor import checks, paths
from lossdoctor.bridge.spoken import one_line
from lossdoctor.checks.registry import all_checks
from lossdoctor.core.saying import GAP
from lossdoctor.core.scenarios import Scenario, all_scenarios

DEMO, SAID = "Demo", "Said"
PACKAGE = Path(checks.__path__[0]).parent
IN_PAGE = re.compile(r"""\bsay\((?P<quote>["'])(?P<text>.*?)(?P=quote)""")
SAYING = "lossdoctor.core.saying"
FILLED_AT = {"say": 0, "listed": 1}  # functions of core.saying by the place of their template
Spoken = tuple[str, str, Path]  # context, source, file


def spoken() -> Iterator[Spoken]:
    """Everything, with where it stands."""
    folder = Path(checks.__path__[0])
    for slug, check in all_checks().items():
        yield SAID, one_line(check.title), folder / f"{slug.replace('-', '_')}.py"
    for path in sorted(folder.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for title in titles_of_findings(tree, path.name):
            yield SAID, one_line(title), path
    for path in sorted(PACKAGE.rglob("*.py")):
        for template, _ in templates(ast.parse(path.read_text(encoding="utf-8")), path.name):
            if re.search(r"[^\W\d_]", GAP.sub("", template)):
                yield SAID, template, path
    for path in sorted((paths.resources() / "report").glob("*.html")):
        for template in of_page(path.read_text(encoding="utf-8")):
            yield SAID, template, path
    for demo in all_scenarios():
        for text in texts(demo):
            yield DEMO, one_line(text), paths.resources() / "scenarios" / f"{demo.name}.toml"


def templates(tree: ast.Module, name: str) -> Iterator[tuple[str, ast.Call]]:
    """Templates of sentences with the calls that fill them. Raises ValueError for one that is no literal."""
    imported = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == SAYING)
    makers = {alias.asname or alias.name: FILLED_AT.get(alias.name) for node in imported for alias in node.names}
    for node in ast.walk(tree):
        maker = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        place = makers.get(maker)
        if not isinstance(node, ast.Call) or place is None or len(node.args) <= place:
            continue
        at = node.args[place]
        if not (isinstance(at, ast.Constant) and isinstance(at.value, str)):
            raise ValueError(f"{name}:{node.lineno}: the template of a sentence is one literal, without f or join")
        yield at.value, node


def of_page(page: str) -> list[str]:
    """Templates of the sentences of a page of the report."""
    return [found["text"] for found in IN_PAGE.finditer(page)]


def texts(demo: Scenario) -> list[str]:
    """What is shown of a demo: of the further ones, which have no tile, the title alone."""
    told = [demo.title]
    if demo.gallery:
        told += [demo.subtitle, demo.story, demo.lesson, str(demo.program.get("purpose", ""))]
    return [text for text in told if text]


def titles_of_findings(tree: ast.Module, name: str) -> Iterator[str]:
    """Titles by which findings differ from their check's. Raises ValueError for one that cannot be read here."""
    tables = {ast.unparse(node.targets[0]): node.value for node in ast.walk(tree) if isinstance(node, ast.Assign)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "finding":
            for keyword in node.keywords:
                if keyword.arg == "title":
                    yield from _constants(keyword.value, tables, f"{name}:{node.lineno}")


def _constants(node: ast.expr, tables: dict[str, ast.expr], place: str) -> list[str]:
    """A literal, or the values of the table that it is taken from by `get`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        table = tables.get(ast.unparse(node.func.value))
        if isinstance(table, ast.Dict):
            return [text for value in table.values for text in _constants(value, tables, place)]
    raise ValueError(f"{place}: the title of a finding is a literal, or taken from a table of literals by get()")
