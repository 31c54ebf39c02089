"""What a posture costs: joints away from their comfortable middle; how thick limbs and hands are."""

from __future__ import annotations

import numpy as np

from viewer.body.body import Body
from viewer.body.rig import Rig
from viewer.motion.arms import BodySide, hand_rest_frame
from viewer.motion.hand import Hand
from viewer.transforms import Floats, apply, frame, twist_about, unit

Comfort = tuple[tuple[str, float, float, float], ...]
"""What is judged, the ends of what is comfortable, and by how much it may be exceeded at the price of 1."""
HEEL_COMFORT: Comfort = (
    ("extension", 30.0, 70.0, 3.2),
    ("deviation", -12.0, 18.0, 2.0),
    ("extension", -60.0, 79.0, 1.2),
    ("deviation", -16.0, 28.0, 1.2),
    ("deviation", -18.5, 30.0, 0.3),
    ("twist", -45.0, 45.0, 10.0),
    ("reach", 0.70, 0.95, 0.03),
    ("flexion", 12.0, 50.0, 4.5),
    ("elbow", -1000.0, -60.0, 30.0),
)
"""Ranges: docs/anatomy.md, ranges of motion; what counts as comfortable lies well inside them, and towards
what no wrist can do it becomes dear. Degrees; ``elbow`` is its height over the shoulder in mm."""
THUMB_COMFORT: Comfort = (
    ("extension", 5.0, 66.0, 4.0),
    ("deviation", -17.0, 25.0, 3.0),
    ("deviation", -19.0, 30.0, 1.5),
    ("twist", -60.0, 60.0, 8.0),
    ("twist", -75.0, 75.0, 1.5),
    ("reach", 0.60, 0.93, 0.02),
    ("flexion", 15.0, 75.0, 6.0),
    ("elbow", -1000.0, -60.0, 30.0),
)
"""The same for a hand that stands on its thumb: the wrist is nearly straight, and turns further inward."""
LONG_ARM = ("reach", 0.60, 0.95, 0.012)
STAYING_COMFORT: Comfort = (*THUMB_COMFORT[:6], LONG_ARM, *THUMB_COMFORT[6:])
"""The same where the knees stay: who keeps the elbows off the own trunk may not get them straight instead."""
FOREARM_SHARES = np.linspace(0.15, 1.0, 5)
FOREARM_BIN = 0.12
"""Where its thickness is taken, as shares of the forearm from wrist to elbow, and how far around each."""
STANDARD_PALM_MM = 98.0
"""The balls that fill a hand are those of a hand of this size, and grow with it."""
FLAT_BELOW_MM = 18.0
"""A resting hand's fingers and thumb lie no deeper below the wrist than this."""
THIGH_SHARES, THIGH_BIN = np.linspace(0.1, 0.7, 4), 0.1
"""Where the thigh's thickness is taken, as shares of the way from knee to hip, and how far around each."""


def forearm_radii(body: Body, side: BodySide) -> Floats:
    """How thick, in mm, the forearm of a body is at ``FOREARM_SHARES``."""
    line = body.rig.head(f"wrist.{side}"), body.rig.head(f"lowerarm01.{side}")
    own = body.weight_of("lowerarm", "upperarm02", "wrist", side=side)
    return _radii(body, own, line, FOREARM_SHARES, FOREARM_BIN)


def thigh_radii(body: Body, side: BodySide) -> Floats:
    """How thick, in mm, the thigh of a body is at ``THIGH_SHARES``."""
    line = body.rig.head(f"lowerleg01.{side}"), body.rig.head(f"upperleg01.{side}")
    return _radii(body, body.weight_of("upperleg", side=side), line, THIGH_SHARES, THIGH_BIN, most=0.95)


def _radii(
    body: Body, weight: Floats, line: tuple[Floats, Floats], shares: Floats, around: float, most: float = 0.5
) -> Floats:
    """Distances from a line of the skin that hangs on a limb, at shares of it; a quantile."""
    own = body.skin_rows[weight[body.skin_rows] > 0.5]
    off, along = body.points_mm[own] - line[0], line[1] - line[0]
    share = off @ along / (along @ along)
    away = np.linalg.norm(off - np.outer(share, along), axis=1)
    return np.array([np.quantile(away[np.abs(share - s) < around], most) for s in shares])


def hand_balls(hand: Hand) -> tuple[Floats, Floats]:
    """Balls that roughly fill a flat hand: centres (b, 3) in rest axes from the wrist, and radii (b,), mm."""
    rig, side = hand.rig, hand.side
    centres, radii = [], []
    for k in (2, 3, 4, 5):
        knuckle = rig.head(f"finger{k}-1.{side}") - hand.wrist_mm
        centres += [share * knuckle for share in (0.2, 0.45, 0.7, 1.0)]
        radii += [15.0, 14.0, 13.0, 12.0]
        for j in (1, 2, 3):
            centres.append(rig.tail(f"finger{k}-{j}.{side}") - hand.wrist_mm)
            radii.append(9.5 - j)
    for j in (1, 2, 3):
        centres.append(rig.tail(f"finger1-{j}.{side}") - hand.wrist_mm)
        radii.append(12.0 - j)
    flat = np.array(centres)
    dorsal = hand.frame[:, 1]
    flat = flat - np.outer(np.minimum(flat @ dorsal + FLAT_BELOW_MM, 0.0), dorsal)
    return flat, np.array(radii) * hand.palm_length_mm / STANDARD_PALM_MM


def joint_cost(
    rig: Rig,
    side: BodySide,
    shoulder: Floats,
    elbow: Floats,
    wrist: Floats,
    hand: Floats,
    reach: Floats,
    comfort: Comfort,
) -> Floats:
    """How far (...) an arm is from the comfortable middle of its joints; 0 is comfortable."""
    forearm, upper = unit(wrist - elbow), unit(elbow - shoulder)
    local = apply(np.swapaxes(hand @ hand_rest_frame(rig, side), -1, -2), forearm)
    extension = np.degrees(np.arctan2(-local[..., 1], local[..., 0]))
    deviation = np.degrees(np.arcsin(np.clip(local[..., 2], -1, 1))) * (1 if side == "L" else -1)
    rest = [rig.head(f"{n}.{side}") for n in ("upperarm01", "lowerarm01", "wrist")]
    hinge_rest = np.cross(rest[1] - rest[0], rest[2] - rest[1])
    fore_turn = frame(forearm, np.cross(upper, forearm)) @ frame(rest[2] - rest[1], hinge_rest).T
    twist = np.degrees(twist_about(hand @ np.swapaxes(fore_turn, -1, -2), forearm))
    flexion = np.degrees(np.arccos(np.clip(np.sum(upper * forearm, axis=-1), -1, 1)))
    found = {
        "extension": extension,
        "deviation": deviation,
        "twist": twist,
        "reach": reach,
        "flexion": flexion,
        "elbow": elbow[..., 2] - shoulder[..., 2],
    }
    return np.asarray(sum(outside(found[name], *limits) for name, *limits in comfort))


def outside(value: Floats, low: float, high: float, unit_size: float) -> Floats:
    """The square (...) of how far a value is beyond either end, in so large units."""
    return np.asarray((np.maximum(0.0, np.maximum(low - value, value - high)) / unit_size) ** 2)
