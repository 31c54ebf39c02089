"""A list of painted rows that is put in order by dragging or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem, QWidget

from viewer.ui.own_keys import keeps
from viewer.ui.row_painter import Row, RowPainter
from viewer.ui.style import Colours

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYS = {
    _NONE: {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete,
    },
    _ALT: {Qt.Key.Key_Up, Qt.Key.Key_Down},
}  # fmt: skip


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
        self._painter = RowPainter(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # at another width texts have other lines
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
