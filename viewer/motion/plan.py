"""What the hands must do on this receiver: a stroke's anatomical places in millimetres, at every sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from viewer.anatomy.structures import Side
from viewer.motion.arms import BodySide
from viewer.motion.cast import Cast
from viewer.motion.hand import SHAPES, Hand, HandShape
from viewer.motion.heel import Heel, Set, Settled, find_heel, press, settle_along
from viewer.stroke.rhythms import RockTrack
from viewer.stroke.stroke import Lateral, Role, Stroke
from viewer.stroke.timeline import HandTrack, Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats

TOUCH_DEPTH_MM = 1.2
DEPTH_PER_PRESSURE_MM = 8.7
CENTRE_BEYOND_EDGE_MM = np.arange(6.0, 44.0, 0.5)
"""Where the centre of the pressure is looked for, beyond the edge."""


@dataclass(frozen=True, eq=False)
class Bent:
    """What is known of the hands once the giver's posture is: it changes how they press.

    Attributes:
        forearms: side → how the forearm lies, seen from the hand; see :class:`viewer.motion.hand.HandShape`.
        heading_rad: role → what is added to the file's heading.
    """

    forearms: Mapping[BodySide, Mapping[str, Floats]]
    heading_rad: Mapping[Role, float]


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
        rock: how the receiver is rocked; the hand presses less while the body swings back.
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
    rock: RockTrack | None = None

    @property
    def height_mm(self) -> Floats:
        """Height (k,) of the heel's lowest point over the skin as it lies unpressed."""
        return self.track.lifts_mm - depth_of(self.track.pressures)

    def at(self, times_s: Floats) -> tuple[Floats, Floats]:
        """Targets (t, 2) and heights (t,) at any times."""
        eases = self.track.eases
        target = interpolate(self.track.times_s, self.xy_mm, eases, times_s)
        height = interpolate(self.track.times_s, self.height_mm, eases, times_s)
        if self.rock is not None:
            height = np.where(height < 0.0, height * self.rock.pressing(times_s), height)
        return target, height


def depth_of(pressure: Floats) -> Floats:
    """How deep, in mm, the heel's deepest point is for a pressure 0…1: a picture, not a measurement."""
    return TOUCH_DEPTH_MM * (1 - np.exp(-np.asarray(pressure) / 0.03)) + DEPTH_PER_PRESSURE_MM * np.asarray(
        pressure
    )


def giver_sign(stroke: Stroke) -> float:
    """−1 if the giver is at the receiver's left, where x is negative."""
    return -1.0 if stroke.giver.side == "left" else 1.0


def plan_hands(
    cast: Cast,
    stroke: Stroke,
    timeline: Timeline,
    bent: Bent | None = None,
) -> dict[Role, HandPlan]:
    """The task of each hand of a stroke.

    Args:
        cast: the two people.
        stroke: what to do.
        timeline: the same, unrolled.
        bent: what the search for a posture found, once that is known.

    Raises:
        ValueError: the stroke asks for something that this program cannot do yet; the text says what.
    """
    bent = bent or Bent({}, {})
    plans = {role: _plan(cast, stroke, timeline.hands[role], role, bent) for role in stroke.hands}
    return {role: replace(plan, rock=timeline.rock) for role, plan in plans.items()}


def set_hand(plan: HandPlan, cast: Cast, times_s: Floats) -> Set:
    """Sets a planned hand down at many times that follow each other closely."""
    target, height = plan.at(times_s)
    settled = settle_along(plan.heel, cast.skin, target, plan.heading_rad)
    return press(plan.heel, cast.skin, settled, target, height)


