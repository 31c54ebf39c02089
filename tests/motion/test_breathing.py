"""Both people breathe: the giver's trunk, and hands that do not feel it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer.body.body import Body
from viewer.body.skinning import blend, move_points
from viewer.check.measures import unpressed_skin
from viewer.motion.breathing import GIVER_PER_MINUTE, fullness, own_pace, risen, widened
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.giver import (
    Posture,
    ankle_height_mm,
    giver_matrices,
    knees,
    shoulders,
    trunk_turns,
)
from viewer.motion.plan import plan_hands
from viewer.motion.response import breathed_in, carry
from viewer.motion.scored import Score
from viewer.transforms import Floats


@pytest.fixture
def giver(cast: Callable[..., Cast]) -> Body:
    return cast().giver


def trunk_of(giver: Body, full: Floats) -> Floats:
    """Skin of the chest (t, n, 3), seen from the spine, the chest full to that degree."""
    count = len(full)
    posture = Posture(np.tile([-480.0, 300.0, 400.0], (count, 1)), np.zeros(count), np.full(count, 0.1))
    still = giver_matrices(giver.rig, posture, knees(giver.rig, posture), ankle_height_mm(giver), {}, {})
    matrices = widened(giver.rig, still, full).astype(np.float32)
    rows = giver.skin_rows[giver.weight_of("spine01", "spine02", "spine03")[giver.skin_rows] > 0.9]
    points, weights = giver.points_mm[rows].astype(np.float32), giver.weights[rows].astype(np.float32)
    return np.stack([move_points(blend(weights, m), points) for m in matrices]).astype(np.float64)


def test_a_full_chest_is_millimetres_wider_and_deeper(giver: Body) -> None:
    empty, full = trunk_of(giver, np.array([0.0, 1.0]))
    across, deep = (np.ptp(full[:, k]) - np.ptp(empty[:, k]) for k in (1, 0))
    assert 2.0 < across < 9.0
    assert 2.0 < deep < 9.0
    assert np.linalg.norm(full - empty, axis=1).max() < 7.0


def test_arms_neck_and_legs_stay_where_they_are(giver: Body) -> None:
    joints = np.tile(np.eye(3, 4), (2, len(giver.rig.names), 1, 1))
    after = widened(giver.rig, joints, np.array([0.0, 1.0]))
    np.testing.assert_array_equal(after[0], joints[0])
    moved = np.flatnonzero(np.abs(after[1] - joints[1]).max(axis=(1, 2)) > 0)
    assert {giver.rig.names[i] for i in moved} == {"spine01", "spine02", "spine03", "spine04"}


def test_breathing_in_straightens_the_trunk_and_raises_the_shoulders(giver: Body) -> None:
    posture = Posture(np.tile([-480.0, 300.0, 400.0], (2, 1)), np.zeros(2), np.full(2, 1.0))
    breathed = Posture(posture.hips_mm, posture.yaw_rad, posture.lean, risen(np.array([0.0, 1.0])))
    at = shoulders(giver.rig, trunk_turns(giver.rig, breathed))[0]
    for side in at:
        assert 3.0 < at[side][1, 2] - at[side][0, 2] < 15.0


@pytest.mark.parametrize("duration_s", [31.1, 46.25, 7.9])
def test_an_own_pace_goes_round_with_the_stroke(duration_s: float) -> None:
    track = own_pace(GIVER_PER_MINUTE, duration_s)
    times = np.linspace(0.0, duration_s, 4001)
    full = track.fullness(times)
    assert full[0] == pytest.approx(full[-1], abs=1e-6)
    breaths = np.sum(np.diff((full > 0.5).astype(int)) > 0)
    assert breaths == pytest.approx(GIVER_PER_MINUTE * duration_s / 60, abs=0.6)


def test_the_giver_breathes_all_through_a_stroke(solved: Score) -> None:
    times = np.arange(len(solved.giver_matrices)) * np.float64(solved.step_s)
    full = fullness(solved.timeline, times)
    row = solved.giver_rig.index["spine02"]
    grown = np.linalg.norm(solved.giver_matrices[:, row, :, 0].astype(np.float64), axis=1)
    np.testing.assert_allclose(grown, 1 + 0.016 * full, atol=1e-4)
    assert np.ptp(full) > 0.9


def test_the_receivers_back_rises_and_widens_by_millimetres(solved: Score) -> None:
    full = float(np.argmax(solved.fullness)) * solved.step_s
    out, drawn = (unpressed_skin(solved, sample=round(t / solved.step_s)).points_mm for t in (0.0, full))
    rise = (drawn - out)[:, 2]
    back = (out[:, 2] > 120.0) & (np.abs(out[:, 0]) < 60.0)
    assert 2.0 < rise[back].max() < 4.5
    assert rise.min() > -0.5, "nothing sinks into the mat"
    assert 1.0 < np.abs((drawn - out)[:, 0]).max() < 4.0


def test_hands_ride_with_the_breath(cast: Callable[..., Cast], score: Callable[..., Score]) -> None:
    """A heel that is laid on one place: what is right under its middle goes up and down with the skin."""
    people, times = cast(), np.arange(0.0, 5.0, 1 / 5)
    plans = plan_hands(people, score().stroke, score().timeline)
    lying, rig = people.receiver.matrices, people.receiver.body.rig
    full = own_pace(12.0, 5.0).fullness(times)[:, None, None, None]
    moved = lying + full * (breathed_in(rig, lying) - lying)
    for plan in plans.values():
        target, height = plan.at(np.full(len(times), 4.3))
        carried = carry(people.skin, people.skin_rest, lying, moved, target, np.maximum(height, 0.0))
        under = people.skin.pin(target[:1])
        rows = people.skin.triangles[under.triangle][0]
        rest = np.concatenate([people.skin_rest.points_mm[rows], np.ones((3, 1))], axis=1)
        weights = np.asarray(people.skin_rest.weights[rows].todense())
        skin = np.einsum("c,cj,tjkm,cm->tk", under.weights[0], weights, moved, rest)
        assert np.ptp(skin[:, 2]) > 2.0
        off = carried.points(np.tile(skin[:1], (len(times), 1))) - skin
        assert np.linalg.norm(off, axis=1).max() < 0.3


def test_the_quick_way_and_the_long_way_lead_to_the_same_skin(solved: Score) -> None:
    slowly = replace(solved, fullness=np.zeros(0, dtype=np.float32))
    for time_s in (2.0, 12.3):
        quick, slow = evaluate(solved, time_s).receiver, evaluate(slowly, time_s).receiver
        np.testing.assert_allclose(quick.points_mm, slow.points_mm, atol=0.1)
        np.testing.assert_allclose(quick.normals, slow.normals, atol=1e-3)
