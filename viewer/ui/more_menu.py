"""What has no room in a bar moves into one menu behind three dots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.language import tr
from viewer.ui.controls import give_menu, menu_button


class MoreMenu:
    """A button with a menu of the buttons that gave way; hidden while all of them have room."""

    def __init__(self, parent: QWidget) -> None:
        """Make the button; where it stands is up to the bar."""
        self.button = menu_button("", "", "more", parent)
        self.button.setFixedWidth(40)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        give_menu(self.button, self.menu)
        self.button.hide()
        self.moved: tuple[QToolButton, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.button.setAccessibleName(tr("More"))
        self.button.setToolTip(tr("More: what has no room in this bar"))

    def make_room(self, giving_way: Sequence[QToolButton], too_much_px: int, spacing_px: int) -> None:
        """Hide as many buttons, the last ones first, as it takes to save so many pixels; 0 or less: show all.

        Each of them must have a fixed width.
        """
        moved: list[QToolButton] = []
        too_much_px += self.button.width() + spacing_px if too_much_px > 0 else 0
        for button in reversed(giving_way):
            if too_much_px <= 0:
                break
            moved.insert(0, button)
            too_much_px -= button.width() + spacing_px
        self._move(tuple(moved))

    def _move(self, moved: tuple[QToolButton, ...]) -> None:
        if moved == self.moved:
            return
        before, self.moved = self.moved, moved
        for button in before:
            button.setVisible(button not in moved or button.isVisible())
        for button in moved:
            button.hide()
        self.button.setVisible(bool(moved))

    def _fill(self) -> None:
        """A menu stands for each button: its own menu, or one line that clicks it."""
        self.menu.clear()
        for button in self.moved:
            if button.property("role") == "menu":
                button.menu().setTitle(button.accessibleName())
                self.menu.addMenu(button.menu())
            else:
                line = self.menu.addAction(button.accessibleName(), button.click)
                line.setCheckable(button.isCheckable())
                line.setChecked(button.isChecked())
