"""Reads regular grids between their cells, at many places at once and fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Singles = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Places:
    """Places (...) in a grid: the cell before each, counted through, and the shares of the way to the next.

    Attributes:
        shape: (w, h) of the grid.
        cell: (...).
        u, v: (...) 0…1 along the first and the second axis.
    """

    shape: tuple[int, int]
    cell: NDArray[np.int32]
    u: Singles
    v: Singles

    def read(self, grid: Singles) -> Singles:
        """Values (...) of a grid (w·h,), straight between the four cells around; this runs most of all."""
        h = self.shape[1]
        near, far = grid.take(self.cell), grid.take(self.cell + 1)
        near += (grid.take(self.cell + h) - near) * self.u
        far += (grid.take(self.cell + (h + 1)) - far) * self.u
        return np.asarray(near + (far - near) * self.v)

    def nearest(self, grid: Singles) -> Singles:
        """Values (...) of the cells that are nearest."""
        cell = self.cell + (self.u >= 0.5) * self.shape[1] + (self.v >= 0.5)
        return np.asarray(grid.take(cell))


def places(x: NDArray[Any], y: NDArray[Any], shape: tuple[int, int]) -> Places:
    """The places (...) given in cells; those outside are brought to the border."""
    w, h = shape
    x = np.clip(x.astype(np.float32, copy=False), np.float32(0), np.float32(w - 1.001))
    y = np.clip(y.astype(np.float32, copy=False), np.float32(0), np.float32(h - 1.001))
    i, j = x.astype(np.int32), y.astype(np.int32)
    return Places(shape, i * np.int32(h) + j, x - i.astype(np.float32), y - j.astype(np.float32))
