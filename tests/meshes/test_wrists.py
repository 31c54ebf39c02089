"""The smoothing of weights around the wrists, on a strip of quads."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp

from meshes.builder.wrists import RADIUS_MM, soft_wrists

COUNT = 41
STEP_MM = 5.0


def strip() -> tuple[np.ndarray, np.ndarray, sp.csr_array]:
    """A flat strip along x whose left half hangs on one joint and whose right half on another."""
    x = (np.arange(COUNT) - COUNT // 2) * STEP_MM
    points = np.concatenate([np.stack([x, 0 * x, 0 * x], axis=1), np.stack([x, 0 * x + 5, 0 * x], axis=1)])
    low = np.arange(COUNT - 1)
    quads = np.stack([low, low + 1, low + 1 + COUNT, low + COUNT], axis=1)
    right = (points[:, 0] > 0).astype(float)
    return points, quads, sp.csr_array(np.stack([1 - right, right], axis=1))


def test_a_hard_edge_becomes_a_ramp_and_far_weights_stay() -> None:
    points, quads, weights = strip()
    far = np.array([[0.0, 0.0, 0.0], [0.0, 1000.0, 0.0]])
    soft = soft_wrists(weights, points, quads, far).toarray()
    assert np.abs(soft.sum(axis=1) - 1).max() < 1e-12
    row = soft[:COUNT, 1]
    assert (np.diff(row) >= -1e-12).all()
    assert np.diff(row).max() < 0.3
    away = np.abs(points[:, 0]) > RADIUS_MM
    np.testing.assert_array_equal(soft[away], weights.toarray()[away])


def test_points_without_faces_keep_their_weights() -> None:
    points, quads, weights = strip()
    lone = np.vstack([points, [[0.0, 2.0, 0.0]]])
    more = sp.csr_array(sp.vstack([weights, sp.csr_array([[0.25, 0.75]])]))
    soft = soft_wrists(more, lone, quads, np.zeros((2, 3))).toarray()
    np.testing.assert_allclose(soft[-1], [0.25, 0.75])
