"""Evidence as plain values."""

from __future__ import annotations

from typing import cast

import numpy as np

from lossdoctor.core import findings as core
from lossdoctor.report import document as doc
from lossdoctor.report.numbers import number, numbers, reduced


def evidence_document(piece: core.Evidence) -> doc.EvidenceDocument:
    """One piece of evidence; `nonfinite` marks those in which a number had to become null."""
    match piece:
        case core.NumberEvidence():
            return _number(piece)
        case core.SeriesEvidence():
            return _series(piece)
        case core.HistogramEvidence():
            return _histogram(piece)
        case core.LayersEvidence():
            return _layers(piece)
        case core.RowsEvidence():
            return {
                "kind": "rows",
                "label": piece.label,
                "rows": list(piece.rows),
                "columns": list(piece.columns),
                "values": [list(row) for row in piece.values],
                "total": piece.total,
            }


def _number(piece: core.NumberEvidence) -> doc.NumberDocument:
    made: doc.NumberDocument = {
        "kind": "number",
        "label": piece.label,
        "value": number(piece.value),
        "unit": piece.unit,
        "expected": piece.expected,
    }
    if made["value"] is None:
        made["nonfinite"] = True
    return made


def _series(piece: core.SeriesEvidence) -> doc.SeriesDocument:
    made: doc.SeriesDocument = {
        "kind": "series",
        "label": piece.label,
        "points": reduced(piece.x, piece.y),
        "x_label": piece.x_label,
        "y_label": piece.y_label,
        "reference": None if piece.reference is None else reduced(piece.x, piece.reference),
        "reference_label": piece.reference_label,
    }
    others = piece.y if piece.reference is None else np.concatenate([piece.y, piece.reference])
    if not np.isfinite(others).all():
        made["nonfinite"] = True
    return made


def _histogram(piece: core.HistogramEvidence) -> doc.HistogramDocument:
    made: doc.HistogramDocument = {
        "kind": "histogram",
        "label": piece.label,
        "edges": numbers(piece.edges),
        "counts": numbers(piece.counts),
        "allowed": None if piece.allowed is None else numbers(piece.allowed),
        "reference": None if piece.reference is None else numbers(piece.reference),
        "reference_label": piece.reference_label,
    }
    if None in made["edges"] + made["counts"] + cast(list[float | None], made["allowed"] or []):
        made["nonfinite"] = True
    return made


def _layers(piece: core.LayersEvidence) -> doc.LayersDocument:
    made: doc.LayersDocument = {
        "kind": "layers",
        "label": piece.label,
        "layers": list(piece.layers),
        "values": numbers(piece.values),
        "unit": piece.unit,
    }
    if None in made["values"]:
        made["nonfinite"] = True
    return made
