"""How weight comes into the work: from the hips, then the trunk and the shoulders; the arms come last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter1d

from viewer.body.rig import Rig
from viewer.motion.arms import BodySide, arm_lengths
from viewer.motion.giver import SIGNS, Posture, Reaching, Y, Z, shoulders, trunk_turns
from viewer.stroke.tracks import smooth
from viewer.transforms import Floats, rotation_about

HIPS_LEAD_S, TRUNK_LEAD_S, SHOULDERS_LEAD_S = 0.25, 0.12, 0.08
"""So long before the hands press, or reach, hips, trunk and shoulder girdle are on their way."""
SHOULDERS_SETTLE_S = 0.2
NEAR_REACH, FAR_REACH = 0.70, 0.96
"""Shoulder to wrist as a share of the arm: from a hand near the body to an arm that is nearly long."""
DRAWN_BACK_DEG, REACHED_DEG = -4.0, 2.3
"""How far the shoulder of a near hand is drawn back, and how far it comes forward from there to a far one."""
LIFTED_DEG = 4.5
"""How far the shoulder of a far hand rises: towards the head, which is forward in a trunk that leans."""
GIRDLE_SHARES = {"clavicle": 0.6, "shoulder01": 0.4}


def lean_in(reaching: Reaching, work: Floats, step_s: float, hands_y_mm: Floats | None = None) -> Posture:
    """The posture (t) while weight goes into the work (t), 0…1: the hips go first, the trunk follows them.

    Args:
        reaching: how the giver kneels.
        work: how much of the weight is in the hands at every sample of a stroke, which is a loop.
        step_s: time between samples.
        hands_y_mm: where (t,) along the body the hands are.
    """
    trunk = reaching.posture(ahead(work, TRUNK_LEAD_S, step_s), hands_y_mm)
    return replace(trunk, hips_mm=reaching.posture(ahead(work, HIPS_LEAD_S, step_s), hands_y_mm).hips_mm)


def girdle(
    rig: Rig, posture: Posture, wrists_mm: Mapping[BodySide, Floats], step_s: float | None = None
) -> dict[str, Floats]:
    """Further turns (t, 3, 3) of the shoulder girdles that belong to hands.

    Args:
        rig: the giver's.
        posture: (t).
        wrists_mm: side → (t, 3) world.
        step_s: time between samples; without it each moment is taken for itself, and nothing goes ahead.
    """
    at, _ = shoulders(rig, trunk_turns(rig, posture))
    out: dict[str, Floats] = {}
    for side, sign in SIGNS:
        if side not in wrists_mm:
            continue
        reach = np.linalg.norm(wrists_mm[side] - at[side], axis=-1) / sum(arm_lengths(rig, side))
        far = smooth(np.clip((reach - NEAR_REACH) / (FAR_REACH - NEAR_REACH), 0.0, 1.0))
        if step_s is not None:
            soon = ahead(far, SHOULDERS_LEAD_S, step_s)
            far = gaussian_filter1d(soon, SHOULDERS_SETTLE_S / step_s, mode="wrap")
        forward = np.radians(DRAWN_BACK_DEG + REACHED_DEG * far)
        up = np.radians(LIFTED_DEG * far)
        for joint, share in GIRDLE_SHARES.items():
            turn = rotation_about(Y, -sign * share * forward) @ rotation_about(Z, -sign * share * up)
            out[f"{joint}.{side}"] = turn
    return out


def turned_further(posture: Posture, turns: Mapping[str, Floats]) -> Posture:
    """The posture with further turns (..., 3, 3) of some joints, after those that it has."""
    both = {
        name: posture.turned[name] @ turn if name in posture.turned else turn for name, turn in turns.items()
    }
    return replace(posture, turned={**posture.turned, **both})


def ahead(values: Floats, lead_s: float, step_s: float) -> Floats:
    """Values (t, ...) of a loop as they will be that much later."""
    times = np.arange(len(values)) * step_s
    soon = np.mod(times + lead_s, times[-1])
    return np.asarray(
        np.stack([np.interp(soon, times, column) for column in values.reshape(len(values), -1).T], axis=1)
    ).reshape(values.shape)
