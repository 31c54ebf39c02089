"""What is drawn at one moment, measured: both people of a score, looked at as often as it takes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Figure
from viewer.check.measures import ARM, DEEP_SHARE, HAND, WORKING_JOINTS
from viewer.check.mesh import REACH_MM, Cells, Moved, Part, box_around, cells_near, moved, part_of
from viewer.motion.arms import BodySide, hand_rest_frame
from viewer.motion.frame import Frame, evaluate, fullness_at
from viewer.motion.heel import BEHIND_WRIST_SHARE
from viewer.motion.receiver import press_on_mat
from viewer.motion.scored import Score, ScoredHand
from viewer.motion.shape import between, sample_at
from viewer.stroke.stroke import Part as HandsPart
from viewer.stroke.stroke import Role
from viewer.transforms import Floats

FINGERS = tuple(f"finger{k}-" for k in range(2, 6))
RESTING_JOINTS: dict[HandsPart, tuple[str, ...]] = {
    "heel": FINGERS,
    "thumb": ("wrist", "metacarpal", *FINGERS),
    "fingers": ("wrist", "metacarpal", "finger1-"),
}
"""What of a hand merely rests, by the part that works; where it goes over into that part is neither."""
SPINE_MM = 6.0
"""So far beside the midline is the spine, for what rests: nothing may press there."""
AROUND_MM = 240.0
"""Skin so far from where hands ever are is not measured against hands."""
LOW_MM = 20.0
EVERY = 6
"""Of arms that are far apart only every sixth point is looked at."""
CLOSE_MM = 12.0
"""Arms that may be nearer than this are measured exactly."""
TRUNK = ("root", "pelvis", "spine", "neck")
LEGS_AND_HEAD = ("upperleg", "lowerleg", "foot", "neck", "head")
SPACING_MM = 20.0
"""No edge of a triangle on hands and forearms is longer."""
SIDES: tuple[BodySide, BodySide] = ("L", "R")
KEPT = 64
POSES = 12
"""A receiver who moves is looked at in so many poses to find out where he or she ever is."""


@dataclass(frozen=True)
class Pressed:
    """Where a hand presses, against the skin as it would lie without hands.

    Where the receiver rocks, places are carried back to how he or she lies at first.

    Attributes:
        centre_mm: (x, y) of the centre of the pressure.
        inner_edge_mm: from the midline to the edge of the deep part, negative beyond the midline.
        lowest_y_mm: of the deep part.
        deepest_mm: greatest depth, 0 if nothing presses; the places are nan then.
        resting_mm: greatest depth of what rests.
        over_spine_mm: the same within 6 mm of the midline.
    """

    centre_mm: tuple[float, float]
    inner_edge_mm: float
    lowest_y_mm: float
    deepest_mm: float
    resting_mm: float
    over_spine_mm: float


@dataclass(frozen=True)
class Meeting:
    """How near two bodies come, at most 30 mm; by which joint of the giver, and where on the mat."""

    distance_mm: float
    joint: str = ""
    xy_mm: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class HandPart:
    """One hand of the giver, rows of the giver's figure: all of it, what works, what rests, fingers' ends.

    ``triangles`` (k, 3) are rows of ``working``.
    """

    scored: ScoredHand
    rows: NDArray[np.int64]
    patch: NDArray[np.int64]
    working: NDArray[np.int64]
    resting: NDArray[np.int64]
    triangles: NDArray[np.int64]
    ends: tuple[NDArray[np.int64], ...]


SHARES = np.array([(i, j, 6 - i - j) for i in range(1, 5) for j in range(1, 6 - i)]) / 6.0
"""Ten points spread over a triangle."""


class Probe:
    """Both people of a score; what stays the same at all moments is found out once."""

    def __init__(self, score: Score) -> None:
        """Sorts the rows of both figures (about 0.2 s)."""
        self.score = score
        self.giver: Figure = score.figures["play"].giver
        self.receiver: Figure = score.figures["play"].receiver
        self.still = not _moves(score)
        self.hands = {hand.role: self._hand(hand) for hand in score.hands}
        self.arms = {s: self._rows(ARM, s) for s in SIDES}
        self.skin = self._skin_near_hands()
        self._moments: dict[float, Moment] = {}

    def at(self, time_s: float) -> Moment:
        """A moment; the last few are kept."""
        if time_s not in self._moments:
            if len(self._moments) >= KEPT:
                del self._moments[next(iter(self._moments))]
            self._moments[time_s] = Moment(self, time_s)
        return self._moments[time_s]

    @cached_property
    def arm_skin(self) -> dict[BodySide, Part]:
        """The skin of the giver's hands and forearms."""
        out: dict[BodySide, Part] = {}
        for side, rows in self.arms.items():
            keep = np.zeros(len(self.giver.points_mm), dtype=bool)
            keep[rows] = True
            piece = self.giver.by_name["skin"]
            out[side] = part_of(piece.triangles.astype(np.int64) + piece.rows.start, keep)
        return out

    @cached_property
    def body(self) -> Part:
        """What the giver's own arms might run into: trunk, legs and head, clothed."""
        figure = self.giver
        keep = np.zeros(len(figure.points_mm), dtype=bool)
        trunk, ends = self._weight(TRUNK), self._weight(LEGS_AND_HEAD)
        for piece in figure.pieces:
            if piece.name == "shirt":
                keep[piece.rows] = trunk[piece.rows] > 0.8
            elif piece.name in ("trousers", "skin"):
                keep[piece.rows] = ends[piece.rows] + trunk[piece.rows] > 0.8
        return part_of(_all_triangles(figure), keep)

    @cached_property
    def outside(self) -> NDArray[np.int64]:
        """Rows of the giver without the hands."""
        keep = np.ones(len(self.giver.points_mm), dtype=bool)
        for side in SIDES:
            keep[self._hand_rows(side)] = False
        for piece in self.giver.pieces:
            keep[piece.rows] &= piece.name in ("skin", "shirt", "trousers", "hair")
        return np.asarray(np.flatnonzero(keep), np.int64)

    @cached_property
    def whole_skin(self) -> Part:
        """All of the receiver's skin."""
        piece = self.receiver.by_name["skin"]
        keep = np.zeros(len(self.receiver.points_mm), dtype=bool)
        keep[piece.rows] = True
        return part_of(piece.triangles.astype(np.int64) + piece.rows.start, keep)

    @cached_property
    def around_receiver(self) -> Cells:
        """Where the receiver's skin ever is, within reach."""
        rows, matrices = self.whole_skin.rows, self.score.receiver_matrices
        lying = [self.score.yielding["play"].lying_mm[rows]]
        rest, weights = self.receiver.points_mm[rows], self.receiver.weights[rows]
        some = () if self.still else matrices[:: max(1, len(matrices) // POSES)]
        lying += [move_points(blend(weights, joints), rest) for joints in some]
        return cells_near(np.concatenate(lying).astype(np.float64))

    @cached_property
    def lying(self) -> Moved:
        """The skin near the hands as the receiver lies at first, before anything presses."""
        lies = self.score.yielding["play"]
        low = np.full(3, -np.inf)
        found = moved(self.skin, lies.lying_mm, lies.lying_normals, (low, -low))
        assert found is not None
        return found

    def unpressed(self, time_s: float, near_mm: Floats) -> Moved | None:
        """The same around points (n, 3) at a time, without hands."""
        if self.still:
            return self.lying
        score, rows, lies = self.score, self.skin.rows, self.score.yielding["play"]
        own = Part(np.arange(len(rows)), self.skin.triangles, self.skin.around)
        if len(score.fullness):
            full = fullness_at(score, time_s)
            points = lies.lying_mm[rows] + full * lies.breath_mm[rows]
            normals = lies.lying_normals[rows] + full * lies.breath_normals[rows]
            return moved(own, points, normals, box_around(near_mm))
        joints = between(
            score.receiver_matrices, *sample_at(time_s / score.step_s, len(score.receiver_matrices))
        )
        blended = blend(self.receiver.weights[rows], joints)
        points = move_points(blended, self.receiver.points_mm[rows])
        low = rows >= lies.low_from
        raised = points[low]
        press_on_mat(raised, lies.floor_mm[rows[low] - lies.low_from])
        points[low] = raised
        normals = turn_normals(blended, self.receiver.normals[rows])
        return moved(own, points, normals, box_around(near_mm))

    def _skin_near_hands(self) -> Part:
        piece, lies = self.receiver.by_name["skin"], self.score.yielding["play"]
        centres = np.concatenate([h.centre_mm[::10, :2] for h in self.score.hands])
        low, high = centres.min(axis=0) - AROUND_MM, centres.max(axis=0) + AROUND_MM
        keep = np.zeros(len(self.receiver.points_mm), dtype=bool)
        points = lies.lying_mm[piece.rows]
        keep[piece.rows] = ((points[:, :2] > low) & (points[:, :2] < high)).all(axis=1) & (
            points[:, 2] > LOW_MM
        )
        return part_of(piece.triangles.astype(np.int64) + piece.rows.start, keep)

    def _hand(self, hand: ScoredHand) -> HandPart:
        piece = self.giver.by_name["skin"]
        working = self._rows(WORKING_JOINTS[hand.part], hand.side)
        chosen = np.zeros(len(self.giver.points_mm), dtype=bool)
        chosen[working] = True
        triangles = piece.triangles.astype(np.int64) + piece.rows.start
        own = triangles[chosen[triangles].all(axis=1)]
        return HandPart(
            hand,
            self._hand_rows(hand.side),
            hand.patch_rows["play"] + piece.rows.start,
            working,
            self._rows(RESTING_JOINTS[hand.part], hand.side),
            np.searchsorted(working, own),
            tuple(self._rows((f"finger{k}-3",), hand.side) for k in range(2, 6)),
        )

    def _hand_rows(self, side: BodySide) -> NDArray[np.int64]:
        """Rows of the giver's skin that are a hand's; skin of the wrist that presses with the heel too."""
        rig, skin = self.score.giver_rig, self.giver.by_name["skin"].rows
        wrist, knuckle = (rig.head(f"{name}.{side}") for name in ("wrist", "finger3-1"))
        along = (self.giver.points_mm[skin] - wrist) @ hand_rest_frame(rig, side)[:, 0]
        near = along > BEHIND_WRIST_SHARE * np.linalg.norm(knuckle - wrist)
        near &= self._weight(ARM, side)[skin] > 0.5
        return np.union1d(self._rows(HAND, side), np.flatnonzero(near) + skin.start).astype(np.int64)

    def _rows(self, joints: tuple[str, ...], side: str) -> NDArray[np.int64]:
        """Rows of the giver's skin that hang on the named joints of one side by more than half."""
        rows = self.giver.by_name["skin"].rows
        weight = self._weight(joints, side)[rows]
        return np.asarray(np.flatnonzero(weight > 0.5) + rows.start, np.int64)

    def _weight(self, joints: tuple[str, ...], side: str = "") -> Floats:
        names = self.score.giver_rig.names
        own = np.array([n.startswith(joints) and n.endswith("." + side if side else "") for n in names])
        return np.asarray(self.giver.weights @ own.astype(np.float32), np.float64)


class Moment:
    """One moment of a score; what is asked for is measured once."""

    def __init__(self, probe: Probe, time_s: float) -> None:
        """Nothing is measured yet."""
        self.probe, self.time_s = probe, time_s
        self._gaps: dict[Role, Floats] = {}
        self._pressed: dict[Role, Pressed] = {}
        self._pressures: dict[Role, float] = {}

    @cached_property
    def frame(self) -> Frame:
        """What is drawn."""
        return evaluate(self.probe.score, self.time_s)

    def pressure(self, role: Role) -> float:
        """Of a hand, 0…1."""
        if role not in self._pressures:
            self._pressures[role] = self.probe.score.timeline.pressure_at(role, self.time_s)
        return self._pressures[role]

    def hand_xy(self, role: Role) -> tuple[float, float]:
        """Where on the mat the middle of a hand's working patch is."""
        x, y, _ = next(h.centre_mm for h in self.frame.hands if h.role == role)
        return float(x), float(y)

    def patch_gap(self, role: Role) -> Floats:
        """Signed distance (m,) of a hand's working patch from the skin that yields; infinite beyond reach."""
        if role not in self._gaps:
            points, skin = self._giver(self.probe.hands[role].patch), self._yielded[role]
            self._gaps[role] = np.full(len(points), REACH_MM) if skin is None else skin.exact(points)
        return self._gaps[role]

    def hovering(self, role: Role) -> float:
        """How far the end of that finger is from the skin that yields which is furthest from it."""
        skin = self._yielded[role]
        if skin is None:
            return REACH_MM
        ends = (self._giver(rows) for rows in self.probe.hands[role].ends)
        return max(float(skin.tree.query(points)[0].min()) for points in ends)

    def hand_inside(self, role: Role, exactly: bool = False) -> float:
        """How deep a hand is inside the skin that yields; if not exactly, by every second point."""
        skin, rows = self._yielded[role], self.probe.hands[role].rows
        return 0.0 if skin is None else skin.deepest(self._giver(rows if exactly else rows[::2]))

    def pressed(self, role: Role) -> Pressed:
        """Where a hand presses."""
        if role not in self._pressed:
            self._pressed[role] = self._measure(self.probe.hands[role])
        return self._pressed[role]

    def arms_apart(self, exactly: bool = False) -> float:
        """The least distance of the giver's left and right hand and forearm, negative inside each other.

        Unless it is asked for exactly, or they are close, a few millimetres too much.
        """
        left, right = (self._giver(self.probe.arms[side][::EVERY]) for side in SIDES)
        least = float(cKDTree(right).query(left)[0].min())
        if not exactly and least > CLOSE_MM:
            return least
        return min(self._arm_from(one, other, least) for one, other in (SIDES, SIDES[::-1]))

    def _arm_from(self, one: BodySide, other: BodySide, apart_mm: float) -> float:
        """The least distance of the points of one arm from the skin of the other."""
        points, giver = self._giver(self.probe.arms[one]), self.frame.giver
        low, high = box_around(self._giver(self.probe.arms[other]), apart_mm + SPACING_MM)
        points = points[((points > low) & (points < high)).all(axis=1)]
        if not len(points):
            return apart_mm
        box = box_around(points, apart_mm + SPACING_MM)
        skin = moved(self.probe.arm_skin[other], giver.points_mm, giver.normals, box)
        if skin is None:
            return apart_mm
        gap = skin.tree.query(points)[0]
        return float(skin.exact(points[gap <= gap.min() + SPACING_MM]).min())

    def from_own_body(self) -> Meeting:
        """Where the giver's hands and forearms are nearest to trunk, legs and head."""
        rows = np.concatenate([own[::EVERY] for own in self.probe.arms.values()])
        arms, giver = self._giver(rows), self.frame.giver
        return self._meeting(
            moved(self.probe.body, giver.points_mm, giver.normals, box_around(arms)), arms, rows
        )

    def bodies_apart(self) -> Meeting:
        """Where the giver, but for the hands, is nearest to the receiver's skin."""
        rows, receiver = self.probe.outside, self.frame.receiver
        near = self.probe.around_receiver.near(self._giver(rows))
        if not near.any():
            return Meeting(REACH_MM)
        giver = self._giver(rows[near])
        skin = moved(self.probe.whole_skin, receiver.points_mm, receiver.normals, box_around(giver))
        return self._meeting(skin, giver, rows[near])

    def _meeting(self, skin: Moved | None, points_mm: Floats, rows: NDArray[np.int64]) -> Meeting:
        """The least distance of some of the giver's points (n, 3), and what of the giver it is."""
        if skin is None:
            return Meeting(REACH_MM)
        over, _ = skin.rough(points_mm)
        close = over < CLOSE_MM
        over[close] = skin.exact(points_mm[close])
        least = int(over.argmin())
        if over[least] >= REACH_MM:
            return Meeting(REACH_MM)
        weights = self.probe.giver.weights[rows[least]]
        joint = self.probe.score.giver_rig.names[weights.indices[weights.data.argmax()]]
        x, y, _ = points_mm[least]
        return Meeting(float(over[least]), joint, (float(x), float(y)))

    @cached_property
    def _yielded(self) -> dict[Role, Moved | None]:
        receiver = self.frame.receiver
        return {
            role: moved(
                self.probe.skin, receiver.points_mm, receiver.normals, box_around(self._giver(hand.rows))
            )
            for role, hand in self.probe.hands.items()
        }

    def _giver(self, rows: NDArray[Any]) -> Floats:
        return np.asarray(self.frame.giver.points_mm[rows], np.float64)

    def _measure(self, hand: HandPart) -> Pressed:
        points = self._giver(hand.working)
        skin = self.probe.unpressed(self.time_s, self._giver(hand.rows))
        if skin is None:
            return Pressed((np.nan, np.nan), np.nan, np.nan, 0.0, 0.0, 0.0)
        over, nearest = skin.rough(points)
        close = np.flatnonzero(over < 6.0)
        over[close] = skin.exact(points[close])
        over[~np.isfinite(over)] = REACH_MM
        home = points if self.probe.still else points + (self.probe.lying.points_mm - skin.points_mm)[nearest]
        return _pressed(home, -over, hand.triangles, self._resting(hand, skin))

    def _resting(self, hand: HandPart, skin: Moved) -> tuple[float, float]:
        """How deep what rests is in the skin, anywhere and over the spine."""
        points = self._giver(hand.resting[::2])
        home = points[:, 0]
        if not self.probe.still:
            home = home + (self.probe.lying.points_mm - skin.points_mm)[skin.rough(points)[1], 0]
        over_spine = points[np.abs(home) <= SPINE_MM]
        return skin.deepest(points), skin.deepest(over_spine) if len(over_spine) else 0.0


def _pressed(
    points: Floats, depth: Floats, triangles: NDArray[np.int64], resting_mm: tuple[float, float]
) -> Pressed:
    """Of points (n, 3) at depths (n,), negative outside; over triangles it runs straight between corners."""
    some = triangles[(depth[triangles] > 0.0).any(axis=1)]
    deep = np.maximum(0.0, depth[some] @ SHARES.T).ravel()
    if not deep.any():
        return Pressed((np.nan, np.nan), np.nan, np.nan, 0.0, *resting_mm)
    corners = points[some]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    spread = np.einsum("si,kij->ksj", SHARES, corners).reshape(-1, 3)
    weight = deep * np.repeat(area, len(SHARES))
    x, y = weight @ spread[:, :2] / weight.sum()
    edge = spread[deep > DEEP_SHARE * deep.max()]
    side = -1.0 if x < 0 else 1.0
    return Pressed(
        (float(x), float(y)),
        float((side * edge[:, 0]).min()),
        float(edge[:, 1].min()),
        float(deep.max()),
        *resting_mm,
    )


def _all_triangles(figure: Figure) -> NDArray[np.int64]:
    return np.concatenate([p.triangles.astype(np.int64) + p.rows.start for p in figure.pieces])


def _moves(score: Score) -> bool:
    matrices = score.receiver_matrices
    return len(matrices) > 1 and bool(np.ptp(matrices, axis=0).max() > 1e-6)
