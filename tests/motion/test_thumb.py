"""The pad of the thumb is found on every hand, held as a hand can, and set down where it was asked to be."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import scipy.sparse as sp

from tests.motion.surfaces import Height, barrel, level, skin_of, slope
from viewer.body.body import Body
from viewer.body.subdivision import adaptive
from viewer.body.variants import VARIANTS, make_body
from viewer.files.meshes import load_body_data
from viewer.motion.arms import BodySide
from viewer.motion.cast import hand_levels
from viewer.motion.hand import Hand, local_points, make_hand, thumb_pad_normal
from viewer.motion.thumb import OPENINGS_DEG, PITCHES_DEG, SHAPES, Pad, Working, find_pad, set_down, stances
from viewer.motion.thumb_shape import RANGES_DEG, thumb_angles
from viewer.paths import MESHES
from viewer.transforms import Floats, unit

SIDES: tuple[BodySide, BodySide] = ("L", "R")
SKINS: dict[str, Height] = {"level": level, "slope": slope, "barrel": barrel}
PAIRS = [("woman", "L"), ("woman", "R"), ("man", "L"), ("man", "R")]


@cache
def body(name: str) -> Body:
    return make_body(load_body_data(MESHES), name)


@cache
def drawn_hand(name: str, side: BodySide) -> tuple[Hand, np.ndarray[tuple[int, int], np.dtype[np.int64]]]:
    """A hand and the triangles (k, 3) between its rows."""
    one = body(name)
    mesh = adaptive(one.topology.skin, hand_levels(one, 1), len(one.points_mm))
    points, weights = mesh.sampling @ one.points_mm, sp.csr_matrix(mesh.sampling @ one.weights)
    hand = make_hand(one, side, points, weights, mesh.triangles)
    return hand, np.asarray(hand.triangles, dtype=np.int64)


@cache
def working(name: str, side: BodySide, shape: str = "open") -> tuple[Working, ...]:
    return stances(drawn_hand(name, side)[0], shape)


def pressed(name: str, side: BodySide, work: Working, wrist: Floats, rotation: Floats) -> Floats:
    """Rows x, y, z, area (n, 4) of points spread over the skin of the thumb."""
    hand, triangles = drawn_hand(name, side)
    thumb = np.zeros(len(hand.points_mm), dtype=bool)
    thumb[hand.finger_rows((1,), (1, 2, 3), least=0.5)] = True
    corners = (wrist + local_points(hand, work.shape) @ rotation.T)[triangles[thumb[triangles].all(axis=1)]]
    shares = np.array([(i, j, 6 - i - j) for i in range(1, 5) for j in range(1, 6 - i)]) / 6.0
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    area = np.repeat(np.linalg.norm(cross, axis=1), len(shares))
    return np.c_[np.einsum("si,kij->ksj", shares, corners).reshape(-1, 3), area]


@pytest.mark.parametrize("name", list(VARIANTS))
def test_the_pad_is_found_on_every_body(name: str) -> None:
    """20 by 25 mm on an adult's hand, on the palm's side of the thumb's end, short of its tip."""
    hand = drawn_hand(name, "L")[0]
    pad = find_pad(hand, SHAPES["open"])
    size = hand.palm_length_mm / 113.0
    along, thick, across = np.ptp(pad.points_mm[pad.working] @ pad.frame, axis=0)
    assert 17.0 * size < along < 26.0 * size
    assert 9.0 * size < across < 21.0 * size
    assert thick < 5.0
    ends = pad.points_mm @ pad.frame[:, 0]
    assert pad.points_mm[pad.working] @ pad.frame[:, 0] == pytest.approx(
        pad.centre_mm @ pad.frame[:, 0], abs=14
    )
    assert ends.max() - (pad.points_mm[pad.working] @ pad.frame[:, 0]).max() > 1.5 * size
    heights = pad.points_mm @ pad.frame[:, 1]
    assert pad.centre_mm @ pad.frame[:, 1] < np.median(heights)
    np.testing.assert_allclose(pad.frame @ pad.frame.T, np.eye(3), atol=1e-9)


def test_the_pad_looks_where_the_thumb_s_palm_side_looks() -> None:
    for name, side in PAIRS:
        hand = drawn_hand(name, side)[0]
        straight = replace(SHAPES["open"], thumb_flexion=np.zeros(3))
        pad = find_pad(hand, straight)
        angle = np.degrees(np.arccos(-pad.frame[:, 1] @ thumb_pad_normal(hand)))
        assert 8.0 < angle < 32.0  # a pad is highest behind its middle: on it the bone's tip points down
        bone = unit(hand.rig.tail(f"finger1-3.{side}") - hand.rig.head(f"finger1-3.{side}"))
        assert bone @ pad.frame[:, 1] < -0.1
        assert bone @ pad.frame[:, 0] > 0.85


def test_known_before_it_is_found_the_same() -> None:
    hand = drawn_hand("man", "L")[0]
    for work in working("man", "L")[:2]:
        again = find_pad(hand, work.shape)
        np.testing.assert_allclose(again.centre_mm, work.pad.centre_mm, atol=0.6)
        assert (again.frame[:, 1] @ work.pad.frame[:, 1]) > np.cos(np.radians(4.0))


@pytest.mark.parametrize(("name", "shape"), [("woman", "supported"), ("man", "open")])
def test_in_every_stance_the_thumb_s_joints_are_within_their_ranges(name: str, shape: str) -> None:
    asked = [(p, o) for o in OPENINGS_DEG for p in PITCHES_DEG]
    for (pitch, opening), work in zip(asked, working(name, "L", shape), strict=True):
        angles = thumb_angles(drawn_hand(name, "L")[0], work.shape)
        assert angles.beyond() == 0.0, angles
        for joint, (low, high) in RANGES_DEG.items():
            assert low <= getattr(angles, joint) <= high
        assert angles.end > -13.0  # not bent back as far as it could be
        assert work.stands.pitch == pytest.approx(pitch, abs=3.0)
        assert work.stands.opening == pytest.approx(opening, abs=14.0)
        assert -5.0 < work.stands.roll < 26.0


