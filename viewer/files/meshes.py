"""Reads the mesh files; a damaged or missing one is named, with the remedy."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.anatomy.structures import Skeleton, Structure
from viewer.body.body import BodyData, PointGroups, Topology
from viewer.files.errors import FileProblems, Problem

Arrays = dict[str, NDArray[Any]]
Result = TypeVar("Result")
REMEDY = "Install the program again, or in a checkout run “python -m meshes.builder”."


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


def _read(path: Path, build: Callable[[Arrays], Result]) -> Result:
    try:
        with np.load(path, allow_pickle=False) as archive:
            return build({name: archive[name] for name in archive.files})
    except FileNotFoundError:
        what = "the mesh file is missing"
    except (OSError, ValueError, zipfile.BadZipFile, EOFError) as error:
        what = f"the mesh file is damaged ({error})"
    except (KeyError, IndexError) as error:
        what = f"the mesh file lacks {error}"
    raise FileProblems([Problem(path, None, what + ".", REMEDY)])


def _body(a: Arrays, targets: dict[str, tuple[NDArray[np.int64], NDArray[np.float64]]]) -> BodyData:
    points = a["base_points_mm"].astype(np.float64)
    count, names = len(points), tuple(str(n) for n in a["joint_names"])
    shape = (count, len(names))
    weights = sp.csr_matrix(
        (a["weight_data"].astype(float), a["weight_indices"], a["weight_indptr"]), shape=shape
    )
    quads = {k: a[f"{k}_quads"].astype(np.int64) for k in ("skin", "tights", "hair")}
    return BodyData(
        points,
        targets,
        Topology(quads["skin"], quads["tights"], quads["hair"], a["eye_quads"].astype(np.int64)),
        names,
        tuple(int(p) for p in a["joint_parents"]),
        PointGroups(_means(a, "head", count), _means(a, "tail", count)),
        weights,
    )


def _means(a: Arrays, end: str, count: int) -> sp.csr_matrix:
    starts, indices = a[f"joint_{end}_indptr"], a[f"joint_{end}_indices"]
    sizes = np.diff(starts)
    data = np.repeat(1.0 / sizes, sizes)
    return sp.csr_matrix((data, indices, starts), shape=(len(sizes), count))


def _targets(a: Arrays) -> dict[str, tuple[NDArray[np.int64], NDArray[np.float64]]]:
    names = [k.removesuffix("|index") for k in a if k.endswith("|index")]
    return {n: (a[f"{n}|index"].astype(np.int64), a[f"{n}|delta"].astype(np.float64) / 100) for n in names}


def _skeleton(a: Arrays) -> Skeleton:
    names = [str(n) for n in a["names"]]
    return Skeleton(
        {
            n: Structure(n, a[f"{n}|points"].astype(np.float64), a[f"{n}|triangles"].astype(np.int64))
            for n in names
        }
    )
