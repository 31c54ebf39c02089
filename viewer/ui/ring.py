"""The ring around what has the focus, where Qt draws none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

REASONS = Qt.FocusReason
TABBED: Final = (REASONS.TabFocusReason, REASONS.BacktabFocusReason, REASONS.ShortcutFocusReason)


def paint_ring(painter: QPainter, whole: QRect) -> None:
    """A line in the accent just inside a rectangle, with one beside it that parts it from any picture."""
    palette = QApplication.palette()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, colour in ((1.0, palette.color(QPalette.ColorRole.Accent)), (3.0, _apart(palette))):
        painter.setPen(QPen(colour, 2.0))
        painter.drawRect(QRectF(whole).adjusted(inset, inset, -inset, -inset))


def _apart(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.Base)
