"""A list of painted rows, with thumbnails, that is put in order by dragging or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.ui.own_keys import keeps
from viewer.ui.style import BODY_PX, COLOURS, ICON_PX, Colours, font, pixmap

THUMB_PX = (96, 60)
SMALL_PX = BODY_PX - 2
PAD = 6
_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYS = {
    _NONE: {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete,
    },
    _ALT: {Qt.Key.Key_Up, Qt.Key.Key_Down},
}  # fmt: skip


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


class _Painter(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, parent: RowList) -> None:
        super().__init__(parent)
        self._list = parent
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its texts, and as its thumbnail; with that a name has two lines."""
        row = self._list.row_at(index.row())
        name, small = QFontMetrics(font(BODY_PX)).height(), QFontMetrics(font(SMALL_PX)).height()
        if row.thumb:
            return QSize(120, max(2 * name + 2 * small + 2, THUMB_PX[1]) + 2 * PAD)
        return QSize(120, max(name + len(row.lines) * small + 2, 24) + 2 * PAD)

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
        left = self._paint_front(painter, box, row)
        self._paint_texts(painter, box.adjusted(left, PAD, -8, -PAD), row)
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

    def _paint_front(self, painter: QPainter, box: QRect, row: Row) -> int:
        """What stands before the texts; returns where those begin."""
        left = 12
        if row.number is not None:
            painter.setFont(font(SMALL_PX, bold=True, tabular=True))
            painter.setPen(QColor(self.colours.quiet))
            wide = QFontMetrics(painter.font()).horizontalAdvance("00")
            at = QRect(left, box.top(), wide, box.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number))
            left += wide + 8
        if row.thumb:
            return self._paint_thumb(painter, box, left, row)
        if row.icon:
            tint = self.colours.warning if row.warning else self.colours.quiet
            made = pixmap(row.icon, tint, ICON_PX, self._list.devicePixelRatioF())
            painter.drawPixmap(left, box.top() + (box.height() - ICON_PX) // 2, made)
            left += ICON_PX + 8
        return left

    def _paint_thumb(self, painter: QPainter, box: QRect, left: int, row: Row) -> int:
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
        return left + wide + 10

    def _paint_texts(self, painter: QPainter, box: QRect, row: Row) -> None:
        name, small = font(BODY_PX, bold=not row.plain), font(SMALL_PX)
        named = _lines_of(row.name, name, box.width(), 2 if row.thumb else 1)
        texts = [(text, name, self.colours.text) for text in named]
        texts += [(text, small, self.colours.quiet) for text in row.lines if text]
        if row.warning and row.lines:
            texts[len(named)] = (row.lines[0], small, self.colours.warning)
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


def _lines_of(text: str, letters: QFont, width: int, most: int) -> list[str]:
    """A text in at most so many lines; the last one takes the rest, and is cut where it is painted."""
    layout = QTextLayout(text, letters)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)] or [""]


