"""Knees walk one after the other, arrive under the hips, and stand still in between."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.motion.arms import BodySide
from viewer.motion.cast import Cast
from viewer.motion.giver import FLOOR_MM, KNEE_HEIGHT_MM, Posture, knees
from viewer.motion.stepping import FREE_MM, footholds
from viewer.transforms import Floats

STEP_S = 1 / 15
STILL: dict[BodySide, Floats] = {"L": np.array([1.0, 2.0, 3.0]), "R": np.array([4.0, 5.0, 6.0])}


def going(way_mm: Floats) -> Posture:
    """Somebody who kneels at the left and goes along the body."""
    hips = np.stack([np.full(len(way_mm), -500.0), way_mm, np.full(len(way_mm), 400.0)], axis=1)
    return Posture(hips, np.full(len(way_mm), 0.7), np.full(len(way_mm), 1.1))


def in_stages(stages: int, stage_mm: float) -> Floats:
    """Rests and goes on, so many times, and then all the way back: 2 s each, the way back 6 s."""
    rest, go = np.zeros(30), np.linspace(0.0, 1.0, 15)
    forth = np.concatenate([np.concatenate([k + rest, k + go]) for k in range(stages)]) * stage_mm
    back = np.linspace(stages * stage_mm, 0.0, 90)
    return np.concatenate([forth, np.full(30, stages * stage_mm), back, np.zeros(30)])


def walked(cast: Cast, way_mm: Floats) -> dict[BodySide, Floats]:
    times = np.arange(len(way_mm), dtype=np.float64) * STEP_S
    return footholds(cast.giver.rig, going(way_mm), times, STILL)


def test_a_short_way_needs_no_step(cast: Callable[..., Cast]) -> None:
    found = walked(cast(), in_stages(4, 0.2 * FREE_MM))
    assert found["L"] is STILL["L"]
    assert found["R"] is STILL["R"]


def test_knees_arrive_stay_on_the_floor_and_come_back(cast: Callable[..., Cast]) -> None:
    way = in_stages(8, 30.0)
    found, ideal = walked(cast(), way), knees(cast().giver.rig, going(way))
    for side, path in found.items():
        np.testing.assert_allclose(path[0], path[-1], atol=1e-6)
        assert np.abs(path[:, 1] - ideal[side][:, 1]).max() < 75.0
        height = path[:, 2] - FLOOR_MM - KNEE_HEIGHT_MM
        assert height.min() > -1e-6
        assert 3.0 < height.max() < 15.0


def test_one_knee_stands_while_the_other_walks(cast: Callable[..., Cast]) -> None:
    found = walked(cast(), in_stages(8, 30.0))
    moves = {side: np.abs(np.diff(path, axis=0)).max(axis=1) > 1e-6 for side, path in found.items()}
    assert moves["L"].any()
    assert moves["R"].any()
    assert not (moves["L"] & moves["R"]).any()


def test_a_knee_that_moves_is_off_the_floor(cast: Callable[..., Cast]) -> None:
    """In the middle of its steps; where one begins and ends it touches down."""
    path = walked(cast(), in_stages(8, 30.0))["L"]
    speed = np.hypot(*np.diff(path[:, :2], axis=0).T)
    fast = speed > 0.7 * speed.max()
    assert (path[:-1, 2][fast] - FLOOR_MM - KNEE_HEIGHT_MM > 1.5).all()
