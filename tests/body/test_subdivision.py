"""Subdivision against splines that can be worked out by other means, and watertight on any levels."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.body.subdivision import AdaptiveMesh, adaptive, graded, uniform
from viewer.paths import MESHES

CUBE = np.array([[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]])
CUBE_POINTS = np.array([[x, y, z] for x in (-1.0, 1) for y in (-1.0, 1) for z in (-1.0, 1)])
AROUND = 6
"""Quads around each way of the torus below."""


def torus() -> NDArray[np.int64]:
    at = np.arange(AROUND * AROUND).reshape(AROUND, AROUND)
    right, up = np.roll(at, -1, axis=0), np.roll(at, -1, axis=1)
    return np.stack([at, right, np.roll(right, -1, axis=1), up], axis=-1).reshape(-1, 4)


def closed(mesh: AdaptiveMesh, points: NDArray[Any]) -> trimesh.Trimesh:
    return trimesh.Trimesh(mesh.sampling @ points, mesh.triangles, process=False)


def by_id(mesh: AdaptiveMesh, points: NDArray[Any]) -> dict[int, NDArray[Any]]:
    return dict(zip(mesh.ids.tolist(), np.asarray(mesh.sampling @ points), strict=True))


@pytest.mark.parametrize(("level", "per_side"), [(0, 1), (1, 2), (2, 4)])
def test_every_level_samples_the_bicubic_spline(level: int, per_side: int) -> None:
    """On a net of four quads around each corner, Catmull-Clark is the uniform bicubic B-spline."""
    net = np.random.default_rng(5).uniform(-1, 1, (AROUND, AROUND, 3))
    made = uniform(torus(), level, AROUND**2).sampling @ net.reshape(-1, 3)
    t = np.arange(per_side) / per_side
    basis = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=1)
    spline = np.zeros((AROUND * per_side, AROUND * per_side, 3))
    for i in range(AROUND):
        for j in range(AROUND):
            rows, columns = (np.arange(i - 1, i + 3) % AROUND, np.arange(j - 1, j + 3) % AROUND)
            patch = np.einsum("ai,bj,ijc->abc", basis / 6, basis / 6, net[np.ix_(rows, columns)])
            spline[i * per_side : (i + 1) * per_side, j * per_side : (j + 1) * per_side] = patch
    wanted = spline.reshape(-1, 3)
    assert made.shape == wanted.shape
    assert cKDTree(made).query(wanted)[0].max() < 1e-9


@pytest.mark.parametrize("level", [0, 1, 2])
def test_the_limit_of_a_cube_s_corner(level: int) -> None:
    """With three quads around a corner: (9 corner + 4 neighbours + diagonals) / 24, which is half way in."""
    points = by_id(uniform(CUBE, level, 8), CUBE_POINTS)
    for corner in range(8):
        np.testing.assert_allclose(points[corner], CUBE_POINTS[corner] / 2, atol=1e-12)


@given(st.lists(st.integers(0, 2), min_size=36, max_size=36), st.integers(0, 9))
@settings(max_examples=40)
def test_any_levels_give_a_closed_mesh_that_looks_outward(levels: list[int], seed: int) -> None:
    angle = np.arange(AROUND) * (2 * np.pi / AROUND)
    ring = np.stack([3 + np.cos(angle), np.sin(angle)], axis=-1)
    net = np.stack(
        [
            np.multiply.outer(np.cos(angle), ring[:, 0]),
            np.multiply.outer(np.sin(angle), ring[:, 0]),
            np.broadcast_to(ring[:, 1], (AROUND, AROUND)),
        ],
        axis=-1,
    ).reshape(-1, 3)
    net += np.random.default_rng(seed).uniform(-0.05, 0.05, net.shape)
    mesh = adaptive(torus(), np.array(levels), AROUND**2)
    solid = closed(mesh, net)
    assert solid.is_watertight
    assert solid.is_winding_consistent
    assert solid.euler_number == 0
    assert solid.volume > 0
    np.testing.assert_allclose(np.asarray(mesh.sampling.sum(axis=1)).ravel(), 1.0, atol=1e-12)
    assert len(np.unique(mesh.ids)) == len(mesh.ids) == mesh.sampling.shape[0]


@given(
    st.lists(st.integers(0, 2), min_size=36, max_size=36),
    st.lists(st.integers(0, 2), min_size=36, max_size=36),
)
@settings(max_examples=40)
def test_an_id_names_the_same_place_whatever_else_is_fine(one: list[int], other: list[int]) -> None:
    net = np.random.default_rng(8).uniform(-1, 1, (AROUND**2, 3))
    first = by_id(adaptive(torus(), np.array(one), AROUND**2), net)
    second = by_id(adaptive(torus(), np.array(other), AROUND**2), net)
    common = first.keys() & second.keys()
    assert len(common) >= AROUND**2
    for name in common:
        np.testing.assert_allclose(first[name], second[name], atol=1e-9)


@given(st.lists(st.integers(0, 2), min_size=36, max_size=36))
def test_neighbours_differ_by_one_level_at_most_and_none_is_lowered(levels: list[int]) -> None:
    wanted, quads = np.array(levels), torus()
    got = graded(quads, wanted, AROUND**2)
    assert (got >= wanted).all()
    highest = np.zeros(AROUND**2, dtype=int)
    np.maximum.at(highest, quads.ravel(), np.repeat(got, 4))
    assert (highest[quads].max(axis=1) - got).max() <= 1
    np.testing.assert_array_equal(graded(quads, got, AROUND**2), got)


def test_an_open_border_depends_on_border_points_alone() -> None:
    at = np.arange(20).reshape(4, 5)
    quads = np.stack([at[:-1, :-1], at[1:, :-1], at[1:, 1:], at[:-1, 1:]], axis=-1).reshape(-1, 4)
    inner = at[1:-1, 1:-1].ravel()
    raised = np.zeros((20, 3))
    raised[inner, 2] = 5.0
    mesh = uniform(quads, 2, 20)
    sides = np.sort(mesh.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
    pairs, uses = np.unique(sides, axis=0, return_counts=True)
    border = np.unique(pairs[uses == 1])
    heights = (mesh.sampling @ raised)[:, 2]
    assert len(border) == 4 * 14  # four points on each of the 14 sides
    assert np.abs(heights[border]).max() < 1e-12
    assert heights.max() > 1.0


def test_points_that_no_quad_uses_are_left_out() -> None:
    mesh = uniform(CUBE, 1, 11)
    assert mesh.sampling.shape == (26, 11)
    assert not mesh.sampling[:, 8:].nnz


@pytest.fixture(scope="module")
def mirror() -> NDArray[np.int64]:
    with np.load(MESHES / "body.npz") as archive:
        return archive["mirror"].astype(np.int64)


def test_fine_hands_on_a_coarse_body_are_watertight_and_symmetric(
    body: Body, mirror: NDArray[np.int64]
) -> None:
    quads = body.topology.skin
    hands = body.weight_of("wrist", "finger", "metacarpal")
    levels = np.where((hands[quads] > 0.5).any(axis=1), 2, 0)
    mesh = adaptive(quads, levels, len(body.points_mm))
    solid = closed(mesh, body.points_mm)
    assert solid.is_watertight
    assert solid.is_winding_consistent
    assert solid.volume > 0
    points = np.asarray(solid.vertices)
    assert cKDTree(points).query(points * [-1, 1, 1])[0].max() < 1e-6
    same = mirror[mesh.ids[mesh.ids < len(mirror)]]
    assert np.isin(same, mesh.ids).all()


def test_the_whole_body_agrees_between_its_levels(body: Body) -> None:
    """The limit surface is one: a coarse point lies on the fine surface, and at the same place by its id."""
    quads, count = body.topology.skin, len(body.points_mm)
    coarse = by_id(uniform(quads, 0, count), body.points_mm)
    fine = by_id(uniform(quads, 2, count), body.points_mm)
    assert coarse.keys() <= fine.keys()
    names = list(coarse)
    off = np.array([coarse[n] for n in names]) - np.array([fine[n] for n in names])
    assert np.abs(off).max() < 1e-6
