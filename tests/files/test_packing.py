"""Values to arrays and back, and nothing else back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from viewer.files.packing import pack, read_packed, unpack, write_packed


@dataclass(frozen=True, eq=False)
class Leaf:
    points: NDArray[Any]
    name: str


@dataclass(frozen=True, eq=False)
class Tree:
    leaves: tuple[Leaf, ...]
    weights: sp.csr_matrix
    by_name: Mapping[str, Any]
    rows: slice
    path: Path | None


CLASSES: tuple[type, ...] = (Leaf, Tree)
KNOWN = {c.__name__: c for c in CLASSES}

dtypes = st.sampled_from([np.float64, np.float32, np.float16, np.int32, np.int64, np.uint8, np.bool_])
any_array = dtypes.flatmap(lambda d: arrays(d, array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=4)))
plain = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
leaf = st.builds(Leaf, any_array, st.text())
value = st.recursive(
    plain | any_array | leaf | st.builds(slice, st.none() | st.integers(), st.none() | st.integers()),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text() | st.integers(), inner, max_size=3)
    ),
    max_leaves=8,
)


def same(a: Any, b: Any) -> bool:
    if isinstance(a, np.ndarray):
        return (
            isinstance(b, np.ndarray)
            and a.dtype == b.dtype
            and np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
        )
    if isinstance(a, Leaf):
        return isinstance(b, Leaf) and same(a.points, b.points) and a.name == b.name
    if isinstance(a, tuple):
        return isinstance(b, tuple) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return isinstance(b, dict) and list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    return type(a) is type(b) and bool(a == b)


@given(value)
def test_what_comes_back_is_what_went_in(thing: Any) -> None:
    kept: list[NDArray[Any]] = []
    assert same(thing, unpack(pack(thing, kept), kept, KNOWN))


@given(value)
def test_through_a_file_as_well(tmp_path_factory: pytest.TempPathFactory, thing: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "thing.score"
    write_packed(path, thing)
    assert same(thing, read_packed(path, CLASSES))


def test_sparse_matrices_paths_and_nested_classes(tmp_path: Path) -> None:
    weights = sp.random(7, 5, 0.4, format="csr", dtype=np.float32, rng=np.random.default_rng(1))
    before = Tree((Leaf(np.arange(3), "é"),), weights, {"a": (1, 2.5)}, slice(3, 9), tmp_path / "x")
    write_packed(tmp_path / "tree.score", before)
    after = read_packed(tmp_path / "tree.score", CLASSES)
    assert isinstance(after, Tree)
    assert after.weights.dtype == np.float32
    assert after.weights.shape == (7, 5)
    np.testing.assert_array_equal(after.weights.toarray(), weights.toarray())
    assert (after.leaves[0].name, after.by_name, after.rows, after.path) == (
        "é",
        {"a": (1, 2.5)},
        slice(3, 9),
        tmp_path / "x",
    )


def test_lists_come_back_as_tuples_and_numpy_s_numbers_as_python_s() -> None:
    kept: list[NDArray[Any]] = []
    assert unpack(pack([np.float64(2.5), np.int32(3)], kept), kept, {}) == (2.5, 3)


@pytest.mark.parametrize("thing", [object(), {1, 2}, b"bytes", Leaf, 1j])
def test_what_is_not_known_is_not_packed(thing: object) -> None:
    with pytest.raises(TypeError, match="cannot pack"):
        pack({"a": thing}, [])


def test_a_class_that_was_not_named_does_not_come_out(tmp_path: Path) -> None:
    path = tmp_path / "leaf.score"
    write_packed(path, Leaf(np.zeros(2), "n"))
    with pytest.raises(KeyError, match="Leaf"):
        read_packed(path, (Tree,))


def test_a_class_that_has_changed_does_not_come_out(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Other:
        name: str

    path = tmp_path / "leaf.score"
    write_packed(path, Leaf(np.zeros(2), "n"))
    Other.__name__ = "Leaf"
    with pytest.raises(TypeError):
        read_packed(path, (Other,))


def test_pickled_objects_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"(?i)object"):
        write_packed(tmp_path / "o.score", Leaf(np.array([object()]), "n"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_was_cut_off_is_not_half_read(tmp_path: Path) -> None:
    path = tmp_path / "leaf.score"
    write_packed(path, Leaf(np.arange(1000), "n"))
    whole = path.read_bytes()
    for length in (0, 5, 90, 200, len(whole) - 8, len(whole) - 8000):
        path.write_bytes(whole[:length])
        with pytest.raises((ValueError, IndexError, KeyError, TypeError)):
            read_packed(path, CLASSES)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "leaf.score"
    write_packed(path, Leaf(np.arange(4), "old"))
    with pytest.raises(TypeError):
        write_packed(path, Leaf(np.arange(4), object()))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"(?i)object"):
        write_packed(path, Leaf(np.array([object()]), "new"))
    assert read_packed(path, CLASSES).name == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["leaf.score"]
