"""Skins whose height and normal are known everywhere, for tests."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from viewer.motion.skin_field import SkinField, look_down
from viewer.transforms import Floats

Height = Callable[[Floats, Floats], Floats]


def grid(height: Height, half_mm: float = 75.0, step_mm: float = 5.0) -> tuple[Floats, NDArray[np.int64]]:
    """Points (n, 3) and triangles (k, 3), looking up, of a square of skin."""
    line = np.arange(-half_mm, half_mm + 0.1, step_mm)
    x, y = np.meshgrid(line, line, indexing="ij")
    points = np.stack([x, y, height(x, y)], axis=-1).reshape(-1, 3)
    at = np.arange(x.size).reshape(x.shape)
    a, b, c, d = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[1:, 1:].ravel(), at[:-1, 1:].ravel()
    return points, np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])


def skin_of(height: Height, half_mm: float = 240.0) -> SkinField:
    """The field of a square of skin, large enough for a hand."""
    inside = half_mm - 10.0
    return look_down(*grid(height, half_mm, 8.0), (-inside, inside, -inside, inside))


def level(x: Floats, y: Floats) -> Floats:
    """A flat skin at 100 mm."""
    return np.asarray(100.0 + 0 * x)


def slope(x: Floats, y: Floats) -> Floats:
    """A skin that falls to the right by one in four and rises to the head by one in ten."""
    return np.asarray(100.0 - 0.25 * x + 0.1 * y)


def barrel(x: Floats, y: Floats) -> Floats:
    """A back: curved across, straight along."""
    return np.asarray(100.0 - x**2 / 500.0)
