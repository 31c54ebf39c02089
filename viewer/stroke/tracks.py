"""Values over time: from keys to any moment in between.

A key's ease describes the movement that *arrives* at it. Every ease but `linear` starts and ends at rest, so
that neighbouring segments join without a jerk. Only sums and products are used, no powers: one moment gives
the same bits alone and among many.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

_SKEW: Final = 0.6


def smooth(share: Floats) -> Floats:
    """Minimum jerk, as a hand moves from rest to rest. Share of the time 0 … 1 → share of the way 0 … 1."""
    return np.clip(share * share * share * (10.0 + share * (6.0 * share - 15.0)), 0.0, 1.0)


def slow_in(share: Floats) -> Floats:
    """Start especially slowly; most of the way is covered late. At rest at both ends."""
    return smooth(share * (1.0 - _SKEW * (1.0 - share)))


def slow_out(share: Floats) -> Floats:
    """Arrive especially slowly; most of the way is covered early. At rest at both ends."""
    return 1.0 - slow_in(1.0 - share)


def linear(share: Floats) -> Floats:
    """Keep the same speed all along; the speed changes abruptly at the keys."""
    return share


def hold(share: Floats) -> Floats:
    """Stay at the earlier value, and take the new one at the key itself: a cut."""
    return np.where(share < 1.0, 0.0, 1.0)


EASES: Final = MappingProxyType[str, Callable[[Floats], Floats]](
    {"smooth": smooth, "slow-in": slow_in, "slow-out": slow_out, "linear": linear, "hold": hold}
)
"""Each ease by the name that a stroke file uses."""

DEFAULT_EASE: Final = "smooth"


def interpolate(times_s: ArrayLike, values: ArrayLike, eases: Sequence[str], query_s: ArrayLike) -> Floats:
    """Return the values at the times asked for.

    times_s (k,) s, strictly increasing; values (k,) or (k, d), any unit; eases: k names, the first unused;
    query_s any shape, s. Returns query shape or query shape + (d,), float64. Before the first key the first
    value holds, after the last key the last one. At a key the value is exactly the key's.
    Raises KeyError for an unknown ease, ValueError when the lengths differ or there is no key.
    """
    keys, points = np.asarray(times_s, np.float64), np.asarray(values, np.float64)
    moments = np.asarray(query_s, np.float64)
    if not 0 < len(keys) == len(points) == len(eases):
        raise ValueError(f"{len(keys)} times, {len(points)} values and {len(eases)} eases do not go together")
    if len(keys) == 1:
        return np.broadcast_to(points[0], moments.shape + points.shape[1:]).copy()
    start = np.clip(np.searchsorted(keys, moments, side="right") - 1, 0, len(keys) - 2)
    share = np.clip((moments - keys[start]) / (keys[start + 1] - keys[start]), 0.0, 1.0)
    way = _way(share, start + 1, eases)
    return _between(points[start], points[start + 1], way.reshape(way.shape + (1,) * (points.ndim - 1)))


def _way(share: Floats, arriving: NDArray[np.intp], eases: Sequence[str]) -> Floats:
    """Return the share of the way, shaped like the share of the time; `arriving`: each moment's next key."""
    unique = list(dict.fromkeys(eases[1:]))
    if len(unique) == 1:
        return EASES[unique[0]](share)
    choice = np.array([unique.index(ease) for ease in eases[1:]])[arriving - 1]
    return np.select([choice == n for n in range(len(unique))], [EASES[ease](share) for ease in unique])


def _between(before: Floats, after: Floats, way: Floats) -> Floats:
    """Blend so that both ends, and a value that does not change, come out exactly."""
    change = after - before
    return np.where(way < 0.5, before + change * way, after - change * (1.0 - way))
