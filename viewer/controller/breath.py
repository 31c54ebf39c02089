"""Finds out how the receiver breathes at a moment: in or out, and how full the chest is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.motion.breathing import receivers
from viewer.ports import BreathMoment

if TYPE_CHECKING:
    from viewer.motion.score import Score
    from viewer.stroke.rhythms import BreathTrack
    from viewer.stroke.timeline import Timeline


SOON_S = 0.6
"""A step speaks of the breath that comes: what turns so soon after it begins is told with it."""


class BreathReader:
    """Keeps the track of the technique that was asked for last."""

    def __init__(self) -> None:
        """Nobody breathes yet."""
        self._timeline: Timeline | None = None
        self._track: BreathTrack | None = None

    def at(self, score: Score | None, time_s: float) -> BreathMoment | None:
        """The breath at a time, as full as it is drawn; None while nobody is on the stage."""
        if score is None:
            return None
        if self._track is None or self._timeline is not score.timeline:
            self._timeline, self._track = score.timeline, receivers(score.timeline)
        goes_out = bool(self._track.goes_out(_meant_s(score.timeline, time_s)))
        return BreathMoment("out" if goes_out else "in", float(self._track.fullness(time_s)))


def _meant_s(timeline: Timeline, time_s: float) -> float:
    """The time whose breath is told: while a step of a stroke that breathes is new, a little ahead."""
    if timeline.breath is None:
        return time_s
    began_s = min(timeline.step_start_at(time_s), time_s)
    return max(time_s, began_s + SOON_S)
