"""Resting fingers: each of them, at each moment, comes down until it touches the skin.

The thumb keeps the angle of the hand's shape: its base is part of the heel, which must press as measured.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d, minimum_filter1d

from viewer.motion.hand import FINGERS, Hand, HandShape, local_points
from viewer.motion.plan import HandPlan
from viewer.motion.skin_field import SkinField
from viewer.transforms import Floats

LEAST_RAD = {"heel": float(np.radians(-24.0)), "thumb": float(np.radians(-44.0))}
MOST_RAD = {"heel": float(np.radians(30.0)), "thumb": float(np.radians(42.0))}
"""How far knuckles are raised at most, further over a thumb that stands, and how far they are bent."""
MOST_CURL_RAD = {"heel": float(np.radians(18.0)), "thumb": float(np.radians(32.0))}
"""How much further middle joints bend than they follow their knuckles, where the skin falls away: the
fingers of a hand that supports thumbs hold on to a flank, those beside a heel are not to become a claw."""
FOLDED_RAD, FOLDING_MM = float(np.radians(75.0)), 50.0
"""A finger that would lie on the receiver's head is folded so far, gradually over so much of the way."""
FREE_SHARE = 0.5
"""So far along its first bone a finger is the palm's skin rather than its own."""
LIFTED_MM, LIFTED_RAD = 15.0, float(np.radians(20.0))
"""Fingers of a hand that is lifted so far do not reach for the skin: they bend no further than this."""
CURL_IN_THE_AIR_RAD = {"heel": float(np.radians(6.0)), "thumb": float(np.radians(20.0))}
IN_THE_AIR_RAD = float(np.radians(18.0))
"""The knuckle angle of a finger that has no skin under it."""
TOUCH_MM = 0.6
STEPS, HALVINGS = 7, 5
SMOOTHING_S = {"heel": 0.26, "thumb": 0.36}
STRIDE = 3
"""Fingers move slowly: every third sample is solved, those between follow."""
EARLY_SAMPLES = 3
"""Of those that are solved: so wide, a finger straightens before what it has to clear, and bends after it."""
HOVER_MM = 14.0
"""A finger that cannot reach the skin relaxes over this distance to the angle it has in the air."""


def rest(
    plan: HandPlan,
    skin: SkinField,
    wrist_mm: Floats,
    rotation: Floats,
    height_mm: Floats,
    step_s: float,
    nape_y_mm: float = np.inf,
) -> HandShape:
    """The hand's shape (t) with the fingers lying on the skin.

    Args:
        plan: of the hand.
        skin: the receiver's back, unyielding.
        wrist_mm: (t, 3) world.
        rotation: (t, 3, 3) of the hand.
        height_mm: (t,) how far what works is held over the skin, negative where it presses.
        step_s: time between two samples, for smoothing.
        nape_y_mm: how far up the nape fingers may lie; one that would lie beyond that is folded away.
    """
    part = "thumb" if plan.part == "thumb" else "heel"
    every = np.arange(len(wrist_mm))
    some = np.unique(np.r_[every[::STRIDE], every[-1]])
    placed = _Placed(plan.hand, plan.shape, skin, wrist_mm[some], rotation[some])
    on = np.clip(1.0 - height_mm[some, None] / LIFTED_MM, 0.0, 1.0)
    most = LIFTED_RAD + on * (MOST_RAD[part] - LIFTED_RAD)

    def smooth(angles: Floats) -> Floats:
        early = minimum_filter1d(angles, EARLY_SAMPLES, axis=0, mode="nearest")
        between = np.stack([np.interp(every, some, column) for column in early.T], axis=1)
        return np.asarray(gaussian_filter1d(between, SMOOTHING_S[part] / step_s, axis=0, mode="nearest"))

    folded = placed.folded(LEAST_RAD[part], nape_y_mm)
    knuckles = smooth(placed.knuckles(LEAST_RAD[part], most, folded))
    curl = placed.curl(on * MOST_CURL_RAD[part], CURL_IN_THE_AIR_RAD[part], knuckles[some], folded)
    return plan.shape.with_knuckles(knuckles).with_curl(smooth(curl))


