from __future__ import annotations

import numpy as np
import pytest
import trimesh

from meshes.builder.fairing import Part, smoothed
from meshes.builder.skull import CELL_MM, surface
from meshes.builder.thinning import thinned


def _ball(radius: float = 40.0) -> Part:
    ball = trimesh.creation.icosphere(subdivisions=4, radius=radius)
    return np.asarray(ball.vertices), np.asarray(ball.faces, np.int64)


def test_a_thinned_ball_is_closed_and_still_a_ball() -> None:
    points, triangles = thinned(_ball(), 1000)
    mesh = trimesh.Trimesh(points, triangles, process=False)
    assert 950 <= len(triangles) <= 1000
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert np.abs(np.linalg.norm(points, axis=1) - 40.0).max() < 0.6


def test_what_is_flat_loses_triangles_before_what_is_not() -> None:
    box = trimesh.creation.box((30.0, 20.0, 10.0)).subdivide().subdivide().subdivide()
    mesh = trimesh.Trimesh(*thinned((np.asarray(box.vertices), np.asarray(box.faces)), 120), process=False)
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(6000.0, rel=1e-3)


def test_a_mesh_with_few_triangles_stays_as_it_is() -> None:
    ball = _ball()
    assert thinned(ball, 10_000) is ball


def test_open_borders_stay_where_they_are() -> None:
    points, triangles = _ball()
    half = points[triangles].mean(axis=1)[:, 2] > 0.0
    mesh = trimesh.Trimesh(points, triangles[half], process=True)
    before = np.asarray(mesh.outline().vertices)
    thin = trimesh.Trimesh(*thinned((np.asarray(mesh.vertices), np.asarray(mesh.faces)), 800), process=False)
    assert len(thin.faces) <= 800
    assert len(thin.outline().vertices) >= 60
    assert np.abs(before[:, 2]).max() + 1e-3 >= np.abs(np.asarray(thin.outline().vertices)[:, 2]).max()


def test_the_surface_of_a_field_lies_where_it_is_zero_and_faces_out() -> None:
    grid = np.moveaxis(np.indices((30, 30, 30)), 0, -1) - 14.5
    points, triangles = surface(10.0 - np.linalg.norm(grid, axis=-1), np.full(3, -14.5 * CELL_MM))
    mesh = trimesh.Trimesh(*(points, triangles), process=False)
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(4 / 3 * np.pi * (10.0 * CELL_MM) ** 3, rel=0.02)
    assert np.abs(np.linalg.norm(points, axis=1) - 10.0 * CELL_MM).max() < 0.2 * CELL_MM


def test_smoothing_and_thinning_give_the_same_twice() -> None:
    box = trimesh.creation.box((30.0, 20.0, 10.0))
    part = smoothed((np.asarray(box.vertices), np.asarray(box.faces, np.int64)), 3)
    one, other = thinned(part, 300), thinned(part, 300)
    assert np.array_equal(one[0], other[0])
    assert np.array_equal(one[1], other[1])
