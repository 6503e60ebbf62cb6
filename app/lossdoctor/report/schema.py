"""Generates the JSON schema of the report from its types: `python -m lossdoctor.report.schema > FILE`."""

from __future__ import annotations

import json
import types
import typing
from typing import Any, Literal, NotRequired, get_args, get_origin

from lossdoctor.report.document import Document

PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Any: {},
}


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a report. Unknown fields are allowed: fields are only ever added."""
    definitions: dict[str, Any] = {}
    root = _of(Document, definitions)
    return {"title": "Loss Doctor report, schema version 1", **root, "$defs": dict(sorted(definitions.items()))}


def text() -> str:
    """The schema as it lies in resources/report.schema.json."""
    return json.dumps(schema(), indent=2) + "\n"


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind in PLAIN:
        return PLAIN[kind]
    origin, args = get_origin(kind), get_args(kind)
    if origin is NotRequired:
        return _of(args[0], definitions)
    if origin is Literal:
        return {"enum": list(args)}
    if origin is list:
        return {"type": "array", "items": _of(args[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _of(args[1], definitions)}
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_of(arg, definitions) for arg in args]}
    return _object(kind, definitions)


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = typing.get_type_hints(kind, include_extras=True)
        definitions[name] = {
            "type": "object",
            "properties": {key: _of(hint, definitions) for key, hint in hints.items()},
            "required": sorted(key for key, hint in hints.items() if get_origin(hint) is not NotRequired),
        }
    return {"$ref": f"#/$defs/{name}"}


if __name__ == "__main__":
    print(text(), end="")
