"""The body file and the targets file from MakeHuman's data."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from meshes.builder.makehuman import FACE_ROOT, BaseMesh, Floats, Ints, RawRig, read_target
from meshes.builder.smoothing import smoothing
from meshes.builder.wrists import soft_wrists

SMALLEST_WEIGHT = 0.004  # weaker pulls cannot be seen and cost time in every frame
UNITS_PER_MM = 100  # points and targets are stored in hundredths of a millimetre
DROPPED_GROUPS = ("helper-skirt", "helper-genital")  # never drawn here

GENDERS = ("female", "male")
MUSCLES = ("minmuscle", "averagemuscle", "maxmuscle")
WEIGHTS = ("minweight", "averageweight", "maxweight")
CUPS = ("mincup", "maxcup")

REFERENCE_TARGET = "macrodetails/caucasian-female-young"


def target_names() -> list[str]:
    """Names of all targets that the bodies of this project are mixed from."""
    names = [f"macrodetails/caucasian-{gender}-young" for gender in GENDERS]
    for gender, muscle, weight in product(GENDERS, MUSCLES, WEIGHTS):
        kind = f"{gender}-young-{muscle}-{weight}"
        names.append(f"macrodetails/universal-{kind}")
        names.append(f"macrodetails/proportions/{kind}-idealproportions")
    for muscle, weight, cup in product(MUSCLES, WEIGHTS, CUPS):
        names.append(f"breast/female-young-{muscle}-{weight}-{cup}-averagefirmness")
    return names


def symmetric_points(points_mm: Floats, mirror: Ints) -> Floats:
    """Points or displacements (n, 3) made exactly symmetric about x = 0."""
    flip = np.array([-1.0, 1.0, 1.0])
    return np.asarray(0.5 * (points_mm + points_mm[mirror] * flip))


def smoothing_of(folder: Path, base: BaseMesh) -> sp.csr_array:
    """The smoothing matrix, measured on the average young woman."""
    grown = read_target(folder, REFERENCE_TARGET, len(base.points_mm))
    return smoothing(base, symmetric_points(base.points_mm + grown, base.mirror))


def collapsed(rig: RawRig, mirror: Ints) -> RawRig:
    """The rig without facial, breast and toe joints: their weights go to the parent that stays.

    Weights come out symmetric, pruned below `SMALLEST_WEIGHT`, each row summing to 1.
    """
    kept = [i for i, name in enumerate(rig.names) if _stays(rig, i) and name]
    place = {joint: column for column, joint in enumerate(kept)}
    owner = [place[_nearest_kept(rig, joint, place)] for joint in range(len(rig.names))]
    n_joints = len(rig.names)
    merge = sp.csr_array((np.ones(n_joints), (np.arange(n_joints), owner)), shape=(n_joints, len(kept)))
    names = tuple(rig.names[joint] for joint in kept)
    parents = tuple(
        -1 if rig.parents[j] < 0 else place[_nearest_kept(rig, rig.parents[j], place)] for j in kept
    )
    weights = tidy_weights(sp.csr_array(rig.weights @ merge), names, mirror)
    heads = symmetric_regions(names, [rig.heads[joint] for joint in kept], mirror)
    tails = symmetric_regions(names, [rig.tails[joint] for joint in kept], mirror)
    return RawRig(names, parents, heads, tails, weights)


def with_soft_wrists(rig: RawRig, base: BaseMesh) -> RawRig:
    """The rig with the weights around both wrists smoothed, see `wrists`."""
    at = [rig.names.index(f"wrist.{side}") for side in "LR"]
    wrists_mm = np.array([base.points_mm[rig.heads[joint]].mean(axis=0) for joint in at])
    soft = soft_wrists(rig.weights, base.points_mm, base.groups["body"], wrists_mm)
    return replace(rig, weights=tidy_weights(soft, rig.names, base.mirror))


def symmetric_regions(names: tuple[str, ...], regions: list[Ints], mirror: Ints) -> tuple[Ints, ...]:
    """The vertices that place each joint, so that left mirrors right and the spine lies in the middle."""
    found = dict(zip(names, regions, strict=True))
    result = []
    for name in names:
        if other_side(name) == name:
            result.append(np.unique(np.concatenate([found[name], mirror[found[name]]])))
        else:
            left = found[name if name.endswith(".L") else other_side(name)]
            result.append(left if name.endswith(".L") else mirror[left])
    return tuple(result)


def _stays(rig: RawRig, joint: int) -> bool:
    name = rig.names[joint]
    if name.startswith(("breast", "toe")):
        return False
    parent = rig.parents[joint]
    while parent >= 0:
        if rig.names[parent] == FACE_ROOT:
            return False
        parent = rig.parents[parent]
    return True


def _nearest_kept(rig: RawRig, joint: int, place: dict[int, int]) -> int:
    while joint not in place:
        joint = rig.parents[joint]
    return joint


def tidy_weights(weights: sp.csr_array, names: tuple[str, ...], mirror: Ints) -> sp.csr_array:
    """Weights (n, J) made symmetric, pruned and normalised; float32 values in sorted csr."""
    columns = [names.index(other_side(name)) for name in names]
    dense = weights.toarray()
    dense /= dense.sum(axis=1, keepdims=True)
    dense = 0.5 * (dense + dense[mirror][:, columns])
    dense[dense < SMALLEST_WEIGHT] = 0.0
    dense /= dense.sum(axis=1, keepdims=True)
    result = sp.csr_array(dense.astype(np.float32))
    result.sort_indices()
    return result


def other_side(name: str) -> str:
    """The joint's name on the other side of the body: `wrist.L` for `wrist.R`."""
    if name.endswith(".L"):
        return name[:-1] + "R"
    return name[:-1] + "L" if name.endswith(".R") else name


