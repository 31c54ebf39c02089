"""The page on principles and safety: what the side panel shows before any technique."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.files.principles_text import Section
from viewer.language import later, tr
from viewer.ui.cards import Column
from viewer.ui.controls import text_button
from viewer.ui.saying import say
from viewer.ui.style import label

NAME = later("Principles and safety")


class PrinciplesPage(Column):
    """Headings, paragraphs and points in a column that scrolls by keys. Signal: `done`."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        content = QWidget()
        super().__init__(content, parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        say(self, name=NAME)
        self._content = content
        self._sections: tuple[Section, ...] = ()
        self._written: list[QWidget] = []
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(4, 2, 6, 4)
        self._column.setSpacing(8)
        self.go_on = text_button("Go on", content)
        say(
            self.go_on,
            name="Go on to the techniques",
            tip="Go on to the techniques; F2 brings this page back",
        )
        self.go_on.clicked.connect(self.done)
        self._column.addSpacing(8)
        self._column.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.hide()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Write the sections above the button."""
        self._sections = tuple(sections)
        self.retranslate()

    def retranslate(self) -> None:
        """Write them in the chosen language in place of those before."""
        for widget in self._written:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._written = []
        said = [self._write(section) for section in self._sections]
        self.setAccessibleDescription(" ".join(said))

    def _write(self, section: Section) -> str:
        """Write one section; returns all its words."""
        heading = label(tr(section.heading), self._content, "section", wrap=True)
        heading.setIndent(0)
        self._add(heading)
        text, points = [tr(words) for words in section.text], [tr(words) for words in section.points]
        for words in text:
            self._add(label(words, self._content, wrap=True))
        for words in points:
            self._add(self._point(words))
        return " ".join([heading.text(), *text, *points])

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.go_on) - 1, widget)
        self._written.append(widget)

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
