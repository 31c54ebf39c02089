"""Rules of rocking, measured on the receiver's joints: how fast, how much, and whether the rest follows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from viewer.body.rig import place
from viewer.check.findings import Reading
from viewer.check.rules import (
    ROCK_HEAD,
    ROCK_LATER,
    ROCK_LIMB,
    ROCK_PELVIS,
    ROCK_RATE,
    ROCK_THORAX,
    Bound,
)
from viewer.motion.scored import Score
from viewer.transforms import Floats, to_quaternion

THORAX, PELVIS, HEAD = "spine02", "root", "head"
LIMBS = ("wrist.L", "wrist.R", "lowerleg01.L", "lowerleg01.R", "foot.L", "foot.R")
LIMB_WORDS = ("left arm", "right arm", "left thigh", "right thigh", "left foot", "right foot")
LEAST_ROLL_DEG = 0.4
"""A chest that turns less does not rock: it breathes."""
WHOLE_SHARE = 0.95
"""A swing is a whole one if the file asks, all the while, for so much of the fullest rocking it asks for."""
CHAINS = {
    "head": ("neck02", "head"),
    "left foot": ("upperleg01.L", "lowerleg01.L", "foot.L"),
    "right foot": ("upperleg01.R", "lowerleg01.R", "foot.R"),
}
"""How the swing goes on from the chest: through these joints, each less than a quarter of a swing later."""
Readings = tuple[Bound, list[Reading]]


@dataclass(frozen=True, eq=False)
class Signals:
    """What moves, at every sample (t): turns about the length of the body in degrees, places (t, 3) in mm."""

    times_s: Floats
    thorax_deg: Floats
    pelvis_deg: Floats
    head_mm: Floats
    limbs_mm: tuple[Floats, ...]


def is_rocked(score: Score) -> bool:
    """Whether the stroke file asks for rocking, or the receiver is rocked."""
    asked = score.timeline.rock is not None
    return asked or (len(score.receiver_matrices) > 1 and float(np.ptp(roll(score, THORAX))) > LEAST_ROLL_DEG)


def rock_readings(score: Score) -> tuple[Readings, ...]:
    """rock-rate and rock-response; nothing for a receiver who is not to be rocked."""
    if not is_rocked(score):
        return ()
    signals = signals_of(score)
    swings = whole_swings(score, signals)
    if not swings:
        still = [Reading(0.0, 0.0)]
        return ((ROCK_RATE, still), (ROCK_PELVIS, still), (ROCK_THORAX, still))
    return (
        (ROCK_RATE, [_reading(signals, s, 1.0 / _lasts(signals, s)) for s in swings]),
        (ROCK_PELVIS, [_reading(signals, s, _span(signals.pelvis_deg, s)) for s in swings]),
        (ROCK_THORAX, [_reading(signals, s, _span(signals.thorax_deg, s)) for s in swings]),
        (ROCK_HEAD, [_reading(signals, s, _span(signals.head_mm, s), "head") for s in swings]),
        (ROCK_LIMB, _limbs(signals, swings)),
        (ROCK_LATER, _later(score, signals, swings)),
    )


def roll(score: Score, joint: str) -> Floats:
    """How far (t,) a joint of the receiver is turned about the body's length, degrees, from the start."""
    row = score.giver_rig.index[joint]  # both people have joints of the same names in the same order
    turned = score.receiver_matrices[:, row, :, :3].astype(np.float64)
    q = to_quaternion(turned @ turned[0].T)
    return np.degrees(2.0 * np.arctan2(q[:, 2], q[:, 0]))


def signals_of(score: Score) -> Signals:
    """What moves of the receiver."""
    times = np.arange(len(score.receiver_matrices)) * np.float64(score.step_s)
    limbs = tuple(_path(score, name) for name in LIMBS)
    return Signals(times, roll(score, THORAX), roll(score, PELVIS), _path(score, HEAD), limbs)


