"""The bones file: the named bones, finer and smoother, with discs, coccyx and foramina.

skeleton.npz keeps the bones as the source has them, for what is measured; this file is for what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from meshes.builder.discs import discs
from meshes.builder.fairing import Part, faired, smoothed
from meshes.builder.makehuman import Floats
from meshes.builder.sacrum import sacrum_and_coccyx
from meshes.builder.skull import closed_skull
from meshes.builder.thinning import thinned

LEVELS = {"hip-bone": 2, "scapula": 1, "clavicle": 1, "humerus": 1, "femur": 1, "rib": 1, "sternum": 0}
"""How often the triangles of a bone are split in four; vertebrae once, the head not at all."""
TRIANGLES = {
    "C1": 1000,
    "C": 1000,
    "T": 1320,
    "L": 1440,
    "sacrum": 5200,
    "coccyx": 500,
    "skull": 6000,
    "mandible": 1500,
    "scapula": 3000,
    "clavicle": 760,
    "humerus": 1300,
    "femur": 1300,
    "hip-bone": 3200,
    "sternum": 1100,
    "rib": 570,
}
"""How many triangles are left of a bone at most: what begins with a name here, the first that fits."""
UNITS_PER_MM = 50.0
RIB_SHIFT_MM = {1: 1.0, 2: -3.5, 5: 2.0, 6: 2.0, 7: -3.5}
"""How far a rib's shaft is raised behind: the source's spaces are uneven, and one is too low."""
SHAFT_FROM_MM, SHAFT_WHOLE_MM = 20.0, 36.0
"""From the midline: where a rib's shaft begins, and from where on it is raised as a whole."""
REAR_MM, FRONT_MM = 60.0, 130.0
"""In front of a rib's rearmost point: up to where it is raised as a whole, and where no more."""
TWIN_MM = 4.0
JOINT_MM, BENT_MM = 0.5, 34.0
"""How near a rib's head comes to its vertebra, and how much of the rib is bent for that."""


def fine_bones(source: Mapping[str, Part]) -> dict[str, Part]:
    """All bones of bones.npz out of the source's named bones, in the order in which they are listed."""
    out: dict[str, Part] = {}
    for name, part in source.items():
        if name == "sacrum":
            out |= {n: _light(n, made) for n, made in sacrum_and_coccyx(even(part)).items()}
        elif name.endswith("-right"):
            out[name] = mirrored(out[name.removesuffix("right") + "left"])
        elif name.startswith("rib"):
            out[name] = _light(name, _fine(name, _joined(part, source[f"T{name.split('-')[1]}"][0])))
        else:
            out[name] = _light(name, _fine(name, part))
    return out | discs(dict(source))


def _light(name: str, part: Part) -> Part:
    light = thinned(part, next((n for kind, n in TRIANGLES.items() if name.startswith(kind)), len(part[1])))
    return (faired(light, 2), light[1]) if name == "skull" else light


def _fine(name: str, part: Part) -> Part:
    if name.startswith("rib"):
        part = _raised(part, RIB_SHIFT_MM.get(int(name.split("-")[1]), 0.0))
    elif not name.endswith("-left"):
        part = even(part)
    if name == "skull":
        return closed_skull(part)
    if re.fullmatch(r"[CTL]\d+", name):
        return smoothed(part, 1, steps=3)
    levels = next((n for kind, n in LEVELS.items() if name.startswith(kind)), 0)
    if levels == 0:
        return faired(part, 2), part[1]
    return smoothed(part, levels)


def even(part: Part) -> Part:
    """A bone of the midline with each point and its mirrored neighbour made alike."""
    points, triangles = part
    other = points * [-1.0, 1.0, 1.0]
    distance, twin = cKDTree(other).query(points)
    share = np.where(distance < TWIN_MM, 0.5, 0.0)[:, None]
    return (1.0 - share) * points + share * other[twin], triangles


def _joined(rib: Part, vertebra: Floats) -> Part:
    """The rib with its head bent to its vertebra: some end several millimetres before it in the source."""
    points, triangles = rib
    distance, near = cKDTree(vertebra).query(points)
    head = int(np.argmin(np.where(np.abs(points[:, 0]) < SHAFT_FROM_MM + 8.0, distance, np.inf)))
    bend = (vertebra[near[head]] - points[head]) * max(0.0, 1.0 - JOINT_MM / distance[head])
    share = np.clip(1.0 - np.linalg.norm(points - points[head], axis=1) / BENT_MM, 0.0, 1.0)
    return points + np.outer(share * share * (3.0 - 2.0 * share), bend), triangles


def _raised(rib: Part, by_mm: float) -> Part:
    points, triangles = rib
    lateral = np.clip((np.abs(points[:, 0]) - SHAFT_FROM_MM) / (SHAFT_WHOLE_MM - SHAFT_FROM_MM), 0.0, 1.0)
    ahead = points[:, 2].max() - points[:, 2]
    rear = np.clip((FRONT_MM - ahead) / (FRONT_MM - REAR_MM), 0.0, 1.0)
    out = points.copy()
    out[:, 1] += by_mm * lateral * rear
    return out, triangles


def mirrored(part: Part) -> Part:
    """The bone of the other side."""
    points, triangles = part
    return points * [-1.0, 1.0, 1.0], triangles[:, ::-1]


def bone_arrays(bones: Mapping[str, Part]) -> dict[str, NDArray[np.generic]]:
    """All arrays of bones.npz; points are whole numbers of 0.02 mm from ``NAME|origin``."""
    arrays: dict[str, NDArray[np.generic]] = {"names": np.array(list(bones))}
    for name, (points, triangles) in bones.items():
        origin = np.rint(0.5 * (points.min(axis=0) + points.max(axis=0)))
        arrays[f"{name}|origin"] = origin.astype(np.float32)
        arrays[f"{name}|points"] = np.rint((points - origin) * UNITS_PER_MM).astype(np.int16)
        arrays[f"{name}|triangles"] = triangles.astype(np.uint16)
    return arrays
