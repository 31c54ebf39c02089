"""What is written on the skin itself: the letter of its pressure at each hand, the number of each stop."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.ports import Aids, StagePort, Tag, WayShape
from viewer.state.words import pressure_letter

if TYPE_CHECKING:
    from viewer.motion.frame import Frame

Vector = NDArray[np.float64]
THROUGH_MM = 220.0
"""What covers a place from further above it than this, hides what is written there: a trunk does."""
PATCH_MM, BESIDE_PX, SMALL_PX = 22.0, 15.0, 17.0
"""About half the length of a patch. Where that is fewer pixels than the last, letters stand over them."""
APART_SHARE = 0.026
"""Of tags nearer to each other than this, of the picture's height, only the first is written."""


def tags_of(stage: StagePort, frame: Frame, aids: Aids, height_px: float) -> tuple[Tag, ...]:
    """What is written over a picture of this frame, so many pixels high, where it can be seen."""
    if not (aids.contact or aids.ways) or frame.giver_shown < 1.0:
        return ()
    letters = _letters(stage, frame, beside=bool(aids.ways)) if aids.contact else []
    numbers = [tag for way in aids.ways for tag in _numbers(stage, way)]
    return _apart([*letters, *numbers], APART_SHARE * height_px)


def _letters(stage: StagePort, frame: Frame, beside: bool) -> list[Tag]:
    """The letters over the patches, or `beside` them where numbers stand in the patches."""
    pressing = [hand for hand in frame.hands if pressure_letter(hand.pressure)]
    if not pressing:
        return []
    points = np.array([hand.centre_mm for hand in pressing], dtype=np.float64)
    places, free = _seen(stage, points)
    up, across = (np.abs(stage.project(points + PATCH_MM * axis) - places) for axis in np.eye(3)[[2, 0]])
    size = np.maximum(up[:, 1], across.max(axis=1))
    rise = (size + BESIDE_PX) * (beside or size[free].max(initial=0.0) < SMALL_PX)
    return [
        Tag(f"pressure/{hand.role}", pressure_letter(hand.pressure), float(x), float(y - dy))
        for hand, (x, y), dy, seen in zip(pressing, places, rise, free, strict=True)
        if seen
    ]


def _numbers(stage: StagePort, way: WayShape) -> Iterator[Tag]:
    stops = np.flatnonzero(way.numbers)
    if not len(stops):
        return
    places, free = _seen(stage, way.points_mm[stops].astype(np.float64))
    for number, (x, y), seen in zip(way.numbers[stops], places, free, strict=True):
        if seen:
            yield Tag(f"stop/{way.side}/{number}", str(number), float(x), float(y), small=True)


def _seen(stage: StagePort, points_mm: Vector) -> tuple[Vector, NDArray[np.bool_]]:
    """Where points (n, 3) are in the picture, and which of them can be seen."""
    places = stage.project(points_mm)
    return places, np.isfinite(places).all(axis=1) & ~stage.covered(points_mm, THROUGH_MM)


def _apart(tags: Sequence[Tag], least_px: float) -> tuple[Tag, ...]:
    """Those that do not lie over one before them."""
    out: list[Tag] = []
    for tag in tags:
        if all(math.hypot(tag.x_px - kept.x_px, tag.y_px - kept.y_px) >= least_px for kept in out):
            out.append(tag)
    return tuple(out)
