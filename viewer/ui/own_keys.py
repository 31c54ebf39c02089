"""Keys that belong to the widget with the focus: no shortcut of the window takes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def keeps(event: QEvent, wanted: Callable[[QKeyEvent], bool]) -> bool:
    """Whether an event asks for a key that is wanted here; it is accepted, and a key press follows.

    Qt asks the widget with the focus before it looks for a shortcut.
    """
    ours = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and wanted(event)
    if ours:
        event.accept()
    return ours
