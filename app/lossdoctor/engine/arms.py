"""The arms of a trial: which rows judge them, and one arm's quick training on batches that follow from its seed."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from lossdoctor.core.fixes import DropNonfiniteRows, Edit, ShuffleRows, SplitAgain
from lossdoctor.core.saying import say, together
from lossdoctor.engine.admission import seed_variables
from lossdoctor.engine.feeding import structured
from lossdoctor.engine.floating import scoped_floatx
from lossdoctor.engine.large import is_large, sample_of, size_of, size_text
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.probe_rows import predict, probe_rows
from lossdoctor.engine.probes.conflicts import row_keys
from lossdoctor.engine.run_control import Control
from lossdoctor.engine.surgeon.arrays import finite_rows
from lossdoctor.engine.surgeon.cloning import Changes, leaves, rebuild, seeded
from lossdoctor.engine.surgeon.draft import Draft
from lossdoctor.engine.surgeon.operate import rows_after
from lossdoctor.engine.surgeon.rows import rows_joined

HELD_SHARE = 0.2
FEWEST_ROWS = 25  # a table smaller than that (XOR) is the whole of its world: nothing can be held out
MOST_BYTES = 256 * 1024 * 1024
CHUNK_SECONDS = 0.15
MOST_POINTS = 400
Advance = Callable[[np.ndarray, np.ndarray], None]
Clock = Callable[[], float]
Shelf = dict[tuple[int, str], tuple[np.ndarray, Any]]  # tensors by array and floatx, the arrays kept alive


@dataclass
class HeldOut:
    """`patient` trains without the `rows` that judge; `why` is a sentence where that is not plainly so."""

    patient: Patient
    rows: Rows
    apart: bool = True
    why: str = ""


def with_held_out_rows(patient: Patient) -> Patient:
    """The patient with validation rows that are apart from its training rows: its own, or 20 % drawn by seed."""
    return hold_out(patient).patient


def hold_out(patient: Patient, edits: Sequence[Edit] = ()) -> HeldOut:
    """Rows that no arm trains on: the validation rows, unless edits draw them anew or they repeat training rows.

    Where edits split anew they come from both sides: the fault may be that a class is on one of them only.
    """
    if is_large(patient.training):
        sample = sample_of(patient)
        held = hold_out(sample, edits)
        why = say(
            "The data are {size}: the arms work on {kept} of {all} rows, drawn by seed.",
            size=size_text(size_of(patient.training)),
            kept=sample.training.count,
            all=patient.training.count,
        )
        return replace(held, why=together((why, held.why)))
    splits = any(isinstance(edit, (ShuffleRows, SplitAgain)) for edit in edits)
    world = _whole_world(patient)
    if world is not None:
        why = say(
            "There are only {n} rows, so the arms are judged on all, also on those that they trained on.",
            n=world.count,
        )
        return HeldOut(patient, world, False, why)
    if patient.validation is not None and not splits and not repeats(patient.training, patient.validation):
        return HeldOut(patient, patient.validation)
    if patient.training.count < FEWEST_ROWS:
        why = say(
            "There are only {n} rows, so the arms are judged on the rows that they trained on.",
            n=patient.training.count,
        )
        return HeldOut(patient, patient.training, False, why)
    held, rest = _drawn(patient.training, patient.seed)
    if not splits or patient.validation is None:
        return HeldOut(replace(patient, training=rest, validation=held), held)
    others, kept = _drawn(patient.validation, patient.seed)
    held = rows_joined(held, others)
    apart = replace(patient, training=_without(rest, held), validation=_without(kept, held))
    return HeldOut(apart, held)


def _whole_world(patient: Patient) -> Rows | None:
    """Training and validation rows together where both are a handful: two rows choose nothing and judge nothing."""
    beside = patient.validation
    if beside is None or patient.training.count + beside.count >= FEWEST_ROWS:
        return None
    return patient.training if repeats(patient.training, beside) else rows_joined(patient.training, beside)


def _drawn(rows: Rows, seed: int) -> tuple[Rows, Rows]:
    """A share of the rows drawn by seed, and the rest, both in order."""
    order = np.random.default_rng(seed).permutation(rows.count)
    count = max(1, round(HELD_SHARE * len(order)))
    return rows.take(np.sort(order[:count])), rows.take(np.sort(order[count:]))


def _without(rows: Rows, held: Rows) -> Rows:
    """The rows that repeat no held-out row: an edit that pools both sides must not bring them back."""
    if rows.inputs[0].dtype.hasobject:
        return rows
    kept = rows.take(np.flatnonzero(~np.isin(row_keys(rows.inputs), row_keys(held.inputs))))
    return kept if kept.count else rows


def repeats(training: Rows, validation: Rows) -> bool:
    """Whether most validation rows are training rows, too."""
    sample = probe_rows(validation, 500)
    if training.inputs[0].dtype.hasobject or sample.inputs[0].dtype.hasobject:
        return False
    return bool(np.isin(row_keys(sample.inputs[:1]), row_keys(training.inputs[:1])).mean() > 0.5)


def judging_rows(held: HeldOut, edits: Sequence[Edit]) -> tuple[Rows, Patient]:
    """The held-out rows as an arm with these edits sees them, and that arm's target scale as a patient."""
    rows = held.rows
    encoding = [edit for edit in edits if not isinstance(edit, (ShuffleRows, SplitAgain, DropNonfiniteRows))]
    seen = rows_after(replace(held.patient, validation=rows), encoding)
    assert seen.validation is not None
    return seen.validation, seen


