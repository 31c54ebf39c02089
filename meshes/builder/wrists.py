"""Softer wrists: the bend between forearm and hand is spread over the length that a real wrist bends over.

The source's weights change from forearm to hand within a few millimetres, so a strongly extended wrist folds
like a hinge. Around each wrist every weight is averaged with its neighbours' a few times.
"""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

RADIUS_MM = 55.0
"""Weights further from the wrist joint than this stay as they are."""
FADE_SHARE = 0.4
ROUNDS = 12


def soft_wrists(
    weights: sp.csr_array,
    points_mm: NDArray[np.float64],
    quads: NDArray[np.int64],
    wrists_mm: NDArray[np.float64],
) -> sp.csr_array:
    """Weights (n, J) with those around the wrists smoothed; rows keep their sum.

    Args:
        weights: (n, J).
        points_mm: (n, 3) of the base mesh.
        quads: (k, 4) of the skin, over which neighbours are found.
        wrists_mm: (2, 3) the wrist joints.
    """
    count = len(points_mm)
    sides = np.concatenate([quads[:, [i, (i + 1) % 4]] for i in range(4)])
    rows, columns = np.r_[sides[:, 0], sides[:, 1]], np.r_[sides[:, 1], sides[:, 0]]
    near = sp.csr_array((np.ones(len(rows)), (rows, columns)), shape=(count, count))
    near.data[:] = 1.0
    neighbours = np.asarray(near.sum(axis=1)).ravel()
    mean = sp.diags_array(1.0 / np.maximum(neighbours, 1.0)) @ near
    away = np.linalg.norm(points_mm[:, None] - wrists_mm, axis=2).min(axis=1)
    share = np.clip((RADIUS_MM - away) / (FADE_SHARE * RADIUS_MM), 0.0, 1.0) * (neighbours > 0) * 0.5
    out = weights
    for _ in range(ROUNDS):
        out = sp.diags_array(1.0 - share) @ out + sp.diags_array(share) @ (mean @ out)
    return sp.csr_array(out)