def _plan(
    cast: Cast,
    stroke: Stroke,
    track: HandTrack,
    role: Role,
    bent: Bent,
) -> HandPlan:
    spec, giver = stroke.hands[role], giver_sign(stroke)
    if spec.part != "heel" or spec.shape not in SHAPES:
        raise ValueError(f"a hand that works with “{spec.part}” in the shape “{spec.shape}” is not known yet")
    sign = giver if spec.side == "near" else -giver
    side = _body_side(giver, role)
    hand, shape = cast.hands[side], replace(SHAPES[spec.shape], forearm=bent.forearms.get(side, {}))
    angle = np.radians(spec.fingers_deg)
    heading = float(np.arctan2(np.cos(angle), sign * np.sin(angle))) + bent.heading_rad.get(role, 0.0)
    plan = HandPlan(role, side, sign, hand, shape, find_heel(hand, shape), track, np.zeros((0, 2)), heading)
    y = cast.back.y_mm(track.levels)
    places = list(zip(track.laterals, y.tolist(), _coming_pressure(track), strict=True))
    row_of = cache(lambda edge_mm, y_mm: _row(cast, plan, edge_mm, y_mm))
    resolved = {place: _lateral(cast, plan, *place, row_of) for place in dict.fromkeys(places)}
    x = np.array([resolved[place] for place in places])
    return HandPlan(**{**plan.__dict__, "xy_mm": np.stack([sign * x, y], axis=1)})


def _body_side(giver: float, role: Role) -> BodySide:
    """Beside the receiver and facing across, the hand on the head's side reaches over to the far side."""
    at_left = giver < 0
    return ("L" if at_left else "R") if role == "far" else ("R" if at_left else "L")


def _coming_pressure(track: HandTrack) -> list[float]:
    """For each key the greatest pressure while the hand stays in that place: an edge is that press's edge.

    After the last press the hand goes back to where the first one begins, since the stroke is a loop.
    """
    out: list[float] = track.pressures.tolist()
    again = range(2 * len(out) - 2, -1, -1)
    for i, j in ((k % len(out), (k + 1) % len(out)) for k in again):
        if track.laterals[i] == track.laterals[j]:
            out[i] = max(out[i], out[j])
    return out


@dataclass(frozen=True, eq=False)
class _Row:
    """The heel settled at (n,) distances from the midline, from the inside out, on one level."""

    centres_mm: Floats
    targets_mm: Floats
    settled: Settled


def _row(cast: Cast, plan: HandPlan, edge_mm: float, y_mm: float) -> _Row:
    centres = edge_mm + CENTRE_BEYOND_EDGE_MM
    targets = np.stack([plan.sign * centres, np.full_like(centres, y_mm)], axis=1)
    return _Row(centres, targets, settle_along(plan.heel, cast.skin, targets, plan.heading_rad))


def _lateral(
    cast: Cast,
    plan: HandPlan,
    where: Lateral,
    y_mm: float,
    pressure: float,
    row_of: Callable[[float, float], _Row],
) -> float:
    """Distance of the pressure's centre from the midline, mm."""
    side: Side = "left" if plan.sign < 0 else "right"
    if where.kind == "lateral_mm":
        return float(where.value) * cast.back.breadth
    if where.kind == "to_scapula_mm":
        return float(cast.back.scapula_border_mm(y_mm, side)) + float(where.value)
    if where.kind == "from_spine_edge_mm":
        edge, depth = float(where.value), float(depth_of(np.array(pressure)))
        return _centre_for_edge(cast, plan, row_of(edge, y_mm), edge, depth)
    raise ValueError(f"“{where.kind}” is not known yet")


def _centre_for_edge(cast: Cast, plan: HandPlan, row: _Row, edge_mm: float, depth_mm: float) -> float:
    """Where the centre must be so that the inner edge of what presses is ``edge_mm`` from the midline.

    Coming from outside, the hand stops before anything of it that presses would be nearer to the midline.
    """
    height = np.full(len(row.centres_mm), -depth_mm)
    found = press(plan.heel, cast.skin, row.settled, row.targets_mm, height)
    clear = np.minimum.accumulate((found.inner_edge_mm >= edge_mm)[::-1])[::-1]
    return float(row.centres_mm[np.argmax(clear)] if clear.any() else row.centres_mm[-1])
