"""The heel of the hand is set down where, as deep and in the direction it was asked to be."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.motion.surfaces import Height, barrel, level, skin_of, slope
from viewer.motion.cast import Cast
from viewer.motion.hand import SHAPES, Hand, local_points
from viewer.motion.heel import (
    PROBE_DEPTH_MM,
    Heel,
    Set,
    find_heel,
    heading_vector,
    press,
    set_down,
    settle_along,
    skin_frame,
)
from viewer.transforms import Floats, unit

SHAPE = SHAPES["flat"]
SKINS: dict[str, Height] = {"level": level, "slope": slope, "barrel": barrel}


@pytest.fixture(params=[("woman", "man", "L"), ("man", "woman", "R")], ids=["man's left", "woman's right"])
def hand(request: pytest.FixtureRequest, cast: Callable[..., Cast]) -> Hand:
    receiver, giver, side = request.param
    return cast(receiver, giver).hands[side]


@pytest.fixture
def heel(hand: Hand) -> Heel:
    return find_heel(hand, SHAPE)


def palm(heel: Heel, placed: Set, moment: int) -> Floats:
    """World points of the half of the palm that carries the weight."""
    points: Floats = placed.wrist_mm[moment] + heel.points_mm @ placed.rotation[moment].T
    return points[heel.balancing]


def test_the_heel_has_the_size_of_a_heel(heel: Heel, hand: Hand) -> None:
    patch = heel.points_mm[heel.working] @ heel.frame
    along, dorsal, across = np.ptp(patch, axis=0)
    assert 20 < along < 50
    assert 45 < across < 90
    assert dorsal < 12
    assert heel.working.sum() > 25


def test_the_heel_is_next_to_the_wrist_on_the_palm_s_side(heel: Heel, hand: Hand) -> None:
    along, dorsal, _ = (heel.points_mm[heel.working] @ hand.frame).T
    assert along.min() > 0
    assert along.max() < 0.45 * hand.palm_length_mm
    assert dorsal.max() < 0
    np.testing.assert_allclose(heel.points_mm, local_points(hand, SHAPE)[heel.rows])


def test_the_heel_is_flat_and_its_frame_nearly_square_to_it(heel: Heel, hand: Hand) -> None:
    np.testing.assert_allclose(heel.frame @ heel.frame.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(heel.frame) == pytest.approx(1.0)
    patch = heel.points_mm[heel.working] - heel.points_mm[heel.working].mean(axis=0)
    normal = np.linalg.svd(patch, full_matrices=False)[2][2]
    assert np.ptp(patch @ normal) < 4.0
    assert abs(normal @ heel.frame[:, 1]) > np.cos(np.radians(15.0))
    assert heel.frame[:, 1] @ hand.frame[:, 1] > 0.8


@pytest.mark.parametrize("name", list(SKINS))
def test_it_presses_where_and_as_deep_as_asked(heel: Heel, name: str) -> None:
    skin = skin_of(SKINS[name])
    target = np.array([[0.0, 0.0], [25.0, -20.0], [-30.0, 15.0], [10.0, 30.0]])
    height = np.array([-2.0, -6.0, -9.0, -4.0])
    placed = set_down(heel, skin, target, height, np.array([0.3, 1.5, -2.0, 0.0]))
    assert placed.pressed.all()
    off = np.abs(placed.centre_mm - target).max(axis=1)
    assert off[height == -PROBE_DEPTH_MM].max() < 0.5
    assert (
        off.max() < 4.0
    )  # the hand does not wander while it sinks in: lighter and firmer presses may differ
    for i, wanted in enumerate(height):
        assert skin.clearance(palm(heel, placed, i)).min() == pytest.approx(wanted, abs=0.8)


def test_a_path_is_followed_as_if_every_place_had_been_settled(heel: Heel) -> None:
    skin = skin_of(barrel)
    path = np.stack([np.linspace(20.0, 45.0, 31), np.linspace(0.0, 6.0, 31)], axis=1)
    height = np.full(len(path), -6.0)
    one = set_down(heel, skin, path, height, np.full(len(path), 0.9))
    other = press(heel, skin, settle_along(heel, skin, path, 0.9), path, height)
    assert np.abs(one.wrist_mm - other.wrist_mm).max() < 0.15
    assert np.abs(one.rotation - other.rotation).max() < 0.004


def test_a_hand_that_stays_settles_as_one_that_moves(heel: Heel) -> None:
    skin, place = skin_of(barrel), np.array([[30.0, 5.0]])
    staying = settle_along(heel, skin, np.repeat(place, 4, axis=0), 0.9)
    np.testing.assert_allclose(staying.at_mm, np.repeat(staying.at_mm[:1], 4, axis=0))
    np.testing.assert_allclose(staying.dorsal[0], settle_along(heel, skin, place, 0.9).dorsal[0], atol=1e-9)


def test_a_lifted_hand_hovers_straight_over_its_place(heel: Heel) -> None:
    skin = skin_of(barrel)
    target = np.array([[20.0, 10.0]] * 3)
    placed = set_down(heel, skin, target, np.array([0.0, 15.0, 60.0]), np.full(3, 1.2))
    rise = placed.wrist_mm - placed.wrist_mm[0]
    np.testing.assert_allclose(rise, [[0, 0, 0], [0, 0, 15], [0, 0, 60]], atol=1e-6)
    assert skin.clearance(palm(heel, placed, 0)).min() == pytest.approx(0.0, abs=0.8)
    assert not placed.pressed.any()


def test_the_hand_lies_as_the_skin_does(heel: Heel) -> None:
    """On a slope the heel's plane takes the slope, in whatever direction the fingers point."""
    skin = skin_of(slope)
    normal = unit([0.25, -0.1, 1.0])
    placed = set_down(heel, skin, np.zeros((4, 2)), np.full(4, -5.0), np.array([0.0, 1.5, 3.0, -1.5]))
    for rotation in placed.rotation:
        assert np.degrees(np.arccos(np.clip((rotation @ heel.frame[:, 1]) @ normal, -1, 1))) < 14
    np.testing.assert_allclose(placed.normal, np.tile(normal, (4, 1)), atol=0.01)


