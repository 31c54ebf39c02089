"""The card of the selected structure, and what the technique works on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from viewer.language import later, tr
from viewer.ports import Intents, StructureCard, StructureItem
from viewer.ui.cards import Card
from viewer.ui.controls import TextRow, chip
from viewer.ui.flow import FlowLayout
from viewer.ui.style import COLOURS, Colours, label

NOTHING = later("Nothing is selected. Click a structure in the picture, or search for one with Ctrl+F.")


class AnatomyCard(Card):
    """Names and text of what is selected, with two buttons; below it the technique's structures as rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Anatomy", parent)
        self._colours = COLOURS["light"]
        self._intents: Intents | None = None
        self._card: StructureCard | None = None
        self._items: tuple[StructureItem, ...] = ()
        self.rows: list[TextRow] = []
        self._pressed: list[QPushButton] = []
        self._build()

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self._intents = intents

    def set_colours(self, colours: Colours) -> None:
        """Draw in the colours of a theme."""
        self._colours = colours
        for row in self.rows:
            row.set_colours(colours)

    def buttons(self) -> list[QPushButton]:
        """The buttons below the text of what is selected."""
        return self._pressed

    def show_structure(self, card: StructureCard | None) -> None:
        """Show one structure, or that none is selected."""
        if card != self._card:
            self._card = card
            self._build()

    def show_items(self, items: Sequence[StructureItem]) -> None:
        """List what the technique works on."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._build()

    def retranslate(self) -> None:
        """Say all of it anew."""
        self._build()

    def _build(self) -> None:
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        self.clear()
        self.rows, self._pressed = [], []
        if self._card is None:
            self.add(label(tr(NOTHING), self.content, "quiet", wrap=True))
        else:
            self._build_structure(self._card)
        if self._items:
            self.add(label(tr("This technique works on"), self.content, "heading"))
        for item in self._items:
            self._add_row(item)
        self.finish()
        if focused is not None and focused < len(self.rows):
            self.rows[focused].setFocus()

    def _build_structure(self, card: StructureCard) -> None:
        self.add(label(card.english, self.content, "title", wrap=True))
        self.add(label(card.latin, self.content, "latin", wrap=True))
        self.add(label(card.kind, self.content, "quiet", wrap=True))
        if card.words:
            self.add(label(card.words, self.content, wrap=True))
        if card.why:
            self.add(label(tr("Where people differ"), self.content, "heading"))
            self.add(label(card.why, self.content, wrap=True))
        self.add(self._buttons(card.isolated))

    def _buttons(self, isolated: bool) -> QWidget:
        holder = QWidget(self.content)
        row = FlowLayout()
        holder.setLayout(row)
        words = later("Show all") if isolated else later("Show alone")
        self._add_button(row, words, lambda i: i.isolate(not isolated))
        self._add_button(row, later("Bring to the middle"), lambda i: i.frame_selected())
        return holder

    def _add_button(self, row: FlowLayout, text: str, act: Callable[[Intents], None]) -> None:
        button = chip(text, self.content)
        button.clicked.connect(lambda: act(self._intents) if self._intents is not None else None)
        row.addWidget(button)
        self._pressed.append(button)

    def _add_row(self, item: StructureItem) -> None:
        row = TextRow("", item.name, self.content)
        tip = tr("Select it; once more for the other side") if len(item.ids) > 1 else tr("Select it")
        row.setToolTip(tip)
        row.set_colours(self._colours)
        row.set_lit(self._card is not None and self._card.id in item.ids)
        row.clicked.connect(lambda _=False, item=item: self._choose(item))
        self.rows.append(row)
        self.add(row)

    def _choose(self, item: StructureItem) -> None:
        """The first one, or the one after what is selected."""
        chosen = self._card.id if self._card is not None else ""
        place = (item.ids.index(chosen) + 1) % len(item.ids) if chosen in item.ids else 0
        if self._intents is not None:
            self._intents.select(item.ids[place])
