"""Labels beside the rows they belong to, and units beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from lossdoctor.core.readings.base import Reading


@dataclass(frozen=True)
class ConflictReading(Reading):
    """Training rows with identical inputs and different targets.

    `conflicting` counts rows in groups whose targets differ; `distinct` the different input rows. `first` and `twins`
    are pairs of such rows, with the first target value of each in `first_targets` and `twin_targets` as text.
    """

    rows: int
    distinct: int
    conflicting: int
    first: tuple[int, ...] = ()
    twins: tuple[int, ...] = ()
    first_targets: tuple[str, ...] = ()
    twin_targets: tuple[str, ...] = ()


@dataclass(frozen=True)
class SymmetryReading(Reading):
    """Layers of two units or more whose kernels were the same for every unit before training.

    `identical_now` says for each whether they still are, in the model as it stands; `steps` updates were made.
    """

    layers: tuple[str, ...]
    units: tuple[int, ...]
    identical_now: tuple[bool, ...]
    steps: int = 0
