"""What lies under the skin gives way with it: how far each point follows the skin above it.

A point at depth d goes with the skin by the share exp(−d / 30 mm). Skin that is pressed in by less than 30 mm
never reaches it: of d there is always some left. Muscles go all the way that the skin above them goes; bones
only inward, and the skin slides over them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.transforms import Floats

Singles = NDArray[np.float32]
YIELDING_DEPTH_MM = 30.0
REACH_MM, FADE_MM = 70.0, 35.0
"""Nothing follows skin so far away; over this last part of the way the share fades to nothing."""
NEAREST = 4
LEAST_SHARE = 0.01
CELL_MM = 4.0
BLUR_CELLS = 0.7
MARGIN_CELLS = 6
_FLAT = 0.15


@dataclass(frozen=True, eq=False)
class Above:
    """The skin nearest to points (n, 3): rows (n, 4) of the skin, their shares (n, 4), the depth (n,)."""

    near: NDArray[np.int64]
    share: Floats
    depth_mm: Floats

    @property
    def follows(self) -> Floats:
        """How much (n,) each point follows it, 0 to 1."""
        fade = np.clip((REACH_MM - self.depth_mm) / FADE_MM, 0.0, 1.0)
        return np.exp(-self.depth_mm / YIELDING_DEPTH_MM) * fade * fade * (3.0 - 2.0 * fade)


def skin_above(skin_mm: NDArray[Any], points_mm: NDArray[Any]) -> Above:
    """The skin (p, 3) nearest to points (n, 3), both in rest space."""
    distance, near = cKDTree(skin_mm).query(points_mm, k=NEAREST, distance_upper_bound=REACH_MM)
    found = np.isfinite(distance)
    distance = np.where(found, distance, REACH_MM)
    share = np.where(found, 1.0 / (distance - distance[:, :1] + 2.0), 0.0)
    share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-9)
    return Above(np.where(found, near, 0), share, distance[:, 0])


def follow(skin_mm: NDArray[Any], points_mm: NDArray[Any]) -> sp.csr_matrix:
    """A matrix (n, p) that makes displacements of points out of displacements of the skin.

    Args:
        skin_mm: (p, 3) the places of the skin that yield, rest space.
        points_mm: (n, 3) of muscles, rest space.
    """
    above = skin_above(skin_mm, points_mm)
    return _rows(above.share * above.follows[:, None], above.near, len(skin_mm))


def _rows(shares: Floats, columns: NDArray[np.int64], width: int) -> sp.csr_matrix:
    """The matrix (n, width) whose row i holds ``shares[i]`` at ``columns[i]``, without the smallest."""
    kept = shares > LEAST_SHARE * 0.25
    starts = np.r_[0, np.cumsum(kept.sum(axis=1))].astype(np.int32)
    return sp.csr_matrix(
        (shares[kept].astype(np.float32), columns[kept].astype(np.int32), starts), shape=(len(shares), width)
    )


@dataclass(frozen=True, eq=False)
class DentMap:
    """How deep the skin is pressed in, seen from behind: a grid of cells over x and y, in rest space.

    Skin that is drawn along carries its dent with it, so that the dent lies over other bones.

    Attributes:
        skin_mm, normals: (p, 3) of the skin that yields.
        origin_mm: (2,) the outer corner of the first cell.
        shape: cells along y and along x.
        blur_y, blur_x: square matrices that blur over a column and a row of cells.
    """

    skin_mm: Singles
    normals: Singles
    origin_mm: Singles
    shape: tuple[int, int]
    blur_y: Singles
    blur_x: Singles

    def depths(self, moved_mm: Singles) -> Singles:
        """Depth (cells,) of the dents, 0 where there is none, for displacements (p, 3) of the skin."""
        depth = np.maximum(-np.einsum("pi,pi->p", moved_mm, self.normals), np.float32(0.0))
        place = (self.skin_mm[:, :2] + moved_mm[:, :2] - self.origin_mm) * np.float32(1.0 / CELL_MM)
        column = np.clip(place[:, 0].astype(np.int32), 0, self.shape[1] - 1)
        row = np.clip(place[:, 1].astype(np.int32), 0, self.shape[0] - 1)
        cell, seen = row * self.shape[1] + column, np.maximum(self.normals[:, 2], np.float32(_FLAT))
        amount, weight = (
            (self.blur_y @ np.bincount(cell, w, self.shape[0] * self.shape[1]).reshape(self.shape))
            @ self.blur_x
            for w in (seen * depth, seen)
        )
        return np.asarray(amount / np.maximum(weight, 1e-3), np.float32).ravel()

    def sinking(self, points_mm: NDArray[Any]) -> tuple[sp.csr_matrix, Singles]:
        """How bones sink: a matrix (n, cells) from depths to how far, and the way (n, 3) in."""
        above = skin_above(self.skin_mm, points_mm)
        way = -np.einsum("nk,nki->ni", above.share, self.normals[above.near])
        way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
        foot = np.einsum("nk,nki->ni", above.share, self.skin_mm[above.near, :2])
        place = np.clip((foot - self.origin_mm) / CELL_MM - 0.5, 0.0, np.array(self.shape)[::-1] - 1.001)
        first = place.astype(np.int64)
        x, y = (place - first).T
        shares = np.stack([(1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y], axis=1)
        corner = first[:, 1] * self.shape[1] + first[:, 0]
        cells = corner[:, None] + np.array([0, 1, self.shape[1], self.shape[1] + 1])
        return _rows(shares * above.follows[:, None], cells, self.shape[0] * self.shape[1]), way.astype(
            np.float32
        )


def map_dents(skin_mm: Singles, normals: Singles) -> DentMap:
    """The map over skin (p, 3) that yields, with its normals (p, 3), rest space."""
    low, high = skin_mm[:, :2].min(axis=0), skin_mm[:, :2].max(axis=0)
    origin = low - MARGIN_CELLS * CELL_MM
    wide, tall = (np.ceil((high - origin) / CELL_MM).astype(int) + MARGIN_CELLS).tolist()
    return DentMap(skin_mm, normals, origin.astype(np.float32), (tall, wide), _blur(tall), _blur(wide))


def _blur(count: int) -> Singles:
    away = np.subtract.outer(np.arange(count), np.arange(count)) / BLUR_CELLS
    return np.exp(-0.5 * np.minimum(away * away, 60.0)).astype(np.float32)
