"""The inside of a body: complete, light, kept on disk; what cannot be read is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from viewer import paths
from viewer.anatomy.interior import Interior
from viewer.files import interior_cache, kept
from viewer.files.errors import FileProblems
from viewer.files.interior_cache import INTERIORS, load_or_build
from viewer.state.layers import INSIDE


def test_bones_discs_and_muscles_are_there_by_their_ids(interior: Interior) -> None:
    assert tuple(interior.strata) == INSIDE
    pieces = interior.pieces
    for name, layer in {
        "bone/T5": "bones",
        "bone/rib-7-left": "bones",
        "bone/scapula-right": "bones",
        "disc/L5-S1": "bones",
        "muscle/trapezius-upper-left": "superficial",
        "muscle/rhomboid-major-right": "deep",
    }.items():
        assert pieces[name][0] == layer
    assert len(pieces) == sum(len(s.figure.pieces) for s in interior.strata.values())


def test_it_is_ready_to_be_drawn_and_light(interior: Interior) -> None:
    for layer, stratum in interior.strata.items():
        figure = stratum.figure
        count = len(figure.points_mm)
        assert figure.points_mm.dtype == figure.normals.dtype == figure.weights.dtype == np.float32
        assert figure.weights.shape[0] == len(stratum.tendon) == len(stratum.fibre_mm) == count
        np.testing.assert_allclose(np.asarray(figure.weights.sum(axis=1)).ravel(), 1.0, atol=1e-5)
        np.testing.assert_allclose(np.linalg.norm(figure.normals, axis=1), 1.0, atol=1e-4)
        assert figure.pieces[0].rows.start == 0
        assert figure.pieces[-1].rows.stop == count
        for piece in figure.pieces:
            assert piece.triangles.dtype == np.int32
            assert 0 <= piece.triangles.min() <= piece.triangles.max() < piece.rows.stop - piece.rows.start
        assert (stratum.tendon.max() > 0.9) == (layer != "bones")


def test_the_second_time_it_is_read(
    interior: Interior, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def build(name: str) -> Interior:
        made.append(name)
        return interior

    monkeypatch.setattr(interior_cache, "_build", build)
    load_or_build("woman", tmp_path)
    again = load_or_build("woman", tmp_path)
    assert made == ["woman"]
    assert again.pieces.keys() == interior.pieces.keys()
    for layer, stratum in interior.strata.items():
        np.testing.assert_array_equal(again.strata[layer].figure.points_mm, stratum.figure.points_mm)
        np.testing.assert_array_equal(again.strata[layer].figure.weights.data, stratum.figure.weights.data)


def test_a_damaged_entry_is_made_anew(
    interior: Interior, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(interior_cache, "_build", lambda name: interior)
    load_or_build("woman", tmp_path)
    (entry,) = tmp_path.glob("*" + INTERIORS.suffix)
    entry.write_bytes(entry.read_bytes()[:5000])
    assert load_or_build("woman", tmp_path) is interior
    assert str(entry) in caplog.text


@pytest.mark.parametrize("damage", ["missing", "cut short"])
def test_a_damaged_file_of_bones_names_itself_and_the_remedy(
    damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meshes = tmp_path / "meshes"
    shutil.copytree(paths.MESHES, meshes, ignore=shutil.ignore_patterns("builder", "__pycache__"))
    if damage == "missing":
        (meshes / "bones.npz").unlink()
    else:
        (meshes / "bones.npz").write_bytes((meshes / "bones.npz").read_bytes()[:20_000])
    monkeypatch.setattr(paths, "MESHES", meshes)
    kept._digest_in.cache_clear()
    try:
        with pytest.raises(FileProblems) as caught:
            load_or_build("woman", tmp_path)
    finally:
        kept._digest_in.cache_clear()
    (problem,) = caught.value.problems
    assert problem.file == meshes / "bones.npz"
    assert "missing" in problem.what or "damaged" in problem.what
    assert "meshes.builder" in problem.remedy
