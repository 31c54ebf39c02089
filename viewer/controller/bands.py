"""Where a band lies on the bones of a receiver: a strip across the back between two levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.state.bands import Band, band_of
from viewer.transforms import Floats

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.motion.frame import Frame

_STEPS = 13
_SMOOTHER = 4
_NEAR_MM = 25.0


class BandPlacer:
    """Finds the places on the bones once per receiver and band; they ride along with every frame."""

    def __init__(self) -> None:
        """Nothing was placed yet."""
        self._of = ""
        self._back: Back | None = None
        self._rows: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._aside_mm: Floats = np.zeros((0, 3))

    def outline(self, text: str, frame: Frame, back: Back) -> tuple[str, Floats] | None:
        """The label and the outline (n, 3), mm, world, of a structure's band; None where it has none."""
        band = band_of(text)
        if band is None:
            return None
        if "bones" not in frame.inside:
            return None
        points = frame.inside["bones"].points_mm
        if text != self._of or back is not self._back:
            self._of, self._back = text, back
            places = _places(band, back)
            self._rows = np.array([_top_row(points, x, y) for x, y in places], dtype=np.int64)
            self._aside_mm = _along(places, points[self._rows, 2]) - points[self._rows]
        return band.label, points[self._rows] + self._aside_mm


def _places(band: Band, back: Back) -> list[tuple[float, float]]:
    """World x and y along the upper edge to the right, and back along the lower one."""
    across = np.linspace(-band.half_mm, band.half_mm, _STEPS) * back.breadth
    upper, lower = _y_mm(back, band.upper), _y_mm(back, band.lower)
    return [(x, upper) for x in across] + [(x, lower) for x in across[::-1]]


def _along(places: list[tuple[float, float]], height_mm: NDArray[np.float32]) -> Floats:
    """The places with heights that run smoothly along each edge."""
    edges = height_mm.reshape(2, _STEPS).astype(np.float64)
    for _ in range(_SMOOTHER):
        padded = np.pad(edges, ((0, 0), (1, 1)), mode="edge")
        edges = (padded[:, :-2] + 2.0 * padded[:, 1:-1] + padded[:, 2:]) / 4.0
    return np.column_stack([np.array(places), edges.ravel()])


def _y_mm(back: Back, level: float) -> float:
    """World y of a level; above the first one as far as the next is below it."""
    first, second = float(back.y_mm(0.0)), float(back.y_mm(1.0))
    return first + level * (second - first) if level < 0 else float(back.y_mm(level))


def _top_row(points_mm: NDArray[np.float32], x: float, y: float) -> int:
    """The row of the uppermost point near a place of the mat, or of the nearest one."""
    away = np.maximum(np.abs(points_mm[:, 0] - np.float32(x)), np.abs(points_mm[:, 1] - np.float32(y)))
    near = np.flatnonzero(away < _NEAR_MM)
    if len(near) == 0:
        return int(np.argmin(away))
    return int(near[np.argmax(points_mm[near, 2])])
