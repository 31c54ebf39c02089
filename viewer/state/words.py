"""How times and pressures are put into words; the same everywhere in the program."""

from __future__ import annotations

from typing import Literal

from viewer.language import later, number, tr
from viewer.state.choices import PersonName, ViewName

PressureWord = Literal["none", "light", "medium", "firm"]
LIGHT_UP_TO = 1.0 / 3.0
MEDIUM_UP_TO = 2.0 / 3.0
TOUCH_FROM = 0.02
PRESSURE_WORDS: dict[PressureWord, str] = {
    "none": later("none"),
    "light": later("light"),
    "medium": later("medium"),
    "firm": later("firm"),
}
VIEW_WORDS: dict[ViewName, str] = {
    "giver": later("Giver's eyes"),
    "overhead": later("Overhead"),
    "side": later("Side"),
    "front": later("Front"),
    "hands": later("Hands"),
    "three-quarter": later("Three-quarter"),
}
PERSON_WORDS: dict[PersonName, str] = {
    "woman": later("Woman"),
    "woman-heavy": later("Woman, heavy"),
    "woman-athletic": later("Woman, athletic"),
    "man": later("Man"),
    "man-heavy": later("Man, heavy"),
    "man-athletic": later("Man, athletic"),
}
"""English: whoever shows them looks them up with `tr`."""


def pressure_word(pressure: float) -> PressureWord:
    """Name a pressure 0..1: up to a third light, up to two thirds medium, above firm; under 0.02 none."""
    if pressure < TOUCH_FROM:
        return "none"
    if pressure <= LIGHT_UP_TO:
        return "light"
    return "medium" if pressure <= MEDIUM_UP_TO else "firm"


def pressure_letter(pressure: float) -> str:
    """L, M or F, or how else the words begin in the chosen language; empty where nothing presses."""
    return "" if pressure_word(pressure) == "none" else pressure_said(pressure)[:1].upper()


def pressure_said(pressure: float) -> str:
    """The name of a pressure in the chosen language."""
    return tr(PRESSURE_WORDS[pressure_word(pressure)])


def clock_text(time_s: float) -> str:
    """Minutes and whole seconds as `0:07`; negative times are 0:00."""
    whole = max(int(time_s + 1e-6), 0)
    return f"{whole // 60}:{whole % 60:02d}"


def speed_text(speed: float) -> str:
    """A speed as `1×` or `0.25×`."""
    return number(f"{speed:.2f}".rstrip("0").rstrip(".")) + "×"
