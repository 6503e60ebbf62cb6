"""The report as SARIF 2.1.0, for code review tools: findings that point at a file."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from lossdoctor.report.document import Document, FindingDocument

LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def sarif(document: Document) -> str:
    """One run with a result per finding; a finding without a line points at the whole file."""
    found = [finding for finding in document["findings"] if _file(finding, document)]
    run = {
        "tool": {"driver": {"name": "lossdoctor", "version": document["tool"]["version"], "rules": _rules(found)}},
        "invocations": [{"executionSuccessful": document["failure"] is None}],
        "results": [_result(finding, document) for finding in found],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _rules(found: list[FindingDocument]) -> list[dict[str, Any]]:
    titles = {finding["check"]: finding["title"] for finding in found}
    return [{"id": slug, "shortDescription": {"text": title}} for slug, title in sorted(titles.items())]


def _result(finding: FindingDocument, document: Document) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(_file(finding, document))}}
    where, location = finding["where"], dict[str, Any](physicalLocation=place)
    if where["cell"] is not None:  # the lines of a notebook's file are those of its JSON
        text = f"cell {where['cell']}, line {where['line']}"
        location.update(message={"text": text}, logicalLocations=[{"name": f"cell {where['cell']}", "kind": "module"}])
    elif where["line"] is not None:
        place["region"] = {"startLine": max(1, where["line"])}
    return {
        "ruleId": finding["check"],
        "level": LEVELS[finding["severity"]],
        "message": {"text": f"{finding['title']}. {finding['summary']}"},
        "locations": [location],
        "rank": max(0.0, 100.0 * (finding["confidence"] or 0.0)),
    }


def _file(finding: FindingDocument, document: Document) -> str:
    target = document["target"]
    return finding["where"]["file"] or (target["path"] if target and target["kind"] in ("script", "notebook") else "")


def uri(path: str) -> str:
    """The path as a URI reference, every odd character percent-encoded."""
    pure = PurePath(path)
    quoted = quote(pure.as_posix(), safe="/~")
    return f"file://{quoted}" if pure.is_absolute() else quoted
