"""A layout that puts widgets side by side where they fit, else in as few rows as they need, evenly filled."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

SPACING_PX = 4


class FlowLayout(QLayout):
    """Rows of widgets; a heading stands before them, or above where there is no room beside it."""

    def __init__(self, heading: QWidget | None = None) -> None:
        """`heading`: a label that belongs to all of them."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._headed = heading is not None
        self.setContentsMargins(0, 0, 0, 0)
        if heading is not None:
            self.addWidget(heading)

    # What Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """One of them, which is let go of; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow sideways only."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(sum(widths) + SPACING_PX * max(len(widths) - 1, 0), self._line_height())

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        widths = [item.minimumSize().width() for item in self._items]
        return QSize(max(widths, default=0), self._line_height())

    def setGeometry(self, rect: QRect) -> None:
        """Put them into a rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    # Where they go

    def _line_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Put them there if asked to; returns the height."""
        room, high = rect.width(), self._line_height()
        items = self._items[1:] if self._headed else self._items
        heading = self._items[0].sizeHint().width() + 2 * SPACING_PX if self._headed else 0
        if self._headed and heading + _width(items) <= room:
            self._put(self._items[0], QRect(rect.x(), rect.y(), heading, high), move)
            self._fill(items, QRect(rect.x() + heading, rect.y(), room - heading, high), move)
            return high
        top = rect.y()
        if self._headed:
            self._put(self._items[0], QRect(rect.x(), top, room, high), move)
            top += high
        for row in _rows(items, room):
            self._fill(row, QRect(rect.x(), top, room, high), move)
            top += high + SPACING_PX
        return top - SPACING_PX - rect.y()

    def _fill(self, items: list[QLayoutItem], line: QRect, move: bool) -> None:
        """Side by side, each as wide as the others but for the words in it."""
        spare = line.width() - _width(items)
        left = line.x()
        for number, item in enumerate(items):
            width = (
                item.sizeHint().width() + spare * (number + 1) // len(items) - spare * number // len(items)
            )
            self._put(item, QRect(left, line.y(), width, line.height()), move)
            left += width + SPACING_PX

    @staticmethod
    def _put(item: QLayoutItem, place: QRect, move: bool) -> None:
        if move:
            item.setGeometry(place)


def _width(items: list[QLayoutItem]) -> int:
    """How wide they are side by side."""
    return sum(item.sizeHint().width() for item in items) + SPACING_PX * max(len(items) - 1, 0)


def _rows(items: list[QLayoutItem], room: int) -> list[list[QLayoutItem]]:
    """As few rows as it takes, with as many in each as in the others."""
    for each in range(len(items), 0, -1):
        balanced = ceil(len(items) / ceil(len(items) / each))
        rows = [items[start : start + balanced] for start in range(0, len(items), balanced)]
        if each == 1 or all(_width(row) <= room for row in rows):
            return rows
    return []
