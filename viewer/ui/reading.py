"""What widgets that paint themselves are to a screen reader: their role, and in words what they show now."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

Role = QAccessible.Role
CHOICES = (Role.PageTab, Role.ListItem)
"""Buttons that are read so are one of several to choose from."""


class Reading(QAccessibleWidget):
    """A widget as a screen reader meets it: a role, and a value in words from the widget's `said_value()`.

    Everything else is as Qt has it: name, description, place, focus. `interface_cast` is not overridden on
    purpose: what Python returns there reaches Qt as a wrong pointer, and the first question of a real screen
    reader ends the process. Sliders therefore stay Qt's own, which bring their numbers along.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, "")

    def text(self, kind: QAccessible.Text) -> str:
        """One of its texts; the value is asked for only when somebody wants to hear it."""
        said = getattr(self.object(), "said_value", None) if kind == QAccessible.Text.Value else None
        return str(said()) if said is not None else str(super().text(kind))


class ChoiceReading(Reading):
    """A button that is one of several to choose from: selected or not, where Qt would say a box to tick.

    With Qt's own interface its actions are gone as well, so that it can be pressed is told here.
    """

    def state(self) -> QAccessible.State:
        """As Qt has it, and whether it is the chosen one."""
        state = super().state()
        state.selectable = True
        state.selected = self._button().isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """One of its texts; its name is what is written on it, if it has no other."""
        said = super().text(kind)
        return self._button().text() if kind == QAccessible.Text.Name and not said else said

    def actionNames(self) -> list[str]:
        """What can be done with it."""
        press = [QAccessibleActionInterface.pressAction()] if self._button().isEnabled() else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it, or what Qt does."""
        if name == QAccessibleActionInterface.pressAction():
            self._button().click()
        else:
            super().doAction(name)

    def _button(self) -> QAbstractButton:
        button = self.object()
        assert isinstance(button, QAbstractButton)
        return button


def tell_selection(button: QAbstractButton) -> None:
    """Tell screen readers from now on when a button that is read as a choice is chosen, or no more."""
    button.toggled.connect(lambda _=False: _changed(button))


def _changed(button: QAbstractButton) -> None:
    state = QAccessible.State()
    state.selected = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, state))


@cache
def install_readings() -> None:
    """From now on, widgets whose class has a `READS_AS` (a role) are read so; once for the whole process."""
    QAccessible.installFactory(_reading_of)


def _reading_of(name: str, one: QObject) -> QAccessibleInterface | None:
    """Qt's question, for each of its classes: who reads this? Nobody: it asks on, and finds its own."""
    role = getattr(type(one), "READS_AS", None)
    if role is None or not isinstance(one, QWidget):
        return None
    reading = (ChoiceReading if role in CHOICES else Reading)(one, role)
    one.__dict__["_reading"] = reading  # kept as long as its widget, whoever else lets go of it
    return reading