def whole_swings(score: Score, signals: Signals) -> list[tuple[int, int]]:
    """First and last sample of each swing there and back that is asked to be a whole one.

    Not those of a beginning, an end, a pause, or of hands that walk on; of one who is rocked without being
    asked for, all.
    """
    turn = signals.thorax_deg
    if np.ptp(turn) <= LEAST_ROLL_DEG:
        return []
    middle = 0.5 * (turn.max() + turn.min())
    up = np.flatnonzero((turn[:-1] < middle) & (turn[1:] >= middle))
    asked = _asked(score, signals.times_s)
    swings = [(int(a), int(b)) for a, b in pairwise(up) if b - a > 2]
    longest = 2.0 * float(np.median([b - a for a, b in swings])) if swings else 0.0
    return [(a, b) for a, b in swings if b - a <= longest and asked[a : b + 1].min() >= WHOLE_SHARE]


def _asked(score: Score, times_s: Floats) -> Floats:
    """How much (t,) of the fullest rocking in the file is asked for at times (t,)."""
    track = score.timeline.rock
    if track is None:
        return np.ones(len(times_s))
    return np.asarray(track.share(times_s) / max(float(track.shares.max()), 1e-9))


def _path(score: Score, name: str) -> Floats:
    rig = score.giver_rig
    matrices = score.receiver_matrices.astype(np.float64)
    return place(matrices, rig.index[name], rig.tail(name))


def _reading(signals: Signals, swing: tuple[int, int], value: float, what: str = "") -> Reading:
    start, end = (float(signals.times_s[i]) for i in swing)
    return Reading(value, start, what=what, until_s=end)


def _lasts(signals: Signals, swing: tuple[int, int]) -> float:
    """Seconds from one crossing of the middle to the next, between samples in proportion."""
    turn, middle = signals.thorax_deg, 0.5 * (signals.thorax_deg.max() + signals.thorax_deg.min())
    step = float(signals.times_s[1] - signals.times_s[0])
    at = [i + (middle - turn[i]) / max(turn[i + 1] - turn[i], 1e-9) for i in swing]
    return float(at[1] - at[0]) * step


def _span(values: Floats, swing: tuple[int, int]) -> float:
    """Peak to peak of (t,), or the longest way between two places of (t, 3)."""
    part = values[swing[0] : swing[1] + 1]
    if part.ndim == 1:
        return float(np.ptp(part))
    return float(np.linalg.norm(np.ptp(part, axis=0)))


def _limbs(signals: Signals, swings: list[tuple[int, int]]) -> list[Reading]:
    """Arms, thighs and feet over each swing."""
    return [
        _reading(signals, s, _span(path, s), what)
        for path, what in zip(signals.limbs_mm, LIMB_WORDS, strict=True)
        for s in swings
    ]


def _later(score: Score, signals: Signals, swings: list[tuple[int, int]]) -> list[Reading]:
    """How long after the chest head and feet follow, over all whole swings.

    A limb may go the other way than the chest, and then seems half a swing late or early. So it is
    followed from joint to joint: from one to the next there is little time.
    """
    first, last = swings[0][0], swings[-1][1]
    rate = 1.0 / float(np.median([_lasts(signals, s) for s in swings]))
    half = 0.5 / rate
    out = []
    for what, joints in CHAINS.items():
        paths = [signals.thorax_deg[:, None], *(_path(score, name) for name in joints)]
        phases = [_phase(signals.times_s, path, first, last, rate) for path in paths]
        steps = (np.array(phases[:-1]) - np.array(phases[1:])) / (2.0 * np.pi * rate)
        lag = float((steps - half * np.round(steps / half)).sum())
        out.append(_reading(signals, (first, last), lag, what))
    return out


def _phase(times_s: Floats, values: Floats, first: int, last: int, rate_hz: float) -> float:
    """The phase of values (t, k) at a rate, along the way in which they move most."""
    part = values[first : last + 1] - values[first : last + 1].mean(axis=0)
    main = np.linalg.svd(part, full_matrices=False)[2][0]
    turning = np.exp(-2j * np.pi * rate_hz * times_s[first : last + 1])
    return float(np.angle(((part @ main) * turning).sum()))
