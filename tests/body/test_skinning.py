"""Skinning: rigid motion is exact, blends lie between, normals keep their length."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from viewer.body.body import Body
from viewer.body.rig import JointTurns, forward
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.transforms import rotation_about

SINGLE = np.float32


@given(st.floats(-3, 3), st.floats(-500, 500))
def test_all_joints_moving_alike_move_every_point_rigidly(angle: float, shift: float) -> None:
    random = np.random.default_rng(3)
    points = random.uniform(-900, 900, (40, 3)).astype(SINGLE)
    weights = random.dirichlet(np.ones(5), 40)
    turn = rotation_about([1.0, 2, 3], angle)
    matrix = np.concatenate([turn, [[shift], [2 * shift], [-shift]]], axis=1).astype(SINGLE)
    blended = blend(sp.csr_matrix(weights.astype(SINGLE)), np.tile(matrix, (5, 1, 1)))
    expected = points @ turn.T + [shift, 2 * shift, -shift]
    np.testing.assert_allclose(move_points(blended, points), expected, atol=2e-3)
    np.testing.assert_allclose(turn_normals(blended, points), _unit(points @ turn.T), atol=1e-5)


def _unit(v: np.typing.NDArray[np.floating]) -> np.typing.NDArray[np.floating]:
    return np.asarray(v / np.linalg.norm(v, axis=1, keepdims=True))


def test_a_point_between_two_joints_goes_between() -> None:
    matrices = np.tile(np.eye(3, 4, dtype=SINGLE), (2, 1, 1))
    matrices[1, :, 3] = (10, 0, -4)
    weights = sp.csr_matrix(np.array([[1, 0], [0.75, 0.25], [0, 1]], dtype=SINGLE))
    moved = move_points(blend(weights, matrices), np.zeros((3, 3), SINGLE))
    np.testing.assert_allclose(moved, np.array([[0.0, 0, 0], [2.5, 0, -1], [10, 0, -4]]))


def test_normals_have_length_one_even_where_joints_disagree() -> None:
    matrices = np.zeros((2, 3, 4), SINGLE)
    matrices[0, :, :3] = np.eye(3)
    matrices[1, :, :3] = rotation_about([0.0, 0, 1], 2.0)
    blended = blend(sp.csr_matrix(np.full((2, 2), 0.5, SINGLE)), matrices)
    normals = turn_normals(blended, np.array([[1, 0, 0], [0, 0.6, 0.8]], SINGLE))
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1.0, atol=1e-6)


def test_a_body_at_rest_stays_where_it_is(body: Body) -> None:
    matrices = forward(body.rig, JointTurns({}, {}, np.eye(3), np.zeros(3))).astype(SINGLE)
    points = body.points_mm.astype(SINGLE)
    moved = move_points(blend(body.weights.astype(SINGLE), matrices), points)
    np.testing.assert_allclose(moved, points, atol=0.01)


def test_single_precision_is_kept(body: Body) -> None:
    matrices = np.tile(np.eye(3, 4, dtype=SINGLE), (len(body.rig.names), 1, 1))
    blended = blend(body.weights.astype(SINGLE), matrices)
    assert blended.dtype == SINGLE
    assert move_points(blended, body.points_mm.astype(SINGLE)).dtype == SINGLE
    assert turn_normals(blended, body.points_mm.astype(SINGLE)).dtype == SINGLE