def test_out_of_range_is_said() -> None:
    hand = drawn_hand("man", "L")[0]
    bent = replace(SHAPES["open"], thumb_flexion=np.radians([0.0, 60.0, -45.0]))
    angles = thumb_angles(hand, bent)
    assert angles.knuckle > 55.0
    assert angles.end < -21.0
    assert angles.beyond() == pytest.approx(max(angles.knuckle - 50.0, -20.0 - angles.end))


def test_both_hands_are_mirror_images() -> None:
    for left, right in zip(working("man", "L"), working("man", "R"), strict=True):
        one, other = drawn_hand("man", "L")[0], drawn_hand("man", "R")[0]
        for a, b in zip(
            vars(thumb_angles(one, left.shape)).values(),
            vars(thumb_angles(other, right.shape)).values(),
            strict=True,
        ):
            assert a == pytest.approx(b, abs=0.5)
        np.testing.assert_allclose(left.pad.centre_mm * [-1, 1, 1], right.pad.centre_mm, atol=0.5)
    skin = skin_of(barrel)
    target, height = np.array([[30.0, 10.0]]), np.array([-5.0])
    right_hand = set_down(working("man", "R")[1].pad, skin, target, height, np.array([2.5]))
    left_hand = set_down(working("man", "L")[1].pad, skin, target * [-1, 1], height, np.array([np.pi - 2.5]))
    np.testing.assert_allclose(left_hand.wrist_mm * [-1, 1, 1], right_hand.wrist_mm, atol=0.6)
    assert left_hand.inner_edge_mm == pytest.approx(right_hand.inner_edge_mm, abs=0.5)


@pytest.mark.parametrize("skin", list(SKINS))
@pytest.mark.parametrize(("name", "side"), PAIRS[2:])
def test_it_presses_where_and_as_deep_as_asked_with_the_pad_and_not_the_tip(
    name: str, side: BodySide, skin: str
) -> None:
    field = skin_of(SKINS[skin])
    target = np.array([[0.0, 0.0], [25.0, -20.0], [-30.0, 15.0], [10.0, 30.0]])
    height = np.array([-2.0, -6.0, -6.8, -4.0])  # at most medium pressure
    for work in working(name, side)[::3]:
        placed = set_down(work.pad, field, target, height, np.array([0.3, 1.5, -2.0, 0.0]))
        assert placed.pressed.all()
        np.testing.assert_allclose(placed.centre_mm, target, atol=0.05)
        for i, wanted in enumerate(height):
            points = pressed(name, side, work, placed.wrist_mm[i], placed.rotation[i])
            depth = np.maximum(0.0, -field.clearance(points[:, :3]))
            assert depth.max() == pytest.approx(-wanted, abs=0.4)
            weight = depth * points[:, 3]
            centre = weight @ points[:, :3] / weight.sum()
            assert np.hypot(*(centre[:2] - target[i])) < 0.7
            middle = placed.wrist_mm[i] + placed.rotation[i] @ work.pad.centre_mm
            assert np.linalg.norm((middle - centre)[:2]) < 4.0
            nail = placed.rotation[i] @ work.pad.frame[:, 1]
            assert nail[2] > 0.9


def test_a_lifted_thumb_hovers_straight_over_its_place() -> None:
    target = np.array([[20.0, 10.0]] * 3)
    pad = working("man", "R")[0].pad
    placed = set_down(pad, skin_of(barrel), target, np.array([0.0, 15.0, 60.0]), np.full(3, 1.2))
    rise = placed.wrist_mm - placed.wrist_mm[0]
    np.testing.assert_allclose(rise, [[0, 0, 0], [0, 0, 15], [0, 0, 60]], atol=1e-6)
    assert not placed.pressed.any()


def test_sinking_in_is_smooth_and_straight() -> None:
    """From hovering over touching to the deepest press, in steps of 0.5 mm, the hand never jumps."""
    height = np.arange(3.0, -8.1, -0.5)
    target = np.tile([15.0, 5.0], (len(height), 1))
    pad: Pad = working("man", "L")[1].pad
    placed = set_down(pad, skin_of(barrel), target, height, np.full(len(height), 0.4))
    steps = np.linalg.norm(np.diff(placed.wrist_mm, axis=0), axis=1)
    assert steps.max() < 0.8


def test_the_thumb_heads_where_it_is_told_to() -> None:
    headings = np.radians([0.0, 60.0, 145.0, -80.0])
    pad = working("man", "L")[0].pad
    placed = set_down(pad, skin_of(level), np.zeros((4, 2)), np.full(4, -5.0), headings)
    along = placed.rotation @ pad.frame[:, 0]
    off = np.degrees(np.arctan2(along[:, 1], along[:, 0]) - headings)
    np.testing.assert_allclose((off + 180) % 360 - 180, 0.0, atol=0.5)


def test_the_inner_edge_is_that_of_what_is_deep() -> None:
    work = working("man", "R")[0]
    skin = skin_of(level)
    placed = set_down(work.pad, skin, np.array([[45.0, 0.0]]), np.array([-6.0]), np.array([1.0]))
    points = pressed("man", "R", work, placed.wrist_mm[0], placed.rotation[0])
    depth = 100.0 - points[:, 2]
    wanted = np.abs(points[depth > 0.35 * depth.max(), 0]).min()
    assert float(placed.inner_edge_mm[0]) == pytest.approx(wanted, abs=0.8)
    assert 32.0 < wanted < 40.0
