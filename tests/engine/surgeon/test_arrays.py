"""What edits do to arrays."""

import numpy as np
import pytest

from lossdoctor.core.fixes import DropNonfiniteRows, SetEpochs, ShuffleRows, SplitAgain
from lossdoctor.engine.patient import CompileArguments, FitArguments, Rows
from lossdoctor.engine.surgeon import arrays, rows

pytestmark = pytest.mark.engine


def test_minus_one_and_one_become_zero_and_one():
    mapped = arrays.mapped(np.array([-1, 1, 1], "int8"), 0.5, 0.5)
    assert mapped.tolist() == [0, 1, 1] and mapped.dtype == np.float32


def test_whole_shifts_keep_class_ids_whole():
    assert arrays.mapped(np.array([1, 2, 3]), 1.0, -1.0).dtype == np.int64


def test_swapped_labels_are_swapped_once_not_twice():
    assert arrays.relabelled(np.array([0, 1, 2]), (0, 1), (1, 0)).tolist() == [1, 0, 2]


def test_ids_outside_the_classes_are_refused_with_numbers():
    with pytest.raises(ValueError, match="from 1 to 3"):
        arrays.one_hot(np.array([1, 2, 3]), 3)


def test_one_hot_and_ids_undo_each_other():
    ids = np.array([[2], [0], [1]])
    assert arrays.ids(arrays.one_hot(ids, 3), 3).tolist() == [2, 0, 1]


def test_a_constant_column_is_not_blown_up():
    centre, spread = arrays.column_scale(np.array([[5.0, 1.0], [5.0, 3.0]], "float32"))
    assert centre.tolist() == [5.0, 2.0] and spread.tolist() == [1.0, 1.0]


def test_statistics_ignore_what_is_not_finite():
    centre, _ = arrays.column_scale(np.array([[1.0, np.nan], [3.0, np.inf]]))
    assert centre.tolist() == [2.0, 0.0]


class _Table:
    """Rows without a model, as a draft."""

    def __init__(self, training, validation, split=0.0):
        self.training, self.validation = training, validation
        self.fit, self.compile = FitArguments(validation_split=split), CompileArguments()

    def rows(self):
        yield "training", self.training
        yield "validation", self.validation


def _numbered(first, count):
    x = np.arange(first, first + count, dtype="float32")[:, None]
    return Rows((x,), (x[:, 0] * 10,), x[:, 0] / 100)


def test_shuffling_a_sorted_table_mixes_training_and_split_rows_and_keeps_pairs():
    draft = _Table(_numbered(0, 80), _numbered(80, 20), split=0.2)
    rows.shuffle_rows(draft, ShuffleRows(1))
    assert draft.training.count == 80 and draft.validation.inputs[0].min() < 60
    assert np.array_equal(draft.training.inputs[0][:, 0] * 10, draft.training.targets[0])
    assert np.allclose(draft.training.inputs[0][:, 0] / 100, draft.training.weights)
    together = np.concatenate([draft.training.inputs[0], draft.validation.inputs[0]])
    assert sorted(together[:, 0]) == list(range(100))


def test_splitting_again_drops_repeats_and_shares_no_row():
    draft = _Table(_numbered(0, 50), _numbered(0, 50))
    rows.split_again(draft, SplitAgain(0.2, 0))
    assert draft.training.count == 40 and draft.validation.count == 10
    assert not set(draft.training.inputs[0][:, 0]) & set(draft.validation.inputs[0][:, 0])


def test_rows_with_holes_are_dropped_on_both_sides():
    training, validation = _numbered(0, 5), _numbered(5, 5)
    training.inputs[0][2], validation.inputs[0][0] = np.nan, np.inf
    draft = _Table(training, validation)
    rows.drop_nonfinite_rows(draft, DropNonfiniteRows("inputs"))
    assert draft.training.targets[0].tolist() == [0, 10, 30, 40] and draft.validation.count == 4
    assert SetEpochs not in rows.PERFORMERS
