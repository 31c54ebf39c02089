"""What the hands must do on this receiver: a stroke's anatomical places in millimetres, at every sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np
from scipy.ndimage import gaussian_filter1d

from viewer.anatomy.places import ADULT_MM, as_foramen
from viewer.anatomy.structures import Side
from viewer.language import Phrase, later
from viewer.motion.arms import BodySide
from viewer.motion.cast import Cast
from viewer.motion.giver import Along, Turned
from viewer.motion.hand import SHAPES, Hand, HandShape
from viewer.motion.heel import Heel, Set, Settled, find_heel, press, settle_along
from viewer.motion.thumb import SHAPES as THUMB_SHAPES
from viewer.motion.thumb import Pad, Working, set_down, stance_of, stances
from viewer.stroke.rhythms import RockTrack
from viewer.stroke.stroke import HandSpec, Lateral, Part, Role, Stroke
from viewer.stroke.timeline import HandTrack, Timeline
from viewer.stroke.tracks import interpolate
from viewer.transforms import Floats, frame

TOUCH_DEPTH_MM = 1.2
DEPTH_PER_PRESSURE_MM = 8.7
CENTRE_BEYOND_EDGE_MM = np.arange(6.0, 44.0, 0.5)
"""Where the centre of the pressure is looked for, beyond the edge."""
RIB_SPACE_MM = 40.0
"""From the midline, in a person of 1.70 m: where a thumb works between ribs (docs/anatomy.md, 35–45 mm)."""


HIGHER_MM = {"S4": 2.5}
"""A pad is longer than an opening: at the lowest pair it keeps so much higher, in a person of 1.70 m, that
nothing presses deeply more than 10 mm below it, where the coccyx begins (docs/anatomy.md)."""
NAPE_MM = 52.0
"""So far above C7 fingers are on the nape: the hair begins some 2 cm further up."""
STEADYING_S = 0.12
"""A hand on its thumb follows the skin with about this width in time: presses are slower, and stay true."""


@dataclass(frozen=True, eq=False)
class Bent:
    """What is known of the hands once the giver's posture is: it changes how they press.

    Attributes:
        forearms: side → how the forearm lies, seen from the hand; see :class:`viewer.motion.hand.HandShape`.
        heading_rad: role → what is added to the file's heading.
        stance: role → which of its stances a hand takes that works with its thumb.
        along: how headings change along the way.
    """

    forearms: Mapping[BodySide, Mapping[str, Floats]] = field(default_factory=dict)
    heading_rad: Mapping[Role, float] = field(default_factory=dict)
    stance: Mapping[Role, int] = field(default_factory=dict)
    along: Along = field(default_factory=Along)


@dataclass(frozen=True, eq=False)
class HandPlan:
    """One hand's task on this receiver.

    Attributes:
        role: near or far, as seen from the giver.
        side: which hand of the giver it is.
        sign: −1 works on the receiver's left of the spine, +1 on the right.
        times_s: (k,) of the keys.
        xy_mm: (k, 2) world, where the centre of the pressure is to be.
        part: what works.
        shape: of the hand while its fingers hang free.
        patch: what of the hand presses.
        heading_rad: (k,) of the fingers, from +x towards +y.
        stances: of a hand that works with its thumb all that it may take, until one is chosen: ``patch`` is
            that one's.
        opening_rad: from the heading of the fingers to that of what presses.
        turned: how the hand turns from place to place, if it does.
        line_rad: (k,) the line of the space between the ribs, towards the spine; not a number elsewhere.
        rock: how the receiver is rocked; the hand presses less while the body swings back.
    """

    role: Role
    side: BodySide
    sign: float
    part: Part
    hand: Hand
    shape: HandShape
    patch: Heel | Pad
    track: HandTrack
    xy_mm: Floats
    heading_rad: Floats
    stances: tuple[Working, ...] = ()
    opening_rad: float = 0.0
    turned: Turned | None = None
    line_rad: Floats = field(default_factory=lambda: np.zeros(0))
    rock: RockTrack | None = None

    @property
    def height_mm(self) -> Floats:
        """Height (k,) of the lowest point of what presses over the skin as it lies unpressed."""
        return self.track.lifts_mm - depth_of(self.track.pressures)

    def at(self, times_s: Floats) -> tuple[Floats, Floats]:
        """Targets (t, 2) and heights (t,) at any times."""
        eases = self.track.eases
        target = interpolate(self.track.times_s, self.xy_mm, eases, times_s)
        height = interpolate(self.track.times_s, self.height_mm, eases, times_s)
        if self.rock is not None:
            height = np.where(height < 0.0, height * self.rock.pressing(times_s), height)
        return target, height

    def headings(self, times_s: Floats) -> Floats:
        """Headings (t,) of the fingers at any times: a hand that goes back turns as it did on its way."""
        y_mm = self.at(times_s)[0][:, 1]
        turn = (
            np.zeros(len(y_mm))
            if self.turned is None
            else self.turned.at(y_mm) - self.turned.at(self.xy_mm[0, 1])
        )
        return np.asarray(self.heading_rad[0] + turn)

    def standing(self, stance: Working) -> HandPlan:
        """The same task with the hand in another stance."""
        turn = np.radians(stance.stands.opening) * (1.0 if self.side == "R" else -1.0)
        return replace(self, shape=stance.shape, patch=stance.pad, opening_rad=float(turn))


def depth_of(pressure: Floats) -> Floats:
    """How deep, in mm, the hand's deepest point is for a pressure 0…1: a picture, not a measurement."""
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
    bent = bent or Bent()
    plans = {role: _plan(cast, stroke, timeline.hands[role], role, bent) for role in stroke.hands}
    return {role: replace(plan, rock=timeline.rock) for role, plan in plans.items()}


