"""How far an upper arm is turned inward: arms held as one can hold one's own."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.check.joint_rules import turned_inward
from viewer.motion.arms import BodySide

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
