"""The runs of a patient as the window shows them: folded from events, told by their ids."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lossdoctor.bridge.state import RunState
from lossdoctor.core import events as ev


class RunLedger:
    """Folds the events of runs, oldest run first; `changed(run_id)` is called after each that changed one.

    Guarantees: an event of a run that it does not know, or that is over, changes nothing, and its fold says False.
    """

    def __init__(self, changed: Callable[[str], None]) -> None:
        self._changed = changed
        self.states: dict[str, RunState] = {}

    @property
    def newest(self) -> RunState | None:
        """The run that began last, or None."""
        return next(reversed(self.states.values()), None)

    def live(self, run_id: str) -> RunState | None:
        """A run that trains or holds, else None."""
        run = self.states.get(run_id)
        return run if run is not None and run.live else None

    def is_over(self, run_id: str) -> bool:
        """Whether a run of that id began and ended."""
        return run_id in self.states and not self.states[run_id].live

    def start(self, event: ev.RunStarted, title: str, edits: tuple[str, ...], losses: tuple[str, ...]) -> None:
        """A run of the program as it stands, by that title and those edits."""
        self.states[event.run_id] = RunState(
            run_id=event.run_id,
            number=len(self.states) + 1,
            revision=event.revision,
            title=title,
            seed=event.seed,
            device=event.device,
            epochs=event.epochs,
            steps_per_epoch=event.steps_per_epoch,
            edits=edits,
            losses=losses,
        )
        self._changed(event.run_id)

    def change(self, run_id: str, **changes: Any) -> bool:
        """Set fields of a live run."""
        run = self.live(run_id)
        if run is None:
            return False
        for name, value in changes.items():
            setattr(run, name, value)
        self._changed(run_id)
        return True

    def read(self, event: ev.ReadingsTaken) -> bool:
        """How far it is, and its newest loss."""
        if not event.loss.size:
            return self.live(event.run_id) is not None
        return self.change(event.run_id, step=event.first_step + event.loss.size, loss=float(event.loss[-1]))

    def turn(self, event: ev.EpochEnded) -> bool:
        """An epoch is over."""
        run = self.live(event.run_id)
        return run is not None and self.change(
            event.run_id, epoch=event.epoch + 1, metrics={**run.metrics, **event.logs}
        )

    def end(self, event: ev.RunEnded) -> bool:
        """It is over, and how."""
        run = self.live(event.run_id)
        return run is not None and self.change(
            event.run_id,
            state="ended",
            ended=event.ended,
            why=event.why,
            seconds=event.seconds,
            step=event.steps,
            epoch=event.epochs,
            metrics={**run.metrics, **event.metrics},
            first_nonfinite_step=event.first_nonfinite_step,
        )

    def note(self, event: ev.RunNoted) -> bool:
        """A person's note on a run, be it over or not."""
        run = self.states.get(event.run_id)
        if run is None or run.note == event.text:
            return False
        run.note = event.text
        self._changed(event.run_id)
        return True

    def lose(self, why: str) -> None:
        """The engine is gone, and with it every run that was not over."""
        for run in self.states.values():
            if run.live:
                run.state, run.why = "lost", why
                self._changed(run.run_id)

    def keep_to_compare(self, word: str) -> None:
        """All are of another state of the files: `word` marks them, and what was live is lost."""
        for run in self.states.values():
            run.title = run.title if run.before else f"{run.title} · {word}"
            run.before, run.state = True, "lost" if run.live else run.state
            self._changed(run.run_id)
