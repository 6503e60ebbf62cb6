"""The measure of a trial: skill on held-out rows that no edit redefines, decoded from each arm's own encoding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lossdoctor.core.fixes import Edit, EncodeTargets, RelabelTargets, SetClassWeight, SetLoss
from lossdoctor.core.readings.scales import on_one_scale
from lossdoctor.engine.layer_graph import effective, graph_of
from lossdoctor.engine.patient import Patient, Rows
from lossdoctor.engine.surgeon.compiling import loss_name, loss_of
from lossdoctor.engine.surgeon.draft import Draft

CLASS_LOSSES = ("crossentropy", "hinge", "focal")
MOST_CLASSES = 100  # whole numbers of more kinds than that are quantities
MOST_COUNTED = 1_000_000  # rows; of more, every n-th is counted
AXES_OF_MASKS = 3  # rows, height, width: whatever has a label at each of these is a picture
IMBALANCE = 1.5  # largest class over smallest: from there on plain accuracy rewards ignoring the small one
WORST_R2 = -1.0  # below that a prediction is simply useless, however wrong: keeps medians and spreads comparable


@dataclass(frozen=True)
class Yardstick:
    """What each judged output is: 'classes', 'bits', 'masks' or 'numbers', decided once on the program as given."""

    outputs: tuple[int, ...]
    kinds: tuple[str, ...]
    balanced: bool = False
    direction: bool = False

    @property
    def metric(self) -> str:
        """Name of the metric."""
        names = {"classes": "val_balanced_accuracy" if self.balanced else "val_accuracy", "bits": "val_bit_accuracy"}
        names["masks"] = "val_mean_iou"
        found = {names.get(kind, "val_r2") for kind in self.kinds}
        return found.pop() if len(found) == 1 else "val_score"

    def score(self, patient: Patient, held: Rows, predictions: Sequence[np.ndarray]) -> float:
        """Mean skill over the judged outputs, larger is better, NaN when answers and targets cannot be compared."""
        scores = [
            self._one(kind, patient, output, held.targets[output], predictions[output])
            for output, kind in zip(self.outputs, self.kinds, strict=True)
        ]
        return float(np.mean(scores)) if scores else float("nan")

    def no_skill(self, held: Rows) -> float:
        """What the best constant answer scores."""
        return float(
            np.mean([self._constant(k, held.targets[o]) for o, k in zip(self.outputs, self.kinds, strict=True)])
        )

    def _one(self, kind: str, patient: Patient, output: int, y: np.ndarray, p: np.ndarray) -> float:
        if kind == "numbers":
            scale, offset = patient.target_scale.get(output, (1.0, 0.0))
            return r2(y * scale + offset, p * scale + offset, self.direction)
        values = np.unique(y)
        cut = threshold(patient, output, values)
        if kind == "masks":
            return mean_iou(*labels(y, p, cut, values))
        if kind == "bits":
            if p.size != y.size:
                return float("nan")
            high = y > (values[0] + values[-1]) / 2
            return float(np.mean(np.isfinite(p.reshape(y.shape)) & ((p.reshape(y.shape) > cut) == high)))
        return accuracy(*decoded(y, p, cut, values), balanced=self.balanced)

    def _constant(self, kind: str, y: np.ndarray) -> float:
        if kind == "numbers":
            return 0.0
        if kind == "masks":
            counts = np.unique(labels(y, y, 0.0, np.unique(y))[0], return_counts=True)[1]
            return float(counts.max() / counts.sum() / len(counts))
        if kind == "bits":
            share = (y > (y.min() + y.max()) / 2).reshape(len(y), -1).mean(axis=0)
            return float(np.maximum(share, 1 - share).mean())
        ids = y.argmax(axis=-1) if y.ndim > 1 and y.shape[-1] > 1 else y
        counts = np.unique(ids, return_counts=True)[1]
        return 1.0 / len(counts) if self.balanced else float(counts.max() / counts.sum())


def yardstick(patient: Patient, edits: Sequence[Edit]) -> Yardstick:
    """The measure for these edits: the outputs that they touch, or all."""
    count = len(patient.training.targets)
    touched = sorted({edit.output for edit in edits if hasattr(edit, "output")})
    outputs = tuple(o for o in touched if o < count) or tuple(range(count))
    kinds = tuple(kind_of(patient, output, edits) for output in outputs)
    weighs = any(isinstance(edit, SetClassWeight) for edit in edits)
    names = [loss_name(loss_of(Draft.of(patient), o)) for o in outputs] if patient.compile.loss is not None else []
    direction = bool(names) and all("cosine" in name for name in names)
    return Yardstick(outputs, kinds, weighs and _imbalanced(patient.training.targets[outputs[0]]), direction)


def kind_of(patient: Patient, output: int, edits: Sequence[Edit] = ()) -> str:
    """Whether an output's targets are classes, bits (several labels a row), masks (labels of pixels) or numbers."""
    y = patient.training.targets[output]
    values = np.unique(y[:10_000])
    if _one_hot(y):
        return "masks" if y.ndim > AXES_OF_MASKS else "classes"
    wide = int(np.prod(y.shape[1:])) > 1
    pixels = y.ndim - (y.ndim > 1 and y.shape[-1] == 1) >= AXES_OF_MASKS
    if len(values) <= 2:
        return "masks" if pixels else "bits" if wide else "classes"
    whole = np.issubdtype(y.dtype, np.number) and np.array_equal(values, np.rint(values))
    relabelled = any(isinstance(edit, RelabelTargets) and edit.output == output for edit in edits)
    named = ((whole and _meant_as_classes(patient, output, edits)) or relabelled) and len(values) <= MOST_CLASSES
    return "numbers" if not named else "masks" if pixels else "classes"


