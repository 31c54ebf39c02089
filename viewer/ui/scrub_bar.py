"""The scrub bar: where playback stands, where steps begin, and under it the curve of pressure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from viewer.ports import Clock, TechniqueCard
from viewer.state.words import clock_text, pressure_letter
from viewer.ui.style import COLOURS, Colours, font, pressure_colour

SIDE = 9  # room for the handle at both ends
TRACK_Y = 10
CURVE_TOP, CURVE_BOTTOM = 20, 42
LETTERS = QRect(0, 43, 0, 13)
RELEASED = 0.08


@dataclass(frozen=True)
class Hump:
    """One pressing: its first and last sample, the middle of its firmest part, and how firm that is."""

    first: int
    last: int
    middle: int
    peak: float


def humps(curve: Sequence[float]) -> list[Hump]:
    """Find each pressing in a curve of pressures 0..1: what lies between two releases."""
    found: list[Hump] = []
    first = -1
    for place, value in enumerate([*curve, 0.0]):
        if value > RELEASED and first < 0:
            first = place
        elif value <= RELEASED and first >= 0:
            found.append(_hump(curve, first, place - 1))
            first = -1
    return found


def _hump(curve: Sequence[float], first: int, last: int) -> Hump:
    peak = max(curve[first : last + 1])
    firmest = [place for place in range(first, last + 1) if curve[place] >= 0.95 * peak]
    return Hump(first, last, (firmest[0] + firmest[-1]) // 2, peak)


class ScrubBar(QAbstractSlider):
    """A slider over the technique, in milliseconds. Signals: `held` (bool), `sought` (seconds)."""

    held = Signal(bool)
    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName("Time")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._colours = COLOURS["light"]
        self._card: TechniqueCard | None = None
        self._duration_s = 0.0
        self._time_s = 0.0
        self._section_s: tuple[float, float] | None = None
        self._still: QPixmap | None = None
        self._dragged = False

    def sizeHint(self) -> QSize:
        """Ask for room for track, curve and letters."""
        return QSize(400, 58)

    def minimumSizeHint(self) -> QSize:
        """Stay usable when the window is narrow."""
        return QSize(160, 58)

    # State → widget

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self._redraw()

    def set_card(self, card: TechniqueCard | None) -> None:
        """Draw the step marks and the curve of a technique."""
        self._card = card
        self._redraw()

    def set_clock(self, clock: Clock) -> None:
        """Move the handle; repaints only when that is visible."""
        if (clock.duration_s, clock.section_s) != (self._duration_s, self._section_s):
            self._duration_s, self._section_s = clock.duration_s, clock.section_s
            self._redraw()
        moved = round(self._x_of(clock.time_s) * 2) != round(self._x_of(self._time_s) * 2)
        self._time_s = clock.time_s
        if moved:
            self._tell_value()
            self.update()

    def _tell_value(self) -> None:
        self.blockSignals(True)
        self.setRange(0, round(self._duration_s * 1000))
        self.setValue(round(self._time_s * 1000))
        self.blockSignals(False)

    def _redraw(self) -> None:
        self._still = None
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold and go there."""
        if event.button() == Qt.MouseButton.LeftButton and self._duration_s > 0.0:
            self._dragged = True
            self.held.emit(True)
            self.sought.emit(self._time_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while held."""
        if self._dragged:
            self.sought.emit(self._time_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._dragged:
            self._dragged = False
            self.held.emit(False)

    def event(self, event: QEvent) -> bool:
        """Show time and step under the mouse as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return bool(super().event(event))

    def tip_at(self, place: QPoint) -> str:
        """The time under a place, and the step that is lit then."""
        time_s = self._time_at(place.x())
        steps = self._card.steps if self._card is not None else ()
        for step in steps:
            if any(start <= time_s < end for start, end in step.occurrences):
                return f"{clock_text(time_s)}  {step.index + 1}. {step.text}"
        return clock_text(time_s)

    # Painting

    def _span(self) -> float:
        return max(self.width() - 2.0 * SIDE, 1.0)

    def _x_of(self, time_s: float) -> float:
        return SIDE + self._span() * (time_s / self._duration_s if self._duration_s > 0.0 else 0.0)

    def _time_at(self, x: float) -> float:
        return min(max((x - SIDE) / self._span(), 0.0), 1.0) * self._duration_s

    def resizeEvent(self, event: object) -> None:
        """Draw anew at the new width."""
        self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stands still from a picture kept for it, then what moves."""
        painter = QPainter(self)
        if self._still is None or self._still.devicePixelRatio() != self.devicePixelRatioF():
            self._still = self._draw_still()
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_moving(painter)
        painter.end()

    def _paint_moving(self, painter: QPainter) -> None:
        x, colours = self._x_of(self._time_s), self._colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(SIDE, TRACK_Y - 2, x - SIDE, 4), 2, 2)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawLine(QPointF(x, TRACK_Y), QPointF(x, CURVE_BOTTOM + 1))
        ring = QColor(colours.text if self.hasFocus() else colours.panel)
        painter.setPen(QPen(ring, 2))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(x, TRACK_Y), 7.5, 7.5)

    def _draw_still(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(QColor(self._colours.panel))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_section(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.line))
        painter.drawRoundedRect(QRectF(SIDE, TRACK_Y - 2, self._span(), 4), 2, 2)
        if self._card is not None and self._duration_s > 0.0:
            self._paint_curve(painter, self._card.pressure)
            self._paint_marks(painter, self._card)
        painter.end()
        return picture

    def _paint_section(self, painter: QPainter) -> None:
        if self._section_s is None:
            return
        left, right = (self._x_of(time_s) for time_s in self._section_s)
        painter.fillRect(QRectF(left, 1, right - left, CURVE_BOTTOM), QColor(self._colours.tint))
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        for x in (left, right):
            painter.drawLine(QPointF(x, 1), QPointF(x, CURVE_BOTTOM))

    def _paint_marks(self, painter: QPainter, card: TechniqueCard) -> None:
        painter.setPen(QPen(QColor(self._colours.edge), 1.5))
        for step in card.steps:
            for start_s, _ in step.occurrences:
                x = self._x_of(start_s)
                painter.drawLine(QPointF(x, TRACK_Y - 6), QPointF(x, TRACK_Y + 6))

    def _paint_curve(self, painter: QPainter, curve: Sequence[float]) -> None:
        if len(curve) < 2:
            return
        step, height = self._span() / (len(curve) - 1), CURVE_BOTTOM - CURVE_TOP
        points = [QPointF(SIDE + i * step, CURVE_BOTTOM - height * value) for i, value in enumerate(curve)]
        filled = QPainterPath(QPointF(SIDE, CURVE_BOTTOM))
        filled.addPolygon(QPolygonF(points))
        filled.lineTo(SIDE + self._span(), CURVE_BOTTOM)
        shades = QLinearGradient(SIDE, 0, SIDE + self._span(), 0)
        for i, value in enumerate(curve):
            shades.setColorAt(i / (len(curve) - 1), pressure_colour(value))
        painter.fillPath(filled, shades)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colours.quiet), 1))
        painter.drawPolyline(QPolygonF(points))
        self._paint_letters(painter, curve, step)

    def _paint_letters(self, painter: QPainter, curve: Sequence[float], step: float) -> None:
        painter.setFont(font(11, bold=True))
        painter.setPen(QColor(self._colours.quiet))
        for hump in humps(curve):
            box = LETTERS.translated(round(SIDE + hump.middle * step), 0).adjusted(-10, 0, 10, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pressure_letter(hump.peak))
