"""Opens the log of a finished run: its curves as a story of runs, and as the reading that checks are asked from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lossdoctor.core import events as tell
from lossdoctor.core.commands import OpenSession
from lossdoctor.core.failures import FailureCode, Refusal
from lossdoctor.core.readings.log import LogReading, curve, positions
from lossdoctor.core.saying import say, together
from lossdoctor.core.session import LogRun, LogSeries, Settings, Target
from lossdoctor.engine.alone import Alone

WHY_NOT = say("A log holds curves only: open the script, or the model with its data, for this.")
ONLY_CURVES = say(
    "Only curves were seen: a log names neither loss nor model nor data, so most checks need the program itself "
    "(lossdoctor check train.py --trust)."
)
MOST_PIECES = 1_000  # stretches of consecutive steps that all runs are told in; longer curves with gaps are thinned
MOST_EPOCHS = 6_000  # that are told of all runs; a page draws 2,000 points
LEAST = 20  # pieces and epochs of each run in any case


def open_log(command: OpenSession) -> Alone:
    """The session of a log. Raises Refusal without a run."""
    return log_session(command.target, command.settings, command.log)


def log_session(target: Target, settings: Settings, runs: tuple[LogRun, ...], notes: tuple[str, ...] = ()) -> Alone:
    """The session of these runs. Raises Refusal without one."""
    if not runs:
        raise Refusal(FailureCode.UNREADABLE, say("{file} holds no curve.", file=target.path))
    story = [event for place, run in enumerate(runs) for event in told(run, f"run-{place + 1}", 1 / len(runs))]
    return Alone(
        target,
        settings,
        {LogReading: LogReading(runs)},
        why_not=WHY_NOT,
        notes=(*notes, *_names(runs), *_thinned(runs), ONLY_CURVES),
        story=story,
    )


def _names(runs: tuple[LogRun, ...]) -> tuple[str, ...]:
    if len(runs) == 1:
        return ()
    said = [
        say("{run} is {name}", run=f"run-{place}", name=run.name)
        for place, run in enumerate(runs, 1)
        if run.name != f"run {place}"
    ]
    if not said:
        return ()
    named = together(said[:20], ", ")
    return (say("Runs: {runs} and others.", runs=named) if len(said) > 20 else say("Runs: {runs}.", runs=named),)


def _thinned(runs: tuple[LogRun, ...]) -> tuple[str, ...]:
    most = max(LEAST, MOST_EPOCHS // len(runs))
    longest = max((len(series.positions) for run in runs for series in run.epochs), default=0)
    if longest <= most:
        return ()
    return (say("Of {count} epochs, {drawn} are drawn; the checks look at all.", count=longest, drawn=most),)


def told(run: LogRun, run_id: str, share: float = 1.0) -> Iterator[tell.Event]:
    """The events of one logged run, as an engine would have sent them; `share` of what may be told is its own."""
    steps, losses = positions(run, "loss", "step"), curve(run, "loss", "step")
    epochs = _evenly(_epochs(run), max(LEAST, int(share * MOST_EPOCHS)))
    count = max((len(series.positions) for series in run.epochs), default=0)
    first = int(steps[0]) if len(steps) else 0
    last = int(steps[-1]) + 1 if len(steps) else 0
    ends = _epoch_ends(epochs, first, last)
    an_epoch = int(np.median(np.diff([first, *ends.values()]))) if last and ends else 0
    yield tell.RunStarted(run_id, 0, 0, "", count, an_epoch, (), ())
    for place, values in _pieces(steps, losses, max(LEAST, int(share * MOST_PIECES))):
        yield _readings(run_id, place, values)
    for epoch, values in epochs.items():
        yield tell.EpochEnded(run_id, epoch, ends[epoch], values)
    bad = np.flatnonzero(~np.isfinite(losses))
    metrics = _final(run)
    yield tell.RunEnded(run_id, "finished", last, count, 0.0, "", metrics, int(steps[bad[0]]) if len(bad) else None)


def _epochs(run: LogRun) -> dict[int, dict[str, float]]:
    """Keras' numbers by epoch, in order."""
    found: dict[int, dict[str, float]] = {}
    for series in run.epochs:
        for at, value in zip(series.positions.tolist(), series.values.tolist(), strict=True):
            found.setdefault(at, {})[series.name] = value
    return dict(sorted(found.items()))


def _evenly(epochs: dict[int, dict[str, float]], most: int) -> dict[int, dict[str, float]]:
    if len(epochs) <= most:
        return epochs
    kept = np.unique(np.linspace(0, len(epochs) - 1, most).astype(int))
    numbers = list(epochs)
    return {numbers[place]: epochs[numbers[place]] for place in kept}


def _epoch_ends(epochs: dict[int, dict[str, float]], first: int, last: int) -> dict[int, int]:
    """The first step after each epoch: spread evenly over the steps, or the epoch's own number without any."""
    if not last:
        return {epoch: epoch + 1 for epoch in epochs}
    share = (last - first) / max(len(epochs), 1)
    return {epoch: first + round(share * place) for place, epoch in enumerate(epochs, 1)}


def _pieces(steps: np.ndarray, losses: np.ndarray, most: int) -> Iterator[tuple[int, np.ndarray]]:
    """Stretches of consecutive steps."""
    cuts = np.flatnonzero(np.diff(steps) != 1) + 1
    if len(cuts) > most:
        kept = np.unique(np.linspace(0, len(steps) - 1, most).astype(int))
        steps, losses = steps[kept], losses[kept]
        cuts = np.arange(1, len(steps))
    for place, values in zip(np.split(steps, cuts), np.split(losses, cuts), strict=True):
        if len(place):
            yield int(place[0]), values


def _readings(run_id: str, first: int, losses: np.ndarray) -> tell.ReadingsTaken:
    count = len(losses)
    none = np.empty((count, 0), np.float32)
    return tell.ReadingsTaken(run_id, first, losses, losses, none, none, np.full(count, np.nan))


def _final(run: LogRun) -> dict[str, float]:
    def last(series: LogSeries) -> float:
        return float(series.values[-1]) if len(series.values) else float("nan")

    return {series.name: last(series) for series in (*run.steps, *run.epochs)}
