"""What lies under the skin gives way with it: how far each point follows the skin above it.

A point at depth d sinks with the skin by the share exp(−d / 30 mm). Skin that is pressed in by less than
30 mm never reaches it: of d there is always some left. Where skin is drawn along, muscles go along a part of
the way, less and less with depth; over bones it slides, and a bone sinks under the dent that is over it now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.transforms import Floats

Singles = NDArray[np.float32]
SINKING_DEPTH_MM = 30.0
SLIDING_DEPTH_MM = 10.0
REACH_MM, FADE_MM = 60.0, 30.0
"""Nothing follows skin so far away; over this last part of the way the share fades to nothing."""
NEAREST = 3
LEAST_SHARE = 0.003
CELL_MM = 3.0
BLUR_CELLS, BLUR_REACH = 0.7, 4.5
MARGIN_CELLS = 6
FLATTEST = 0.15


@dataclass(frozen=True, eq=False)
class Pressed:
    """What is done to the skin at one moment.

    Attributes:
        depth_mm: (rows, columns) how deep it is pressed in, over the cells of a :class:`DentMap`.
        along_mm: (p, 3) how far it is drawn along.
    """

    depth_mm: Singles
    along_mm: Singles


@dataclass(frozen=True, eq=False)
class DentMap:
    """How deep the skin is pressed in, seen from behind: a grid of cells over x and y, in rest space.

    Skin that is drawn along carries its dent with it, so that the dent lies over other bones.

    Attributes:
        skin_mm, normals: (p, 3) of the skin that yields.
        origin_mm: (2,) the outer corner of the first cell.
        shape: cells along y and along x.
        blur_y, blur_x: square csr that blur over a column and a row of cells. Not dense: a dense product
            wakes threads that get into the renderer's way.
    """

    skin_mm: Singles
    normals: Singles
    origin_mm: Singles
    shape: tuple[int, int]
    blur_y: sp.csr_matrix
    blur_x: sp.csr_matrix

    def press(self, moved_mm: Singles) -> Pressed:
        """What displacements (p, 3) do to the skin; where it rises, nothing does."""
        out = np.einsum("pi,pi->p", moved_mm, self.normals)
        place = (self.skin_mm[:, :2] + moved_mm[:, :2] - self.origin_mm) * np.float32(1.0 / CELL_MM)
        column = np.clip(place[:, 0].astype(np.int32), 0, self.shape[1] - 1)
        row = np.clip(place[:, 1].astype(np.int32), 0, self.shape[0] - 1)
        cell, seen = row * self.shape[1] + column, np.maximum(self.normals[:, 2], np.float32(FLATTEST))
        amount = self._blurred(cell, seen * np.maximum(-out, np.float32(0.0)))
        depth = amount / np.maximum(self._blurred(cell, seen), np.float32(1e-3))
        return Pressed(depth.astype(np.float32), moved_mm - out[:, None] * self.normals)

    def _blurred(self, cell: NDArray[np.int32], values: Singles) -> Singles:
        summed = np.bincount(cell, values, self.shape[0] * self.shape[1]).astype(np.float32)
        return np.asarray((self.blur_x @ (self.blur_y @ summed.reshape(self.shape)).T).T, np.float32)

    def depth_at(self, depth_mm: Singles, xy_mm: Singles) -> Singles:
        """Depth (m,) at places (m, 2), between the cells' middles."""
        place = (xy_mm - self.origin_mm) * np.float32(1.0 / CELL_MM) - np.float32(0.5)
        place = np.clip(place, 0.0, np.array(self.shape[::-1], dtype=np.float32) - np.float32(1.01))
        first = place.astype(np.int32)
        (x, y), cell = (place - first).T, first[:, 1] * self.shape[1] + first[:, 0]
        flat = depth_mm.ravel()
        near = flat[cell] * (1 - x) + flat[cell + 1] * x
        cell += self.shape[1]
        far = flat[cell] * (1 - x) + flat[cell + 1] * x
        return np.asarray(near + (far - near) * y, np.float32)


