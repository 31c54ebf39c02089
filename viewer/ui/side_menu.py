"""The lower part of the giver's menu: at which side of the receiver the giver works."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.language import later, tr
from viewer.state.choices import ChoiceValues
from viewer.state.sides import Side, usual_side, working_side
from viewer.ui.saying import say

SIDE_WORDS = {"usual": later("Usual side"), "left": later("Left side"), "right": later("Right side")}
LEFT_HANDED_TIP = later("The usual side is the other one, and the two hands exchange what they do")


def radio(menu: QMenu, words: dict[str, str], chosen: Callable[[str], None]) -> dict[str, QAction]:
    """Fill a menu with actions of which one is chosen; their words are English."""
    group = QActionGroup(menu)
    actions: dict[str, QAction] = {}
    for value, text in words.items():
        action = QAction(group)
        say(action, text=text)
        action.setCheckable(True)
        action.triggered.connect(lambda _=False, value=value: chosen(value))
        menu.addAction(action)
        actions[value] = action
    return actions


class SideMenu:
    """Three sides to choose from, a tick for somebody left-handed, and changing sides at once."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it below what the menu has; ``ask(intent, **fields)`` is called for every choice."""
        self._usual: Side = "left"
        self._values = ChoiceValues()
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        heading = menu.addAction("")
        heading.setEnabled(False)
        say(heading, text="At the receiver's")
        self.sides = radio(menu, SIDE_WORDS, lambda side: ask("choose", giver_side=side))
        self.left_handed = menu.addAction("")
        self.left_handed.setCheckable(True)
        say(self.left_handed, text="Left-handed", tip=LEFT_HANDED_TIP)
        self.left_handed.triggered.connect(lambda on: ask("choose", left_handed=on))
        self.change = menu.addAction("", lambda: ask("change_sides"))
        say(self.change, text="Change sides", keys="M")

    @property
    def side(self) -> Side:
        """Where the giver works, or works first, in the technique that is shown."""
        return working_side(self._usual, self._values)

    def show_usual(self, side: Side) -> None:
        """Say where a right-handed giver works in the technique that is shown."""
        self._usual = side
        self._write()

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self._values = values
        self.sides[values.giver_side].setChecked(True)
        self.left_handed.setChecked(values.left_handed)
        self._write()

    def retranslate(self) -> None:
        """Name the usual side in the chosen language."""
        self._write()

    def _write(self) -> None:
        """The usual side is named, since it depends on the technique and on the giver."""
        left = usual_side(self._usual, self._values) == "left"
        self.sides["usual"].setText(tr("Usual side: left") if left else tr("Usual side: right"))
