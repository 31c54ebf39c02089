"""How the giver kneels is found by a search that always finds the same, and finds what is comfortable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer import paths
from viewer.files.stroke_file import read_stroke
from viewer.motion import posture_search
from viewer.motion.arms import arm_lengths, bend, elbow_pole, hand_rotation
from viewer.motion.cast import SIDES, Cast
from viewer.motion.frame import evaluate
from viewer.motion.giver import Reaching
from viewer.motion.plan import plan_hands
from viewer.motion.posture_cost import HEEL_COMFORT, hand_balls, joint_cost
from viewer.motion.posture_search import Task, find_posture
from viewer.motion.scored import Score
from viewer.stroke.timeline import expand
from viewer.transforms import Floats, unit

number = st.floats(-1, 1)
direction = st.tuples(number, number, number).map(np.array).filter(lambda v: bool(np.linalg.norm(v) > 0.1))
RIGHT = np.array([0.0, -1.0, 0.0])
"""The right hand's side of a giver who faces +x."""


@given(direction, st.sampled_from(["L", "R"]), st.floats(-0.4, 1.6))
def test_the_elbow_s_direction_is_square_to_the_arm(line: Floats, side: str, swivel: float) -> None:
    assume(np.linalg.norm(np.cross(unit(line), RIGHT)) > 0.05)
    assume(abs(unit(line)[2]) < 0.98)
    pole = elbow_pole(np.zeros(3), line, RIGHT, side, np.array(swivel))  # type: ignore[arg-type]
    assert np.linalg.norm(pole) == pytest.approx(1.0)
    assert abs(pole @ line) < 1e-9


def test_no_swivel_is_outward_and_a_quarter_turn_is_down() -> None:
    ahead = np.array([300.0, 0.0, 0.0])
    for side, outward in (("L", -RIGHT), ("R", RIGHT)):
        pole = [elbow_pole(np.zeros(3), ahead, RIGHT, side, np.array(s)) for s in (0.0, np.pi / 2)]  # type: ignore[arg-type]
        np.testing.assert_allclose(pole[0], outward, atol=1e-9)
        np.testing.assert_allclose(pole[1], [0, 0, -1], atol=1e-9)


def comfortable(cast: Cast) -> tuple[Floats, Floats, Floats]:
    """A left shoulder, wrist and hand in the middle of their ranges: reaching down and ahead, palm down."""
    shoulder = np.array([0.0, 0.0, 600.0])
    wrist = shoulder + 0.9 * 500.0 * unit([0.45, 0.0, -1.0])
    return shoulder, wrist, np.array([0.0, 0.2, -1.0])


def cost_at(cast: Cast, hand_turn: Floats, reach: float) -> float:
    rig = cast.giver.rig
    shoulder, wrist, _ = comfortable(cast)
    wrist = shoulder + reach * sum(arm_lengths(rig, "L")) * unit(wrist - shoulder)
    pole = elbow_pole(shoulder, wrist, RIGHT, "L", np.array(0.4))
    elbow, _, share = bend(rig, "L", shoulder, wrist, pole)
    return float(joint_cost(rig, "L", shoulder, elbow, wrist, hand_turn, np.asarray(share), HEEL_COMFORT))


def test_costs_rise_outside_the_comfortable_ranges(cast: Callable[..., Cast]) -> None:
    """For some direction of the hand the arm is comfortable; stretched too far it never is."""
    rig = cast().giver.rig
    turns = [
        hand_rotation(rig, "L", unit([np.cos(a), np.sin(a), 0.0]), unit([0.0, 0.0, 1.0]))
        for a in np.radians(np.arange(0, 360, 15))
    ]
    near = min(cost_at(cast(), turn, 0.93) for turn in turns)
    far = min(cost_at(cast(), turn, 1.1) for turn in turns)
    folded = min(cost_at(cast(), turn, 0.5) for turn in turns)
    assert near < 3.0
    assert far > near + 10
    assert folded > near + 10
    assert max(cost_at(cast(), turn, 0.93) for turn in turns) > 50  # fingers pointing back at the giver


