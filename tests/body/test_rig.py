"""Forward kinematics on a small rig whose answers can be worked out by hand, and on a real one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.body.body import Body
from viewer.body.rig import JointTurns, Rig, chain, forward, place
from viewer.transforms import Floats, apply, rotation_about

# root at the origin, an upper and a lower arm along x, a hand at the end, and a leg of its own
RIG = Rig(
    ("root", "upper", "lower", "hand", "leg"),
    (-1, 0, 1, 2, 0),
    np.array([[0.0, 0, 0], [10, 0, 0], [40, 0, 0], [60, 0, 0], [0, -20, 0]]),
    np.array([[10.0, 0, 0], [40, 0, 0], [60, 0, 0], [70, 0, 0], [0, -60, 0]]),
)
QUARTER = rotation_about([0.0, 0, 1], np.pi / 2)
STILL = np.eye(3)


def turns(root: Floats = STILL, shift: object = (0.0, 0, 0), **local: Floats) -> JointTurns:
    return JointTurns(local, {}, root, np.asarray(shift, dtype=np.float64))


def test_at_rest_every_matrix_is_the_identity() -> None:
    np.testing.assert_allclose(forward(RIG, turns()), np.broadcast_to(np.eye(3, 4), (5, 3, 4)), atol=1e-12)


def test_a_bent_elbow_carries_the_hand_and_nothing_else() -> None:
    matrices = forward(RIG, turns(lower=QUARTER))
    np.testing.assert_allclose(place(matrices, 3, np.array([70.0, 0, 0])), [40, 30, 0], atol=1e-9)
    np.testing.assert_allclose(place(matrices, 1, np.array([40.0, 0, 0])), [40, 0, 0], atol=1e-9)
    np.testing.assert_allclose(place(matrices, 4, np.array([0.0, -60, 0])), [0, -60, 0], atol=1e-9)


def test_bends_add_up_along_the_chain() -> None:
    matrices = forward(RIG, turns(upper=QUARTER, lower=QUARTER))
    np.testing.assert_allclose(place(matrices, 3, np.array([60.0, 0, 0])), [-10, 30, 0], atol=1e-9)


def test_a_joint_turns_in_the_frame_of_its_parent() -> None:
    """First about its own rest axis x, then carried along by the parent's turn about z."""
    matrices = forward(RIG, turns(upper=QUARTER, lower=rotation_about([1.0, 0, 0], np.pi / 2)))
    np.testing.assert_allclose(place(matrices, 2, np.array([60.0, 0, 5])), [15, 50, 0], atol=1e-9)


def test_root_rotation_and_shift_move_the_whole() -> None:
    matrices = forward(RIG, turns(QUARTER, (1.0, 2, 3)))
    for joint in range(5):
        np.testing.assert_allclose(place(matrices, joint, np.array([60.0, 0, 0])), [1, 62, 3], atol=1e-9)


def test_a_world_turn_is_kept_whatever_the_parents_do() -> None:
    world = rotation_about([1.0, 0, 0], 0.3)
    posed = JointTurns({"upper": QUARTER}, {"lower": world}, QUARTER, np.zeros(3))
    rotation, position = chain(RIG, posed)
    np.testing.assert_allclose(rotation[2], world, atol=1e-12)
    np.testing.assert_allclose(rotation[3], world, atol=1e-12)
    np.testing.assert_allclose(position[3], position[2] + world @ [20, 0, 0], atol=1e-9)


@given(st.floats(-3, 3), st.floats(-3, 3))
def test_many_moments_at_once_are_the_moments_one_by_one(first: float, second: float) -> None:
    angles = np.array([first, second])
    together = forward(RIG, turns(upper=rotation_about([0.0, 1, 0], angles)))
    for i, angle in enumerate(angles):
        alone = forward(RIG, turns(upper=rotation_about([0.0, 1, 0], angle)))
        np.testing.assert_allclose(together[i], alone, atol=1e-12)


def test_what_is_asked_for_alone_is_as_in_the_whole_and_the_rest_is_left_out() -> None:
    posed = turns(QUARTER, lower=QUARTER)
    some, whole = forward(RIG, posed, only=(2,)), forward(RIG, posed)
    np.testing.assert_array_equal(some[:3], whole[:3])
    assert not some[3:].any()


def test_descendants_and_names() -> None:
    assert RIG.descendants("upper") == (1, 2, 3)
    assert RIG.descendants("leg") == (4,)
    assert RIG.index["hand"] == 3
    np.testing.assert_array_equal(RIG.tail("leg"), [0, -60, 0])


def test_joints_keep_their_distances_in_any_pose(body: Body) -> None:
    rig = body.rig
    random = np.random.default_rng(7)
    local = {
        name: rotation_about(random.standard_normal(3), random.uniform(-0.8, 0.8)) for name in rig.names[1:]
    }
    rotation, position = chain(rig, JointTurns(local, {}, QUARTER, np.array([5.0, 6, 7])))
    for i, parent in enumerate(rig.parents):
        if parent >= 0:
            rest = np.linalg.norm(rig.heads_mm[i] - rig.heads_mm[parent])
            assert np.linalg.norm(position[i] - position[parent]) == pytest.approx(rest, abs=1e-9)
    np.testing.assert_allclose(np.linalg.det(rotation), 1.0, atol=1e-9)
    moved = forward(rig, JointTurns(local, {}, QUARTER, np.array([5.0, 6, 7])))
    np.testing.assert_allclose(apply(moved[..., :3], rig.heads_mm) + moved[..., 3], position, atol=1e-8)
