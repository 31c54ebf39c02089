"""Seats sacrum, coccyx and hip bones: by the dimples over the iliac spines, not by the chest.

The spines of the hip bones go under the dimples, the crests to the height of L4 to L4–L5, the sacral foramina
to the spacing of docs/anatomy.md section 6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.anatomy.fit import S2_ROW, SOURCE_S2_Y, Warp
from viewer.anatomy.structures import Skeleton, spinous_tip
from viewer.anatomy.under_skin import HalfSkin
from viewer.body.body import Body
from viewer.body.dimples import ADULT_MM, dimple_places_mm
from viewer.transforms import Floats

SACRAL_BREADTH = 1.03
"""mm in a body of 1.70 m for 1 mm of the source's breadth."""
SACRAL_LENGTH = 0.925
"""The same along the sacrum, below S2."""
CREST_SHARE = 0.3
"""Where the crests' height lies between the tips of L4 (0) and L5 (1): L4 in men, L4–L5 in women."""
LOWER_PELVIS = 1.06
SPINE_COVER_MM = 9.0
FLANK_COVER_MM = 9.0
SPINE_POINTS = 12
"""So many rearmost points make the posterior superior iliac spine."""


@dataclass(frozen=True, eq=False)
class PelvisFit:
    """Where sacrum and hip bones go; ``breadth`` is what 1 mm of the sacrum's breadth becomes."""

    warp: Warp
    breadth: float
    sacral_slope: float
    hip_source_mm: Floats
    hip_target_mm: Floats
    flank: float
    crest_source_y: float
    crest_y: float
    depth: float

    def sacrum(self, points: Floats) -> Floats:
        """Points (n, 3) of sacrum or coccyx in the body."""
        seated = self.warp(points, self.breadth)
        below = points[:, 1] < SOURCE_S2_Y
        lower = self.warp.body_s2_y + self.sacral_slope * (points[:, 1] - SOURCE_S2_Y)
        seated[:, 1] = np.where(below, lower, seated[:, 1])
        return seated

    def hip_bone(self, points: Floats) -> Floats:
        """Points (n, 3) of a hip bone in the body."""
        side = np.sign(points[:, :1].mean())
        x, y, z = (points * [side, 1.0, 1.0] - self.hip_source_mm).T
        at_x, at_y, at_z = self.hip_target_mm
        # Up to the spine the breadth is the sacrum's, beyond it that of the flanks.
        beyond = np.maximum(x, 0.0)
        across = at_x + self.breadth * (x - beyond) + self.flank * beyond
        rise = (self.crest_y - at_y) / (self.crest_source_y - self.hip_source_mm[1])
        up = np.where(y > 0.0, rise * y, LOWER_PELVIS * self.sacral_slope * y)
        return np.stack([side * across, at_y + up, at_z + self.depth * z], axis=1)


def fit_pelvis(bones: Skeleton, source: Skeleton, body: Body, warp: Warp, skin: HalfSkin) -> PelvisFit:
    """Finds where the pelvis goes in a body."""
    hip = bones["hip-bone-right"]
    spine = iliac_spine(hip)
    size = body.stature_mm / ADULT_MM
    crest = np.array([1.0 - CREST_SHARE, CREST_SHARE]) @ [
        float(warp.height(spinous_tip(source[n])[1])) for n in ("L4", "L5")
    ]
    target = dimple_mm(body, skin)
    target[2] -= SPINE_COVER_MM
    fit = PelvisFit(
        warp=warp,
        breadth=SACRAL_BREADTH * size,
        sacral_slope=SACRAL_LENGTH * size,
        hip_source_mm=spine,
        hip_target_mm=target,
        flank=1.0,
        crest_source_y=float(hip[:, 1].max()),
        crest_y=float(crest),
        depth=warp.depth_scale,
    )
    return replace(fit, flank=_flank(fit, hip, skin))


def iliac_spine(hip_bone: Floats) -> Floats:
    """The posterior superior iliac spine (3,) of a hip bone (n, 3): the mean of its rearmost points."""
    return np.asarray(hip_bone[np.argsort(-hip_bone[:, 2], kind="stable")[:SPINE_POINTS]].mean(axis=0))


def dimple_mm(body: Body, skin: HalfSkin) -> Floats:
    """The right dimple's place (3,) on the skin."""
    x, y = dimple_places_mm(body.points_mm, body.skin_rows)[1]
    place = np.array([x, y, body.points_mm[S2_ROW, 2]])
    for _ in range(6):
        depth, way = skin.look(place[None])
        place[2] += depth[0] / max(way[0, 2], 0.3)
    return place


def _flank(fit: PelvisFit, hip: Floats, skin: HalfSkin) -> float:
    """How broad the wings may be: as the sacrum, or as much as leaves them their cover."""
    low, high = 0.6, 1.15 * fit.breadth
    for _ in range(8):
        middle = 0.5 * (low + high)
        seated = replace(fit, flank=middle).hip_bone(hip)
        outer = seated[seated[:, 0] > np.quantile(seated[:, 0], 0.8)]
        if skin.look(outer)[0].min() < FLANK_COVER_MM:
            high = middle
        else:
            low = middle
    return low
