"""Surfaces that hang on a rig, and the figure that joins them."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp

from viewer.body.body import Body
from viewer.body.normals import vertex_normals
from viewer.body.subdivision import uniform
from viewer.body.surface import Surface, join, sample


@pytest.fixture
def eyes(body: Body) -> Surface:
    mesh = uniform(body.topology.eyes, 1, len(body.points_mm))
    return sample(body, "eyes", mesh.sampling, mesh.triangles, ids=mesh.ids)


def test_a_surface_is_the_weighted_sum_of_the_body(body: Body) -> None:
    rows = np.array([[0, 1, 2]])
    half = sp.csr_matrix(([0.5, 0.5, 1.0, 1.0], ([0, 0, 1, 2], [10, 20, 30, 40])), (3, len(body.points_mm)))
    made = sample(body, "patch", half, rows)
    np.testing.assert_allclose(made.points_mm[0], (body.points_mm[10] + body.points_mm[20]) / 2)
    mixed = (body.weights[10] + body.weights[20]) / 2
    np.testing.assert_allclose(made.weights[0].toarray(), mixed.toarray())
    assert made.ids.tolist() == [-1, -1, -1]
    assert made.flush.tolist() == [0, 0, 0]


def test_an_offset_pushes_outward_by_so_much(body: Body) -> None:
    mesh = uniform(body.topology.skin, 0, len(body.points_mm))
    flat = sample(body, "skin", mesh.sampling, mesh.triangles)
    off = np.linspace(1.0, 5.0, len(flat.points_mm))
    for offset, size in ((3.0, np.full(len(off), 3.0)), (off, off)):
        pushed = sample(body, "shell", mesh.sampling, mesh.triangles, offset)
        moved = pushed.points_mm - flat.points_mm
        np.testing.assert_allclose(np.linalg.norm(moved, axis=1), size, atol=1e-6)
        assert (np.sum(moved * vertex_normals(flat.points_mm, mesh.triangles), axis=1) > 0).all()


def test_weights_of_a_surface_sum_to_one(eyes: Surface) -> None:
    np.testing.assert_allclose(np.asarray(eyes.weights.sum(axis=1)).ravel(), 1.0, atol=1e-5)


def test_a_figure_joins_its_surfaces_in_order(body: Body, eyes: Surface) -> None:
    mesh = uniform(body.topology.hair, 0, len(body.points_mm))
    hair = sample(body, "hair", mesh.sampling, mesh.triangles, flush=np.ones(mesh.sampling.shape[0]))
    figure = join((hair, eyes))
    assert [p.name for p in figure.pieces] == ["hair", "eyes"]
    assert figure.by_name["eyes"].rows == slice(
        len(hair.points_mm), len(hair.points_mm) + len(eyes.points_mm)
    )
    for surface in (hair, eyes):
        piece = figure.by_name[surface.name]
        np.testing.assert_allclose(figure.points_mm[piece.rows], surface.points_mm, atol=1e-3)
        np.testing.assert_allclose(figure.weights[piece.rows].toarray(), surface.weights.toarray(), atol=1e-6)
        np.testing.assert_array_equal(piece.triangles, surface.triangles)
        np.testing.assert_array_equal(piece.flush, surface.flush)
        assert piece.triangles.max() < len(surface.points_mm)


def test_a_figure_is_in_single_precision_with_unit_normals(eyes: Surface) -> None:
    figure = join((eyes,))
    assert figure.points_mm.dtype == figure.normals.dtype == figure.weights.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(figure.normals, axis=1), 1.0, atol=1e-5)
