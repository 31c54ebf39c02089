"""Two-bone arms reach where they are asked to, and their angles mean what they say."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.body.rig import JointTurns, Rig, forward, place
from viewer.motion.arms import (
    FOREARM_TWIST_SHARES,
    BodySide,
    arm_lengths,
    bend,
    hand_rest_frame,
    hand_rotation,
    solve_arm,
    wrist_angles,
)
from viewer.motion.cast import Cast
from viewer.transforms import Floats, frame, rotation_about, twist_about, unit

SIDES: tuple[BodySide, BodySide] = ("L", "R")
HERE = np.zeros(3)


def simple_rig() -> Rig:
    """Arms along x with bent elbows; upper arm 300, forearm 250; hands with three knuckles."""
    names, parents = ["root"], [-1]
    heads, tails = [np.zeros(3)], [np.zeros(3)]
    for side, sign in (("L", -1.0), ("R", 1.0)):
        points = [np.array([sign * 200, 1400.0, 0]), np.array([sign * 500, 1400.0, 0])]
        points.append(points[1] + 250 * unit([sign, 0.0, -0.4]))
        chain = ("upperarm01", "upperarm02", "lowerarm01", "lowerarm02", "wrist")
        at = [points[0], points[0] * 0.5 + points[1] * 0.5, points[1], (points[1] + points[2]) / 2, points[2]]
        for i, (name, point) in enumerate(zip(chain, at, strict=True)):
            parents.append(len(names) - 1 if i else 0)
            names.append(f"{name}.{side}")
            heads.append(point)
            tails.append(at[min(i + 1, 4)])
        wrist = len(names) - 1
        for finger, z in (("2", -30.0), ("3", -10.0), ("5", 30.0)):
            parents.append(wrist)
            names.append(f"finger{finger}-1.{side}")
            heads.append(points[2] + np.array([sign * 90, 0, z]))
            tails.append(points[2] + np.array([sign * 180, 0, z]))
    return Rig(tuple(names), tuple(parents), np.array(heads), np.array(tails))


RIG = simple_rig()
number = st.floats(-1, 1)
direction = st.tuples(number, number, number).map(np.array).filter(lambda v: bool(np.linalg.norm(v) > 0.1))


def test_lengths_are_those_of_the_rig() -> None:
    assert arm_lengths(RIG, "L") == pytest.approx((300.0, 250.0))
    assert arm_lengths(RIG, "R") == pytest.approx((300.0, 250.0))


@given(direction, direction, st.floats(0.15, 0.99))
def test_the_elbow_is_at_both_bones_lengths_and_on_the_side_of_the_pole(
    line: Floats, pole: Floats, reach: float
) -> None:
    assume(np.linalg.norm(np.cross(unit(line), unit(pole))) > 0.05)
    target = 550 * reach * unit(line)
    elbow, wrist, share = bend(RIG, "L", HERE, target, unit(pole))
    assert np.linalg.norm(elbow) == pytest.approx(300)
    assert np.linalg.norm(wrist - elbow) == pytest.approx(250)
    np.testing.assert_allclose(wrist, target, atol=1e-6)
    assert share == pytest.approx(reach)
    assert (elbow - wrist * (elbow @ wrist) / (wrist @ wrist)) @ pole >= -1e-6


def test_what_is_too_far_is_reached_for_with_a_nearly_straight_arm() -> None:
    elbow, wrist, reach = bend(RIG, "L", HERE, np.array([900.0, 0, 0]), np.array([0.0, 0, 1]))
    assert reach == pytest.approx(900 / 550)
    assert 540 < wrist[0] < 550
    assert np.linalg.norm(elbow - HERE) == pytest.approx(300)


@pytest.mark.parametrize("side", SIDES)
@given(direction, direction, direction, direction, st.floats(0.2, 0.98))
def test_the_solved_joints_really_bring_the_hand_there(
    side: BodySide, line: Floats, pole: Floats, fingers: Floats, dorsal: Floats, reach: float
) -> None:
    assume(np.linalg.norm(np.cross(unit(line), unit(pole))) > 0.05)
    assume(np.linalg.norm(np.cross(unit(fingers), unit(dorsal))) > 0.05)
    shoulder = RIG.head(f"upperarm01.{side}")
    target = shoulder + 550 * reach * unit(line)
    hand = hand_rotation(RIG, side, fingers, dorsal)
    arm = solve_arm(RIG, side, np.eye(3), shoulder, target, unit(pole), hand)
    matrices = forward(RIG, JointTurns({}, arm.turns, np.eye(3), HERE))
    wrist = RIG.index[f"wrist.{side}"]
    np.testing.assert_allclose(place(matrices, wrist, RIG.head(f"wrist.{side}")), target, atol=1e-5)
    np.testing.assert_allclose(matrices[wrist, :, :3], hand, atol=1e-9)
    knuckle = RIG.head(f"finger3-1.{side}") - RIG.head(f"wrist.{side}")
    assert (hand @ knuckle) @ unit(fingers) == pytest.approx(np.linalg.norm(knuckle), rel=1e-6)


@pytest.mark.parametrize("side", SIDES)
def test_a_twisted_arm_of_flesh_arrives_too(cast: Callable[..., Cast], side: BodySide) -> None:
    """The joints of a real body lie beside the lines between shoulder, elbow and wrist."""
    rig = cast().giver.rig
    shoulder = rig.head(f"upperarm01.{side}")
    out = -1.0 if side == "L" else 1.0
    target = shoulder + np.array([out * 150.0, -200.0, 250.0])
    hand = hand_rotation(rig, side, np.array([-out, 0.3, 0.2]), np.array([0.1, 0.2, 1.0]))
    arm = solve_arm(rig, side, np.eye(3), shoulder, target, np.array([out, -0.5, 0.1]), hand)
    matrices = forward(rig, JointTurns({}, arm.turns, np.eye(3), HERE))
    arrived = place(matrices, rig.index[f"wrist.{side}"], rig.head(f"wrist.{side}"))
    np.testing.assert_allclose(arrived, target, atol=0.01)
    np.testing.assert_allclose(arm.wrist_mm, arrived, atol=1e-6)
    elbow = place(matrices, rig.index[f"lowerarm01.{side}"], rig.head(f"lowerarm01.{side}"))
    np.testing.assert_allclose(arm.elbow_mm, elbow, atol=1e-6)


@given(st.floats(-2.5, 2.5))
def test_the_twist_is_spread_along_the_forearm(twist: float) -> None:
    """The hand is turned about the forearm alone: all of that is twist, and each joint takes its share."""
    side: BodySide = "R"
    shoulder, wrist = RIG.head("upperarm01.R"), RIG.head("wrist.R")
    pole = RIG.head("lowerarm01.R") - (shoulder + wrist) / 2
    forearm = unit(wrist - RIG.head("lowerarm01.R"))
    arm = solve_arm(RIG, side, np.eye(3), shoulder, wrist, unit(pole), rotation_about(forearm, twist))
    assert float(arm.forearm_twist_rad) == pytest.approx(twist, abs=1e-6)
    for joint, share in FOREARM_TWIST_SHARES.items():
        turned = float(twist_about(arm.turns[f"{joint}.R"], forearm))
        assert turned == pytest.approx(share * twist, abs=1e-6)


def test_at_rest_nothing_turns() -> None:
    for side in SIDES:
        shoulder, elbow, wrist = (RIG.head(f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist"))
        pole = elbow - (shoulder + wrist) / 2
        arm = solve_arm(RIG, side, np.eye(3), shoulder, wrist, unit(pole), np.eye(3))
        for turn in arm.turns.values():
            np.testing.assert_allclose(turn, np.eye(3), atol=1e-7)
        assert float(arm.elbow_flexion_rad) == pytest.approx(np.arctan(0.4), abs=1e-6)


@pytest.mark.parametrize("side", SIDES)
def test_extension_and_deviation_have_the_signs_of_a_real_wrist(side: BodySide) -> None:
    """Bent back is extension, bent to the little finger's side is ulnar, on either hand."""
    shoulder, wrist = RIG.head(f"upperarm01.{side}"), RIG.head(f"wrist.{side}")
    rest = hand_rest_frame(RIG, side)
    towards, dorsal = rest[:, 0], rest[:, 1]
    index, little = RIG.head(f"finger2-1.{side}"), RIG.head(f"finger5-1.{side}")
    ulnar = rest[:, 2] * np.sign(rest[:, 2] @ (little - index))
    forearm = unit(wrist - RIG.head(f"lowerarm01.{side}"))
    straight = frame(forearm, dorsal) @ rest.T
    pole = RIG.head(f"lowerarm01.{side}") - (shoulder + wrist) / 2
    for axis, wanted in ((np.cross(towards, dorsal), (40.0, 0.0)), (np.cross(towards, ulnar), (0.0, 25.0))):
        hand = straight @ rotation_about(axis, np.radians(sum(wanted)))
        arm = solve_arm(RIG, side, np.eye(3), shoulder, wrist, unit(pole), hand)
        extension, deviation = (float(np.degrees(a)) for a in wrist_angles(RIG, side, arm, hand))
        assert (extension, deviation) == pytest.approx(wanted, abs=1e-4)


def test_the_back_of_a_real_hand_is_known(cast: Callable[..., Cast]) -> None:
    """The thumb's tip lies on the side of the palm, and both hands mirror each other."""
    rig = cast().giver.rig
    for side in SIDES:
        dorsal = hand_rest_frame(rig, side)[:, 1]
        palm = rig.tail(f"finger1-3.{side}") - rig.head(f"finger3-1.{side}")
        assert dorsal @ palm < 0
    left, right = (hand_rest_frame(rig, side) for side in SIDES)
    np.testing.assert_allclose(left[:, :2] * [[-1], [1], [1]], right[:, :2], atol=1e-6)
