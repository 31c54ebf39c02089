"""Puts places of the back into words: how far from the midline, and at which level of the spine."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from viewer.language import tr
from viewer.stroke.levels import LEVEL_NAMES

if TYPE_CHECKING:
    from viewer.controller.skin_places import Reading

THIRDS = (1 / 6, 5 / 12, 7 / 12, 5 / 6)
"""Where one way to say a place between two tips gives way to the next."""


def across_words(x_mm: float) -> str:
    """How far from the midline: `38 mm right of the midline`."""
    whole = round(abs(x_mm))
    if whole == 0:
        return tr("on the midline")
    if x_mm > 0:
        return tr("{mm} mm right of the midline", mm=whole)
    return tr("{mm} mm left of the midline", mm=whole)


def level_words(reading: Reading) -> str:
    """At which level: `T6, a third towards T7`; beyond both ends, how far beyond."""
    if round(reading.beyond_mm) > 0:
        return tr("{mm} mm above C7", mm=round(reading.beyond_mm))
    if round(reading.beyond_mm) < 0:
        return tr("{mm} mm below S4", mm=round(-reading.beyond_mm))
    above = min(math.floor(reading.level), len(LEVEL_NAMES) - 2)
    upper, lower = LEVEL_NAMES[above], LEVEL_NAMES[above + 1]
    said = sum(reading.level - above >= border for border in THIRDS)
    if said in (0, 4):
        return tr("level with {level}", level=lower if said else upper)
    if said == 2:
        return tr("half way from {upper} to {lower}", upper=upper, lower=lower)
    if said == 1:
        return tr("{upper}, a third towards {lower}", upper=upper, lower=lower)
    return tr("{upper}, two thirds towards {lower}", upper=upper, lower=lower)


def whole_words(reading: Reading) -> str:
    """Both, as a screen reader says them."""
    return tr("{across}, {level}", across=across_words(reading.x_mm), level=level_words(reading))


def short_words(reading: Reading) -> str:
    """Both in few letters, for a plate on the picture: `38 mm right, T6.3`."""
    whole = round(abs(reading.x_mm))
    if whole == 0:
        return tr("midline, {level}", level=_short_level(reading))
    if reading.x_mm > 0:
        return tr("{mm} mm right, {level}", mm=whole, level=_short_level(reading))
    return tr("{mm} mm left, {level}", mm=whole, level=_short_level(reading))


def _short_level(reading: Reading) -> str:
    """`T6.3`: the vertebra above, and tenths of the way to the next one."""
    if round(reading.beyond_mm) != 0:
        return level_words(reading)
    tenths = round(10 * reading.level)
    name, rest = LEVEL_NAMES[tenths // 10], tenths % 10
    return f"{name}.{rest}" if rest else name
