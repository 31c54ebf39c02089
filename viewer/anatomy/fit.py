"""Seats bones in a body at rest.

The trunk is warped along the curve of the back: a source height becomes a height on the body's own back,
depth is counted from the skin over the spine, and breadth is scaled to the chest. That keeps every spinous
tip under the midline of the skin, in any body. Scapulae follow from their joint with the arm and the place of
their lower angle.

Source axes and rest axes are the same: x to the right, y to the head, z to the back, mm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d

from viewer.anatomy.structures import LUMBAR, SPINE, THORACIC, Side, Skeleton, spinous_tip
from viewer.body.body import Body
from viewer.transforms import Floats

MIDLINE_ROWS = (
    *(853, 854, 855, 856, 857, 858, 1496, 1491, 1467, 1539, 1550, 1595, 1596, 1597, 3780, 3843, 1598, 1599),
    *(1600, 3932, 3946, 3960, 3974, 3988, 4002, 4016, 4030, 4045, 4148, 4060, 4181, 4188, 4195, 4387, 4205),
    4215,
)
"""Base points on the midline of the back, nape to sacrum."""
C7_ROW, S2_ROW = 858, 4195
"""The base points over the tip of C7 and between the dimples, at S2."""
SOURCE_S2_Y = 1017.0
SACRAL_SOURCE_Y = {"S1": 1034.0, "S2": 1017.0, "S3": 996.0, "S4": 976.0}
"""Heights of the sacral segments in the source: docs/anatomy.md's spacing of the foramina, to its size."""
SOURCE_INFERIOR_ANGLE_Y, SOURCE_SUPERIOR_ANGLE_Y = 1340.0, 1457.0
"""Heights in the source of the levels of the scapula's lower angle (T7 to T8) and upper angle (T2)."""
LOWER_ANGLE_LATERAL_MM, UPPER_ANGLE_LATERAL_MM = 89.0, 93.0
"""Both angles from the midline, before they are scaled with the chest."""
DEPTH_KNOTS = np.array(
    [
        [930, 1017, 1110, 1195, 1300, 1450, 1514, 1537, 1552, 1567, 1580, 1610],
        [9, 9, 12, 11, 9, 8, 9, 17, 24, 27, 24, 24],
    ],
    dtype=float,
)
"""Source height → depth of a spinous tip under the skin, mm."""
CHEST_RIBS = (7, 8, 9, 10)
RIB_COVER_MM = 15.0

LEVELS: tuple[str, ...] = ("C7", *THORACIC, *LUMBAR, "S1", "S2", "S3", "S4")
"""Named levels in the order of their numbers: C7 is 0, T1 1 … S4 21."""


@dataclass(frozen=True, eq=False)
class FittedTrunk:
    """The part of the skeleton that strokes are measured by, in the trunk's rest space.

    Attributes:
        level_y_mm: (22,) height of the spinous tip (or sacral segment) of each of ``LEVELS``.
        bones: name → points (n, 3): vertebrae, ribs, sacrum, sternum, scapulae.
        breadth: the factor by which the source's breadth was scaled.
    """

    level_y_mm: Floats
    bones: dict[str, Floats]
    breadth: float


@dataclass(frozen=True, eq=False)
class Warp:
    """Source space → a body's trunk at rest; see the top of this file."""

    source_c7_y: float
    body_c7_y: float
    body_s2_y: float
    slope_above: float
    breadth: float
    depth_scale: float
    skin_z: PchipInterpolator
    tip_z: PchipInterpolator
    depth: PchipInterpolator

    @property
    def slope(self) -> float:
        """Millimetres in the body for one in the source, from S2 to C7."""
        return (self.body_c7_y - self.body_s2_y) / (self.source_c7_y - SOURCE_S2_Y)

    def height(self, source_y: Floats) -> Floats:
        """Heights in the body (n,) of heights in the source."""
        low = self.body_s2_y + self.slope * (source_y - SOURCE_S2_Y)
        high = self.body_c7_y + self.slope_above * (source_y - self.source_c7_y)
        return np.where(source_y <= self.source_c7_y, low, high)

    def __call__(self, points: Floats, breadth: float | None = None) -> Floats:
        """Points (n, 3) of the body at points of the source."""
        x, y, z = points.T
        inside = np.clip(y, DEPTH_KNOTS[0, 0], DEPTH_KNOTS[0, -1])
        height = self.height(y)
        skin = self.skin_z(np.clip(height, self.skin_z.x[0], self.skin_z.x[-1]))
        tip = skin - self.depth(inside)
        return np.stack(
            [
                (self.breadth if breadth is None else breadth) * x,
                height,
                tip + self.depth_scale * (z - self.tip_z(np.clip(y, self.tip_z.x[0], self.tip_z.x[-1]))),
            ],
            axis=1,
        )


