"""How the thumb's joints turn so that its pad lies on the skin while the rest of the hand stands over it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import least_squares

from viewer.motion.hand import Hand, HandShape, finger_turns, thumb_pad_normal
from viewer.transforms import Floats, frame, to_quaternion, unit

RANGES_DEG = {
    "abduction": (0.0, 70.0),
    "flexion": (-20.0, 15.0),
    "pronation": (-40.0, 40.0),
    "knuckle": (0.0, 50.0),
    "end": (-20.0, 80.0),
}
"""What a thumb's joints allow (docs/anatomy.md, ranges of motion), see :class:`ThumbAngles`."""
INSIDE_DEG = 3.0
"""The solver keeps so far inside the ranges."""
EASY_DEG = {"abduction": 45.0, "flexion": 0.0, "pronation": 0.0, "knuckle": 14.0, "end": 8.0}
"""A working thumb that is neither bent back nor clawed."""
LIMITS = np.radians([135.0, 80.0, 120.0, 45.0, 70.0])
"""Most that the five angles of the shape may turn either way."""
RELAXED_FLEXION_DEG = 10.0
"""A relaxed thumb, as at rest, is bent so far at its base towards the fingers."""
LEAST_END_DEG = -12.0
"""A thumb that bears weight is not bent back at its end joint as far as it could be."""
CLEAR_MM, CLEAR_TOLERANCE_MM = (1.0, 20.0), 3.0
"""Over the plane of the pad: the least height of the palm, and of the thumb's fleshy knuckle."""
PALM_STRIDE = 12
STEP_RAD = 1e-4
ROLL_DEG = (-4.0, 18.0)
"""How far the thumb's side of the palm may be higher than the little finger's."""
PITCH_DEG, OPENING_DEG, ROLL_TOLERANCE_DEG, EASY_TOLERANCE_DEG = 1.5, 3.0, 3.0, 22.0
"""By how much each of these may miss what is asked before it counts as much as the others."""


@dataclass(frozen=True, eq=False)
class PadAtRest:
    """The pad carried back to the hand at rest, the wrist joint as origin.

    Attributes:
        frame: (3, 3) columns: along the thumb within the pad's plane, away from the pad, and their cross.
        centre_mm: (3,) of the pad.
    """

    frame: Floats
    centre_mm: Floats


@dataclass(frozen=True)
class ThumbAngles:
    """Angles of a thumb's joints, degrees.

    Attributes:
        abduction: between the metacarpal bones of thumb and index finger.
        flexion: at the base, towards the pad; negative is extension.
        pronation: of the metacarpal bone about itself, from the relaxed hand, either way.
        knuckle, end: flexion of the two joints beyond; negative is bent back.
    """

    abduction: float
    flexion: float
    pronation: float
    knuckle: float
    end: float

    def beyond(self) -> float:
        """By how many degrees the worst joint is out of its range; 0 if none is."""
        return max(_out_of(float(getattr(self, n)), *ends) for n, ends in RANGES_DEG.items())


@dataclass(frozen=True)
class Stance:
    """How a hand stands over a skin on which its thumb's pad lies flat, degrees.

    Attributes:
        pitch: how far the wrist is higher than the fingers.
        roll: how far the thumb's side of the palm is higher than the little finger's.
        opening: between the headings of fingers and thumb.
    """

    pitch: float
    roll: float
    opening: float


def thumb_angles(hand: Hand, shape: HandShape) -> ThumbAngles:
    """The joint angles of a thumb in a shape."""
    return ThumbAngles(*(float(a) for a in _angles(_still(hand), _rotations(hand, shape))))


def stance(hand: Hand, shape: HandShape, pad: PadAtRest) -> Stance:
    """How the hand stands; ``pad`` as from :func:`viewer.motion.thumb.rest_pad`."""
    return Stance(*(float(a) for a in _stance(hand, _rotations(hand, shape), pad.frame)))


def solve_thumb(
    hand: Hand, base: HandShape, pad: PadAtRest, pitch_deg: float, opening_deg: float
) -> HandShape:
    """The shape in which the pad lies flat while the wrist is raised by the pitch and the thumb opened.

    What is left free, the roll of the palm and how the joints share the turn, is made as easy as can be.

    Args:
        hand: which.
        base: of its fingers.
        pad: as from :func:`viewer.motion.thumb.rest_pad`.
        pitch_deg: how far the wrist is higher than the fingers.
        opening_deg: between the headings of fingers and thumb.
    """
    still, palm = _still(hand), _palm(hand)

    def faults(angles: Floats) -> Floats:
        turns = _rotations(hand, _shaped(base, angles))
        joints = _angles(still, turns)
        pitch, roll, opening = _stance(hand, turns, pad.frame)
        low = _heights(hand, turns, pad, palm)
        asked = [(pitch - pitch_deg) / PITCH_DEG, (opening - opening_deg) / OPENING_DEG]
        level = _outside(roll, *ROLL_DEG) / ROLL_TOLERANCE_DEG
        easy = [(a - e) / EASY_TOLERANCE_DEG for a, e in zip(joints, EASY_DEG.values(), strict=True)]
        ranges = zip(
            joints, {**RANGES_DEG, "end": (LEAST_END_DEG, RANGES_DEG["end"][1])}.values(), strict=True
        )
        within = [_outside(a, low + INSIDE_DEG, high - INSIDE_DEG) for a, (low, high) in ranges]
        clear = [
            _outside(h, wanted, np.inf) / CLEAR_TOLERANCE_MM for h, wanted in zip(low, CLEAR_MM, strict=True)
        ]
        return np.stack([*asked, level, *easy, *within, *clear])

    def slopes(angles: Floats) -> Floats:
        found = faults(angles[:, None] + STEP_RAD * np.c_[np.zeros(5), np.eye(5)])
        return np.asarray((found[:, 1:] - found[:, :1]) / STEP_RAD)

    found = least_squares(faults, np.zeros(5), jac=slopes, bounds=(-LIMITS, LIMITS), max_nfev=40)
    return _shaped(base, np.asarray(found.x))


