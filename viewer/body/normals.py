"""Smooth vertex normals of a triangle mesh."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray


def corner_matrix(triangles: NDArray[Any], count: int) -> sp.csr_matrix:
    """A (count, k) matrix that adds the values of k triangles to their three vertices each."""
    k = len(triangles)
    rows = triangles.ravel()
    columns = np.repeat(np.arange(k), 3)
    return sp.csr_matrix((np.ones(3 * k, dtype=np.float32), (rows, columns)), shape=(count, k))


def face_vectors(points: NDArray[Any], triangles: NDArray[Any]) -> NDArray[Any]:
    """Cross products (k, 3) of two edges of each triangle: direction = normal, length = twice the area."""
    a, b, c = (points.take(triangles[:, k], axis=0) for k in range(3))  # far quicker than by indexing
    u, v = b - a, c - a
    out: NDArray[Any] = np.empty_like(u)
    out[:, 0] = u[:, 1] * v[:, 2] - u[:, 2] * v[:, 1]
    out[:, 1] = u[:, 2] * v[:, 0] - u[:, 0] * v[:, 2]
    out[:, 2] = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    return out


def vertex_normals(
    points: NDArray[Any], triangles: NDArray[Any], corners: sp.csr_matrix | None = None
) -> NDArray[Any]:
    """Area-weighted unit normals (n, 3) of points (n, 3); a vertex without triangles gets a zero normal.

    ``corners`` is :func:`corner_matrix` of the same triangles, to save building it again.
    """
    if corners is None:
        corners = corner_matrix(triangles, len(points))
    summed = cast(NDArray[Any], corners @ face_vectors(points, triangles))
    length = np.sqrt(np.einsum("ij,ij->i", summed, summed))
    return np.asarray(summed / np.maximum(length, 1e-12)[:, None], points.dtype)