def _one_hot(y: np.ndarray) -> bool:
    several = y.ndim > 1 and y.shape[-1] > 1
    return several and bool(np.isin(np.unique(y[:10_000]), (0, 1)).all() and (y.sum(axis=-1) == 1).all())


def _meant_as_classes(patient: Patient, output: int, edits: Sequence[Edit]) -> bool:
    losses = [edit.loss for edit in edits if isinstance(edit, SetLoss) and edit.output == output]
    if patient.compile.loss is not None:
        losses.append(loss_name(loss_of(Draft.of(patient), output)))
    encoded = any(isinstance(edit, EncodeTargets) for edit in edits)
    return encoded or any(word in name for name in losses for word in CLASS_LOSSES)


def threshold(patient: Patient, output: int, values: np.ndarray) -> float:
    """Where a single column turns from the lower to the upper class, from what the program says that it answers."""
    loss = loss_of(Draft.of(patient), output) if patient.compile.loss is not None else None
    name = loss_name(loss)
    if getattr(loss, "get_config", None) is not None and _from_logits(loss):
        return 0.0
    activation = _activation(patient, output)
    if activation in ("sigmoid", "hard_sigmoid", "softmax") or "crossentropy" in name:
        return 0.5
    if "hinge" in name:
        return 0.0
    return float(values[0] + values[-1]) / 2


def decoded(y: np.ndarray, p: np.ndarray, cut: float, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """True and answered classes, flat, in the encoding of y; an answer that is no number is no class (NaN)."""
    columns = p.shape[-1] if p.ndim > 1 else 1
    targets = y.shape[-1] if y.ndim > 1 else 1
    if targets > 1 and columns == targets and y.size == p.size:
        return y.argmax(axis=-1).ravel(), _argmax(p)
    if columns > 1 and p.size == y.size * columns:
        return y.ravel(), _argmax(p)
    flat = p.reshape(-1).astype(np.float64)
    if flat.size == y.size:
        return y.ravel(), _nearest(flat, values, cut)
    if targets > 1 and flat.size == len(y):
        return y.argmax(axis=-1).ravel(), _nearest(flat, np.arange(targets), cut)
    return np.zeros(0), np.zeros(0)


def labels(y: np.ndarray, p: np.ndarray, cut: float, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """True and answered labels of pixels, flat; several channels of 0 and 1 are pixels of their own."""
    if _one_hot(y) or y.size != p.size:
        return decoded(y, p, cut, values)
    return y.ravel(), _nearest(p.reshape(-1).astype(np.float64), values, cut)


def mean_iou(truth: np.ndarray, answers: np.ndarray) -> float:
    """Intersection over union, mean over the labels that occur (Everingham et al. 2010). NaN without pixels.

    A label of few pixels counts as much as the background, which plain accuracy is made of.
    """
    if not len(truth):
        return float("nan")
    found = []
    for value in np.unique(truth):
        held, said = truth == value, answers == value
        found.append(np.count_nonzero(held & said) / np.count_nonzero(held | said))
    return float(np.mean(found))


def accuracy(truth: np.ndarray, answers: np.ndarray, *, balanced: bool) -> float:
    """Share of right answers; balanced: mean over the classes (Brodersen et al. 2010). NaN without rows."""
    if not len(truth):
        return float("nan")
    right = truth == answers
    if not balanced:
        return float(right.mean())
    return float(np.mean([right[truth == value].mean() for value in np.unique(truth)]))


def r2(y: np.ndarray, p: np.ndarray, direction: bool = False) -> float:
    """Coefficient of determination over all columns together, at least WORST_R2; with `direction` of unit rows."""
    wanted = y.reshape(len(y), -1).astype(np.float64)
    if p.size % len(y) or p.size < wanted.size:
        return float("nan")
    given = p.reshape(len(y), -1)[:, -wanted.shape[1] :].astype(np.float64)
    if direction:
        wanted, given = (v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-12) for v in (wanted, given))
    wanted, given = on_one_scale(wanted, given)
    scatter = float(((wanted - wanted.mean(axis=0)) ** 2).sum())
    if scatter <= 0:
        return float("nan")
    with np.errstate(over="ignore", invalid="ignore"):
        error = float(((wanted - given) ** 2).sum())
    return max(1.0 - error / scatter, WORST_R2) if np.isfinite(error) else WORST_R2


def _argmax(p: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(p).all(axis=-1), p.argmax(axis=-1), np.nan).ravel()


def _nearest(p: np.ndarray, values: np.ndarray, cut: float) -> np.ndarray:
    if len(values) <= 2:
        answers = np.where(p > cut, values[-1], values[0]).astype(np.float64)
    else:
        answers = values[np.abs(np.nan_to_num(p)[:, None] - values[None, :]).argmin(axis=1)].astype(np.float64)
    return np.where(np.isfinite(p), answers, np.nan)


def _activation(patient: Patient, output: int) -> str:
    try:
        graph = graph_of(patient.keras_model, patient.training.take(slice(0, 2)).inputs)
        return effective(graph.chain(output)[1])
    except Exception:  # a model that cannot be traced is judged by its loss and targets
        return "custom"


def _from_logits(loss: Any) -> bool:
    try:
        return bool(loss.get_config().get("from_logits", False))
    except Exception:  # a loss of the user's own without a config
        return False


def _imbalanced(y: np.ndarray) -> bool:
    y = y[:: max(1, len(y) // MOST_COUNTED)]
    ids = y.argmax(axis=-1) if y.ndim > 1 and y.shape[-1] > 1 else y
    counts = np.unique(ids, return_counts=True)[1]
    return bool(counts.max() >= IMBALANCE * counts.min())
