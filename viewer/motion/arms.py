"""Two-bone arms: from where the wrist must be to the turns of the joints, at many moments at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

import numpy as np

from viewer.body.rig import Rig
from viewer.transforms import (
    Floats,
    apply,
    frame,
    rotation_about,
    rotation_between,
    twist_about,
    unit,
)

BodySide = Literal["L", "R"]
MOST_REACH = 0.998
"""The arm never stretches further than this share of its length."""
UPPER_TWIST_SHARE = 0.5
FOREARM_TWIST_SHARES = {"lowerarm01": 0.25, "lowerarm02": 0.65}
"""How the turn between elbow and hand is spread along the forearm: it must not look like a wrung cloth."""


ARM_JOINTS = ("upperarm01", "upperarm02", "lowerarm01", "lowerarm02", "wrist")
AIMING_ROUNDS = 4


@dataclass(frozen=True, eq=False)
class ArmPose:
    """One arm solved at many moments; leading axes (...) as in the wrist positions.

    Attributes:
        turns: joint → world rotation (..., 3, 3).
        shoulder_mm, elbow_mm, wrist_mm: (..., 3) world.
        reach: (...) distance from shoulder to wrist over the arm's length.
        elbow_flexion_rad, forearm_twist_rad: (...); at twist 0 the thumb is in the plane of the elbow.
    """

    turns: dict[str, Floats]
    shoulder_mm: Floats
    elbow_mm: Floats
    wrist_mm: Floats
    reach: Floats
    elbow_flexion_rad: Floats
    forearm_twist_rad: Floats


def arm_lengths(rig: Rig, side: BodySide) -> tuple[float, float]:
    """Lengths of upper arm and forearm, mm."""
    shoulder, elbow, wrist = (rig.head(f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist"))
    return float(np.linalg.norm(elbow - shoulder)), float(np.linalg.norm(wrist - elbow))


def bend(
    rig: Rig, side: BodySide, shoulder_mm: Floats, wrist_mm: Floats, pole: Floats
) -> tuple[Floats, Floats, Floats]:
    """Where elbow and wrist come to lie, and the reach; all (..., 3) in world mm.

    ``pole`` is the direction in which the elbow points away from the line between shoulder and wrist.
    """
    upper, fore = arm_lengths(rig, side)
    line = wrist_mm - shoulder_mm
    distance = np.linalg.norm(line, axis=-1)
    d = np.clip(distance, abs(upper - fore) + 1.0, (upper + fore) * MOST_REACH)
    along = unit(line)
    cosine = np.clip((upper**2 + d**2 - fore**2) / (2 * upper * d), -1, 1)
    out = unit(pole - along * np.sum(pole * along, axis=-1, keepdims=True))
    elbow = shoulder_mm + upper * (along * cosine[..., None] + out * np.sqrt(1 - cosine**2)[..., None])
    return elbow, shoulder_mm + along * d[..., None], distance / (upper + fore)


def elbow_pole(
    shoulder_mm: Floats, wrist_mm: Floats, across: Floats, side: BodySide, swivel_rad: Floats
) -> Floats:
    """Direction (..., 3) in which the elbow points: outward at 0, at a quarter turn down, or back.

    ``across`` (..., 3) is the direction of the giver's right.
    """
    line = unit(wrist_mm - shoulder_mm)
    outward = across if side == "R" else -across
    out = unit(outward - line * np.sum(outward * line, axis=-1, keepdims=True))
    other = np.cross(line, out) if side == "R" else np.cross(out, line)
    swivel = np.asarray(swivel_rad)[..., None]
    return np.asarray(np.cos(swivel) * out + np.sin(swivel) * other)


def solve_arm(
    rig: Rig,
    side: BodySide,
    parent_rotation: Floats,
    shoulder_mm: Floats,
    wrist_mm: Floats,
    pole: Floats,
    hand: Floats,
) -> ArmPose:
    """Turns of one arm whose wrist is at ``wrist_mm`` and whose hand is turned by ``hand`` from rest axes.

    Where upper arm and forearm are twisted, joints that lie beside their axes carry the wrist away by some
    millimetres; so the arm is aimed again, past the target by as much as it misses it.

    Args:
        rig: the person's rig.
        side: which arm.
        parent_rotation: (..., 3, 3) world rotation of the joint that the upper arm hangs on.
        shoulder_mm: (..., 3) world position of the shoulder joint.
        wrist_mm: (..., 3) world.
        pole: (..., 3) see :func:`bend`.
        hand: (..., 3, 3) world rotation of the hand.
    """
    aim = wrist_mm
    for _ in range(AIMING_ROUNDS):
        arm = _aimed_arm(rig, side, parent_rotation, shoulder_mm, aim, pole, hand)
        aim = aim + (wrist_mm - arm.wrist_mm)
    reach = np.linalg.norm(wrist_mm - shoulder_mm, axis=-1) / sum(arm_lengths(rig, side))
    return replace(arm, reach=reach)


def _aimed_arm(
    rig: Rig,
    side: BodySide,
    parent_rotation: Floats,
    shoulder_mm: Floats,
    wrist_mm: Floats,
    pole: Floats,
    hand: Floats,
) -> ArmPose:
    """An arm whose straight bones lead to ``wrist_mm``; where its joints really are is in the pose."""
    elbow, wrist, reach = bend(rig, side, shoulder_mm, wrist_mm, pole)
    rest = [rig.head(f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist")]
    upper_rest, fore_rest = rest[1] - rest[0], rest[2] - rest[1]
    hinge_rest = np.cross(upper_rest, fore_rest)
    upper, fore = elbow - shoulder_mm, wrist - elbow
    hinge = np.cross(upper, fore)
    upper_turn = frame(upper, hinge) @ frame(upper_rest, hinge_rest).T
    fore_turn = frame(fore, hinge) @ frame(fore_rest, hinge_rest).T
    swung = (
        rotation_between(apply(parent_rotation, np.broadcast_to(upper_rest, upper.shape)), upper)
        @ parent_rotation
    )
    upper_axis, fore_axis = unit(upper), unit(fore)
    upper_twist = twist_about(upper_turn @ np.swapaxes(swung, -1, -2), upper_axis)
    twist = twist_about(hand @ np.swapaxes(fore_turn, -1, -2), fore_axis)
    turns = {
        f"upperarm01.{side}": rotation_about(upper_axis, UPPER_TWIST_SHARE * upper_twist) @ swung,
        f"upperarm02.{side}": upper_turn,
        f"wrist.{side}": hand,
    }
    for joint, share in FOREARM_TWIST_SHARES.items():
        turns[f"{joint}.{side}"] = rotation_about(fore_axis, share * twist) @ fore_turn
    flexion = np.arccos(np.clip(np.sum(upper_axis * fore_axis, axis=-1), -1, 1))
    elbow, wrist = _carried(rig, side, shoulder_mm, turns)
    return ArmPose(turns, shoulder_mm, elbow, wrist, reach, flexion, twist)


def _carried(
    rig: Rig, side: BodySide, shoulder_mm: Floats, turns: dict[str, Floats]
) -> tuple[Floats, Floats]:
    """Where the turned joints of an arm really bring elbow and wrist, (..., 3) world mm."""
    names = [f"{name}.{side}" for name in ARM_JOINTS]
    at, path = shoulder_mm, []
    for joint, beyond in pairwise(names):
        at = at + turns[joint] @ (rig.head(beyond) - rig.head(joint))
        path.append(at)
    return path[1], path[3]


def hand_rest_frame(rig: Rig, side: BodySide) -> Floats:
    """The hand at rest, (3, 3): columns towards the fingers, out of the back of the hand, and their cross."""
    wrist, middle, index, little = (
        rig.head(f"{n}.{side}") for n in ("wrist", "finger3-1", "finger2-1", "finger5-1")
    )
    fingers, across = middle - wrist, index - little
    dorsal = np.cross(across, fingers) if side == "L" else np.cross(fingers, across)
    return frame(fingers, dorsal)


def hand_rotation(rig: Rig, side: BodySide, fingers: Floats, dorsal: Floats) -> Floats:
    """World rotation (..., 3, 3) of a hand whose fingers and back look along directions (..., 3)."""
    return frame(fingers, dorsal) @ hand_rest_frame(rig, side).T


def wrist_angles(rig: Rig, side: BodySide, arm: ArmPose, hand: Floats) -> tuple[Floats, Floats]:
    """Extension and ulnar deviation (...) of the wrist, rad; flexion and radial deviation are negative."""
    forearm = unit(arm.wrist_mm - arm.elbow_mm)
    local = apply(np.swapaxes(hand @ hand_rest_frame(rig, side), -1, -2), forearm)
    extension = np.arctan2(-local[..., 1], local[..., 0])
    deviation = np.arcsin(np.clip(local[..., 2], -1, 1))
    return extension, deviation if side == "L" else -deviation
