"""Which joints a bone hangs on: single bones on one or two, spine and ribs on the joints beside them."""

from __future__ import annotations

from functools import cache

import numpy as np
import scipy.sparse as sp

from viewer.anatomy.fit import MIDLINE_ROWS
from viewer.body.body import Body
from viewer.body.rig import Rig
from viewer.transforms import Floats

WHOLE: dict[str, dict[str, float]] = {
    "clavicle-right": {"clavicle.R": 1.0},
    "scapula-right": {"clavicle.R": 0.55, "shoulder01.R": 0.45},
    "humerus-right": {"upperarm01.R": 1.0},
    "femur-right": {"upperleg01.R": 1.0},
    "hip-bone-right": {"root": 1.0},
    "sacrum": {"root": 1.0},
    "coccyx": {"root": 1.0},
    "disc-L5-S1": {"root": 1.0},
    "skull": {"head": 1.0},
    "mandible": {"head": 1.0},
    "C1": {"neck03": 0.5, "head": 0.5},
}
"""Bones that move in one piece. All others follow the skin over the spine at their height."""
ALONG_SPINE = ("root", "spine", "neck", "head")
BENDING = ("rib", "sternum")
"""Bones of which each point follows the spine at its own height; vertebrae and discs do as a whole."""


def hung(body: Body, name: str, points_mm: Floats) -> sp.csr_matrix:
    """Weights (n, J) of a bone's points (n, 3, rest space)."""
    rig = body.rig
    if name in WHOLE:
        row = np.zeros(len(rig.names))
        for joint, share in WHOLE[name].items():
            row[rig.index[joint]] = share
        return _repeated(row, len(points_mm))
    if name.startswith(BENDING):
        return sp.csr_matrix(along_spine(body, points_mm[:, 1]))
    return _repeated(along_spine(body, points_mm[:, 1].mean(keepdims=True))[0], len(points_mm))


def along_spine(body: Body, y_mm: Floats) -> Floats:
    """Weights (n, J) of the skin over the spine at heights (n,), of joints of the spine alone."""
    rows = np.array(MIDLINE_ROWS)
    kept = np.array([n.startswith(ALONG_SPINE) for n in body.rig.names])
    weights = body.weights[rows].toarray() * kept
    weights /= weights.sum(axis=1, keepdims=True)
    heights = body.points_mm[rows, 1]
    order = np.argsort(heights)
    out = np.zeros((len(y_mm), len(kept)))
    for joint in np.flatnonzero(weights.any(axis=0)):
        out[:, joint] = np.interp(y_mm, heights[order], weights[order, joint])
    return out


def mirrored_weights(rig: Rig, weights: sp.csr_matrix) -> sp.csr_matrix:
    """Weights (n, J) of the other side."""
    return sp.csr_matrix(weights[:, _other_side(rig.names)])


@cache
def _other_side(names: tuple[str, ...]) -> tuple[int, ...]:
    swapped = {".L": ".R", ".R": ".L"}
    return tuple(names.index(n[:-2] + swapped[n[-2:]] if n[-2:] in swapped else n) for n in names)


def _repeated(row: Floats, count: int) -> sp.csr_matrix:
    columns = np.flatnonzero(row)
    return sp.csr_matrix(
        (np.tile(row[columns], count), np.tile(columns, count), np.arange(count + 1) * len(columns)),
        shape=(count, len(row)),
    )
