"""What the main window lends to the audience's window while it presents: its picture and its keys."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QWidget

from viewer.ui.actions import KeyRow, install
from viewer.ui.audience import AudienceWindow
from viewer.ui.ink_layer import InkLayer
from viewer.ui.picture_copy import PictureCopy
from viewer.ui.presenting_keys import in_the_way
from viewer.ui.viewport import Viewport


class LentPicture:
    """The picture; a copy of it stands in its place meanwhile."""

    def __init__(self, viewport: Viewport) -> None:
        """Nothing is lent yet."""
        self._viewport = viewport
        self._gap: tuple[QBoxLayout, PictureCopy, AudienceWindow] | None = None

    def lend(self, audience: AudienceWindow, layer: InkLayer) -> PictureCopy:
        """Take it out of its window, and put a copy into its place, over which the same ink lies."""
        around = self._viewport.parentWidget()
        column = around.layout() if around is not None else None
        assert isinstance(column, QBoxLayout)
        copy = PictureCopy(self._viewport, layer, around)
        QWidget.setTabOrder(self._viewport, copy)  # keeps its place in the keyboard's order
        column.replaceWidget(self._viewport, copy)
        self._gap = column, copy, audience
        audience.take(self._viewport)
        return copy

    def take_back(self) -> None:
        """Put it into its window again; the audience's window and the copy go."""
        assert self._gap is not None
        column, copy, audience = self._gap
        self._gap = None
        audience.give_back()
        self._viewport.setParent(copy.parentWidget())
        column.replaceWidget(copy, self._viewport)
        QWidget.setTabOrder(copy, self._viewport)
        self._viewport.show()
        for widget in (copy, audience):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class LentKeys:
    """The keys: those of presenting come first, in whichever window; the others of the main window stay."""

    def __init__(self, window: QWidget) -> None:
        """Nothing is lent yet."""
        self._window = window
        self._own: list[QAction] = []
        self._usual: list[QAction] = []

    def lend(self, audience: AudienceWindow, rows: tuple[KeyRow, ...]) -> None:
        """Make every row a shortcut of both windows, and put aside what is in the way."""
        self._usual = self._window.actions()
        for action in in_the_way(self._usual, rows):
            self._window.removeAction(action)
        audience.addActions(self._window.actions())
        self._own = install(audience, rows)
        self._window.addActions(self._own)

    def all(self) -> list[QAction]:
        """For a further window: those of presenting last."""
        return [*(action for action in self._window.actions() if action not in self._own), *self._own]

    def take_back(self) -> None:
        """The main window has its own again, and no others."""
        for action in (*self._own, *self._usual):
            self._window.removeAction(action)
        self._window.addActions(self._usual)
        self._own, self._usual = [], []
