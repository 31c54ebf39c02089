"""Vertex normals of shapes whose normals are known."""

from __future__ import annotations

import numpy as np
import trimesh

from viewer.body.normals import corner_matrix, face_vectors, vertex_normals

TRIANGLES = np.array([[0, 1, 2]])
POINTS = np.array([[0.0, 0, 0], [4, 0, 0], [0, 3, 0], [9, 9, 9]])


def test_a_face_vector_is_the_normal_times_twice_the_area() -> None:
    np.testing.assert_array_equal(face_vectors(POINTS, TRIANGLES), [[0, 0, 12]])


def test_a_point_without_triangles_gets_a_zero_normal_without_a_complaint() -> None:
    np.testing.assert_array_equal(vertex_normals(POINTS, TRIANGLES), [[0, 0, 1]] * 3 + [[0, 0, 0]])


def test_corner_matrix_adds_the_faces_around_each_point() -> None:
    triangles = np.array([[0, 1, 2], [0, 2, 3]])
    added = corner_matrix(triangles, 5) @ np.array([1.0, 10.0])
    np.testing.assert_array_equal(added, [11, 1, 11, 10, 0])


def test_larger_faces_count_more() -> None:
    points = np.array([[0.0, 0, 0], [3, 0, 0], [0, 1, 0], [0, 0, 1]])
    triangles = np.array([[0, 1, 2], [0, 2, 3]])  # areas 1.5 upward and 0.5 towards +x
    np.testing.assert_allclose(vertex_normals(points, triangles)[0], np.array([1, 0, 3]) / np.sqrt(10))


def test_on_a_sphere_normals_are_the_radius() -> None:
    ball = trimesh.creation.icosphere(3, 7.0)
    normals = vertex_normals(np.asarray(ball.vertices), ball.faces)
    assert np.degrees(np.arccos(np.sum(normals * ball.vertices / 7.0, axis=1).clip(-1, 1))).max() < 1.5


def test_the_kind_of_number_and_a_given_corner_matrix_are_kept() -> None:
    points = POINTS.astype(np.float32)
    given = vertex_normals(points, TRIANGLES, corner_matrix(TRIANGLES, 4))
    assert given.dtype == np.float32
    np.testing.assert_array_equal(given, vertex_normals(points, TRIANGLES))
