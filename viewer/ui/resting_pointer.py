"""The pointer of a presentation: large, fading while it rests, back when it is moved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from viewer.state.presenting import FADE_S, REST_S, pointer_share

STEPS = 6
"""So many steps of fading."""
ARROW = ((0.0, 0.0), (0.0, 0.80), (0.19, 0.63), (0.33, 0.95), (0.46, 0.89), (0.32, 0.58), (0.58, 0.58))
"""The outline of the arrow in a square of 1, its tip first."""
HIGH_SHARE, LARGEST_PX = 1 / 26, 96
"""Of the picture's height; some screens show no larger pointers."""
_WATCHED = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)

_OURS = (Qt.CursorShape.BitmapCursor, Qt.CursorShape.BlankCursor)


class RestingPointer(QObject):
    """Gives widgets its pointer; `pen` is the colour of the pen in hand, empty for the arrow."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widgets: tuple[QWidget, ...] = ()
        self._before: list[QCursor] = []
        self._pen = ""
        self._shown = -1
        self._rested = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def share(self) -> float:
        """How solid the pointer is now, 0 to 1."""
        return max(self._shown, 0) / STEPS

    def watch(self, widgets: Sequence[QWidget]) -> None:
        """Take over the pointer of these widgets."""
        self._widgets = tuple(widgets)
        self._before = [widget.cursor() for widget in widgets]
        for widget in widgets:
            widget.installEventFilter(self)
        self.wake()

    def release(self) -> None:
        """Give them their own pointers back."""
        self._timer.stop()
        for widget, cursor in zip(self._widgets, self._before, strict=True):
            widget.removeEventFilter(self)
            widget.setCursor(cursor)
        self._widgets, self._shown = (), -1

    def set_pen(self, colour: str) -> None:
        """Point with a pen of that colour; empty: with the arrow."""
        self._pen, self._shown = colour, -1
        self.wake()

    def wake(self) -> None:
        """The pointer was moved."""
        self._rested.start()
        self._show(STEPS)
        self._timer.start(round(REST_S * 1000.0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come back when moved."""
        if event.type() in _WATCHED:
            self.wake()
        return False

    def _rested_s(self) -> float:
        return self._rested.elapsed() / 1000.0

    def _look(self) -> None:
        share = pointer_share(self._rested_s())
        self._show(round(share * STEPS))
        if share > 0.0:
            self._timer.start(round(FADE_S * 1000.0 / STEPS))

    def _show(self, step: int) -> None:
        if step == self._shown and all(w.cursor().shape() in _OURS for w in self._widgets):
            return
        self._shown = step
        for widget in self._widgets:
            widget.setCursor(self._cursor(step, widget))

    def _cursor(self, step: int, widget: QWidget) -> QCursor:
        if step <= 0:
            return QCursor(Qt.CursorShape.BlankCursor)
        side = min(round(widget.window().height() * HIGH_SHARE), LARGEST_PX)
        return pointer(max(side, 24), step / STEPS, self._pen, widget.devicePixelRatioF())


@lru_cache(maxsize=64)
def pointer(side_px: int, share: float, pen: str, scale: float) -> QCursor:
    """An arrow, or the dot of a pen, so large and so solid."""
    picture = QPixmap(round(side_px * scale), round(side_px * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(share)
    edge = QPen(QColor("#14181B"), max(side_px / 18.0, 1.5))
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(edge)
    painter.setBrush(QColor(pen or "#FFFFFF"))
    if pen:
        painter.drawEllipse(QPointF(side_px / 2.0, side_px / 2.0), side_px / 6.0, side_px / 6.0)
    else:
        corners = [QPointF(2.0 + x * (side_px - 4.0), 2.0 + y * (side_px - 4.0)) for x, y in ARROW]
        painter.drawPolygon(QPolygonF(corners))
    painter.end()
    hot = QPoint(side_px // 2, side_px // 2) if pen else QPoint(2, 2)
    return QCursor(picture, hot.x(), hot.y())
