"""The figures of the diagnosis: what was to be reached, what was, and every miss by name."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from judging.outcomes import Outcome

Words = Callable[[Sequence[Outcome]], "Figure"]


@dataclass(frozen=True)
class Figure:
    """One line of the table. `ok` is None where there was nothing to judge."""

    title: str
    goal: str
    reached: str
    ok: bool | None


def figures(outcomes: Sequence[Outcome]) -> list[Figure]:
    """The lines of the table, in the issue's order."""
    faulty = [o for o in outcomes if o.role == "faulty" and o.accept]
    healthy = [o for o in outcomes if o.role == "healthy"]
    cures = [o.cure for o in outcomes if o.role == "faulty" and o.cure is not None and o.cure.get("goal") is not None]
    first, three = (sum(o.named_at is not None and o.named_at <= top for o in faulty) for top in (1, 3))
    return [
        at_least("faulty: cause named at rank 1", first, len(faulty), 80),
        at_least("faulty: cause among the first three", three, len(faulty), 92),
        at_most("healthy: programs with an error", sum(bool(o.errors) for o in healthy), len(healthy), 0),
        at_most("healthy: programs with a warning", sum(bool(o.undue_warnings) for o in healthy), len(healthy), 5),
        at_least("faulty: cured on unseen rows", sum(bool(cure["healthy"]) for cure in cures), len(cures), 75),
        median_time([o.timed for o in outcomes if o.timed is not None], 20),
    ]


def at_least(title: str, part: int, whole: int, percent: float) -> Figure:
    """A share that must not be smaller."""
    return Figure(title, f"{percent:g} %", shared(part, whole), 100 * part >= percent * whole if whole else None)


def at_most(title: str, part: int, whole: int, percent: float) -> Figure:
    """A share that must not be larger."""
    goal = f"at most {percent:g} %" if percent else "0"
    return Figure(title, goal, shared(part, whole), 100 * part <= percent * whole if whole else None)


def median_time(seconds: Sequence[float], limit: float) -> Figure:
    """The median time of a plain check, in seconds."""
    title = "median time of check"
    if not seconds:
        return Figure(title, f"under {limit:g} s", "-", None)
    middle = statistics.median(seconds)
    reached = f"{middle:.1f} s of {len(seconds)} (longest {max(seconds):.1f} s)"
    return Figure(title, f"under {limit:g} s", reached, middle < limit)


def shared(part: int, whole: int) -> str:
    """A count with its share."""
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "-"


def table(title: str, outcomes: Sequence[Outcome]) -> list[str]:
    """The figures of a group as lines of text."""
    lines = [f"{title} ({len(outcomes)} programs)"]
    lines.append(f"  {'figure':38s} {'to reach':12s} {'reached':36s} ok")
    words = {True: "ok", False: "NOT", None: "-"}
    return lines + [f"  {f.title:38s} {f.goal:12s} {f.reached:36s} {words[f.ok]}" for f in figures(outcomes)]


def misses(outcomes: Sequence[Outcome]) -> list[str]:
    """Every program that was not answered as it should be: what was expected and what was said."""
    blocks = (
        ("cause not at rank 1", [o for o in outcomes if o.role == "faulty" and o.accept and o.named_at != 1], _named),
        ("false alarms", [o for o in outcomes if o.role == "healthy" and (o.errors or o.undue_warnings)], _alarm),
        (
            "not cured",
            [o for o in outcomes if o.cure and o.cure.get("goal") is not None and not o.cure["healthy"]],
            _cure,
        ),
        ("no usable report", [o for o in outcomes if o.status != "ok"], lambda o: o.status),
    )
    lines: list[str] = []
    for title, concerned, words in blocks:
        lines += [f"{title}: {len(concerned)}"] + [f"  {o.id}: {words(o)}" for o in concerned]
    return lines


def _named(outcome: Outcome) -> str:
    said = ", ".join(f"{slug} ({severity[0].upper()})" for slug, severity in outcome.said) or "nothing"
    place = f"named at {outcome.named_at}" if outcome.named_at else "not named"
    return f"{place}; expected {' or '.join(outcome.accept)}; said {said}"


def _alarm(outcome: Outcome) -> str:
    return ", ".join([*(f"{slug} (E)" for slug in outcome.errors), *(f"{slug} (W)" for slug in outcome.undue_warnings)])


def _cure(outcome: Outcome) -> str:
    cure = outcome.cure or {}
    if cure.get("cured") is None:
        return f"no model to measure: {cure.get('status')}, {cure.get('told') or 'nothing was cured'}"
    return f"{cure.get('uncured')} -> {cure['cured']:.3f}, healthy is {cure['goal']:.3f}; {cure.get('told')}"


def missed(groups: Sequence[Sequence[Outcome]]) -> bool:
    """Whether any figure of any group is not reached."""
    return any(figure.ok is False for group in groups for figure in figures(group))
