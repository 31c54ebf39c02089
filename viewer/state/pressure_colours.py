"""The colours of pressure: light is blue, medium green, firm yellow, each lighter than the one before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from viewer.state.words import PressureWord

Colour = tuple[float, float, float]

STEPS: Final[Mapping[PressureWord, str]] = {
    "none": "#306A8E",
    "light": "#306A8E",
    "medium": "#28AE80",
    "firm": "#FDE725",
}
"""Three steps of the colour map viridis (Smith and van der Walt 2015), each lighter than the one before.

They are further from skin than those of cividis, whose middle is grey: on skin that looks like a bruise.
"""


def step_colour(word: PressureWord) -> Colour:
    """The colour of light, medium or firm, sRGB 0..1; that of light for none."""
    red, green, blue = bytes.fromhex(STEPS[word][1:])
    return red / 255, green / 255, blue / 255
