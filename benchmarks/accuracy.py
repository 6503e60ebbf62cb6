"""How well the command line diagnoses: the figures of issue 4, every miss and every false alarm by name.

    make accuracy                              or: python benchmarks/accuracy.py [options]

Judged on the cases folder (--cases, LOSSDOCTOR_CASES or ../shared/cases beside the repository; left out with a word
where there is none), on every demo and its healthy twin, and on a population of programs of its own. Outcomes are
written as they come: a second call goes on where the first stopped. Exit code 1 when a figure is not reached.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shlex
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from judging.calling import check, stop_all
from judging.figures import missed, misses, table
from judging.galleries import Cases, Gallery, Population, Scenarios
from judging.outcomes import Outcome, Patient, awaited, keep, kept, said_in, under_today

ROOT = Path(__file__).resolve().parents[1]
GROUPS = ("cases", "scenarios", "population")
TIMED_EVERY = 5
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")


@dataclass(frozen=True)
class Judging:
    """How every program is judged. `fast`: one call with --cure for a faulty one, and findings from that report."""

    tool: list[str]
    work: Path
    limit: float
    cure: bool
    fast: bool
    state: str

    def outcome(self, patient: Patient, gallery: Gallery, place: int) -> Outcome:
        """Check one program and, where it can be told, cure it; `place` is its place in its group."""
        folder, words = gallery.place(patient)
        reports = self.work / "reports"
        reports.mkdir(exist_ok=True)
        stem = patient.id.replace("/", "__")
        curing = self.cure and patient.curable
        found: dict[str, object] = {"state": self.state}
        if not (curing and self.fast) or place % TIMED_EVERY == 0:
            called = check(self.tool, words, folder, reports / f"{stem}.json", self.limit)
            found |= {"status": called.status, "timed": called.seconds}
            found |= {"said": said_in(called.report)} if called.report else {}
        if curing:
            exported = reports / f"{stem}.keras"
            exported.unlink(missing_ok=True)
            cured = check(
                self.tool, [*words, "--cure", "--export-model", str(exported)], folder,
                reports / f"{stem}.cure.json", self.limit,
            )  # fmt: skip
            told = str((cured.report or {}).get("cure"))[:300]
            found["cure"] = {"status": cured.status, "seconds": cured.seconds, "told": told}
            found["cure"] |= gallery.cured(patient, exported)  # type: ignore[operator]
            if "said" not in found and cured.report:
                found |= {"status": cured.status, "said": said_in(cured.report)}
            found.setdefault("status", cured.status)
        return awaited(patient, **found)


def main(arguments: Sequence[str] | None = None) -> int:
    options = parsed(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    file = options.out or options.work / "outcomes.jsonl"
    if options.fresh:
        file.unlink(missing_ok=True)
    galleries = opened(options)
    every = {patient.id: (patient, gallery) for gallery in galleries for patient in gallery.patients()}
    asked = [patient for patient, _ in every.values() if options.role in ("all", patient.role)]
    wanted = chosen(asked, options.only, options.sample)
    state = digest(ROOT / "app")
    before = kept(file)
    left = [(place, patient) for place, patient in enumerate(wanted) if patient.id not in before]
    judging = Judging(shlex.split(options.tool), options.work, options.time_limit, options.cure, options.fast, state)
    print(f"{len(wanted)} programs, {len(wanted) - len(left)} of them judged before", file=sys.stderr)

    def one(numbered: tuple[int, Patient]) -> None:
        patient, gallery = every[numbered[1].id]
        outcome = judging.outcome(patient, gallery, numbered[0])
        keep(file, outcome)
        print(line(outcome), file=sys.stderr, flush=True)

    if not options.report:
        side_by_side(one, left, options.jobs)
    ids = {patient.id for patient in wanted}
    patients = {name: patient for name, (patient, _) in every.items()}
    outcomes = under_today([outcome for name, outcome in kept(file).items() if name in ids], patients)
    return told(outcomes, state)


def side_by_side(one: Callable[[tuple[int, Patient]], None], left: Sequence[tuple[int, Patient]], jobs: int) -> None:
    """Call `one` for all, so many at a time; Ctrl-C ends what is under way, and what was judged is kept."""
    pool = ThreadPoolExecutor(jobs)
    try:
        list(pool.map(one, left))
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        stop_all()
        raise
    finally:
        pool.shutdown()


def told(outcomes: Sequence[Outcome], state: str) -> int:
    """Print the tables and the misses; the exit code."""
    older = sum(outcome.state != state for outcome in outcomes)
    if older:
        print(f"{older} of {len(outcomes)} outcomes are of another state of the source (--fresh judges them again)\n")
    groups = [[outcome for outcome in outcomes if outcome.group == group] for group in GROUPS]
    for title, group in zip(GROUPS, groups, strict=True):
        if group:
            print("\n".join([*table(title, group), *(f"  {words}" for words in misses(group)), ""]))
    print("\n".join(table("all", outcomes)))
    return int(missed(groups))


def opened(options: argparse.Namespace) -> list[Gallery]:
    """The galleries asked for; cases that are not there are told of."""
    galleries: list[Gallery] = []
    if "cases" in options.groups:
        if (options.cases / "cases.json").is_file():
            galleries.append(Cases(options.cases.resolve(), options.work))
        else:
            print(f"No cases in {options.cases} (LOSSDOCTOR_CASES or --cases names them): left out", file=sys.stderr)
    galleries += [Scenarios(options.work)] if "scenarios" in options.groups else []
    return galleries + ([Population(options.work)] if "population" in options.groups else [])


def chosen(patients: Sequence[Patient], only: str | None, every: int) -> list[Patient]:
    """Those whose id holds one of the words of `only`, and of each group and role every n-th."""
    words = only.split(",") if only else [""]
    named = [patient for patient in patients if any(word in patient.id for word in words)]
    kinds = sorted({(GROUPS.index(patient.group), patient.role) for patient in named})
    by_kind = [[p for p in named if (GROUPS.index(p.group), p.role) == kind][::every] for kind in kinds]
    return [patient for alike in by_kind for patient in alike]


def line(outcome: Outcome) -> str:
    """One program in one line of progress."""
    said = ", ".join(f"{slug} ({severity[0].upper()})" for slug, severity in outcome.said[:3]) or "nothing"
    cure = "" if outcome.cure is None else f"  cured to {outcome.cure['cured']}"
    seconds = f"{outcome.timed:5.1f} s" if outcome.timed is not None else "       "
    return f"{outcome.id:48s} {seconds} {outcome.status[:40]:4s} named at {outcome.named_at}: {said}{cure}"


def digest(folder: Path) -> str:
    """A short digest of every Python file below the folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        total.update(path.read_bytes())
    return total.hexdigest()[:12]


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options."""
    cases = os.environ.get("LOSSDOCTOR_CASES", str(ROOT.parent / "shared" / "cases"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--cases", type=Path, default=Path(cases), help="a folder with cases.json, build.py and score.py")
    add("--groups", default=",".join(GROUPS), help="which of cases, scenarios, population")
    add("--only", help="programs whose name holds one of these words, comma-separated")
    add("--role", choices=("all", "faulty", "healthy"), default="all")
    add("--sample", type=int, default=1, metavar="N", help="every N-th program of each kind")
    add("--jobs", type=int, default=1)
    add(
        "--cure",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="cure faulty programs and measure the models",
    )
    add("--fast", action="store_true", help="one call for a faulty program: findings and cure from one report")
    add("--time-limit", type=float, default=60, help="seconds, told to the tool")
    add("--work", type=Path, default=ROOT / "build" / "accuracy", help="where programs and reports are written")
    add("--out", type=Path, help="where outcomes are kept, one JSON line each (default: in the work folder)")
    add("--fresh", action="store_true", help="judge again what was judged before")
    add("--report", action="store_true", help="only print what was judged before")
    default = f"{shlex.quote(str(Path(sys.executable).with_name('lossdoctor')))}"
    add("--tool", default=default, help="the command to run, in one string")
    options = parser.parse_args(arguments)
    options.work = options.work.resolve()
    return options


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
