"""Distances from meshes whose distance is known by other means."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from viewer.check.distance import closest_on_triangles, depth_inside, signed_distance
from viewer.transforms import Floats

BALL = trimesh.creation.icosphere(3, 50.0)
POINTS, NORMALS, TRIANGLES = (
    np.asarray(BALL.vertices),
    np.asarray(BALL.vertex_normals),
    np.asarray(BALL.faces),
)
point = arrays(np.float64, 3, elements=st.floats(-100, 100))


def closest_point(corners: Floats, points: Floats) -> Floats:
    return np.asarray(trimesh.triangles.closest_point(corners, points))  # type: ignore[no-untyped-call]


def brute_force(points: Floats) -> Floats:
    """Against every triangle of the ball; inside is inside all of its planes."""
    count, faces = len(points), len(BALL.faces)
    corners = np.tile(BALL.triangles, (count, 1, 1))
    closest = closest_point(corners, np.repeat(points, faces, axis=0))
    away = np.linalg.norm(closest.reshape(count, faces, 3) - points[:, None], axis=2).min(axis=1)
    over = np.einsum("pkx,kx->pk", points[:, None] - BALL.triangles[:, 0], BALL.face_normals)
    return np.where((over < 0).all(axis=1), -away, away)


def some_points() -> Floats:
    random = np.random.default_rng(4)
    directions = random.standard_normal((150, 3))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    return np.asarray(directions * random.uniform(30, 80, (150, 1)))


def test_signed_distance_is_that_of_a_search_through_all_triangles() -> None:
    np.testing.assert_allclose(
        signed_distance(some_points(), POINTS, NORMALS, TRIANGLES), brute_force(some_points()), atol=1e-6
    )


def test_depth_is_the_distance_of_what_is_inside() -> None:
    depth = depth_inside(some_points(), POINTS, NORMALS, TRIANGLES)
    np.testing.assert_allclose(depth, np.maximum(0.0, -brute_force(some_points())), atol=1e-6)
    assert (depth > 5).sum() > 10


def test_points_of_a_part_are_measured_from_the_part_alone() -> None:
    upper = TRIANGLES[BALL.triangles_center[:, 2] > 10]
    below = np.array([[0.0, 0.0, -60.0], [0.0, 0.0, 55.0]])
    far, near = signed_distance(below, POINTS, NORMALS, upper)
    assert abs(far) > 60
    assert near == pytest.approx(5.0, abs=0.3)


@given(point, arrays(np.float64, (3, 3), elements=st.floats(-100, 100)))
def test_the_closest_point_of_a_triangle(where: Floats, corners: Floats) -> None:
    sides = corners[1] - corners[0], corners[2] - corners[0]
    if np.linalg.norm(np.cross(*sides)) < 1.0:
        return
    found = closest_on_triangles(where, corners)
    (theirs,) = closest_point(corners[None], where[None])
    assert np.linalg.norm(found - where) == pytest.approx(np.linalg.norm(theirs - where), abs=1e-5)
    shares = np.linalg.lstsq(np.stack(sides, axis=1), found - corners[0])[0]
    assert shares.min() > -1e-6
    assert shares.sum() < 1 + 1e-6
