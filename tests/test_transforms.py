"""Rotations and frames, for any vectors and angles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.spatial.transform import Rotation

from viewer.transforms import (
    Floats,
    apply,
    cross_matrix,
    frame,
    mean_rotation,
    rotation_about,
    rotation_between,
    to_quaternion,
    twist_about,
    unit,
    wrap_angle,
)

number = st.floats(-100, 100, allow_subnormal=False).map(lambda v: 0.0 if abs(v) < 1e-6 else v)
vector = arrays(np.float64, 3, elements=number)
direction = vector.filter(lambda v: bool(np.linalg.norm(v) > 1e-3)).map(unit)
angle = st.floats(-np.pi, np.pi)
rotation = st.builds(rotation_about, direction, angle)


def assert_rotation(matrix: Floats) -> None:
    np.testing.assert_allclose(matrix @ np.swapaxes(matrix, -1, -2), np.eye(3) + 0 * matrix, atol=1e-12)
    np.testing.assert_allclose(np.linalg.det(matrix), 1.0, atol=1e-12)


@given(vector)
def test_a_unit_vector_keeps_its_direction(v: Floats) -> None:
    assume(np.linalg.norm(v) > 1e-3)
    u = unit(v)
    assert np.linalg.norm(u) == pytest.approx(1.0)
    np.testing.assert_allclose(u * np.linalg.norm(v), v, atol=1e-9)


def test_a_zero_vector_stays_zero_without_a_complaint() -> None:
    np.testing.assert_array_equal(unit([[0.0, 0.0, 0.0], [0.0, 3.0, 4.0]]), [[0, 0, 0], [0, 0.6, 0.8]])


@given(direction, angle)
def test_rotation_about_an_axis_is_that_of_scipy(axis: Floats, by: float) -> None:
    turned = rotation_about(axis, by)
    assert_rotation(turned)
    np.testing.assert_allclose(turned, Rotation.from_rotvec(axis * by).as_matrix(), atol=1e-12)


def test_rotation_is_right_handed() -> None:
    np.testing.assert_allclose(rotation_about([0, 0, 1], np.pi / 2) @ [1, 0, 0], [0, 1, 0], atol=1e-15)


def test_axes_and_angles_are_broadcast() -> None:
    axes = np.array([[1.0, 0, 0], [0, 1, 0]])
    many = rotation_about(axes, np.array([[0.1], [0.2], [0.3]]))
    assert many.shape == (3, 2, 3, 3)
    np.testing.assert_array_equal(many[2, 1], rotation_about(axes[1], 0.3))


@given(vector, vector)
def test_cross_matrix_does_what_cross_does(v: Floats, w: Floats) -> None:
    np.testing.assert_allclose(cross_matrix(v) @ w, np.cross(v, w), atol=1e-8)


@given(direction, direction)
def test_a_frame_is_right_handed_and_keeps_its_first_direction(first: Floats, second: Floats) -> None:
    assume(np.linalg.norm(np.cross(first, second)) > 1e-3)
    made = frame(first, second)
    assert_rotation(made)
    np.testing.assert_allclose(made[:, 0], first, atol=1e-12)
    assert made[:, 1] @ second > 0
    assert abs(np.cross(first, second) @ made[:, 1]) < 1e-9


@given(direction, direction)
def test_the_rotation_between_two_directions_is_the_smallest(a: Floats, b: Floats) -> None:
    turned = rotation_between(a, b)
    assert_rotation(turned)
    np.testing.assert_allclose(turned @ a, b, atol=1e-7)
    least = np.arccos(np.clip(a @ b, -1, 1))
    assert np.linalg.norm(Rotation.from_matrix(turned).as_rotvec()) == pytest.approx(least, abs=1e-6)


@given(direction)
def test_opposite_directions_turn_half_a_circle(a: Floats) -> None:
    turned = rotation_between(a, -a)
    assert_rotation(turned)
    np.testing.assert_allclose(turned @ a, -a, atol=1e-9)


@given(rotation)
def test_quaternions_are_those_of_scipy_but_for_the_sign(matrix: Floats) -> None:
    ours, theirs = to_quaternion(matrix), Rotation.from_matrix(matrix).as_quat(scalar_first=True)
    assert abs(ours @ theirs) == pytest.approx(1.0, abs=1e-9)


@given(direction, angle, direction, st.floats(-3.0, 3.0))
def test_twist_finds_the_turn_about_the_axis_under_any_swing(
    axis: Floats, twist: float, other: Floats, swing: float
) -> None:
    across = np.cross(axis, other)
    assume(np.linalg.norm(across) > 1e-2)
    turned = rotation_about(across, swing) @ rotation_about(axis, twist)
    off = wrap_angle(twist_about(turned, axis) - twist)
    assert abs(float(off)) < 1e-6


@given(st.floats(-1000, 1000))
def test_a_wrapped_angle_is_the_same_direction_within_half_a_turn(a: float) -> None:
    wrapped = float(wrap_angle(a))
    assert -np.pi <= wrapped <= np.pi
    assert np.cos(wrapped) == pytest.approx(np.cos(a), abs=1e-9)
    assert np.sin(wrapped) == pytest.approx(np.sin(a), abs=1e-9)


@given(rotation, arrays(np.float64, (4, 3), elements=number))
def test_apply_turns_each_vector(matrix: Floats, vectors: Floats) -> None:
    np.testing.assert_allclose(
        apply(np.broadcast_to(matrix, (4, 3, 3)), vectors), [matrix @ v for v in vectors], atol=1e-9
    )


@given(rotation, direction, st.floats(0.0, 1.2))
def test_the_mean_of_turns_to_either_side_lies_between_them(middle: Floats, axis: Floats, by: float) -> None:
    both = np.stack([rotation_about(axis, by) @ middle, rotation_about(axis, -by) @ middle])
    mean = mean_rotation(both)
    assert_rotation(mean)
    np.testing.assert_allclose(mean, middle, atol=1e-9)
