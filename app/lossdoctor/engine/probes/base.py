"""What a probe is: it takes one kind of measurement on the patient."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.base import Reading
from lossdoctor.engine import probes
from lossdoctor.engine.patient import Patient


class NotMeasurable(Exception):
    """Raised by a probe with the sentence why this patient does not allow the measurement."""


class Probe(ABC):
    """Takes one kind of Reading. It leaves model, data, seeds and compile state exactly as they were.

    `stage` is the first moment at which it can measure; with `renewed`, its reading is taken anew at each later stage
    (predictions change by training, targets do not). A `costly` one is taken after all others of its stage.
    """

    gives: ClassVar[type[Reading]]
    stage: ClassVar[Stage] = Stage.LOADED
    renewed: ClassVar[bool] = False
    costly: ClassVar[bool] = False

    @abstractmethod
    def take(self, patient: Patient, stage: Stage) -> Reading:
        """Measure. Raises NotMeasurable."""


@functools.cache
def all_probes() -> Mapping[type[Reading], Probe]:
    """Every probe by the reading it gives, found by looking at the folder."""
    found: dict[type[Reading], Probe] = {}
    for module_info in pkgutil.iter_modules(probes.__path__):
        module = importlib.import_module(f"{probes.__name__}.{module_info.name}")
        for kind in vars(module).values():
            if not (isinstance(kind, type) and issubclass(kind, Probe)) or kind is Probe:
                continue
            if kind.__module__ == module.__name__ and hasattr(kind, "gives"):
                found[kind.gives] = kind()
    return MappingProxyType(found)
