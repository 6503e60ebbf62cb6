"""Names of curves as other programs write them, beside Keras' own."""

from __future__ import annotations

import re
from collections.abc import Iterable

TRAINING = frozenset({"train", "training"})
VALIDATION = frozenset({"val", "valid", "validation", "dev"})
TEST = frozenset({"test", "eval", "evaluation"})
TRAILING = frozenset({"epoch", "step"})  # PyTorch Lightning's train_loss_epoch and train_loss_step
RATES = re.compile(r"(lr|learning_?rate)([-_/ ].*)?", re.IGNORECASE)
COUNTERS = ("epoch", "step", "iteration", "iter", "batch", "global_step")


def keras_names(names: Iterable[str]) -> dict[str, str]:
    """Keras' name for every name that is plainly the same curve, itself for the others; no two become one."""
    given = list(dict.fromkeys(names))
    told = {name: name for name in given if plain(name) == name}
    taken = set(told)
    held_out = any(plain(name).startswith("val_") for name in given)
    for name in given:
        if name in told:
            continue
        wanted = plain(name)
        if wanted.startswith("test_") and not held_out:
            wanted = "val_" + wanted[5:]
        told[name] = name if wanted in taken else wanted
        taken.add(told[name])
    return {name: told[name] for name in given}


def plain(name: str) -> str:
    """'Loss/train' is loss, 'valid.loss' is val_loss, 'lr' is learning_rate; a name that says neither is kept."""
    text = name.strip()
    if RATES.fullmatch(text):
        return "learning_rate"
    words = [word for word in re.split(r"[/_.\- ]+", text.lower()) if word]
    if len(words) > 2 and words[-1] in TRAILING:
        words.pop()
    rest = [word for word in words if word not in TRAINING | VALIDATION | TEST]
    if not rest or len(rest) == len(words):
        return text.lower() if text.lower() == "loss" else text
    sides = set(words) - set(rest)
    base = "_".join(rest)
    if sides <= TRAINING:
        return base
    return f"val_{base}" if sides <= VALIDATION else f"test_{base}" if sides <= TEST else text


def is_loss(name: str) -> bool:
    """Whether a curve of this name is a loss."""
    return plain(name).rpartition("_")[2] == "loss" or plain(name) in ("loss", "val_loss")
