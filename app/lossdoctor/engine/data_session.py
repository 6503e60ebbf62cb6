"""Opens data without a model: what can be said of rows before anything is trained on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from lossdoctor.core import events as tell
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Reading
from lossdoctor.core.readings.data import InputsReading, TargetsReading
from lossdoctor.core.readings.data_alone import DataAloneReading
from lossdoctor.core.readings.labels import ConflictReading
from lossdoctor.core.readings.sides import OverlapReading
from lossdoctor.core.saying import Said, say
from lossdoctor.core.session import DataFiles
from lossdoctor.engine.alone import Alone
from lossdoctor.engine.describe import preview_of
from lossdoctor.engine.patient import CompileArguments, FitArguments, Patient, Rows
from lossdoctor.engine.probes.base import NotMeasurable, Probe
from lossdoctor.engine.probes.baseline import BaselineProbe
from lossdoctor.engine.probes.columns import ColumnsProbe
from lossdoctor.engine.probes.conflicts import ConflictProbe
from lossdoctor.engine.probes.inputs import InputsProbe
from lossdoctor.engine.probes.leak import LeakProbe
from lossdoctor.engine.probes.overlap import OverlapProbe
from lossdoctor.engine.probes.targets import TargetsProbe
from lossdoctor.engine.probes.validation_shift import ValidationShiftProbe
from lossdoctor.engine.showing import shown

WHY_NOT = say("This is data alone: bring a model to train on it, or the script that does.")
PROBES: tuple[type[Probe], ...] = (
    InputsProbe,
    TargetsProbe,
    BaselineProbe,
    ColumnsProbe,
    ConflictProbe,
    LeakProbe,
    OverlapProbe,
    ValidationShiftProbe,
)
ROW_BY_ROW = 1_000_000  # rows that are compared one by one within seconds
COMPARING = frozenset({ConflictReading, OverlapReading})


def open_data(command: OpenSession) -> Alone:
    """The session of data alone. Raises Refusal where it cannot be read without a model."""
    files = command.data
    if files is None:
        raise Refusal(FailureCode.DATA_MISSING, say("{file}: the data were not read.", file=command.target.path))
    if files.dataset:
        why = say(
            "{folder} is a saved tf.data dataset, which says what it holds when a model asks: name one too.",
            folder=files.origin,
        )
        raise Refusal(FailureCode.DATA_MISSING, why)
    patient, notes = _rows(files)
    readings, missing = _measured(patient)
    named = bool(files.target_columns) or not files.table
    readings[DataAloneReading] = DataAloneReading(patient.training.count, guessed=not named)
    columns, preview = preview_of(patient)
    own = (*patient.column_names, *patient.target_names)
    columns = own if len(own) == len(columns) else columns
    inputs, targets = readings.get(InputsReading), readings.get(TargetsReading)
    facts = tell.PatientFacts(
        inputs=inputs if isinstance(inputs, InputsReading) else None,
        targets=targets if isinstance(targets, TargetsReading) else None,
        preview_columns=columns,
        preview=preview,
    )
    alone = Alone(
        command.target,
        command.settings,
        readings,
        why_not=WHY_NOT,
        missing=missing,
        facts=facts,
        notes=(*files.notes, *notes, _next_step(files)),
    )
    alone.answer_rows = partial(shown, patient)
    return alone


def _next_step(files: DataFiles) -> Said:
    name = Path(files.origin).name
    return say("Only the data were seen. Now name a model: lossdoctor check model.keras --data {file}", file=name)


def _rows(files: DataFiles) -> tuple[Patient, tuple[str, ...]]:
    """A patient without a model, and sentences on the columns chosen."""
    notes: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    if files.table:
        names = _targets_of(files)
        columns = tuple(name for name in files.columns if name not in names)
        if not files.target_columns:
            notes = (say("Target: '{column}' (the last column; name others with --target-columns).", column=names[0]),)
        training = _side(files, files.table, columns, names)
        validation = _side(files, files.validation_table, columns, names) if files.validation_table else None
    else:
        training = _arrays(files, files.inputs, files.targets)
        held = files.validation_inputs
        validation = _arrays(files, held, files.validation_targets) if held else None
    patient = Patient(None, training, CompileArguments(), FitArguments(), validation=validation, column_names=columns)
    patient.target_names = names
    return patient, notes


def _targets_of(files: DataFiles) -> tuple[str, ...]:
    absent = [name for name in files.target_columns if name not in files.columns]
    if absent:
        told = say(
            "{file} has no column {column}; it has {columns}.",
            file=files.origin,
            column=repr(absent[0]),
            columns=", ".join(repr(name) for name in files.columns[:8]),
        )
        raise Refusal(FailureCode.SHAPE_MISMATCH, told)
    return files.target_columns or files.columns[-1:]


def _side(files: DataFiles, table: str, columns: Sequence[str], names: Sequence[str]) -> Rows:
    whole = _mapped(table)
    places = {name: place for place, name in enumerate(files.columns)}
    if not columns:
        told = say("{file} has one column; inputs and targets are expected.", file=files.origin)
        raise Refusal(FailureCode.SHAPE_MISMATCH, told)
    x, y = (_columns(whole, [places[name] for name in some]) for some in (columns, names))
    return Rows((x,), (y,))


def _columns(table: np.ndarray, places: Sequence[int]) -> np.ndarray:
    """A view where the columns lie side by side, else a copy."""
    first = places[0]
    if list(places) == list(range(first, first + len(places))):
        return table[:, first : first + len(places)]
    return table[:, list(places)]


def _arrays(files: DataFiles, inputs: Sequence[str], targets: Sequence[str]) -> Rows:
    rows = Rows(tuple(_mapped(path) for path in inputs), tuple(_mapped(path) for path in targets))
    counts = sorted({len(array) for array in (*rows.inputs, *rows.targets)})
    if len(counts) > 1:
        why = say(
            "{file}: inputs and targets differ in length: {least} and {most} rows.",
            file=files.origin,
            least=counts[0],
            most=counts[-1],
        )
        raise Refusal(FailureCode.SHAPE_MISMATCH, why)
    return rows


def _mapped(path: str) -> np.ndarray:
    try:
        return np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        told = say("{file} is not a readable .npy file: {error}.", file=path, error=str(error))
        raise Refusal(FailureCode.UNREADABLE, told) from None


def _measured(patient: Patient) -> tuple[dict[type[Reading], Reading], dict[type[Reading], str]]:
    readings: dict[type[Reading], Reading] = {}
    missing: dict[type[Reading], str] = {}
    for probe in PROBES:
        kind = probe.gives
        if kind in COMPARING and patient.training.count > ROW_BY_ROW:
            missing[kind] = say(
                "there are {count} rows; more than {most} are not compared",
                count=patient.training.count,
                most=ROW_BY_ROW,
            )
            continue
        try:
            readings[kind] = probe().take(patient, Stage.LOADED)
        except NotMeasurable as reason:
            missing[kind] = reason.args[0]
        except (ValueError, TypeError, IndexError, ArithmeticError) as error:  # arrays of any kind are brought
            missing[kind] = say(
                "{reading} could not be measured: {error}",
                reading=kind.__name__,
                error=f"{type(error).__name__}: {error}",
            )
    return readings, missing