def test_fingers_head_where_they_are_told_to(heel: Heel) -> None:
    headings = np.radians([0.0, 60.0, 145.0, -80.0])
    placed = set_down(heel, skin_of(level), np.zeros((4, 2)), np.full(4, -5.0), headings)
    along = placed.rotation @ heel.frame[:, 0]
    off = np.degrees(np.arctan2(along[:, 1], along[:, 0]) - headings)
    assert np.abs((off + 180) % 360 - 180).max() < 0.5


def test_the_same_press_on_the_other_side_is_the_mirror_image(cast: Callable[..., Cast]) -> None:
    skin = skin_of(barrel)
    placed = {}
    for side, sign in (("L", 1.0), ("R", -1.0)):
        heel = find_heel(cast().hands[side], SHAPE)  # type: ignore[index]
        heading = np.array([0.4 if side == "L" else np.pi - 0.4])
        placed[side] = set_down(heel, skin, np.array([[sign * 30.0, 10.0]]), np.array([-5.0]), heading)
    np.testing.assert_allclose(placed["L"].wrist_mm, placed["R"].wrist_mm * [-1, 1, 1], atol=1.0)
    assert placed["L"].inner_edge_mm == pytest.approx(placed["R"].inner_edge_mm, abs=1.0)


def test_the_inner_edge_is_where_the_deep_part_begins(heel: Heel) -> None:
    """Measured anew: the point nearest to the midline of all that is deeper than 35 % of the deepest."""
    skin = skin_of(level)
    placed = set_down(heel, skin, np.array([[45.0, 0.0]]), np.array([-6.0]), np.array([1.0]))
    points = placed.wrist_mm[0] + heel.dense_mm @ placed.rotation[0].T
    depth = 100.0 - points[:, 2]
    wanted = np.abs(points[depth > 0.35 * depth.max(), 0]).min()
    assert float(placed.inner_edge_mm[0]) == pytest.approx(wanted, abs=0.3)


def test_the_frame_of_the_skin_is_averaged_over_a_palm() -> None:
    """A ripple of 8 mm length hardly tilts it; a slope does."""
    rippled = skin_of(lambda x, y: 100.0 + 0.4 * np.sin(x * (2 * np.pi / 20)))
    _, normal = skin_frame(rippled, np.array([[5.0, 0.0], [0.0, 3.0]]))
    assert normal[:, 2].min() > 0.998
    point, tilted = skin_frame(skin_of(slope), np.array([10.0, -5.0]))
    np.testing.assert_allclose(tilted, unit([0.25, -0.1, 1.0]), atol=1e-6)
    np.testing.assert_allclose(point, [10.0, -5.0, 100 - 2.5 - 0.5], atol=1e-6)


@given(st.floats(-3.1, 3.1), st.floats(-0.7, 0.7), st.floats(-0.7, 0.7))
def test_a_heading_lies_in_the_skin_and_points_that_way(heading: float, x: float, y: float) -> None:
    normal = unit([x, y, 1.0])
    along = heading_vector(np.array(heading), normal)
    assert np.linalg.norm(along) == pytest.approx(1.0)
    assert abs(along @ normal) < 1e-9
    assert along[:2] @ [np.cos(heading), np.sin(heading)] > 0
