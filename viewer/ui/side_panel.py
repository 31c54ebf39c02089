"""The side panel: principles, techniques or layers, the steps of the current technique, and cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.check.shown import RulesCard
from viewer.language import later, tr
from viewer.ports import Intents, StepItem, StructureCard, TechniqueCard, TechniqueItem
from viewer.state.choices import PANEL_WIDTH_PX, ChoiceValues
from viewer.ui.cards import Card, Column, Rows
from viewer.ui.controls import TextRow, tab_button, tint_icons
from viewer.ui.layers_panel import LayersPanel
from viewer.ui.principles_page import NAME, PrinciplesPage
from viewer.ui.rules_line import RulesLine
from viewer.ui.saying import say
from viewer.ui.structure_card import AnatomyCard
from viewer.ui.style import COLOURS, Colours, label
from viewer.ui.text_scale import px, wider

CARD_SHARE = 0.45
LIST_SHARE = 0.35
STEPS_PX = 130
"""The steps keep at least this height where layers and a card are open at once."""
LEAST_STEPS_PX, LEAST_CARD_PX, LEAST_LIST_PX = 70, 110, 40
"""In a window so low that the steps would have less, an open card takes their place."""
TABS = (later("Safety"), later("Mistakes"), later("Anatomy"))


def rule(parent: QWidget) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def _line(item: TechniqueItem) -> tuple[str, str, str]:
    """A technique's row; one of the person's own is marked, and its file is told where the pointer rests."""
    return ("", tr("{title}  ·  yours", title=item.title), item.file) if item.file else ("", item.title, "")


class StepsContent(QWidget):
    """What scrolls: the purpose and the steps. Signal: `resized`, when all of it has its place."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other texts, other heights."""
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Rows may find their places later than the whole, as behind another page."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return done


