"""All bones in a body: seated at rest, and hung on its joints so that they ride along with any pose.

Spine, ribs and breastbone follow the warp of the trunk (:mod:`viewer.anatomy.fit`), the pelvis its dimples,
shoulder blades, collarbones and arms the pose in which the body is massaged, from which they are carried back
to rest. What would come out of the skin is pushed under it. Made for the right side and mirrored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from viewer.anatomy.bone_weights import hung, mirrored_weights
from viewer.anatomy.fit import Placement, Warp, humeral_head, make_warp, seat_scapula
from viewer.anatomy.head_fit import fit_head
from viewer.anatomy.pelvis_fit import PelvisFit, fit_pelvis
from viewer.anatomy.structures import Skeleton
from viewer.anatomy.under_skin import SPREAD_MM, HalfSkin, brought_in, half_skins, pushed_under
from viewer.body.body import Body
from viewer.body.rig import place
from viewer.transforms import Floats, frame

MIRROR = np.array([-1.0, 1.0, 1.0])
COVER_MM = {
    "rib": 6.0,
    "sternum": 5.0,
    "scapula": 5.0,
    "clavicle": 5.0,
    "humerus": 6.0,
    "femur": 10.0,
    "hip-bone": 6.0,
    "sacrum": 6.0,
    "coccyx": 6.0,
    "skull": 3.0,
    "mandible": 3.5,
}
"""The least a bone lies under the skin; what is not named, vertebrae and discs, 5 mm."""
GROUPS = (
    ("rib", "sternum"),
    ("scapula",),
    ("clavicle",),
    ("humerus",),
    ("femur",),
    ("hip-bone", "sacrum", "coccyx"),
    ("skull", "mandible"),
)
"""What is pushed under the skin together; every other bone is pushed as one piece."""
SPINE_OF_BLADE_MM = 9.0
"""How deep the spine of the shoulder blade lies, which can be felt all along."""
JOINT_REACH_MM = 60.0
REARMOST = 80
LYING_COVER_MM = 4.0
HEAD_SPREAD_MM = 6.0


@dataclass(frozen=True, eq=False)
class FittedBone:
    """One bone or disc in a body.

    Attributes:
        name: as in the skeleton.
        points_mm: (n, 3) rest space of the body.
        weights: (n, J) csr, rows sum to 1.
        triangles: (k, 3), normals outward.
    """

    name: str
    points_mm: Floats
    weights: sp.csr_matrix
    triangles: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class FittedSkeleton:
    """All bones of one body, by name."""

    bones: Mapping[str, FittedBone]

    def __getitem__(self, name: str) -> Floats:
        """The points (n, 3) of a bone."""
        return self.bones[name].points_mm

    @cached_property
    def names(self) -> tuple[str, ...]:
        """In the order of the file."""
        return tuple(self.bones)


def fit_skeleton(bones: Skeleton, source: Skeleton, body: Body, matrices: Floats) -> FittedSkeleton:
    """Seats every bone in a body (about 0.6 s).

    Args:
        bones: as they are drawn (``bones.npz``).
        source: as they are measured (``skeleton.npz``); both in the same space.
        body: at rest.
        matrices: (J, 3, 4) world from rest, of the pose in which the body is massaged.
    """
    warp = make_warp(source, body)
    skin, lying_skin, closed = half_skins(body, matrices)
    pelvis = fit_pelvis(bones, source, body, warp, skin)
    seated = _seat_trunk(bones, warp, pelvis)
    seated["femur-right"] = _femur(bones, body, pelvis)(bones["femur-right"])
    seated |= fit_head(bones, body, warp)
    seated |= _seat_shoulder(bones, source, body, warp, matrices)
    seated["scapula-right"] = _raised(skin, seated["scapula-right"], body.rig.head("upperarm01.R"))
    seated = _under(skin, seated)
    seated |= _under_lying(lying_skin, closed, seated, body, matrices)
    out = {}
    for name, bone in bones.bones.items():
        right = name.removesuffix("left") + "right" if name.endswith("-left") else name
        weights = hung(body, right, seated[right])
        if name == right:
            out[name] = FittedBone(name, seated[name], weights, bone.triangles)
        else:
            mirrored = mirrored_weights(body.rig, weights)
            out[name] = FittedBone(name, seated[right] * MIRROR, mirrored, bone.triangles)
    return FittedSkeleton(out)


def _seat_trunk(bones: Skeleton, warp: Warp, pelvis: PelvisFit) -> dict[str, Floats]:
    out = {}
    for name, bone in bones.bones.items():
        if name in ("sacrum", "coccyx"):
            out[name] = pelvis.sacrum(bone.points_mm)
        elif name == "hip-bone-right":
            out[name] = pelvis.hip_bone(bone.points_mm)
        elif name == "sternum" or (name.startswith("rib") and name.endswith("right")):
            out[name] = warp(bone.points_mm)
        elif name[0] in "CTL" or name.startswith("disc"):
            out[name] = warp(bone.points_mm, min(1.0, warp.breadth))
    return out


def _seat_shoulder(
    bones: Skeleton, source: Skeleton, body: Body, warp: Warp, matrices: Floats
) -> dict[str, Floats]:
    """The right shoulder blade, collarbone and arm, seated in the pose and carried back to rest."""
    rig = body.rig
    shift = matrices[rig.index["spine03"], :, 3]
    joint, elbow = (
        place(matrices, rig.index[n], rig.head(n)) - shift for n in ("upperarm01.R", "lowerarm01.R")
    )
    blade = seat_scapula(source, warp, "right", joint)
    posed = {
        "scapula-right": blade(bones["scapula-right"]),
        "clavicle-right": _clavicle(source, warp, blade)(bones["clavicle-right"]),
        "humerus-right": _humerus(source, joint, elbow)(bones["humerus-right"]),
    }
    return {n: _carried_back(body, n, points + shift, matrices) for n, points in posed.items()}


def _raised(skin: HalfSkin, blade: Floats, joint: Floats) -> Floats:
    """The blade moved out until its spine lies just under the skin; its joint stays with the arm."""
    depth, _ = skin.look(blade)
    away = np.linalg.norm(blade - joint, axis=1)
    share = np.clip(away / JOINT_REACH_MM, 0.0, 1.0)
    lack = float(depth[share > 0.99].min()) - SPINE_OF_BLADE_MM
    return np.asarray(blade + np.outer(share * max(lack, 0.0), [0.0, 0.0, 1.0]))


def _clavicle(source: Skeleton, warp: Warp, blade: Placement) -> Placement:
    bone = source["clavicle-right"]
    order = np.argsort(bone[:, 0], kind="stable")
    inner, outer = bone[order[:12]].mean(axis=0), bone[order[-12:]].mean(axis=0)
    return _two_point(inner, outer, warp(inner[None])[0], blade(outer[None])[0], np.array([0.0, 1.0, 0.0]))


def _humerus(source: Skeleton, joint: Floats, elbow: Floats) -> Placement:
    bone = source["humerus-right"]
    low = bone[bone[:, 1] < bone[:, 1].min() + 15.0].mean(axis=0)
    return _two_point(humeral_head(source, "right"), low, joint, elbow, np.array([0.0, 0.0, 1.0]))


def _femur(bones: Skeleton, body: Body, pelvis: PelvisFit) -> Placement:
    """The femur, its head where the hip bone's socket comes to lie."""
    bone = bones["femur-right"]
    head, low = femoral_head(bone), bone[bone[:, 1] < bone[:, 1].min() + 20.0].mean(axis=0)
    hip, knee = pelvis.hip_bone(head[None])[0], body.rig.head("lowerleg01.R")
    return _two_point(head, low, hip, knee, np.array([0.0, 0.0, 1.0]))


