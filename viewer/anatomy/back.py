"""The back coordinate: a level along the spine and a distance from the midline name a point of the skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.anatomy.structures import Side
from viewer.transforms import Floats

if TYPE_CHECKING:
    from viewer.anatomy.fit import FittedTrunk


@dataclass(frozen=True, eq=False)
class Back:
    """Levels and borders of one lying body, world space.

    Attributes:
        level_y_mm: (22,) height (world y) of the levels C7, T1 … L5, S1 … S4, numbered 0 to 21.
        borders_mm: side → (k, 2) rows (y, distance from the midline) along the scapula's inner border,
            y ascending.
        breadth: mm on the standard adult times this are mm on this body.
    """

    level_y_mm: Floats
    borders_mm: dict[Side, Floats]
    breadth: float

    def y_mm(self, level: Floats | float) -> Floats:
        """World y of a level number (0 = C7 … 21 = S4); between two levels in proportion."""
        return np.asarray(np.interp(level, np.arange(len(self.level_y_mm)), self.level_y_mm), np.float64)

    def level(self, y_mm: Floats | float) -> Floats:
        """The level number at a world y: the inverse of :meth:`y_mm`."""
        levels = np.arange(len(self.level_y_mm))
        return np.asarray(np.interp(-np.asarray(y_mm), -self.level_y_mm, levels), np.float64)

    def scapula_border_mm(self, y_mm: Floats | float, side: Side) -> Floats:
        """How far from the midline the inner border of the shoulder blade lies at a world y.

        Above and below the blade the nearest end of its border counts.
        """
        rows = self.borders_mm[side]
        return np.asarray(np.interp(y_mm, rows[:, 0], rows[:, 1]), np.float64)


def make_back(trunk: FittedTrunk, shift_mm: Floats) -> Back:
    """The back coordinate of a lying body; ``shift_mm`` (3,): from the trunk's rest space to the world."""
    sides: tuple[Side, Side] = ("left", "right")
    borders = {side: _border(trunk.bones[f"scapula-{side}"] + shift_mm) for side in sides}
    return Back(trunk.level_y_mm + shift_mm[1], borders, trunk.breadth)


def _border(points: Floats) -> Floats:
    """The inner border from the lower angle to the spine's root: every 8 mm the point nearest the midline."""
    low, high = points[:, 1].min() + 6.0, points[:, 1].max() - 25.0
    rows = []
    for y in np.arange(low, high, 8.0):
        near = points[np.abs(points[:, 1] - y) < 7.0]
        rows.append((y, np.abs(near[:, 0]).min()))
    return np.array(rows)
