"""Room for the giver's legs beside the receiver, and a lean that a back can hold."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import maximum_filter1d
from scipy.spatial import cKDTree

from viewer.body.body import Body
from viewer.motion.arms import BodySide
from viewer.motion.cast import Cast
from viewer.motion.giver import (
    FLOOR_MM,
    KNEE_HEIGHT_MM,
    SIDES,
    Posture,
    hip_joint,
    knees,
    trunk_turns,
)
from viewer.motion.posture_cost import THIGH_SHARES, outside, thigh_radii
from viewer.transforms import Floats

BESIDE_MM = 150.0
"""What of the receiver is further out than this, arm and hand, lies beside the giver's thighs."""
KNEE_CLEARANCE_MM, KNEE_BESIDE_MM, KNEE_STEP_MM = 78.0, 90.0, 5.0
THIGH_CLEARANCE_MM = 16.0
"""Room for trousers, and for the hips that come forward while the hands press."""
STEP_CLEARANCE_MM, STRIDES_MM = 14.0, (-28.0, 28.0)
"""Thighs whose knees walk need more room, since they swing, and knees may be so far behind or ahead."""
YAW_DEG: dict[str, tuple[float, float]] = {"heel": (-10.0, 45.0), "thumb": (0.0, 75.0)}
"""How far somebody at the receiver's side turns towards the head."""


@dataclass(frozen=True, eq=False)
class Room:
    """The receiver as the giver's legs meet him or her.

    Attributes:
        giver_at: −1 at the receiver's left, +1 at the right.
        y_mm: (n,) world.
        edge_mm: (n,) how far the receiver reaches out there at most, within a knee's breadth of y.
        arm: the skin of what lies beside the thighs.
        clearance_mm: how far thighs keep from it.
        strides_mm: how far knees may be ahead of the hips' way along the body.
    """

    giver_at: float
    y_mm: Floats
    edge_mm: Floats
    arm: cKDTree
    clearance_mm: float
    strides_mm: tuple[float, ...]


def room_beside(cast: Cast, giver_at: float, walks: bool) -> Room:
    """The room there is for a giver at the left (−1) or the right (+1), whose knees walk or stay."""
    skin = cast.receiver.points_mm[cast.receiver.body.skin_rows].astype(np.float64)
    y = np.arange(skin[:, 1].min(), skin[:, 1].max(), KNEE_STEP_MM)
    most = np.full(len(y), -np.inf)
    np.maximum.at(most, ((skin[:, 1] - y[0]) / KNEE_STEP_MM).astype(int), giver_at * skin[:, 0])
    edge = maximum_filter1d(most, int(2 * KNEE_BESIDE_MM / KNEE_STEP_MM) + 1, mode="nearest")
    clearance = THIGH_CLEARANCE_MM + (STEP_CLEARANCE_MM if walks else 0.0)
    beside = cKDTree(skin[giver_at * skin[:, 0] > BESIDE_MM])
    return Room(giver_at, y, edge, beside, clearance, STRIDES_MM if walks else (0.0,))


def legs_cost(cast: Cast, room: Room, posture: Posture) -> Floats:
    """What the legs of postures (d) cost: knees and thighs keep off the receiver, thighs are steep."""
    rig = cast.giver.rig
    at = knees(rig, posture)
    cost = np.zeros(len(posture.hips_mm))
    for side in SIDES:
        edge = np.interp(at[side][:, 1], room.y_mm, room.edge_mm)
        cost += (np.maximum(0.0, edge + KNEE_CLEARANCE_MM - room.giver_at * at[side][:, 0]) / 10.0) ** 2
        cost += _thigh_too_near(cast.giver, side, at[side], posture, room)
    thigh = float(np.linalg.norm(rig.head("lowerleg01.L") - rig.head("upperleg01.L")))
    height = (posture.hips_mm[:, 2] - FLOOR_MM - KNEE_HEIGHT_MM) / thigh
    return np.asarray(cost + outside(height, 0.55, 0.95, 0.012) + outside(posture.lean, 0.7, 1.45, 0.1))


def moved(posture: Posture, by_mm: Floats, turned_rad: Floats) -> Posture:
    """Postures (d) further along by (d, 3) and turned by (d,)."""
    return replace(posture, hips_mm=posture.hips_mm + by_mm, yaw_rad=posture.yaw_rad + turned_rad)


def _thigh_too_near(body: Body, side: BodySide, knee: Floats, posture: Posture, room: Room) -> Floats:
    """How much (d,) a thigh comes too near to the receiver's arm."""
    hip = hip_joint(body.rig, trunk_turns(body.rig, posture), side)
    reach = thigh_radii(body, side) + room.clearance_mm
    worst = np.zeros(len(knee))
    for stride in room.strides_mm:
        at = knee + np.array([0.0, stride, 0.0])
        along = at[:, None] + (hip - at)[:, None] * THIGH_SHARES[:, None]
        gap = room.arm.query(along, distance_upper_bound=float(reach.max()))[0]
        worst = np.maximum(worst, ((np.maximum(0.0, reach - gap) / 8.0) ** 2).max(axis=1))
    return worst
