"""Eyes on the hands: where the giver looks, smoothly, and within what a neck can do."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from tests.motion.survey import repeats
from viewer.body.body import Body
from viewer.check.joint_rules import joint_readings
from viewer.check.rules import NECK_BEND, NECK_SIDE, NECK_TURN
from viewer.motion.bearing import turned_further
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.gaze import BEND_DEG, between_eyes, glance, held_back, look
from viewer.motion.giver import (
    EYES_AHEAD,
    Posture,
    ankle_height_mm,
    giver_matrices,
    knees,
    trunk_turns,
)
from viewer.motion.scored import Score
from viewer.transforms import Floats, unit

STEP_S = 1 / 15


@pytest.fixture
def giver(cast: Callable[..., Cast]) -> Body:
    return cast().giver


def kneeling(count: int) -> Posture:
    return Posture(np.tile([-480.0, 300.0, 400.0], (count, 1)), np.full(count, 0.3), np.full(count, 1.0))


def eyes_and_gaze(giver: Body, posture: Posture) -> tuple[Floats, Floats]:
    resting = knees(giver.rig, posture)
    matrices = giver_matrices(giver.rig, posture, resting, ankle_height_mm(giver), {}, {})
    head = matrices[:, giver.rig.index["head"]]
    return head[..., :3] @ between_eyes(giver) + head[..., 3], head[..., :3] @ EYES_AHEAD


def looking_at(giver: Body, target: Floats) -> tuple[Posture, Floats]:
    """A giver who looks at targets (t, 3), and how far off (t,) the gaze is, degrees."""
    posture = kneeling(len(target))
    rig = giver.rig
    posture = turned_further(
        posture, look(rig, trunk_turns(rig, posture), between_eyes(giver), target, STEP_S)
    )
    eye, gaze = eyes_and_gaze(giver, posture)
    return posture, np.degrees(np.arccos(np.clip(np.sum(unit(target - eye) * gaze, axis=1), -1, 1)))


@pytest.mark.parametrize("place", [(0.0, 300.0, 180.0), (-60.0, 520.0, 160.0), (80.0, 120.0, 150.0)])
def test_the_gaze_rests_on_a_place_that_keeps_still(giver: Body, place: tuple[float, float, float]) -> None:
    _, off = looking_at(giver, np.tile(place, (30, 1)))
    assert off.max() < 1.0


def test_a_neck_goes_no_further_than_it_can(giver: Body) -> None:
    behind = np.tile([-900.0, 900.0, 300.0], (30, 1))
    posture, off = looking_at(giver, behind)
    assert off.min() > 10.0, "nobody looks behind their own back"
    assert set(posture.turned) == {"neck01", "neck02", "neck03", "head"}
    np.testing.assert_allclose(held_back(np.array([-300.0, 300.0]), *BEND_DEG), BEND_DEG)
    inside = np.linspace(-15, 20, 5)
    np.testing.assert_array_equal(held_back(inside, *BEND_DEG), inside)


def test_the_head_follows_a_leap_of_the_work_without_one_of_its_own(giver: Body) -> None:
    target = np.tile([-40.0, 200.0, 180.0], (90, 1))
    target[45:, 1] = 420.0
    posture, _ = looking_at(giver, target)
    _, gaze = eyes_and_gaze(giver, posture)
    steps = np.degrees(np.arccos(np.clip(np.sum(gaze[1:] * gaze[:-1], axis=1), -1, 1)))
    assert steps.sum() > 15.0
    assert steps.max() < 5.0
    assert np.abs(np.diff(steps)).max() < 2.0


def test_eyes_are_on_the_place_before_hands_come_down_and_leave_it_after() -> None:
    lift = np.interp(np.arange(0, 20, STEP_S), [0, 4, 6, 14, 16, 20], [60, 60, 0, 0, 60, 60])
    up = glance(lift, STEP_S)
    assert up[0] > 0.9
    assert up[-1] > 0.9
    assert abs(up[0] - up[-1]) < 0.02
    assert up[(lift < 30)].max() < 0.1
    down, rising = np.flatnonzero(up < 0.5)[[0, -1]] * STEP_S
    assert 3.2 < down < 4.0, "hands begin to come down at 4 s"
    assert rising > 15.0


def test_the_giver_looks_at_the_work_all_the_while(solved: Score) -> None:
    first, last = repeats(solved)[0].start_s, repeats(solved)[-1].end_s
    off = []
    for time_s in np.linspace(first, last, 12):
        frame = evaluate(solved, float(time_s))
        towards = unit(frame.focus_mm - frame.eye_mm)
        off.append(float(np.degrees(np.arccos(frame.gaze @ towards))))
    assert max(off) < 8.0
    bounds = {b: [r.value for r in found] for b, found in joint_readings(solved)}
    for bound in (NECK_BEND, NECK_SIDE, NECK_TURN):
        assert bound.fail[0] < min(bounds[bound]) <= max(bounds[bound]) < bound.fail[1]


def test_before_and_after_the_work_the_giver_looks_up_to_the_receivers_head(solved: Score) -> None:
    begin, during = evaluate(solved, 0.3), evaluate(solved, repeats(solved)[0].start_s)
    side = 1.0 if begin.focus_mm[1] > 0 else -1.0
    turned = np.degrees(np.arccos(np.clip(float(begin.gaze @ during.gaze), -1, 1)))
    assert turned > 8.0
    assert side * begin.gaze[1] > side * during.gaze[1], "towards the head"
