"""Linear blend skinning of points and normals."""

from __future__ import annotations

from typing import cast

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Singles = NDArray[np.float32]


def blend(weights: sp.csr_matrix, matrices: Singles) -> Singles:
    """World-from-rest matrices (n, 12) of n vertices: weights (n, J) times joint matrices (J, 3, 4)."""
    return cast(Singles, weights @ matrices.reshape(len(matrices), 12))


def move_points(blended: Singles, points_mm: Singles) -> Singles:
    """World points (n, 3) of rest points (n, 3), both mm; ``blended`` as from :func:`blend`."""
    x, y, z = points_mm[:, 0], points_mm[:, 1], points_mm[:, 2]
    out = np.empty_like(points_mm)
    for row in range(3):
        m = blended[:, 4 * row : 4 * row + 4]
        out[:, row] = m[:, 0] * x + m[:, 1] * y + m[:, 2] * z + m[:, 3]
    return out


def turn(blended: Singles, vectors: Singles) -> Singles:
    """World vectors (n, 3) out of vectors (n, 3) at rest, which keep their length.

    The blend's linear part is used as it is: joint matrices are rotations, and where they differ little, so
    does their blend from a rotation.
    """
    x, y, z = vectors[:, 0], vectors[:, 1], vectors[:, 2]
    out = np.empty_like(vectors)
    for row in range(3):
        m = blended[:, 4 * row : 4 * row + 3]
        out[:, row] = m[:, 0] * x + m[:, 1] * y + m[:, 2] * z
    return out


def turn_normals(blended: Singles, normals: Singles) -> Singles:
    """World normals (n, 3) of length 1 out of rest normals (n, 3); see :func:`turn`."""
    out = turn(blended, normals)
    squared = out[:, 0] ** 2 + out[:, 1] ** 2 + out[:, 2] ** 2
    out *= (1.0 / np.sqrt(np.maximum(squared, np.float32(1e-20))))[:, None]
    return out