def test_balls_fill_the_hand(cast: Callable[..., Cast]) -> None:
    """Each ball lies in or near the flat hand; together they cover it from the wrist to the fingertips."""
    for side in SIDES:
        hand = cast().hands[side]
        centres, radii = hand_balls(hand)
        points = hand.points_mm - hand.wrist_mm
        gap = np.linalg.norm(points[:, None] - centres, axis=2) - radii
        along = points @ hand.frame[:, 0]
        beyond_wrist = along > 15
        assert np.quantile(gap.min(axis=1)[beyond_wrist], 0.9) < 20
        assert np.linalg.norm(points[:, None] - centres, axis=2).min(axis=0).max() < 30
        assert radii.min() > 4


@pytest.fixture
def short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("ROUNDS", 3), ("DRAWS", 80), ("ELITE", 12)):
        monkeypatch.setattr(posture_search, name, value)


def searched(cast: Cast, giver_side: str = "left") -> Reaching:
    stroke = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    stroke = replace(stroke, giver=replace(stroke.giver, side=giver_side))  # type: ignore[arg-type]
    timeline = expand(stroke)
    plans = plan_hands(cast, stroke, timeline)
    at = -1.0 if giver_side == "left" else 1.0
    moments = np.array([22.0, 24.0])
    return find_posture(
        Task(cast, plans, moments, at, float(cast.back.y_mm(stroke.giver.level)), np.zeros(2))
    )


def test_the_search_always_finds_the_same(short_search: None, cast: Callable[..., Cast]) -> None:
    first, second = searched(cast()), searched(cast())
    np.testing.assert_array_equal(first.hips_mm, second.hips_mm)
    assert (first.yaw_rad, first.lean, first.swivel_rad, first.cost) == (
        second.yaw_rad,
        second.lean,
        second.swivel_rad,
        second.cost,
    )


def test_the_search_works_from_either_side(short_search: None, cast: Callable[..., Cast]) -> None:
    left, right = searched(cast()), searched(cast(), "right")
    assert left.hips_mm[0] < -250
    assert right.hips_mm[0] > 250
    assert abs(np.cos(left.yaw_rad) + np.cos(right.yaw_rad)) < 0.5  # each faces across
    assert right.cost < 3 * left.cost + 50


def test_more_rounds_find_a_better_posture(
    monkeypatch: pytest.MonkeyPatch, cast: Callable[..., Cast]
) -> None:
    monkeypatch.setattr(posture_search, "DRAWS", 80)
    monkeypatch.setattr(posture_search, "ELITE", 12)
    costs = []
    for rounds in (1, 5):
        monkeypatch.setattr(posture_search, "ROUNDS", rounds)
        costs.append(searched(cast()).cost)
    assert costs[1] < costs[0]


def test_the_posture_found_is_that_of_a_kneeling_person(solved: Score) -> None:
    reaching = solved.reaching
    assert 330 < reaching.hips_mm[2] + 50 < 500  # kneeling up: hips so far over the floor
    assert -700 < reaching.hips_mm[0] < -300
    assert 0.6 < reaching.lean < 1.6
    assert abs(np.degrees(reaching.yaw_rad)) < 50
    level_y = float(solved.back.y_mm(solved.stroke.giver.level))
    assert abs(reaching.hips_mm[1] - level_y) < 350


def test_knees_are_clear_of_the_receiver(solved: Score) -> None:
    skin = evaluate(solved, 0.0).receiver.points_mm[solved.figures["play"].receiver.by_name["skin"].rows]
    for knee in solved.knees_mm.values():
        beside = np.abs(skin[:, 1] - np.ravel(knee)[1]) < 60
        assert np.ravel(knee)[0] < skin[beside, 0].min() - 40
