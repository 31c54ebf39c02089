"""Where to press: the spaces between the ribs, the openings of the sacrum, and landmarks one can feel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from viewer.anatomy.hollows import hollow_near, seen_from_behind
from viewer.anatomy.structures import Side
from viewer.body.skinning import blend, move_points
from viewer.transforms import Floats

if TYPE_CHECKING:
    from viewer.anatomy.skeleton_fit import FittedBone, FittedSkeleton

Foramen = Literal["S1", "S2", "S3", "S4"]
Landmark = Literal["psis", "lowest-rib", "scapula-inferior-angle"]
FORAMINA: tuple[Foramen, ...] = ("S1", "S2", "S3", "S4")
FORAMINA_MM = ((24.0, -7.0), (23.0, 16.0), (23.0, 37.0), (21.0, 57.0))
"""From the midline, and below the line of the iliac spines, in a person of 1.70 m (docs/anatomy.md)."""
SNAP_MM = (4.0, 8.0)
"""Sideways and along: no further from its published place does a hollow count."""
ADULT_MM = 1700.0
SPACES = 11
LATERALS_MM = np.arange(28.0, 53.0, 4.0)
"""Where spaces are measured, in a person of 1.70 m; between them they run straight."""
DEEP_MM = 6.0
"""Of a rib, so much of its rear face is looked at: what a thumb meets from behind."""
END_MM = 2.0
ANGLE_MM = (38.0, 110.0)
"""Between these distances from the midline a rib has its angle."""
SIDES: tuple[tuple[Side, float], ...] = (("left", -1.0), ("right", 1.0))


def as_foramen(name: str) -> Foramen:
    """The opening of that name.

    Raises:
        ValueError: no such opening.
    """
    for known in FORAMINA:
        if name == known:
            return known
    raise ValueError(f"the sacrum has no opening {name}: they are called {', '.join(FORAMINA)}")


@dataclass(frozen=True)
class RibSpace:
    """The space below a rib, at one distance from the midline.

    Attributes:
        x_mm, y_mm: world, the middle between the two ribs.
        slope: how far it rises towards the head for each millimetre away from the spine; negative falls.
        height_mm: from the lower edge of the upper rib to the upper edge of the lower one.
    """

    x_mm: float
    y_mm: float
    slope: float
    height_mm: float


@dataclass(frozen=True, eq=False)
class Places:
    """Places to press of one lying body, world space.

    Attributes:
        lateral_mm: (k,) distances from the midline at which spaces are known, ascending.
        middle_y_mm, height_mm: side → (11, k) of the spaces below ribs 1 to 11.
        foramina_mm: side → (4, 2) x and y of the openings S1 to S4.
        angles_mm: side → (10, 2) rows (y, distance from the midline), angles of ribs 1 to 10, y ascending.
        landmarks_mm: landmark → side → (3,).
    """

    lateral_mm: Floats
    middle_y_mm: Mapping[Side, Floats]
    height_mm: Mapping[Side, Floats]
    foramina_mm: Mapping[Side, Floats]
    angles_mm: Mapping[Side, Floats]
    landmarks_mm: Mapping[Landmark, Mapping[Side, Floats]]

    def rib_space(self, number: int, side: Side, lateral_mm: float) -> RibSpace:
        """The space below a rib (1 to 11) at a distance from the midline, in mm of this body.

        Raises:
            ValueError: no such space.
        """
        if not 1 <= number <= SPACES:
            raise ValueError(f"there is no space {number} between ribs: they are counted 1 to {SPACES}")
        middle, height = self.middle_y_mm[side][number - 1], self.height_mm[side][number - 1]
        slope = np.interp(lateral_mm, self.lateral_mm, np.gradient(middle, self.lateral_mm))
        return RibSpace(
            lateral_mm * dict(SIDES)[side],
            float(np.interp(lateral_mm, self.lateral_mm, middle)),
            float(slope),
            float(np.interp(lateral_mm, self.lateral_mm, height)),
        )

    def foramen(self, name: Foramen, side: Side) -> Floats:
        """World x and y (2,) of an opening of the sacrum."""
        return np.asarray(self.foramina_mm[side][FORAMINA.index(name)])

    def rib_angle_mm(self, y_mm: Floats | float, side: Side) -> Floats:
        """How far from the midline the ribs have their angle at a world y; beyond, the nearest one's."""
        rows = self.angles_mm[side]
        return np.asarray(np.interp(y_mm, rows[:, 0], rows[:, 1]), np.float64)


