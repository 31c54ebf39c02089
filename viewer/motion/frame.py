"""One moment of a stroke: where every drawn point of both people is. Cheap and pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.body.figure_skinning import skin_figure
from viewer.body.normals import face_vectors
from viewer.body.skinning import blend, move_points, turn
from viewer.body.surface import Detail
from viewer.motion.giver import EYES_AHEAD
from viewer.motion.receiver import press_on_mat
from viewer.motion.scored import DENT_STRIDE
from viewer.motion.shape import Shape, between, sample_at
from viewer.motion.sides import giver_shown, giver_side, working_hands
from viewer.stroke.stroke import Part, Role, Side
from viewer.transforms import Floats

if TYPE_CHECKING:
    from viewer.motion.riding import Riding
    from viewer.motion.scored import Score, YieldingCloth

Singles = NDArray[np.float32]
__all__ = ["Frame", "HandState", "Shape", "evaluate"]


@dataclass(frozen=True, eq=False)
class HandState:
    """One hand at one moment.

    Attributes:
        role: near or far, as seen from the giver.
        side: which hand of the giver it is.
        part: what works, ``heel``.
        pressure: 0…1, up to ⅓ light, up to ⅔ medium, above firm.
        level: number along the spine of the centre of the pressure.
        lateral_mm: its distance from the midline, positive to the receiver's right.
        lift_mm: how far the hand is held over the skin.
        centre_mm: (3,) world, the middle of the working patch.
        patch_rows: (m,) rows of the giver's ``skin`` piece that work.
    """

    role: Role
    side: Side
    part: Part
    pressure: float
    level: float
    lateral_mm: float
    lift_mm: float
    centre_mm: Floats
    patch_rows: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Frame:
    """Both people at one moment.

    Attributes:
        time_s: within 0 and the score's duration.
        detail: which figures the shapes belong to.
        step_index: of the step that is lit.
        eye_mm: (3,) between the giver's eyes, world.
        gaze: (3,) unit, where the giver looks.
        focus_mm: (3,) the middle of the work.
        inside: layer under the skin → its shape; only what was asked for.
        giver_side: the side of the receiver at which the giver is.
        giver_shown: how much of the giver is there, 0…1; less than all while he or she changes sides.
    """

    time_s: float
    detail: Detail
    receiver: Shape
    giver: Shape
    hands: tuple[HandState, ...]
    step_index: int
    eye_mm: Floats
    gaze: Floats
    focus_mm: Floats
    inside: Mapping[str, Shape] = field(default_factory=dict)
    giver_side: Side = "left"
    giver_shown: float = 1.0


def evaluate(
    score: Score,
    time_s: float,
    detail: Detail = "play",
    riding: Riding | None = None,
    layers: Collection[str] = (),
) -> Frame:
    """The frame at a time, which is brought within 0 and what is solved of the score first.

    Args:
        score: the prepared stroke.
        time_s: of the stroke.
        detail: how fine both people are.
        riding: how what lies under the skin rides in this score; none if it is not to be seen.
        layers: which of its layers are wanted.
    """
    time_s = min(max(float(time_s), 0.0), score.solved_s)
    row, share = sample_at(time_s / score.step_s, len(score.giver_matrices))
    giver_joints = between(score.giver_matrices, row, share)
    hands = _hands(score, row, float(share), time_s, detail)
    eye, gaze = _look(score, giver_joints)
    return Frame(
        time_s,
        detail,
        _receiver(score, time_s, detail),
        _giver(score, giver_joints, detail),
        hands,
        score.timeline.step_index_at(time_s),
        eye,
        gaze,
        np.mean([h.centre_mm for h in hands], axis=0),
        _inside(score, time_s, riding, layers),
        giver_side(score, time_s),
        giver_shown(score.timeline, time_s),
    )


def giver_at(score: Score, time_s: float, detail: Detail) -> Shape:
    """The giver alone, at a time within the score."""
    row, share = sample_at(time_s / score.step_s, len(score.giver_matrices))
    return _giver(score, between(score.giver_matrices, row, share), detail)


def _inside(
    score: Score, time_s: float, riding: Riding | None, layers: Collection[str]
) -> Mapping[str, Shape]:
    if riding is None or not layers:
        return {}
    from viewer.motion.riding import move_inside  # scipy's searches: who sees only skin does without them

    return move_inside(score, riding, time_s, layers)


def _giver(score: Score, joints: Singles, detail: Detail) -> Shape:
    return Shape(*skin_figure(score.figures[detail].giver, joints), None)


def _receiver(score: Score, time_s: float, detail: Detail) -> Shape:
    figure, yielding = score.figures[detail].receiver, score.yielding[detail]
    row, share = sample_at(time_s / (score.step_s * DENT_STRIDE), len(score.dents_mm))
    joints = between(score.receiver_matrices, *sample_at(time_s / score.step_s, len(score.receiver_matrices)))
    points, normals = _lying(score, joints, time_s, detail)
    soft = slice(yielding.count)
    rest = figure.points_mm[soft] + between(score.dents_mm, row, share)
    points[soft] = move_points(blend(yielding.weights, joints), rest)
    summed = yielding.corners @ face_vectors(points, yielding.triangles)
    length = np.sqrt(np.einsum("ij,ij->i", summed, summed))
    normals[soft] = summed / np.maximum(length, np.float32(1e-12))[:, None]
    shade = np.zeros(len(points), dtype=np.float32)
    shade[soft] = between(score.shades, row, share) * np.float32(1 / 255)
    if yielding.cloth:
        _press_cloth(score, yielding.cloth, Shape(points, normals, shade), joints, (row, share))
    return Shape(points, normals, shade)


def _press_cloth(
    score: Score, cloth: YieldingCloth, lying: Shape, joints: Singles, at: tuple[int, np.float32]
) -> None:
    """Presses the sheet down under the hands, in place, as they do at a place among the dents."""
    dents = between(score.cloth_mm, *at)
    if not dents.any():
        return
    points, rows = lying.points_mm, cloth.rows
    points[rows] += turn(blend(cloth.weights, joints), cloth.spread @ dents)
    summed = cloth.corners @ face_vectors(points, cloth.triangles)
    length = np.sqrt(np.einsum("ij,ij->i", summed, summed))
    lying.normals[rows] = summed / np.maximum(length, np.float32(1e-12))[:, None]
    assert lying.shade is not None
    lying.shade[rows] = cloth.spread @ between(score.cloth_shades, *at) * np.float32(1 / 255)


def _lying(score: Score, joints: Singles, time_s: float, detail: Detail) -> tuple[Singles, Singles]:
    """Points and normals (n, 3) of the receiver's figure before anything presses; free to be changed."""
    figure, yielding = score.figures[detail].receiver, score.yielding[detail]
    if len(score.fullness):
        full = fullness_at(score, time_s)
        points, normals = full * yielding.breath_mm, full * yielding.breath_normals
        points += yielding.lying_mm
        normals += yielding.lying_normals
        return points, normals
    if len(score.receiver_matrices) == 1:
        return yielding.lying_mm.copy(), yielding.lying_normals.copy()
    points, normals = skin_figure(figure, joints)
    press_on_mat(points[yielding.low_from :], yielding.floor_mm)
    return points, normals


def fullness_at(score: Score, time_s: float) -> np.float32:
    """How full the chest of a receiver who only breathes is at a time."""
    return np.float32(between(score.fullness, *sample_at(time_s / score.step_s, len(score.fullness))))


def _hands(score: Score, row: int, share: float, time_s: float, detail: Detail) -> tuple[HandState, ...]:
    out = []
    for hand in working_hands(score, time_s):
        centre = hand.centre_mm[row] + share * (hand.centre_mm[row + 1] - hand.centre_mm[row])
        side: Side = "left" if hand.side == "L" else "right"
        pressure, lift = score.timeline.pressure_at(hand.role, time_s), score.lift_at(hand.role, time_s)
        level = float(score.back.level(centre[1]))
        out.append(
            HandState(
                hand.role,
                side,
                hand.part,
                pressure,
                level,
                float(centre[0]),
                lift,
                centre,
                hand.patch_rows[detail],
            )
        )
    return tuple(out)


def _look(score: Score, joints: Singles) -> tuple[Floats, Floats]:
    head = joints[score.giver_rig.index["head"]].astype(np.float64)
    eye = head[:, :3] @ score.eye_rest_mm + head[:, 3]
    return eye, head[:, :3] @ EYES_AHEAD
