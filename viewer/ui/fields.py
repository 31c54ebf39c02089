"""Fields in which a person types what is kept: they tell every letter, and when they are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from viewer.ui import text_scale
from viewer.ui.own_keys import keeps
from viewer.ui.style import BODY_PX, font


class LineField(QLineEdit):
    """One line. Signals: `typed` (the text), `left`."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, longest: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.textEdited.connect(self.typed)
        self.fit()

    def fit(self) -> None:
        """Be as high as the letters ask for."""
        self.setFixedHeight(text_scale.px(20) + 14)

    def show_text(self, text: str) -> None:
        """Show a text, but never under the hands of whoever types."""
        if self.text() != text and not self.hasFocus():
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Esc and Return leave the field instead of asking the window."""
        return keeps(event, _leaves) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field, or type."""
        if _leaves(event):
            self.clearFocus()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


class TextField(QPlainTextEdit):
    """Some lines. Signals: `typed` (the text), `left`."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self._changed)
        self._filling = False
        self.fit()

    def fit(self) -> None:
        """Be so many lines high."""
        self.setFixedHeight(self._lines * QFontMetrics(font(BODY_PX)).lineSpacing() + 16)

    def show_text(self, text: str) -> None:
        """Show a text, but never under the hands of whoever types."""
        if self.toPlainText() != text and not self.hasFocus():
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    def _changed(self) -> None:
        if not self._filling:
            self.typed.emit(self.toPlainText())

    def event(self, event: QEvent) -> bool:
        """Esc leaves the field."""
        return keeps(event, lambda asked: asked.key() == Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field, or type."""
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


def leave(*fields: QWidget) -> None:
    """Take the keys from these fields: they are about to show something else."""
    for field in fields:
        if field.hasFocus():
            field.clearFocus()


def _leaves(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
