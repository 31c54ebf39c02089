"""What widgets that paint themselves are to a screen reader: their role, and in words what they show now."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


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


@cache
def install_readings() -> None:
    """From now on, widgets whose class has a `READS_AS` (a role) are read so; once for the whole process."""
    QAccessible.installFactory(_reading_of)


def _reading_of(name: str, one: QObject) -> QAccessibleInterface | None:
    """Qt's question, for each of its classes: who reads this? Nobody: it asks on, and finds its own."""
    role = getattr(type(one), "READS_AS", None)
    if role is None or not isinstance(one, QWidget):
        return None
    reading = Reading(one, role)
    one.__dict__["_reading"] = reading  # kept as long as its widget, whoever else lets go of it
    return reading
