"""The lit step is seen: also after its texts changed, and from its beginning where it is too high."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import CARD
from viewer.ports import Clock
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow

LONG = tuple(
    replace(CARD.steps[0], index=k, text=f"Step {k}: " + "wait and breathe. " * 8) for k in range(12)
)


def seen(window: MainWindow) -> tuple[QRect, QRect]:
    """Where the lit step is, in what scrolls; and what of that can be seen."""
    for _ in range(3):
        QApplication.processEvents()
    row = next(row for row in window.panel.steps.rows if row.lit)
    area = window.panel._steps_area.viewport()
    return QRect(row.mapTo(area, QPoint()), row.size()), area.rect()


def test_in_sight_when_its_texts_change(window: MainWindow) -> None:
    window.show_card(replace(CARD, steps=LONG))
    window.show_clock(Clock(0.0, 10.0, False, 0.0, 11))
    window.show_card(replace(CARD, steps=tuple(replace(step, text=step.text * 2) for step in LONG)))
    window.show_clock(Clock(0.0, 10.0, False, 0.0, 11))
    step, room = seen(window)
    assert room.intersects(step)
    assert step.top() >= 0


def test_from_its_beginning_where_there_is_little_room(window: MainWindow) -> None:
    window.show_card(replace(CARD, steps=tuple(replace(step, text=step.text * 8) for step in LONG)))
    window.show_clock(Clock(0.0, 10.0, False, 0.0, 5))
    window.panel.open_card("Safety")
    step, room = seen(window)
    assert step.height() > room.height()
    assert step.top() == 0


def test_in_sight_when_its_texts_change_behind_another_page(window: MainWindow) -> None:
    window.show_card(replace(CARD, steps=LONG))
    window.show_clock(Clock(0.0, 10.0, False, 0.0, 11))
    QApplication.processEvents()
    window.show_choices(ChoiceValues(panel_page="lessons"))
    QApplication.processEvents()
    for times in (2, 1):
        window.show_card(replace(CARD, steps=tuple(replace(step, text=step.text * times) for step in LONG)))
        window.show_clock(Clock(0.0, 10.0, False, 0.0, 11))
        QApplication.processEvents()
    window.show_choices(ChoiceValues())
    step, room = seen(window)
    assert room.intersects(step)
    assert step.top() >= 0
