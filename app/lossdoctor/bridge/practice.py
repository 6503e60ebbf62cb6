"""Everything behind the window put together: store, curves, consultation, and the supervisor on its thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal

from lossdoctor.bridge.consultation import Consultation
from lossdoctor.bridge.curves import Curves
from lossdoctor.bridge.desk import Desk
from lossdoctor.bridge.diary import Diary
from lossdoctor.bridge.opening_watch import OpeningWatch
from lossdoctor.bridge.publisher import Publisher
from lossdoctor.bridge.session_keeper import SessionKeeper
from lossdoctor.bridge.store import Store
from lossdoctor.bridge.supervisor import Supervisor
from lossdoctor.bridge.support import SupportBundle
from lossdoctor.bridge.surroundings import Surroundings
from lossdoctor.link import launch


class Practice(QObject):
    """Owns the parts and connects them; `close` ends every child process and thread before it returns."""

    engine_command_changed = Signal(object)
    _warm = Signal()
    _close = Signal()

    WARM_AFTER_MS = 2_000
    CLOSE_MS = 9_000

    def __init__(
        self,
        engine: Sequence[str] | None = None,
        intake: Sequence[str] | None = None,
        light: Sequence[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = Store(self)
        self.curves = Curves(self)
        self.publisher = Publisher(self.store, self)
        self.surroundings = Surroundings(self)
        self.desk = Desk(intake, self)
        self.consultation = Consultation(self.store, self.desk, self)
        self.openings = OpeningWatch(self.store, self.consultation, self)
        self.keeper = SessionKeeper(self.store, self.consultation, parent=self)
        self.diary = Diary(self.store, self.consultation, self)
        self.support = SupportBundle(self.store, self.publisher, self.keeper, self.diary, self)
        self.supervisor = Supervisor(engine, light=light or (launch.light_engine() if engine is None else None))
        self._thread = QThread(self)
        self._thread.setObjectName("supervisor")
        self.supervisor.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        self.supervisor.event_came.connect(self.keeper.hear)
        self.keeper.engine_free.connect(self.supervisor.end_session)
        self.supervisor.state_changed.connect(self.store.set_engine)
        self.keeper.command_due.connect(self.supervisor.send)
        self.consultation.opening.replay = lambda inspected: self.keeper.open(inspected.target.path)
        self.consultation.session_due.connect(self.supervisor.open)
        self.openings.dropped.connect(self.supervisor.end_session)
        self.openings.dropped.connect(self.supervisor.warm)
        self.consultation.notes_made.connect(self.publisher.add_notes)
        self.engine_command_changed.connect(self.supervisor.use)
        self._warm.connect(self.supervisor.warm)
        self._close.connect(self.supervisor.close)
        # straight from its own thread: the GUI thread waits in `close`
        self.supervisor.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self.store.accepted.connect(self.curves.take)
        self.store.cleared.connect(self.curves.clear)
        self.desk.progress.connect(self.store.take)

    def warm_soon(self) -> None:
        """Start an engine when the first paint has settled, unless one is asked for before."""
        QTimer.singleShot(self.WARM_AFTER_MS, self, self._warm.emit)

    def close(self) -> None:
        """End everything."""
        if not self._thread.isRunning():
            return
        self.consultation.opening.close()
        self.consultation.file.close()
        self.desk.close()
        self.publisher.wait()
        self.support.wait()
        self.keeper.close()
        self.surroundings.close()
        self._close.emit()
        self._thread.wait(self.CLOSE_MS)
