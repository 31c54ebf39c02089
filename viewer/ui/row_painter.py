"""What a row of a list says, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui.style import BODY_PX, COLOURS, ICON_PX, font, pixmap

if TYPE_CHECKING:
    from viewer.ui.row_list import RowList

THUMB_PX = (96, 60)
SMALL_PX = BODY_PX - 2
PAD, LEFT, RIGHT = 6, 12, 8
MOST_NAME_LINES, MOST_LINES = 6, 3
"""A name, and each small line below it, is whole up to so many lines: only what a person wrote is longer."""


@dataclass(frozen=True)
class Row:
    """One row: a name, up to two small lines, and before them a picture, or an icon, or a number."""

    name: str
    lines: tuple[str, ...] = ()
    picture: bytes = b""
    icon: str = ""
    number: int | None = None
    warning: bool = False
    thumb: bool = False
    plain: bool = False

    @property
    def said(self) -> str:
        """The row as a screen reader says it."""
        before = (f"{self.number}. ",) if self.number is not None else ("",)
        return before[0] + ", ".join([self.name, *(line for line in self.lines if line)])


@lru_cache(maxsize=512)
def thumbnail(data: bytes) -> QPixmap:
    """A picture out of its bytes; nothing where they are none."""
    made = QPixmap()
    made.loadFromData(data)
    return made


class RowPainter(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, parent: RowList) -> None:
        super().__init__(parent)
        self._list = parent
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its texts at the width of the list, and as its thumbnail."""
        row = self._list.row_at(index.row())
        texts = self._texts(row, self._list.viewport().width() - self._before(row) - RIGHT - 2)
        high = sum(QFontMetrics(letters).height() for _, letters, _ in texts) + 2
        return QSize(120, max(high, THUMB_PX[1] if row.thumb else 24) + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, picture and texts."""
        row, box = self._list.row_at(index.row()), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, box, chosen, over)
        if self._list.dragged == index.row():
            painter.setOpacity(0.45)
        self._paint_front(painter, box, row)
        self._paint_texts(painter, box.adjusted(self._before(row), PAD, -RIGHT, -PAD), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, chosen: bool, over: bool) -> None:
        colours, whole = self.colours, QRectF(box).adjusted(1, 1, -1, -1)
        ground = colours.tint if chosen else colours.hover if over else ""
        focused = chosen and self._list.hasFocus()
        painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 8, 8)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(2, box.top() + 8, 4, box.height() - 16), 2, 2)

    @staticmethod
    def _before(row: Row) -> int:
        """How much room there is before the texts."""
        number = _number_width() + 8 if row.number is not None else 0
        if row.thumb:
            return LEFT + number + THUMB_PX[0] + 10
        return LEFT + number + (ICON_PX + 8 if row.icon else 0)

    def _paint_front(self, painter: QPainter, box: QRect, row: Row) -> None:
        """What stands before the texts."""
        left = LEFT
        if row.number is not None:
            painter.setFont(font(SMALL_PX, bold=True, tabular=True))
            painter.setPen(QColor(self.colours.quiet))
            wide = _number_width()
            at = QRect(left, box.top(), wide, box.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number))
            left += wide + 8
        if row.thumb:
            self._paint_thumb(painter, box, left, row)
        elif row.icon:
            tint = self.colours.warning if row.warning else self.colours.quiet
            made = pixmap(row.icon, tint, ICON_PX, self._list.devicePixelRatioF())
            painter.drawPixmap(left, box.top() + (box.height() - ICON_PX) // 2, made)

    def _paint_thumb(self, painter: QPainter, box: QRect, left: int, row: Row) -> None:
        wide, high = THUMB_PX
        frame = QRectF(left, box.top() + (box.height() - high) / 2, wide, high)
        path = QPainterPath()
        path.addRoundedRect(frame, 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(frame, QColor(self.colours.window))
        shot = thumbnail(row.picture) if row.picture else QPixmap()
        if not shot.isNull():
            scale = max(wide / shot.width(), high / shot.height())
            cut = QRectF(0, 0, wide / scale, high / scale)
            cut.moveCenter(QRectF(shot.rect()).center())
            painter.drawPixmap(frame, shot, cut)
        painter.restore()
        painter.setPen(QPen(QColor(self.colours.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        if shot.isNull() or row.warning:
            name = "warning" if row.warning else "bookmark"
            tint = self.colours.warning if row.warning else self.colours.quiet
            made = pixmap(name, tint, ICON_PX, self._list.devicePixelRatioF())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.panel))
            painter.drawEllipse(frame.center(), 17, 17)
            painter.drawPixmap(round(frame.center().x()) - 12, round(frame.center().y()) - 12, made)

    def _texts(self, row: Row, width: int) -> list[tuple[str, QFont, str]]:
        """Every line with its letters and its colour: the name, and what stands small below it."""
        name, small = font(BODY_PX, bold=not row.plain), font(SMALL_PX)
        texts = [(text, name, self.colours.text) for text in lines_of(row.name, name, width, MOST_NAME_LINES)]
        for place, line in enumerate(row.lines):
            colour = self.colours.warning if row.warning and not place else self.colours.quiet
            texts += [(text, small, colour) for text in lines_of(line, small, width, MOST_LINES) if line]
        return texts

    def _paint_texts(self, painter: QPainter, box: QRect, row: Row) -> None:
        texts = self._texts(row, box.width())
        top = box.top() + (box.height() - sum(QFontMetrics(letters).height() for _, letters, _ in texts)) // 2
        for text, letters, colour in texts:
            high = QFontMetrics(letters).height()
            self._paint_line(painter, QRect(box.left(), top, box.width(), high), text, letters, colour)
            top += high

    @staticmethod
    def _paint_line(painter: QPainter, box: QRect, text: str, letters: QFont, colour: str) -> None:
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(letters).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _number_width() -> int:
    return QFontMetrics(font(SMALL_PX, bold=True, tabular=True)).horizontalAdvance("00")


def lines_of(text: str, letters: QFont, width: int, most: int) -> list[str]:
    """A text in at most so many lines; the last one takes the rest, and is cut where it is painted."""
    layout, option = QTextLayout(text, letters), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)] or [""]
