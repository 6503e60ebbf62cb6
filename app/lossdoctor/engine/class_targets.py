"""Classes that a folder of images names, in the encoding that the model's loss takes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from lossdoctor.core.saying import say
from lossdoctor.core.session import DataFiles
from lossdoctor.engine.patient import Rows
from lossdoctor.engine.surgeon.arrays import one_hot
from lossdoctor.engine.tables import ModelRows

ONE_HOT = ("categoricalcrossentropy", "categoricalfocalcrossentropy", "kldivergence", "categoricalhinge")


def as_the_loss_wants(keras_model: Any, rows: ModelRows, files: DataFiles) -> list[str]:
    """One-hot rows in place of class numbers where a folder names the classes and the loss takes one-hot rows.

    The numbers are ours, given to folders: no choice of the user's is changed. Gives the sentence that says so.
    """
    classes = (files.class_names or {}).get("class", ())
    if not classes or files.table or len(rows.training.targets) != 1:
        return []
    outputs = getattr(keras_model, "outputs", None) or ()
    if len(outputs) != 1 or outputs[0].shape[-1] != len(classes) or _loss_name(keras_model) not in ONE_HOT:
        return []
    rows.training = _encoded(rows.training, len(classes))
    rows.validation = None if rows.validation is None else _encoded(rows.validation, len(classes))
    count = str(len(classes))
    return [say("The loss takes one-hot rows, so the {count} folders are fed as one-hot rows.", count=count)]


def _encoded(rows: Rows, classes: int) -> Rows:
    return replace(rows, targets=(one_hot(np.asarray(rows.targets[0]), classes),))


def _loss_name(keras_model: Any) -> str:
    loss = getattr(keras_model, "loss", None)
    name = loss if isinstance(loss, str) else getattr(loss, "__name__", type(loss).__name__)
    return str(name).lower().replace("_", "")
