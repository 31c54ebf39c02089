"""Works out what is shown on the skin at a moment; what costs more is found once for each score."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from viewer.ports import Aids, WayShape
from viewer.state.aids import AidName

if TYPE_CHECKING:
    from viewer.motion.coming import Coming
    from viewer.motion.scored import Score
    from viewer.motion.way import Way, Ways


class AidFinder:
    """Finds the aids of one score after the other."""

    def __init__(self) -> None:
        """Nothing was asked for yet."""
        self._score: Score | None = None
        self._ways: Ways | None = None
        self._coming: Coming | None = None

    def find(self, score: Score, time_s: float, asked: Collection[AidName]) -> Aids:
        """Those of the aids that are asked for, at a time of the score."""
        if score is not self._score:
            self._score, self._ways, self._coming = score, None, None
        ways = self._ways_at(score, time_s) if "path" in asked or "ghost" in asked else ()
        shapes = tuple(_shape(way, score, time_s) for way in ways) if "path" in asked else ()
        coming = self._coming.at(ways, time_s) if "ghost" in asked and self._coming is not None else None
        return Aids("contact" in asked, shapes, coming)

    def _ways_at(self, score: Score, time_s: float) -> tuple[Way, ...]:
        if self._ways is None:
            from viewer.motion.coming import Coming  # who asks for nothing does without them
            from viewer.motion.way import find_ways

            self._ways, self._coming = find_ways(score), Coming(score)
        return self._ways.at(score, time_s)


def _shape(way: Way, score: Score, time_s: float) -> WayShape:
    points, normals = way.at(score, time_s)
    return WayShape(way.side, points, normals, way.numbers, way.marks_mm, way.arrows, way.half_mm)
