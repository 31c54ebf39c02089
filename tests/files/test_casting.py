"""Two people out of the mesh files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from viewer import paths
from viewer.files.casting import load_cast
from viewer.files.errors import FileProblems
from viewer.files.meshes import REMEDY
from viewer.motion.cast import DETAILS, Cast


def test_receiver_and_giver_are_whom_one_asked_for(cast: Callable[..., Cast]) -> None:
    assert cast("woman", "man").names == ("woman", "man")
    assert cast("man", "woman").names == ("man", "woman")


def test_both_are_dressed_at_both_details(cast: Callable[..., Cast]) -> None:
    garments = cast().garments
    for detail in DETAILS:
        assert {s.name for s in garments["receiver"][detail]} == {"eyes", "hair", "drape"}
        assert {s.name for s in garments["giver"][detail]} == {"eyes", "hair", "shirt", "trousers"}


def test_the_receiver_lies_on_the_mat(cast: Callable[..., Cast]) -> None:
    """Face down, the midline over x = 0, the trunk resting on z = 0, the back up."""
    lying = cast().receiver
    points = lying.points_mm[lying.body.skin_rows]
    trunk = points[(np.abs(points[:, 0]) < 120) & (points[:, 1] < lying.mat_end_y_mm - 60)]
    assert -8.0 < trunk[:, 2].min() < 12.0
    assert points[:, 0].max() == pytest.approx(-points[:, 0].min(), abs=5.0)
    rig = lying.body.rig
    spine, sternum_side = rig.head("spine02"), rig.head("spine02") - [0, 0, 60]
    m = lying.matrices[rig.index["spine02"]]
    assert (m[:, :3] @ (spine - sternum_side))[2] > 55.0


def test_an_unknown_person_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="giant"):
        load_cast("giant", "man", folder=tmp_path)  # before any file is looked for
    with pytest.raises(KeyError, match="dwarf"):
        load_cast("man", "dwarf", folder=tmp_path)


def test_another_folder_is_read_instead(tmp_path: Path) -> None:
    with pytest.raises(FileProblems) as caught:
        load_cast(folder=tmp_path / "empty")
    assert caught.value.problems[0].file.parent == tmp_path / "empty"


def test_the_program_s_own_folder_is_looked_up_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "MESHES", tmp_path)
    with pytest.raises(FileProblems) as caught:
        load_cast()
    assert caught.value.problems[0].file.parent == tmp_path


def test_a_person_whose_target_is_missing_is_a_problem_of_the_file(tmp_path: Path) -> None:
    for name in ("body.npz", "skeleton.npz"):
        shutil.copy(paths.MESHES / name, tmp_path / name)
    with np.load(paths.MESHES / "targets.npz") as archive:
        kept = {k: archive[k] for k in archive.files if not k.startswith("macrodetails/caucasian-male-young")}
    np.savez(tmp_path / "targets.npz", **kept)
    with pytest.raises(FileProblems) as caught:
        load_cast("woman", "man", folder=tmp_path)
    (problem,) = caught.value.problems
    assert problem.file == tmp_path / "targets.npz"
    assert "macrodetails/caucasian-male-young" in problem.what
    assert problem.right == REMEDY
