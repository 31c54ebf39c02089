"""Resting fingers: each of them, at each moment, comes down until it touches the skin.

The thumb keeps the angle of the hand's shape: its base is part of the heel, which must press as measured.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from viewer.motion.hand import FINGERS, Hand, HandShape, local_points
from viewer.motion.plan import HandPlan
from viewer.motion.skin_field import SkinField
from viewer.transforms import Floats

LEAST_RAD = {"heel": float(np.radians(-24.0)), "thumb": float(np.radians(-44.0))}
MOST_RAD = float(np.radians(20.0))
"""How far knuckles are raised at most, further over a thumb that stands, and how far they are bent."""
IN_THE_AIR_RAD = float(np.radians(11.0))
"""The knuckle angle of a finger that has no skin under it."""
TOUCH_MM = 0.6
HALVINGS = 8
SMOOTHING_S = {"heel": 0.26, "thumb": 0.36}
STRIDE = 3
"""Fingers move slowly: every third sample is solved, those between follow."""
HOVER_MM = 14.0
"""A finger that cannot reach the skin relaxes over this distance to the angle it has in the air."""


def rest(plan: HandPlan, skin: SkinField, wrist_mm: Floats, rotation: Floats, step_s: float) -> HandShape:
    """The hand's shape (t) with the fingers lying on the skin.

    Args:
        plan: of the hand.
        skin: the receiver's back, unyielding.
        wrist_mm: (t, 3) world.
        rotation: (t, 3, 3) of the hand.
        step_s: time between two samples, for smoothing.
    """
    part = "thumb" if plan.part == "thumb" else "heel"
    fingers = [_underside(plan.hand, k) for k in FINGERS]
    samples = np.arange(len(wrist_mm))
    some = np.unique(np.r_[samples[::STRIDE], samples[-1]])
    wrist_mm, rotation = wrist_mm[some], rotation[some]

    def finger_gap(knuckles: Floats) -> Floats:
        return _clearances(plan.hand, plan.shape.with_knuckles(knuckles), skin, wrist_mm, rotation, fingers)

    count = len(some)
    knuckles = _lowered(finger_gap, (count, 4), LEAST_RAD[part], MOST_RAD, IN_THE_AIR_RAD)
    angles = [np.interp(samples, some, column) for column in knuckles.T]
    smooth = gaussian_filter1d(np.stack(angles, axis=1), SMOOTHING_S[part] / step_s, axis=0, mode="nearest")
    return plan.shape.with_knuckles(smooth)


def _underside(hand: Hand, finger: int) -> NDArray[np.int64]:
    """Every third of the rows of the finger that are on the palm's side of its joints."""
    rows = hand.finger_rows((finger,), (1, 2, 3))
    dorsal = hand.frame[:, 1]
    joints = [hand.rig.head(f"finger{finger}-{j}.{hand.side}") for j in (1, 2, 3)]
    along = hand.frame[:, 0]
    middle = np.interp(
        hand.points_mm[rows] @ along, [p @ along for p in joints], [p @ dorsal for p in joints]
    )
    return rows[hand.points_mm[rows] @ dorsal < middle][::2]


def _lowered(
    gap: Callable[[Floats], Floats], shape: tuple[int, int], raised: float, lowered: float, in_the_air: float
) -> Floats:
    """Angles (t, k), by halving, at which the gap is just ``TOUCH_MM``; far from any skin, ``in_the_air``."""
    low, high = np.full(shape, raised), np.full(shape, lowered)
    hovering = np.clip((gap(high) - TOUCH_MM) / HOVER_MM, 0.0, 1.0)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        free = gap(middle) > TOUCH_MM
        low, high = np.where(free, middle, low), np.where(free, high, middle)
    return low + hovering * (in_the_air - low)


def _clearances(
    hand: Hand,
    shape: HandShape,
    skin: SkinField,
    wrist_mm: Floats,
    rotation: Floats,
    groups: list[NDArray[np.int64]],
) -> Floats:
    """Least clearance (t, k) over the skin of each of k groups of the hand's rows."""
    local = local_points(hand, shape, np.concatenate(groups))
    world = wrist_mm[:, None] + local @ np.swapaxes(rotation, -1, -2)
    over = skin.clearance(world)
    starts = np.cumsum([0, *(len(g) for g in groups)])
    return np.stack([over[:, a:b].min(axis=1) for a, b in pairwise(starts)], axis=1)
