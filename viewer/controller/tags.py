"""What is written on the skin itself: the letter of its pressure at each hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.ports import Aids, StagePort, Tag
from viewer.state.words import pressure_letter

if TYPE_CHECKING:
    from viewer.motion.frame import Frame

THROUGH_MM = 220.0
"""What covers a place from further above it than this, hides what is written there: a trunk does."""
PATCH_MM, BESIDE_PX, SMALL_PX = 22.0, 15.0, 17.0
"""About half the length of a patch. Where that is fewer pixels than the last, letters stand over them."""


def tags_of(stage: StagePort, frame: Frame, aids: Aids) -> tuple[Tag, ...]:
    """What is written over a picture of this frame, where it can be seen."""
    wanted = list(_letters(frame)) if aids.contact and frame.giver_shown >= 1.0 else []
    if not wanted:
        return ()
    points = np.array([place for _, _, place in wanted], dtype=np.float64)
    places = stage.project(points)
    free = np.isfinite(places).all(axis=1) & ~stage.covered(points, THROUGH_MM)
    up = places[:, 1] - stage.project(points + np.array([0.0, 0.0, PATCH_MM]))[:, 1]
    across = np.abs(stage.project(points + np.array([PATCH_MM, 0.0, 0.0])) - places).max(axis=1)
    size = np.maximum(np.abs(up), across)
    rise = (size + BESIDE_PX) * (size[free].max(initial=0.0) < SMALL_PX)
    return tuple(
        Tag(name, text, float(x), float(y - dy))
        for (name, text, _), (x, y), dy, seen in zip(wanted, places, rise, free, strict=True)
        if seen
    )


def _letters(frame: Frame) -> Iterator[tuple[str, str, NDArray[np.float64]]]:
    for hand in frame.hands:
        if letter := pressure_letter(hand.pressure):
            yield f"pressure/{hand.role}", letter, hand.centre_mm