def set_hand(plan: HandPlan, cast: Cast, times_s: Floats) -> Set:
    """Sets a planned hand down at many times that follow each other closely."""
    target, height = plan.at(times_s)
    if isinstance(plan.patch, Pad):
        heading = plan.headings(times_s) + plan.opening_rad
        return _steadied(set_down(plan.patch, cast.skin, target, height, heading), times_s)
    settled = settle_along(plan.patch, cast.skin, target, float(plan.heading_rad[0]))
    return press(plan.patch, cast.skin, settled, target, height)


def _steadied(placed: Set, times_s: Floats) -> Set:
    """The same without what shakes a thumb that passes over an edge, as it does at the nape."""
    if len(times_s) < 2:
        return placed
    width = STEADYING_S / float(times_s[1] - times_s[0])
    wrist, turn = (
        gaussian_filter1d(v, width, axis=0, mode="nearest") for v in (placed.wrist_mm, placed.rotation)
    )
    return replace(placed, wrist_mm=wrist, rotation=frame(turn[..., 0], turn[..., 1]))


def hands_y(plans: Mapping[Role, HandPlan], times_s: Floats) -> Floats:
    """Where (t,) along the body the hands are on average, world y."""
    return np.asarray(np.mean([plan.at(times_s)[0][:, 1] for plan in plans.values()], axis=0))


def _plan(
    cast: Cast,
    stroke: Stroke,
    track: HandTrack,
    role: Role,
    bent: Bent,
) -> HandPlan:
    spec, giver = stroke.hands[role], giver_sign(stroke)
    if spec.shape not in {"heel": SHAPES, "thumb": THUMB_SHAPES}.get(spec.part, {}):
        said = later("a hand that works with “{part}” in the shape “{shape}” is not known yet")
        raise ValueError(Phrase(said, part=spec.part, shape=spec.shape))
    sign = giver if spec.side == "near" else -giver
    plan = _without_places(cast, spec, track, role, sign, _body_side(giver, role, spec.part), bent)
    y = cast.back.y_mm(track.levels)
    places = list(zip(track.laterals, y.tolist(), _coming_pressure(track), strict=True))
    row_of = cache(lambda edge_mm, y_mm: _row(cast, plan, edge_mm, y_mm))
    resolved = {place: _place(cast, plan, *place, row_of) for place in dict.fromkeys(places)}
    xy = np.array([resolved[place] for place in places]) * (sign, 1.0)
    turned = bent.along.turned.get(role)
    heading = plan.heading_rad + (np.zeros(len(xy)) if turned is None else turned.at(xy[:, 1]))
    return replace(plan, xy_mm=xy, heading_rad=heading, turned=turned, line_rad=_lines(cast, plan, xy))


