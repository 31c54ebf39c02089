"""What the hands must do on this receiver: a stroke's anatomical places resolved to millimetres, at every sample."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.anatomy.structures import Side
from viewer.motion.arms import BodySide
from viewer.motion.cast import Cast
from viewer.motion.hand import SHAPES, Hand, HandShape
from viewer.motion.heel import Heel, Set, find_heel, set_down
from viewer.stroke.stroke import Lateral, Role, Stroke
from viewer.stroke.timeline import HandTrack, Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats

TOUCH_DEPTH_MM = 1.2
DEPTH_PER_PRESSURE_MM = 8.7
FIRST_GUESS_MM = 34.0


@dataclass(frozen=True, eq=False)
class HandPlan:
    """One hand's task on this receiver.

    Attributes:
        role: near or far, as seen from the giver.
        side: which hand of the giver it is.
        sign: −1 works on the receiver's left of the spine, +1 on the right.
        times_s: (k,) of the keys.
        xy_mm: (k, 2) world, where the centre of the pressure is to be.
        height_mm: (k,) of the heel's lowest point over the unyielding skin.
        pressure, lift_mm: (k,).
        heading_rad: of the fingers, from +x towards +y.
    """

    role: Role
    side: BodySide
    sign: float
    hand: Hand
    shape: HandShape
    heel: Heel
    track: HandTrack
    xy_mm: Floats
    heading_rad: float

    @property
    def height_mm(self) -> Floats:
        """Height (k,) of the heel's lowest point over the skin as it lies unpressed."""
        return self.track.lifts_mm - depth_of(self.track.pressures)

    def at(self, times_s: Floats) -> tuple[Floats, Floats]:
        """Targets (t, 2) and heights (t,) at any times."""
        eases = self.track.eases
        target = interpolate(self.track.times_s, self.xy_mm, eases, times_s)
        return target, interpolate(self.track.times_s, self.height_mm, eases, times_s)


def depth_of(pressure: Floats) -> Floats:
    """How deep, in mm, the deepest point of the heel is for a pressure 0…1 (a picture of pressure, not a measurement)."""
    return TOUCH_DEPTH_MM * (1 - np.exp(-np.asarray(pressure) / 0.03)) + DEPTH_PER_PRESSURE_MM * np.asarray(
        pressure
    )


def giver_sign(stroke: Stroke) -> float:
    """−1 if the giver is at the receiver's left, where x is negative."""
    return -1.0 if stroke.giver.side == "left" else 1.0


def plan_hands(cast: Cast, stroke: Stroke, timeline: Timeline) -> dict[Role, HandPlan]:
    """The task of each hand of a stroke.

    Raises:
        ValueError: the stroke asks for something that this program cannot do yet; the text says what.
    """
    return {role: _plan(cast, stroke, timeline.hands[role], role) for role in stroke.hands}


def set_hand(plan: HandPlan, cast: Cast, times_s: Floats, heading_offset_rad: float = 0.0) -> Set:
    """Sets a planned hand down at many times."""
    target, height = plan.at(times_s)
    count = np.ones(len(times_s))
    heading = (plan.heading_rad + heading_offset_rad) * count
    return set_down(plan.heel, cast.skin, target, height, heading)


def _plan(cast: Cast, stroke: Stroke, track: HandTrack, role: Role) -> HandPlan:
    spec, giver = stroke.hands[role], giver_sign(stroke)
    if spec.part != "heel" or spec.shape not in SHAPES:
        raise ValueError(f"a hand that works with “{spec.part}” in the shape “{spec.shape}” is not known yet")
    sign = giver if spec.side == "near" else -giver
    side = _body_side(giver, role)
    hand, shape = cast.hands[side], SHAPES[spec.shape]
    angle = np.radians(spec.fingers_deg)
    heading = float(np.arctan2(np.cos(angle), sign * np.sin(angle)))
    plan = HandPlan(role, side, sign, hand, shape, find_heel(hand, shape), track, np.zeros((0, 2)), heading)
    y = cast.back.y_mm(track.levels)
    places = list(zip(track.laterals, y.tolist(), strict=True))
    resolved = {place: _lateral(cast, plan, *place) for place in dict.fromkeys(places)}
    x = np.array([resolved[place] for place in places])
    return HandPlan(**{**plan.__dict__, "xy_mm": np.stack([sign * x, y], axis=1)})


def _body_side(giver: float, role: Role) -> BodySide:
    """Beside the receiver and facing across, the hand on the head's side reaches over to the far side."""
    at_left = giver < 0
    return ("L" if at_left else "R") if role == "far" else ("R" if at_left else "L")


def _lateral(cast: Cast, plan: HandPlan, where: Lateral, y_mm: float) -> float:
    """Distance of the pressure's centre from the midline, mm."""
    side: Side = "left" if plan.sign < 0 else "right"
    if where.kind == "lateral_mm":
        return float(where.value) * cast.back.breadth
    if where.kind == "to_scapula_mm":
        return float(cast.back.scapula_border_mm(y_mm, side)) + float(where.value)
    if where.kind == "from_spine_edge_mm":
        return _centre_for_edge(cast, plan, float(where.value), y_mm)
    raise ValueError(f"“{where.kind}” is not known yet")


def _centre_for_edge(cast: Cast, plan: HandPlan, edge_mm: float, y_mm: float) -> float:
    """Where the centre must be so that the inner edge of what presses is ``edge_mm`` from the midline."""
    x = edge_mm + FIRST_GUESS_MM
    for _ in range(4):
        target = np.array([[plan.sign * x, y_mm]])
        found = set_down(plan.heel, cast.skin, target, np.array([0.0]), np.array([plan.heading_rad]))
        x += edge_mm - float(found.inner_edge_mm[0])
    return x