class SidePanel(QWidget):
    """Techniques or layers above, steps in the middle, cards below: everything is one click away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._colours = COLOURS["light"]
        self._intents: Intents | None = None
        self._items: tuple[TechniqueItem, ...] = ()
        self._steps: tuple[StepItem, ...] = ()
        self._lit: int | None = None
        self._current = ""
        self._reading = False
        self.principles_row = TextRow("", "", self)
        say(self.principles_row, text=NAME, name=NAME, tip="Principles and safety (F2)")
        self.page = PrinciplesPage(self)
        self.techniques = Rows(self)
        say(self.techniques, name="Techniques")
        self._list_area = Column(self.techniques, self)
        self.layers = LayersPanel(self)
        self._layers_area = Column(self.layers, self)
        self._layers_area.hide()
        content = self._steps_content = StepsContent(self)
        content.resized.connect(self._scroll_to_lit)
        self.purpose = label("", content, "quiet", wrap=True)
        self.steps = Rows(content)
        say(self.steps, name="Steps")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(8)
        inner.addWidget(self.purpose)
        inner.addWidget(self.steps, 1)
        self._steps_area = Column(content, self)
        self._steps_area.resized.connect(self._scroll_to_lit)
        self.anatomy = AnatomyCard(self)
        self.cards: dict[str, Card] = {name: Card(name, self) for name in TABS[:2]}
        self.cards["Anatomy"] = self.anatomy
        self.rules = RulesLine(self)
        self.tabs = {name: tab_button(name, self) for name in TABS}
        self._lay_out()
        self.open_card(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.principles_row)
        column.addWidget(self._list_area)
        column.addWidget(self._layers_area)
        column.addWidget(rule(self))
        column.addWidget(self.page, 1)
        column.addWidget(self._steps_area, 1)
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self.rules)
        column.addLayout(self._tab_row())

    def _tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, button in self.tabs.items():
            button.clicked.connect(lambda on, name=name: self.open_card(name if on else None))
            row.addWidget(button)
        self._tabs_row = row
        self.retranslate()
        return row

    def retranslate(self) -> None:
        """Share the width among the tabs as their words need it."""
        for place, button in enumerate(self.tabs.values()):
            self._tabs_row.setStretch(place, button.fontMetrics().horizontalAdvance(button.text()) + 12)

    def bind(self, intents: Intents) -> None:
        """Send every click to the controller."""
        self._intents = intents
        self.layers.bind(intents)
        self.layers.closed.connect(lambda: intents.choose(layers_open=False))
        self.principles_row.clicked.connect(lambda: intents.choose(principles_open=True))
        self.page.done.connect(lambda: intents.choose(principles_open=False))
        self.anatomy.bind(intents)

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
        self.principles_row.set_colours(colours)
        self.techniques.set_colours(colours)
        self.steps.set_colours(colours)
        self.layers.set_colours(colours)
        self.anatomy.set_colours(colours)
        self.rules.set_colours(colours)
        tint_icons(self, colours)

    def show_choices(self, values: ChoiceValues) -> None:
        """Show either the layers or the techniques above, and below the techniques the page or the steps."""
        self.layers.show_choices(values)
        reading = values.principles_open and not values.layers_open
        if self._layers_area.isHidden() != values.layers_open and self._reading == reading:
            return
        for widget in (self.principles_row, self._list_area):
            widget.setHidden(values.layers_open)
        self._layers_area.setVisible(values.layers_open)
        if reading and not self._reading:
            self.open_card(None)
        self._reading = reading
        self.page.setVisible(reading)
        self._light_rows()
        self._size_cards()

    def show_structure(self, card: StructureCard | None) -> None:
        """Show the card of what is selected, and open it for something new."""
        self.anatomy.show_structure(card)
        if card is not None:
            self.open_card("Anatomy")
        self._size_cards()

    def show_rules(self, card: RulesCard | None) -> None:
        """Say whether the rules hold."""
        self.rules.show_rules(card)
        self._size_cards()

    def show_techniques(self, items: Sequence[TechniqueItem], current: str) -> None:
        """List the techniques and light the current one."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self.techniques.fill([_line(item) for item in items])
            for row, item in zip(self.techniques.rows, items, strict=True):
                row.clicked.connect(lambda _=False, item=item: self._choose(item))
            self.techniques.set_colours(self._colours)
            self._size_cards()
        self._current = current
        self._light_rows()

    def _light_rows(self) -> None:
        """Light what is read now: the page, or one technique."""
        ids = [item.id for item in self._items]
        known = self._current in ids and not self._reading
        self.techniques.light(ids.index(self._current) if known else None)
        self.principles_row.set_lit(self._reading)

    def show_card(self, card: TechniqueCard | None) -> None:
        """Show a technique's purpose, steps, safety and mistakes."""
        self.purpose.setText(card.purpose if card is not None else "")
        self.purpose.setVisible(bool(card is not None and card.purpose))
        self._show_steps(card.steps if card is not None else ())
        notes = {"Safety": card.safety if card else (), "Mistakes": card.mistakes if card else ()}
        for name, texts in notes.items():
            self.cards[name].fill(texts)
            self.tabs[name].setVisible(bool(texts))
            if not texts and self.tabs[name].isChecked():
                self.open_card(None)
        self.anatomy.show_items(card.structures if card is not None else ())
        self._size_cards()

    def _show_steps(self, steps: tuple[StepItem, ...]) -> None:
        if steps == self._steps:
            return
        self._steps, self._lit = steps, None
        tip = tr("Go to this step, with its view")
        self.steps.fill([(str(step.index + 1), step.text, tip) for step in steps])
        self.steps.set_colours(self._colours)
        for row, step in zip(self.steps.rows, steps, strict=True):
            row.clicked.connect(lambda _=False, step=step: self._go(step.index))

    def show_step(self, step: int | None) -> None:
        """Light the current step and scroll it into view."""
        if step == self._lit:
            return
        self._lit = step
        self.steps.light(step)
        self._scroll_to_lit()

    def _scroll_to_lit(self) -> None:
        """Bring the lit step to the middle, or its beginning to the top where it is higher than the room."""
        area = self._steps_area
        for row in (row for row in self.steps.rows if row.lit):
            top, spare = row.mapTo(self._steps_content, QPoint()).y(), area.viewport().height() - row.height()
            area.verticalScrollBar().setValue(top - max(spare, 0) // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Be wider for larger texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            low, high = PANEL_WIDTH_PX
            self.setMinimumWidth(wider(low))
            self.setMaximumWidth(wider(high))
            self._size_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the open card its share of the new height."""
        self._size_cards()
        self._scroll_to_lit()

    def _size_cards(self) -> None:
        """The cards up to their share; the layers whole, or what a low window leaves of them."""
        at_most = round(self.height() * CARD_SHARE)
        self._size_list()
        if not self._layers_area.isHidden():
            whole, room = self.layers.height_at(self.width() - 24), self.height() - self._fixed_height()
            at_most = max(min(at_most, room - whole - STEPS_PX), LEAST_CARD_PX)
            rest = at_most if self._is_open() else 0
            self._steps_area.setHidden(room - whole - rest < px(LEAST_STEPS_PX))
            self._layers_area.setFixedHeight(max(min(whole, room - rest), 100))
        else:
            room, opened = self.height() - self._fixed_height() - self._list_height(), self._is_open()
            at_most = max(min(at_most, room - LEAST_STEPS_PX), LEAST_CARD_PX)
            alone = opened and room - at_most < px(LEAST_STEPS_PX)
            self._steps_area.setHidden(self._reading or alone)
            at_most = max(at_most, room) if alone and not self._reading else at_most
        for card in self.cards.values():
            card.fit(self.width() - 24, max(at_most, LEAST_CARD_PX))

    def _size_list(self) -> None:
        """As high as its rows, or its share; in a low window it gives way to what is read below it."""
        wanted = min(self.techniques.height_at(self.width() - 24), round(self.height() * LIST_SHARE))
        others = self._fixed_height() + self.principles_row.sizeHint().height() + 2 * 8
        read = px(LEAST_CARD_PX if self._is_open() or self._reading else LEAST_STEPS_PX)
        self._list_area.setFixedHeight(max(min(wanted, self.height() - others - read), px(LEAST_LIST_PX)))
        for row in (row for row in self.techniques.rows if row.lit):
            self._list_area.ensureWidgetVisible(row, 0, 0)

    def _is_open(self) -> bool:
        return any(not card.isHidden() for card in self.cards.values())

    def _list_height(self) -> int:
        """The techniques with what stands above them."""
        return self.principles_row.sizeHint().height() + self._list_area.height() + 2 * 8

    def _fixed_height(self) -> int:
        """Margins, spacing, hairline and tabs."""
        rules = self.rules.sizeHint().height() + 8 if not self.rules.isHidden() else 0
        return 20 + 4 * 8 + 1 + self.tabs["Safety"].sizeHint().height() + rules

    def _choose(self, item: TechniqueItem) -> None:
        if self._intents is not None:
            self._intents.choose(stroke=item.id, principles_open=False)

    def _go(self, index: int) -> None:
        if self._intents is not None:
            self._intents.go_to_step(index)

    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons below, in their order."""
        return tuple(self.tabs.values())
