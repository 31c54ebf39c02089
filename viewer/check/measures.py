"""Distances between what is drawn of both people, measured on the evaluated triangles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.surface import Detail, Figure
from viewer.check.distance import depth_inside, signed_distance
from viewer.motion.frame import Frame, HandState
from viewer.motion.receiver import press_on_mat
from viewer.motion.scored import Score
from viewer.stroke.stroke import Part
from viewer.transforms import Floats

__all__ = [
    "Contact",
    "Press",
    "Skin",
    "arms_apart",
    "body_inside",
    "contacts",
    "hand_rows",
    "presses",
    "signed_distance",
]

HAND = ("wrist", "finger", "metacarpal")
PALM = ("wrist", "metacarpal", "finger1-1")
WORKING_JOINTS: dict[Part, tuple[str, ...]] = {
    "heel": PALM,
    "thumb": ("finger1-2", "finger1-3"),
    "fingers": tuple(f"finger{k}-3" for k in range(2, 6)),
}
"""What of a hand presses, by the part that the stroke file names; with a heel, the ball of the thumb."""
ARM = (*HAND, "lowerarm")
AROUND_MM = 190.0
DOWN_MM = 110.0
"""Skin further than this from a contact along or down is not measured."""
DEEP_SHARE = 0.35
"""The edge of a press is the edge of what is deeper than this share of its depth (docs/anatomy.md)."""
LONGEST_EDGE_MM = 20.0
"""Of triangles on hands and forearms."""


@dataclass(frozen=True)
class Contact:
    """How one hand lies on the skin at one moment, mm.

    ``gap_median`` and ``gap_p90`` are over the working patch, how far it is from the skin either way;
    ``inside_patch`` and ``inside_hand`` are how deep the worst vertex of patch and whole hand is inside the
    yielded skin; ``inner_edge`` is the distance from the midline of the patch's inner edge, ``centre`` that
    of its middle.
    """

    role: str
    pressure: float
    gap_median: float
    gap_p90: float
    inside_patch: float
    inside_hand: float
    inner_edge: float
    centre: float


@dataclass(frozen=True)
class Press:
    """Where what works of a hand presses at one moment, against the skin as it would lie without hands, mm.

    ``centre_mm`` are x and y of the centre of the pressure, ``deepest_mm`` is the greatest depth, and
    ``inner_edge_mm`` how far from the midline the inner edge of the deep part is; nan if nothing presses.
    """

    role: str
    centre_mm: tuple[float, float]
    inner_edge_mm: float
    deepest_mm: float


@dataclass(frozen=True, eq=False)
class Skin:
    """A skin in the world: points (n, 3), normals (n, 3), triangles (k, 3)."""

    points_mm: NDArray[np.float32]
    normals: NDArray[np.float32]
    triangles: NDArray[np.int32]

    def near(self, centre_mm: Floats, reach_mm: float = AROUND_MM) -> NDArray[np.int32]:
        """The triangles (m, 3) whose corners are all within a box around a place."""
        reach = np.array([reach_mm, reach_mm, DOWN_MM])
        close = np.asarray((np.abs(self.points_mm - centre_mm) < reach).all(axis=1), np.bool_)
        return np.asarray(self.triangles[close[self.triangles].all(axis=1)])


def contacts(score: Score, frame: Frame) -> tuple[Contact, ...]:
    """Measures every hand of a frame against the yielded skin."""
    piece = score.figures[frame.detail].receiver.by_name["skin"]
    skin = Skin(frame.receiver.points_mm[piece.rows], frame.receiver.normals[piece.rows], piece.triangles)
    giver = _giver_skin(score, frame)
    return tuple(_contact(hand, giver, hand_rows(score, frame, hand), skin) for hand in frame.hands)


def presses(score: Score, frame: Frame, unpressed: Skin) -> tuple[Press, ...]:
    """Where what works of every hand presses; ``unpressed`` is :func:`unpressed_skin` of the same detail."""
    giver, figure = _giver_skin(score, frame), score.figures[frame.detail].giver
    triangles = figure.by_name["skin"].triangles
    out = []
    for hand in frame.hands:
        works = np.zeros(len(giver), dtype=bool)
        side = "L" if hand.side == "left" else "R"
        works[_rows_of(score, figure, WORKING_JOINTS[hand.part], side)] = True
        out.append(_press(hand, giver[triangles[works[triangles].all(axis=1)]], unpressed))
    return tuple(out)


def unpressed_skin(score: Score, detail: Detail = "play", sample: int = 0) -> Skin:
    """The receiver's skin as it would lie at a sample if no hand pressed on it."""
    figure, yielding = score.figures[detail].receiver, score.yielding[detail]
    matrices = score.receiver_matrices[min(sample, len(score.receiver_matrices) - 1)]
    blended = blend(figure.weights, matrices)
    points = move_points(blended, figure.points_mm)
    press_on_mat(points[yielding.low_from :], yielding.floor_mm)
    piece = figure.by_name["skin"]
    return Skin(points[piece.rows], turn_normals(blended, figure.normals)[piece.rows], piece.triangles)