def body_arrays(base: BaseMesh, rig: RawRig, smooth: sp.csr_array) -> dict[str, NDArray[np.generic]]:
    """All arrays of body.npz."""
    points = smooth @ symmetric_points(base.points_mm, base.mirror)
    points = np.rint(symmetric_points(points, base.mirror) * UNITS_PER_MM) / UNITS_PER_MM
    head_indptr, head_indices = _ragged(rig.heads)
    tail_indptr, tail_indices = _ragged(rig.tails)
    eyes = np.concatenate([base.groups["helper-l-eye"], base.groups["helper-r-eye"]])
    return {
        "base_points_mm": points.astype(np.float32),
        "mirror": base.mirror.astype(np.uint16),
        "skin_quads": base.groups["body"].astype(np.uint16),
        "tights_quads": base.groups["helper-tights"].astype(np.uint16),
        "hair_quads": base.groups["helper-hair"].astype(np.uint16),
        "eye_quads": eyes.astype(np.uint16),
        "joint_names": np.array(rig.names),
        "joint_parents": np.array(rig.parents, dtype=np.int16),
        "joint_head_indptr": head_indptr,
        "joint_head_indices": head_indices,
        "joint_tail_indptr": tail_indptr,
        "joint_tail_indices": tail_indices,
        "weight_indptr": rig.weights.indptr.astype(np.int32),
        "weight_indices": rig.weights.indices.astype(np.uint8),
        "weight_data": rig.weights.data.astype(np.float32),
    }


def _ragged(lists: tuple[Ints, ...]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    lengths = [len(item) for item in lists]
    return np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32), np.concatenate(lists).astype(np.int32)


def target_arrays(folder: Path, base: BaseMesh, smooth: sp.csr_array) -> dict[str, NDArray[np.generic]]:
    """All arrays of targets.npz: for each target its vertices and their displacements."""
    used = _drawn_vertices(base)
    arrays: dict[str, NDArray[np.generic]] = {}
    for name in target_names():
        dense = symmetric_points(read_target(folder, name, len(base.points_mm)), base.mirror)
        units = np.rint(symmetric_points(smooth @ dense, base.mirror) * UNITS_PER_MM)
        if np.abs(units).max(initial=0) > np.iinfo(np.int16).max:
            raise ValueError(f"{name}: a displacement is too large to be stored")
        moved = np.flatnonzero(np.any(units != 0, axis=1) & used)
        arrays[f"{name}|index"] = moved.astype(np.uint16)
        arrays[f"{name}|delta"] = units[moved].astype(np.int16)
    return arrays


def _drawn_vertices(base: BaseMesh) -> NDArray[np.bool_]:
    used = np.ones(len(base.points_mm), dtype=bool)
    for group in DROPPED_GROUPS:
        used[np.unique(base.groups[group])] = False
    for group, quads in base.groups.items():
        if group not in DROPPED_GROUPS:
            used[np.unique(quads)] = True
    return used
