"""The skeleton file: named bones from myo_sim, in the rest axes of this project.

The source is put together by myo_sim's own composer and placed by MuJoCo; some of its meshes hold many
bones in one (ribs and sternum, the cervical spine), which are told apart here by connected component.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from meshes.builder.makehuman import Floats, Ints

Part = tuple[Floats, Ints]  # points (n, 3) mm in rest axes, triangles (k, 3)

MIDLINE_M = -0.025  # where the source keeps its sagittal plane
WELD_MM = 0.001
SMALLEST_RIB, LARGEST_RIB = 45, 110  # vertices; the source's slivers have fewer
EMBLEM_VERTICES = 2000  # the embossed disc before the sternum has many more, no bone of that mesh as many
STERNUM_VERTICES = (500, 1500)
VERTEBRA_VERTICES = 100  # the discs between the cervical vertebrae have fewer

WHOLE = (
    {f"T{i}": f"torso_geom_{13 - i}" for i in range(1, 13)}
    | {f"L{i}": f"lumbar{i}_geom_1" for i in range(1, 6)}
    | {"sacrum": "sacrum_geom_1", "skull": "hat_skull", "mandible": "hat_jaw"}
    | {f"{bone}-left": f"{bone}_l" for bone in ("scapula", "clavicle", "humerus")}
    | {f"{bone}-right": f"{bone}_r" for bone in ("scapula", "clavicle", "humerus")}
    | {"hip-bone-left": "pelvis_l", "hip-bone-right": "pelvis_r"}
)
"""Our names, and the source's geoms that hold one bone each."""
DRAWN_ONLY = {"femur-left": "femur_l", "femur-right": "femur_r"}
"""The same of bones on which nothing is measured."""
RIBCAGE, NECK = "torso_geom_13", "hat_cervical"
MESH_FOLDER = "myo_sim/models/meshes"
STL_RECORD = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("unused", "<u2")])
STL_HEADER_BYTES = 84


def read_source(unpacked: Path) -> dict[str, Part]:
    """The source's meshes, placed.

    Args:
        unpacked: folder that the myo_sim wheel was unpacked into.

    Returns:
        Geom name in the source to its part.
    """
    wanted = [*WHOLE.values(), *DRAWN_ONLY.values(), RIBCAGE, NECK]
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "placed.json"
        script = Path(__file__).with_name("place_bones.py")
        command = [sys.executable, str(script), str(unpacked.resolve()), str(out), *wanted]
        if subprocess.run(command, cwd=scratch, check=False).returncode != 0:
            raise ValueError("MuJoCo could not place the bones; is it there (pip install '.[meshes]')?")
        placed = json.loads(out.read_text(encoding="utf-8"))
    return {name: place(unpacked / MESH_FOLDER / entry["file"], entry) for name, entry in placed.items()}


def place(stl: Path, entry: Mapping[str, Any]) -> Part:
    """One mesh file at its place: see ``place_bones.py`` for the entry."""
    corners = read_stl(stl) * np.array(entry["scale"])
    world = corners @ np.array(entry["rotation"]).reshape(3, 3).T + np.array(entry["position_m"])
    triangles = np.arange(len(world)).reshape(-1, 3)
    if np.prod(entry["scale"]) < 0:
        triangles = triangles[:, ::-1]
    return to_rest(world, triangles)


def read_stl(path: Path) -> Floats:
    """Corners (3 k, 3) of the k triangles of a binary STL file, three after three."""
    data = path.read_bytes()
    count = int.from_bytes(data[STL_HEADER_BYTES - 4 : STL_HEADER_BYTES], "little")
    records = np.frombuffer(data, dtype=STL_RECORD, count=count, offset=STL_HEADER_BYTES)
    return records["corners"].reshape(-1, 3).astype(np.float64)


def to_rest(points_m: Floats, triangles: Ints) -> Part:
    """Source axes (metres, x left, y back, z up) to rest axes (mm, x right, y to the head, z back)."""
    x, y, z = points_m.astype(float).T
    return np.stack([MIDLINE_M - x, z, y], axis=1) * 1000.0, triangles.astype(np.int64)


