"""A whole figure is moved as its vertices are one by one, to the bit."""

from __future__ import annotations

import gc

import numpy as np
import pytest
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.body import figure_skinning
from viewer.body.figure_skinning import skin_figure
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Figure

SINGLE = np.float32


def figure(seed: int, count: int = 500, joints: int = 6) -> Figure:
    random = np.random.default_rng(seed)
    weights = random.dirichlet(np.full(joints, 0.3), count).astype(SINGLE)
    normals = random.normal(size=(count, 3)).astype(SINGLE)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    normals[0] = 0.0  # of a vertex without triangles
    normals[1] *= 1e-3
    return Figure(random.uniform(-900, 900, (count, 3)).astype(SINGLE), normals, sp.csr_matrix(weights), ())


def matrices(seed: int, joints: int = 6) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(size=(joints, 3, 4)).astype(SINGLE)


@pytest.mark.parametrize("seed", range(4))
def test_it_says_what_skinning_says(seed: int) -> None:
    person, joints = figure(seed), matrices(seed + 10)
    blended = blend(person.weights, joints)
    points, normals = skin_figure(person, joints)
    assert points.dtype == normals.dtype == SINGLE
    np.testing.assert_array_equal(points, move_points(blended, person.points_mm))
    np.testing.assert_array_equal(normals, turn_normals(blended, person.normals))


def test_what_it_keeps_of_figures_is_their_own() -> None:
    first, second, joints = figure(1), figure(2), matrices(3)
    for person in (first, second, first):
        np.testing.assert_array_equal(
            skin_figure(person, joints)[0], move_points(blend(person.weights, joints), person.points_mm)
        )


def test_it_keeps_nothing_of_a_figure_that_is_gone() -> None:
    gone = figure(4)
    skin_figure(gone, matrices(1))
    kept = len(figure_skinning._at_rest)
    del gone
    gc.collect()
    assert len(figure_skinning._at_rest) < kept


def test_each_call_has_arrays_of_its_own() -> None:
    person = figure(5)
    points, normals = skin_figure(person, matrices(1))
    before = points.copy(), normals.copy()
    skin_figure(person, matrices(2))
    np.testing.assert_array_equal(points, before[0])
    np.testing.assert_array_equal(normals, before[1])
