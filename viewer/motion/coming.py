"""Which stop of the way comes next, and where the giver will be then."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.motion.frame import giver_at
from viewer.motion.scored import Score
from viewer.motion.shape import Shape
from viewer.motion.way import Way


def next_stop_s(ways: Sequence[Way], time_s: float) -> float | None:
    """When the first of the hands reaches a stop at which it is not now; None where none does any more."""
    found = [way_s for way in ways if (way_s := _next(way, time_s)) is not None]
    return min(found, default=None)


def _next(way: Way, time_s: float) -> float | None:
    before = [visit.stop for visit in way.visits if visit.time_s <= time_s]
    here = before[-1] if before else None
    after = (visit.time_s for visit in way.visits if visit.time_s > time_s and visit.stop != here)
    return next(after, None)


class Coming:
    """The giver at the next stop; worked out anew only when another stop comes next."""

    def __init__(self, score: Score) -> None:
        """Of this score."""
        self._score = score
        self._last: tuple[float, Shape] | None = None

    def at(self, ways: Sequence[Way], time_s: float) -> Shape | None:
        """The giver, as in the figure of detail ``play``; None where nothing comes."""
        stop_s = next_stop_s(ways, time_s)
        if stop_s is None:
            return None
        if self._last is None or self._last[0] != stop_s:
            self._last = stop_s, giver_at(self._score, stop_s, "play")
        return self._last[1]
