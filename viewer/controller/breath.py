"""Finds out how the receiver breathes at a moment: in or out, and how full the chest is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.motion.breathing import receivers
from viewer.ports import BreathMoment

if TYPE_CHECKING:
    from viewer.motion.score import Score
    from viewer.stroke.rhythms import BreathTrack
    from viewer.stroke.timeline import Timeline


class BreathReader:
    """Keeps the track of the technique that was asked for last."""

    def __init__(self) -> None:
        """Nobody breathes yet."""
        self._timeline: Timeline | None = None
        self._track: BreathTrack | None = None

    def at(self, score: Score | None, time_s: float) -> BreathMoment | None:
        """The breath that is drawn at a time; None while nobody is on the stage."""
        if score is None:
            return None
        if self._track is None or self._timeline is not score.timeline:
            self._timeline, self._track = score.timeline, receivers(score.timeline)
        goes_out, full = bool(self._track.goes_out(time_s)), float(self._track.fullness(time_s))
        return BreathMoment("out" if goes_out else "in", full)
