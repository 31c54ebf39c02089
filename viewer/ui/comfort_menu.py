"""The part of the display menu for eyes and nerves: how large texts are, and whether things glide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import TEXT_SIZES, ChoiceValues, TextSize
from viewer.ui.side_menu import radio


def size_word(size: TextSize) -> str:
    """What a text size is called."""
    words: dict[TextSize, str] = {
        "normal": tr("Normal"),
        "large": tr("Large"),
        "very-large": tr("Very large"),
    }
    return words[size]


class ComfortMenu:
    """A menu with the sizes of texts, and a tick for less motion."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add both to a menu; ``ask("choose", **fields)`` is called for every choice."""
        self.menu = menu.addMenu("")
        words: dict[str, str] = {size: size_word(size) for size in TEXT_SIZES}
        self.sizes = radio(self.menu, words, lambda size: ask("choose", text_size=size))
        self.less_motion = menu.addAction("")
        self.less_motion.setCheckable(True)
        self.less_motion.triggered.connect(lambda on: ask("choose", reduced_motion=on))
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.menu.setTitle(tr("Text size"))
        for size in TEXT_SIZES:
            self.sizes[size].setText(size_word(size))
        self.less_motion.setText(tr("Less motion"))
        self.less_motion.setToolTip(tr("The camera goes to a view at once instead of gliding there"))

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.sizes[values.text_size].setChecked(True)
        self.less_motion.setChecked(values.reduced_motion)
