"""The part of the view menu for the camera itself: whether it follows the hands, or stays where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.language import tr
from viewer.state.choices import CameraManner, ChoiceValues
from viewer.ui.key_names import with_keys


class CameraMenu:
    """Two ticks, of which at most one is set."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add them to a menu; ``ask("choose", **fields)`` is called for every choice."""
        self._ask = ask
        menu.setToolTipsVisible(True)
        self.follow = self._tick(menu, "hands")
        self.still = self._tick(menu, "still")
        self.retranslate()

    def _tick(self, menu: QMenu, manner: CameraManner) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda on: self._ask("choose", camera=manner if on else "free"))
        return action

    def retranslate(self) -> None:
        """Write all words in the chosen language."""
        self.follow.setText(with_keys(tr("Follow the hands"), "Shift+F"))
        self.follow.setToolTip(
            tr("The camera goes along with the working hands; turn and distance stay yours")
        )
        self.still.setText(with_keys(tr("Leave my camera where it is"), "Shift+R"))
        self.still.setToolTip(tr("Neither steps nor techniques move the camera; the keys for views still do"))

    def show_choices(self, values: ChoiceValues) -> None:
        """Tick what is chosen."""
        self.follow.setChecked(values.camera == "hands")
        self.still.setChecked(values.camera == "still")
