"""TFRecord files of tf.train.Example: the schema guessed from the first records, every record held against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import Said, say, together
from lossdoctor.intake.examples import Feature, Kind, kind_of, parse_example
from lossdoctor.intake.order import Order, Side
from lossdoctor.intake.pixels import Picture
from lossdoctor.intake.protobuf import Malformed
from lossdoctor.intake.record_columns import FeatureColumn
from lossdoctor.intake.records import BrokenRecord, read_records

SCHEMA_RECORDS = 64
TARGET_NAMES = ("label", "labels", "target", "targets", "y", "class")
# What describes the encoding of an image beside it (tfds, TF-Slim): no input.
IMAGE_FACTS = ("height", "width", "depth", "channels", "format", "filename", "sha256", "colorspace", "id", "text")


@dataclass(frozen=True)
class Schema:
    """What the features are, which are fed, which is the target and which are left out with why."""

    kinds: dict[str, Kind]
    inputs: tuple[str, ...]
    targets: tuple[str, ...]
    left_out: dict[str, str]

    @property
    def is_table(self) -> bool:
        """Whether all that is used are numbers, one or a row of them."""
        return all(self.kinds[name].kind == "number" or name in self.targets for name in (*self.inputs, *self.targets))

    def notes(self) -> tuple[str, ...]:
        """The schema in sentences."""
        fed, aimed = (_told(self.kinds, names) for names in (self.inputs, self.targets))
        notes = [say("guessed schema: inputs {inputs}; targets {targets}", inputs=fed, targets=aimed)]
        if self.left_out:
            unused = together((say("{name} ({why})", name=name, why=why) for name, why in self.left_out.items()), ", ")
            notes.append(say("not used: {names}", names=unused))
        return tuple(notes)


def _told(kinds: dict[str, Kind], names: Iterable[str]) -> Said:
    return together((together((name, kinds[name].words())) for name in names), ", ")


def examples(places: Sequence[Path]) -> Iterator[tuple[str, dict[str, Feature]]]:
    """(where, features) of every record of the files. Raises Refusal naming the record that is not intact."""
    for place in places:
        number = 0
        try:
            for number, record in enumerate(read_records(place), start=1):
                yield say("{place}, record {number}", place=str(place), number=number), parse_example(record)
        except BrokenRecord as error:
            raise Refusal(FailureCode.UNREADABLE, _broken(place, error)) from None
        except Malformed as error:
            raise Refusal(
                FailureCode.UNSUPPORTED,
                say(
                    "{place}, record {number}: records of tf.train.Example are expected, and this is none ({error}).",
                    place=str(place),
                    number=number,
                    error=error.args[0],
                ),
            ) from None


def _broken(place: Path, error: BrokenRecord) -> Said:
    if error.cut_off:
        return say("{place}: {what}. The file is cut short; write it again.", place=str(place), what=error.args[0])
    return say(
        "{place}: {what}. The file is damaged, or no TFRecord; write it again.", place=str(place), what=error.args[0]
    )


def guess_schema(places: Sequence[Path], wanted: Sequence[str] = ()) -> Schema:
    """From the first 64 records; `wanted` are names of targets as the user gave them. Raises Refusal."""
    first = [features for _, features in islice(examples(places), SCHEMA_RECORDS)]
    if not first:
        raise Refusal(FailureCode.UNREADABLE, say("{place} holds no records.", place=str(places[0])))
    names = sorted({name for features in first for name in features})
    left_out: dict[str, str] = {
        name: say("missing in some records") for name in names if any(name not in one for one in first)
    }
    kinds = {name: kind_of([one[name] for one in first]) for name in names if name not in left_out}
    targets = _targets(places[0], kinds, wanted)
    images = [name for name, kind in kinds.items() if kind.kind == "image" and name not in targets]
    for name, kind in kinds.items():
        if name in targets:
            continue
        if kind.kind in ("ragged", "text"):
            left_out[name] = say("of varying length") if kind.kind == "ragged" else say("text")
        elif images and name not in images and name.lower().split("/")[-1] in IMAGE_FACTS:
            left_out[name] = say("describes the image")
    inputs = tuple(name for name in kinds if name not in targets and name not in left_out)
    if not inputs:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place}: no feature can be fed ({names}). Features of one length, images or serialised tensors are "
                "expected; ragged ones must be padded.",
                place=str(places[0]),
                names=_told(kinds, kinds),
            ),
        )
    return Schema(kinds, inputs, targets, left_out)


def _targets(place: Path, kinds: dict[str, Kind], wanted: Sequence[str]) -> tuple[str, ...]:
    absent = [name for name in wanted if name not in kinds]
    if absent:
        raise Refusal(
            FailureCode.DATA_MISSING,
            say(
                "{place} has no feature {name}; it has {names}.",
                place=str(place),
                name=repr(absent[0]),
                names=", ".join(kinds),
            ),
        )
    found = tuple(wanted)
    if not found:
        by_word = {
            word: [name for name in kinds if word in (name.lower(), name.lower().split("/")[-1])]
            for word in TARGET_NAMES
        }
        found = next((tuple(names[:1]) for names in by_word.values() if names), ())
    if not found:
        raise Refusal(
            FailureCode.DATA_MISSING,
            say(
                "{place}: which feature is the target? None is named {names}. Name it with --target-columns; there are "
                "{kinds}.",
                place=str(place),
                names=", ".join(TARGET_NAMES),
                kinds=_told(kinds, kinds),
            ),
        )
    ragged = next((name for name in found if kinds[name].kind == "ragged"), None)
    if ragged is not None:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{place}: the target {name} is of varying length; write rows of one length (padded), and bring that.",
                place=str(place),
                name=repr(ragged),
            ),
        )
    return found


def read_tfrecords(places: Sequence[Path], folder: Path, order: Order) -> Side:
    """The features as `.npy` files in `folder`: a table where all are numbers, else one file a feature.

    Images are resized to the model's input. Raises Refusal.
    """
    schema, shape = guess_schema(places, order.target_columns), order.input_shape
    picture = Picture(*shape) if len(shape) == 3 and all(shape) else None
    used = (*schema.inputs, *schema.targets)
    columns = {name: FeatureColumn(name, schema.kinds[name], folder, place, picture) for place, name in enumerate(used)}
    try:
        for where, features in examples(places):
            _take(where, features, columns)
    finally:
        for column in columns.values():
            column.close()
    return _side(schema, columns, folder)


def _take(where: str, features: dict[str, Feature], columns: dict[str, FeatureColumn]) -> None:
    try:
        for name, column in columns.items():
            if name not in features:
                raise Malformed(say("the feature {name} is missing", name=repr(name)))
            column.add(features[name])
    except Malformed as error:
        raise Refusal(
            FailureCode.UNSUPPORTED,
            say(
                "{where}: {what}. Every record must be like the first: pad or mend this one.",
                where=where,
                what=error.args[0],
            ),
        ) from None


def _side(schema: Schema, columns: dict[str, FeatureColumn], folder: Path) -> Side:
    notes = (*schema.notes(), *(note for column in columns.values() for note in column.notes()))
    classes = {name: column.words() for name, column in columns.items() if column.words()} or None
    if not schema.is_table:
        inputs = tuple(str(columns[name].path) for name in schema.inputs)
        targets = tuple(str(columns[name].path) for name in schema.targets)
        return Side(inputs=inputs, targets=targets, class_names=classes, choices=notes)
    used = [columns[name] for name in (*schema.inputs, *schema.targets)]
    names = tuple(name for column in used for name in column.column_names())
    aimed = tuple(name for target in schema.targets for name in columns[target].column_names())
    table = _table(used, folder)
    return Side(table=table, columns=names, target_columns=aimed, class_names=classes, choices=notes)


def _table(used: Sequence[FeatureColumn], folder: Path) -> str:
    """The columns side by side, written a block of rows at a time."""
    parts = [np.load(column.path, mmap_mode="r", allow_pickle=False) for column in used]
    parts = [part.reshape(len(part), -1) for part in parts]
    dtype = np.result_type(*(part.dtype for part in parts))
    width = sum(part.shape[1] for part in parts)
    path = folder / "table.npy"
    whole = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=(len(parts[0]), width))
    for first in range(0, len(whole), 65_536):
        rows = slice(first, first + 65_536)
        whole[rows] = np.concatenate([part[rows] for part in parts], axis=1)
    whole.flush()
    return str(path)
