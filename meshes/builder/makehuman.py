"""Reading MakeHuman's own files: the base mesh, the targets, the rig and its weights.

Rest axes of this project: x to the person's right, y to the head, z to the back, millimetres.
MakeHuman: X to the person's left, Y up, Z to the front, decimetres.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

REST_FROM_MAKEHUMAN = np.array([-100.0, 100.0, -100.0])  # decimetres to millimetres, two axes turned
FACE_ROOT = "head"  # everything below it moves with the head


@dataclass(frozen=True, eq=False)
class BaseMesh:
    """MakeHuman's base.obj in rest axes.

    Attributes:
        points_mm: (n, 3) float64.
        groups: name to (k, 4) int64 quads.
        mirror: (n,) int64, the vertex at the mirrored place (itself on the midline).
    """

    points_mm: Floats
    groups: dict[str, Ints]
    mirror: Ints


@dataclass(frozen=True, eq=False)
class RawRig:
    """A rig as MakeHuman has it, joints in tree order.

    Attributes:
        names: J names, parents before children.
        parents: J indices, -1 at the root.
        heads, tails: base vertices whose mean is the joint's head and tail.
        weights: csr (n_vertices, J), not normalised.
    """

    names: tuple[str, ...]
    parents: tuple[int, ...]
    heads: tuple[Ints, ...]
    tails: tuple[Ints, ...]
    weights: sp.csr_array


def read_base(folder: Path) -> BaseMesh:
    """Read base.obj and its mirror table from MakeHuman's data folder."""
    points: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    group = ""
    for line in (folder / "3dobjs/base.obj").read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "v":
            points.append([float(word) for word in rest.split()[:3]])
        elif kind == "g":
            group = rest.strip()
        elif kind == "f":
            corners = [int(word.split("/")[0]) - 1 for word in rest.split()]
            groups.setdefault(group, []).append(corners)
    points_mm = np.array(points) * REST_FROM_MAKEHUMAN
    quads = {name: np.array(rows, dtype=np.int64) for name, rows in groups.items()}
    return BaseMesh(points_mm, quads, read_mirror(folder, len(points)))


def read_mirror(folder: Path, n_vertices: int) -> Ints:
    """Read the table that names each vertex's partner on the other side."""
    mirror = np.arange(n_vertices)
    text = (folder / "mesh_metadata/hm08.mirror").read_text(encoding="utf-8")
    for line in text.splitlines():
        words = line.split()
        if len(words) >= 2:
            mirror[int(words[0])] = int(words[1])
    return mirror


def read_target(folder: Path, name: str, n_vertices: int) -> Floats:
    """Read one target as dense displacements (n, 3) mm in rest axes; an empty file gives zeros."""
    dense = np.zeros((n_vertices, 3))
    with gzip.open(folder / "targets" / f"{name}.target.gz", "rt", encoding="utf-8") as file:
        rows = [line.split() for line in file if line.strip() and not line.startswith("#")]
    if rows:
        table = np.array(rows, dtype=float)
        dense[table[:, 0].astype(int)] = table[:, 1:4] * REST_FROM_MAKEHUMAN
    return dense


def read_rig(folder: Path, base: BaseMesh) -> RawRig:
    """Read the default rig and its weights."""
    bones = json.loads((folder / "rigs/standard/rig.default.json").read_text(encoding="utf-8"))
    bones = bones.get("bones", bones)
    table = json.loads((folder / "rigs/standard/weights.default.json").read_text(encoding="utf-8"))
    order = _tree_order(bones)
    names = tuple(order)
    parents = tuple(names.index(bones[name]["parent"]) if bones[name]["parent"] else -1 for name in names)
    heads = tuple(_region(bones[name]["head"], base) for name in names)
    tails = tuple(_region(bones[name]["tail"], base) for name in names)
    return RawRig(names, parents, heads, tails, _weights(table["weights"], names, len(base.points_mm)))


def _tree_order(bones: dict[str, Any]) -> list[str]:
    order: list[str] = []

    def visit(parent: str) -> None:
        for name, bone in bones.items():
            if (bone["parent"] or "") == parent:
                order.append(name)
                visit(name)

    visit("")
    return order


def _region(end: dict[str, Any], base: BaseMesh) -> Ints:
    if end["strategy"] == "CUBE":
        return np.unique(base.groups[end["cube_name"]])
    if end["strategy"] == "VERTEX":
        return np.array([end["vertex_index"]])
    return np.array(end["vertex_indices"])


def _weights(table: dict[str, list[list[float]]], names: tuple[str, ...], n_vertices: int) -> sp.csr_array:
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for column, name in enumerate(names):
        for vertex, weight in table.get(name, []):
            rows.append(int(vertex))
            columns.append(column)
            values.append(float(weight))
    return sp.csr_array((values, (rows, columns)), shape=(n_vertices, len(names)))
