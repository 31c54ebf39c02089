"""The part of the display menu about words over the picture: captions, and how large they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import CAPTION_SIZES, CaptionSize, ChoiceValues
from viewer.ui.side_menu import radio


def size_word(size: CaptionSize) -> str:
    """What a size of captions is called."""
    words: dict[CaptionSize, str] = {
        "small": tr("Small captions"),
        "medium": tr("Medium captions"),
        "large": tr("Large captions"),
    }
    return words[size]


class CaptionMenu:
    """A menu with a tick for captions, and their sizes."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it to a menu; ``ask("choose", **fields)`` is called for every choice."""
        self._ask = ask
        self.menu = menu.addMenu("")
        self.menu.setToolTipsVisible(True)
        self.captions = self._tick("captions")
        self.menu.addSeparator()
        words: dict[str, str] = {size: size_word(size) for size in CAPTION_SIZES}
        self.sizes = radio(self.menu, words, lambda size: ask("choose", caption_size=size))
        self.retranslate()

    def _tick(self, name: str) -> QAction:
        """An entry that switches a field of the choices on or off."""
        action = self.menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda on: self._ask("choose", **{name: on}))
        return action

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.menu.setTitle(tr("Captions"))
        self.captions.setText(tr("Captions") + "\tT")
        self.captions.setToolTip(tr("What the giver does now, written over the picture"))
        for size in CAPTION_SIZES:
            self.sizes[size].setText(size_word(size))

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.captions.setChecked(values.captions)
        self.sizes[values.caption_size].setChecked(True)
