"""What tells panes apart: a line between them, the name of each view, a frame around the active pane."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from viewer.language import tr
from viewer.state.choices import ChoiceValues, ViewName
from viewer.state.panes import shown
from viewer.ui.style import COLOURS, Colours, font

NAME_PX, LEAST_NAME_PX = 15, 9
FRAME_PX = 3.0
LINE_PX = 2.0
PLATE_ALPHA = 0.92
TOP_PX = 8.0
BESIDE_PX = 28.0
"""A name leaves so much of a pane's width."""


def view_word(view: ViewName) -> str:
    """What a view is called."""
    words: dict[ViewName, str] = {
        "giver": tr("Giver's eyes"),
        "overhead": tr("Overhead"),
        "side": tr("Side"),
        "front": tr("Front"),
        "hands": tr("Hands"),
        "three-quarter": tr("Three-quarter"),
    }
    return words[view]


def said_of_panes(values: ChoiceValues) -> str:
    """What a screen reader says of the panes; empty for a single one."""
    if values.panes == 1:
        return ""
    views = ", ".join(view_word(values.pane_views[pane]) for pane in shown(values))
    place = shown(values).index(values.pane) + 1
    return tr("{count} panes: {views}; pane {place} is active", count=values.panes, views=views, place=place)


class PaneFrames:
    """Paints over a split picture; over a single pane nothing."""

    def __init__(self) -> None:
        """Nothing is split yet."""
        self._values = ChoiceValues()
        self._colours = COLOURS["light"]

    @property
    def names_px(self) -> float:
        """How far down the names reach."""
        return TOP_PX + QFontMetricsF(font(NAME_PX, bold=True)).height() + 6.0

    def set_colours(self, colours: Colours) -> None:
        """Paint in the colours of a theme."""
        self._colours = colours

    def show_choices(self, values: ChoiceValues) -> None:
        """Take the views and which pane is active."""
        self._values = values

    def paint(self, painter: QPainter, boxes: Mapping[int, QRectF]) -> None:
        """Paint around and into panes that lie there, device-independent."""
        if len(boxes) < 2:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter, boxes)
        for pane, box in boxes.items():
            if pane == self._values.pane:
                self._paint_frame(painter, box)
            self._paint_name(painter, pane, box)

    def _paint_lines(self, painter: QPainter, boxes: Mapping[int, QRectF]) -> None:
        painter.setPen(QPen(QColor(self._colours.window), LINE_PX))
        for box in boxes.values():
            if box.left() > 0:
                painter.drawLine(box.topLeft(), box.bottomLeft())
            if box.top() > 0:
                painter.drawLine(box.topLeft(), box.topRight())

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        half = FRAME_PX / 2.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self._colours.accent), FRAME_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(box.adjusted(half, half, -half, -half))

    def name_plate(self, pane: int, box: QRectF) -> QRectF:
        """Where the name of a pane stands that lies there, device-independent."""
        return _plate(box, *self._name(pane, box.width()))

    def _name(self, pane: int, width: float) -> tuple[str, QFont]:
        """The name as it is written in a pane so wide: all of them in letters of one size."""
        words = tuple(view_word(self._values.pane_views[one]) for one in shown(self._values))
        size_px = _fitting_px(words, width - BESIDE_PX, font(NAME_PX, bold=True).key())
        letters = font(size_px, bold=pane == self._values.pane)
        word = view_word(self._values.pane_views[pane])
        room = QFontMetricsF(letters)
        return room.elidedText(word, Qt.TextElideMode.ElideRight, width - BESIDE_PX), letters

    def _paint_name(self, painter: QPainter, pane: int, box: QRectF) -> None:
        text, letters = self._name(pane, box.width())
        active, plate = pane == self._values.pane, _plate(box, text, letters)
        ground = QColor(self._colours.accent if active else self._colours.panel)
        ground.setAlphaF(1.0 if active else PLATE_ALPHA)
        painter.setPen(QPen(QColor(self._colours.accent if active else self._colours.edge), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(QColor(self._colours.on_accent if active else self._colours.text))
        painter.setFont(letters)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)


@lru_cache(maxsize=16)
def _fitting_px(words: tuple[str, ...], room: float, _font: str) -> int:
    """As large as the longest of some words has room for; kept, since names are painted with every picture.

    ``_font`` is the key of the largest letters: it changes with the family and with how large texts are.
    """
    for size in range(NAME_PX, LEAST_NAME_PX, -1):
        letters = QFontMetricsF(font(size, bold=True))
        if all(letters.horizontalAdvance(word) <= room for word in words):
            break
    return size


def _plate(box: QRectF, text: str, letters: QFont) -> QRectF:
    room = QFontMetricsF(letters)
    plate = QRectF(0.0, 0.0, room.horizontalAdvance(text) + 20.0, room.height() + 6.0)
    plate.moveCenter(QPointF(box.center().x(), box.top() + TOP_PX + plate.height() / 2.0))
    return plate
