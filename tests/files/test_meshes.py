"""Mesh files that are missing, damaged or not what they should be are named, with what to do about it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.files.errors import FileProblems
from viewer.files.meshes import REMEDY, load_body_data, load_skeleton
from viewer.paths import MESHES

FILES = ("body.npz", "targets.npz", "skeleton.npz")
Arrays = dict[str, NDArray[Any]]


def load(name: str, folder: Path) -> object:
    return load_skeleton(folder) if name == "skeleton.npz" else load_body_data(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(MESHES / name, tmp_path / name)
    return tmp_path


def change(path: Path, edit: Callable[[Arrays], object]) -> None:
    with np.load(path) as archive:
        arrays = {key: archive[key] for key in archive.files}
    edit(arrays)
    np.savez(path, **arrays)


def problem_with(name: str, folder: Path) -> str:
    with pytest.raises(FileProblems) as caught:
        load(name, folder)
    (problem,) = caught.value.problems
    assert problem.file == folder / name
    assert problem.right == REMEDY
    assert "meshes.builder" in str(caught.value)
    return problem.what


def test_whole_files_are_read(folder: Path) -> None:
    data, skeleton = load_body_data(folder), load_skeleton(folder)
    count = len(data.base_points_mm)
    assert data.weights.shape == (count, len(data.joint_names))
    assert data.topology.skin.max() < count
    for groups in (data.joint_points.heads, data.joint_points.tails):
        np.testing.assert_allclose(np.asarray(groups.sum(axis=1)).ravel(), 1.0)
    assert {"T5", "scapula-left", "sacrum"} <= set(skeleton.bones)
    assert skeleton["T5"].dtype == np.float64


def test_target_deltas_are_millimetres(folder: Path) -> None:
    """The file counts hundredths of a millimetre."""
    with np.load(folder / "targets.npz") as archive:
        name = next(k for k in archive.files if k.endswith("|delta"))
        stored = archive[name]
    deltas = load_body_data(folder).targets[name.removesuffix("|delta")][1]
    np.testing.assert_allclose(deltas * 100, stored)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert problem_with(name, folder) == "The mesh file is missing."


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("left", [0, 20, 5000, -30])
def test_a_file_that_was_cut_off(folder: Path, name: str, left: int) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(whole[:left])
    assert problem_with(name, folder).startswith("The mesh file is damaged")


@pytest.mark.parametrize("name", FILES)
def test_a_file_with_flipped_bytes(folder: Path, name: str) -> None:
    whole = bytearray((folder / name).read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 400] = bytes(255 - b for b in whole[middle : middle + 400])
    (folder / name).write_bytes(bytes(whole))
    assert problem_with(name, folder).startswith("The mesh file is damaged")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [b"not a mesh", b"PK\x03\x04 not a zip either", b"\x93NUMPY"])
def test_a_file_of_another_kind(folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    assert problem_with(name, folder).startswith("The mesh file is damaged")


@pytest.mark.parametrize("name", FILES)
def test_a_folder_in_place_of_a_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    assert problem_with(name, folder).startswith("The mesh file is damaged")


def test_a_plain_array_in_place_of_an_archive(folder: Path) -> None:
    with (folder / "body.npz").open("wb") as file:
        np.save(file, np.zeros(3))
    assert problem_with("body.npz", folder).startswith("The mesh file is damaged")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("body.npz", "base_points_mm"),
        ("body.npz", "skin_quads"),
        ("body.npz", "weight_indptr"),
        ("body.npz", "joint_parents"),
        ("skeleton.npz", "names"),
        ("skeleton.npz", "T5|points"),
    ],
)
def test_a_file_that_lacks_something(folder: Path, name: str, key: str) -> None:
    change(folder / name, lambda arrays: arrays.pop(key))
    what = problem_with(name, folder)
    assert what.startswith("The mesh file lacks")
    assert key in what


def test_a_target_without_its_deltas(folder: Path) -> None:
    name = "macrodetails/caucasian-male-young|delta"
    change(folder / "targets.npz", lambda arrays: arrays.pop(name))
    assert name in problem_with("targets.npz", folder)


def test_weights_that_do_not_fit_the_points(folder: Path) -> None:
    change(folder / "body.npz", lambda a: a.update(weight_indptr=a["weight_indptr"][:-5]))
    assert problem_with("body.npz", folder).startswith("The mesh file is damaged")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("body.npz", "skin_quads"),
        ("body.npz", "eye_quads"),
        ("body.npz", "weight_indices"),
        ("body.npz", "joint_tail_indices"),
        ("skeleton.npz", "T5|triangles"),
    ],
)
def test_rows_that_do_not_exist(folder: Path, name: str, key: str) -> None:
    def point_beyond(arrays: Arrays) -> None:
        arrays[key] = arrays[key].astype(np.int64)
        arrays[key].flat[3] = 60000

    change(folder / name, point_beyond)
    assert key in problem_with(name, folder)


def test_a_target_of_another_body(folder: Path) -> None:
    name = "macrodetails/caucasian-male-young"
    change(
        folder / "targets.npz", lambda a: a.update({f"{name}|index": a[f"{name}|index"] + np.uint16(40000)})
    )
    assert name in problem_with("body.npz", folder)


def test_python_objects_are_not_let_in(folder: Path) -> None:
    change(folder / "body.npz", lambda a: a.update(joint_names=np.array([{"a": 1}], dtype=object)))
    assert problem_with("body.npz", folder).startswith("The mesh file is damaged")
