"""What the built meshes must be. Each check returns the faults it finds, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from meshes.builder.body import UNITS_PER_MM, other_side, target_names

Arrays = Mapping[str, NDArray[np.generic]]

N_VERTICES = 19158
QUAD_COUNTS = {"skin_quads": 13378, "tights_quads": 2650, "hair_quads": 198, "eye_quads": 140}
N_JOINTS = 74
N_BONES = 7 + 12 + 5 + 1 + 24 + 1 + 6 + 2 + 2
N_FINE_BONES = N_BONES + 2 + 1 + 23  # both femurs, the coccyx, and the discs from C2–C3 to L5–S1
UNITS_OF_BONES_PER_MM = 50.0
ADULT_HEIGHT_MM = (1450.0, 2000.0)
MIRROR_MM = 3.0  # the source's ribs are not exactly alike
AVERAGES = {
    gender: (
        f"macrodetails/caucasian-{gender}-young",
        f"macrodetails/universal-{gender}-young-averagemuscle-averageweight",
    )
    for gender in ("female", "male")
}


def edge_uses(faces: NDArray[np.generic]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each undirected edge of polygons (k, m): how often it is used, and the sum of its directions.

    A closed, consistently turned surface uses each edge twice, once in each direction.
    """
    around = faces.astype(np.int64)
    edges = np.stack([around, np.roll(around, -1, axis=1)], axis=2).reshape(-1, 2)
    direction = np.where(edges[:, 0] < edges[:, 1], 1, -1)
    _, place, uses = np.unique(np.sort(edges, axis=1), axis=0, return_inverse=True, return_counts=True)
    return uses, np.bincount(place.ravel(), weights=direction).astype(np.int64)


def is_closed(faces: NDArray[np.generic]) -> bool:
    """Whether polygons (k, m) close a surface without holes, all turned the same way."""
    uses, turns = edge_uses(faces)
    return bool(np.all(uses == 2) and np.all(turns == 0))


def signed_volume_mm3(points_mm: NDArray[np.generic], faces: NDArray[np.generic]) -> float:
    """Volume inside a closed surface; positive when its faces turn outward."""
    p = points_mm.astype(np.float64)
    fans = [faces[:, [0, i, i + 1]].astype(np.int64) for i in range(1, faces.shape[1] - 1)]
    a, b, c = (p[np.concatenate(fans)[:, i]] for i in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum()) / 6.0


def mixed(body: Arrays, targets: Arrays, names: tuple[str, ...]) -> NDArray[np.float64]:
    """Base points (n, 3) mm with targets added at full weight."""
    points = body["base_points_mm"].astype(np.float64)
    for name in names:
        points[targets[f"{name}|index"].astype(np.int64)] += (
            targets[f"{name}|delta"].astype(float) / UNITS_PER_MM
        )
    return points


def body_faults(body: Arrays) -> Iterator[str]:
    """Counts, closed skin, weights and symmetry of body.npz."""
    if body["base_points_mm"].shape != (N_VERTICES, 3):
        yield f"base_points_mm has shape {body['base_points_mm'].shape}, expected ({N_VERTICES}, 3)"
        return
    for name, count in QUAD_COUNTS.items():
        if body[name].shape != (count, 4):
            yield f"{name} has shape {body[name].shape}, expected ({count}, 4)"
    if not is_closed(body["skin_quads"]):
        yield "the skin is not closed"
    if signed_volume_mm3(body["base_points_mm"], body["skin_quads"]) <= 0:
        yield "the skin is turned inside out"
    mirror = body["mirror"].astype(np.int64)
    mirrored = body["base_points_mm"][mirror] * np.array([-1.0, 1.0, 1.0], dtype=np.float32)
    if not np.array_equal(mirrored, body["base_points_mm"]):
        yield "the base mesh is not symmetric"
    yield from weight_faults(body)


def weight_faults(body: Arrays) -> Iterator[str]:
    """Rows sum to one, values lie within 0..1, left mirrors right."""
    names = [str(name) for name in body["joint_names"]]
    if len(names) != N_JOINTS:
        yield f"{len(names)} joints, expected {N_JOINTS}"
    parents = body["joint_parents"].astype(int)
    if parents[0] != -1 or np.any(parents[1:] >= np.arange(1, len(parents))) or np.any(parents[1:] < 0):
        yield "the joints are not one tree with parents before children"
    dense = dense_weights(body)
    if np.abs(dense.sum(axis=1) - 1.0).max() > 1e-5:
        yield "the weights of some vertex do not sum to 1"
    if dense.min() < 0.0:
        yield "some weight is negative"
    columns = [names.index(other_side(name)) for name in names]
    if not np.array_equal(dense[body["mirror"].astype(int)][:, columns], dense):
        yield "the weights are not symmetric"


def dense_weights(body: Arrays) -> NDArray[np.float32]:
    """The weights as a full matrix (n_vertices, J)."""
    indptr = body["weight_indptr"].astype(np.int64)
    dense = np.zeros((len(indptr) - 1, len(body["joint_names"])), dtype=np.float32)
    rows = np.repeat(np.arange(len(indptr) - 1), np.diff(indptr))
    dense[rows, body["weight_indices"].astype(int)] = body["weight_data"].astype(np.float32)
    return dense


