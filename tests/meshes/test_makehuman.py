"""Reading MakeHuman's files, on a data folder of our own with a mesh of eight points."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from meshes.builder.makehuman import BaseMesh, read_base, read_rig, read_target

OBJ = """# a small mesh
v 1 0 0
v -1 0 0
v 1 2 0
v -1 2 0
v 1 0 -1
v -1 0 -1
v 1 2 -1
v -1 2 -1
vt 0 0
g body
f 1/1 2/1 4/1 3/1
g joint-pelvis
f 5 6 8 7
"""
RIG = {
    "arm.L": {
        "parent": "root",
        "head": {"strategy": "VERTEX", "vertex_index": 0},
        "tail": {"strategy": "MEAN", "vertex_indices": [0, 2]},
    },
    "root": {
        "parent": "",
        "head": {"strategy": "CUBE", "cube_name": "joint-pelvis"},
        "tail": {"strategy": "VERTEX", "vertex_index": 3},
    },
}
WEIGHTS = {"weights": {"root": [[0, 0.5], [1, 1.0]], "arm.L": [[0, 0.5]], "gone": [[1, 3.0]]}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("3dobjs", "mesh_metadata", "targets/macro", "rigs/standard"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "3dobjs/base.obj").write_text(OBJ, encoding="utf-8")
    mirror = "\n".join(f"{i} {i ^ 1} x" for i in range(8))
    (tmp_path / "mesh_metadata/hm08.mirror").write_text(mirror, encoding="utf-8")
    with gzip.open(tmp_path / "targets/macro/tall.target.gz", "wt", encoding="utf-8") as file:
        file.write("# comment\n\n2 0 .5 0\n3 0.25 0.5 -1\n")
    with gzip.open(tmp_path / "targets/macro/empty.target.gz", "wt", encoding="utf-8") as file:
        file.write("# nothing moves\n")
    (tmp_path / "rigs/standard/rig.default.json").write_text(json.dumps({"bones": RIG}), encoding="utf-8")
    (tmp_path / "rigs/standard/weights.default.json").write_text(json.dumps(WEIGHTS), encoding="utf-8")
    return tmp_path


@pytest.fixture
def base(folder: Path) -> BaseMesh:
    return read_base(folder)


def test_the_persons_left_comes_to_negative_x_and_the_front_to_negative_z(base: BaseMesh) -> None:
    assert base.points_mm[0].tolist() == [-100, 0, 0]
    assert base.points_mm[6].tolist() == [-100, 200, 100]


def test_groups_hold_quads_counted_from_zero(base: BaseMesh) -> None:
    assert base.groups["body"].tolist() == [[0, 1, 3, 2]]
    assert base.groups["joint-pelvis"].tolist() == [[4, 5, 7, 6]]


def test_the_mirror_names_the_partner(base: BaseMesh) -> None:
    assert base.mirror.tolist() == [1, 0, 3, 2, 5, 4, 7, 6]


def test_a_target_is_read_in_our_axes(folder: Path) -> None:
    moved = read_target(folder, "macro/tall", 8)
    assert moved[2].tolist() == [0, 50, 0]
    assert moved[3].tolist() == [-25, 50, 100]
    assert not moved[[0, 1, 4, 5, 6, 7]].any()


def test_an_empty_target_moves_nothing(folder: Path) -> None:
    assert not read_target(folder, "macro/empty", 8).any()


def test_joints_come_in_tree_order_with_their_points(folder: Path, base: BaseMesh) -> None:
    rig = read_rig(folder, base)
    assert rig.names == ("root", "arm.L")
    assert rig.parents == (-1, 0)
    assert [points.tolist() for points in rig.heads] == [[4, 5, 6, 7], [0]]
    assert [points.tolist() for points in rig.tails] == [[3], [0, 2]]


def test_weights_of_joints_that_the_rig_lacks_are_left_out(folder: Path, base: BaseMesh) -> None:
    weights = read_rig(folder, base).weights.toarray()
    assert weights[:2].tolist() == [[0.5, 0.5], [1.0, 0.0]]
    assert not weights[2:].any()
    assert np.shape(weights) == (8, 2)
