"""A hand set down with many headings and in many stances, before the posture is known that reaches it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.motion.cast import Cast
from viewer.motion.hand import local_points
from viewer.motion.heel import Heel, Set
from viewer.motion.heel import set_down as set_heel_down
from viewer.motion.plan import NAPE_MM, HandPlan
from viewer.motion.posture_cost import hand_balls
from viewer.motion.thumb import Pad, Working
from viewer.motion.thumb import set_down as set_pad_down
from viewer.transforms import Floats, wrap_angle

SKIN_STRIDE, THUMB_STRIDE, SKIN_RADIUS_MM = 80, 30, 1.0
"""Of the skin of a hand that stands on its thumb every so-many-th point is a ball so large; closer on the
thumb, since thumbs are what comes near to each other."""
PALM_STRIDE, FINGER_STRIDE = 5, 9
RAISED_RAD = np.radians([-24.0, -38.0])
RAISED_COST_MM = (8.0, 3.0)
"""Knuckles can be raised so far; what of the fingers is in the skin even then costs 1 at such a depth."""
PALM_FREE_MM, PALM_COST_MM = 1.0, 3.0
ON_THE_HEAD_COST_MM = 8.0
"""Fingers that reach so far beyond the nape, while they are straight, cost 1, and more by the square."""
OWN_SIDE_MM, CROSSING_COST_MM = 5.0, 2.0
"""A thumb keeps so far from the midline on its own side, so that thumbs never meet; nearer it costs."""


@dataclass(frozen=True)
class Headings:
    """Which headings are tried: steps of an angle, up to so many either side of the file's."""

    step_rad: float
    most: int

    def clipped(self, steps: Floats) -> Floats:
        """The nearest heading that is tried, in whole steps."""
        return np.clip(np.rint(steps), -self.most, self.most)

    def places(self, steps: Floats, drift: Floats, way_mm: Floats, turned: Floats) -> NDArray[np.int64]:
        """Rows (d, m) of the tries for draws (d,) that drift along the way (m,), added to ``turned`` (m,)."""
        found = self.clipped(turned + steps[:, None] + drift[:, None] * way_mm)
        return (found + self.most).astype(np.int64)

    @property
    def offsets_rad(self) -> Floats:
        """All of them."""
        return np.asarray(self.step_rad * np.arange(-self.most, self.most + 1))


HEADINGS = {
    "heel": Headings(float(np.radians(5.0)), 4),
    "thumb": Headings(float(np.radians(10.0)), 6),
}


@dataclass(frozen=True, eq=False)
class Tries:
    """One hand set down: (stance, heading, moment, …), and which moments press.

    Wrists are where a giver sees them who has gone along by ``follows_mm`` (moment, 3).

    Attributes:
        wrist_mm, rotation: of the hand.
        cost: of palm or raised fingers in the skin.
        off_line_deg: by how much what presses misses the line of the space between the ribs; 0 without one.
        presses: (moment,) at which the joints count: those at which a heel presses; with thumbs all of them.
        balls_mm, radii_mm: (stance, b, 3) and (b,) that fill the hand, in rest axes from the wrist.
    """

    wrist_mm: Floats
    rotation: Floats
    cost: Floats
    off_line_deg: Floats
    presses: NDArray[np.bool_]
    follows_mm: Floats
    balls_mm: Floats
    radii_mm: Floats


def hand_tries(cast: Cast, plan: HandPlan, moments_s: Floats, follows_mm: Floats) -> Tries:
    """Sets a planned hand down in all stances and with all headings at moments (m)."""
    if not plan.stances:
        placed, shape = _placed(cast, plan, moments_s)
        none = np.zeros((1, *shape))
        return _joined(cast, [(plan, placed)], shape, none, none, follows_mm)
    found = [(plan.standing(stance), stance) for stance in plan.stances]
    each = [(standing, *_placed(cast, standing, moments_s)) for standing, _ in found]
    shape = each[0][2]
    cost = [
        _thumb_cost(cast, p, stance, placed) for (p, placed, _), (_, stance) in zip(each, found, strict=True)
    ]
    off = [_off_line(standing, moments_s, shape) for standing, _ in found]
    return _joined(
        cast,
        [(p, placed) for p, placed, _ in each],
        shape,
        np.stack(cost).reshape(-1, *shape),
        np.stack(off),
        follows_mm,
    )


def _placed(cast: Cast, plan: HandPlan, moments_s: Floats) -> tuple[Set, tuple[int, int]]:
    offsets = HEADINGS[plan.part].offsets_rad
    target, height = plan.at(moments_s)
    heading = (plan.headings(moments_s) + plan.opening_rad)[None] + offsets[:, None]
    shape = (len(offsets), len(moments_s))
    where = np.tile(target, (shape[0], 1)), np.tile(height, shape[0]), heading.ravel()
    if isinstance(plan.patch, Pad):
        return set_pad_down(plan.patch, cast.skin, *where), shape
    assert isinstance(plan.patch, Heel)
    return set_heel_down(plan.patch, cast.skin, *where), shape