def _shaped(base: HandShape, angles: Floats) -> HandShape:
    """The shape with the thumb's five angles (5, ...): lift, in, and flexion of its three joints."""
    return replace(base, thumb_lift=angles[0], thumb_in=angles[1], thumb_flexion=angles[2:])


@dataclass(frozen=True, eq=False)
class _Still:
    """A thumb at rest: directions (3,) of its bones, of the index finger in the palm, out of its pad."""

    bones: tuple[Floats, Floats, Floats]
    index: Floats
    pad: Floats
    mirrored: float


def _still(hand: Hand) -> _Still:
    rig, side = hand.rig, hand.side
    one, two, three = (unit(rig.tail(n) - rig.head(n)) for n in (f"finger1-{j}.{side}" for j in (1, 2, 3)))
    index = unit(rig.head(f"finger2-1.{side}") - hand.wrist_mm)
    return _Still((one, two, three), index, thumb_pad_normal(hand), 1.0 if side == "L" else -1.0)


def _rotations(hand: Hand, shape: HandShape) -> tuple[Floats, Floats, Floats]:
    """Rotations (..., 3, 3) of the thumb's three joints from rest, in rest axes."""
    turns = finger_turns(hand, shape)
    one, two, three = (turns[f"finger1-{j}.{hand.side}"] for j in (1, 2, 3))
    return one, one @ two, one @ two @ three


def _angles(still: _Still, turns: tuple[Floats, Floats, Floats]) -> tuple[Floats, ...]:
    """What :class:`ThumbAngles` lists, in its order, (...) each."""
    base, middle, end = (turn @ bone for turn, bone in zip(turns, still.bones, strict=True))
    turned = _turn_vector(turns[0]) @ frame(still.bones[0], still.pad)
    radians = (
        np.arccos(np.clip(base @ still.index, -1.0, 1.0)),
        turned[..., 2],
        still.mirrored * turned[..., 0],
        _bend(base, middle, turns[0] @ still.pad),
        _bend(middle, end, turns[1] @ still.pad),
    )
    degrees = [np.degrees(a) for a in radians]
    degrees[1] = degrees[1] + RELAXED_FLEXION_DEG
    return tuple(degrees)


def _stance(
    hand: Hand, turns: tuple[Floats, Floats, Floats], pad_frame: Floats
) -> tuple[Floats, Floats, Floats]:
    """Pitch, roll and opening (...), degrees."""
    turned = turns[2] @ pad_frame
    along, up = turned[..., 0], turned[..., 1]
    mirrored = 1.0 if hand.side == "L" else -1.0
    fingers, radial = hand.frame[:, 0], mirrored * hand.frame[:, 2]
    flat = fingers - up * (up @ fingers)[..., None]
    sine = np.sum(np.cross(along, flat) * up, axis=-1)
    opening = np.arctan2(sine, np.sum(along * flat, axis=-1)) * mirrored
    return np.degrees(np.arcsin(-up @ fingers)), np.degrees(np.arcsin(up @ radial)), np.degrees(opening)


def _palm(hand: Hand) -> Floats:
    """Points (n, 3) all over palm and wrist, from the wrist joint."""
    free = np.ones(len(hand.points_mm), dtype=bool)
    free[hand.finger_rows((1, 2, 3, 4, 5), (1, 2, 3), least=0.3)] = False
    points = hand.points_mm[free] - hand.wrist_mm
    return np.asarray(points[(points @ hand.frame[:, 1] < 0.0)][::PALM_STRIDE])


def _heights(
    hand: Hand, turns: tuple[Floats, Floats, Floats], pad: PadAtRest, palm: Floats
) -> tuple[Floats, Floats]:
    """How high (...) the lowest point of the palm and the thumb's knuckle are over the pad's plane, mm."""
    heads = [hand.rig.head(f"finger1-{j}.{hand.side}") - hand.wrist_mm for j in (1, 2, 3)]
    knuckle = heads[0] + turns[0] @ (heads[1] - heads[0])
    centre = knuckle + turns[1] @ (heads[2] - heads[1]) + turns[2] @ (pad.centre_mm - heads[2])
    up = (turns[2] @ pad.frame)[..., 1]
    level = np.sum(centre * up, axis=-1)
    return (up @ palm.T).min(axis=-1) - level, np.sum(knuckle * up, axis=-1) - level


def _bend(first: Floats, second: Floats, pad: Floats) -> Floats:
    """Angle (...) from one bone's direction to the next one's, positive towards the pad."""
    square = unit(pad - first * np.sum(pad * first, axis=-1, keepdims=True))
    return np.asarray(np.arctan2(np.sum(second * square, axis=-1), np.sum(second * first, axis=-1)))


def _turn_vector(rotation: Floats) -> Floats:
    """Axis times angle (..., 3) of rotations (..., 3, 3) by less than half a circle."""
    q = to_quaternion(rotation)
    q = np.where(q[..., :1] < 0, -q, q)
    angle = 2.0 * np.arctan2(np.linalg.norm(q[..., 1:], axis=-1), q[..., 0])
    return np.asarray(angle[..., None] * unit(q[..., 1:]))


def _outside(value: Floats, low: float, high: float) -> Floats:
    return np.asarray(np.maximum(0.0, value - high) - np.maximum(0.0, low - value))


def _out_of(value: float, low: float, high: float) -> float:
    return max(0.0, low - value, value - high)