def welded(part: Part) -> Part:
    """The part with coincident vertices joined and collapsed triangles dropped."""
    points, triangles = part
    _, first, place = np.unique(
        np.rint(points / WELD_MM).astype(np.int64), axis=0, return_index=True, return_inverse=True
    )
    order = np.argsort(first)  # keep the source's order of vertices
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    joined = rank[place.ravel()][triangles]
    a, b, c = joined.T
    return points[first[order]], joined[(a != b) & (b != c) & (c != a)]


def components(part: Part) -> list[Part]:
    """Connected pieces of a welded part, the one with most vertices first."""
    points, triangles = part
    n = len(points)
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]]])
    graph = sp.coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    _, label = connected_components(graph, directed=False)
    pieces = [_piece(points, triangles, label == k) for k in range(label.max() + 1)]
    return sorted((piece for piece in pieces if len(piece[1])), key=lambda piece: -len(piece[0]))


def _piece(points: Floats, triangles: Ints, mask: NDArray[np.bool_]) -> Part:
    place = np.cumsum(mask) - 1
    return points[mask], place[triangles[mask[triangles[:, 0]]]]


def ribs_and_sternum(ribcage: Part) -> dict[str, Part]:
    """Name the 24 ribs and the sternum; drop the embossed disc and the slivers.

    Raises:
        ValueError: when the source does not hold one sternum and twelve ribs a side.
    """
    pieces = components(ribcage)
    low, high = STERNUM_VERTICES
    sterna = [piece for piece in pieces if low <= len(piece[0]) <= high]
    if len(sterna) != 1:
        raise ValueError(f"expected one sternum in the rib cage, found {len(sterna)}")
    named = {"sternum": sterna[0]}
    for side, sign in (("left", -1.0), ("right", 1.0)):
        ribs = [piece for piece in pieces if _is_rib(piece) and np.sign(piece[0][:, 0].mean()) == sign]
        if len(ribs) != 12:
            raise ValueError(f"expected 12 ribs on the {side}, found {len(ribs)}")
        ribs.sort(key=_rear_height_mm, reverse=True)
        named |= {f"rib-{i}-{side}": rib for i, rib in enumerate(ribs, start=1)}
    return named


def _is_rib(piece: Part) -> bool:
    return SMALLEST_RIB <= len(piece[0]) <= LARGEST_RIB and abs(piece[0][:, 0].mean()) > 30.0


def _rear_height_mm(piece: Part) -> float:
    rear = np.argsort(piece[0][:, 2])[-8:]
    return float(piece[0][rear, 1].mean())


def cervical(neck: Part) -> dict[str, Part]:
    """Name C1 to C7 from above; the discs between them are left out.

    Raises:
        ValueError: when the source does not hold seven.
    """
    bones = [piece for piece in components(neck) if len(piece[0]) > VERTEBRA_VERTICES]
    if len(bones) != 7:
        raise ValueError(f"expected 7 cervical vertebrae, found {len(bones)}")
    bones.sort(key=lambda piece: -float(piece[0][:, 1].mean()))
    return {f"C{i}": bone for i, bone in enumerate(bones, start=1)}


def named_bones(source: Mapping[str, Part]) -> dict[str, Part]:
    """All named bones, welded, outward-facing, in rest axes."""
    bones = {name: welded(source[mesh]) for name, mesh in WHOLE.items()}
    bones |= ribs_and_sternum(welded(source[RIBCAGE]))
    bones |= cervical(welded(source[NECK]))
    return {name: _outward(part) for name, part in bones.items()}


def drawn_only(source: Mapping[str, Part]) -> dict[str, Part]:
    """The bones that bones.npz has and skeleton.npz has not, in the same axes."""
    return {name: _outward(welded(source[mesh])) for name, mesh in DRAWN_ONLY.items()}


def _outward(part: Part) -> Part:
    points, triangles = part
    a, b, c = (points[triangles[:, i]] - points.mean(axis=0) for i in range(3))
    volume = float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum())
    return (points, triangles[:, ::-1]) if volume < 0.0 else part


def skeleton_arrays(bones: Mapping[str, Part]) -> dict[str, NDArray[np.generic]]:
    """All arrays of skeleton.npz."""
    arrays: dict[str, NDArray[np.generic]] = {"names": np.array(list(bones))}
    for name, (points, triangles) in bones.items():
        arrays[f"{name}|points"] = np.rint(points * 100.0).astype(np.float32) / np.float32(100.0)
        arrays[f"{name}|triangles"] = triangles.astype(np.uint16)
    return arrays
