"""What is drawn at random when a posture is searched, and what the numbers stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.motion.cast import Cast
from viewer.motion.giver import Posture
from viewer.motion.plan import HandPlan
from viewer.stroke.stroke import Role
from viewer.transforms import Floats

STANDARD_STATURE_MM = 1748.0
"""The offsets below are those of a giver of this stature, and grow with it."""
PER_MM = 0.01
"""What changes along the way is drawn for a way of 100 mm."""


@dataclass(frozen=True, eq=False)
class Guess:
    """Postures (d) as they were drawn.

    Attributes:
        posture: of the trunk, with the hands in the middle of their way.
        swivel_rad: role → (d,) of the elbow.
        heading, drift: role → (d,) steps that a hand is turned from the file's heading, and further for each
            millimetre of its way; see :data:`viewer.motion.posture_tries.HEADINGS`.
        stance: role → (d,) which stance a hand takes.
        sideways, turning_rad: (d,) for each millimetre of the way; see :class:`viewer.motion.giver.Along`.
    """

    posture: Posture
    swivel_rad: Mapping[Role, Floats]
    heading: Mapping[Role, Floats]
    drift: Mapping[Role, Floats]
    stance: Mapping[Role, NDArray[np.int64]]
    sideways: Floats
    turning_rad: Floats


@dataclass(frozen=True, eq=False)
class Manner:
    """How postures are drawn.

    Attributes:
        mean, width: (c,) of the columns at first: x, y, z, yaw, lean; elbows near and far; headings near and
            far; then, with thumbs, stances near and far, sideways, turning, drifts near and far.
        plans: the hands' tasks.
        giver_at: −1 at the receiver's left, +1 at the right: numbers are those of a giver at the left.
        level_y_mm: world y that the giver is beside.
    """

    mean: Floats
    width: Floats
    plans: Mapping[Role, HandPlan]
    giver_at: float
    level_y_mm: float

    def spelled(self, draws: Floats) -> Guess:
        """What draws (d, c) say."""
        zero, roles = np.zeros(len(draws)), self.plans
        more = draws.shape[1] > 9

        def of(column: int, role: Role) -> Floats:
            return draws[:, column + (1 if role == "far" else 0)]

        return Guess(
            self._posture(draws),
            {r: of(5, r) for r in roles},
            {r: of(7, r) for r in roles},
            {r: PER_MM * of(13, r) if more else zero for r in roles},
            {r: self._stance(of(9, r) if more else zero, plan) for r, plan in roles.items()},
            PER_MM * -self.giver_at * draws[:, 11] if more else zero,
            PER_MM * -self.giver_at * draws[:, 12] if more else zero,
        )

    @staticmethod
    def unturned(draw: Floats) -> Floats:
        """The draw (c,) with hands as the file, or what is found place by place, says."""
        out = draw.copy()
        out[[7, 8, 13, 14]] = 0.0
        return out

    def _posture(self, draws: Floats) -> Posture:
        hips = np.stack([-self.giver_at * draws[:, 0], self.level_y_mm + draws[:, 1], draws[:, 2]], axis=1)
        yaw = draws[:, 3] if self.giver_at < 0 else np.pi - draws[:, 3]
        return Posture(hips, yaw, draws[:, 4])

    @staticmethod
    def _stance(value: Floats, plan: HandPlan) -> NDArray[np.int64]:
        return np.clip(np.rint(value), 0, max(len(plan.stances), 1) - 1).astype(np.int64)


def manner_of(cast: Cast, plans: Mapping[Role, HandPlan], giver_at: float, level_y_mm: float) -> Manner:
    """How postures are drawn for these tasks."""
    size = cast.giver.stature_mm / STANDARD_STATURE_MM
    thumbs = any(plan.part == "thumb" for plan in plans.values())
    yaw, yaw_width = (50.0, 20.0) if thumbs else (16.0, 18.0)
    mean = [-490 * size, -170 * size, 400 * size, np.radians(yaw), 1.15, 0.6, 0.6, 0.0, 0.0]
    width = [90 * size, 130 * size, 45 * size, np.radians(yaw_width), 0.25, 0.7, 0.7, 2.5, 2.5]
    if thumbs:
        stances = max(len(plan.stances) for plan in plans.values())
        mean += [0.5 * stances, 0.5 * stances, 0.0, 0.0, 0.0, 0.0]
        width += [stances / 3, stances / 3, 10.0, 0.06, 0.8, 0.8]
    return Manner(np.array(mean), np.array(width), plans, giver_at, level_y_mm)
