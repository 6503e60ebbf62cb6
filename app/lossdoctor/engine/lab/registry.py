"""All lab tests, found by looking at the folder, and how one is run."""

from __future__ import annotations

import difflib
import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from types import MappingProxyType

from lossdoctor.core.events import Event
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.saying import say
from lossdoctor.engine import lab
from lossdoctor.engine.lab.base import LabTest
from lossdoctor.engine.patient import Patient
from lossdoctor.engine.run_control import Control


@functools.cache
def all_lab_tests() -> Mapping[str, LabTest]:
    """Every lab test by its name."""
    found: dict[str, LabTest] = {}
    for module_info in sorted(pkgutil.iter_modules(lab.__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{lab.__name__}.{module_info.name}")
        for kind in vars(module).values():
            own = isinstance(kind, type) and issubclass(kind, LabTest) and kind.__module__ == module.__name__
            if own and kind is not LabTest:
                found[kind.name] = kind()
    return MappingProxyType(found)


def run_lab_test(name: str, patient: Patient, seconds: float, emit: Callable[[Event], None], control: Control) -> None:
    """Run one and tell its result. Raises Refusal for a name that is none and a patient that allows none."""
    test = all_lab_tests().get(name)
    if test is None:
        near = difflib.get_close_matches(name, all_lab_tests(), 1) or [", ".join(all_lab_tests())]
        said = say("There is no lab test {name}; there is {near}.", name=repr(name), near=near[0])
        raise Refusal(FailureCode.UNSUPPORTED, said)
    emit(test.run(patient, max(seconds, 1.0), emit, control))
