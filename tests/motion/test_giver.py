"""The giver kneels: knees on the floor, legs as long as they are, everything turns with the heading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from viewer.body.body import Body
from viewer.body.rig import chain, place
from viewer.body.skinning import blend, move_points
from viewer.motion.cast import Cast
from viewer.motion.giver import (
    FLOOR_MM,
    KNEE_HEIGHT_MM,
    SIDES,
    Posture,
    Reaching,
    ankle_height_mm,
    giver_matrices,
    knees,
    on_fixed_knees,
    shoulders,
    trunk_turns,
)
from viewer.transforms import Floats, rotation_about

YAW = np.radians([0.0, 20.0, 90.0])


@pytest.fixture(params=["woman", "man"])
def body(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Body:
    return cast("man" if request.param == "woman" else "woman", request.param).giver


def kneeling(body: Body, lean: float = 1.0) -> Posture:
    """Hips high enough to kneel up, at three headings."""
    thigh = np.linalg.norm(body.rig.head("lowerleg01.L") - body.rig.head("upperleg01.L"))
    hips = np.tile([-480.0, 300.0, FLOOR_MM + KNEE_HEIGHT_MM + 0.9 * float(thigh)], (3, 1))
    return Posture(hips, YAW, np.full(3, lean))


def whole(body: Body, posture: Posture) -> Floats:
    return giver_matrices(body.rig, posture, knees(body.rig, posture), ankle_height_mm(body), {}, {})


def at(body: Body, matrices: Floats, joint: str, tail: bool = False) -> Floats:
    rest = body.rig.tail(joint) if tail else body.rig.head(joint)
    return place(matrices, body.rig.index[joint], rest)


def test_hips_are_where_the_posture_says(body: Body) -> None:
    posture = kneeling(body)
    matrices = whole(body, posture)
    middle = (at(body, matrices, "upperleg01.L") + at(body, matrices, "upperleg01.R")) / 2
    np.testing.assert_allclose(middle, posture.hips_mm, atol=1e-6)


def test_knees_are_on_the_floor_as_far_from_the_hips_as_the_thigh_is_long(body: Body) -> None:
    posture = kneeling(body)
    matrices, resting = whole(body, posture), knees(body.rig, posture)
    for side in SIDES:
        np.testing.assert_allclose(resting[side][:, 2], FLOOR_MM + KNEE_HEIGHT_MM, atol=1e-6)
        np.testing.assert_allclose(at(body, matrices, f"lowerleg01.{side}"), resting[side], atol=1e-6)


def test_the_body_rests_on_the_floor_and_does_not_sink_in(body: Body) -> None:
    posture = kneeling(body)
    weights, points = body.weights.astype(np.float32), body.points_mm.astype(np.float32)
    for matrices in whole(body, posture):
        skin = move_points(blend(weights, matrices.astype(np.float32)), points)[body.skin_rows]
        assert FLOOR_MM - 6.0 < skin[:, 2].min() < FLOOR_MM + 6.0
        foot = body.weight_of("foot")[body.skin_rows] > 0.6
        assert FLOOR_MM - 6.0 < skin[foot, 2].min() < FLOOR_MM + 12.0


def test_shins_lie_behind_the_knees(body: Body) -> None:
    matrices = whole(body, kneeling(body))
    forward = np.stack([np.cos(YAW), np.sin(YAW), 0 * YAW], axis=1)
    for side in SIDES:
        knee, ankle = at(body, matrices, f"lowerleg01.{side}"), at(body, matrices, f"foot.{side}")
        assert (np.sum((ankle - knee) * forward, axis=1) < -300).all()


def test_the_heading_turns_the_whole_giver(body: Body) -> None:
    posture = kneeling(body)
    matrices = whole(body, posture)
    for joint in ("head", "lowerarm01.L", "foot.R"):
        off = at(body, matrices, joint) - posture.hips_mm
        for i, yaw in enumerate(YAW):
            np.testing.assert_allclose(rotation_about([0, 0, 1.0], yaw) @ off[0], off[i], atol=1e-6)


def test_leaning_brings_the_head_forward_and_down(body: Body) -> None:
    heads = [at(body, whole(body, kneeling(body, lean)), "head")[0] for lean in (0.7, 1.0, 1.3)]
    for less, more in pairwise(heads):
        assert more[0] > less[0] + 20
        assert more[2] < less[2] - 20


def test_shoulders_are_those_of_the_whole_figure(body: Body) -> None:
    posture = kneeling(body)
    turns = trunk_turns(body.rig, posture)
    joints, turned = shoulders(body.rig, turns)
    rotation, position = chain(body.rig, turns)
    for side in SIDES:
        row = body.rig.index[f"upperarm01.{side}"]
        np.testing.assert_allclose(joints[side], position[:, row], atol=1e-9)
        np.testing.assert_allclose(turned[side], rotation[:, body.rig.parents[row]], atol=1e-12)


def test_knees_stay_while_the_hips_come_forward(body: Body) -> None:
    start = kneeling(body)
    resting = {side: k[:1] for side, k in knees(body.rig, start).items()}
    reaching = Reaching(start.hips_mm[0], 0.0, 1.0, {}, {}, 0.0)
    work = np.linspace(0, 1, 7)
    posture = on_fixed_knees(body.rig, reaching.posture(work), resting)
    matrices = giver_matrices(body.rig, posture, resting, ankle_height_mm(body), {}, {})
    for side in SIDES:
        knee = at(body, matrices, f"lowerleg01.{side}")
        assert np.abs(knee - resting[side]).max() < 1.5
    forward = posture.hips_mm[:, 0] - posture.hips_mm[0, 0]
    assert (np.diff(forward) > 0).all()
    assert 5 < forward[-1] < 40


def test_a_further_turn_is_added_to_how_a_joint_is_held(body: Body) -> None:
    posture = kneeling(body)
    nod = {"head": rotation_about([1.0, 0, 0], -0.3)}
    ankle, row = ankle_height_mm(body), body.rig.index["head"]
    resting = knees(body.rig, posture)
    before = giver_matrices(body.rig, posture, resting, ankle, {}, {})
    after = giver_matrices(body.rig, replace(posture, turned=nod), resting, ankle, {}, {})
    np.testing.assert_allclose(after[:, row, :, :3], before[:, row, :, :3] @ nod["head"], atol=1e-9)
    elsewhere = np.arange(len(body.rig.names)) != row
    np.testing.assert_array_equal(after[:, elsewhere], before[:, elsewhere])
