"""Where a band lies on the skin of a receiver: a strip across the back between two levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.state.bands import Band, band_of
from viewer.transforms import Floats

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.motion.frame import Frame, Shape

_STEPS = 13
_NEAR_MM = 14.0


class BandPlacer:
    """Finds the places on the skin once per receiver and band; they ride along with every frame."""

    def __init__(self) -> None:
        """Nothing was placed yet."""
        self._of: tuple[str, int, str] | None = None
        self._back: Back | None = None
        self._rows: NDArray[np.int64] = np.zeros(0, dtype=np.int64)

    def outline(self, text: str, frame: Frame, back: Back) -> tuple[str, Floats] | None:
        """The label and the outline (n, 3), mm, world, of a structure's band; None where it has none."""
        band = band_of(text)
        if band is None:
            return None
        of = (frame.detail, len(frame.receiver.points_mm), text)
        if of != self._of or back is not self._back:
            self._of, self._back, self._rows = of, back, _rows_of(band, frame.receiver, back)
        return band.label, frame.receiver.points_mm[self._rows].astype(np.float64)


def _rows_of(band: Band, skin: Shape, back: Back) -> NDArray[np.int64]:
    """Rows of the receiver along the upper edge to the right, and back along the lower one."""
    across = np.linspace(-band.half_mm, band.half_mm, _STEPS) * back.breadth
    upper, lower = _y_mm(back, band.upper), _y_mm(back, band.lower)
    places = [(x, upper) for x in across] + [(x, lower) for x in across[::-1]]
    return np.array([_top_row(skin.points_mm, x, y) for x, y in places], dtype=np.int64)


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
