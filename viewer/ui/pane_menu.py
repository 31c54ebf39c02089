"""The part of the view menu for panes: one, two or four of the same instant, and the next of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import ChoiceValues
from viewer.state.panes import COUNTS, neighbour
from viewer.ui.key_names import with_keys
from viewer.ui.side_menu import radio


def count_word(count: int) -> str:
    """What so many panes are called."""
    words = {1: tr("One pane"), 2: tr("Two panes"), 4: tr("Four panes")}
    return words[count]


class PaneMenu:
    """Three numbers of panes to choose from, and the next pane."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add them to a menu; ``ask("choose", **fields)`` is called for every choice."""
        self._values = ChoiceValues()
        menu.addSeparator()
        words = {str(count): count_word(count) for count in COUNTS}
        self.counts = radio(menu, words, lambda count: ask("choose", panes=int(count)))
        self.next = menu.addAction("", lambda: ask("choose", pane=neighbour(self._values)))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        for count in COUNTS:
            self.counts[str(count)].setText(with_keys(count_word(count), "V" if count == 2 else ""))
        self.next.setText(with_keys(tr("Next pane"), "Shift+V"))

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self._values = values
        self.counts[str(values.panes)].setChecked(True)
        self.next.setEnabled(values.panes > 1)
