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


class ShadowOnBack:
    """The giver's wide soft shadow on the receiver, cast along the key lamp's direction."""

    def __init__(self, slope: tuple[float, float]) -> None:
        """``slope`` is how far x and y of a shadow move per mm of height."""
        self._slope = singles(slope)

    def darkness(self, giver_mm: Singles, receiver_mm: Singles) -> Singles:
        """How dark (m,) the receiver's points (m, 3) are, 0 to 1, under the giver's sparse points (n, 3)."""
        u, v = self._along(giver_mm)
        i, j = self._cells(u), self._cells(v)
        grid = np.zeros((_SPAN, _SPAN), dtype=np.float32)
        grid[np.clip(i, 0, _SPAN - 1), np.clip(j, 0, _SPAN - 1)] = 1
        grid[[0, -1]] = 0
        grid[:, [0, -1]] = 0
        grid = blurred(blurred(_filled(grid), 1), 1)
        u, v = self._along(receiver_mm)
        scale, middle = np.float32(1 / _STEP_MM), np.float32(_SPAN // 2)
        return _between(grid, u * scale + middle, v * scale + middle)

    def _along(self, points_mm: Singles) -> tuple[Singles, Singles]:
        """X and y (n,) of points (n, 3) slid down the lamp's rays to the height 0."""
        z = points_mm[:, 2]
        return points_mm[:, 0] + z * self._slope[0], points_mm[:, 1] + z * self._slope[1]

    @staticmethod
    def _cells(place_mm: Singles) -> NDArray[np.int32]:
        return np.floor(place_mm * np.float32(1 / _STEP_MM) + (_SPAN // 2 + 0.5)).astype(np.int32)


_STEP_MM, _SPAN = 32.0, 96


def _between(grid: Singles, u: Singles, v: Singles) -> Singles:
    """Values (n,) of a square grid at fractional places, linear between cells; outside, its border."""
    u, v = (np.clip(p, 0, len(grid) - 1.001) for p in (u, v))
    i, j = u.astype(np.int32), v.astype(np.int32)
    u, v, flat, first = u - i, v - j, grid.ravel(), i * len(grid) + j
    low = flat[first] * (1 - v) + flat[first + 1] * v
    first += len(grid)
    high = flat[first] * (1 - v) + flat[first + 1] * v
    return np.asarray(low * (1 - u) + high * u, dtype=np.float32)


def every(count: int, wanted: int) -> NDArray[np.int64]:
    """About ``wanted`` row numbers spread evenly over ``count`` rows, always the same ones."""
    return np.linspace(0, count - 1, min(count, wanted)).astype(np.int64)
