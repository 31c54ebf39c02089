"""The curve of pressure: its pressings, its words, and what is painted of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import CARD
from viewer.ports import Clock
from viewer.ui.pressure_curve import humps, words_at
from viewer.ui.scrub_bar import ScrubBar


def test_humps_of_the_curve() -> None:
    found = humps(CARD.pressure)
    assert [(hump.first, hump.last, hump.peak) for hump in found] == [(20, 49, 0.25), (60, 89, 0.75)]
    assert humps([]) == []
    assert [hump.last for hump in humps([0.0, 0.5])] == [1]


def test_a_hand_that_eases_off_without_leaving_presses_anew() -> None:
    curve = [0.0, 0.2, 0.45, 0.45, 0.2, 0.2, 0.55, 0.2, 0.0]
    assert [(hump.middle, hump.peak) for hump in humps(curve)] == [(2, 0.45), (6, 0.55)]
    trembling = [0.0, 0.5, 0.45, 0.5, 0.4, 0.5, 0.0]
    assert len(humps(trembling)) == 1


def test_the_pressure_in_words_names_the_hands_only_where_they_differ() -> None:
    card = replace(CARD, pressure=(0.5, 0.8), hands=(("near hand", (0.5, 0.8)), ("far hand", (0.5, 0.2))))
    assert words_at(card, 0.2) == "Pressure: medium"
    assert words_at(card, 1.0) == "Pressure: near hand firm, far hand light"
    assert words_at(replace(card, pressure=()), 0.5) == ""


def test_the_other_hand_and_the_change_of_sides_are_painted(qapp: QApplication) -> None:
    def painted(**fields: Any) -> QImage:
        bar = ScrubBar()
        bar.resize(700, 58)
        bar.set_card(replace(CARD, **fields))
        bar.set_clock(Clock(0.0, 10.0, False))
        picture = bar.grab().toImage()
        bar.deleteLater()
        return picture

    half = tuple(0.5 * value for value in CARD.pressure)
    plain = painted()
    assert painted() == plain
    assert painted(hands=(("near hand", CARD.pressure), ("far hand", CARD.pressure))) == plain
    assert painted(hands=(("near hand", CARD.pressure), ("far hand", half))) != plain
    changing = painted(change_s=(4.5, 5.5))
    rows = [y for y in range(58) for x in range(335, 366) if changing.pixel(x, y) != plain.pixel(x, y)]
    assert rows, "about the middle of the bar"
    assert 24 <= min(rows) <= max(rows) <= 44