def _without_places(
    cast: Cast, spec: HandSpec, track: HandTrack, role: Role, sign: float, side: BodySide, bent: Bent
) -> HandPlan:
    """The plan of a hand that does not know yet where to go."""
    hand, nowhere = cast.hands[side], np.zeros((0, 2))
    angle = np.radians(spec.fingers_deg)
    heading = float(np.arctan2(np.cos(angle), sign * np.sin(angle))) + bent.heading_rad.get(role, 0.0)
    if spec.part == "thumb":
        ways = () if role in bent.stance else stances(hand, spec.shape)
        first = stance_of(hand, spec.shape, bent.stance.get(role, 0))
        plan = HandPlan(
            role, side, sign, "thumb", hand, first.shape, first.pad, track, nowhere, np.array([heading]), ways
        )
        return plan.standing(first)
    shape = replace(SHAPES[spec.shape], forearm=bent.forearms.get(side, {}))
    heel = find_heel(hand, shape)
    return HandPlan(role, side, sign, "heel", hand, shape, heel, track, nowhere, np.array([heading]))


def _body_side(giver: float, role: Role, part: Part) -> BodySide:
    """Which hand of the giver is near, which far.

    Heels: beside the receiver and facing across, the hand on the head's side reaches over to the far side.
    Thumbs: facing the head, each hand works on its own side.
    """
    at_left, far = giver < 0, role == "far"
    return "L" if (at_left == far) == (part == "heel") else "R"


def _lines(cast: Cast, plan: HandPlan, xy_mm: Floats) -> Floats:
    """The direction (k,) of the space between the ribs at each key, towards the spine; else not a number."""
    out = np.full(len(xy_mm), np.nan)
    for i, where in enumerate(plan.track.laterals):
        if where.kind == "rib_space":
            slope = cast.places.rib_space(int(where.value), _side(plan), abs(xy_mm[i, 0])).slope
            out[i] = np.arctan2(-slope, -plan.sign)
    return out


def _side(plan: HandPlan) -> Side:
    return "left" if plan.sign < 0 else "right"


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
    heel = _heel(plan)
    return _Row(centres, targets, settle_along(heel, cast.skin, targets, float(plan.heading_rad[0])))


def _heel(plan: HandPlan) -> Heel:
    if not isinstance(plan.patch, Heel):
        raise ValueError(
            Phrase("“from_spine_edge_mm” is for heels; a thumb's place is the middle of its pad")
        )
    return plan.patch


def _place(
    cast: Cast,
    plan: HandPlan,
    where: Lateral,
    y_mm: float,
    pressure: float,
    row_of: Callable[[float, float], _Row],
) -> tuple[float, float]:
    """Distance of the pressure's centre from the midline, and its world y, mm."""
    side = _side(plan)
    if where.kind == "lateral_mm":
        return float(where.value) * cast.back.breadth, y_mm
    if where.kind == "to_scapula_mm":
        return float(cast.back.scapula_border_mm(y_mm, side)) + float(where.value), y_mm
    if where.kind == "from_spine_edge_mm":
        edge, depth = float(where.value), float(depth_of(np.array(pressure)))
        return _centre_for_edge(cast, plan, row_of(edge, y_mm), edge, depth), y_mm
    if where.kind == "to_rib_angle":
        return float(where.value) * float(cast.places.rib_angle_mm(y_mm, side)), y_mm
    if where.kind == "foramen":
        x, y = cast.places.foramen(as_foramen(str(where.value)), side)
        higher = HIGHER_MM.get(str(where.value), 0.0) * cast.receiver.body.stature_mm / ADULT_MM
        return abs(float(x)), float(y) + higher
    lateral = RIB_SPACE_MM * cast.receiver.body.stature_mm / ADULT_MM
    return lateral, cast.places.rib_space(int(where.value), side, lateral).y_mm


def _centre_for_edge(cast: Cast, plan: HandPlan, row: _Row, edge_mm: float, depth_mm: float) -> float:
    """Where the centre must be so that the inner edge of what presses is ``edge_mm`` from the midline.

    Coming from outside, the hand stops before anything of it that presses would be nearer to the midline.
    """
    height = np.full(len(row.centres_mm), -depth_mm)
    found = press(_heel(plan), cast.skin, row.settled, row.targets_mm, height)
    clear = np.minimum.accumulate((found.inner_edge_mm >= edge_mm)[::-1])[::-1]
    return float(row.centres_mm[np.argmax(clear)] if clear.any() else row.centres_mm[-1])
