"""Ink over the picture: painted with an edge that is seen on anything, and drawn with the mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.language import tr
from viewer.state.ink import Ink, InkColour, InkLine
from viewer.state.presenting import REST_S
from viewer.ui.reading import Role

EDGE = "#000000"
WIDE_SHARE, EDGE_SHARE = 1 / 130, 1 / 600
"""Of the picture's height: how wide a line is, and its dark edge on either side."""
SPOT, SPOT_SHARE = "#FFFFFF", 1 / 70
FADING_MS = 40


@dataclass(frozen=True)
class InkStyle:
    """How ink of one colour looks; `dashes` in widths of the line, so that not only the colour tells."""

    colour: str
    dashes: tuple[float, ...] = ()


INK_STYLES: dict[InkColour, InkStyle] = {
    "yellow": InkStyle("#F0E442"),
    "blue": InkStyle("#7CC8F2", (3.4, 2.2)),
    "pink": InkStyle("#FF9AD0", (0.1, 2.0)),
}


def ink_word(colour: InkColour) -> str:
    """What an ink is called."""
    words: dict[InkColour, str] = {
        "yellow": tr("Yellow, a whole line"),
        "blue": tr("Blue, dashed"),
        "pink": tr("Pink, dotted"),
    }
    return words[colour]


class InkPainter:
    """Paints ink at one size; keeps the outlines of its lines."""

    def __init__(self) -> None:
        """Nothing is kept yet."""
        self._kept: WeakKeyDictionary[InkLine, tuple[int, tuple[float, float], QPainterPath]] = (
            WeakKeyDictionary()
        )

    def paint(self, painter: QPainter, ink: Ink, width: float, height: float, now_s: float) -> None:
        """Paint all lines over a picture of that size."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(QColor(EDGE), 2.0 * max(height * EDGE_SHARE, 0.75))
        edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for line in ink.lines:
            outline = self._outline(line, width, height)
            painter.setOpacity(ink.strength(line, now_s))
            painter.strokePath(outline, edge)
            painter.fillPath(outline, QColor(INK_STYLES[line.colour].colour))
        painter.restore()

    def _outline(self, line: InkLine, width: float, height: float) -> QPainterPath:
        kept, size = self._kept.get(line), (width, height)
        if kept is not None and kept[0] == len(line.points) and kept[1] == size:
            return kept[2]
        stroker = QPainterPathStroker()
        stroker.setWidth(max(height * WIDE_SHARE, 2.0))
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes := INK_STYLES[line.colour].dashes:
            stroker.setDashPattern(list(dashes))
        outline = stroker.createStroke(_path(line, width, height)).simplified()
        self._kept[line] = len(line.points), size, outline
        return outline


def _path(line: InkLine, width: float, height: float) -> QPainterPath:
    """A smooth line through the middles between the points; a dot where the pen was only set down."""
    points = [QPointF(across * width, down * height) for across, down in line.points]
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0.0))
        return path
    for before, after in pairwise(points[1:]):
        path.quadTo(before, (before + after) / 2.0)
    path.lineTo(points[-1])
    return path


class InkLayer(QWidget):
    """Lies over the picture; with the pen in hand it draws, without it the mouse goes through.

    `on_change` is called whenever the ink looks different.
    """

    READS_AS = Role.Graphic

    def __init__(self, parent: QWidget, ink: Ink, now_s: Callable[[], float]) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.ink = ink
        self.pen: InkColour | None = None
        self.spot: tuple[float, float] | None = None
        self.on_change: Callable[[], None] = lambda: None
        self._now_s = now_s
        self._painter = InkPainter()
        self._fading = QTimer(self)
        self._fading.setInterval(FADING_MS)
        self._fading.timeout.connect(self._fade)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(round(REST_S * 1000.0))
        self._resting.timeout.connect(lambda: self.point(None))
        parent.installEventFilter(self)
        self._cover()
        self.take_pen(None)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Name it in the chosen language."""
        self.setAccessibleName(tr("Ink over the picture"))

    def said_value(self) -> str:
        """How much is drawn."""
        return tr("Lines: {count}", count=len(self.ink.lines))

    def moment(self) -> float:
        """The time by which ink fades, s."""
        return self._now_s()

    def take_pen(self, pen: InkColour | None) -> None:
        """Take a pen of that colour, or lay it down."""
        self.ink.lift(self._now_s())
        self.pen = pen
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, pen is None)
        self.changed()

    def changed(self) -> None:
        """The ink is different: paint it, and go on painting while it fades."""
        if self.ink.fading != self._fading.isActive():
            self._fading.start() if self.ink.fading else self._fading.stop()
        self.update()
        self.on_change()

    def draw(self, kind: QEvent.Type, across: float, down: float) -> None:
        """Set the pen down at a place of the picture, move it, or lift it."""
        if self.pen is None:
            return
        if kind == QEvent.Type.MouseButtonPress:
            self.ink.begin(across, down, self.pen)
        elif kind == QEvent.Type.MouseMove:
            self.ink.extend(across, down)
        else:
            self.ink.lift(self._now_s())
        self.changed()

    def point(self, spot: tuple[float, float] | None) -> None:
        """Show where somebody points who looks at a copy of the picture; it goes when that rests."""
        if spot == self.spot:
            return
        self.spot = spot
        self._resting.start() if spot is not None else self._resting.stop()
        self.update()

    def _fade(self) -> None:
        self.ink.fade(self._now_s())
        self.changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the picture whatever its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return False

    def _cover(self) -> None:
        if (around := self.parentWidget()) is not None:
            self.setGeometry(around.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ink, and where somebody points."""
        if not self.ink.lines and self.spot is None:
            return
        painter = QPainter(self)
        self._painter.paint(painter, self.ink, self.width(), self.height(), self._now_s())
        if self.spot is not None:
            self._paint_spot(painter, QPointF(self.spot[0] * self.width(), self.spot[1] * self.height()))
        painter.end()

    def _paint_spot(self, painter: QPainter, place: QPointF) -> None:
        """A light ring with a dark edge: seen on anything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = max(self.height() * SPOT_SHARE, 8.0)
        for colour, thick in ((EDGE, size / 2.0), (SPOT, size / 3.5)):
            painter.setPen(QPen(QColor(colour), thick))
            painter.drawEllipse(place, size, size)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the pen down."""
        self._drawn(event, event.button())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drawn(event, Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._drawn(event, event.button())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two dots soon after each other are two dots."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = event.position()
            self.draw(QEvent.Type.MouseButtonPress, place.x() / self.width(), place.y() / self.height())

    def _drawn(self, event: QMouseEvent, button: Qt.MouseButton) -> None:
        if button == Qt.MouseButton.LeftButton:
            place = event.position()
            self.draw(event.type(), place.x() / max(self.width(), 1), place.y() / max(self.height(), 1))
