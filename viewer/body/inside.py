"""Whether points are inside a closed surface, even where it lies in itself, as an arm does on a trunk."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.transforms import Floats

_TINY = 1e-12
_OFF_EDGES = np.array([1.37e-4, 2.71e-4, 0.0])
"""So that no line up from a point runs along an edge."""


def turns_around(points_mm: Floats, corners_mm: Floats) -> NDArray[np.int64]:
    """How often (n,) a closed surface of triangles (k, 3, 3) goes around points (n, 3): 0 means outside.

    Right even where parts of the surface are inside others: what lies above each point is counted, outward
    faces for it, inward faces against. Slower than a distance: for a few hundred points.
    """
    left, front, _ = np.ascontiguousarray(corners_mm.min(axis=1).T)  # columns by themselves: much faster
    right, rear, _ = np.ascontiguousarray(corners_mm.max(axis=1).T)
    out = np.zeros(len(points_mm), dtype=np.int64)
    for row, point in enumerate(points_mm + _OFF_EDGES):
        x, y, _ = point
        over = np.flatnonzero((left < x) & (right > x) & (front < y) & (rear > y))
        a, b, c = np.moveaxis(corners_mm[over] - point, 1, 0)
        u, v, w = _turn(b, c), _turn(c, a), _turn(a, b)
        whole = u + v + w
        hit = (np.sign(u) == np.sign(v)) & (np.sign(v) == np.sign(w)) & (np.abs(whole) > _TINY)
        height = u[hit] * a[hit, 2] + v[hit] * b[hit, 2] + w[hit] * c[hit, 2]
        out[row] = int(np.sign(whole[hit])[height / whole[hit] > 0.0].sum())
    return out


def _turn(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0])
