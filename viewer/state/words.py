"""How times and pressures are put into words; the same everywhere in the program."""

from __future__ import annotations

from typing import Literal

PressureWord = Literal["none", "light", "medium", "firm"]
LIGHT_UP_TO = 1.0 / 3.0
MEDIUM_UP_TO = 2.0 / 3.0
TOUCH_FROM = 0.02


def pressure_word(pressure: float) -> PressureWord:
    """Name a pressure 0..1: up to a third light, up to two thirds medium, above firm; under 0.02 none."""
    if pressure < TOUCH_FROM:
        return "none"
    if pressure <= LIGHT_UP_TO:
        return "light"
    return "medium" if pressure <= MEDIUM_UP_TO else "firm"


def pressure_letter(pressure: float) -> str:
    """L, M or F; an empty text where nothing presses."""
    word = pressure_word(pressure)
    return "" if word == "none" else word[0].upper()


def clock_text(time_s: float) -> str:
    """Minutes and whole seconds as `0:07`; negative times are 0:00."""
    whole = max(int(time_s + 1e-6), 0)
    return f"{whole // 60}:{whole % 60:02d}"


def speed_text(speed: float) -> str:
    """A speed as `1×` or `0.25×`."""
    return f"{speed:.2f}".rstrip("0").rstrip(".") + "×"
