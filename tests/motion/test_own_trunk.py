"""A giver's elbows keep off the own trunk: how near they come is known before anything is dressed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from viewer.body.body import Body
from viewer.motion.cast import Cast
from viewer.motion.giver import Posture, trunk_turns
from viewer.motion.own_trunk import OwnTrunk, own_trunk
from viewer.transforms import Floats

HIPS_MM = np.array([-480.0, -120.0, 430.0])


@pytest.fixture(scope="module")
def giver(cast: Callable[..., Cast]) -> Body:
    return cast().giver


@pytest.fixture(scope="module")
def trunk(giver: Body) -> OwnTrunk:
    return own_trunk(giver)


def framed(giver: Body, trunk: OwnTrunk, yaw_rad: float, lean: float) -> tuple[Floats, Floats]:
    posture = Posture(HIPS_MM, np.array(yaw_rad), np.array(lean))
    return trunk.frame(giver, trunk_turns(giver.rig, posture))


def on_the_left(trunk: OwnTrunk) -> int:
    """A point of the skin at the left flank, level with the joint."""
    level = np.abs(trunk.points_mm[:, 1] - trunk.head_mm[1]) < 15.0
    return int(np.flatnonzero(level)[trunk.points_mm[level, 0].argmin()])


@pytest.mark.parametrize("away_mm", [-12.0, -3.0, 2.0, 25.0, 80.0])
@pytest.mark.parametrize(("yaw", "lean"), [(0.0, 0.0), (0.7, 1.1), (np.pi - 0.4, 0.8)])
def test_a_point_beside_the_flank_is_as_far_as_it_was_put_there(
    giver: Body, trunk: OwnTrunk, away_mm: float, yaw: float, lean: float
) -> None:
    rotation, joint = framed(giver, trunk, yaw, lean)
    row = on_the_left(trunk)
    at_rest = trunk.points_mm[row] + away_mm * trunk.normals[row]
    world = rotation @ (at_rest - trunk.head_mm) + joint
    found = trunk.clearance(world[None], rotation, joint)[0]
    assert found == pytest.approx(away_mm, abs=max(0.3, 0.1 * abs(away_mm)))


def test_arms_and_legs_are_not_the_trunk(giver: Body, trunk: OwnTrunk) -> None:
    elbow, knee = giver.rig.head("lowerarm01.L"), giver.rig.head("lowerleg01.L")
    gaps = [float(np.linalg.norm(trunk.points_mm - joint, axis=1).min()) for joint in (elbow, knee)]
    assert min(gaps) > 100.0


def test_many_frames_at_once_are_the_single_ones(giver: Body, trunk: OwnTrunk) -> None:
    yaws, leans = np.array([0.1, 0.5]), np.array([0.9, 1.2])
    hips = np.stack([HIPS_MM, HIPS_MM + np.array([30.0, -20.0, 5.0])])
    rotation, joint = trunk.frame(giver, trunk_turns(giver.rig, Posture(hips, yaws, leans)))
    points = np.array([[[-240.0, -70.0, 510.0]], [[-300.0, -100.0, 560.0]]])
    together = trunk.clearance(points, rotation, joint)
    alone = [trunk.clearance(points[i], rotation[i], joint[i]) for i in range(2)]
    np.testing.assert_allclose(together, np.stack(alone), atol=1e-9)
