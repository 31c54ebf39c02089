"""Pressure, time and speed in words."""

from __future__ import annotations

import pytest

from viewer.language import speak
from viewer.state.words import clock_text, pressure_letter, pressure_word, speed_text


@pytest.mark.parametrize(
    ("pressure", "word", "letter"),
    [
        (0.0, "none", ""),
        (0.05, "light", "L"),
        (1 / 3, "light", "L"),
        (0.34, "medium", "M"),
        (2 / 3, "medium", "M"),
        (0.67, "firm", "F"),
        (1.0, "firm", "F"),
    ],
)
def test_pressure(pressure: float, word: str, letter: str) -> None:
    assert (pressure_word(pressure), pressure_letter(pressure)) == (word, letter)


@pytest.mark.parametrize(
    ("time_s", "text"),
    [(0.0, "0:00"), (7.99, "0:07"), (61.0, "1:01"), (-1.0, "0:00"), (599.9999999, "10:00")],
)
def test_clock(time_s: float, text: str) -> None:
    assert clock_text(time_s) == text


@pytest.mark.parametrize(("speed", "text"), [(1.0, "1×"), (0.25, "0.25×"), (1.5, "1.5×"), (2.0, "2×")])
def test_speed(speed: float, text: str) -> None:
    assert speed_text(speed) == text


def test_numbers_have_the_mark_of_the_language() -> None:
    speak({"0.5 mm": "0,5 mm"})
    assert speed_text(0.25) == "0,25×"
    assert speed_text(1.0) == "1×"