@dataclass(frozen=True, eq=False)
class _Placed:
    """A hand where it is at the samples (t) that are solved: wrist (t, 3) and rotation (t, 3, 3)."""

    hand: Hand
    shape: HandShape
    skin: SkinField
    wrist_mm: Floats
    rotation: Floats

    def folded(self, raised: float, nape_y_mm: float) -> Floats:
        """How far (t, 4) fingers are folded away from the head: as far as there is room for them, raised."""
        wanted = FOLDED_RAD * self._over_the_head(nape_y_mm)
        if not wanted.any():
            return wanted
        knuckles = np.full(wanted.shape, raised)
        return _lowered(lambda curl: self._gap(knuckles, curl), wanted.shape, 0.0, wanted, wanted)

    def knuckles(self, raised: float, most: Floats, folded: Floats) -> Floats:
        """Angles (t, 4) of the knuckles at which the fingers, folded so far, first touch."""
        return _lowered(lambda k: self._gap(k, folded), folded.shape, raised, most, IN_THE_AIR_RAD)

    def curl(self, most: Floats, in_the_air: float, knuckles: Floats, folded: Floats) -> Floats:
        """How far (t, 4) fingers are bent beyond their knuckles until their ends touch."""
        ends = [self.hand.finger_rows((k,), (2, 3))[::3] for k in FINGERS]
        further = _lowered(
            lambda c: self._gap(knuckles, folded + c, ends), folded.shape, 0.0, most, in_the_air
        )
        return folded + further * (1.0 - folded / FOLDED_RAD)

    @cached_property
    def _undersides(self) -> list[NDArray[np.int64]]:
        return [_underside(self.hand, k) for k in FINGERS]

    def _gap(self, knuckles: Floats, curl: Floats, rows: list[NDArray[np.int64]] | None = None) -> Floats:
        """Least clearance (t, 4) of each finger over the skin; of its underside, if no rows are told."""
        rows = rows or self._undersides
        shape = self.shape.with_knuckles(knuckles).with_curl(curl)
        local = local_points(self.hand, shape, np.concatenate(rows))
        over = self.skin.clearance(self.wrist_mm[:, None] + local @ np.swapaxes(self.rotation, -1, -2))
        starts = np.cumsum([0, *(len(some) for some in rows)])
        return np.stack([over[:, a:b].min(axis=1) for a, b in pairwise(starts)], axis=1)

    def _over_the_head(self, nape_y_mm: float) -> Floats:
        """How much (t, 4), 0…1, the ends of straight fingers would lie on the head."""
        tips = [self.hand.rig.tail(f"finger{k}-3.{self.hand.side}") - self.hand.wrist_mm for k in FINGERS]
        along = self.wrist_mm[:, None, 1] + np.einsum("tj,kj->tk", self.rotation[:, 1], np.array(tips))
        share = np.clip((along - nape_y_mm) / FOLDING_MM + 0.5, 0.0, 1.0)
        return np.asarray(share * share * (3.0 - 2.0 * share))


def _underside(hand: Hand, finger: int) -> NDArray[np.int64]:
    """Every second of the finger's rows that are on the palm's side of its joints, from ``FREE_SHARE`` on.

    What is nearer to the knuckle lies where the palm does, however far the finger is raised.
    """
    rows = hand.finger_rows((finger,), (1, 2, 3))
    dorsal, along = hand.frame[:, 1], hand.frame[:, 0]
    joints = [hand.rig.head(f"finger{finger}-{j}.{hand.side}") for j in (1, 2, 3)]
    place, at = hand.points_mm[rows] @ along, [p @ along for p in joints]
    middle = np.interp(place, at, [p @ dorsal for p in joints])
    free = place > at[0] + FREE_SHARE * (at[1] - at[0])
    return rows[free & (hand.points_mm[rows] @ dorsal < middle)][::2]


def _lowered(
    gap: Callable[[Floats], Floats],
    shape: tuple[int, int],
    raised: float,
    lowered: Floats,
    in_the_air: Floats | float,
) -> Floats:
    """Angles (t, k) at which, coming down, fingers first touch; far from any skin, ``in_the_air``.

    They are looked for step by step and then by halving: beyond a fold, as between trunk and arm, there may
    be room again, where no finger gets to.
    """
    low = np.full(shape, raised)
    high, found = low, gap(low) <= TOUCH_MM
    for share in np.linspace(0.0, 1.0, STEPS + 1)[1:]:
        angle = raised + share * (lowered - raised)
        over = gap(np.broadcast_to(angle, shape))
        high = np.where(found, high, angle)
        found = found | (over <= TOUCH_MM)
        low = np.where(found, low, angle)
    hovering = np.where(found, 0.0, np.clip((over - TOUCH_MM) / HOVER_MM, 0.0, 1.0))
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        free = gap(middle) > TOUCH_MM
        low, high = np.where(free, middle, low), np.where(free, high, middle)
    return low + hovering * (in_the_air - low)
