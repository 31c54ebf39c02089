"""The two dimples over the sacroiliac joints: a small hollow on each side of the sacrum, at the height of S2.

The source's bodies have none, only a wide shallow slope further out. A giver finds the sacrum by them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.transforms import Floats

S2_ROW = 4195
"""The base point on the midline between the dimples."""
LATERAL_MM = 44.0
"""From the midline, in a person of 1.70 m."""
ADULT_MM = 1700.0
DEPTH_MM = 6.0
"""Of the control points; the smooth surface through them is about half as deep there."""
RADIUS_MM = 10.0
REACH_MM = 60.0


def dimple_places_mm(points_mm: Floats, skin_rows: NDArray[np.int64]) -> Floats:
    """Where the dimples lie (2, 2): x and y, left and right, on base points (n, 3) of a body at rest."""
    height = points_mm[skin_rows, 1]
    lateral = LATERAL_MM * float(height.max() - height.min()) / ADULT_MM
    return np.array([[-lateral, points_mm[S2_ROW, 1]], [lateral, points_mm[S2_ROW, 1]]])


def with_dimples(points_mm: Floats, skin_rows: NDArray[np.int64]) -> Floats:
    """The base points (n, 3) with the dimples pressed into the skin."""
    out = points_mm.copy()
    behind = skin_rows[points_mm[skin_rows, 2] > points_mm[S2_ROW, 2] - REACH_MM]
    for place in dimple_places_mm(points_mm, skin_rows):
        away = np.linalg.norm(points_mm[behind, :2] - place, axis=1)
        near = away < REACH_MM
        out[behind[near], 2] -= DEPTH_MM * np.exp(-0.5 * (away[near] / RADIUS_MM) ** 2)
    return out
