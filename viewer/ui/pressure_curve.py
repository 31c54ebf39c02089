"""The curve of pressure on the scrub bar: how it is parted into pressings, put into words, and painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from viewer.language import tr
from viewer.ports import TechniqueCard
from viewer.state.words import LIGHT_UP_TO, MEDIUM_UP_TO, pressure_letter, pressure_said
from viewer.ui.style import Colours, font, pressure_colour

RELEASED = 0.08
EASED, PRESSED_AGAIN = 0.72, 1.25
"""A pressing ends where its pressure has fallen to this share of its peak; the next begins where it has risen
from its lowest by this factor."""
LETTER_PX, LETTERS_HIGH = 15.0, 13.0
"""Letters nearer to each other than this are not all written."""
DIFFERS = 0.03


@dataclass(frozen=True)
class Hump:
    """One pressing: its first and last sample, the middle of its firmest part, and how firm that is."""

    first: int
    last: int
    middle: int
    peak: float


def humps(curve: Sequence[float]) -> list[Hump]:
    """Find each pressing in a curve of pressures 0..1: what lies between two releases, also partial ones."""
    found: list[Hump] = []
    first, peak, low = -1, 0.0, 0.0
    for place, value in enumerate([*curve, 0.0]):
        if first < 0 and value > max(RELEASED, PRESSED_AGAIN * low):
            first, peak = place, value
        elif first >= 0 and value <= max(RELEASED, EASED * peak):
            found.append(_hump(curve, first, place - 1))
            first, low = -1, value
        peak, low = max(peak, value), min(low, value)
    return found


def _hump(curve: Sequence[float], first: int, last: int) -> Hump:
    peak = max(curve[first : last + 1])
    firmest = [place for place in range(first, last + 1) if curve[place] >= 0.95 * peak]
    return Hump(first, last, (firmest[0] + firmest[-1]) // 2, peak)


def words_at(card: TechniqueCard, share: float) -> str:
    """The pressure at a share of the technique, in words: of both hands where they press differently."""
    if not card.pressure:
        return ""
    place = min(int(share * len(card.pressure)), len(card.pressure) - 1)
    each = {name: pressure_said(curve[place]) for name, curve in card.hands}
    if len(set(each.values())) > 1:
        said = ", ".join(f"{name} {word}" for name, word in each.items())
    else:
        said = pressure_said(card.pressure[place])
    return tr("Pressure: {pressure}", pressure=said)


@dataclass(frozen=True)
class CurvePainter:
    """Paints a technique's curve into an area, and its letters under it."""

    card: TechniqueCard
    area: QRectF
    colours: Colours

    def paint(self, painter: QPainter) -> None:
        """Paint all of it."""
        if len(self.card.pressure) < 2:
            return
        self._paint_levels(painter)
        self._paint_firmer(painter)
        self._paint_other(painter)
        self._paint_change(painter)
        self._paint_letters(painter)

    def _points(self, curve: Sequence[float]) -> list[QPointF]:
        area, step = self.area, self.area.width() / (len(curve) - 1)
        return [
            QPointF(area.left() + i * step, area.bottom() - area.height() * v) for i, v in enumerate(curve)
        ]

    def _paint_levels(self, painter: QPainter) -> None:
        """Hairlines where light ends, and medium."""
        painter.setPen(QPen(QColor(self.colours.line), 1, Qt.PenStyle.DotLine))
        for level in (LIGHT_UP_TO, MEDIUM_UP_TO):
            y = self.area.bottom() - self.area.height() * level
            painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))

    def _paint_firmer(self, painter: QPainter) -> None:
        curve, points = self.card.pressure, self._points(self.card.pressure)
        filled = QPainterPath(self.area.bottomLeft())
        filled.addPolygon(QPolygonF(points))
        filled.lineTo(self.area.bottomRight())
        shades = QLinearGradient(self.area.left(), 0, self.area.right(), 0)
        for i, value in enumerate(curve):
            shades.setColorAt(i / (len(curve) - 1), pressure_colour(value))
        painter.fillPath(filled, shades)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.quiet), 1))
        painter.drawPolyline(QPolygonF(points))

    def _paint_other(self, painter: QPainter) -> None:
        """The hand that presses less, where it does: a dashed line over the other's colour."""
        firmer = self.card.pressure
        for _, curve in self.card.hands:
            if max(abs(a - b) for a, b in zip(curve, firmer, strict=True)) > DIFFERS:
                for colour, thick in ((self.colours.panel, 3.0), (self.colours.text, 1.25)):
                    pen = QPen(QColor(colour), thick)
                    pen.setDashPattern([4.0 * 1.25 / thick, 3.0 * 1.25 / thick])
                    painter.setPen(pen)
                    painter.drawPolyline(QPolygonF(self._points(curve)))

    def _paint_change(self, painter: QPainter) -> None:
        """Where the giver goes to the other side: two arrows."""
        if self.card.change_s is None or not self.card.duration_s:
            return
        start, end = self.card.change_s
        x = self.area.left() + self.area.width() * (start + end) / 2.0 / self.card.duration_s
        painter.setPen(QPen(QColor(self.colours.quiet), 1.5))
        for y, way in ((self.area.center().y() - 3.5, 1.0), (self.area.center().y() + 3.5, -1.0)):
            tip = QPointF(x + 7.0 * way, y)
            painter.drawLine(QPointF(x - 7.0 * way, y), tip)
            painter.drawPolyline([tip + QPointF(-3.0 * way, -3.0), tip, tip + QPointF(-3.0 * way, 3.0)])

    def _paint_letters(self, painter: QPainter) -> None:
        letters = font(11, bold=True)
        letters.setPixelSize(min(letters.pixelSize(), round(LETTERS_HIGH)))
        painter.setFont(letters)
        painter.setPen(QColor(self.colours.quiet))
        step, last_x = self.area.width() / (len(self.card.pressure) - 1), -LETTER_PX
        for hump in humps(self.card.pressure):
            x = self.area.left() + hump.middle * step
            if x - last_x >= LETTER_PX:
                box = QRectF(x - 10.0, self.area.bottom() + 1.0, 20.0, LETTERS_HIGH)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pressure_letter(hump.peak))
                last_x = x
