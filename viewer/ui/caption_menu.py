"""The part of the display menu about words over the picture: captions, their size, breath and voice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import CAPTION_SIZES, CaptionSize, ChoiceValues
from viewer.ui.key_names import with_keys
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
    """A menu with ticks for captions, the breathing sign and the voice, and the sizes of captions.

    `lacks` tells why nothing can be said here, and what to do about it; None: it can.
    """

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it to a menu; ``ask("choose", **fields)`` is called for every choice."""
        self._ask = ask
        self.menu = menu.addMenu("")
        self.menu.setToolTipsVisible(True)
        self.captions = self._tick("captions")
        self.breath = self._tick("breath")
        self.narration = self._tick("narration")
        self._remedy = ""
        self.lacks: Callable[[], tuple[str, str] | None] = lambda: None
        self.menu.aboutToShow.connect(self._look_for_voice)
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
        self.captions.setText(with_keys(tr("Captions"), "T"))
        self.captions.setToolTip(tr("What the giver does now, written over the picture"))
        self.breath.setText(with_keys(tr("Breathing sign"), "Shift+T"))
        voiced, silent = tr("Speak the steps"), tr("Speak the steps (no voice here)")
        self.narration.setText(with_keys(silent if self._remedy else voiced, "Ctrl+T"))
        self.narration.setToolTip(self._remedy or tr("With this computer's own voice"))
        self.breath.setToolTip(tr("When the receiver breathes in and out"))
        for size in CAPTION_SIZES:
            self.sizes[size].setText(size_word(size))

    def _look_for_voice(self) -> None:
        """Say at the entry where nothing can be spoken here, and what helps."""
        self._remedy = "\n".join(self.lacks() or ())
        self.retranslate()

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.captions.setChecked(values.captions)
        self.breath.setChecked(values.breath)
        self.narration.setChecked(values.narration)
        self.sizes[values.caption_size].setChecked(True)
