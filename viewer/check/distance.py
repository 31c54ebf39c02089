"""Distances of points from a triangle mesh, exact on its triangles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.transforms import Floats

NEAREST = 3
"""The nearest point of the mesh is on a triangle around one of so many nearest vertices."""
MOST_TRIANGLES = 10
SURELY_OUTSIDE_MM = 6.0
"""A point so far over the plane of the nearest vertex is not inside a smooth skin."""
WITHIN_MM = 25.0
"""Points further than this from every point of the skin are not looked at."""
_TINY = 1e-12


def signed_distance(
    points_mm: Floats, skin_mm: NDArray[Any], normals: NDArray[Any], triangles: NDArray[Any]
) -> Floats:
    """Distance (n,) of points from a triangle mesh, negative inside.

    Args:
        points_mm: (n, 3).
        skin_mm: (m, 3) the mesh's points.
        normals: (m, 3) outward; their mean over the nearest triangle tells inside from outside.
        triangles: (k, 3).
    """
    mesh = _compact(skin_mm, normals, triangles)
    nearest = cKDTree(mesh.points_mm).query(points_mm, k=NEAREST)[1]
    return mesh.distance(points_mm, nearest)


def signed_distance_and_triangle(
    points_mm: Floats, skin_mm: NDArray[Any], normals: NDArray[Any], triangles: NDArray[Any]
) -> tuple[Floats, NDArray[np.int64]]:
    """:func:`signed_distance`, and for each point the row (n,) of the triangle that it was measured to."""
    mesh = _compact(skin_mm, normals, triangles)
    return mesh.distance_and_triangle(points_mm, cKDTree(mesh.points_mm).query(points_mm, k=NEAREST)[1])


def depth_inside(
    points_mm: Floats, skin_mm: NDArray[Any], normals: NDArray[Any], triangles: NDArray[Any]
) -> Floats:
    """How deep (n,) points are inside a smooth closed skin, 0 outside; arguments as :func:`signed_distance`.

    Faster than that: points that are clearly outside are not measured, nor such as are further than
    ``WITHIN_MM`` from every point of the skin (of a hand that deep, the part nearer to the surface tells).
    """
    mesh = _compact(skin_mm, normals, triangles)
    tree = cKDTree(mesh.points_mm)
    gap, first = tree.query(points_mm, distance_upper_bound=WITHIN_MM)
    found = np.flatnonzero(np.isfinite(gap))
    corner = first[found]
    over = _dot(points_mm[found] - mesh.points_mm[corner], mesh.normals[corner])
    close = found[over < SURELY_OUTSIDE_MM]
    depth = np.zeros(len(points_mm))
    if len(close):
        depth[close] = -mesh.distance(points_mm[close], tree.query(points_mm[close], k=NEAREST)[1])
    return np.maximum(depth, 0.0)


def closest_on_triangles(points: Floats, corners: Floats) -> Floats:
    """The closest points (..., 3) of triangles (..., 3, 3) to points (..., 3)."""
    a = corners[..., 0, :]
    first, second = corners[..., 1, :] - a, corners[..., 2, :] - a
    v, w, _ = _closest(points - a, first, second)
    return np.asarray(a + v[..., None] * first + w[..., None] * second, np.float64)


@dataclass(frozen=True, eq=False)
class Triangles:
    """A mesh without unused points; ``around`` (n, m) are the triangles around each point, −1 for none."""

    points_mm: NDArray[Any]
    normals: NDArray[Any]
    triangles: NDArray[np.int64]
    around: NDArray[np.int64]

    def distance(self, points_mm: Floats, nearest: NDArray[Any]) -> Floats:
        """Signed distance (p,) of points (p, 3) whose nearest mesh points are the rows (p, r)."""
        return self.distance_and_triangle(points_mm, nearest)[0]

    def distance_and_triangle(
        self, points_mm: Floats, nearest: NDArray[Any]
    ) -> tuple[Floats, NDArray[np.int64]]:
        """The same, and the triangle (p,) that is nearest."""
        candidates = self.around[nearest].reshape(len(points_mm), -1)
        start, one, other = (
            self.points_mm[self.triangles[candidates, k]].astype(np.float64) for k in range(3)
        )
        first, second, off = one - start, other - start, points_mm[:, None] - start
        v, w, square = _closest(off, first, second)
        best = np.argmin(np.where(candidates >= 0, square, np.inf), axis=1)
        row = np.arange(len(points_mm))
        chosen = candidates[row, best]
        v, w = v[row, best, None], w[row, best, None]
        away = off[row, best] - v * first[row, best] - w * second[row, best]
        outward = self.normals[self.triangles[chosen]].astype(np.float64).mean(axis=1)
        sign = np.where(_dot(away, outward) < 0, -1.0, 1.0)
        return np.asarray(np.sqrt(_dot(away, away)) * sign, np.float64), chosen


def _compact(points_mm: NDArray[Any], normals: NDArray[Any], triangles: NDArray[Any]) -> Triangles:
    used = np.zeros(len(points_mm), dtype=bool)
    used[triangles.ravel()] = True
    own = (np.cumsum(used) - 1)[triangles]
    count = int(used.sum())
    wide, tall = points_mm[used].astype(np.float64), normals[used].astype(np.float64)
    return Triangles(wide, tall, own, triangles_around(own, count))


def _closest(off: Floats, first: Floats, second: Floats) -> tuple[Floats, Floats, Floats]:
    """The closest points of triangles: shares (...) of both sides, and distances squared.

    Args:
        off: (..., 3) the points, from the triangles' first corners.
        first: (..., 3) the side from the first to the second corner.
        second: (..., 3) the side from the first to the third corner.
    """
    ff, fs, ss = _dot(first, first), _dot(first, second), _dot(second, second)
    of, os, oo = _dot(off, first), _dot(off, second), _dot(off, off)
    area = np.maximum(ff * ss - fs * fs, _TINY)
    v, w = (ss * of - fs * os) / area, (ff * os - fs * of) / area
    inside = (v >= 0) & (w >= 0) & (v + w <= 1)
    third = np.clip((os - of - fs + ff) / np.maximum(ss - 2 * fs + ff, _TINY), 0.0, 1.0)
    none = np.zeros_like(third)
    ways = (
        (np.clip(of / np.maximum(ff, _TINY), 0.0, 1.0), none),
        (none, np.clip(os / np.maximum(ss, _TINY), 0.0, 1.0)),
        (1 - third, third),
    )
    squares = [
        oo - 2 * (p * of + q * os) + p * p * ff + 2 * p * q * fs + q * q * ss for p, q in ((v, w), *ways)
    ]
    best_v, best_w, best = v, w, np.where(inside, squares[0], np.inf)
    for (p, q), square in zip(ways, squares[1:], strict=True):
        nearer = square < best
        best_v, best_w = np.where(nearer, p, best_v), np.where(nearer, q, best_w)
        best = np.where(nearer, square, best)
    return best_v, best_w, np.maximum(best, 0.0)


def _dot(a: Floats, b: Floats) -> Floats:
    return np.asarray(np.einsum("...i,...i->...", a, b), np.float64)


def triangles_around(triangles: NDArray[Any], count: int) -> NDArray[np.int64]:
    """For each vertex up to ``MOST_TRIANGLES`` of its triangles, −1 where there are fewer."""
    corner = np.arange(3 * len(triangles))
    by_vertex = sp.csr_matrix(
        (np.ones(len(corner), dtype=bool), (triangles.ravel(), corner)), shape=(count, len(corner))
    )
    place = corner - np.repeat(by_vertex.indptr[:-1], np.diff(by_vertex.indptr))
    vertex = np.repeat(np.arange(count), np.diff(by_vertex.indptr))
    keep = place < MOST_TRIANGLES
    out = np.full((count, MOST_TRIANGLES), -1, dtype=np.int64)
    out[vertex[keep], place[keep]] = by_vertex.indices[keep] // 3
    return out
