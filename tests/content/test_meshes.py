"""The shipped meshes are what the program and meshes/README.md say they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import trimesh
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.variants import VARIANTS, make_body
from viewer.files.meshes import load_body_data, load_bones, load_skeleton
from viewer.paths import MESHES

Arrays = Mapping[str, NDArray[Any]]
README = (MESHES / "README.md").read_text(encoding="utf-8")
FORAMINA_SOURCE_MM = ((24.0, 1024.5), (23.0, 999.5), (22.5, 977.0), (20.0, 957.0))
AREOLAE = np.r_[1778:1794, 8450:8466]


def _load(name: str) -> Arrays:
    with np.load(MESHES / name, allow_pickle=False) as archive:
        return {key: archive[key] for key in archive.files}


@pytest.fixture(scope="module")
def body() -> Arrays:
    return _load("body.npz")


@pytest.fixture(scope="module")
def targets() -> Arrays:
    return _load("targets.npz")


@pytest.fixture(scope="module")
def skeleton() -> Arrays:
    return _load("skeleton.npz")


def _triangles(quads: NDArray[Any]) -> NDArray[np.int64]:
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]).astype(np.int64)


def _weights(body: Arrays) -> NDArray[np.float64]:
    dense = np.zeros((len(body["base_points_mm"]), len(body["joint_names"])))
    rows = np.repeat(np.arange(len(dense)), np.diff(body["weight_indptr"]))
    dense[rows, body["weight_indices"]] = body["weight_data"]
    return dense


def test_there_are_these_files_and_no_others() -> None:
    assert sorted(p.name for p in MESHES.glob("*.npz")) == [
        "body.npz",
        "bones.npz",
        "skeleton.npz",
        "targets.npz",
    ]
    assert sum(p.stat().st_size for p in MESHES.glob("*.npz")) < 4_000_000


def test_the_readme_names_every_array_of_the_body(body: Arrays) -> None:
    assert sorted(name for name in body if f"`{name}`" not in README) == []


@pytest.mark.parametrize("name", ["base_points_mm", "skin_quads", "tights_quads", "hair_quads", "eye_quads"])
def test_the_readme_tells_the_shapes(body: Arrays, name: str) -> None:
    shape = "({}, {})".format(*body[name].shape)
    line = next(line for line in README.splitlines() if f"`{name}`" in line)
    assert shape in line


def test_the_skin_is_watertight_and_looks_outward(body: Arrays) -> None:
    mesh = trimesh.Trimesh(body["base_points_mm"], _triangles(body["skin_quads"]), process=False)
    assert mesh.is_watertight
    assert mesh.is_winding_consistent
    assert 30e6 < mesh.volume < 120e6  # 30 to 120 litres


def test_the_base_mesh_is_symmetric(body: Arrays) -> None:
    points, mirror = body["base_points_mm"], body["mirror"].astype(int)
    assert np.array_equal(mirror[mirror], np.arange(len(points)))
    assert np.array_equal(points[mirror] * np.array([-1, 1, 1], dtype=np.float32), points)


def test_weights_sum_to_one_and_mirror(body: Arrays) -> None:
    weights, names = _weights(body), [str(name) for name in body["joint_names"]]
    assert np.abs(weights.sum(axis=1) - 1).max() < 1e-5
    assert weights.min() >= 0
    assert weights[weights > 0].min() > 0.003
    swapped = {".L": ".R", ".R": ".L"}
    columns = [names.index(n[:-2] + swapped[n[-2:]] if n[-2:] in swapped else n) for n in names]
    assert np.array_equal(weights[body["mirror"].astype(int)][:, columns], weights)


def test_the_rig_is_one_tree_without_face_breast_and_toes(body: Arrays) -> None:
    names, parents = [str(name) for name in body["joint_names"]], body["joint_parents"]
    assert parents[0] == -1
    assert (parents[1:] >= 0).all()
    assert (parents[1:] < np.arange(1, len(parents))).all()
    assert not [name for name in names if re.match("jaw|eye|tongue|oris|breast|toe", name)]
    assert {"head", "wrist.L", "finger5-3.R", "foot.L", "root"} <= set(names)


def test_joints_mirror(body: Arrays) -> None:
    person = make_body(load_body_data(MESHES), "woman")
    for name in person.rig.names:
        if name.endswith(".L"):
            other = person.rig.head(name[:-1] + "R") * [-1, 1, 1]
            np.testing.assert_allclose(person.rig.head(name), other, atol=1e-6)
        elif not name.endswith(".R"):
            assert abs(person.rig.head(name)[0]) < 1e-6


def test_targets_mirror(body: Arrays, targets: Arrays) -> None:
    mirror = body["mirror"].astype(int)
    for name in (key.removesuffix("|index") for key in targets if key.endswith("|index")):
        dense = np.zeros((len(mirror), 3), dtype=int)
        dense[targets[f"{name}|index"]] = targets[f"{name}|delta"]
        assert np.array_equal(dense[mirror] * [-1, 1, 1], dense), name


def test_the_readme_counts_the_targets(targets: Arrays) -> None:
    count = sum(key.endswith("|index") for key in targets)
    assert f"each of {count} targets" in README


@pytest.mark.parametrize("name", list(VARIANTS))
def test_people_have_human_size_and_axes(name: str) -> None:
    person = make_body(load_body_data(MESHES), name)
    assert 1500 < person.stature_mm < 1900
    assert person.rig.head("wrist.R")[0] > 200  # x to the person's right
    assert person.rig.head("head")[1] > person.rig.head("foot.L")[1] + 1000  # y to the head
    assert person.rig.tail("foot.L")[2] < person.rig.head("foot.L")[2] - 50  # z to the back


@pytest.mark.parametrize("name", list(VARIANTS))
def test_no_detail_that_a_classroom_does_not_need(name: str) -> None:
    """Where the areolae were, the skin is as smooth as around them: no edge is bent."""
    person = make_body(load_body_data(MESHES), name)
    quads = person.topology.skin
    near = quads[np.isin(quads, AREOLAE).any(axis=1)]
    mesh = trimesh.Trimesh(person.points_mm, _triangles(near), process=False)
    bent = np.degrees(mesh.face_adjacency_angles)
    assert len(bent) > 60
    assert bent.max() < 15


def test_the_skeleton_has_every_bone(skeleton: Arrays) -> None:
    names = {str(name) for name in skeleton["names"]}
    spine = {f"C{i}" for i in range(1, 8)} | {f"T{i}" for i in range(1, 13)} | {f"L{i}" for i in range(1, 6)}
    ribs = {f"rib-{i}-{side}" for i in range(1, 13) for side in ("left", "right")}
    paired = {f"{b}-{s}" for b in ("scapula", "clavicle", "humerus", "hip-bone") for s in ("left", "right")}
    assert names == spine | ribs | paired | {"sacrum", "sternum", "skull", "mandible"}
    assert f"`names` ({len(names)},)" in README


def test_bones_are_sound(skeleton: Arrays) -> None:
    for name in (str(n) for n in skeleton["names"]):
        points, triangles = skeleton[f"{name}|points"], skeleton[f"{name}|triangles"].astype(int)
        mesh = trimesh.Trimesh(points - points.mean(axis=0), triangles, process=False)
        assert mesh.volume > 0, f"{name} is turned inside out"
        assert np.isfinite(points).all()
        assert np.array_equal(np.unique(triangles), np.arange(len(points))), f"{name} has loose points"


def test_single_bones_are_watertight(skeleton: Arrays) -> None:
    names = [str(n) for n in skeleton["names"] if re.match(r"[CTL]\d|rib|sternum|sacrum", str(n))]
    for name in names:
        mesh = trimesh.Trimesh(skeleton[f"{name}|points"], skeleton[f"{name}|triangles"], process=False)
        assert mesh.is_watertight == (name not in ("C1", "C5")), name


def test_bones_lie_on_their_sides_and_in_order() -> None:
    skeleton = load_skeleton(MESHES)
    middle = {name: part.points_mm.mean(axis=0) for name, part in skeleton.bones.items()}
    for name, place in middle.items():
        assert name.endswith("-left") == bool(place[0] < -5), name
        assert name.endswith("-right") == bool(place[0] > 5), name
    column = [
        *(f"C{i}" for i in range(1, 8)),
        *(f"T{i}" for i in range(1, 13)),
        *(f"L{i}" for i in range(1, 6)),
    ]
    heights = [middle[name][1] for name in [*column, "sacrum"]]
    assert (np.diff(heights) < 0).all()
    assert middle["sternum"][2] < middle["T6"][2] - 60  # the breastbone lies in front


def test_the_embossed_disc_is_gone(skeleton: Arrays) -> None:
    assert len(skeleton["sternum|points"]) == 723
    assert skeleton["sternum|points"][:, 2].min() > 80  # it stood before the breastbone


def test_the_fine_bones_are_those_of_the_skeleton_with_discs_coccyx_and_femurs(skeleton: Arrays) -> None:
    fine, column = set(load_bones(MESHES).bones), ["C7", *(f"T{i}" for i in range(1, 13))]
    column = [*(f"C{i}" for i in range(2, 7)), *column, *(f"L{i}" for i in range(1, 6)), "S1"]
    discs = {f"disc-{a}-{b}" for a, b in pairwise(column)}
    assert len(discs) == 23
    assert fine == {str(n) for n in skeleton["names"]} | discs | {"coccyx", "femur-left", "femur-right"}


def test_the_fine_bones_keep_their_place_and_size(skeleton: Arrays) -> None:
    fine = load_bones(MESHES)
    for name in (str(n) for n in skeleton["names"] if n != "sacrum"):
        before, after = skeleton[f"{name}|points"], fine[name]
        bound = 7.0 if name.startswith("rib") else 4.5  # ribs are bent to their vertebrae and spaced evenly
        assert np.abs(after.min(axis=0) - before.min(axis=0)).max() < bound, name
        assert np.abs(after.max(axis=0) - before.max(axis=0)).max() < bound, name
        assert len(after) >= min(len(before), 500), name


def test_fine_bones_of_two_sides_mirror_exactly() -> None:
    fine = load_bones(MESHES)
    for name in fine.bones:
        if name.endswith("-left"):
            other = fine[name.removesuffix("left") + "right"]
            np.testing.assert_allclose(fine[name] * [-1, 1, 1], other, atol=0.021)


def test_fine_bones_look_outward_and_discs_are_closed() -> None:
    for name, bone in load_bones(MESHES).bones.items():
        mesh = trimesh.Trimesh(bone.points_mm - bone.points_mm.mean(axis=0), bone.triangles, process=False)
        assert mesh.volume > 0, name
        if name.startswith("disc") or name in ("sacrum", "coccyx"):
            assert mesh.is_watertight, name
            assert mesh.is_winding_consistent, name


def test_a_disc_joins_the_two_bodies_beside_it() -> None:
    fine = load_bones(MESHES)
    for name in (n for n in fine.bones if n.startswith("disc")):
        _, upper, lower = name.split("-")
        for other in (upper, "sacrum" if lower == "S1" else lower):
            assert cKDTree(fine[other]).query(fine[name])[0].min() < 2.5, (name, other)


def test_the_sacrum_has_four_pairs_of_hollows() -> None:
    """Each is deeper than the bone around it, and they lie below one another."""
    sacrum = load_bones(MESHES)["sacrum"]
    for x, y in FORAMINA_SOURCE_MM:
        for side in (-1, 1):
            off = sacrum[:, :2] - [side * x, y]
            away, sector = np.hypot(*off.T), np.floor(np.arctan2(*off.T) / (np.pi / 4))
            floor = sacrum[away < 2.0, 2].max()
            around = (away > 5.5) & (away < 10.0)
            rim = [sacrum[around & (sector == s), 2].max() for s in np.unique(sector[around])]
            assert np.median(rim) - floor > 2.5, (side * x, y)