def fit_trunk(skeleton: Skeleton, body: Body, shoulder_joints_mm: Mapping[Side, Floats]) -> FittedTrunk:
    """Seats vertebrae, ribs, sacrum, sternum and scapulae in a body (about 15 ms).

    Args:
        skeleton: the bones as their source has them.
        body: at rest.
        shoulder_joints_mm: side → (3,) where the joint between blade and arm is *in the pose* in which the
            body is massaged, in the trunk's rest space: the resting place of a shoulder blade is known with
            the arm at the side, so that is where it is seated.
    """
    warp = make_warp(skeleton, body)
    bones = {}
    for name, bone in skeleton.bones.items():
        if name in SPINE:
            bones[name] = warp(bone.points_mm, min(1.0, warp.breadth))
        elif name.startswith("rib") or name in ("sacrum", "sternum"):
            bones[name] = warp(bone.points_mm)
    for side, joint in shoulder_joints_mm.items():
        bones[f"scapula-{side}"] = seat_scapula(skeleton, warp, side, joint)(skeleton[f"scapula-{side}"])
    return FittedTrunk(_level_heights(skeleton, warp), bones, warp.breadth)


def _level_heights(skeleton: Skeleton, warp: Warp) -> Floats:
    source = [
        SACRAL_SOURCE_Y[n] if n in SACRAL_SOURCE_Y else float(spinous_tip(skeleton[n])[1]) for n in LEVELS
    ]
    return np.asarray(warp.height(np.array(source)))


def make_warp(skeleton: Skeleton, body: Body) -> Warp:
    """The warp from the source's trunk to a body's."""
    points = body.points_mm
    midline = points[list(MIDLINE_ROWS)]
    skin_z = _smooth_curve(midline[:, 1], midline[:, 2], 8.0)
    tips = np.array([spinous_tip(skeleton[n]) for n in SPINE])
    sacral = np.array([[933, 237], [957, 248], [981, 250.7], [1005, 251.3], [1017, 250.0]])
    tip_z = _smooth_curve(np.r_[sacral[:, 0], tips[:, 1]], np.r_[sacral[:, 1], tips[:, 2]], 7.0)
    c7 = float(spinous_tip(skeleton["C7"])[1])
    neck = body.rig.head("head")[1]
    bare = Warp(
        source_c7_y=c7,
        body_c7_y=float(points[C7_ROW, 1]),
        body_s2_y=float(points[S2_ROW, 1]),
        slope_above=float((neck - points[C7_ROW, 1]) / (1600.0 - c7)),
        breadth=1.0,
        depth_scale=1.0,
        skin_z=skin_z,
        tip_z=tip_z,
        depth=PchipInterpolator(*DEPTH_KNOTS),
    )
    return _scale_to_chest(skeleton, body, bare)


def _smooth_curve(y: Floats, z: Floats, sigma: float) -> PchipInterpolator:
    order = np.argsort(y)
    fine = np.arange(y[order][0], y[order][-1], 2.0)
    return PchipInterpolator(
        fine, gaussian_filter1d(PchipInterpolator(y[order], z[order])(fine), sigma, mode="nearest")
    )


