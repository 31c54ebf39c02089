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
ROOM, ENOUGH = 0.85, 0.42
"""Nothing else should be nearer to a letter than so many times its way from the patch; it stays for less."""
_AROUND = np.array([(np.sin(t), -np.cos(t)) for t in np.pi / 4 * np.array([0, 1, -1, 2, -2, 3, -3, 4])])
APART_SHARE = 0.026
"""Of tags nearer to each other than this, of the picture's height, only the first is written."""


class TagWriter:
    """Writes over one picture after the other; a letter stays at its side of the patch while it can."""

    def __init__(self, stage: StagePort) -> None:
        """Nothing was written yet."""
        self._stage = stage
        self._sides: dict[str, int] = {}

    def tags(self, frame: Frame, aids: Aids, size_px: tuple[int, int]) -> tuple[Tag, ...]:
        """What is written over a picture of this frame, of that width and height, where it can be seen."""
        if not (aids.contact or aids.ways) or frame.giver_shown < 1.0:
            return ()
        numbers = [some for way in aids.ways for some in _numbers(way)]
        wanted = [*(_letters(frame) if aids.contact else ()), *numbers]
        if not wanted:
            return ()
        points = np.array([place for _, _, place in wanted], dtype=np.float64)
        places = self._stage.project(points)
        seen = np.isfinite(places).all(axis=1) & ~self._stage.covered(points, THROUGH_MM)
        rise = _rise(self._stage, points, places, bool(aids.ways))
        count = len(wanted) - len(numbers)
        if rise and np.isfinite(places).all():
            names = [name for name, _, _ in wanted[:count]]
            places[:count] = self._beside(names, places[:count], places[count:], rise, size_px)
        tags = [
            Tag(name, text, float(x), float(y), small=k >= count)
            for k, ((name, text, _), (x, y)) in enumerate(zip(wanted, places, strict=True))
            if seen[k]
        ]
        return _apart(tags, APART_SHARE * size_px[1])

    def _beside(
        self, names: Sequence[str], letters: Vector, numbers: Vector, rise: float, size_px: tuple[int, int]
    ) -> Vector:
        """Where (n, 2) letters stand: where they stood, over their patches, or where there is most room."""
        out = letters.copy()
        for k, name in enumerate(names):
            spots = letters[k] + rise * _AROUND
            others = np.concatenate([numbers, np.delete(letters, k, axis=0), out[:k]])
            away = np.hypot(*(spots[:, None] - others).transpose(2, 0, 1)).min(axis=1, initial=ROOM * rise)
            away[~((spots > 0) & (spots < size_px)).all(axis=1)] = -1.0
            before = self._sides.get(name)
            if before is None or away[before] < ENOUGH * rise:
                self._sides[name] = int(np.argmax(away))
            out[k] = spots[self._sides[name]]
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
