"""Weight from the hips: they lead, the trunk follows, shoulders come before the arms stretch."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from tests.motion.survey import pressed_s, repeats
from viewer.body.body import Body
from viewer.check.joint_rules import joint_readings
from viewer.check.joints import arm_angles
from viewer.check.motion_rules import joint_path
from viewer.check.rules import EAR
from viewer.motion.arms import BodySide
from viewer.motion.bearing import ahead, girdle, lean_in, turned_further
from viewer.motion.cast import Cast
from viewer.motion.giver import Posture, Reaching, shoulders, trunk_turns
from viewer.motion.scored import Score
from viewer.transforms import Floats

STEP_S = 1 / 15
SIDES: tuple[BodySide, BodySide] = ("L", "R")


@pytest.fixture
def giver(cast: Callable[..., Cast]) -> Body:
    return cast().giver


def upright(count: int) -> Posture:
    return Posture(np.tile([-480.0, 300.0, 400.0], (count, 1)), np.zeros(count), np.full(count, 1.0))


def reaching_to(giver: Body, shares: Floats) -> tuple[Floats, Floats]:
    """How far (t,) the left shoulder comes forward and up in the trunk, for hands so far away."""
    posture, rig = upright(len(shares)), giver.rig
    before = shoulders(rig, trunk_turns(rig, posture))[0]["L"]
    length = np.linalg.norm(rig.head("wrist.L") - rig.head("lowerarm01.L")) + np.linalg.norm(
        rig.head("lowerarm01.L") - rig.head("upperarm01.L")
    )
    wrist = before + np.outer(shares * length, [0.8, 0.0, -0.6])
    moved = turned_further(posture, girdle(rig, posture, {"L": wrist}))
    off = shoulders(rig, trunk_turns(rig, moved))[0]["L"] - before
    trunk = trunk_turns(rig, posture).root_rotation[0]
    return off @ -trunk[:, 2], off @ trunk[:, 1]


def test_a_shoulder_comes_forward_as_its_hand_reaches_and_is_hardly_shrugged(giver: Body) -> None:
    forward, up = reaching_to(giver, np.array([0.6, 0.75, 0.85, 0.95]))
    assert (np.diff(forward) > 0).all()
    assert 4.0 < forward[-1] - forward[0] < 20.0
    assert 3.0 < up[-1] - up[0] < 25.0


def test_what_goes_ahead_goes_round_with_the_loop() -> None:
    times = np.arange(151) * STEP_S
    wave = np.sin(2 * np.pi * times / times[-1])
    np.testing.assert_allclose(
        ahead(wave, 0.5, STEP_S), np.sin(2 * np.pi * (times + 0.5) / times[-1]), atol=2e-3
    )
    pairs = ahead(np.stack([wave, 2 * wave], axis=1), 0.5, STEP_S)
    np.testing.assert_allclose(pairs[:, 1], 2 * pairs[:, 0])


def test_hips_go_before_the_trunk(giver: Body) -> None:
    reaching = Reaching(np.array([-480.0, 300.0, 400.0]), 0.0, 1.0, {}, {}, 0.0)
    work = np.exp(-(((np.arange(200) * STEP_S - 6) / 0.8) ** 2))
    posture = lean_in(reaching, work, STEP_S)
    peaks = [int(np.argmax(v)) for v in (posture.hips_mm[:, 0], posture.lean, work)]
    assert peaks[0] < peaks[1] < peaks[2]


def test_the_body_comes_in_before_the_pressure(solved: Score) -> None:
    """Half of the way forward is gone before half of the pressure is there."""
    span = repeats(solved)[-1]
    times = np.arange(span.start_s - 1.0, span.start_s + pressed_s(solved), solved.step_s)
    rows = np.rint(times / solved.step_s).astype(int)
    pressure = np.array([solved.timeline.pressure_at("far", float(t)) for t in times])
    shoulder = joint_path(solved, "upperarm01.L")[rows]
    forward = np.array([np.cos(solved.reaching.yaw_rad), np.sin(solved.reaching.yaw_rad), -1.0])
    came = (shoulder - shoulder[0]) @ (forward / np.linalg.norm(forward))
    assert came[-1] > 12.0, "it can be seen"
    half = [np.argmax(v > 0.5 * v[-1]) for v in (came, pressure - pressure[0])]
    assert 0.05 < (half[1] - half[0]) * solved.step_s < 0.8


def test_elbows_are_never_locked_and_shoulders_never_at_the_ears(solved: Score) -> None:
    for side in SIDES:
        assert arm_angles(solved, side).reach.max() < 0.95
    below = [r.value for bound, found in joint_readings(solved) if bound is EAR for r in found]
    assert min(below) > 150.0
