"""Names of levels along the spine, and the numbers the program counts with.

A level is a number that grows towards the feet: C7 is 0, T1 … T12 are 1 … 12, L1 … L5 are 13 … 17,
S1 … S4 are 18 … 21. It names the height of that vertebra's spinous tip; halves lie between two tips.
"""

from __future__ import annotations

import math
import re
from types import MappingProxyType
from typing import Final

from viewer.language import Phrase

_FIRST: Final = MappingProxyType({"C": (7, 7, 0), "T": (1, 12, 1), "L": (1, 5, 13), "S": (1, 4, 18)})
_PATTERN: Final = re.compile(r"([CTLS])([0-9]{1,2})(\.[0-9]{1,3})?")

LOWEST: Final = 21.0
"""S4: nothing is pressed below it, the coccyx begins there."""

LEVEL_NAMES: Final[tuple[str, ...]] = tuple(
    f"{letter}{number}" for letter, (low, high, _) in _FIRST.items() for number in range(low, high + 1)
)
"""The vertebrae in order; the position in the tuple is the level."""

LANDMARKS: Final = MappingProxyType(
    {
        "scapula-spine-root": 3.0,
        "scapula-inferior-angle": 8.0,
        "lowest-rib": 12.0,
        "iliac-crest": 16.0,
        "psis": 19.0,
    }
)
"""Landmarks one can feel, and the level they lie at in most people (docs/anatomy.md: how sure that is)."""


def level_value(name: str) -> float:
    """Return the level of a vertebra (`T5`), a place between two (`T5.5`) or a landmark (`psis`).

    Raises ValueError, with a sentence for the author, when there is no such level.
    """
    if name in LANDMARKS:
        return LANDMARKS[name]
    match = _PATTERN.fullmatch(name)
    if match is None:
        raise ValueError(Phrase("“{name}” is not a level of the spine", name=name))
    low, high, first = _FIRST[match[1]]
    if not low <= int(match[2]) <= high:
        wanted = f"{match[1]}{low}" if low == high else f"{match[1]}{low} to {match[1]}{high}"
        said = Phrase("there is no {name}: this part of the spine has {levels}", name=name, levels=wanted)
        raise ValueError(said)
    value = first + int(match[2]) - low + float(match[3] or 0.0)
    if value > LOWEST:
        raise ValueError(
            Phrase("{name} lies below {lowest}, where nothing is pressed", name=name, lowest="S4")
        )
    return value


def level_name(value: float) -> str:
    """Return the name of the nearest vertebra, or of the two between which the level lies: `T5`, `T5–T6`.

    Raises ValueError outside C7 … S4.
    """
    if not 0.0 <= value <= LOWEST:
        raise ValueError(f"level {value} lies outside C7 (0) … S4 ({LOWEST:g})")
    above = math.floor(value)
    if value - above <= 0.25:
        return LEVEL_NAMES[above]
    if value - above >= 0.75:
        return LEVEL_NAMES[above + 1]
    return f"{LEVEL_NAMES[above]}–{LEVEL_NAMES[above + 1]}"


def rib_space_level(space: int) -> float:
    """Return the level beside the spine of the space between rib `space` and the next one below, 1 … 11.

    A transverse process lies level with the spinous tip of the vertebra above, so rib n crosses
    beside tip n - 1.
    Raises ValueError for any other number.
    """
    if not 1 <= space <= 11:
        raise ValueError(f"there is no space {space} between ribs: they are counted 1 to 11")
    return space - 0.5
