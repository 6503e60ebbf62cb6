"""One curve of a loss audit as a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lossdoctor.core.audits import AuditCurve, TargetAudit
from lossdoctor.ui.plots.pictures.audit import AuditPicture
from lossdoctor.ui.plots.pictures.view import PictureView
from lossdoctor.ui.theme import Theme


class AuditCurveView(PictureView):
    """One curve of an audit at any width."""

    WIDTH, LEAST_WIDTH = 360, 200

    def __init__(self, audit: TargetAudit, curve: AuditCurve, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(AuditPicture(audit, curve), f"{audit.title}, {curve.label}", theme, parent)
