"""Soft shadows of the people on mat and floor, as a small picture of the ground seen from above.

Few points of each person are dropped onto a grid; what hovers just above the ground makes a tight dark
shadow, what is higher a wide pale one. The whole costs about a millisecond.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.scene.arrays import Singles, singles

_COARSE = 4  # cells of the fine grid along one cell of the wide shadow's grid


@dataclass(frozen=True)
class Ground:
    """The patch of ground that takes shadows: square cells from ``low_mm`` (x, y) on."""

    low_mm: tuple[float, float] = (-1350.0, -1250.0)
    size: tuple[int, int] = (176, 168)
    cell_mm: float = 15.0

    @property
    def high_mm(self) -> tuple[float, float]:
        """The far corner (x, y)."""
        return self.low_mm[0] + self.size[0] * self.cell_mm, self.low_mm[1] + self.size[1] * self.cell_mm

    def centres(self) -> tuple[Singles, Singles]:
        """World x (nx,) and y (ny,) of the cells' middles."""
        x, y = (
            low + (np.arange(n) + 0.5) * self.cell_mm for low, n in zip(self.low_mm, self.size, strict=True)
        )
        return singles(x), singles(y)


class ShadowGround:
    """Turns points above the ground into darkness (ny, nx), 0 open to 1 black."""

    def __init__(self, height_mm: Singles, ground: Ground, slope: tuple[float, float]) -> None:
        """``height_mm`` (ny, nx) is the ground's own height; ``slope`` as :func:`shadow_slope` has it."""
        self.ground = ground
        self._height = height_mm
        self._coarse_height = height_mm[_COARSE // 2 :: _COARSE, _COARSE // 2 :: _COARSE]
        self._slope = singles(slope)

    def darkness(self, points_mm: Singles) -> Singles:
        """Darkness (ny, nx) of the ground under points (n, 3)."""
        x, y, z = np.ascontiguousarray(points_mm.T)
        lean = np.float32(0.55)
        contact = self._dropped(x, y, z, self._height, self.ground.cell_mm, 38.0)
        broad = self._dropped(
            x + z * (lean * self._slope[0]),
            y + z * (lean * self._slope[1]),
            z,
            self._coarse_height,
            self.ground.cell_mm * _COARSE,
            420.0,
        )
        tight = blurred(blurred(_filled(contact), 1), 1)
        wide = np.repeat(np.repeat(blurred(blurred(broad, 1), 1), _COARSE, axis=0), _COARSE, axis=1)
        wide = blurred(wide, _COARSE // 2)
        dark = (1 - np.float32(0.62) * np.minimum(tight * np.float32(1.1), 1)) * (1 - np.float32(0.42) * wide)
        return np.asarray(1 - dark, dtype=np.float32)

    def _dropped(
        self, x: Singles, y: Singles, z: Singles, height: Singles, cell_mm: float, fade_mm: float
    ) -> Singles:
        """The darkest point over each cell: exp(−height / fade)."""
        ny, nx = height.shape
        low, scale = self.ground.low_mm, np.float32(1 / cell_mm)
        i = np.clip((x - low[0]) * scale, 0, nx - 1).astype(np.int32)
        j = np.clip((y - low[1]) * scale, 0, ny - 1).astype(np.int32)
        flat = j * nx + i
        above = np.maximum(z - height.ravel()[flat], 0)
        out = np.zeros(nx * ny, dtype=np.float32)
        np.maximum.at(out, flat, np.exp(above * np.float32(-1 / fade_mm)))
        return out.reshape(ny, nx)


def shadow_slope(key: NDArray[np.floating]) -> tuple[float, float]:
    """How far x and y of a shadow move per mm of height, for a lamp in direction ``key`` (3,)."""
    return float(-key[0] / key[2]), float(-key[1] / key[2])


def _filled(grid: Singles) -> Singles:
    """The largest of each cell and its neighbours: closes the gaps between sparse points."""
    wide = grid.copy()
    np.maximum(wide[:, 1:], grid[:, :-1], out=wide[:, 1:])
    np.maximum(wide[:, :-1], grid[:, 1:], out=wide[:, :-1])
    tall = wide.copy()
    np.maximum(tall[1:], wide[:-1], out=tall[1:])
    np.maximum(tall[:-1], wide[1:], out=tall[:-1])
    return tall


def blurred(grid: Singles, radius: int) -> Singles:
    """Each cell the mean of the square of ``2 radius + 1`` cells around it; beyond the border is open.

    Sums, no matrix product: NumPy's threads would get in the way of a renderer without a graphics card.
    """
    tall = grid.copy()
    for step in range(1, radius + 1):
        tall[step:] += grid[:-step]
        tall[:-step] += grid[step:]
    wide = tall.copy()
    for step in range(1, radius + 1):
        wide[:, step:] += tall[:, :-step]
        wide[:, :-step] += tall[:, step:]
    wide *= np.float32(1 / (2 * radius + 1) ** 2)
    return wide


@dataclass(frozen=True)
class Mesh:
    """How fine a shadow on skin is.

    Attributes:
        cell_mm: width of a cell.
        count: so many cells along each side.
        soft: so often it is blurred.
        fade_mm: what casts it counts less by 1/e for each such height above the skin.
    """

    cell_mm: float
    count: int
    soft: int
    fade_mm: float


WIDE = Mesh(cell_mm=32.0, count=96, soft=2, fade_mm=np.inf)
SHARP = Mesh(cell_mm=6.0, count=112, soft=2, fade_mm=36.0)


class Relief:
    """How high a surface lies, seen from above, on a grid."""

    _CELL_MM = 18.0
    _NOWHERE_MM = -1e6

    def __init__(self, points_mm: Singles) -> None:
        """Take the highest of the surface's points (n, 3) in each cell, and around each empty one."""
        self._low = points_mm[:, :2].min(axis=0) - np.float32(2 * self._CELL_MM)
        size = ((points_mm[:, :2].max(axis=0) - self._low) / self._CELL_MM).astype(int) + 4
        grid = np.full(size, self._NOWHERE_MM, dtype=np.float32)
        i, j = self._cells(points_mm, size)
        np.maximum.at(grid, (i, j), points_mm[:, 2])
        self._grid = np.where(grid > self._NOWHERE_MM, grid, _filled(grid))

    def below(self, points_mm: Singles) -> Singles:
        """How far (n,) points (n, 3) are above the surface, 0 at least; a kilometre where there is none."""
        i, j = self._cells(points_mm, np.array(self._grid.shape))
        under = self._grid.ravel().take(i * self._grid.shape[1] + j)
        return np.maximum(points_mm[:, 2] - under, np.float32(0))

    def _cells(
        self, points_mm: Singles, size: NDArray[np.int64]
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        share = np.float32(1 / self._CELL_MM)
        places = ((points_mm[:, k] - self._low[k]) * share for k in (0, 1))
        i, j = (np.clip(some, 0, size[k] - 1).astype(np.int32) for k, some in enumerate(places))
        return i, j


class ShadowOnSkin:
    """The soft shadow of the giver, or of the hands alone, on the receiver, along the key lamp's rays."""

    def __init__(self, slope: tuple[float, float], mesh: Mesh, skin: Relief | None = None) -> None:
        """``slope`` as :func:`shadow_slope` has it; with a ``skin``, what is far above it counts less."""
        self._slope = singles(slope)
        self._skin = skin
        self._mesh = mesh

    def darkness(self, casting_mm: Singles, skin_mm: Singles) -> Singles:
        """How dark (m,) skin points (m, 3) are, 0 to 1, under casting points (n, 3)."""
        if not len(casting_mm):
            return np.zeros(len(skin_mm), dtype=np.float32)
        u, v = self._along(casting_mm)
        count, scale = self._mesh.count, np.float32(1 / self._mesh.cell_mm)
        low_u, low_v = (np.float32((p.min() + p.max()) / 2 - count * self._mesh.cell_mm / 2) for p in (u, v))
        i, j = ((p * scale).astype(np.int32) for p in (u - low_u, v - low_v))
        inside = (i > 3) & (i < count - 4) & (j > 3) & (j < count - 4) & (u > low_u) & (v > low_v)
        grid, flat = np.zeros(count * count, dtype=np.float32), i * count + j
        if not inside.all():
            casting_mm, flat = casting_mm[inside], flat[inside]
        if self._skin is None:
            grid[flat] = 1
        else:
            above = self._skin.below(casting_mm)
            np.maximum.at(grid, flat, np.exp(above * np.float32(-1 / self._mesh.fade_mm)))
        dark = grid.reshape(count, count)
        if self._skin is None:
            dark = _filled(dark)
        for _ in range(self._mesh.soft):
            dark = blurred(dark, 1)
        u, v = self._along(skin_mm)
        half = np.float32(0.5)
        return _between(dark, (u - low_u) * scale - half, (v - low_v) * scale - half)

    def _along(self, points_mm: Singles) -> tuple[Singles, Singles]:
        """X and y (n,) of points (n, 3) slid down the lamp's rays to the height 0."""
        z = points_mm[:, 2]
        return points_mm[:, 0] + z * self._slope[0], points_mm[:, 1] + z * self._slope[1]


def _between(grid: Singles, u: Singles, v: Singles) -> Singles:
    """Values (n,) of a square grid at fractional places, linear between cells; outside, its border."""
    width, top = len(grid), np.float32(len(grid) - 1.001)
    u, v = (np.minimum(np.maximum(p, np.float32(0)), top) for p in (u, v))
    i, j = u.astype(np.int32), v.astype(np.int32)
    u -= i
    v -= j
    first, flat = i * width + j, grid.ravel()
    low, high = _along_row(flat, first, v), _along_row(flat, first + width, v)
    high -= low
    high *= u
    low += high
    return low


def _along_row(flat: Singles, first: NDArray[np.int32], share: Singles) -> Singles:
    """Values (n,) between the cells ``first`` and those after them."""
    out, step = flat.take(first), flat.take(first + 1)
    step -= out
    step *= share
    out += step
    return out


def every(count: int, wanted: int) -> NDArray[np.int64]:
    """About ``wanted`` row numbers spread evenly over ``count`` rows, always the same ones."""
    return np.linspace(0, count - 1, min(count, wanted)).astype(np.int64)


def thinned(points_mm: Singles, cell_mm: float) -> NDArray[np.int64]:
    """Rows, ascending, of points (n, 3) that cover all of them: the first in each cube of ``cell_mm``."""
    cube = np.floor((points_mm - points_mm.min(axis=0)) / cell_mm).astype(np.int64)
    sides = cube.max(axis=0) + 1
    _, first = np.unique((cube[:, 0] * sides[1] + cube[:, 1]) * sides[2] + cube[:, 2], return_index=True)
    return np.sort(first)
