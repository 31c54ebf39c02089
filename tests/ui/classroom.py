"""A classroom: a window that presents, a clicker, and a time that only goes when it is told to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.audience import AudienceWindow
from viewer.ui.main_window import MainWindow
from viewer.ui.presenter import PresenterWindow
from viewer.ui.presenting import Presenting

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Room:
    """The window, the clicker and the time."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.time_s = 0.0
        self.talk: Presenting = window.presenting
        self.talk.now_s = lambda: self.time_s

    @property
    def view(self) -> QWidget:
        return self.window.viewport

    @property
    def audience(self) -> AudienceWindow:
        assert self.talk.audience is not None
        return self.talk.audience

    @property
    def notes(self) -> PresenterWindow | None:
        return self.talk.desk.window

    @property
    def on(self) -> bool:
        return self.talk.talk.on

    def click(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key of the clicker goes to the window in front."""
        self.time_s += 1.0
        QTest.keyClick(self.view, key, modifiers)

    def draw(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag the mouse: over the sheet of ink if a pen is in hand, else over the picture."""
        layer = self.talk.pen.layer
        assert layer is not None
        target = layer if layer.pen is not None else self.view
        QTest.mousePress(target, LEFT, pos=QPoint(*start))
        for share in np.linspace(0.0, 1.0, 9):
            place = QPointF(*(np.array(start) * (1 - share) + np.array(end) * share))
            moved = QMouseEvent(QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, LEFT, NONE)
            QApplication.sendEvent(target, moved)
        QTest.mouseRelease(target, LEFT, pos=QPoint(*end))