def usable(rows: Rows, edits: Sequence[Edit]) -> Rows:
    """Rows with finite targets, and finite inputs where an edit drops the others: the same for every arm."""
    kept = finite_rows([y for y in rows.targets if np.issubdtype(y.dtype, np.number)] or [np.zeros(rows.count)])
    if any(isinstance(edit, DropNonfiniteRows) and edit.side == "inputs" for edit in edits):
        kept &= finite_rows(rows.inputs)
    return rows if kept.all() else rows.take(np.flatnonzero(kept))


def reborn(patient: Patient, seed: int) -> Patient:
    """The same program with initial weights drawn anew by a seed; a subclassed model keeps those it has."""
    draft = Draft.of(replace(patient, seed=seed))
    if draft.subclassed:
        return patient
    fresh = {id(layer) for _, layer in leaves(draft.keras_model)}
    rebuild(draft, Changes(fresh=fresh))
    weights = [draft.values[id(v)] for v in draft.keras_model.weights]
    model = draft.keras_model
    return replace(patient, keras_model=model, initial_weights=weights, initial_state=None, seed=seed)


@dataclass
class Lesson:
    """How an arm's training went. `error` is the sentence of what the program raised."""

    steps: int = 0
    planned: int = 0
    seconds: float = 0.0
    error: str = ""
    loss: list[np.ndarray] = field(default_factory=list)

    def curve(self) -> tuple[np.ndarray, np.ndarray]:
        """Steps (n,) int64 and batch losses (n,) float64, at most MOST_POINTS of them."""
        loss = np.concatenate(self.loss) if self.loss else np.zeros(0)
        every = max(1, -(-len(loss) // MOST_POINTS))
        return np.arange(len(loss), dtype=np.int64)[::every], loss[::every]


class Bench:
    """One program, traced once, on which arms with different weights and seeds train one after the other.

    Benches of one `shelf` share the tensors of arrays that no edit changed.
    """

    def __init__(self, patient: Patient, shelf: Shelf | None = None) -> None:
        self.patient = patient
        self.rows = _fitting(patient.training)
        self.size = min(patient.fit.batch_size, self.rows.count)
        self._shelf = {} if shelf is None else shelf
        self._go: Callable[[np.ndarray], Any] | None = None
        self._pristine: list[np.ndarray] = []

    def warm(self, patient: Patient) -> None:
        """Trace with one batch whose effect is forgotten, so that no arm's time pays for it; errors are the arm's."""
        with contextlib.suppress(Exception), seeded(patient.seed), scoped_floatx(patient.floatx):
            self.start(patient)(np.arange(self.size, dtype=np.int64)[None])

    def start(self, patient: Patient) -> Callable[[np.ndarray], Any]:
        """The step function, with the weights, seeds and unused optimizer of another copy of the same program."""
        keras_model = self.patient.keras_model
        if self._go is None:
            self._go = _stepper(self.patient, self.rows, self.size, self._shelf)
            self._pristine = [np.array(keras.ops.convert_to_numpy(v)) for v in keras_model.optimizer.variables]
        seeds = patient.initial_state.seeds if patient.initial_state is not None else []
        for variable, value in zip(keras_model.weights, patient.initial_weights, strict=True):
            variable.assign(value)
        for variable, value in zip(seed_variables(keras_model), seeds, strict=bool(seeds)):
            variable.assign(value)
        for variable, value in zip(keras_model.optimizer.variables, self._pristine, strict=True):
            variable.assign(value)
        return self._go


class Arm:
    """One training of a bench's program from its initial weights; it holds the bench and can be gone on with.

    The batches follow from the seed alone, so two arms of one seed see the same rows in the same order.
    """

    def __init__(self, bench: Bench, patient: Patient, seed: int, control: Control, clock: Clock = time.monotonic):
        self.bench, self.patient, self.seed = bench, patient, seed
        self.lesson = Lesson(planned=planned_steps(bench))
        self._control, self._clock = control, clock
        self._go: Callable[[np.ndarray], Any] | None = None
        self._pieces = _pieces(bench, seed)
        self._piece = np.zeros((0, bench.size), dtype=np.int64)
        self._room = 1

    @property
    def step_seconds(self) -> float:
        """Seconds a step, as measured so far; NaN before the first one."""
        return self.lesson.seconds / self.lesson.steps if self.lesson.steps else float("nan")

    def train(self, most_steps: int, deadline: float, advance: Advance) -> Lesson:
        """Go on until that many steps are done in all, the deadline has come or the user stopped it."""
        started = self._clock()
        try:
            with seeded(self.seed), scoped_floatx(self.patient.floatx):
                if self._go is None:
                    tf.random.set_seed(self.seed)
                    self._go = self.bench.start(self.patient)
                self._train(most_steps, deadline, advance)
        except Exception as error:  # the program under examination raised: that is what this arm found
            text = str(error).strip().splitlines()
            name = type(error).__name__
            self.lesson.error = f"{name}: {text[0]}" if text else say("{error}: no message", error=name)
        self.lesson.seconds += self._clock() - started
        return self.lesson

    def weights(self) -> list[np.ndarray]:
        """Copies of all weights of the model as they are now."""
        return [np.array(keras.ops.convert_to_numpy(v)) for v in self.bench.patient.keras_model.weights]

    def _train(self, most_steps: int, deadline: float, advance: Advance) -> None:
        assert self._go is not None
        lesson = self.lesson
        while lesson.steps < most_steps:
            self._control.wait_while_paused()
            if self._control.stopped or self._clock() >= deadline:
                return
            if not len(self._piece):
                self._piece = next(self._pieces)
            piece = self._piece[: min(self._room, most_steps - lesson.steps)]
            began = time.monotonic()
            losses = np.asarray(self._go(piece), dtype=np.float64)
            spent = max(time.monotonic() - began, 1e-6)
            self._piece = self._piece[len(piece) :]
            advance(np.arange(lesson.steps, lesson.steps + len(losses), dtype=np.int64), losses)
            lesson.loss.append(losses)
            lesson.steps += len(losses)
            self._room = 4 if self._room == 1 else max(1, min(int(len(piece) * CHUNK_SECONDS / spent), 4 * self._room))


def planned_steps(bench: Bench) -> int:
    """Steps that the program's own `fit` would take on the bench's rows."""
    return _per_epoch(bench) * max(bench.patient.fit.epochs - bench.patient.fit.initial_epoch, 1)


def _per_epoch(bench: Bench) -> int:
    return bench.patient.fit.steps_per_epoch or -(-bench.rows.count // bench.size)


def _pieces(bench: Bench, seed: int) -> Iterator[np.ndarray]:
    """Batches of row numbers, (n, size) at a time, epoch after epoch without end."""
    for epoch in itertools.count():
        yield from _batches(bench.rows.count, bench.size, _per_epoch(bench), bench.patient.fit.shuffle, seed, epoch)


def answers(patient: Patient, rows: Rows) -> tuple[np.ndarray, ...]:
    """The trained model's outputs for rows, in inference mode, float64."""
    with scoped_floatx(patient.floatx):
        return predict(patient, rows)


def _fitting(rows: Rows) -> Rows:
    size = sum(array.nbytes for array in (*rows.inputs, *rows.targets))
    return rows if size <= MOST_BYTES else probe_rows(rows, max(int(rows.count * MOST_BYTES / size), 1))


def _batches(rows: int, size: int, per_epoch: int, shuffle: bool, seed: int, epoch: int) -> list[np.ndarray]:
    order = np.random.default_rng([seed, epoch]).permutation(rows) if shuffle else np.arange(rows)
    order = order[: per_epoch * size]
    whole = len(order) // size * size
    parts = [order[:whole].reshape(-1, size), order[whole:].reshape(1, -1)]
    return [part.astype(np.int64) for part in parts if part.size]


def _stepper(patient: Patient, rows: Rows, size: int, shelf: Shelf) -> Callable[[np.ndarray], Any]:
    """A function from batches of row numbers (n, size) to their n losses, which trains through the model's own step."""
    keras_model = patient.keras_model
    inputs, targets = ([_shelved(shelf, array) for array in side] for side in (rows.inputs, rows.targets))
    weights = row_weights(patient, rows)
    weighing = None if weights is None else _tensor(weights)

    def batch(index: Any) -> tuple[Any, ...]:
        taken = [tuple(tf.gather(part, index) for part in side) for side in (inputs, targets)]
        x, y, _ = structured(patient, Rows(taken[0], taken[1]))
        return (x, y) if weighing is None else (x, y, tf.gather(weighing, index))

    @tf.autograph.experimental.do_not_convert
    def step(index: Any) -> Any:
        keras_model.reset_metrics()
        logs = keras_model.train_step(batch(index))
        return tf.cast(logs["loss"], tf.float32)

    def go(batches: Any) -> Any:
        return tf.map_fn(step, batches, fn_output_signature=tf.float32, parallel_iterations=1)

    keras_model._symbolic_build(data_batch=batch(np.arange(min(size, rows.count))))
    if patient.compile.run_eagerly:
        return lambda batches: [float(step(index)) for index in batches]
    return tf.function(go, input_signature=[tf.TensorSpec([None, None], tf.int64)])


def _shelved(shelf: Shelf, array: np.ndarray) -> Any:
    key = (id(array), keras.config.floatx())
    if key not in shelf:
        shelf[key] = (array, _tensor(array))
    return shelf[key][1]


def _tensor(values: np.ndarray) -> Any:
    """As `fit` feeds it: floating numbers in floatx, everything else as it is."""
    floating = np.issubdtype(values.dtype, np.floating)
    return tf.convert_to_tensor(values.astype(keras.config.floatx()) if floating else np.asarray(values))


def row_weights(patient: Patient, rows: Rows) -> np.ndarray | None:
    """Sample weights times class weights (rows,), or None where there are neither."""
    by_class = patient.fit.class_weight
    if by_class is None:
        return rows.weights
    y = rows.targets[0]
    ids = y.argmax(axis=-1) if y.ndim > 1 and y.shape[-1] > 1 else y.reshape(len(y), -1)[:, 0]
    weights = np.ones(len(y), dtype=np.float32)
    for number, weight in by_class.items():
        weights[np.rint(ids) == number] = weight
    return weights if rows.weights is None else weights * rows.weights
