"""The side panel: techniques, the steps of the current one, cards with principles, safety, mistakes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer import paths
from viewer.ports import Intents, TechniqueCard, TechniqueItem
from viewer.state.choices import PANEL_WIDTH_PX
from viewer.ui.controls import TextRow, tab_button, tint_icons
from viewer.ui.style import COLOURS, Colours, label

CARD_SHARE = 0.45


def principles() -> tuple[str, ...]:
    """The principles the program opens with, one sentence group each."""
    text = (paths.RESOURCES / "text" / "principles.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line)


def rule(parent: QWidget) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


class Rows(QWidget):
    """Rows of wrapped text below each other."""

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
            self.rows.append(row)

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
    """A column that scrolls up and down, never sideways."""

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


class Card(QFrame):
    """A card with short paragraphs; open or closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(12, 10, 8, 8)
        self._column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        self._area = Column(self._content, self)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(title)
        outer.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.hide()

    def fill(self, paragraphs: Sequence[str]) -> None:
        """Show paragraphs in place of those before."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text in paragraphs:
            self._column.addWidget(label(text, self._content, wrap=True))
        self._column.addStretch(1)
        self.updateGeometry()

    def fit(self, width: int, at_most: int) -> None:
        """Take the height that the text needs at a width; scroll where that is more than allowed."""
        wanted = self._column.heightForWidth(max(width - 4, 80)) + 4
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(off if wanted <= at_most else on)
        self.setFixedHeight(min(wanted, at_most))


class SidePanel(QWidget):
    """Techniques above, steps in the middle, cards below: everything is one click away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(PANEL_WIDTH_PX[0])
        self.setMaximumWidth(PANEL_WIDTH_PX[1])
        self._colours = COLOURS["light"]
        self._intents: Intents | None = None
        self._items: tuple[TechniqueItem, ...] = ()
        self._lit: int | None = None
        self.techniques = Rows(self)
        content = self._steps_content = QWidget(self)
        self.purpose = label("", content, "quiet", wrap=True)
        self.steps = Rows(content)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(8)
        inner.addWidget(self.purpose)
        inner.addWidget(self.steps, 1)
        self._steps_area = Column(content, self)
        self.cards = {name: Card(name, self) for name in ("Principles", "Safety", "Mistakes")}
        self.tabs = {name: tab_button(name, icon, self) for name, icon in _TABS}
        self._lay_out()
        self.cards["Principles"].fill(principles())
        self.open_card("Principles")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(label("Techniques", self, "heading"))
        column.addWidget(self.techniques)
        column.addWidget(rule(self))
        column.addWidget(self._steps_area, 1)
        for card in self.cards.values():
            column.addWidget(card)
        column.addLayout(self._tab_row())

    def _tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, button in self.tabs.items():
            button.clicked.connect(lambda on, name=name: self.open_card(name if on else None))
            row.addWidget(button, 1)
        return row

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self._intents = intents

    def open_card(self, name: str | None) -> None:
        """Show one card, or none."""
        for other, card in self.cards.items():
            card.setVisible(other == name)
            self.tabs[other].setChecked(other == name)
        self._size_cards()

    # State → widgets

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        self.techniques.set_colours(colours)
        self.steps.set_colours(colours)
        tint_icons(self, colours)

    def show_techniques(self, items: Sequence[TechniqueItem], current: str) -> None:
        """List the techniques and light the current one."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self.techniques.fill([("", item.title, "") for item in items])
            for row, item in zip(self.techniques.rows, items, strict=True):
                row.clicked.connect(lambda _=False, item=item: self._choose(item))
            self.techniques.set_colours(self._colours)
        ids = [item.id for item in items]
        self.techniques.light(ids.index(current) if current in ids else None)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show a technique's purpose, steps, safety and mistakes."""
        self.purpose.setText(card.purpose if card is not None else "")
        self.purpose.setVisible(bool(card is not None and card.purpose))
        steps = card.steps if card is not None else ()
        tip = "Go to this step, with its view"
        self.steps.fill([(str(step.index + 1), step.text, tip) for step in steps])
        self.steps.set_colours(self._colours)
        for row, step in zip(self.steps.rows, steps, strict=True):
            row.clicked.connect(lambda _=False, step=step: self._go(step.index))
        self._lit = None
        notes = {"Safety": card.safety if card else (), "Mistakes": card.mistakes if card else ()}
        for name, texts in notes.items():
            self.cards[name].fill(texts)
            self.tabs[name].setVisible(bool(texts))
            if not texts and self.tabs[name].isChecked():
                self.open_card(None)
        self._size_cards()

    def show_step(self, step: int | None) -> None:
        """Light the current step and scroll it into view."""
        if step == self._lit:
            return
        self._lit = step
        self.steps.light(step)
        self._scroll_to_lit()

    def _scroll_to_lit(self) -> None:
        """Bring the lit step to the middle; the first one brings the purpose along."""
        area = self._steps_area
        for row in (row for row in self.steps.rows if row.lit):
            middle = row.mapTo(self._steps_content, row.rect().center()).y()
            area.verticalScrollBar().setValue(middle - area.viewport().height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the open card its share of the new height."""
        self._size_cards()
        self._scroll_to_lit()

    def _size_cards(self) -> None:
        width = self.width() - 24
        for card in self.cards.values():
            card.fit(width, max(round(self.height() * CARD_SHARE), 120))

    def _choose(self, item: TechniqueItem) -> None:
        if self._intents is not None:
            self._intents.choose(stroke=item.id)

    def _go(self, index: int) -> None:
        if self._intents is not None:
            self._intents.go_to_step(index)

    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons below, in their order."""
        return tuple(self.tabs.values())


_TABS = (("Principles", "principles"), ("Safety", "warning"), ("Mistakes", "mistakes"))
