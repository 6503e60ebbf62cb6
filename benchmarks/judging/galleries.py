"""Where the programs to judge by come from: a folder of cases, the project's demos, and a population of its own."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Protocol

from population.healthy import HEALTHY
from population.program import Program, write
from population.sick import SICK
from population.skill import HEALTHY_WAY

from judging.outcomes import Patient

MEASURING_SECONDS = 120
BENCHMARKS = Path(__file__).resolve().parents[1]


class Gallery(Protocol):
    """A source of programs. `place` writes one and gives its folder and what `check` is told about it."""

    def patients(self) -> list[Patient]: ...

    def place(self, patient: Patient) -> tuple[Path, list[str]]: ...

    def cured(self, patient: Patient, exported: Path) -> dict[str, Any]: ...


class Cases:
    """The programs of a cases folder, built and measured by its own build.py and score.py."""

    def __init__(self, folder: Path, work: Path) -> None:
        sys.path.insert(0, str(folder))
        self._build: Any = importlib.import_module("build")
        self._score: Any = importlib.import_module("score")
        self._work = work / "cases"
        cases = self._build.load_cases(folder / "cases.json")
        self._cases = {c["id"]: c for c in cases if c["faithful"] and c["role"] in ("faulty", "healthy")}

    def patients(self) -> list[Patient]:
        return [
            Patient(
                name, "cases", case["role"], tuple(case["accept"]), tuple(case.get("blemishes", ())),
                curable=case["role"] == "faulty", fault=", ".join(case["labels"]),
            )
            for name, case in self._cases.items()
        ]  # fmt: skip

    def place(self, patient: Patient) -> tuple[Path, list[str]]:
        return self._build.build(self._cases[patient.id], self._work).resolve(), ["train.py", "--trust"]

    def cured(self, patient: Patient, exported: Path) -> dict[str, Any]:
        case = self._cases[patient.id]
        before, goal = case["rebuilt"].get("test"), case.get("goal")
        test = self._work / "tests" / patient.id.replace("/", "__") / "test.npz"
        after = self._score.measure_apart(exported, test)
        healthy = after is not None and goal is not None and after >= max(goal, before or 0.0)
        return {"uncured": before, "cured": after, "goal": goal, "healthy": healthy}


class Scenarios:
    """Every demo, whose first expected check must stand first, and its healthy twin, which must be silent."""

    def __init__(self, work: Path) -> None:
        from lossdoctor.core.scenarios import all_scenarios

        self._work = work / "scenarios"
        self._scenarios = {facts.name: facts for facts in all_scenarios()}

    def patients(self) -> list[Patient]:
        sick = [
            Patient(f"demo/{name}", "scenarios", "faulty" if facts.expects else "healthy", facts.expects[:1],
                    hints=True, fault=facts.expects[0] if facts.expects else "")
            for name, facts in self._scenarios.items()
        ]  # fmt: skip
        return sick + [Patient(f"demo/{name}/healthy", "scenarios", "healthy") for name in self._scenarios]

    def place(self, patient: Patient) -> tuple[Path, list[str]]:
        from lossdoctor.engine.forge import forge

        name = patient.id.split("/")[1]
        healthy = patient.id.endswith("/healthy")
        folder = self._work / (name + ("-healthy" if healthy else ""))
        forged = forge(name, folder, healthy=healthy)
        words = [forged.target.path]
        if forged.scenario.form == "script":
            words.append("--trust")
        if forged.data is not None:
            words += ["--data", forged.data.origin]
        return folder.resolve(), words

    def cured(self, patient: Patient, exported: Path) -> dict[str, Any]:
        return {"cured": None, "goal": None, "healthy": False}


class Population:
    """The project's own programs: counted only where training has shown that they learn, or that the fault shows."""

    def __init__(self, work: Path) -> None:
        self._work = work / "population"
        self._measured = json.loads((BENCHMARKS / "population" / "measured.json").read_text(encoding="utf-8"))
        self._programs = {p.name: p for p in HEALTHY + SICK if counts(p, self._measured)}

    def patients(self) -> list[Patient]:
        return [
            Patient(
                f"own/{name}", "population", "faulty" if program.faulty else "healthy", program.accept,
                curable=self._worth_curing(program), fault=program.fault,
            )
            for name, program in self._programs.items()
        ]  # fmt: skip

    def _worth_curing(self, program: Program) -> bool:
        return program.faulty and program.curable and self._measured[program.name]["way"] < HEALTHY_WAY

    def place(self, patient: Patient) -> tuple[Path, list[str]]:
        return write(self._program(patient), self._work).resolve(), ["train.py", "--trust"]

    def cured(self, patient: Patient, exported: Path) -> dict[str, Any]:
        program = self._program(patient)
        after = _measured_apart(self._work, program, exported) if exported.exists() else None
        before = self._measured[program.name]["way"]
        healthy = after is not None and after >= HEALTHY_WAY
        return {"uncured": before, "cured": after, "goal": HEALTHY_WAY, "healthy": healthy}

    def _program(self, patient: Patient) -> Program:
        return self._programs[patient.id.removeprefix("own/")]


def counts(program: Program, measured: dict[str, Any]) -> bool:
    """Whether a program may be judged by: healthy ones that learn, faulty ones that do not while their twin does.

    `structural` faults can be proven on the program's numbers though it learns.
    """
    if program.name not in measured:
        return False
    way = measured[program.name]["way"]
    if not program.faulty:
        return bool(way >= HEALTHY_WAY)
    twin = measured.get(program.twin, {"way": 0.0})["way"]
    return twin >= HEALTHY_WAY and (program.structural or way < HEALTHY_WAY)


def _measured_apart(folder: Path, program: Program, exported: Path) -> float | None:
    script = BENCHMARKS / "population" / "measure.py"
    call = [sys.executable, str(script), str(folder), program.name, "--model", str(exported)]
    try:
        answer = subprocess.run(call, capture_output=True, text=True, timeout=MEASURING_SECONDS, check=True)
        return float(json.loads(answer.stdout.splitlines()[-1])["way"])
    except (subprocess.SubprocessError, ValueError, IndexError, KeyError):
        return None
