"""Eyes on the hands: how neck and head turn so that the giver looks at the work."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.ndimage import gaussian_filter1d, minimum_filter1d

from viewer.body.body import Body
from viewer.body.rig import JointTurns, Rig, chain
from viewer.motion.bearing import turned_further
from viewer.motion.cast import Cast
from viewer.motion.giver import EYES_DOWN_DEG, LOOK_DOWN_DEG, Posture, X, Y, trunk_turns
from viewer.motion.heel import Set
from viewer.stroke.stroke import Role
from viewer.stroke.timeline import Timeline
from viewer.stroke.tracks import interpolate, smooth
from viewer.transforms import Floats, apply, rotation_about

BEND_SHARES = {"neck01": 0.17, "neck02": 0.25, "neck03": 0.25, "head": 0.33}
TURN_SHARES = {"neck01": 0.10, "neck02": 0.20, "neck03": 0.25, "head": 0.45}
"""A neck bends along its whole length; most of its turning is done at its upper end."""
BEND_DEG, TURN_DEG = (-28.0, 38.0), 48.0
"""Forward bend and turn of the neck stay within these: inside the 45° and 60° of docs/anatomy.md."""
SOFT_DEG = 8.0
"""So far before its end a range begins to hold back."""
ROUNDS = 5
RESTS_S, SETTLES_S = 0.5, 0.25
"""Widths in time over which the eyes' target and the neck are evened out: they do not follow every rock."""
ALSO_SEEN = 0.15
"""A hand that does not press is looked at so much, beside one that presses with 1."""
GLANCE_FROM_MM, GLANCE_SHARE = 30.0, 0.8
"""With hands held higher than this the giver looks up, so much of the way, to the receiver's head."""
GLANCE_OVER_S = 0.9
"""That long before the hands come down the eyes are back where they will be."""


def looking(
    cast: Cast, timeline: Timeline, sets: Mapping[Role, Set], posture: Posture, times_s: Floats
) -> Posture:
    """The posture (t) of a giver who looks at the hands that are set down like this."""
    rig, target = cast.giver.rig, seen(cast, timeline, sets, times_s)
    step = float(times_s[1] - times_s[0])
    return turned_further(
        posture, look(rig, trunk_turns(rig, posture), between_eyes(cast.giver), target, step)
    )


def between_eyes(body: Body) -> Floats:
    """The middle (3,) of both eyes, rest space."""
    return np.asarray(body.points_mm[np.unique(body.topology.eyes)].mean(axis=0))


def look(
    rig: Rig, turns: JointTurns, eye_rest_mm: Floats, target_mm: Floats, step_s: float
) -> dict[str, Floats]:
    """Further turns (t, 3, 3) about rest axes of neck and head with which a giver looks at a target.

    Args:
        rig: the giver's.
        turns: of pelvis, trunk and neck at every sample (t), the neck as ``LOOK_DOWN_DEG`` holds it.
        eye_rest_mm: (3,) between the eyes, rest space.
        target_mm: (t, 3) world.
        step_s: time between samples.
    """
    bend = np.full(len(target_mm), sum(LOOK_DOWN_DEG.values()))
    turn, head = np.zeros(len(target_mm)), rig.index["head"]
    eye = eye_rest_mm - rig.head("head")
    for _ in range(ROUNDS):
        local = {**turns.local, **_neck(bend, turn)}
        rotation, position = chain(
            rig, JointTurns(local, {}, turns.root_rotation, turns.root_shift_mm), only=(head,)
        )
        facing = rotation[..., head, :, :]
        away = target_mm - position[..., head, :] - facing @ eye
        x, y, z = np.moveaxis(apply(np.swapaxes(facing, -1, -2), away), -1, 0)
        bend = bend + np.degrees(np.arctan2(-y, -z)) - EYES_DOWN_DEG
        turn = turn - np.degrees(np.arctan2(x, np.hypot(y, z)))
        bend, turn = held_back(bend, *BEND_DEG), held_back(turn, -TURN_DEG, TURN_DEG)
    bend, turn = (_evened(angle, SETTLES_S, step_s) for angle in (bend, turn))
    return {
        name: rotation_about(X, np.radians(LOOK_DOWN_DEG[name])) @ wanted
        for name, wanted in _neck(bend, turn).items()
    }


def seen(cast: Cast, timeline: Timeline, sets: Mapping[Role, Set], times_s: Floats) -> Floats:
    """What (t, 3) the giver looks at: between the hands, most at the one that presses most.

    While both hands are held high, at the beginning and at the end, it is nearly the receiver's head.
    """
    step = float(times_s[1] - times_s[0])
    weight, place, lift = [], [], []
    for role, placed in sets.items():
        track = timeline.hands[role]
        weight.append(ALSO_SEEN + interpolate(track.times_s, track.pressures, track.eases, times_s))
        lift.append(interpolate(track.times_s, track.lifts_mm, track.eases, times_s))
        height = cast.skin.height(placed.centre_mm)
        place.append(np.concatenate([placed.centre_mm, height[:, None]], axis=1))
    work = np.einsum("ht,htk->tk", weight, place) / np.sum(weight, axis=0)[:, None]
    up = GLANCE_SHARE * glance(np.min(lift, axis=0), step)[:, None]
    return _evened(work, RESTS_S, step) * (1 - up) + up * _head_of(cast)


def glance(lift_mm: Floats, step_s: float) -> Floats:
    """How much (t,) the giver looks up while the lower hand is held at these heights (t,), 0…1."""
    high = smooth(np.clip(lift_mm / GLANCE_FROM_MM - 1.0, 0.0, 1.0))
    half = max(1, round(GLANCE_OVER_S / step_s / 2))
    until_then = np.roll(minimum_filter1d(high, 2 * half + 1, mode="wrap"), -half)
    return _evened(until_then, SETTLES_S, step_s)


def held_back(angle: Floats, low: float, high: float) -> Floats:
    """Angles (...) brought softly within a range: near its ends, less and less of what is asked for."""
    over = np.maximum(angle - (high - SOFT_DEG), 0.0) / SOFT_DEG
    under = np.maximum((low + SOFT_DEG) - angle, 0.0) / SOFT_DEG
    inside = np.clip(angle, low + SOFT_DEG, high - SOFT_DEG)
    return np.asarray(inside + SOFT_DEG * (np.tanh(over) - np.tanh(under)))


def _neck(bend_deg: Floats, turn_deg: Floats) -> dict[str, Floats]:
    """Turns (t, 3, 3) of neck and head that bend forward and turn to the left by so much in all."""
    return {
        name: rotation_about(X, -np.radians(share * bend_deg))
        @ rotation_about(Y, np.radians(TURN_SHARES[name] * turn_deg))
        for name, share in BEND_SHARES.items()
    }


def _evened(values: Floats, width_s: float, step_s: float) -> Floats:
    """Values (t, ...) without what is quicker than a width; a stroke is a loop."""
    return np.asarray(gaussian_filter1d(values, width_s / step_s, axis=0, mode="wrap"))


def _head_of(cast: Cast) -> Floats:
    """The middle (3,) of the receiver's head."""
    rig, lying = cast.receiver.body.rig, cast.receiver.matrices[cast.receiver.body.rig.index["head"]]
    middle = (rig.head("head") + rig.tail("head")) / 2
    return np.asarray(lying[:, :3] @ middle + lying[:, 3])
