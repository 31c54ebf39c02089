"""When to look: five times a second and at every keyframe, and closely around each worst moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from viewer.check.findings import Reading
from viewer.check.keys import TimedKey
from viewer.check.rules import Bound
from viewer.transforms import Floats

COARSE_PER_S = 5.0
FINE_PER_S = 120.0
SAME_S = 1e-6
CANDIDATES = 2
"""So many moments are looked at closely: what was measured roughly may have its worst at the second."""
Read = Callable[[float], Sequence[Reading]]


def coarse_times(duration_s: float, keys: Iterable[TimedKey]) -> Floats:
    """Times (t,), ascending: even ones over the whole stroke, and every keyframe."""
    even = np.linspace(0.0, duration_s, int(np.ceil(duration_s * COARSE_PER_S)) + 1)
    times = np.sort(np.concatenate([even, [min(k.time_s, duration_s) for k in keys]]))
    return np.asarray(times[np.concatenate([[True], np.diff(times) > SAME_S])], np.float64)


def refine(bound: Bound, readings: Sequence[Reading], read: Read, duration_s: float) -> list[Reading]:
    """More readings around the worst ones, closer and closer, until they lie 1/120 s apart.

    Args:
        bound: tells what is worse.
        readings: at the coarse times.
        read: measures at one moment, exactly.
        duration_s: of the stroke.
    """
    out: list[Reading] = []
    for start in _worst_times(bound, readings):
        best = _worst(bound, read(start), start)
        out += best[2]
        step = 0.5 / COARSE_PER_S
        while step > 0.5 / FINE_PER_S:
            for time in (best[1] - step, best[1] + step):
                if 0.0 <= time <= duration_s:
                    found = _worst(bound, read(time), time)
                    out += found[2]
                    best = max(best, found, key=lambda b: b[0])
            step *= 0.5
    return out


def _worst_times(bound: Bound, readings: Sequence[Reading]) -> list[float]:
    """The worst moments, not next to each other."""
    out: list[float] = []
    for reading in sorted(readings, key=lambda r: -bound.over(r.value)):
        if all(abs(reading.time_s - time) > 2.0 / COARSE_PER_S for time in out):
            out.append(reading.time_s)
        if len(out) == CANDIDATES:
            break
    return out


def _worst(
    bound: Bound, readings: Sequence[Reading], time_s: float
) -> tuple[float, float, Sequence[Reading]]:
    return max((bound.over(r.value) for r in readings), default=-np.inf), time_s, readings
