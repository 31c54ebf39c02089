"""How far an upper arm is turned about itself, and what a turn costs that no shoulder has."""

from __future__ import annotations

import numpy as np

from viewer.motion.arms import BodySide
from viewer.transforms import Floats, apply, rotation_between, signed_angle, unit, wrap_angle

LEAST_BEND_DEG = 15.0
"""An arm straighter than this does not tell how it is turned about itself."""
COMFORT_DEG, UNIT_DEG = (-80.0, 60.0), 6.0
"""Ends of what is comfortable, inward positive, and by how much it may be exceeded at the price of 1. Ranges:
docs/anatomy.md, section 12: 70 inward, 90 outward; what counts as comfortable stays 10 within them."""
X, Y, Z = np.eye(3)


def turned_inward(upper: Floats, fore: Floats, side: BodySide) -> Floats:
    """How far (...) an upper arm is turned inward about itself, degrees; negative is outward.

    With the arm hanging, and raised sideways, 0 is a bent elbow's forearm to the front (AAOS). An arm that is
    raised in another plane is counted from that plane (Wu et al., J Biomech 2005; 38:981, humerus in the
    thorax): raised to the front, 0 is the forearm across the chest. In between, by the square of the sine of
    the elevation.

    Args:
        upper: (..., 3) unit, from shoulder to elbow, in the trunk's axes: x right, y up, z to the back.
        fore: (..., 3) unit, from elbow to wrist.
        side: which arm.
    """
    outward = 1.0 if side == "R" else -1.0
    swing = rotation_between(np.broadcast_to(-Y, upper.shape), upper)
    neutral = apply(swing, np.broadcast_to(-Z, upper.shape))
    turned = signed_angle(neutral, fore, -outward * upper)
    plane = np.arctan2(-upper[..., 2], outward * upper[..., 0])
    raised = np.sum(upper[..., [0, 2]] ** 2, axis=-1)
    return np.degrees(wrap_angle(turned - plane * raised))


def turn_cost(arm_mm: tuple[Floats, Floats, Floats], trunk: Floats, side: BodySide) -> Floats:
    """What it costs (...) that an upper arm is turned further than is comfortable; 0 is comfortable.

    Args:
        arm_mm: shoulder, elbow and wrist, each (..., 3) world.
        trunk: (..., 3, 3) rest axes → world axes of the upper trunk.
        side: which arm.
    """
    shoulder_mm, elbow_mm, wrist_mm = arm_mm
    world = unit(elbow_mm - shoulder_mm), unit(wrist_mm - elbow_mm)
    to_trunk = np.swapaxes(trunk, -1, -2)
    upper, fore = (apply(to_trunk, direction) for direction in world)
    inward = turned_inward(upper, fore, side)
    low, high = COMFORT_DEG
    beyond = np.maximum(0.0, np.maximum(low - inward, inward - high)) / UNIT_DEG
    bent = np.degrees(np.arccos(np.clip(np.sum(upper * fore, axis=-1), -1.0, 1.0)))
    return np.asarray(np.clip(bent / LEAST_BEND_DEG - 1.0, 0.0, 1.0) * beyond**2)