def map_dents(skin_mm: Singles, normals: Singles) -> DentMap:
    """The map over skin (p, 3) that yields, with its normals (p, 3), rest space."""
    low, high = skin_mm[:, :2].min(axis=0), skin_mm[:, :2].max(axis=0)
    origin = low - MARGIN_CELLS * CELL_MM
    wide, tall = (np.ceil((high - origin) / CELL_MM).astype(int) + MARGIN_CELLS).tolist()
    return DentMap(skin_mm, normals, origin.astype(np.float32), (tall, wide), _blur(tall), _blur(wide))


def _blur(count: int) -> sp.csr_matrix:
    away = np.subtract.outer(np.arange(count), np.arange(count)) / BLUR_CELLS
    share = np.where(np.abs(away) < BLUR_REACH, np.exp(-0.5 * away * away), 0.0)
    return sp.csr_matrix(share.astype(np.float32))


@dataclass(frozen=True, eq=False)
class Under:
    """How points (m, 3) under the skin follow it.

    Attributes:
        foot_mm: (m, 2) where, seen from behind, the skin is that each lies under.
        way: (m, 3) unit, inward.
        sinks: (m,) how much of a dent's depth it takes.
        slides: (m, p) how much of what the skin is drawn along; none for bones.
    """

    foot_mm: Singles
    way: Singles
    sinks: Singles
    slides: sp.csr_matrix | None

    def part(self, rows: NDArray[Any]) -> Under:
        """The same for some of the points."""
        slides = None if self.slides is None else self.slides[rows].tocsr()
        return replace(
            self, foot_mm=self.foot_mm[rows], way=self.way[rows], sinks=self.sinks[rows], slides=slides
        )

    def push(self, dents: DentMap, pressed: Pressed) -> Singles:
        """How far (m, 3) the points go, rest space."""
        if self.slides is None:
            return self.way * (self.sinks * dents.depth_at(pressed.depth_mm, self.foot_mm))[:, None]
        out = np.asarray(self.slides @ pressed.along_mm)
        depth = dents.depth_at(pressed.depth_mm, self.foot_mm + out[:, :2])
        out += self.way * (self.sinks * depth)[:, None]
        return out


def follow(skin_mm: Singles, normals: Singles, yielding: int, points_mm: Singles, *, slide: bool) -> Under:
    """How points follow the skin.

    Args:
        skin_mm: (s, 3) all of the skin around, rest space; its first ``yielding`` rows yield.
        normals: (s, 3) of the same.
        yielding: so many rows yield.
        points_mm: (n, 3) rest space.
        slide: whether they go along with skin that is drawn along.
    """
    distance, near = cKDTree(skin_mm).query(points_mm, k=NEAREST, distance_upper_bound=REACH_MM)
    found = np.isfinite(distance)
    distance, near = np.where(found, distance, REACH_MM), np.where(found, near, 0)
    share = np.where(found, 1.0 / (distance - distance[:, :1] + 2.0), 0.0)
    share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-9)
    way = -np.einsum("nk,nki->ni", share, normals[near])
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    foot = np.einsum("nk,nki->ni", share, skin_mm[near, :2])
    fade = np.clip((REACH_MM - distance[:, 0]) / FADE_MM, 0.0, 1.0)
    fade *= fade * (3.0 - 2.0 * fade)
    share *= (near < yielding) * fade[:, None]
    sinks = share.sum(axis=1) * np.exp(-distance[:, 0] / SINKING_DEPTH_MM)
    slides = None
    if slide:
        slides = _matrix(share * np.exp(-distance[:, :1] / SLIDING_DEPTH_MM), near, yielding)
    return Under(foot.astype(np.float32), way.astype(np.float32), sinks.astype(np.float32), slides)


def _matrix(shares: Floats, columns: NDArray[np.int64], width: int) -> sp.csr_matrix:
    """The matrix (n, width) whose row i holds ``shares[i]`` at ``columns[i]``, without the smallest."""
    kept = shares > LEAST_SHARE
    starts = np.r_[0, np.cumsum(kept.sum(axis=1))].astype(np.int32)
    return sp.csr_matrix(
        (shares[kept].astype(np.float32), columns[kept].astype(np.int32), starts), shape=(len(shares), width)
    )
