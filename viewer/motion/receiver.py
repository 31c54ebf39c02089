"""The receiver: lying face down, arms at the sides with the palms up, the face in a cradle."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from viewer.body.body import Body
from viewer.body.rig import JointTurns, chain, forward
from viewer.body.skinning import blend, move_points
from viewer.motion.arms import BodySide, arm_lengths, hand_rotation, solve_arm
from viewer.transforms import Floats, rotation_about

SQUASH_MM = 18.0
"""How far the front of the trunk is pressed flat by lying on it."""
MAT_SOFTNESS_MM = 7.0
"""How gently the body is bent up where it meets the mat."""
CRADLE_DEPTH_MM = 90.0
"""How far below the mat's top the face may reach, in the opening of the cradle."""
X, Y, Z = np.eye(3)
SIDES: tuple[BodySide, BodySide] = ("L", "R")


@dataclass(frozen=True, eq=False)
class LyingReceiver:
    """A body lying face down.

    Attributes:
        body: the person.
        matrices: (J, 3, 4) float64, world from rest.
        mat_end_y_mm: where the mat ends and the cradle begins, at the height of the chin.
    """

    body: Body
    matrices: Floats
    mat_end_y_mm: float

    @cached_property
    def points_mm(self) -> NDArray[np.float32]:
        """All base points (n, 3) in the world, pressed flat on the mat."""
        blended = blend(self.body.weights.astype(np.float32), self.matrices.astype(np.float32))
        points = move_points(blended, self.body.points_mm.astype(np.float32))
        press_on_mat(points, floor_under(points, self.mat_end_y_mm))
        return points


def lie_down(body: Body) -> LyingReceiver:
    """The receiver's pose: the trunk's front ``SQUASH_MM`` below the mat's top (z = 0), midline at x = 0."""
    local = _trunk_and_legs()
    turns = JointTurns(local, {}, np.eye(3), np.zeros(3))
    height = -_lowest_of_trunk(body, forward(body.rig, turns)) - SQUASH_MM
    shift = np.array([0.0, 0.0, height])
    turns = JointTurns(local, {}, np.eye(3), shift)
    world: dict[str, Floats] = {}
    for side in SIDES:
        world |= _arm_at_side(body, side, turns)
    matrices = forward(body.rig, JointTurns(local, world, np.eye(3), shift))
    chin = body.rig.head("head")[1] - 18.0
    return LyingReceiver(body, matrices, float(chin))


def press_on_mat(points_mm: NDArray[np.float32], floor_mm: NDArray[np.float32]) -> None:
    """Bends points (n, 3) up softly, in place, where they would lie below ``floor_mm`` (n,)."""
    height = (points_mm[:, 2] - floor_mm) * np.float32(1 / MAT_SOFTNESS_MM)
    bent = np.log1p(np.exp(np.minimum(height, np.float32(20.0))))
    points_mm[:, 2] += np.float32(MAT_SOFTNESS_MM) * np.where(height < 20.0, bent - height, np.float32(0.0))


def floor_under(points_mm: NDArray[np.float32], mat_end_y_mm: float) -> NDArray[np.float32]:
    """Height (n,) of what each point lies on: the mat at 0, or the bottom of the cradle's opening."""
    over = np.clip((points_mm[:, 1] - mat_end_y_mm) / 40.0, 0.0, 1.0)
    return np.asarray(-CRADLE_DEPTH_MM * over * over * (3 - 2 * over), dtype=np.float32)


def _trunk_and_legs() -> dict[str, Floats]:
    turns = {
        "neck01": rotation_about(X, np.radians(-6.0)),
        "neck02": rotation_about(X, np.radians(-3.0)),
        "head": rotation_about(X, np.radians(-2.0)),
    }
    for side, sign in (("L", 1.0), ("R", -1.0)):
        turns[f"upperleg01.{side}"] = rotation_about(Z, np.radians(-3.0 * sign))
        turns[f"foot.{side}"] = rotation_about(X, np.radians(-48.0))
        turns[f"clavicle.{side}"] = rotation_about(Z, np.radians(4.0 * sign))
        turns[f"shoulder01.{side}"] = rotation_about(Z, np.radians(12.0 * sign))
    return turns


def _lowest_of_trunk(body: Body, matrices: Floats) -> float:
    blended = blend(body.weights.astype(np.float32), matrices.astype(np.float32))
    points = move_points(blended, body.points_mm.astype(np.float32))[body.skin_rows]
    hips, neck = body.rig.head("root")[1], body.rig.head("neck01")[1]
    trunk = (np.abs(points[:, 0]) < 150) & (points[:, 1] > hips) & (points[:, 1] < neck - 40)
    return float(points[trunk, 2].min())


def _arm_at_side(body: Body, side: BodySide, turns: JointTurns) -> dict[str, Floats]:
    rig, sign = body.rig, -1.0 if side == "L" else 1.0
    rotation, position = chain(rig, turns)
    shoulder = position[rig.index[f"upperarm01.{side}"]]
    parent = rotation[rig.parents[rig.index[f"upperarm01.{side}"]]]
    length = sum(arm_lengths(rig, side))
    wrist = np.array([shoulder[0] + sign * 0.25 * length, shoulder[1] - 0.945 * length, 34.0])
    hand = hand_rotation(
        rig, side, np.array([sign * -0.12, -1.0, -0.02]), np.array([sign * -0.25, 0.0, -1.0])
    )
    pole = np.array([sign, -0.1, 0.15])
    return solve_arm(rig, side, parent, shoulder, wrist, pole, hand).turns