class RowList(QListWidget):
    """Rows that can be opened, moved and deleted.

    Signals: `opened`, `deleted`, `chosen` (a row), `moved` (a row, where to), and while a row is carried
    outside the list `carried`, at the end `dropped` (a row, where on the screen).
    """

    opened = Signal(int)
    deleted = Signal(int)
    chosen = Signal(int)
    moved = Signal(int, int)
    carried = Signal(int, QPoint)
    dropped = Signal(int, QPoint)

    def __init__(self, name: str, parent: QWidget, movable: bool = True) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.dragged: int | None = None
        self._gap: int | None = None
        self._pressed: tuple[int, QPoint] | None = None
        self._movable = movable
        self._filling = False
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSpacing(1)
        self.currentRowChanged.connect(self._chose)

    # Filling

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows; what was selected stays, by its place."""
        if tuple(rows) == self.rows:
            return
        place, self.rows = self.currentRow(), tuple(rows)
        self._filling = True
        self.setCurrentRow(min(place, len(self.rows) - 1))
        while self.count() > len(self.rows):
            self.takeItem(self.count() - 1)
        for at, row in enumerate(self.rows):
            item = self.item(at) if at < self.count() else QListWidgetItem(self)
            if item.text() != row.name:
                item.setText(row.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.said)
            item.setToolTip("\n".join([row.name, *(line for line in row.lines if line)]))
        self._filling = False
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        if self.currentRow() != place:
            self.chosen.emit(self.currentRow())

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._painter.colours = colours
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def select(self, place: int) -> None:
        """Select a row and scroll to it."""
        self.setCurrentRow(place)
        if (item := self.item(place)) is not None:
            self.scrollToItem(item)

    def minimumSizeHint(self) -> QSize:
        """A row or two: it scrolls."""
        return QSize(100, 56)

    def row_at(self, place: int) -> Row:
        """A row by its place; while rows come and go Qt asks for some that are gone."""
        return self.rows[place] if 0 <= place < len(self.rows) else Row("")

    def _chose(self, place: int) -> None:
        if not self._filling:
            self.chosen.emit(place)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from taking the keys that move in the list."""
        return keeps(event, self._ours) or super().event(event)

    def _ours(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _KEYS.get(modifiers, ()) or (
            self.dragged is not None and event.key() == Qt.Key.Key_Escape
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, delete, move or select a row."""
        key, place = event.key(), self.currentRow()
        if key == Qt.Key.Key_Escape and self.dragged is not None:
            self._let_go()
        elif place >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(place)
        elif place >= 0 and key == Qt.Key.Key_Delete:
            self.deleted.emit(place)
        elif event.modifiers() & _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            to = place + (1 if key == Qt.Key.Key_Down else -1)
            if self._movable and place >= 0 and 0 <= to < self.count():
                self.moved.emit(place, to)
        else:
            super().keyPressEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a row; it may become a drag."""
        super().mousePressEvent(event)
        place = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._pressed = place, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row along, if it was taken far enough."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        place, start = self._pressed
        here = event.position().toPoint()
        if self.dragged is None and (here - start).manhattanLength() < QApplication.startDragDistance():
            return
        self.dragged = place
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._movable:
            self.show_gap(self.gap_at(here))
            self._scroll_along(here)
        self.carried.emit(place, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row where it was carried."""
        place, gap = self.dragged, self._gap
        self._let_go()
        super().mouseReleaseEvent(event)
        if place is None:
            return
        if self._movable and gap is not None:
            to = gap if gap <= place else gap - 1
            if to != place:
                self.moved.emit(place, to)
        self.dropped.emit(place, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a row."""
        place = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.opened.emit(place)

    def _let_go(self) -> None:
        self.dragged, self._pressed = None, None
        self.unsetCursor()
        self.show_gap(None)

    def gap_at(self, here: QPoint) -> int | None:
        """Before which row something would be put that is let go there (in the list); None beside it."""
        if not self.viewport().rect().adjusted(-40, -20, 40, 20).contains(here):
            return None
        middles = [self.visualItemRect(self.item(at)).center().y() for at in range(self.count())]
        return sum(here.y() > middle for middle in middles)

    def show_gap(self, gap: int | None) -> None:
        """Draw a line where something would be put."""
        self._gap = gap
        self.viewport().update()

    def _scroll_along(self, here: QPoint) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if here.y() < 12:
            bar.setValue(bar.value() - 12)
        elif here.y() > high - 12:
            bar.setValue(bar.value() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the line where a carried one would be put."""
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(self._painter.colours.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        y = self._gap_y(self._gap)
        painter.drawLine(8, y, self.viewport().width() - 8, y)
        painter.end()

    def _gap_y(self, gap: int) -> int:
        if self.count() == 0:
            return 3
        if gap >= self.count():
            return min(
                self.visualItemRect(self.item(self.count() - 1)).bottom() + 1, self.viewport().height() - 2
            )
        return max(self.visualItemRect(self.item(gap)).top() - 1, 2)
