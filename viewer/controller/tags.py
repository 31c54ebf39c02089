"""What is written on the skin itself: the letter of its pressure at each hand, the number of each stop."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.ports import Aids, StagePort, Tag, WayShape
from viewer.state.words import pressure_letter

if TYPE_CHECKING:
    from viewer.motion.frame import Frame

Vector = NDArray[np.float64]
Wanted = tuple[str, str, NDArray[Any]]
"""Id, text and place (3,) in the world."""
THROUGH_MM = 220.0
"""What covers a place from further above it than this, hides what is written there: a trunk does."""
PATCH_MM, BESIDE_PX, SMALL_PX = 22.0, 18.0, 17.0
"""About half the length of a patch. Where that is fewer pixels than the last, letters stand over them."""
ROOM = 0.85
"""A letter has room where nothing else is nearer than so many times its way from the patch."""
_AROUND = np.array([(np.sin(t), -np.cos(t)) for t in np.pi / 4 * np.array([0, 1, -1, 2, -2, 3, -3, 4])])
APART_SHARE = 0.026
"""Of tags nearer to each other than this, of the picture's height, only the first is written."""


def tags_of(stage: StagePort, frame: Frame, aids: Aids, size_px: tuple[int, int]) -> tuple[Tag, ...]:
    """What is written over a picture of this frame, so many pixels wide and high, where it can be seen."""
    if not (aids.contact or aids.ways) or frame.giver_shown < 1.0:
        return ()
    wanted = [
        *(_letters(frame) if aids.contact else ()),
        *(some for way in aids.ways for some in _numbers(way)),
    ]
    if not wanted:
        return ()
    points = np.array([place for _, _, place in wanted], dtype=np.float64)
    places = stage.project(points)
    seen = np.isfinite(places).all(axis=1) & ~stage.covered(points, THROUGH_MM)
    rise = _rise(stage, points, places, bool(aids.ways))
    letters = np.array([name.startswith("pressure/") for name, _, _ in wanted])
    if rise and np.isfinite(places).all():
        places[letters] = _beside(places[letters], places[~letters], rise, size_px)
    tags = [
        Tag(name, text, float(x), float(y), small=not letter)
        for (name, text, _), (x, y), letter, free in zip(wanted, places, letters, seen, strict=True)
        if free
    ]
    return _apart(tags, APART_SHARE * size_px[1])


def _beside(letters: Vector, numbers: Vector, rise: float, size_px: tuple[int, int]) -> Vector:
    """Where (n, 2) letters stand: over their patches if there is room, or where there is most around them."""
    out = letters.copy()
    for k, place in enumerate(letters):
        spots = place + rise * _AROUND
        others = np.concatenate([numbers, np.delete(letters, k, axis=0), out[:k]])
        away = np.hypot(*(spots[:, None] - others).transpose(2, 0, 1)).min(axis=1, initial=ROOM * rise)
        inside = (spots > 0).all(axis=1) & (spots < size_px).all(axis=1)
        out[k] = spots[np.argmax(np.where(inside, away, -1.0))]
    return out


def _rise(stage: StagePort, points: Vector, places: Vector, beside: bool) -> float:
    """How far over their patches, in pixels, letters stand: where numbers or hardly any room are in these."""
    axes = np.eye(3)[[2, 0]] * PATCH_MM
    up, across = (np.abs(stage.project(points + axis) - places) for axis in axes)
    size = np.maximum(up[:, 1], across.max(axis=1))
    largest = float(size[np.isfinite(size)].max(initial=0.0))
    return largest + BESIDE_PX if beside or largest < SMALL_PX else 0.0


def _letters(frame: Frame) -> Iterator[Wanted]:
    for hand in frame.hands:
        if letter := pressure_letter(hand.pressure):
            yield f"pressure/{hand.role}", letter, hand.centre_mm


def _numbers(way: WayShape) -> Iterator[Wanted]:
    for stop in np.flatnonzero(way.numbers):
        number = str(way.numbers[stop])
        yield f"stop/{way.side}/{number}", number, way.points_mm[stop]


def _apart(tags: Sequence[Tag], least_px: float) -> tuple[Tag, ...]:
    """Those that do not lie over one before them."""
    out: list[Tag] = []
    for tag in tags:
        if all(math.hypot(tag.x_px - kept.x_px, tag.y_px - kept.y_px) >= least_px for kept in out):
            out.append(tag)
    return tuple(out)
