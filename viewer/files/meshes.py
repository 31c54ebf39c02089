"""Reads the mesh files; a damaged or missing one is named, with the remedy."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.anatomy.structures import Skeleton, Structure
from viewer.body.body import BodyData, PointGroups, Topology
from viewer.files.errors import FileProblems, Problem
from viewer.language import Phrase

Arrays = dict[str, NDArray[Any]]
Result = TypeVar("Result")
UNITS_OF_BONES_PER_MM = 50.0
REMEDY = Phrase("Install the program again, or in a checkout run: python -m meshes.builder")


def load_body_data(folder: Path) -> BodyData:
    """The base mesh, its rig and its morph targets.

    Raises:
        FileProblems: a file is missing, damaged or not what it should be.
    """
    targets = _read(folder / "targets.npz", _targets)
    return _read(folder / "body.npz", lambda arrays: _body(arrays, targets))


def load_skeleton(folder: Path) -> Skeleton:
    """The named bones as their source has them, not yet fitted to a body.

    Raises:
        FileProblems: the file is missing, damaged or not what it should be.
    """
    return _read(folder / "skeleton.npz", _skeleton)


def load_bones(folder: Path) -> Skeleton:
    """All bones and discs as they are drawn, finer than those of :func:`load_skeleton`, not yet fitted.

    Raises:
        FileProblems: the file is missing, damaged or not what it should be.
    """
    return _read(folder / "bones.npz", _bones)


def _read(path: Path, build: Callable[[Arrays], Result]) -> Result:
    try:
        return build(_arrays(path))
    except FileNotFoundError:
        what = Phrase("The mesh file is missing.")
    except KeyError as error:
        what = lacks(error)
    except (OSError, ValueError, TypeError, IndexError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        what = Phrase("The mesh file is damaged ({reason}).", reason=error)
    raise FileProblems([Problem(path, None, what, REMEDY)])


def lacks(error: KeyError) -> Phrase:
    """What is wrong with a mesh file in which something was not found."""
    return Phrase("The mesh file lacks {name}.", name=error)


def _arrays(path: Path) -> Arrays:
    with path.open("rb") as file:  # opened here: numpy leaves a damaged archive open
        archive = np.load(file, allow_pickle=False)
        if not isinstance(archive, np.lib.npyio.NpzFile):
            raise ValueError("it is one array, not an archive of arrays")
        with archive:
            return {name: archive[name] for name in archive.files}


def _within(name: str, rows: NDArray[Any], count: int) -> NDArray[np.int64]:
    """Rows as int64.

    Raises:
        ValueError: one of them is not among ``count``.
    """
    if rows.size and not 0 <= int(rows.min()) <= int(rows.max()) < count:
        raise ValueError(f"{name} names rows that are not among {count}")
    return rows.astype(np.int64)


def _body(a: Arrays, targets: dict[str, tuple[NDArray[np.int64], NDArray[np.float64]]]) -> BodyData:
    points = a["base_points_mm"].astype(np.float64)
    count, names = len(points), tuple(str(n) for n in a["joint_names"])
    shape = (count, len(names))
    weights = sp.csr_matrix(
        (
            a["weight_data"].astype(float),
            _within("weight_indices", a["weight_indices"], len(names)),
            a["weight_indptr"],
        ),
        shape=shape,
    )
    quads = {k: _within(f"{k}_quads", a[f"{k}_quads"], count) for k in ("skin", "tights", "hair", "eye")}
    for name, (rows, _) in targets.items():
        _within(f"the target {name}", rows, count)
    return BodyData(
        points,
        targets,
        Topology(quads["skin"], quads["tights"], quads["hair"], quads["eye"]),
        names,
        tuple(int(p) for p in a["joint_parents"]),
        PointGroups(_means(a, "head", count), _means(a, "tail", count)),
        weights,
    )


def _means(a: Arrays, end: str, count: int) -> sp.csr_matrix:
    starts = a[f"joint_{end}_indptr"]
    indices = _within(f"joint_{end}_indices", a[f"joint_{end}_indices"], count)
    sizes = np.diff(starts)
    data = np.repeat(1.0 / sizes, sizes)
    return sp.csr_matrix((data, indices, starts), shape=(len(sizes), count))


def _targets(a: Arrays) -> dict[str, tuple[NDArray[np.int64], NDArray[np.float64]]]:
    names = [k.removesuffix("|index") for k in a if k.endswith("|index")]
    return {n: (a[f"{n}|index"].astype(np.int64), a[f"{n}|delta"].astype(np.float64) / 100) for n in names}


def _skeleton(a: Arrays) -> Skeleton:
    return Skeleton({str(n): _structure(a, str(n)) for n in a["names"]})


def _structure(a: Arrays, name: str) -> Structure:
    points = a[f"{name}|points"].astype(np.float64)
    return Structure(name, points, _within(f"{name}|triangles", a[f"{name}|triangles"], len(points)))


def _bones(a: Arrays) -> Skeleton:
    bones = {}
    for name in (str(n) for n in a["names"]):
        points = a[f"{name}|points"] / UNITS_OF_BONES_PER_MM + a[f"{name}|origin"].astype(np.float64)
        bones[name] = Structure(name, points, a[f"{name}|triangles"].astype(np.int64))
    return Skeleton(bones)
