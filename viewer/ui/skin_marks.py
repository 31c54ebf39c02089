"""What is drawn on the skin over the picture: points that were set, lines between them, areas, the cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from viewer.ports import Notes, SkinArea, SkinLine, SkinMark
from viewer.ui.style import Colours, font

WORDS_PX = 17
RING_PX, CROSS_PX, DOT_PX, GAP_PX = 7.0, 13.0, 4.0, 14.0
HALO = "#14181B"
INK = "#FFFFFF"
AREA_ALPHA = 0.28
PLATE_ALPHA = 0.92
WIDEST_SHARE = 0.75
"""Words that would take more of the picture's width are broken into lines."""
SIDES = (
    *((1, 0), (-1, 0), (1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1)),
    *((1, -3), (-1, -3), (0, -3), (1, 3), (-1, 3), (0, 3)),
)
"""Where words may stand beside their place, the best first: in their own halves to the right and down."""
_CENTRED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class SkinPainter:
    """Paints the marks of one picture; `scale` is real pixels per unit. White in dark: seen on every skin."""

    def __init__(
        self,
        painter: QPainter,
        colours: Colours,
        size: tuple[float, float],
        scale: float,
        free: QRectF,
        taken: QRectF | None = None,
    ) -> None:
        """Into a picture of that size, device-independent; words stay in `free` and keep off `taken`."""
        self._painter = painter
        self._colours = colours
        self._size = size
        self._free = free
        self._scale = scale
        self._taken = [taken] if taken is not None else []

    def paint(self, notes: Notes) -> None:
        """All of it; words keep off each other and off the marks."""
        for area in notes.areas:
            self._area(area)
        for line in notes.lines:
            self._line(line)
        for mark in notes.marks:
            self._taken.append(_around(self._at((mark.x_px, mark.y_px)), RING_PX + 3.0))
            self._mark(mark)
        for line in notes.lines:
            middle = self._points(line.points_px)[len(line.points_px) // 2]
            if QRectF(0.0, 0.0, *self._size).contains(middle):
                self._words(middle, line.text, strong=True)
        for mark in notes.marks:
            strong = mark.kind in ("answer", "right")
            self._words(self._at((mark.x_px, mark.y_px)), mark.text, strong)

    def _at(self, place: tuple[float, float]) -> QPointF:
        return QPointF(place[0] / self._scale, place[1] / self._scale)

    def _points(self, places: Sequence[tuple[float, float]]) -> list[QPointF]:
        return [self._at(place) for place in places]

    def _area(self, area: SkinArea) -> None:
        fill = QColor(self._colours.accent)
        fill.setAlphaF(AREA_ALPHA)
        outline = QPolygonF(self._points(area.outline_px))
        self._painter.setBrush(fill)
        for colour, thick in ((HALO, 4.0), (INK, 2.0)):
            self._painter.setPen(QPen(QColor(colour), thick))
            self._painter.drawPolygon(outline)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _line(self, line: SkinLine) -> None:
        points = QPolygonF(self._points(line.points_px))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((HALO, 5.0), (INK, 2.5)):
            pen = QPen(QColor(colour), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            if line.dashed and colour == INK:
                pen.setDashPattern([2.0, 2.5])
            self._painter.setPen(pen)
            self._painter.drawPolyline(points)

    def _mark(self, mark: SkinMark) -> None:
        at = self._at((mark.x_px, mark.y_px))
        draw = {"cursor": self._cross, "answer": self._tilted, "point": self._ring, "right": self._dot}
        for colour, thick in ((HALO, 5.5), (INK, 2.5)):
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(colour), thick))
            draw[mark.kind](at)

    def _ring(self, at: QPointF) -> None:
        self._painter.drawEllipse(at, RING_PX, RING_PX)
        self._painter.drawPoint(at)

    def _dot(self, at: QPointF) -> None:
        self._painter.setBrush(QColor(self._colours.accent))
        self._painter.drawEllipse(at, DOT_PX, DOT_PX)

    def _cross(self, at: QPointF) -> None:
        for x, y in ((1.0, 0.0), (0.0, 1.0)):
            for sign in (-1.0, 1.0):
                inner, outer = QPointF(x, y) * (3.0 * sign), QPointF(x, y) * (CROSS_PX * sign)
                self._painter.drawLine(at + inner, at + outer)

    def _tilted(self, at: QPointF) -> None:
        for x, y in ((1.0, 1.0), (1.0, -1.0)):
            self._painter.drawLine(at - QPointF(x, y) * RING_PX, at + QPointF(x, y) * RING_PX)

    # Words

    def _words(self, at: QPointF, text: str, strong: bool) -> None:
        """A plate beside a place: where it covers nothing else, if there is such a place."""
        if not text:
            return
        letters, text = font(WORDS_PX, bold=strong, tabular=True), text.replace(" mm", "\u00a0mm")
        room = QFontMetricsF(letters)
        widest = QRectF(0.0, 0.0, self._size[0] * WIDEST_SHARE, self._size[1])
        box = room.boundingRect(widest, _CENTRED, text).adjusted(-9.0, -3.0, 10.0, 3.0)
        spots = [self._inside(box, at, x, y) for x, y in SIDES]
        free = [spot for spot in spots if not any(spot.intersects(other) for other in self._taken)]
        box = (free or spots)[0]
        self._taken.append(box)
        self._plate(box, strong)
        self._painter.setFont(letters)
        self._painter.setPen(QColor(self._colours.text))
        self._painter.drawText(box.adjusted(8.0, 0.0, -8.0, 0.0), _CENTRED, text)

    def _inside(self, box: QRectF, at: QPointF, x: int, y: int) -> QRectF:
        """The box to one side of a place, moved into the picture."""
        moved = QRectF(box)
        away = QPointF(x * (GAP_PX + box.width() / 2), y * (GAP_PX + box.height() / 2))
        moved.moveCenter(at + away)
        free = self._free.adjusted(4.0, 4.0, -4.0, -4.0)
        moved.moveLeft(max(min(moved.left(), free.right() - box.width()), free.left()))
        moved.moveTop(max(min(moved.top(), free.bottom() - box.height()), free.top()))
        return moved

    def _plate(self, box: QRectF, strong: bool) -> None:
        ground = QColor(self._colours.panel)
        ground.setAlphaF(PLATE_ALPHA)
        edge = self._colours.accent if strong else self._colours.edge
        self._painter.setPen(QPen(QColor(edge), 2.0 if strong else 1.0))
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(box, 6, 6)


def _around(at: QPointF, half: float) -> QRectF:
    return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
