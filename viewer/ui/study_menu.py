"""A part of the display menu: what can be done on the skin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from viewer.ui.saying import say


class StudyMenu:
    """Measuring, practising and comparing; ticked while they are on. The window itself compares."""

    def __init__(self, menu: QMenu, ask: Callable[..., None]) -> None:
        """Add it below what the menu has; ``ask(intent)`` is called for every choice."""
        self.measure = menu.addAction("", lambda: ask("measure"))
        self.measure.setCheckable(True)
        say(self.measure, text="Measure on the skin", keys="D")
        self.practise = menu.addAction("", lambda: ask("practise"))
        self.practise.setCheckable(True)
        say(self.practise, text="Practise placing the hands", keys="Shift+P")

        self.mirror = menu.addAction("")
        self.mirror.setCheckable(True)
        say(self.mirror, text="Compare with the mirror image", keys="Shift+M")

    def show_measuring(self, on: bool) -> None:
        """Tick it or not."""
        self.measure.setChecked(on)

    def show_practising(self, on: bool) -> None:
        """Tick it or not."""
        self.practise.setChecked(on)
