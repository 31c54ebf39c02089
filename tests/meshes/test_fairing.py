from __future__ import annotations

import numpy as np
import pytest
import trimesh

from meshes.builder.discs import discs, end_plate
from meshes.builder.fairing import Part, faired, smoothed, split_edges, split_near
from meshes.builder.sacrum import FORAMINA, sacrum_and_coccyx
from viewer.files.meshes import load_skeleton
from viewer.paths import MESHES


def _box() -> Part:
    box = trimesh.creation.box((30.0, 20.0, 10.0))
    return np.asarray(box.vertices), np.asarray(box.faces, np.int64)


def _closed(part: Part) -> trimesh.Trimesh:
    mesh = trimesh.Trimesh(*part, process=False)
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    return mesh


@pytest.fixture(scope="module")
def source() -> dict[str, Part]:
    return {n: (b.points_mm, b.triangles) for n, b in load_skeleton(MESHES).bones.items()}


@pytest.mark.parametrize("seed", range(6))
def test_halved_edges_leave_a_mesh_closed_and_its_shape_as_it_is(seed: int) -> None:
    points, triangles = _box()
    chosen = np.random.default_rng(seed).random((len(triangles), 3)) < 0.4
    finer = _closed(split_edges((points, triangles), chosen))
    assert finer.volume == pytest.approx(6000.0)
    assert finer.area == pytest.approx(2200.0)
    assert len(finer.faces) > len(triangles)


def test_splitting_all_edges_makes_four_triangles_of_one() -> None:
    points, triangles = _box()
    assert len(split_near((points, triangles), np.ones(len(points), dtype=bool))[1]) == 4 * len(triangles)


def test_splitting_nowhere_changes_nothing() -> None:
    points, triangles = _box()
    same = split_near((points, triangles), np.zeros(len(points), dtype=bool))
    assert np.array_equal(same[0], points)
    assert np.array_equal(same[1], triangles)


def test_smoothing_rounds_and_keeps_most_of_the_volume() -> None:
    mesh = _closed(smoothed(_box(), 2))
    assert len(mesh.faces) == 12 * 16
    assert 0.75 < mesh.volume / 6000.0 < 1.05
    assert mesh.area < 2200.0


def test_fairing_takes_away_a_spike() -> None:
    points, triangles = smoothed(_box(), 2)
    points = points.copy()
    points[40] *= 1.5
    before = np.linalg.norm(points[40])
    assert np.linalg.norm(faired((points, triangles))[40]) < 0.85 * before


def test_an_end_plate_lies_on_its_vertebra(source: dict[str, Part]) -> None:
    for name in ("C4", "T6", "L3"):
        points = source[name][0]
        upper, lower = end_plate(source[name], 1.0), end_plate(source[name], -1.0)
        assert (upper[:, 1].mean() - lower[:, 1].mean()) > 8.0
        for rim in (upper, lower):
            assert (rim.min(axis=0) > points.min(axis=0) - 1.0).all()
            assert (rim.max(axis=0) < points.max(axis=0) + 1.0).all()


def test_discs_are_closed_and_upright(source: dict[str, Part]) -> None:
    made = discs(source)
    assert next(iter(made)) == "disc-C2-C3"
    assert list(made)[-1] == "disc-L5-S1"
    for name, part in made.items():
        assert _closed(part).volume > 300.0, name


def test_the_sacrum_is_closed_and_hollowed(source: dict[str, Part]) -> None:
    parts = sacrum_and_coccyx(source["sacrum"])
    assert parts["coccyx"][0][:, 1].max() < parts["sacrum"][0][:, 1].min() + 6.0
    _closed(parts["coccyx"])
    _closed(parts["sacrum"])
    height = np.ptp(parts["sacrum"][0][:, 1])
    assert 105.0 < height < 135.0
    assert FORAMINA[-1, 1] > parts["sacrum"][0][:, 1].min() + 8.0