def arms_apart(score: Score, frame: Frame) -> float:
    """The least distance in mm between the skin of the giver's left and right hand and forearm.

    Negative where they are inside each other.
    """
    figure = score.figures[frame.detail].giver
    piece = figure.by_name["skin"]
    points = frame.giver.points_mm[piece.rows].astype(np.float64)
    normals = frame.giver.normals[piece.rows]
    rows = {side: _rows_of(score, figure, ARM, side) for side in ("L", "R")}
    least = np.inf
    for one, other in (("L", "R"), ("R", "L")):
        near = _facing(points[rows[one]], points[rows[other]])
        mine = np.zeros(len(points), dtype=bool)
        mine[rows[other]] = True
        triangles = piece.triangles[mine[piece.triangles].all(axis=1)]
        least = min(least, float(signed_distance(near, points, normals, triangles).min()))
    return least


def body_inside(score: Score, frame: Frame) -> float:
    """How deep, in mm, the giver is inside the receiver's skin or sheet; all but the hands, clothes too."""
    figures, hands = score.figures[frame.detail], [hand_rows(score, frame, hand) for hand in frame.hands]
    body = np.ones(len(frame.giver.points_mm), dtype=bool)
    body[figures.giver.by_name["skin"].rows.start + np.concatenate(hands)] = False
    points, deepest = frame.giver.points_mm[body].astype(np.float64), 0.0
    for name in ("skin", "drape"):
        if name in figures.receiver.by_name:
            piece = figures.receiver.by_name[name]
            own, normals = frame.receiver.points_mm[piece.rows], frame.receiver.normals[piece.rows]
            deepest = max(deepest, float(depth_inside(points, own, normals, piece.triangles).max()))
    return deepest


def hand_rows(score: Score, frame: Frame, hand: HandState) -> NDArray[np.int64]:
    """Rows of the giver's skin piece that belong to one hand, from the wrist on."""
    return _rows_of(score, score.figures[frame.detail].giver, HAND, "L" if hand.side == "left" else "R")


def _rows_of(score: Score, figure: Figure, joints: tuple[str, ...], side: str) -> NDArray[np.int64]:
    """Rows of the skin piece that hang on the named joints of one side by more than half."""
    names = score.giver_rig.names
    own = np.array([n.endswith("." + side) and n.startswith(joints) for n in names])
    weights, rows = figure.weights, figure.by_name["skin"].rows
    owned = np.where(own[weights.indices], weights.data, 0)
    total = np.add.reduceat(owned, weights.indptr[:-1])
    return np.flatnonzero(total[rows] > 0.5)


def _giver_skin(score: Score, frame: Frame) -> Floats:
    rows = score.figures[frame.detail].giver.by_name["skin"].rows
    return frame.giver.points_mm[rows].astype(np.float64)


def _contact(hand: HandState, giver_mm: Floats, rows: NDArray[np.int64], skin: Skin) -> Contact:
    near = skin.near(hand.centre_mm)
    patch = signed_distance(giver_mm[hand.patch_rows], skin.points_mm, skin.normals, near)
    whole = depth_inside(giver_mm[rows], skin.points_mm, skin.normals, near)
    lateral = np.abs(giver_mm[hand.patch_rows, 0])
    return Contact(
        hand.role,
        hand.pressure,
        float(np.median(np.abs(patch))),
        float(np.quantile(np.abs(patch), 0.9)),
        float(max(0.0, -patch.min())),
        float(whole.max()),
        float(lateral.min()),
        float(lateral.mean()),
    )


def _press(hand: HandState, corners_mm: Floats, unpressed: Skin) -> Press:
    """The press of a hand whose palm has the triangles (k, 3, 3)."""
    points, area = _samples(corners_mm)
    depth = depth_inside(points, unpressed.points_mm, unpressed.normals, unpressed.near(hand.centre_mm))
    deepest = float(depth.max())
    if deepest <= 0.0:
        return Press(hand.role, (np.nan, np.nan), np.nan, 0.0)
    weight = depth * area
    x, y = weight @ points[:, :2] / weight.sum()
    edge = np.abs(points[depth > DEEP_SHARE * deepest, 0]).min()
    return Press(hand.role, (float(x), float(y)), float(edge), deepest)


def _samples(corners_mm: Floats) -> tuple[Floats, Floats]:
    """Points (n, 3) spread over triangles (k, 3, 3), about 2 mm apart on a hand, and the area of each."""
    shares = np.array([(i, j, 6 - i - j) for i in range(1, 5) for j in range(1, 6 - i)]) / 6.0
    area = np.linalg.norm(np.cross(*np.moveaxis(corners_mm[:, 1:] - corners_mm[:, :1], 1, 0)), axis=1) / 2
    points = np.einsum("si,kij->ksj", shares, corners_mm).reshape(-1, 3)
    return points, np.repeat(area / len(shares), len(shares))


def _facing(points_mm: Floats, others_mm: Floats) -> Floats:
    """Of the points (n, 3) those among which the nearest to the surface through the others (m, 3) must be."""
    most = cKDTree(others_mm[::8]).query(points_mm[::8])[0].min() + LONGEST_EDGE_MM
    low, high = others_mm.min(axis=0) - most, others_mm.max(axis=0) + most
    facing = points_mm[((points_mm > low) & (points_mm < high)).all(axis=1)]
    low, high = facing.min(axis=0) - most, facing.max(axis=0) + most
    others = others_mm[((others_mm > low) & (others_mm < high)).all(axis=1)]
    gap = cKDTree(others).query(facing, distance_upper_bound=most)[0]
    return np.asarray(facing[gap <= gap.min() + LONGEST_EDGE_MM], np.float64)
