"""Two people before any technique is ready: one lies, the other kneels beside and waits. Takes a second."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from viewer.body.body import Body
from viewer.body.rig import place
from viewer.body.skinning import blend, move_points, turn_normals
from viewer.body.subdivision import adaptive
from viewer.body.surface import Figure, Surface, join
from viewer.motion.arms import BodySide, hand_rotation, solve_arm
from viewer.motion.figures import giver_skin, skin_surface
from viewer.motion.frame import Frame
from viewer.motion.giver import (
    FLOOR_MM,
    KNEE_HEIGHT_MM,
    SIGNS,
    Posture,
    ankle_height_mm,
    giver_matrices,
    knees,
    shoulders,
    trunk_turns,
)
from viewer.motion.receiver import LyingReceiver, floor_under, press_on_mat
from viewer.motion.scored import Figures
from viewer.motion.shape import Shape
from viewer.stroke.stroke import Side
from viewer.transforms import Floats

SEEN_MM = 60.0
"""The receiver's skin that lies higher than this over the mat is drawn finer."""
BESIDE_MM = 150.0
"""From the receiver's widest place to the giver's knees."""
SITTING = 0.34
"""How high the hips are over the knees, in lengths of the thigh: sitting on the heels."""
ON_THIGH, OVER_THIGH_MM = 0.52, 152.0
"""Where the hands lie: this share of the way from hip to knee, the wrists so far above."""


@dataclass(frozen=True, eq=False)
class Beginning:
    """Two people in plain figures, and the one frame that there is of them."""

    figures: Figures
    frame: Frame


def begin(
    lying: LyingReceiver,
    giver: Body,
    garments: Mapping[str, tuple[Surface, ...]],
    level_y_mm: float,
    side: Side = "left",
) -> Beginning:
    """The two as they wait.

    Args:
        lying: the receiver.
        giver: at rest.
        garments: person (``receiver``, ``giver``) → hair, eyes and cloth of the detail ``play``.
        level_y_mm: world y of the place on the back that the giver kneels beside.
        side: of the receiver at which the giver kneels.
    """
    figures = Figures(
        join((_skin(lying), *garments["receiver"])),
        join((giver_skin(giver, "play"), *garments["giver"])),
        0,
        0,
    )
    receiver = _posed(figures.receiver, lying.matrices)
    press_on_mat(receiver.points_mm, floor_under(receiver.points_mm, lying.mat_end_y_mm))
    matrices = kneeling(giver, float(np.abs(lying.points_mm[:, 0]).max()) + BESIDE_MM, level_y_mm)
    if side == "right":
        matrices = _turned_round(matrices, level_y_mm)
    focus = np.array([0.0, level_y_mm, float(lying.points_mm[:, 2].max())])
    eye, ahead = _look(giver, matrices)
    waiting = _posed(figures.giver, matrices)
    return Beginning(
        figures, Frame(0.0, "play", receiver, waiting, (), 0, eye, ahead, focus, giver_side=side)
    )


def _skin(lying: LyingReceiver) -> Surface:
    body = lying.body
    seen = lying.points_mm[body.topology.skin].mean(axis=1)[:, 2] > SEEN_MM
    return skin_surface(body, adaptive(body.topology.skin, np.where(seen, 1, 0), len(body.points_mm)))


def _turned_round(matrices: Floats, y_mm: float) -> Floats:
    """Half a turn about the vertical line over the midline at y."""
    out = np.diag([-1.0, -1.0, 1.0]) @ matrices
    out[..., 1, 3] += 2 * y_mm
    return out


def _look(giver: Body, matrices: Floats) -> tuple[Floats, Floats]:
    """Where the eyes are, and where the face looks."""
    head = giver.rig.index["head"]
    eyes = giver.points_mm[np.unique(giver.topology.eyes)].mean(axis=0)
    return place(matrices, head, eyes), matrices[head, :, :3] @ np.array([0.0, 0.0, -1.0])


def kneeling(body: Body, aside_mm: float, y_mm: float) -> Floats:
    """World-from-rest matrices (J, 3, 4) of a giver who sits on the heels and faces the receiver.

    Args:
        body: the giver at rest.
        aside_mm: how far the knees are from the midline, to the receiver's left.
        y_mm: beside which place.
    """
    rig = body.rig
    thigh = float(np.linalg.norm(rig.head("lowerleg01.L") - rig.head("upperleg01.L")))
    height = FLOOR_MM + KNEE_HEIGHT_MM + SITTING * thigh
    hips = np.array([-aside_mm - thigh, y_mm, height])
    posture = Posture(hips, np.array(0.0), np.array(0.15))
    at, hang_on = shoulders(rig, trunk_turns(rig, posture))
    knees_mm = knees(rig, posture)
    arms: dict[str, Floats] = {}
    for side, sign in SIGNS:
        wrist = hips + ON_THIGH * (knees_mm[side] - hips) + np.array([0.0, 12.0 * sign, OVER_THIGH_MM])
        arms |= _arm(body, side, sign, hang_on[side], at[side], wrist)
    return giver_matrices(rig, posture, knees_mm, ankle_height_mm(body), arms, {})


def _arm(
    body: Body, side: BodySide, sign: float, hangs_on: Floats, shoulder: Floats, wrist: Floats
) -> dict[str, Floats]:
    hand = hand_rotation(body.rig, side, np.array([1.0, -0.05 * sign, -0.42]), np.array([0.42, 0.0, 1.0]))
    pole = np.array([-0.5, 0.8 * sign, -0.3])
    return solve_arm(body.rig, side, hangs_on, shoulder, wrist, pole, hand).turns


def _posed(figure: Figure, matrices: Floats) -> Shape:
    blended = blend(figure.weights, matrices.astype(np.float32))
    return Shape(move_points(blended, figure.points_mm), turn_normals(blended, figure.normals), None)
