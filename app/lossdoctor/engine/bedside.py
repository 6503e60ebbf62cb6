"""Examines a patient that is alive in the user's own process, after a training that was only watched."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from lossdoctor.core import events as tell
from lossdoctor.core.findings import Stage
from lossdoctor.core.readings.run import RunReading
from lossdoctor.core.saying import say
from lossdoctor.core.session import Settings, Target
from lossdoctor.engine import device
from lossdoctor.engine.engine import Engine
from lossdoctor.engine.package_versions import versions
from lossdoctor.engine.patient import Patient


class Bedside(Engine):
    """An engine that neither opens nor trains: the patient is given to it with the run that it had.

    `attend` must be called inside `untouched`: measurements move the weights and put them back.
    """

    def attend(
        self,
        target: Target,
        patient: Patient,
        settings: Settings,
        notes: Sequence[str],
        beginning: AbstractContextManager[None],
        story: Sequence[tell.Event],
        run: RunReading,
    ) -> None:
        """Examine the patient as loaded (inside `beginning`, where it has its initial weights) and after its run.

        `story` are the events of the run, told between the two.
        """
        self._begin(settings)
        self._device = device.present()
        self._emit(tell.EngineReady(versions(), self._device, say("where the program itself trained")))
        with beginning:
            self._admit(target, patient, notes)
            self._examine(Stage.LOADED)
            bound = self._lower_bound(self._revisions.present)
        for event in story:
            if isinstance(event, tell.RunStarted):
                event = replace(event, impossible_below=bound, device=self._device)
            self._emit(event)
        patient.runs.append(run)
        patient.trained = run.steps > 0
        self._examine(Stage.FINISHED)
