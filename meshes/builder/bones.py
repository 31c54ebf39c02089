"""The bones file: the named bones, finer and smoother, with discs, coccyx and foramina.

skeleton.npz keeps the bones as the source has them, for what is measured; this file is for what is seen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from meshes.builder.discs import discs
from meshes.builder.fairing import Part, faired, smoothed
from meshes.builder.sacrum import sacrum_and_coccyx

LEVELS = {"hip-bone": 2, "scapula": 1, "clavicle": 1, "humerus": 1, "rib": 1, "sternum": 0}
"""How often the triangles of a bone are split in four; vertebrae once, the head not at all."""
UNITS_PER_MM = 50.0


def fine_bones(source: Mapping[str, Part]) -> dict[str, Part]:
    """All bones of bones.npz out of the source's named bones, in the order in which they are listed."""
    out: dict[str, Part] = {}
    for name, part in source.items():
        if name == "sacrum":
            out |= sacrum_and_coccyx(part)
        elif name.endswith("-right"):
            out[name] = mirrored(out[name.removesuffix("right") + "left"])
        else:
            out[name] = _fine(name, part)
    return out | discs(dict(source))


def _fine(name: str, part: Part) -> Part:
    if re.fullmatch(r"[CTL]\d+", name):
        return smoothed(part, 1, steps=3)
    levels = next((n for kind, n in LEVELS.items() if name.startswith(kind)), 0)
    if levels == 0:
        return faired(part, 2), part[1]
    return smoothed(part, levels)


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
