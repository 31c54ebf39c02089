"""Marks on the scrub bar where a rule is broken, or something is worth a look: told apart by their shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.check.shown import Break, RulesCard
from viewer.ui.style import Colours

BROKEN_Y, WARNED_Y = 21.5, 23.5
BROKEN_PX, CROSS_PX, DOT_PX, DOTS_APART_PX = 4.0, 3.0, 2.0, 6.0
Place = Callable[[float], float]


def paint_rules(painter: QPainter, card: RulesCard, x_of: Place, colours: Colours) -> None:
    """What is broken as a solid bar with a cross on it, what is warned of as a row of dots.

    Args:
        painter: of the bar.
        card: how the technique fares.
        x_of: seconds to pixels.
        colours: of the theme.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    broken = stretches(one for one in card.breaks if one.broken)
    painter.setBrush(QColor(colours.warning))
    for start_s, end_s in stretches(one for one in card.breaks if not one.broken):
        _dots(painter, x_of(start_s), x_of(end_s))
    painter.setBrush(QColor(colours.broken))
    for start_s, end_s in broken:
        left, right = x_of(start_s), x_of(end_s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(left, BROKEN_Y, max(right - left, BROKEN_PX), BROKEN_PX))
        _cross(painter, QPointF((left + right) / 2.0, BROKEN_Y + BROKEN_PX / 2.0), colours)


def stretches(breaks: Iterable[Break]) -> list[tuple[float, float]]:
    """The stretches of time of all of them together, ascending, none touching another."""
    found = sorted(stretch for one in breaks for stretch in one.stretches_s)
    out: list[tuple[float, float]] = []
    for start, end in found:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _dots(painter: QPainter, left: float, right: float) -> None:
    count = int((right - left) / DOTS_APART_PX) + 1
    for i in range(count):
        painter.drawEllipse(QPointF(left + DOTS_APART_PX * i, WARNED_Y), DOT_PX / 2.0, DOT_PX / 2.0)


def _cross(painter: QPainter, at: QPointF, colours: Colours) -> None:
    for colour, width in ((colours.panel, 4.5), (colours.broken, 2.0)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for way in (-1.0, 1.0):
            off = QPointF(CROSS_PX, way * CROSS_PX)
            painter.drawLine(at - off, at + off)
