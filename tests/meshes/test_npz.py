from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from meshes.builder.npz import write_npz

ARRAYS = {
    "points": np.linspace(0, 1, 30).reshape(10, 3).astype(np.float32),
    "names": np.array(["T1", "sacrum"]),
    "faces": np.arange(12, dtype=np.uint16).reshape(4, 3),
}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write_npz(tmp_path / "a.npz", ARRAYS)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as archive:
        assert sorted(archive.files) == sorted(ARRAYS)
        for name, array in ARRAYS.items():
            assert archive[name].dtype == array.dtype
            assert np.array_equal(archive[name], array)


def test_the_bytes_depend_on_nothing_but_the_arrays(tmp_path: Path) -> None:
    write_npz(tmp_path / "a.npz", ARRAYS)
    write_npz(tmp_path / "b.npz", dict(reversed(ARRAYS.items())))
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_members_carry_no_time_and_no_system(tmp_path: Path) -> None:
    write_npz(tmp_path / "a.npz", ARRAYS)
    with zipfile.ZipFile(tmp_path / "a.npz") as archive:
        assert [info.filename for info in archive.infolist()] == ["faces.npy", "names.npy", "points.npy"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in archive.infolist()} == {3}


def test_layout_and_byte_order_of_the_array_do_not_show(tmp_path: Path) -> None:
    array = np.arange(12.0).reshape(3, 4)
    write_npz(tmp_path / "a.npz", {"x": array})
    write_npz(tmp_path / "b.npz", {"x": np.asfortranarray(array.astype(">f8"))})
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_objects_are_refused_and_nothing_is_left(tmp_path: Path) -> None:
    write_npz(tmp_path / "a.npz", ARRAYS)
    before = (tmp_path / "a.npz").read_bytes()
    with pytest.raises(ValueError, match="odd: arrays of Python objects"):
        write_npz(tmp_path / "a.npz", {"odd": np.array([{}], dtype=object)})
    assert (tmp_path / "a.npz").read_bytes() == before
