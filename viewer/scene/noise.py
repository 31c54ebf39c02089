"""Smooth noise in space: the same place always gets the same value."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.scene.arrays import Singles

_TABLE = 64


def smooth_noise(points_mm: NDArray[np.floating], size_mm: float, seed: int) -> Singles:
    """Noise (n,) of mean about 0 and spread about ±1 at points (n, 3); its bumps are ``size_mm`` wide."""
    lattice = np.random.default_rng(seed).uniform(-1.6, 1.6, (_TABLE,) * 3).astype(np.float32)
    place = np.asarray(points_mm, dtype=np.float32) / np.float32(size_mm)
    cell = np.floor(place).astype(np.int64)
    share = place - cell
    share = share * share * (3 - 2 * share)
    total = np.zeros(len(place), dtype=np.float32)
    for corner in np.ndindex(2, 2, 2):
        at = (cell + corner) % _TABLE
        weight = np.prod(np.where(np.array(corner) == 1, share, 1 - share), axis=1)
        total += weight * lattice[at[:, 0], at[:, 1], at[:, 2]]
    return total
