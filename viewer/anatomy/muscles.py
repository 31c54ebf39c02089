"""The muscles of the back, the shoulder and the hip, made for one body out of its bones and its skin.

They are made on the right and mirrored to the left; a body is symmetric. Rest space, mm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.anatomy.muscles_bundles import build_bundles
from viewer.anatomy.muscles_landmarks import MIRROR, Bones, Landmarks, find_landmarks
from viewer.anatomy.muscles_rows import Layer
from viewer.anatomy.muscles_sheets import Part, build_sheet
from viewer.anatomy.muscles_skin import Skin, make_floor, make_skin
from viewer.anatomy.muscles_spindles import BUNDLES
from viewer.anatomy.muscles_table import INTERCOSTALS, SHEETS
from viewer.anatomy.structures import Side
from viewer.body.body import Body
from viewer.body.rig import Rig
from viewer.transforms import Floats

COVER_MM = 3.5
"""What lies nearer to the skin is pushed in to this depth."""
HOLD_REACH_MM = 12.0
ARMPIT = 0.15
"""What rides with the arm by more than this share crosses the armpit: the nearest skin is not over it."""
FLOOR_BONES = ("rib", "scapula", "sacrum", "hip-bone", "T", "L", "C", "clavicle")
RIDGE_MARGIN_MM = 10.0
RAPHE = {"T10": 0.22, "T12": 0.52, "L2": 0.80, "L4": 0.97}
"""Level → how far out the latissimus begins, as a share of the way to its corner on the iliac crest."""
RAPHE_DEPTH_MM, FASCIA_EDGE_DEPTH_MM = 5.5, 9.5
FASCIA_OVERLAP_MM = 12.0
"""How far the fascia reaches under the latissimus, where it is narrow; less towards the pelvis."""


@dataclass(frozen=True, eq=False)
class Muscle:
    """One muscle of one side.

    Attributes:
        id: ``trapezius-upper-left``.
        name: the same without the side.
        points_mm: (n, 3) rest space.
        triangles: (k, 3), closed, normals outward.
        weights: (n, J) csr, rows sum to 1.
        tendon: (n,) 0 red flesh to 1 pale tendon.
        fibre_mm: (n,) which fibre a point is on: distance across the fibres.
    """

    id: str
    name: str
    side: Side
    layer: Layer
    points_mm: Floats
    triangles: NDArray[np.int32]
    weights: sp.csr_matrix
    tendon: NDArray[np.float32]
    fibre_mm: NDArray[np.float32]


def build_muscles(body: Body, bones: Bones) -> tuple[Muscle, ...]:
    """All muscles of both sides (about half a second).

    Args:
        body: at rest.
        bones: name → points and joint weights, seated in this body, rest space.
    """
    skin = make_skin(body)
    marks = find_landmarks(body, bones)
    marks |= _raphe(marks, skin)
    floor = make_floor(
        skin, np.concatenate([b.points_mm for n, b in bones.items() if n.startswith(FLOOR_BONES)])
    )
    blade = make_floor(skin, _below_ridge(bones["scapula-right"].points_mm, marks))
    made = [
        (s.name, build_sheet(s, marks, skin, blade if s.under_ridge else floor))
        for s in (*SHEETS, *INTERCOSTALS)
    ]
    made += build_bundles(BUNDLES, marks, skin, floor).items()
    parts = {name: _together([part for n, part in made if n == name]) for name, _ in made}
    layers: dict[str, Layer] = {s.name: s.layer for s in (*SHEETS, *INTERCOSTALS)}
    layers |= {b.name: b.layer for b in BUNDLES}
    return _finish(parts, layers, body, skin, bones)


def _raphe(marks: Landmarks, skin: Skin) -> Landmarks:
    """Where latissimus begins and where, a little under it, the lumbar fascia ends; both under the skin."""
    corner = float(marks["ilium.crest3"][0])
    shares = np.array(list(RAPHE.values()))
    points = np.array([marks[f"{level}.tip"] for level in RAPHE])
    points = np.concatenate([points, points])
    points[:, 0] = np.r_[shares * corner, shares * corner + FASCIA_OVERLAP_MM * (1.1 - shares)]
    wanted = np.repeat([RAPHE_DEPTH_MM, FASCIA_EDGE_DEPTH_MM], len(RAPHE))
    for _ in range(2):
        depth, outward = skin.look(points)
        points = points + outward * (depth - wanted)[:, None]
    names = [f"{line}.{level}" for line in ("raphe", "fascia") for level in RAPHE]
    return dict(zip(names, points, strict=True))


def _below_ridge(blade: Floats, marks: Landmarks) -> Floats:
    """The points of a right shoulder blade that lie below its ridge."""
    line = np.array([marks[f"scapula.ridge{i}"] for i in range(9)])
    ridge = np.interp(blade[:, 0], line[:, 0], line[:, 1])
    return np.asarray(blade[blade[:, 1] < ridge - RIDGE_MARGIN_MM])


def _together(parts: list[Part]) -> Part:
    starts = np.cumsum([0] + [len(p.points_mm) for p in parts[:-1]])
    return Part(
        np.concatenate([p.points_mm for p in parts]),
        np.concatenate([p.triangles + first for p, first in zip(parts, starts, strict=True)]),
        np.concatenate([p.tendon for p in parts]),
        np.concatenate([p.fibre_mm for p in parts]),
        np.concatenate([p.hold for p in parts]),
        np.concatenate([p.arm for p in parts]),
        np.concatenate([p.under_mm for p in parts]),
    )


def _finish(
    parts: dict[str, Part], layers: dict[str, Layer], body: Body, skin: Skin, bones: Bones
) -> tuple[Muscle, ...]:
    """Pushes all points under the skin, hangs them on the rig, and mirrors them."""
    whole = _together(list(parts.values()))
    points = whole.points_mm
    depth, outward = skin.look(points)
    points = points - outward * (np.maximum(COVER_MM - depth, 0.0) * (whole.arm < ARMPIT))[:, None]
    weights = _weights(points, whole, body.rig, skin, bones)
    other = sp.csr_matrix(weights[:, _mirrored_joints(body.rig)])
    out, first = [], 0
    sides: tuple[tuple[Side, Floats, sp.csr_matrix], ...] = (
        ("left", MIRROR, other),
        ("right", np.ones(3), weights),
    )
    for name, part in parts.items():
        rows = slice(first, first + len(part.points_mm))
        first = rows.stop
        for side, sign, w in sides:
            turned = part.triangles if side == "right" else part.triangles[:, ::-1]
            out.append(
                Muscle(
                    f"{name}-{side}",
                    name,
                    side,
                    layers[name],
                    points[rows] * sign,
                    np.ascontiguousarray(turned, dtype=np.int32),
                    sp.csr_matrix(w[rows]),
                    part.tendon.astype(np.float32),
                    part.fibre_mm.astype(np.float32),
                )
            )
    return tuple(out)


def _weights(points: Floats, whole: Part, rig: Rig, skin: Skin, bones: Bones) -> sp.csr_matrix:
    """Joint weights (n, J): the skin's, the arm's, and the nearest bone's where a muscle is fixed to it."""
    rows = np.flatnonzero(whole.arm)
    column = np.full(len(rows), rig.index["upperarm01.R"])
    arm = sp.csr_matrix((whole.arm[rows], (rows, column)), shape=(len(points), len(rig.names)))
    soft = sp.csr_matrix(sp.diags(1.0 - whole.arm) @ skin.weights_at(whole.under_mm) + arm)
    hold = whole.hold * (1.0 - whole.arm)
    fixed = np.flatnonzero(hold > 0.01)
    right = [b for n, b in bones.items() if not n.endswith("left")]
    cloud = np.concatenate([b.points_mm for b in right])
    distance, near = cKDTree(cloud).query(points[fixed])
    share = hold[fixed] * np.clip(2.0 - distance / HOLD_REACH_MM, 0.0, 1.0)
    hard = sp.csr_matrix(sp.vstack([b.weights for b in right]).tocsr()[near])
    full = np.zeros(len(points))
    full[fixed] = share
    place = sp.csr_matrix((share, (fixed, np.arange(len(fixed)))), shape=(len(points), len(fixed)))
    return sp.csr_matrix(sp.diags(1.0 - full) @ soft + place @ hard)


def _mirrored_joints(rig: Rig) -> NDArray[np.int64]:
    """For each joint the row of its fellow on the other side."""
    swapped = {".L": ".R", ".R": ".L"}
    return np.array([rig.index[n[:-2] + swapped[n[-2:]] if n[-2:] in swapped else n] for n in rig.names])
