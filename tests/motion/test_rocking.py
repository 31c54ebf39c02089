"""Both people while one rocks the other: hands keep their place on skin that rolls, the giver goes along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.motion.survey import beyond, measured_contacts
from tests.motion.test_riding import least_clearance
from viewer.anatomy.interior import Interior
from viewer.check.findings import Reading
from viewer.check.joints import arm_angles
from viewer.check.measures import arms_apart, body_inside
from viewer.check.motion_rules import glides, joint_path
from viewer.check.probe import Probe
from viewer.check.rock_rules import rock_readings, roll
from viewer.check.rules import Bound
from viewer.files.stroke_file import read_stroke
from viewer.motion import score as solving
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.giver import Posture
from viewer.motion.mirroring import mirrored
from viewer.motion.plan import plan_hands
from viewer.motion.riding import ride
from viewer.motion.rocking import going_along
from viewer.motion.score import prepare, sample_times
from viewer.motion.scored import DENT_STRIDE, Score
from viewer.state.layers import INSIDE
from viewer.stroke.stroke import Side, Stroke
from viewer.stroke.timeline import expand

ROCKS_S = (6.2, 9.9)
"""While the body swings fully, of the short stroke."""


def extremes(score: Score) -> list[float]:
    """When the trunk is rolled furthest, either way."""
    turn = roll(score, "spine02")
    return [int(i) * score.step_s for i in (turn.argmax(), turn.argmin())]


def test_heels_lie_on_the_skin_at_any_moment_of_a_rock(rocked: Score) -> None:
    measured = [(t, c) for t, c in measured_contacts(rocked, "play", 3.7) if t < rocked.duration_s - 2.5]
    assert len(measured) > 50
    assert not beyond(measured, "gap, median", 0.7, lambda c: c.gap_median)
    assert not beyond(measured, "gap, nine tenths", 1.5, lambda c: c.gap_p90)
    assert not beyond(measured, "inside", 1.0, lambda c: c.inside_hand)


def test_hands_keep_their_place_on_the_skin_that_goes_along(rocked: Score) -> None:
    probe = Probe(rocked)
    for hand in rocked.hands:
        assert max(r.value for r in glides(probe, hand, ROCKS_S)) < 1.5, "cm/s"
        during = slice(*(round(t / rocked.step_s) for t in ROCKS_S))
        assert np.ptp(hand.centre_mm[during, 0]) > 12.0, "mm across with the body"


def test_the_body_answers_as_the_rules_ask(rocked: Score) -> None:
    for bound, readings in rock_readings(rocked):
        assert not [r for r in readings if outside(bound, r)], bound.about


def outside(bound: Bound, reading: Reading) -> bool:
    low, high = bound.fail
    return not low <= reading.value <= high


def test_pressure_eases_while_the_body_swings_back(rocked: Score) -> None:
    assert rocked.timeline.rock is not None
    times = np.arange(*ROCKS_S, 0.05)
    pressure = np.array([rocked.timeline.pressure_at("far", float(t)) for t in times])
    swing = rocked.timeline.rock.swing(times)
    assert pressure[swing < 0.1].max() < 0.6 * pressure[swing > 0.9].min()
    seldom = np.arange(len(rocked.dents_mm)) * DENT_STRIDE * rocked.step_s
    during, swing = (seldom > ROCKS_S[0]) & (seldom < ROCKS_S[1]), rocked.timeline.rock.swing(seldom)
    depth = np.abs(rocked.dents_mm.astype(np.float32)).max(axis=(1, 2))
    assert depth[during & (swing > 0.9)].min() > depth[during & (swing < 0.1)].max() + 1.5, "mm"


def test_arms_stay_within_what_a_person_can_do_and_apart(rocked: Score) -> None:
    for side in ("L", "R"):
        arm = arm_angles(rocked, side)
        assert arm.extension.max() < 80.0
        assert np.abs(arm.twist).max() < 75.0
        assert -20.0 < arm.ulnar.min() < arm.ulnar.max() < 35.0
        assert arm.reach.max() < 0.985
    for time_s in (2.0, *extremes(rocked), 12.4):
        frame = evaluate(rocked, time_s)
        assert arms_apart(rocked, frame) > 2.0
        assert body_inside(rocked, frame) == 0.0


def test_nothing_under_the_skin_comes_through_where_the_body_rolls_most(
    rocked: Score, interior: Interior
) -> None:
    riding = ride(rocked, interior)
    still = evaluate(rocked, 0.0, "play", riding, ["bones"]).inside["bones"].points_mm
    for time_s in extremes(rocked):
        clear = least_clearance(rocked, riding, time_s)
        assert all(clear[layer] > 0.3 for layer in INSIDE), clear
        bones = evaluate(rocked, time_s, "play", riding, ["bones"]).inside["bones"].points_mm
        assert np.linalg.norm(bones - still, axis=1).max() > 8.0, "bones go along"


def test_the_push_comes_from_the_hips_and_the_knees_stay(rocked: Score) -> None:
    during = slice(*(round(t / rocked.step_s) for t in ROCKS_S))
    assert rocked.timeline.rock is not None
    swing = rocked.timeline.rock.swing(np.arange(len(rocked.giver_matrices)) * rocked.step_s)[during]
    hips = joint_path(rocked, "root")[during, 0]
    assert np.corrcoef(hips, swing)[0, 1] > 0.9
    assert np.ptp(hips) > 8.0
    assert np.ptp(joint_path(rocked, "lowerleg01.L"), axis=0).max() < 3.0


def test_the_giver_goes_along_with_hands_that_walk(rocked: Score, cast: Callable[..., Cast]) -> None:
    assert rocked.stroke.path is not None
    whole = read_stroke(rocked.stroke.path)
    stroke = replace(whole, rock=None, giver=replace(whole.giver, follows=0.5), mirror="none")
    timeline = expand(stroke)
    plans, times = plan_hands(cast(), stroke, timeline), sample_times(timeline)
    still = Posture(np.zeros((len(times), 3)), np.zeros(len(times)), np.zeros(len(times)))
    moved = going_along(still, stroke, timeline, plans, times)
    hands = np.mean([p.at(times)[0][:, 1] for p in plans.values()], axis=0)
    assert np.ptp(hands) > 10.0
    np.testing.assert_allclose(moved.hips_mm[:, 1], 0.5 * (hands - hands.mean()), atol=1e-9)
    np.testing.assert_array_equal(moved.hips_mm[:, [0, 2]], 0.0)


@pytest.mark.parametrize("side", ["left", "right"])
def test_only_one_side_is_solved(
    rocked: Score, cast: Callable[..., Cast], monkeypatch: pytest.MonkeyPatch, side: Side
) -> None:
    asked: list[Stroke] = []

    def solve(people: Cast, stroke: Stroke, *_: object) -> list[Score]:
        asked.append(stroke)
        return [rocked]

    monkeypatch.setattr(solving, "_solve", solve)
    giver = replace(rocked.stroke.giver, side=side)
    one = prepare(cast(), replace(rocked.stroke, giver=giver))
    both = prepare(cast(), replace(rocked.stroke, giver=giver, mirror="sides"))
    assert [(s.giver.side, s.mirror) for s in asked] == [("left", "none")] * 2
    assert one.stroke.giver.side == side
    assert (both.stroke.giver.side, both.stroke.mirror) == (side, "sides")
    wanted = rocked if side == "left" else mirrored(rocked)
    np.testing.assert_array_equal(one.giver_matrices, wanted.giver_matrices)
    np.testing.assert_array_equal(both.giver_matrices[: len(wanted.giver_matrices)], wanted.giver_matrices)
    assert [evaluate(both, t).giver_side == side for t in (1.0, both.duration_s - 1.0)] == [True, False]
    assert evaluate(both, both.duration_s / 2).giver_shown == 0.0