def _scale_to_chest(skeleton: Skeleton, body: Body, bare: Warp) -> Warp:
    trunk = body.points_mm[body.skin_rows][
        body.weight_of("spine", "root", "pelvis", "clavicle")[body.skin_rows] > 0.85
    ]

    def slab(y: float) -> Floats:
        return np.asarray(trunk[np.abs(trunk[:, 1] - y) < 12.0])

    breadths = []
    for i in CHEST_RIBS:
        rib = skeleton[f"rib-{i}-right"]
        widest = rib[rib[:, 0].argmax()]
        breadths.append((np.abs(slab(float(bare.height(widest[1])))[:, 0]).max() - RIB_COVER_MM) / widest[0])
    depths = []
    sternum = skeleton["sternum"]
    for y in (1250.0, 1300.0, 1350.0, 1400.0, 1450.0):
        near = sternum[(np.abs(sternum[:, 1] - y) < 10) & (np.abs(sternum[:, 0]) < 25)]
        height = float(bare.height(np.array(y)))
        front = slab(height)
        if len(near) and len(front):
            skin_front = front[np.abs(front[:, 0]) < 25][:, 2].min()
            back = float(bare.skin_z(height)) - float(bare.depth(y))
            depths.append((back - skin_front - 10.0) / (float(bare.tip_z(y)) - near[:, 2].min()))
    return Warp(
        **{
            **bare.__dict__,
            "breadth": float(np.clip(np.mean(breadths), 0.80, 1.06)),
            "depth_scale": float(np.clip(min(depths), 0.75, 1.15)),
        }
    )


@dataclass(frozen=True, eq=False)
class Placement:
    """Carries what is at ``source`` (3,) to ``target`` (3,), and all around it along by ``matrix`` (3, 3)."""

    source: Floats
    target: Floats
    matrix: Floats

    def __call__(self, points: Floats) -> Floats:
        """The points (n, 3) moved."""
        return np.asarray(self.target + (points - self.source) @ self.matrix.T)


def seat_scapula(skeleton: Skeleton, warp: Warp, side: Side, joint: Floats) -> Placement:
    """Where a scapula goes: its joint, its lower and its upper angle to their places.

    The source's shoulders are carried higher than those of our bodies, so the blade is not only moved and
    scaled: it is drawn out along the spine until its angles lie at the levels at which they do in people.
    """
    sign = -1.0 if side == "left" else 1.0
    blade = skeleton[f"scapula-{side}"] * [sign, 1.0, 1.0]
    own = humeral_head(skeleton, side) * [sign, 1.0, 1.0]
    lower = blade[np.argsort(blade[:, 1], kind="stable")[:8]].mean(axis=0)
    upper = blade[np.argsort(blade[:, 0] - blade[:, 1], kind="stable")[:8]].mean(axis=0)
    to_joint = joint * [sign, 1.0, 1.0]
    to_lower = _angle(warp, lower, SOURCE_INFERIOR_ANGLE_Y, LOWER_ANGLE_LATERAL_MM)
    to_upper = _angle(warp, upper, SOURCE_SUPERIOR_ANGLE_Y, UPPER_ANGLE_LATERAL_MM)
    matrix = _plane_frame(to_joint, to_lower, to_upper) @ np.linalg.inv(_plane_frame(own, lower, upper))
    mirror = np.diag([sign, 1.0, 1.0])
    return Placement(own * [sign, 1.0, 1.0], joint, mirror @ matrix @ mirror)


def _angle(warp: Warp, source: Floats, level_y: float, lateral_mm: float) -> Floats:
    """Where an angle of the right blade goes: as deep as it was, at the height of a level of the source."""
    place = warp(source[None])[0]
    height = float(warp.height(np.array(level_y)))
    skin = warp.skin_z(np.clip([place[1], height], warp.skin_z.x[0], warp.skin_z.x[-1]))
    return np.array([lateral_mm * warp.breadth, height, place[2] + skin[1] - skin[0]])


def _plane_frame(joint: Floats, lower: Floats, upper: Floats) -> Floats:
    """Columns: from the joint to both angles, and across the blade, as long as these two are on average."""
    across = np.cross(lower - joint, upper - joint)
    return np.stack([lower - joint, upper - joint, across / np.sqrt(np.linalg.norm(across))], axis=1)


def humeral_head(skeleton: Skeleton, side: Side) -> Floats:
    """The source's joint (3,) between blade and arm."""
    humerus = skeleton[f"humerus-{side}"]
    return np.asarray(humerus[humerus[:, 1] > humerus[:, 1].max() - 40].mean(axis=0))
