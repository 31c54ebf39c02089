"""The strip below the picture while a lesson plays: where it stands, and the way on and back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from viewer.language import tr
from viewer.ports.library import LessonPlace
from viewer.ui.controls import icon_button, text_button, tint_icons
from viewer.ui.style import Colours, label


class LessonStrip(QFrame):
    """Signals: `back`, `on`, `ended`."""

    back = Signal()
    on = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lessonStrip")
        self._place: LessonPlace | None = None
        self.where = label("", self, "heading")
        self.name = label("", self, wrap=True)
        self.previous = icon_button("", "", "chevron-left", self)
        self.next = icon_button("", "", "chevron-right", self)
        self.end = text_button("", self)
        self.cross = icon_button("", "", "close", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.where)
        row.addWidget(self.name, 1)
        for button in (self.previous, self.next, self.end, self.cross):
            row.addWidget(button)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.on)
        self.end.clicked.connect(self.ended)
        self.cross.clicked.connect(self.ended)
        self.retranslate()
        self.hide()

    def show_place(self, place: LessonPlace | None) -> None:
        """Show where the lesson stands, or go away."""
        self._place = place
        if place is not None:
            self.where.setText(tr("{number} of {count}", number=place.current + 1, count=place.count))
            self.name.setText(place.name)
            upcoming = place.upcoming or tr("the end of the lesson")
            self.next.setToolTip(tr("Next: {name} (Page down)", name=upcoming))
            self.previous.setEnabled(place.current > 0)
            self.next.setEnabled(place.current + 1 < place.count)
            self.setAccessibleName(f"{place.title}, {self.where.text()}, {place.name}")
        self.setVisible(place is not None)
        self._choose_end()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is with the cross."""
        fixed = self.where.sizeHint().width() + 3 * self.cross.width() + self.name.minimumSizeHint().width()
        return QSize(fixed + 24 + 4 * 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other words."""
        self._choose_end()

    def _choose_end(self) -> None:
        """The words, or a cross where they have no room."""
        words = self.end.sizeHint().width() - self.cross.width()
        fits = self.minimumSizeHint().width() + words <= self.width()
        self.end.setVisible(fits)
        self.cross.setHidden(fits)

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        tint_icons(self, colours)

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self.previous.setAccessibleName(tr("Previous item of the lesson"))
        self.previous.setToolTip(tr("Previous item of the lesson (Page up)"))
        self.next.setAccessibleName(tr("Next item of the lesson"))
        self.end.setText(tr("End the lesson"))
        self.cross.setAccessibleName(self.end.text())
        self.cross.setToolTip(self.end.text())
        self.show_place(self._place)
