"""Keys of the 3D view for what works on the skin: arrows move a cross, Return takes its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from viewer.ui.viewport import Viewport

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SkinKeys(QObject):
    """Takes arrows and Return before the window's own keys do, while the view has the focus.

    Signals: `moved` (right, up, fine) and `entered`.
    """

    moved = Signal(int, int, bool)
    entered = Signal()

    def __init__(self, viewport: Viewport) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._on = False

    def turn(self, on: bool) -> None:
        """Take the keys, or leave them to the window."""
        if on == self._on:
            return
        self._on = on
        shape = Qt.CursorShape.CrossCursor if on else Qt.CursorShape.OpenHandCursor
        self._viewport.rest_cursor(shape)
        if on:
            self._viewport.installEventFilter(self)
            self._viewport.setFocus()
        else:
            self._viewport.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys from the window's shortcuts, and act on them."""
        if not isinstance(event, QKeyEvent) or not _taken(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._act(event)
            return True
        return False

    def _act(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            self.entered.emit()
            return
        self.moved.emit(*arrow, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))


def _taken(event: QKeyEvent) -> bool:
    others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return others == Qt.KeyboardModifier.NoModifier and (event.key() in ARROWS or event.key() in ENTER)
