"""What the window shows of a patient."""

from __future__ import annotations

from typing import TypeVar

import numpy as np

from lossdoctor.core.events import PatientFacts
from lossdoctor.core.findings import Stage, Where
from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.program import CompileReading, FitReading, ModelReading
from lossdoctor.core.saying import say
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, all_probes
from lossdoctor.engine.probes.inputs import input_names
from lossdoctor.engine.probes.targets import target_names

PREVIEW_ROWS = 50
PREVIEW_COLUMNS = 40
R = TypeVar("R", bound=Reading)


def facts_of(patient: Patient) -> PatientFacts:
    """The base readings and a preview of the first rows; what cannot be measured is None."""
    columns, preview = preview_of(patient)
    error, fit = patient.error, patient.origins.fit
    return PatientFacts(
        model=_taken(patient, ModelReading),
        compile=_taken(patient, CompileReading),
        fit=_taken(patient, FitReading),
        inputs=_taken(patient, InputsReading),
        targets=_taken(patient, TargetsReading),
        preview_columns=columns,
        preview=preview,
        error=f"{error.kind}: {error.message}" if error is not None else "",
        fit_place=Where(file=fit.file, line=fit.line, cell=fit.cell) if fit.file is not None else None,
    )


def preview_of(patient: Patient) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Up to 50 training rows as text, with column names; rows of many values are told by shape and range."""
    first = slice(0, PREVIEW_ROWS)
    rows = patient.training
    some = Rows(tuple(a[first] for a in rows.inputs), tuple(a[first] for a in rows.targets))
    columns = columns_of(patient, some)
    count = min((len(texts) for _, texts in columns), default=0)
    names = tuple(name for name, _ in columns)
    return names, tuple(tuple(texts[row] for _, texts in columns) for row in range(count))


def named_arrays(patient: Patient, rows: Rows) -> list[tuple[str, np.ndarray]]:
    """Inputs, then targets, with their names."""
    named = [*zip(input_names(patient), rows.inputs, strict=False)]
    return [*named, *zip(target_names(patient), rows.targets, strict=False)]


def columns_of(patient: Patient, rows: Rows, only: int | None = None) -> list[tuple[str, list[str]]]:
    """Columns with their cells as text; rows of many values are one column, told by shape and range.

    `only` is the number of one array of `named_arrays`.
    """
    columns: list[tuple[str, list[str]]] = []
    for place, (name, array) in enumerate(named_arrays(patient, rows)):
        if only not in (None, place):
            continue
        some = np.asarray(array)
        width = int(np.prod(some.shape[1:], dtype=np.int64))
        if some.ndim <= 2 and width <= PREVIEW_COLUMNS:
            flat = some.reshape(len(some), width)
            own = patient.column_names if place == 0 and len(patient.column_names) == width else ()
            names = list(own) or ([name] if width == 1 else [f"{name}[{i}]" for i in range(width)])
            columns += [(names[i], [_text(value) for value in flat[:, i]]) for i in range(width)]
        else:
            columns.append((name, [_summary(row) for row in some]))
    return columns


def _taken(patient: Patient, kind: type[R]) -> R | None:
    probe = all_probes().get(kind)
    try:
        reading = probe.take(patient, Stage.LOADED) if probe is not None else None
    except NotMeasurable:
        return None
    except Exception:  # the user's own code runs here; a patient is shown even when a part of it cannot be read
        return None
    return reading if isinstance(reading, kind) else None


def _text(value: object) -> str:
    if isinstance(value, np.floating):
        return f"{float(value):.6g}"
    return str(value)[:80]


def _summary(row: np.ndarray) -> str:
    size = " x ".join(str(length) for length in row.shape)
    if row.dtype.kind not in "biuf" or not row.size:
        return f"{size} {row.dtype.name}"
    low, high = f"{float(np.min(row)):.4g}", f"{float(np.max(row)):.4g}"
    return say("{size} values from {low} to {high}", size=size, low=low, high=high)