def _joined(
    cast: Cast,
    each: list[tuple[HandPlan, Set]],
    shape: tuple[int, int],
    cost: Floats,
    off: Floats,
    follows_mm: Floats,
) -> Tries:
    count = len(each)
    wrist = np.stack([placed.wrist_mm for _, placed in each]).reshape(count, *shape, 3)
    rotation = np.stack([placed.rotation for _, placed in each]).reshape(count, *shape, 3, 3)
    thumb = each[0][0].part == "thumb"
    pressed = np.asarray(each[0][1].pressed.reshape(shape).any(axis=0) | thumb)
    pressed = pressed if pressed.any() else np.ones_like(pressed)  # a hand that only rests has to reach, too
    balls = [_balls(plan) for plan, _ in each]
    return Tries(
        wrist - follows_mm,
        rotation,
        cost,
        off,
        pressed,
        follows_mm,
        np.stack([centres for centres, _ in balls]),
        balls[0][1],
    )


def _balls(plan: HandPlan) -> tuple[Floats, Floats]:
    if plan.part != "thumb":
        return hand_balls(plan.hand)
    thumb = plan.hand.finger_rows((1,), (2, 3), 0.4)[::THUMB_STRIDE]
    some = np.union1d(np.arange(0, len(plan.hand.points_mm), SKIN_STRIDE), thumb)
    centres = local_points(plan.hand, plan.shape, some)
    return centres, np.full(len(centres), SKIN_RADIUS_MM)


def _thumb_cost(cast: Cast, plan: HandPlan, stance: Working, placed: Set) -> Floats:
    """What it costs (n,) that palm or raised fingers are in the skin, or that the thumb nears the midline."""
    hand = plan.hand
    fingers = hand.finger_rows((2, 3, 4, 5), (1, 2, 3), 0.5)
    thumb = hand.finger_rows((1,), (2, 3), 0.4)
    palm = np.setdiff1d(np.arange(len(hand.points_mm)), np.concatenate([fingers, thumb]))[::PALM_STRIDE]
    low = _lowest(cast, placed, local_points(hand, stance.shape, palm))
    cost = (np.maximum(0.0, PALM_FREE_MM - low) / PALM_COST_MM) ** 2
    for angle, depth in zip(RAISED_RAD, RAISED_COST_MM, strict=True):
        raised = replace(stance.shape, knuckles=np.full(4, angle))
        low = _lowest(cast, placed, local_points(hand, raised, fingers[::FINGER_STRIDE]))
        cost = cost + (np.maximum(0.0, -low) / depth) ** 2
    ends = _world(placed, local_points(hand, stance.shape, fingers[::FINGER_STRIDE]))[..., 1].max(axis=1)
    nape = float(cast.back.y_mm(0.0)) + NAPE_MM
    cost = cost + (np.maximum(0.0, ends - nape) / ON_THE_HEAD_COST_MM) ** 2
    own = _world(placed, local_points(hand, stance.shape, thumb[::FINGER_STRIDE]))[..., 0] * plan.sign
    return np.asarray(cost + (np.maximum(0.0, OWN_SIDE_MM - own.min(axis=1)) / CROSSING_COST_MM) ** 2)


def _lowest(cast: Cast, placed: Set, points: Floats) -> Floats:
    """Least clearance (n,) of points (p, 3) of the hand over the skin."""
    return np.asarray(cast.skin.clearance(_world(placed, points)).min(axis=1))


def _world(placed: Set, points: Floats) -> Floats:
    """Points (p, 3) of the hand where it is set down, (n, p, 3)."""
    return np.asarray(placed.wrist_mm[:, None] + points @ np.swapaxes(placed.rotation, -1, -2))


def _off_line(plan: HandPlan, moments_s: Floats, shape: tuple[int, int]) -> Floats:
    """By how many degrees (h, m) the thumb misses the line of the space; 0 where there is none."""
    offsets = HEADINGS[plan.part].offsets_rad
    keys = np.searchsorted(plan.track.times_s, moments_s, side="right") - 1
    line = plan.line_rad[np.clip(keys, 0, len(plan.line_rad) - 1)]
    thumb = (plan.headings(moments_s) + plan.opening_rad)[None] + offsets[:, None]
    off = np.degrees(np.abs(wrap_angle(thumb - line)))
    return np.asarray(np.nan_to_num(np.broadcast_to(off, shape), nan=0.0))