def femoral_head(femur: Floats) -> Floats:
    """The middle (3,) of the head of a right femur (n, 3): of what lies innermost at its upper end."""
    upper = femur[femur[:, 1] > femur[:, 1].max() - 60.0]
    inner = upper[upper[:, 0] < upper[:, 0].min() + 20.0]
    return np.asarray(0.5 * (inner.min(axis=0) + inner.max(axis=0)))


def _two_point(start: Floats, end: Floats, to_start: Floats, to_end: Floats, roll: Floats) -> Placement:
    axis, to_axis = end - start, to_end - to_start
    scale = float(np.linalg.norm(to_axis) / np.linalg.norm(axis))
    return Placement(start, to_start, scale * frame(to_axis, roll) @ frame(axis, roll).T)


def _carried_back(body: Body, name: str, world_mm: Floats, matrices: Floats) -> Floats:
    """Rest points (n, 3) that the pose moves to ``world_mm``; all points of the bone hang alike."""
    weights = hung(body, name, world_mm[:1]).toarray()[0]
    matrix = np.tensordot(weights, matrices, axes=1)
    return np.asarray((world_mm - matrix[:, 3]) @ np.linalg.inv(matrix[:, :3]).T)


def _under(skin: HalfSkin, seated: dict[str, Floats]) -> dict[str, Floats]:
    out = dict(seated)
    for group in GROUPS:
        names = [n for n in seated if n.startswith(group)]
        points = [seated[n] for n in names]
        cover = [np.full(len(seated[n]), _cover(n)) for n in names]
        if any(
            not n.endswith("right") for n in names
        ):  # the left ones too, or the middle is pushed from one side
            points += [seated[n] * MIRROR for n in names if n.endswith("right")]
            cover += [c for n, c in zip(names, cover, strict=True) if n.endswith("right")]
        spread = HEAD_SPREAD_MM if "skull" in group else SPREAD_MM
        together = pushed_under(skin, np.concatenate(points), np.concatenate(cover), spread)
        ends = np.cumsum([len(p) for p in points])[:-1]
        out |= dict(zip(names, np.split(together, ends)[: len(names)], strict=True))
    for name in seated:
        if not name.startswith("disc") and not name.startswith(
            tuple(kind for group in GROUPS for kind in group)
        ):
            out[name] = _sunk(skin, seated[name], _cover(name))
    return out


