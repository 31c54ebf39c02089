"""Knees that walk: a giver whose hands go far along the body shifts one knee after the other."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from viewer.body.rig import Rig
from viewer.motion.arms import BodySide
from viewer.motion.giver import SIDES, Posture, knees
from viewer.transforms import Floats

FREE_MM = 100.0
"""Hips go so far, from one end of their way to the other, over knees that stay where they are."""
STEP_S = 1.1
"""A knee is shifted in about this time."""
MOVING_MM_PER_S = 2.0
FORWARD_MM, LIFT_MM = 11.0, 6.0
"""While it is shifted a knee swings forward under the hip, and so leaves the floor."""


def footholds(
    rig: Rig, calm: Posture, times_s: Floats, still: dict[BodySide, Floats]
) -> dict[BodySide, Floats]:
    """Where the knees are, side → (t, 3) world; ``still`` if they can stay in one place.

    Args:
        rig: the giver's.
        calm: the posture (t) as it goes along, without the weight going into the work.
        times_s: (t,).
        still: side → (3,) where knees would be that do not walk.
    """
    ideal = knees(rig, calm)
    way = np.ptp(calm.hips_mm[:, :2], axis=0)
    if np.hypot(*way) < FREE_MM:
        return still
    steps = _steps(calm.hips_mm, times_s)
    ahead = {side: ideal[side] - calm.hips_mm for side in SIDES}
    return {side: _walked(ideal[side], ahead[side], steps, number) for number, side in enumerate(SIDES)}


def _steps(hips_mm: Floats, times_s: Floats) -> list[tuple[int, int]]:
    """When knees are shifted, one after the other: samples at which a step begins and ends."""
    step_s = times_s[1] - times_s[0]
    moving = np.hypot(*np.gradient(hips_mm[:, :2], step_s, axis=0).T) > MOVING_MM_PER_S
    edges = np.flatnonzero(np.diff(np.r_[False, moving, False].astype(int)))
    out: list[tuple[int, int]] = []
    for start, end in edges.reshape(-1, 2):
        parts = max(1, round((end - start) * step_s / STEP_S))
        bounds = np.linspace(start, min(end, len(times_s) - 1), parts + 1).round().astype(int)
        out += [(int(a), int(b)) for a, b in pairwise(bounds)]
    return out


def _walked(ideal: Floats, ahead: Floats, steps: list[tuple[int, int]], number: int) -> Floats:
    """A knee's way (t, 3): it takes every second step, each to where it should be one step later."""
    out = np.repeat(ideal[:1], len(ideal), axis=0)
    for i, (start, end) in enumerate(steps):
        if i % 2 != number % 2:
            continue
        later = steps[i + 1][1] if i + 2 < len(steps) else -1
        share = np.clip((np.arange(len(ideal)) - start) / max(end - start, 1), 0.0, 1.0)
        eased = share**3 * (10 - 15 * share + 6 * share**2)
        before = out[start].copy()
        out[start:] = before + eased[start:, None] * (ideal[later] - before)
        out += _swing(ideal[later] - before, ahead[start], share)
    return out


def _swing(step: Floats, ahead: Floats, share: Floats) -> Floats:
    """How a knee swings out of the straight way (t, 3) while it makes a step: ahead of the hip, and up."""
    bump = 16.0 * share**2 * (1 - share) ** 2 * min(1.0, float(np.hypot(*step[:2])) / FORWARD_MM)
    forward = ahead[:2] / np.hypot(*ahead[:2])
    return np.outer(bump, (*(FORWARD_MM * forward), LIFT_MM))
