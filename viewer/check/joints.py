"""Angles of the giver's arms, measured on the joint matrices that move what is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.body.rig import place
from viewer.motion.arms import BodySide, arm_lengths, hand_rest_frame
from viewer.motion.scored import Score
from viewer.transforms import Floats, apply, frame, twist_about, unit


@dataclass(frozen=True, eq=False)
class ArmAngles:
    """One arm at every sample of a score, (t,) each; degrees, and ``reach`` as a share of the arm's length.

    ``extension`` and ``ulnar`` are those of the wrist (flexion and radial deviation are negative), ``twist``
    is 0 with the thumb in the plane in which the elbow bends, halfway between pronation and supination.
    """

    extension: Floats
    ulnar: Floats
    twist: Floats
    elbow_flexion: Floats
    reach: Floats


def arm_angles(score: Score, side: BodySide) -> ArmAngles:
    """The angles of one arm of the giver over the whole stroke."""
    rig, matrices = score.giver_rig, score.giver_matrices.astype(np.float64)
    names = tuple(f"{n}.{side}" for n in ("upperarm01", "lowerarm01", "wrist"))
    rest = [rig.head(n) for n in names]
    shoulder, elbow, wrist = (place(matrices, rig.index[n], r) for n, r in zip(names, rest, strict=True))
    hand = matrices[:, rig.index[f"wrist.{side}"], :, :3]
    upper, forearm = unit(elbow - shoulder), unit(wrist - elbow)
    local = apply(np.swapaxes(hand @ hand_rest_frame(rig, side), -1, -2), forearm)
    deviation = np.degrees(np.arcsin(np.clip(local[:, 2], -1, 1)))
    straight = frame(forearm, np.cross(upper, forearm))
    straight_rest = frame(rest[2] - rest[1], np.cross(rest[1] - rest[0], rest[2] - rest[1]))
    twisted = hand @ np.swapaxes(straight @ straight_rest.T, -1, -2)
    return ArmAngles(
        np.degrees(np.arctan2(-local[:, 1], local[:, 0])),
        deviation if side == "L" else -deviation,
        np.degrees(twist_about(twisted, forearm)),
        np.degrees(np.arccos(np.clip(np.sum(upper * forearm, axis=1), -1, 1))),
        np.linalg.norm(wrist - shoulder, axis=1) / sum(arm_lengths(rig, side)),
    )


def finger_direction(score: Score, side: BodySide) -> Floats:
    """Unit vectors (t, 3) along the middle of a hand, from the wrist to the fingers, world."""
    rig = score.giver_rig
    hand = score.giver_matrices[:, rig.index[f"wrist.{side}"], :, :3].astype(np.float64)
    along = hand_rest_frame(rig, side)[:, 0]
    return unit(apply(hand, np.broadcast_to(along, (len(hand), 3))))
