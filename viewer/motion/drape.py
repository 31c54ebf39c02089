"""Places laid on the yielding skin of a receiver at rest: between which of its points each of them lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body.surface import Figure
from viewer.motion.shape import Singles
from viewer.transforms import Floats

_UP = 0.15
"""Skin that looks up less than this at rest is not the back."""
_BESIDE_MM = 40.0
"""So far around the places triangles are looked at."""
_EDGE = 0.02
"""So far beyond an edge, in shares, a place still belongs to a triangle."""


@dataclass(frozen=True, eq=False)
class Draped:
    """Places on the skin: each is a mixture of three rows of a figure.

    Attributes:
        corners: (n, 3) rows.
        shares: (n, 3) float32, they sum to 1.
    """

    corners: NDArray[np.int64]
    shares: Singles

    def mix(self, values: Singles) -> Singles:
        """Values (n, m) in these places, of values (rows, m)."""
        return np.asarray((values[self.corners] * self.shares[:, :, None]).sum(axis=1))

    def hang(self, weights: sp.csr_matrix) -> sp.csr_matrix:
        """How the places hang on the joints, as the rows do."""
        count = len(self.corners)
        rows = np.repeat(np.arange(count), 3)
        mixing = sp.csr_matrix(
            (self.shares.ravel(), (rows, self.corners.ravel())), shape=(count, weights.shape[0])
        )
        return (mixing @ weights).tocsr().astype(np.float32)

    def depth(self, dents_mm: NDArray[np.float16], share: np.float32, normals: Singles) -> Singles:
        """How far (n,) the skin stands out along normals (n, 3), a share of the way between two samples."""
        first, last = (dents_mm[k][self.corners].astype(np.float32) for k in (0, -1))
        moved = (first + share * (last - first)) * self.shares[:, :, None]
        return np.asarray((moved.sum(axis=1) * normals).sum(axis=1))


def drape(figure: Figure, triangles: NDArray[np.integer], count: int, places_mm: Floats) -> Draped:
    """Lays places (n, 2) on the skin at rest, seen from behind.

    Args:
        figure: the receiver's.
        triangles: (k, 3) rows of the figure.
        count: the first so many rows yield; only on those a place is laid.
        places_mm: (n, 2), x and y at rest. One beside the yielding skin comes to the nearest row.
    """
    up = (figure.normals[:, 2] > _UP) & (np.arange(len(figure.normals)) < count)
    flat = figure.points_mm[:, :2].astype(np.float64)
    low, high = places_mm.min(axis=0) - _BESIDE_MM, places_mm.max(axis=0) + _BESIDE_MM
    up &= ((flat > low) & (flat < high)).all(axis=1)
    own = triangles[up[triangles].all(axis=1)].astype(np.int64)
    found = [_on(flat, own, place) for place in places_mm]
    corners = np.array([rows for rows, _ in found], dtype=np.int64).reshape(-1, 3)
    return Draped(corners, np.array([shares for _, shares in found], dtype=np.float32).reshape(-1, 3))


def _on(flat_mm: Floats, triangles: NDArray[np.int64], place: Floats) -> tuple[NDArray[np.int64], Floats]:
    """The triangle over a place, and the shares of its corners."""
    a, b, c = (flat_mm[triangles[:, k]] - place for k in range(3))
    whole = _cross(b - a, c - a)
    shares = np.stack([_cross(b, c), _cross(c, a), _cross(a, b)], axis=1)
    shares = shares / np.where(np.abs(whole) < 1e-9, np.inf, whole)[:, None]
    inside = np.flatnonzero((shares > -_EDGE).all(axis=1) & (shares.sum(axis=1) > 0.5))
    if len(inside):
        best = inside[np.argmax(shares[inside].min(axis=1))]
        kept = np.clip(shares[best], 0.0, 1.0)
        return triangles[best], kept / kept.sum()
    rows = np.unique(triangles)
    nearest = rows[np.argmin(((flat_mm[rows] - place) ** 2).sum(axis=1))]
    return np.full(3, nearest), np.array([1.0, 0.0, 0.0])


def _cross(one: Floats, other: Floats) -> Floats:
    return np.asarray(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0])
