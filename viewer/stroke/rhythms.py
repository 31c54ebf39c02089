"""What swings by itself while a stroke plays: the receiver's rocking and breathing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.stroke.stroke import Breath
from viewer.stroke.tracks import Floats, interpolate, smooth

PUSH_SHARE: Final = 0.42
"""Share of a rock in which the hands push; the rest is the body's own swing back, slower and dying down."""
PUSH_SKEW: Final = 0.05
BACK_SKEW: Final = 0.45
"""The push gathers speed, the swing back loses it; chosen so that the two meet without a jerk at the turn."""
OUT_SHARE: Final = 0.5
REST_SHARE: Final = 0.12
"""Of one breath: out, then a rest, then in."""


@dataclass(frozen=True, eq=False)
class RockTrack:
    """How much the receiver is rocked over the whole stroke, k keys; `hz` … `back_pressure` as in `Rock`.

    times_s (k,) s, shares (k,) 0 … 1 of the full rock, eases k names. Whenever the rocking begins anew, it
    begins with a push.
    """

    hz: float
    roll_deg: float
    back_pressure: float
    times_s: Floats
    shares: Floats
    eases: tuple[str, ...]

    def share(self, time_s: ArrayLike) -> Floats:
        """Return how much of the full rock there is at times of any shape, 0 … 1."""
        return interpolate(self.times_s, self.shares, self.eases, time_s)

    def swing(self, time_s: ArrayLike) -> Floats:
        """Return how far along a full rock would be: 0 swung back, 1 pushed away."""
        moments = np.asarray(time_s, np.float64)
        begins = self.times_s[np.flatnonzero((self.shares[:-1] == 0.0) & (self.shares[1:] > 0.0))]
        if not len(begins):
            begins = self.times_s[:1]
        began = begins[np.clip(np.searchsorted(begins, moments, side="right") - 1, 0, None)]
        return swing((moments - began) * self.hz)

    def pressing(self, time_s: ArrayLike) -> Floats:
        """Return what share of the pressure is there: all of it pushed away, less while swinging back."""
        return np.asarray(1.0 - self.share(time_s) * (1.0 - self.back_pressure) * (1.0 - self.swing(time_s)))


@dataclass(frozen=True, eq=False)
class BreathTrack:
    """When out-breaths begin: at `times_s` (k,) s as many of them have begun as `counts` (k,) say."""

    times_s: Floats
    counts: Floats

    def fullness(self, time_s: ArrayLike) -> Floats:
        """Return how full the chest is at times of any shape: 1 when breathed in, 0 when breathed out."""
        breath = np.interp(np.asarray(time_s, np.float64), self.times_s, self.counts) % 1.0
        out = smooth(np.clip(breath / OUT_SHARE, 0.0, 1.0))
        drawn = smooth(np.clip((breath - OUT_SHARE - REST_SHARE) / (1.0 - OUT_SHARE - REST_SHARE), 0.0, 1.0))
        return np.asarray(1.0 - out + drawn)

    def goes_out(self, time_s: ArrayLike) -> NDArray[np.bool_]:
        """Return whether the breath goes out, or rests before the next one, at times of any shape."""
        breath = np.interp(np.asarray(time_s, np.float64), self.times_s, self.counts) % 1.0
        return np.asarray(breath < OUT_SHARE + REST_SHARE)


def swing(cycles: ArrayLike) -> Floats:
    """Return how far along one rock is, 0 … 1, for the number of rocks since a push began, of any shape.

    The hands drive the way there; the way back is the body's own and takes longer. At rest at both ends.
    """
    part = np.asarray(cycles, np.float64) % 1.0
    there = np.clip(part / PUSH_SHARE, 0.0, 1.0)
    back = np.clip((part - PUSH_SHARE) / (1.0 - PUSH_SHARE), 0.0, 1.0)
    there = there * (1.0 - PUSH_SKEW * (1.0 - there))
    back = back * (1.0 + BACK_SKEW * (1.0 - back))
    way = np.where(part < PUSH_SHARE, there, 1.0 + back)
    return np.asarray((1.0 - np.cos(np.pi * way)) / 2.0)


def breathing(breath: Breath, repeats_s: Sequence[float], duration_s: float) -> BreathTrack:
    """Return when out-breaths begin: about as often as `breath` says, and so that the stroke can be looped.

    repeats_s: the starts of the repeats, s. If the breath goes out at a time of each repeat, whole breaths
    are fitted in between.
    """
    offset_s = breath.out_at_s
    marks = [] if offset_s is None else [start_s + offset_s for start_s in repeats_s]
    marks = marks or [duration_s]
    times = np.array([marks[-1] - duration_s, *marks, marks[0] + duration_s])
    counts = np.maximum(1.0, np.rint(np.diff(times) * breath.per_minute / 60.0))
    return BreathTrack(times, np.concatenate([[0.0], np.cumsum(counts)]))
