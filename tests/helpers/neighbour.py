"""Another program on the same screen: `python neighbour.py FILE...` shows a square from which the files are dragged.

It says 'ready' when it is shown, and answers a line 'paste' with the size of the picture on the clipboard.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMimeData, QSocketNotifier, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE, SIDE = (1240, 100), 120


class Square(QLabel):
    """A mouse that is pressed and moved here carries the files."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the move."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the files until they are dropped."""
        drag, mime = QDrag(self), QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


def answer() -> None:
    """What is on the clipboard."""
    asked = os.read(0, 100)
    if not asked:
        QApplication.quit()
    elif b"paste" in asked:
        picture = QGuiApplication.clipboard().image()
        print(picture.width(), picture.height(), flush=True)


if __name__ == "__main__":
    application = QApplication([])
    square = Square("files")
    square.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    square.setGeometry(*PLACE, SIDE, SIDE)
    square.show()
    application.processEvents()
    print("ready", flush=True)
    listening = QSocketNotifier(0, QSocketNotifier.Type.Read)
    listening.activated.connect(answer)
    application.exec()
