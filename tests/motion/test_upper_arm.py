"""How far an upper arm is turned inward: arms held as one can hold one's own; and what a turn costs."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.motion.arms import BodySide
from viewer.motion.upper_arm import turn_cost, turned_inward
from viewer.transforms import Floats, rotation_about, rotation_between

DOWN, UP, FRONT, BACK, OUT, IN = "down", "up", "front", "back", "out", "in"
WAYS = {
    DOWN: (0.0, -1.0, 0.0),
    UP: (0.0, 1.0, 0.0),
    FRONT: (0.0, 0.0, -1.0),
    BACK: (0.0, 0.0, 1.0),
    OUT: (1.0, 0.0, 0.0),
    IN: (-1.0, 0.0, 0.0),
}
"""In the axes of a trunk, x to the right; of a right arm."""


def angle(upper: str, fore: str, side: BodySide) -> float:
    mirror = (1.0 if side == "R" else -1.0, 1.0, 1.0)
    one, other = (np.array([WAYS[way]]) * mirror for way in (upper, fore))
    return float(turned_inward(one, other, side)[0])


@pytest.mark.parametrize("side", ["L", "R"])
@pytest.mark.parametrize(
    ("upper", "fore", "inward"),
    [
        (DOWN, FRONT, 0.0),
        (DOWN, IN, 90.0),
        (DOWN, OUT, -90.0),
        (OUT, FRONT, 0.0),
        (OUT, DOWN, 90.0),
        (OUT, UP, -90.0),
        (FRONT, IN, 0.0),
        (FRONT, DOWN, 90.0),
        (FRONT, UP, -90.0),
    ],
)
def test_arms_as_one_can_hold_them(upper: str, fore: str, inward: float, side: BodySide) -> None:
    assert angle(upper, fore, side) == pytest.approx(inward, abs=1e-6)


@pytest.mark.parametrize("side", ["L", "R"])
def test_it_changes_evenly_while_an_arm_is_raised_to_the_front(side: BodySide) -> None:
    """The forearm, always across the chest, is turned in all the way while the arm hangs, then less."""
    raised = np.radians(np.linspace(1.0, 90.0, 60))
    upper = np.stack([0.0 * raised, -np.cos(raised), -np.sin(raised)], axis=1)
    inner = np.tile([-1.0 if side == "R" else 1.0, 0.0, 0.0], (len(raised), 1))
    found = turned_inward(upper, inner, side)
    assert found[0] == pytest.approx(90.0, abs=0.5)
    assert found[-1] == pytest.approx(0.0, abs=1e-6)
    assert (np.diff(found) < 0.0).all()
    assert np.abs(np.diff(found)).max() < 4.0


def arm(inward_deg: float, side: BodySide, bend_deg: float = 90.0) -> tuple[Floats, Floats, Floats]:
    """Shoulder, elbow and wrist (3,) of a hanging arm that is turned so far inward, in the trunk's axes."""
    mirror = np.array([1.0 if side == "R" else -1.0, 1.0, 1.0])
    bend, turn = np.radians([bend_deg, inward_deg])
    fore = np.array([-np.sin(bend) * np.sin(turn), -np.cos(bend), -np.sin(bend) * np.cos(turn)])
    elbow = np.array([0.0, -300.0, 0.0])
    return np.zeros(3), elbow * mirror, (elbow + 250.0 * fore) * mirror


def cost(inward_deg: float, side: BodySide, bend_deg: float = 90.0, trunk: Floats | None = None) -> float:
    turned = np.eye(3) if trunk is None else trunk
    shoulder, elbow, wrist = (turned @ point for point in arm(inward_deg, side, bend_deg))
    return float(turn_cost((shoulder, elbow, wrist), turned, side))


@pytest.mark.parametrize("side", ["L", "R"])
@pytest.mark.parametrize(
    ("inward", "expected"), [(0, 0), (60, 0), (-80, 0), (66, 1), (72, 4), (-86, 1), (-98, 9)]
)
def test_a_turn_costs_beyond_what_is_comfortable(inward: float, expected: float, side: BodySide) -> None:
    assert cost(inward, side) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("side", ["L", "R"])
def test_a_giver_who_leans_and_turns_pays_the_same(side: BodySide) -> None:
    leaning = rotation_about([0.0, 0.0, 1.0], 2.1) @ rotation_about([1.0, 0.0, 0.0], 1.2)
    for inward in (-98.0, 20.0, 80.0):
        assert cost(inward, side, trunk=leaning) == pytest.approx(cost(inward, side), abs=1e-6)


def test_an_arm_that_is_all_but_straight_is_not_asked() -> None:
    assert cost(120.0, "L", bend_deg=14.0) == 0.0
    assert 0.0 < cost(120.0, "L", bend_deg=22.0) < cost(120.0, "L", bend_deg=31.0)
    assert cost(120.0, "L", bend_deg=31.0) == pytest.approx(100.0)


def test_many_arms_at_once_are_the_single_ones() -> None:
    inward = np.array([[-100.0, 0.0, 70.0], [63.0, -85.0, 110.0]])
    trunk = rotation_between(np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0]))
    shoulder, elbow, wrist = (
        np.array([[arm(v, "R")[i] for v in row] for row in inward]) @ trunk.T for i in range(3)
    )
    found = turn_cost((shoulder, elbow, wrist), np.broadcast_to(trunk, (2, 3, 3, 3)), "R")
    np.testing.assert_allclose(found, [[cost(v, "R") for v in row] for row in inward], atol=1e-6)
