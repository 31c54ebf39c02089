"""What lies under the skin gives way with it: how far each point follows the skin above it.

A point at depth d goes with the skin by the share exp(−d / 30 mm). Skin that is pressed in by less than 30 mm
never reaches it: of d there is always some left.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.transforms import Floats

YIELDING_DEPTH_MM = 30.0
REACH_MM = 70.0
NEAREST = 4
LEAST_SHARE = 0.02


def follow(skin_mm: NDArray[Any], points_mm: Floats) -> sp.csr_matrix:
    """A matrix (n, p) that makes displacements of points out of displacements of the skin.

    Args:
        skin_mm: (p, 3) the places of the skin that yield, rest space.
        points_mm: (n, 3) of bones or muscles, rest space.
    """
    distance, near = cKDTree(skin_mm).query(points_mm, k=NEAREST, distance_upper_bound=REACH_MM)
    found = np.isfinite(distance)
    distance = np.where(found, distance, REACH_MM)
    share = np.where(found, 1.0 / (distance - distance[:, :1] + 2.0), 0.0)
    share /= np.maximum(share.sum(axis=1, keepdims=True), 1e-9)
    share *= np.exp(-distance[:, :1] / YIELDING_DEPTH_MM)
    share[share < LEAST_SHARE] = 0.0
    rows = np.repeat(np.arange(len(points_mm)), NEAREST)
    kept = share.ravel() > 0.0
    return sp.csr_matrix(
        (share.ravel()[kept].astype(np.float32), (rows[kept], near.ravel()[kept])),
        shape=(len(points_mm), len(skin_mm)),
    )
