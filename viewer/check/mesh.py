"""A mesh whose points move and whose triangles stay: distances from it at many moments, cheaply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation
from scipy.spatial import cKDTree

from viewer.check.distance import NEAREST, Triangles, triangles_around
from viewer.transforms import Floats

REACH_MM = 30.0
"""Further from every point of the mesh than this, nothing is measured."""
ROUGH_MM = 4.0
"""The plane of the nearest point tells the distance from a smooth skin this well."""


@dataclass(frozen=True, eq=False)
class Part:
    """A part of a figure.

    Attributes:
        rows: (m,) of the figure, ascending.
        triangles: (k, 3) rows of this part.
        around: (m, 10) for each point the triangles around it, −1 for none.
    """

    rows: NDArray[np.int64]
    triangles: NDArray[np.int64]
    around: NDArray[np.int64]


def part_of(triangles: NDArray[Any], keep: NDArray[np.bool_]) -> Part:
    """The triangles (k, 3), rows of a figure, all of whose corners are to be kept (n,)."""
    chosen = triangles[keep[triangles].all(axis=1)]
    rows = np.unique(chosen)
    own = np.searchsorted(rows, chosen)
    return Part(rows, own, triangles_around(own, len(rows)))


@dataclass(frozen=True, eq=False)
class Moved:
    """A part at one moment: points and normals (m, 3), and a search over those in ``near`` (q,)."""

    part: Part
    points_mm: NDArray[Any]
    normals: NDArray[Any]
    near: NDArray[np.int64]
    tree: cKDTree

    def rough(self, points_mm: Floats) -> tuple[Floats, NDArray[np.int64]]:
        """Distance (n,) over the plane of the nearest point, infinite beyond reach; that point's row (n,)."""
        gap, place = self.tree.query(points_mm, distance_upper_bound=REACH_MM)
        found = np.isfinite(gap)
        row = self.near[np.where(found, place, 0)]
        over = np.einsum("ij,ij->i", points_mm - self.points_mm[row], self.normals[row], dtype=np.float64)
        return np.where(found, over, np.inf), row

    def exact(self, points_mm: Floats) -> Floats:
        """Signed distance (n,) of points from the triangles, negative inside."""
        if not len(points_mm):
            return np.zeros(0)
        nearest = self.near[self.tree.query(points_mm, k=min(NEAREST, len(self.near)))[1]]
        mesh = Triangles(self.points_mm, self.normals, self.part.triangles, self.part.around)
        return mesh.distance(points_mm, nearest.reshape(len(points_mm), -1))

    def deepest(self, points_mm: Floats) -> float:
        """How deep the deepest of the points is inside, 0 if none is."""
        over, _ = self.rough(points_mm)
        inside = over < min(ROUGH_MM, float(over.min(initial=np.inf)) + ROUGH_MM)
        if not inside.any():
            return 0.0
        return float(max(0.0, -self.exact(points_mm[inside]).min()))


def moved(
    part: Part, points_mm: NDArray[Any], normals: NDArray[Any], box: tuple[Floats, Floats]
) -> Moved | None:
    """A part with the figure's points and normals (n, 3); none if nothing of it is in a box (low, high)."""
    own = points_mm[part.rows]
    inside = np.ones(len(own), dtype=bool)
    for axis, (low, high) in enumerate(zip(*box, strict=True)):
        inside &= (own[:, axis] > low) & (own[:, axis] < high)
    near = np.flatnonzero(inside)
    if not len(near):
        return None
    return Moved(part, own, normals[part.rows], near, cKDTree(own[near]))


@dataclass(frozen=True, eq=False)
class Cells:
    """Which cells of space are near some points: a quick first answer to what is worth measuring."""

    origin_mm: Floats
    taken: NDArray[np.bool_]

    def near(self, points_mm: Floats) -> NDArray[np.bool_]:
        """Which (n,) of the points (n, 3) are within reach of them."""
        cell = np.floor((points_mm - self.origin_mm) / REACH_MM).astype(np.int64)
        inside = ((cell >= 0) & (cell < self.taken.shape)).all(axis=1)
        out = np.zeros(len(points_mm), dtype=bool)
        out[inside] = self.taken[tuple(cell[inside].T)]
        return out


def cells_near(points_mm: Floats) -> Cells:
    """The cells within reach of points (n, 3)."""
    origin = points_mm.min(axis=0) - 2.0 * REACH_MM
    cell = np.floor((points_mm - origin) / REACH_MM).astype(np.int64)
    taken = np.zeros(cell.max(axis=0) + 3, dtype=bool)
    taken[tuple(cell.T)] = True
    return Cells(origin, binary_dilation(taken, np.ones((3, 3, 3))))


def box_around(points_mm: Floats, margin_mm: float = REACH_MM) -> tuple[Floats, Floats]:
    """The box (low, high), (3,) each, around points (n, 3) and a margin."""
    return points_mm.min(axis=0) - margin_mm, points_mm.max(axis=0) + margin_mm