def find_places(skeleton: FittedSkeleton, matrices: Floats, stature_mm: float) -> Places:
    """Where to press on a body whose joints stand as ``matrices`` (J, 3, 4) say (about 0.1 s)."""
    size = stature_mm / ADULT_MM
    ribs = {side: [_posed(skeleton, f"rib-{i}-{side}", matrices) for i in range(1, 13)] for side, _ in SIDES}
    spaces = {side: _spaces(ribs[side], sign * LATERALS_MM * size) for side, sign in SIDES}
    from viewer.anatomy.pelvis_fit import iliac_spine  # scipy's solvers: who reads places needs none

    spines = {side: iliac_spine(_posed(skeleton, f"hip-bone-{side}", matrices)[0]) for side, _ in SIDES}
    blades = {side: _posed(skeleton, f"scapula-{side}", matrices)[0] for side, _ in SIDES}
    return Places(
        LATERALS_MM * size,
        {side: found[0] for side, found in spaces.items()},
        {side: found[1] for side, found in spaces.items()},
        _foramina(_posed(skeleton, "sacrum", matrices), np.mean([p[1] for p in spines.values()]), size),
        {side: _angles(ribs[side][:10], size) for side, _ in SIDES},
        {
            "psis": spines,
            "lowest-rib": {side: _tip(ribs[side][11][0]) for side, _ in SIDES},
            "scapula-inferior-angle": {s: p[np.argmin(p[:, 1])] for s, p in blades.items()},
        },
    )


_Mesh = tuple[Floats, NDArray[np.int64]]


def _posed(skeleton: FittedSkeleton, name: str, matrices: Floats) -> _Mesh:
    bone: FittedBone = skeleton.bones[name]
    blended = blend(bone.weights.astype(np.float32), matrices.astype(np.float32))
    return move_points(blended, bone.points_mm.astype(np.float32)).astype(np.float64), bone.triangles


def _spaces(ribs: list[_Mesh], across_mm: Floats) -> tuple[Floats, Floats]:
    """World y of the middles, and heights, (11, k) each, at planes x = ``across_mm`` (k,)."""
    edges = np.array([[_rear_edges(*rib, x) for x in _within(rib[0], across_mm)] for rib in ribs])
    lower, upper = edges[..., 0], edges[..., 1]
    return np.asarray(0.5 * (lower[:-1] + upper[1:])), np.asarray(lower[:-1] - upper[1:])


def _within(rib: Floats, across_mm: Floats) -> Floats:
    """The same x (k,), but no nearer than 2 mm to where the rib begins and ends: rib 12 may be short."""
    return np.clip(across_mm, rib[:, 0].min() + END_MM, rib[:, 0].max() - END_MM)


def _rear_edges(points: Floats, triangles: NDArray[np.int64], x: float) -> tuple[float, float]:
    """The least and greatest y of a rib's rear face where the plane at ``x`` cuts it."""
    cut = _section(points, triangles, x)
    rear = cut[cut[:, 2] > cut[:, 2].max() - DEEP_MM, 1]
    return float(rear.min()), float(rear.max())


def _section(points: Floats, triangles: NDArray[np.int64], x: float) -> Floats:
    """Points (n, 3) where the plane at ``x`` cuts a bone."""
    ends = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    first, second = points[ends[:, 0]], points[ends[:, 1]]
    across = (first[:, 0] - x) * (second[:, 0] - x) < 0.0
    first, second = first[across], second[across]
    share = ((x - first[:, 0]) / (second[:, 0] - first[:, 0]))[:, None]
    return np.asarray(first + share * (second - first))


def _angles(ribs: list[_Mesh], size: float) -> Floats:
    """Rows (y, distance from the midline), y ascending, where each rib reaches furthest back."""
    rows = []
    for points, _ in ribs:
        away = np.abs(points[:, 0])
        near = points[(away > ANGLE_MM[0] * size) & (away < ANGLE_MM[1] * size)]
        rearmost = near[np.argmax(near[:, 2])]
        rows.append((rearmost[1], abs(rearmost[0])))
    return np.array(sorted(rows))


def _tip(rib: Floats) -> Floats:
    """The free end (3,) of a floating rib: its point furthest from the midline."""
    return np.asarray(rib[np.argmax(np.abs(rib[:, 0]))])


def _foramina(sacrum: _Mesh, psis_y: float, size: float) -> dict[Side, Floats]:
    rear = seen_from_behind(*sacrum)
    out: dict[Side, Floats] = {}
    for side, sign in SIDES:
        places = [np.array([sign * x, -below]) * size + [0.0, psis_y] for x, below in FORAMINA_MM]
        out[side] = np.array([_snapped(rear, place) for place in places])
    return out


def _snapped(rear: Floats, place: Floats) -> Floats:
    """The bone's hollow at a published place (2,), or that place where the bone has none."""
    found = hollow_near(rear, place)
    if found is None or (np.abs(found - place) > SNAP_MM).any():
        return place
    return found
