"""Further scenes for the contact sheet: work under way, patients without a model, a guided demo to its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent

from helpers import tapes
from helpers.loss_audits import AUDITED, OPENED
from helpers.stories import lab_test
from helpers.walks.stations import Station, feed, settle
from lossdoctor.bridge.state import Notice
from lossdoctor.core import commands as cmd
from lossdoctor.core import events as ev
from lossdoctor.core.causes import CausalLink, CausalVerdict
from lossdoctor.core.failures import Failure, FailureCode
from lossdoctor.core.rows import PicturesShown
from lossdoctor.core.scenarios import gallery
from lossdoctor.core.session import Revision, Settings, Target, TargetKind
from lossdoctor.ui.main_window import MainWindow

LONG = "/home/ada/projects/2026-11 thesis/a very long folder/experiment_with_a_name_that_does_not_end_v2_final_FINAL.py"
SHADES = (np.indices((28, 28)).sum(0) * 255 / 54).astype(np.uint8)


def scenes(window: MainWindow) -> Iterator[Station]:
    """Each with the widget to look at; the window is another patient's after each of them."""
    window.modes.end()
    yield from _under_way(window)
    yield from _without_model(window)
    yield from _pictures(window)
    yield from _said(window)
    yield from _guided(window)


def _guided(window: MainWindow) -> Iterator[Station]:
    window.message_bar.clear()
    window.modes.begin(gallery()[0].name)
    feed(window, tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    guide = window.modes.guide
    guide.next()
    guide.guess(tapes.DOMAIN)
    settle()
    yield "guided, guessed right", window
    guide.next()
    settle()
    yield "guided, the proof", window
    guide.next()
    settle()
    yield "guided, the cure", window
    guide.cure()
    feed(window, tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    guide.next()
    settle()
    yield "guided, both curves", window
    window.modes.end()


def _patient(window: MainWindow, *tape: list) -> None:
    window.store.clear()
    window.message_bar.clear()
    feed(window, *tape)
    window.show_room()
    settle()


def _under_way(window: MainWindow) -> Iterator[Station]:
    _patient(window, tapes.opening(), tapes.examination())
    yield "examined, not trained", window
    feed(window, tapes.run(end=False)[:9], [ev.ProgressMade("training", 0.41, 12.0)])
    window.store.set_engine("busy", "StartRun")
    settle()
    yield "while it trains", window
    _patient(window, tapes.opening(), tapes.examination(), tapes.run(), tapes.finished_examination())
    fix = f"{tapes.DOMAIN}/map-to-0-1"
    feed(window, [ev.FixPreviewed(fix, ("targets: y -> (y + 1) / 2",)), ev.TrialStarted(fix)])
    yield "while a cure is tried", window
    feed(window, [ev.TrialFinished(tapes.trial())])
    link = CausalLink(tapes.DOMAIN, "negative-loss", CausalVerdict.EXPLAINS, 0.9375, 2, 2, 8, "Its cure clears it.")
    feed(window, [ev.CausesLearned((link,), 0, "3 copies were trained.")])
    yield "causes learned", window
    feed(window, tapes.cure(), tapes.run("run-2", sick=False, revision=1))
    yield "cured", window
    window.consultation.lab.begin("overfit-one-batch")
    feed(window, [lab_test()])
    window.show_lab()
    settle()
    yield "a lab test failed", window
    died = Failure(FailureCode.ENGINE_DIED, "The engine was killed (SIGKILL), probably for want of memory.")
    feed(window, [ev.EngineFailed(died)])
    yield "the engine died", window


def _without_model(window: MainWindow) -> Iterator[Station]:
    _patient(window, [OPENED, AUDITED])
    yield "a loss alone", window
    log = Target(TargetKind.LOG, "/home/ada/runs/history.json", "cd" * 32)
    _patient(window, [ev.SessionOpened(log, Revision(0), ev.PatientFacts(), ())], tapes.run())
    yield "a log alone", window
    facts = tapes.patient_facts()
    alone = ev.PatientFacts(
        inputs=facts.inputs, targets=facts.targets, preview_columns=facts.preview_columns, preview=facts.preview
    )
    data = Target(TargetKind.DATA, "/home/ada/data/tumours.csv", "ef" * 32)
    _patient(window, [ev.SessionOpened(data, Revision(0), alone, ("Read as comma-separated text.",))])
    window.patient.tabs.setCurrentWidget(window.patient.data)
    settle()
    yield "data alone", window


def _pictures(window: MainWindow) -> Iterator[Station]:
    window.consultation._open_command, window.consultation._asleep = cmd.OpenScenario("labels-0-255", Settings()), False
    _patient(window, tapes.opening(), tapes.examination())
    window.patient.tabs.setCurrentWidget(window.patient.data)
    settle()
    rows = tuple(range(24))
    pixels = np.stack([np.roll(SHADES, 2 * row, 1) for row in rows])[..., None]
    columns = tapes.patient_facts().preview_columns
    texts = tuple(tuple(f"{row}.{place}" for place in range(len(columns))) for row in rows)
    pictures = (PicturesShown("x", pixels, 0.0, 1.0),)
    feed(window, [ev.RowsShown(rows, 455, columns, texts, tuple(str(row % 3) for row in rows), pictures=pictures)])
    yield "rows as pictures", window


def _said(window: MainWindow) -> Iterator[Station]:
    _patient(window, [ev.SessionOpened(Target(TargetKind.SCRIPT, LONG, "ab" * 32), *_rest())], tapes.examination())
    yield "a long name", window
    window.message_bar.say(Notice("warning", f"{LONG} has changed on disk since it was opened.", "reload"))
    settle()
    yield "a long message", window
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path(LONG)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    settle()
    yield "files hover", window
    window.files_hover(False)
    window.show_welcome()
    window.questions.show_tour()
    settle()
    yield "the tour", window
    window.questions.end_tour()


def _rest() -> tuple[Revision, ev.PatientFacts, tuple[str, ...]]:
    return Revision(0), tapes.patient_facts(), ()
