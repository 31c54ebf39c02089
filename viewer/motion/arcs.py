"""Hands come down and leave along an arc: from the giver's side, the fingers last to leave the skin."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.motion.arms import hand_rest_frame
from viewer.motion.giver import Reaching
from viewer.motion.heel import Set
from viewer.motion.plan import HandPlan
from viewer.transforms import Floats, apply, rotation_about, unit

FULL_LIFT_MM = 60.0
BACK_MM, DROOP_DEG = 45.0, 16.0
"""How far back a hand is that is held so high, and how far its fingers hang then."""
OUTWARD_MM = 250.0
"""Hands go back towards where the giver's elbows are: beside the hips, so far outward."""
CURVE = 1.7
"""Above 1 an arc ends straight down: nothing slides where it touches. Hops of millimetres stay straight."""
MOST = 1.4
"""A hand that is held higher still is so much further back at most."""


def arced(placed: Set, plan: HandPlan, times_s: Floats, reaching: Reaching) -> Set:
    """A hand (t) that was lifted straight up, where an arc has it; where it touches nothing is changed.

    Args:
        placed: as the stroke's heights have it.
        plan: of the hand.
        times_s: (t,).
        reaching: how the giver kneels.
    """
    height = np.maximum(plan.at(times_s)[1], 0.0)
    share = np.minimum((height / FULL_LIFT_MM) ** CURVE, MOST)
    back = np.zeros_like(placed.wrist_mm)
    back[:, :2] = unit(_elbow(reaching, plan) - placed.centre_mm)
    across = hand_rest_frame(plan.hand.rig, plan.side)[:, 2]
    droop = -np.radians(DROOP_DEG) * share
    hangs = rotation_about(apply(placed.rotation, np.broadcast_to(across, back.shape)), droop)
    return replace(
        placed, wrist_mm=placed.wrist_mm + BACK_MM * share[:, None] * back, rotation=hangs @ placed.rotation
    )


def _elbow(reaching: Reaching, plan: HandPlan) -> Floats:
    """Where (2,) on the floor the elbow of an arm is that hangs."""
    left = np.array([-np.sin(reaching.yaw_rad), np.cos(reaching.yaw_rad)])
    return np.asarray(reaching.hips_mm[:2] + left * (OUTWARD_MM if plan.side == "L" else -OUTWARD_MM))
