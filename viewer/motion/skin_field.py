"""The receiver's back as a height field: height and normal of the skin over any place, looked up fast."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.body.normals import vertex_normals
from viewer.motion.grids import Places, Singles, places
from viewer.transforms import Floats, unit

CELL_MM = 2.0
NOTHING_MM = -300.0
"""Height where there is no skin at all."""
LEAST_SLOPE = 0.25
"""Skin that is steeper than this counts as that steep where a clearance is asked for."""


@dataclass(frozen=True, eq=False)
class SkinPoint:
    """A place on the skin that rides with it: triangles (...) and their barycentric weights (..., 3)."""

    triangle: NDArray[np.int64]
    weights: Floats


@dataclass(frozen=True, eq=False)
class SkinField:
    """The uppermost skin of a lying body.

    Attributes:
        points_mm: (n, 3) world, of the mesh that was looked down on.
        triangles: (k, 3).
        origin_mm: (2,) x and y of the first cell's centre.
        height_mm: (w, h) z of the skin over each cell, ``NOTHING_MM`` where there is none.
        normal: (w, h, 3).
        triangle_at: (w, h) the triangle seen from above, −1 for none.
    """

    points_mm: Floats
    triangles: NDArray[np.int64]
    origin_mm: Floats
    height_mm: Floats
    normal: Floats
    triangle_at: NDArray[np.int64]

    def height(self, xy_mm: Floats) -> Floats:
        """Z (...) of the skin over places (..., 2)."""
        return np.asarray(self._places(xy_mm).read(self._heights), dtype=np.float64)

    def at(self, xy_mm: Floats) -> tuple[Floats, Floats]:
        """Points (..., 3) of the skin over places (..., 2), and their unit normals (..., 3)."""
        point = np.concatenate([xy_mm, self.height(xy_mm)[..., None]], axis=-1)
        return point, self.normals(xy_mm)

    def normals(self, xy_mm: Floats) -> Floats:
        """Unit normals (..., 3) of the skin over places (..., 2)."""
        found = self._places(xy_mm)
        return unit(np.stack([found.read(part) for part in self._normals], axis=-1))

    def clearance(self, points_mm: Floats) -> Floats:
        """Distance (...) of points (..., 3) above the skin, negative inside; exact where it is smooth."""
        found = self._places(points_mm[..., :2])
        over = points_mm[..., 2] - found.read(self._heights)
        return np.asarray(over * found.nearest(self._slopes))

    def pin(self, xy_mm: Floats) -> SkinPoint:
        """The triangle and barycentric weights of the skin over places (..., 2)."""
        triangle = self.triangle_at[self._cell(xy_mm)]
        corners = self.points_mm[self.triangles[triangle]][..., :2]
        weights = np.clip(_barycentric(corners, xy_mm), 0.0, None)
        return SkinPoint(triangle, weights / weights.sum(axis=-1, keepdims=True))

    def place(self, point: SkinPoint, points_mm: NDArray[Any] | None = None) -> Floats:
        """Where a skin point is, (..., 3); ``points_mm`` are the mesh's points in another pose."""
        points = self.points_mm if points_mm is None else points_mm
        corners = points[self.triangles[point.triangle]]
        return np.asarray(np.einsum("...i,...ij->...j", point.weights, corners))

    def _cell(self, xy_mm: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        cell = np.rint((xy_mm - self.origin_mm) / CELL_MM).astype(np.int64)
        w, h = self.height_mm.shape
        return np.clip(cell[..., 0], 0, w - 1), np.clip(cell[..., 1], 0, h - 1)

    def _places(self, xy_mm: Floats) -> Places:
        x, y = ((xy_mm[..., k] - self.origin_mm[k]).astype(np.float32) for k in (0, 1))
        cells = np.float32(1.0 / CELL_MM)
        return places(x * cells, y * cells, (self.height_mm.shape[0], self.height_mm.shape[1]))

    @cached_property
    def _heights(self) -> Singles:
        return self.height_mm.ravel().astype(np.float32)

    @cached_property
    def _normals(self) -> tuple[Singles, ...]:
        return tuple(self.normal[..., k].ravel().astype(np.float32) for k in range(3))

    @cached_property
    def _slopes(self) -> Singles:
        return np.clip(self._normals[2], LEAST_SLOPE, 1.0)


def look_down(
    points_mm: Floats, triangles: NDArray[Any], box_mm: tuple[float, float, float, float]
) -> SkinField:
    """The height field of a mesh seen from above.

    Args:
        points_mm: (n, 3) world.
        triangles: (k, 3); their edges should not be longer than about 12 mm inside the box.
        box_mm: x from, x to, y from, y to.
    """
    x0, x1, y0, y1 = box_mm
    shape = (int((x1 - x0) / CELL_MM) + 1, int((y1 - y0) / CELL_MM) + 1)
    origin = np.array([x0, y0])
    normals = vertex_normals(points_mm, triangles)
    faces = _facing_up(points_mm, triangles, box_mm)
    height, owner = _rasterise(points_mm, triangles, faces, origin, shape)
    seen = owner >= 0
    grid = np.stack(np.meshgrid(*(np.arange(s) * CELL_MM for s in shape), indexing="ij"), axis=-1) + origin
    weights = _barycentric(points_mm[triangles[owner[seen]]][..., :2], grid[seen])
    normal = np.zeros((*shape, 3))
    normal[..., 2] = 1.0
    normal[seen] = unit(np.einsum("ki,kij->kj", weights, normals[triangles[owner[seen]]]))
    return SkinField(points_mm, np.asarray(triangles, dtype=np.int64), origin, height, normal, owner)


def _facing_up(
    points: Floats, triangles: NDArray[Any], box: tuple[float, float, float, float]
) -> NDArray[np.int64]:
    a, b, c = (points[triangles[:, i], :2] for i in range(3))
    turn = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    centre = (a + b + c) / 3
    x0, x1, y0, y1 = box
    inside = (centre[:, 0] > x0) & (centre[:, 0] < x1) & (centre[:, 1] > y0) & (centre[:, 1] < y1)
    return np.flatnonzero((turn > 1e-6) & inside)


def _rasterise(
    points: Floats, triangles: NDArray[Any], faces: NDArray[np.int64], origin: Floats, shape: tuple[int, int]
) -> tuple[Floats, NDArray[np.int64]]:
    corners = points[triangles[faces]]
    low = np.ceil((corners[..., :2].min(axis=1) - origin) / CELL_MM).astype(np.int64)
    high = np.floor((corners[..., :2].max(axis=1) - origin) / CELL_MM).astype(np.int64)
    span = high - low
    cells, heights, owners = [], [], []
    for dx in range(int(span[:, 0].max()) + 1):
        for dy in range(int(span[:, 1].max()) + 1):
            some = np.flatnonzero((span[:, 0] >= dx) & (span[:, 1] >= dy))
            cell = low[some] + (dx, dy)
            weights = _barycentric(corners[some, :, :2], cell * CELL_MM + origin)
            hit = (weights > -1e-6).all(axis=1) & (cell >= 0).all(axis=1) & (cell < shape).all(axis=1)
            cells.append(cell[hit, 0] * shape[1] + cell[hit, 1])
            heights.append(np.einsum("ki,ki->k", weights[hit], corners[some[hit], :, 2]))
            owners.append(faces[some[hit]])
    cell, z, owner = np.concatenate(cells), np.concatenate(heights), np.concatenate(owners)
    order = np.argsort(z)
    height = np.full(shape[0] * shape[1], NOTHING_MM)
    seen = np.full(shape[0] * shape[1], -1, dtype=np.int64)
    height[cell[order]] = z[order]
    seen[cell[order]] = owner[order]
    return height.reshape(shape), seen.reshape(shape)


def _barycentric(corners: Floats, xy: Floats) -> Floats:
    a, b, c = corners[..., 0, :], corners[..., 1, :], corners[..., 2, :]
    u, v, w = b - a, c - a, xy - a
    area = u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0]
    area = np.where(np.abs(area) < 1e-12, 1e-12, area)
    second = (w[..., 0] * v[..., 1] - w[..., 1] * v[..., 0]) / area
    third = (u[..., 0] * w[..., 1] - u[..., 1] * w[..., 0]) / area
    return np.stack([1 - second - third, second, third], axis=-1)
