"""The giver's menu says and asks at which side of the receiver the giver works."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock, call

from PySide6.QtGui import QAction

from tests.ui.conftest import CARD
from viewer.ports import Clock
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow


def ticked(actions: dict[str, QAction]) -> list[str]:
    return [side for side, action in actions.items() if action.isChecked()]


def test_every_choice_of_a_side_is_asked_for(window: MainWindow, intents: Mock) -> None:
    menu = window.title_bar.sides
    menu.sides["right"].trigger()
    menu.left_handed.trigger()
    menu.change.trigger()
    assert intents.mock_calls == [
        call.choose(giver_side="right"),
        call.choose(left_handed=True),
        call.change_sides(),
    ]


def test_what_is_chosen_is_ticked_and_people_keep_theirs(window: MainWindow) -> None:
    menu = window.title_bar.sides
    assert (ticked(menu.sides), menu.left_handed.isChecked()) == (["usual"], False)
    window.show_choices(ChoiceValues(giver_side="left", left_handed=True))
    assert (ticked(menu.sides), menu.left_handed.isChecked()) == (["left"], True)
    assert window.title_bar.people["giver"].accessibleName() == "Giver: man"


def test_the_usual_side_is_named_after_technique_and_giver(window: MainWindow) -> None:
    usual = window.title_bar.sides.sides["usual"]
    assert usual.text() == "Usual side: left"
    window.show_choices(ChoiceValues(left_handed=True))
    assert usual.text() == "Usual side: right"
    window.show_card(replace(CARD, giver_side="right"))
    assert usual.text() == "Usual side: left"


def test_screen_readers_hear_technique_step_and_time(window: MainWindow) -> None:
    said = window.viewport.accessibleDescription
    window.show_clock(Clock(7.4, 10.0, False, 0.0, 1))
    assert said().startswith(f"{CARD.title}, Step 2 of 3, 0:07, ")
    window.show_clock(Clock(8.4, 10.0, True, 0.0, 1))
    window.show_clock(Clock(9.4, 10.0, True, 0.0, 1))
    assert "0:08" in said(), "while it plays, a screen reader is not told every second"
    window.show_clock(Clock(9.6, 10.0, True, 0.0, 2))
    assert "Step 3 of 3, 0:09" in said()


def test_screen_readers_hear_where_the_giver_is(window: MainWindow) -> None:
    said = window.viewport.accessibleDescription
    assert "the giver at the receiver's left." in said()
    window.show_choices(ChoiceValues(giver_side="right"))
    assert "the giver at the receiver's right." in said()
