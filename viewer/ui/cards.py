"""Columns that scroll, rows of text in them, and cards with short paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.controls import TextRow
from viewer.ui.reading import Role
from viewer.ui.saying import say
from viewer.ui.style import Colours, label


class Rows(QWidget):
    """Rows of wrapped text below each other."""

    READS_AS = Role.List

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[TextRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def fill(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show rows of (mark, text, tooltip) in place of those before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, (mark, text, tip) in enumerate(rows):
            row = TextRow(mark, text, self)
            row.setToolTip(tip)
            self._column.insertWidget(place, row)
            row.show()  # at once: its height counts before the next event
            self.rows.append(row)

    def height_at(self, width: int) -> int:
        """How high all rows are at a width, in pixels."""
        return max(self._column.heightForWidth(width), 0)

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        for row in self.rows:
            row.set_colours(colours)

    def light(self, place: int | None) -> TextRow | None:
        """Light one row and no other; returns it."""
        for number, row in enumerate(self.rows):
            row.set_lit(number == place)
        return self.rows[place] if place is not None and 0 <= place < len(self.rows) else None


class Column(QScrollArea):
    """A column that scrolls up and down, never sideways. Signal: `resized`."""

    resized = Signal()

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Give way."""
        return QSize(100, 60)

    def give(self, wanted_px: int, at_most_px: int) -> int:
        """The height to take for contents so high; beyond what is allowed there is a bar to scroll with."""
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if wanted_px <= at_most_px else on)
        return min(wanted_px, at_most_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it after the content has its new size."""
        super().resizeEvent(event)
        self.resized.emit()


class Card(QFrame):
    """A card with short paragraphs; open or closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        say(self, name=title)
        self.content = QWidget(self)
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(12, 10, 8, 8)
        self._column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        self._area = Column(self.content, self)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        say(self._area, name=title)
        outer.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    def fill(self, paragraphs: Sequence[str]) -> None:
        """Show paragraphs in place of those before."""
        self.clear()
        for text in paragraphs:
            self.add(label(text, self.content, wrap=True))
        self.finish()

    def clear(self) -> None:
        """Take everything out."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        """Put something below what is there; its parent is `content`."""
        self._column.addWidget(widget)
        widget.show()

    def finish(self) -> None:
        """Nothing more comes."""
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def fit(self, width: int, at_most: int) -> None:
        """Take the height that the text needs at a width; scroll where that is more than allowed."""
        wanted = self._column.heightForWidth(max(width - 4, 80)) + 4
        self.setFixedHeight(self._area.give(wanted, at_most))
