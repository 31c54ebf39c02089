"""Resting fingers come down to the skin, and no further."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from tests.motion.surfaces import barrel, level, skin_of
from viewer.motion.cast import Cast
from viewer.motion.fingers import (
    CURL_IN_THE_AIR_RAD,
    IN_THE_AIR_RAD,
    LEAST_RAD,
    MOST_CURL_RAD,
    MOST_RAD,
    _lowered,
    rest,
)
from viewer.motion.hand import FINGERS, SHAPES, HandShape, local_points
from viewer.motion.heel import find_heel, set_down
from viewer.motion.skin_field import SkinField
from viewer.transforms import Floats

STEP_S = 1 / 15
COUNT = 31


@pytest.fixture(params=["L", "R"])
def plan(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Any:
    return SimpleNamespace(part="heel", hand=cast().hands[request.param], shape=SHAPES["flat"])


def rested(plan: Any, skin: SkinField, height_mm: Floats) -> tuple[HandShape, Floats]:
    """The shape, and for each sample and finger the least height over the skin."""
    count = len(height_mm)
    target = np.stack([np.linspace(-20, 20, count), np.zeros(count)], axis=1)
    placed = set_down(find_heel(plan.hand, plan.shape), skin, target, height_mm, np.full(count, 1.4))
    shape = rest(plan, skin, placed.wrist_mm, placed.rotation, height_mm, STEP_S)
    points = local_points(plan.hand, shape)
    world = placed.wrist_mm[:, None] + points @ np.swapaxes(placed.rotation, -1, -2)
    over = skin.clearance(world)
    gaps = [over[:, plan.hand.finger_rows((k,), (1, 2, 3))].min(axis=1) for k in FINGERS]
    return shape, np.stack(gaps, axis=1)


@pytest.mark.parametrize("height", [level, barrel])
def test_fingers_lie_on_the_skin_beside_a_pressing_heel(plan: Any, height: Any) -> None:
    shape, gaps = rested(plan, skin_of(height), np.full(COUNT, -5.0))
    assert gaps.min() > -2.5
    touching = gaps < 3.0
    assert touching.mean() > 0.7
    assert shape.knuckles.min() >= LEAST_RAD["heel"] - 1e-9
    assert shape.knuckles.max() <= MOST_RAD["heel"] + 1e-9


def test_fingers_of_a_lifted_hand_hang_relaxed(plan: Any) -> None:
    shape, gaps = rested(plan, skin_of(level), np.full(COUNT, 80.0))
    np.testing.assert_allclose(shape.knuckles, IN_THE_AIR_RAD, atol=1e-6)
    assert gaps.min() > 20


def test_fingers_come_down_smoothly(plan: Any) -> None:
    down = 60.0 * (1 - np.linspace(0, 1, 61)) ** 2 - 5.0
    shape, _ = rested(plan, skin_of(level), down)
    speed = np.degrees(np.abs(np.diff(shape.knuckles, axis=0))) / STEP_S
    assert speed.max() < 60
    assert shape.knuckles.shape == (61, 4)


def test_what_the_fingers_do_leaves_the_rest_of_the_shape(plan: Any) -> None:
    shape, _ = rested(plan, skin_of(level), np.full(7, -4.0))
    assert shape.thumb_in == plan.shape.thumb_in
    np.testing.assert_array_equal(shape.spread, plan.shape.spread)


def test_a_finger_does_not_get_to_the_room_behind_a_fold() -> None:
    """As between trunk and arm: it touches from 0.2 to 0.5 rad, and there is room again further down."""
    angle = _lowered(lambda a: np.where((a > 0.2) & (a < 0.5), -5.0, 9.0), (3, 4), -0.4, np.full(1, 0.9), 0.3)
    np.testing.assert_allclose(angle, 0.2, atol=0.01)


def test_what_is_touched_from_the_beginning_keeps_the_finger_raised() -> None:
    angle = _lowered(lambda a: np.full(a.shape, -5.0), (3, 4), -0.4, np.full(1, 0.9), 0.3)
    np.testing.assert_allclose(angle, -0.4)


def cliff(x: Floats, y: Floats) -> Floats:
    """Level, and falling steeply 60 mm to the right of the middle, as a flank does."""
    return np.where(x > 60.0, -1.2 * (x - 60.0), 0.0)


def test_a_thumb_s_fingers_hold_on_where_the_skin_falls_away_and_a_heel_s_make_no_claw(plan: Any) -> None:
    curled = {}
    for part in ("heel", "thumb"):
        plan.part = part
        shape, _ = rested(
            plan, skin_of(cliff if plan.hand.side == "L" else lambda x, y: cliff(-x, y)), np.full(9, -4.0)
        )
        curled[part] = float(np.degrees(shape.curl).max())
        assert curled[part] <= np.degrees(MOST_CURL_RAD[part]) + 1e-6
        assert shape.curl.min() >= -1e-9
    assert curled["thumb"] > curled["heel"]


def test_a_lifted_hand_does_not_reach_for_the_skin(plan: Any) -> None:
    plan.part = "thumb"
    shape, _ = rested(plan, skin_of(level), np.full(COUNT, 25.0))
    assert np.degrees(shape.knuckles).max() <= 20.0 + 1e-6
    assert np.degrees(shape.curl).max() <= np.degrees(CURL_IN_THE_AIR_RAD["thumb"]) + 1e-6


def test_a_palm_that_lies_deep_does_not_raise_the_fingers(plan: Any) -> None:
    """The root of a finger is where the palm is: raised for its sake, the finger would stand in the air."""
    count, hand = 9, plan.hand
    target = np.zeros((count, 2))
    heel = find_heel(hand, plan.shape)
    placed = set_down(heel, skin_of(level), target, np.full(count, -4.0), np.full(count, 1.4))
    roots = [hand.rig.head(f"finger{k}-1.{hand.side}") - hand.wrist_mm for k in FINGERS]
    at = placed.wrist_mm[0] + np.array(roots) @ placed.rotation[0].T

    def knob(x: Floats, y: Floats) -> Floats:
        """Level, and 24 mm higher under the roots of the fingers."""
        near = [((x - place[0]) ** 2 + (y - place[1]) ** 2) / (2 * 10.0**2) for place in at]
        return level(x, y) + 24.0 * np.exp(-np.min(near, axis=0))

    shape = rest(plan, skin_of(knob), placed.wrist_mm, placed.rotation, np.full(count, -4.0), STEP_S)
    assert shape.knuckles.min() > 0.0


@pytest.mark.parametrize("height_mm", [60.0, -4.0], ids=["with room", "on the skin"])
def test_a_finger_that_would_lie_on_the_head_is_folded_as_far_as_it_has_room(
    plan: Any, height_mm: float
) -> None:
    count, hand, skin = 21, plan.hand, skin_of(level)
    height = np.full(count, height_mm)
    placed = set_down(find_heel(hand, plan.shape), skin, np.zeros((count, 2)), height, np.zeros(count))
    tips = [hand.rig.tail(f"finger{k}-3.{hand.side}") - hand.wrist_mm for k in FINGERS]
    ends = placed.wrist_mm[0, 1] + np.array(tips) @ placed.rotation[0][1]

    def folded(nape_y_mm: float) -> Floats:
        shape = rest(plan, skin, placed.wrist_mm, placed.rotation, height, STEP_S, nape_y_mm)
        points = local_points(hand, shape, hand.finger_rows(FINGERS, (2, 3)))
        world = placed.wrist_mm[:, None] + points @ np.swapaxes(placed.rotation, -1, -2)
        assert skin.clearance(world).min() > -2.5
        return np.asarray(np.degrees(shape.curl[count // 2]))

    assert folded(float(ends.max()) + 30.0).max() < 10.0
    all_of_them = folded(float(ends.min()) - 30.0)
    if height_mm > 0:
        assert all_of_them.min() > 60.0
        assert np.argmax(folded(float(ends.max()))) == np.argmax(ends)
    else:
        assert all_of_them.max() < 70.0
