"""Hollows in the rear of a bone: the openings of the sacrum, as a thumb would find them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.transforms import Floats

LEAST_MM, REACH_MM = 1.5, 13.0
"""A hollow is at least so deep on every side, and is looked for so far around its place."""
CELL_MM = 2.0
AROUND_MM = 26.0
RIM_MM = (5.0, 8.0)
WIDE_MM = 6.0


def seen_from_behind(points_mm: Floats, triangles: NDArray[np.int64]) -> Floats:
    """Points (n, 3) all over the rear of a bone: in each cell of 2 mm the rearmost one."""
    share = np.arange(9) / 8.0
    shares = np.array([[a, b, 1.0 - a - b] for a in share for b in share if a + b <= 1.0])
    dense = np.einsum("si,kij->ksj", shares, points_mm[triangles]).reshape(-1, 3)
    cells = np.rint(dense[:, :2] / CELL_MM).astype(int)
    order = np.lexsort((-dense[:, 2], cells[:, 1], cells[:, 0]))
    first = np.r_[True, np.any(np.diff(cells[order], axis=0) != 0, axis=1)]
    return np.asarray(dense[order][first])


def hollow_near(rear_mm: Floats, place_mm: Floats) -> Floats | None:
    """The middle (2,) of the deepest hollow around a place (2,) of a bone seen from behind, if any."""
    rear = rear_mm[np.linalg.norm(rear_mm[:, :2] - place_mm, axis=1) < AROUND_MM]
    reach = np.flatnonzero(np.linalg.norm(rear[:, :2] - place_mm, axis=1) < REACH_MM)
    sunk = np.array([_below_rim(rear, int(row)) for row in reach])
    if not len(sunk) or sunk.max() < LEAST_MM:
        return None
    lowest = rear[reach[np.argmax(sunk)], :2]
    whole = (sunk > 0.5 * sunk.max()) & (np.linalg.norm(rear[reach, :2] - lowest, axis=1) < WIDE_MM)
    return np.asarray(rear[reach[whole], :2].mean(axis=0))


def _below_rim(points: Floats, row: int) -> float:
    """How much deeper a point lies than the ring 5 to 8 mm around it, in every direction."""
    off = points - points[row]
    away = np.hypot(off[:, 0], off[:, 1])
    ring = off[(away > RIM_MM[0]) & (away < RIM_MM[1])]
    quarter = np.floor(np.arctan2(ring[:, 1], ring[:, 0]) / (np.pi / 2)).astype(int)
    rims = [ring[quarter == q, 2] for q in range(-2, 2)]
    return min(float(np.median(rim)) if len(rim) else 0.0 for rim in rims)