def _under_lying(
    skin: HalfSkin, closed_mm: Floats, seated: dict[str, Floats], body: Body, matrices: Floats
) -> dict[str, Floats]:
    """Ribs and collarbone under the skin of the lying body too, whose arms draw it in before the armpits."""
    names = [n for n in seated if n.startswith(("rib", "clavicle"))]
    placed = {}
    for name in names:
        weights = hung(body, name, seated[name][:1]).toarray()[0]
        placed[name] = np.tensordot(weights, matrices, axes=1)
    world = [seated[n] @ placed[n][:, :3].T + placed[n][:, 3] for n in names]
    pushed = brought_in(skin, closed_mm, np.concatenate(world), LYING_COVER_MM)
    ends = np.cumsum([len(w) for w in world])[:-1]
    return {
        n: (points - placed[n][:, 3]) @ np.linalg.inv(placed[n][:, :3]).T
        for n, points in zip(names, np.split(pushed, ends), strict=True)
    }


def _sunk(skin: HalfSkin, points: Floats, cover_mm: float) -> Floats:
    """A vertebra moved straight away from the skin by what it lacks."""
    depth, _ = skin.look(points[np.argsort(-points[:, 2], kind="stable")[:REARMOST]])
    return np.asarray(points - [0.0, 0.0, max(0.0, cover_mm - float(depth.min()))])


def _cover(name: str) -> float:
    return next((mm for kind, mm in COVER_MM.items() if name.startswith(kind)), 5.0)
