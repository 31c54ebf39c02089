"""The strip below the picture while a lesson plays: where it stands, and the way on and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from viewer.language import tr
from viewer.ports.library import LessonPlace
from viewer.ui.controls import ElidedLabel, icon_button, text_button, tint_icons
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
        self.name = ElidedLabel(self)
        self.previous = icon_button("", "", "chevron-left", self)
        self.next = icon_button("", "", "chevron-right", self)
        self.end = text_button("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.where)
        row.addWidget(self.name, 1)
        for button in (self.previous, self.next, self.end):
            row.addWidget(button)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.on)
        self.end.clicked.connect(self.ended)
        self.retranslate()
        self.hide()

    def show_place(self, place: LessonPlace | None) -> None:
        """Show where the lesson stands, or go away."""
        self._place = place
        if place is not None:
            self.where.setText(tr("{number} of {count}", number=place.current + 1, count=place.count))
            self.name.set_whole(place.name)
            upcoming = place.upcoming or tr("the end of the lesson")
            self.next.setToolTip(tr("Next: {name} (Page down)", name=upcoming))
            self.previous.setEnabled(place.current > 0)
            self.next.setEnabled(place.current + 1 < place.count)
            self.setAccessibleName(f"{place.title}, {self.where.text()}, {place.name}")
        self.setVisible(place is not None)

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        tint_icons(self, colours)

    def retranslate(self) -> None:
        """Write everything in the chosen language."""
        self.previous.setAccessibleName(tr("Previous item of the lesson"))
        self.previous.setToolTip(tr("Previous item of the lesson (Page up)"))
        self.next.setAccessibleName(tr("Next item of the lesson"))
        self.end.setText(tr("End the lesson"))
        self.show_place(self._place)