def target_faults(body: Arrays, targets: Arrays) -> Iterator[str]:
    """All targets are there, symmetric, and an average adult has an adult's size and axes."""
    mirror = body["mirror"].astype(int)
    for name in target_names():
        if f"{name}|index" not in targets or f"{name}|delta" not in targets:
            yield f"target {name} is missing"
            continue
        dense = np.zeros((N_VERTICES, 3), dtype=np.int64)
        dense[targets[f"{name}|index"].astype(int)] = targets[f"{name}|delta"]
        if np.abs(dense[mirror] * [-1, 1, 1] - dense).max() > 0:
            yield f"target {name} is not symmetric"
    for gender, names in AVERAGES.items():
        if all(f"{name}|{part}" in targets for name in names for part in ("index", "delta")):
            yield from _adult_faults(gender, body, mixed(body, targets, names))


def _adult_faults(gender: str, body: Arrays, points: NDArray[np.float64]) -> Iterator[str]:
    skin = points[np.unique(body["skin_quads"])]
    height = float(np.ptp(skin[:, 1]))
    low, high = ADULT_HEIGHT_MM
    if not low <= height <= high:
        yield f"the average {gender} adult is {height:.0f} mm tall: the units are wrong"
    joint = {str(name): i for i, name in enumerate(body["joint_names"])}
    heads, tails = (joint_ends(body, end, points) for end in ("head", "tail"))
    if not heads[joint["wrist.L"], 0] < 0.0 < heads[joint["wrist.R"], 0]:
        yield "x does not point to the person's right"
    if not heads[joint["foot.L"], 1] < heads[joint["root"], 1] < heads[joint["head"], 1]:
        yield "y does not point to the head"
    if not tails[joint["foot.L"], 2] < heads[joint["foot.L"], 2]:
        yield "z does not point to the back"


def joint_ends(body: Arrays, end: str, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Heads or tails (J, 3) of the joints: the mean of their vertices."""
    indptr = body[f"joint_{end}_indptr"].astype(int)
    indices = body[f"joint_{end}_indices"].astype(int)
    return np.stack([points[indices[a:b]].mean(axis=0) for a, b in pairwise(indptr)])


def _middle(points: NDArray[np.generic]) -> NDArray[np.float64]:
    return np.asarray(0.5 * (points.min(axis=0) + points.max(axis=0)), dtype=np.float64)


def skeleton_faults(skeleton: Arrays) -> Iterator[str]:
    """All bones are there, indices fit, faces turn outward, left and right lie on their sides."""
    bones = {name: _bone(skeleton, name) for name in _names(skeleton)}
    if len(bones) != N_BONES:
        yield f"{len(bones)} bones, expected {N_BONES}"
    yield from _faults_of_bones(bones)


def bone_faults(fine: Arrays) -> Iterator[str]:
    """The same of the finer bones, whose points are kept in whole units from an origin."""
    bones = {}
    for name in _names(fine):
        points, triangles = _bone(fine, name)
        origin = fine[f"{name}|origin"].astype(np.float64)
        bones[name] = points / UNITS_OF_BONES_PER_MM + origin, triangles
    if len(bones) != N_FINE_BONES:
        yield f"{len(bones)} bones and discs, expected {N_FINE_BONES}"
    if max(len(points) for points, _ in bones.values()) > np.iinfo(np.uint16).max:
        yield "a bone has more points than its triangles can name"
    yield from _faults_of_bones(bones)


def _names(arrays: Arrays) -> list[str]:
    return [str(name) for name in arrays["names"]]


def _bone(arrays: Arrays, name: str) -> tuple[NDArray[np.float64], NDArray[np.generic]]:
    return arrays[f"{name}|points"].astype(np.float64), arrays[f"{name}|triangles"]


def _faults_of_bones(bones: Mapping[str, tuple[NDArray[np.float64], NDArray[np.generic]]]) -> Iterator[str]:
    for name, (points, triangles) in bones.items():
        if int(triangles.max()) >= len(points):
            yield f"{name}: a triangle names a vertex that is not there"
        elif signed_volume_mm3(points - points.mean(axis=0), triangles) <= 0:
            yield f"{name} is turned inside out"
    for name in (name for name in bones if name.endswith("-left")):
        partner = name.removesuffix("-left") + "-right"
        if partner not in bones:
            yield f"{name} is there, {partner} is not"
            continue
        left, right = (_middle(bones[each][0]) for each in (name, partner))
        if np.abs(left * [-1, 1, 1] - right).max() > MIRROR_MM or left[0] >= 0:
            yield f"{name} does not mirror {partner}"
    centres = [float(bones[f"T{i}"][0][:, 1].mean()) for i in range(1, 13) if f"T{i}" in bones]
    if np.any(np.diff(centres) >= 0):
        yield "the thoracic vertebrae are not in order"
