"""The giver's hands: how their joints turn for a shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from viewer.body.rig import JointTurns, forward, place
from viewer.motion.cast import Cast
from viewer.motion.hand import FINGERS, SHAPES, Hand, HandShape, finger_turns, local_points, thumb_pad_normal
from viewer.transforms import Floats, unit

STRAIGHT = HandShape(
    np.zeros(4), spread=np.zeros(4), thumb_flexion=np.zeros(3), thumb_in=0.0, thumb_lift=np.zeros(())
)


@pytest.fixture(params=["L", "R"])
def hand(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Hand:
    return cast().hands[request.param]


def tip(hand: Hand, shape: HandShape, finger: int) -> Floats:
    """World position of a fingertip with the wrist at its place of rest; hand axes: fingers, back, across."""
    matrices = forward(hand.rig, JointTurns(finger_turns(hand, shape), {}, np.eye(3), np.zeros(3)))
    name = f"finger{finger}-3.{hand.side}"
    return (place(matrices, hand.rig.index[name], hand.rig.tail(name)) - hand.wrist_mm) @ hand.frame


def rest_tip(hand: Hand, finger: int) -> Floats:
    return np.asarray((hand.rig.tail(f"finger{finger}-3.{hand.side}") - hand.wrist_mm) @ hand.frame)


def bent(degrees: float) -> HandShape:
    return STRAIGHT.with_knuckles(np.radians(np.full(4, degrees)))


def test_hands_have_the_size_of_hands(cast: Callable[..., Cast]) -> None:
    """Palm and whole hand within what docs/anatomy.md says of women and men."""
    for giver, palms, lengths in (("woman", (90, 120), (160, 200)), ("man", (98, 130), (175, 215))):
        hand = cast("woman" if giver == "man" else "man", giver).hands["L"]
        assert palms[0] - 12 < hand.palm_length_mm < palms[1]
        along = hand.points_mm @ hand.frame[:, 0] - hand.wrist_mm @ hand.frame[:, 0]
        assert lengths[0] < along.max() < lengths[1]


def test_a_hand_is_made_of_its_own_side_and_of_nothing_above_the_wrist(hand: Hand) -> None:
    sign = -1.0 if hand.side == "L" else 1.0
    assert (sign * hand.points_mm[:, 0]).min() > 300
    assert np.linalg.norm(hand.points_mm - hand.wrist_mm, axis=1).max() < 230
    assert len(hand.points_mm) > 1500


def test_bending_a_finger_brings_its_tip_to_the_palm(hand: Hand) -> None:
    for finger in FINGERS:
        straight, half, far = (tip(hand, bent(d), finger) for d in (5.0, 20.0, 40.0))
        assert straight[1] > half[1] > far[1]
        assert straight[0] > far[0]


def test_a_bent_finger_bends_in_all_three_joints(hand: Hand) -> None:
    turns = finger_turns(hand, bent(40.0))
    for finger in FINGERS:
        angles = [
            np.degrees(np.arccos((np.trace(turns[f"finger{finger}-{j}.{hand.side}"]) - 1) / 2))
            for j in (1, 2, 3)
        ]
        np.testing.assert_allclose(angles, [40.0, 28.0, 16.0], atol=0.1)


def test_a_finger_bent_back_does_not_bend_back_in_its_middle_joints(hand: Hand) -> None:
    turns = finger_turns(hand, bent(-20.0))
    middle = turns[f"finger3-2.{hand.side}"]
    np.testing.assert_array_equal(middle, finger_turns(hand, bent(0.0))[f"finger3-2.{hand.side}"])
    assert tip(hand, bent(-20.0), 3)[1] > rest_tip(hand, 3)[1]


def test_spreading_turns_a_finger_towards_the_thumb(hand: Hand) -> None:
    thumb = rest_tip(hand, 1)
    for column, finger in enumerate(FINGERS):
        spread = np.zeros(4)
        spread[column] = np.radians(10.0)
        before, after = tip(hand, STRAIGHT, finger), tip(hand, replace(STRAIGHT, spread=spread), finger)
        assert np.linalg.norm(after - thumb) < np.linalg.norm(before - thumb)
        assert after[1] == pytest.approx(before[1], abs=0.5)  # within the plane of the palm


def test_the_thumb_is_drawn_in_and_raised(hand: Hand) -> None:
    index = tip(hand, STRAIGHT, 2)
    beside = tip(hand, STRAIGHT, 1)
    drawn_in = tip(hand, replace(STRAIGHT, thumb_in=float(np.radians(25.0))), 1)
    assert np.linalg.norm(drawn_in - index) < np.linalg.norm(beside - index) - 5
    raised, lowered = (
        tip(hand, replace(STRAIGHT, thumb_lift=np.array(np.radians(d))), 1) for d in (-30.0, 30.0)
    )
    assert raised[1] > beside[1] + 5 > beside[1] - 5 > lowered[1]


def test_bending_the_thumb_brings_its_pad_in(hand: Hand) -> None:
    pad = hand.frame.T @ thumb_pad_normal(hand)
    straight = tip(hand, STRAIGHT, 1)
    flexed = tip(hand, replace(STRAIGHT, thumb_flexion=np.radians([0.0, 20.0, 30.0])), 1)
    assert (flexed - straight) @ pad > 5


def test_the_pad_of_the_thumb_looks_to_the_palm_s_side(hand: Hand) -> None:
    normal = thumb_pad_normal(hand)
    name = f"finger1-3.{hand.side}"
    bone = unit(hand.rig.tail(name) - hand.rig.head(name))
    assert np.linalg.norm(normal) == pytest.approx(1.0)
    assert abs(normal @ bone) < 1e-9
    assert normal @ hand.frame[:, 1] < 0


def test_left_and_right_mirror_each_other(cast: Callable[..., Cast]) -> None:
    left, right = (cast().hands[s] for s in ("L", "R"))
    for shape in SHAPES.values():
        for finger in (1, *FINGERS):
            one, other = tip(left, shape, finger), tip(right, shape, finger)
            np.testing.assert_allclose(one * [1, 1, -1], other, atol=0.05)


def test_many_moments_at_once_are_the_moments_one_by_one(hand: Hand) -> None:
    knuckles = np.radians([[5.0, 10, 15, 20], [-10.0, 0, 30, 60]])
    together = local_points(hand, STRAIGHT.with_knuckles(knuckles))
    for i, angles in enumerate(knuckles):
        np.testing.assert_allclose(together[i], local_points(hand, STRAIGHT.with_knuckles(angles)), atol=1e-9)


def test_some_rows_are_those_rows_of_the_whole(hand: Hand) -> None:
    rows = hand.finger_rows((2, 4), (2, 3))
    shape = SHAPES["flat"]
    np.testing.assert_allclose(local_points(hand, shape, rows), local_points(hand, shape)[rows], atol=1e-9)
    assert 20 < len(rows) < len(hand.points_mm) / 2


def test_the_palm_stays_while_fingers_move(hand: Hand) -> None:
    fingers = [i for i, n in enumerate(hand.rig.names) if n.startswith("finger")]
    palm = np.asarray(hand.weights[:, fingers].sum(axis=1)).ravel() < 1e-6
    assert palm.sum() > 40
    still = local_points(hand, bent(0.0))[palm]
    np.testing.assert_allclose(local_points(hand, bent(60.0))[palm], still, atol=1e-3)
