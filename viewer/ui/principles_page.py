"""The page on principles and safety: what the side panel shows before any technique."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.files.principles_text import Section
from viewer.ui.cards import Column
from viewer.ui.controls import text_button
from viewer.ui.style import label

NAME = "Principles and safety"


class PrinciplesPage(Column):
    """Headings, paragraphs and points in a column that scrolls by keys. Signal: `done`."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(NAME)
        self._content = content
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(4, 2, 6, 4)
        self._column.setSpacing(8)
        self.go_on = text_button("Go on", content)
        self.go_on.setAccessibleName("Go on to the techniques")
        self.go_on.setToolTip("Go on to the techniques; F2 brings this page back")
        self.go_on.clicked.connect(self.done)
        self._column.addSpacing(8)
        self._column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.hide()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Write the sections above the button; once, when the window is built."""
        for section in sections:
            heading = label(section.heading, self._content, "section", wrap=True)
            heading.setIndent(0)
            self._add(heading)
            for text in section.text:
                self._add(label(text, self._content, wrap=True))
            for text in section.points:
                self._add(self._point(text))
        self.setAccessibleDescription(" ".join(section.words for section in sections))

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.go_on) - 1, widget)

    def _point(self, text: str) -> QWidget:
        """A line with a mark before it, indented as a whole."""
        made = QWidget(self._content)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark: QLabel = label("•", made, "quiet")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, made, wrap=True), 1)
        return made
