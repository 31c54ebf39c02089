"""Finer and smoother triangle meshes: midpoint subdivision and Taubin's filter.

Both work on any triangles. The source's bones have doubled edges and small holes, on which schemes for closed
surfaces fail, and some of them without a word.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from meshes.builder.makehuman import Floats, Ints

Part = tuple[Floats, Ints]  # points (n, 3) mm, triangles (k, 3)
SHRINK, GROW = 0.5, -0.53
"""Taubin's two steps: together they smooth and keep the volume."""
STEPS = 4


def smoothed(part: Part, levels: int, steps: int = STEPS) -> Part:
    """The part with every triangle split in four ``levels`` times, faired after each."""
    for _ in range(levels):
        points, triangles = split_edges(part, np.ones((len(part[1]), 3), dtype=bool))
        part = faired((points, triangles), steps), triangles
    return part


def faired(part: Part, steps: int = STEPS) -> Floats:
    """The points (n, 3) after so many steps of Taubin's filter."""
    points, triangles = part
    average = neighbour_average(triangles, len(points))
    for _ in range(steps):
        for share in (SHRINK, GROW):
            points = points + share * (average @ points - points)
    return points


def neighbour_average(triangles: Ints, count: int) -> sp.csr_array:
    """The (n, n) matrix that puts each point at the mean of those it shares an edge with."""
    ends = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    both = np.concatenate([ends, ends[:, ::-1]])
    joined = sp.csr_array((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(count, count))
    joined.data[:] = 1.0
    degree = np.maximum(np.asarray(joined.sum(axis=1)).ravel(), 1.0)
    return sp.csr_array(sp.diags_array(1.0 / degree) @ joined)


def split_near(part: Part, near: NDArray[np.bool_]) -> Part:
    """The part with every edge halved whose two ends are both among the points ``near`` (n,)."""
    both = near[part[1]] & near[np.roll(part[1], -1, axis=1)]
    return split_edges(part, both)


def split_edges(part: Part, wanted: NDArray[np.bool_]) -> Part:
    """The part with marked edges halved.

    Args:
        part: to split.
        wanted: (k, 3), whether the side from corner i to corner i + 1 is to be halved; a mark on one of two
            triangles that share the side counts for both.
    """
    points, triangles = part
    sides = np.sort(np.stack([triangles, np.roll(triangles, -1, axis=1)], axis=-1), axis=-1).reshape(-1, 2)
    edges, edge = np.unique(sides, axis=0, return_inverse=True)
    marked = np.zeros(len(edges), dtype=bool)
    marked[edge.ravel()[wanted.ravel()]] = True
    number = np.where(marked, len(points) + np.cumsum(marked) - 1, -1)
    middle = number[edge.ravel()].reshape(-1, 3)
    new = points[edges[marked]].mean(axis=1)
    return np.concatenate([points, new]), _children(triangles, middle)


def _children(triangles: Ints, middle: Ints) -> Ints:
    """Triangles with the halved sides' middles (k, 3) put in, −1 where a side stays whole."""
    halved = middle >= 0
    count = halved.sum(axis=1)
    # Turn each triangle so that the cases below are the only ones: sides 0, or 0 and 1, or all are halved.
    first = np.where(
        count == 1, halved.argmax(axis=1), np.where(count == 2, ((~halved).argmax(axis=1) + 1) % 3, 0)
    )
    turn = (first[:, None] + np.arange(3)) % 3
    corners = np.take_along_axis(triangles, turn, axis=1)
    mids = np.take_along_axis(middle, turn, axis=1)
    (a, b, c), (x, y, z) = corners.T, mids.T
    patterns = {
        0: ((a, b, c),),
        1: ((a, x, c), (x, b, c)),
        2: ((x, b, y), (a, x, y), (a, y, c)),
        3: ((a, x, z), (x, b, y), (z, y, c), (x, y, z)),
    }
    out = [
        np.stack(corner, axis=1)[count == number]
        for number, pattern in patterns.items()
        for corner in pattern
    ]
    return np.concatenate(out)
