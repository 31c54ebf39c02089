"""Skinning a whole figure: the points and normals of tens of thousands of vertices at once."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from viewer.body.skinning import blend
from viewer.body.surface import Figure

Singles = NDArray[np.float32]

_at_rest: WeakKeyDictionary[Figure, tuple[Singles, Singles]] = WeakKeyDictionary()


def skin_figure(figure: Figure, matrices: Singles) -> tuple[Singles, Singles]:
    """World points, mm, and unit normals, both (n, 3), of a figure whose joints have the matrices (J, 3, 4).

    To the bit what `move_points` and `turn_normals` of :mod:`viewer.body.skinning` say. Those suit few
    vertices; of many, columns in one piece of memory each are reckoned with in half the time.
    """
    columns = np.ascontiguousarray(blend(figure.weights, matrices).T)
    (x, y, z), normals = _resting(figure)
    moved = np.empty((len(x), 3), dtype=np.float32)
    turned = np.empty_like(moved)
    for row in range(3):
        a, b, c, shift = columns[4 * row : 4 * row + 4]
        moved[:, row] = a * x + b * y + c * z + shift
    linear = (columns[4 * row : 4 * row + 3] for row in range(3))
    across = [a * normals[0] + b * normals[1] + c * normals[2] for a, b, c in linear]
    squared = across[0] ** 2 + across[1] ** 2 + across[2] ** 2
    short = 1.0 / np.sqrt(np.maximum(squared, np.float32(1e-20)))
    for row in range(3):
        np.multiply(across[row], short, out=turned[:, row])
    return moved, turned


def _resting(figure: Figure) -> tuple[Singles, Singles]:
    """Columns (3, n) of points and normals at rest; kept as long as the figure is."""
    found = _at_rest.get(figure)
    if found is None:
        found = np.ascontiguousarray(figure.points_mm.T), np.ascontiguousarray(figure.normals.T)
        _at_rest[figure] = found
    return found
