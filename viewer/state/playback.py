"""Where playback stands. There is no clock in here: somebody else says how much time has passed."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

MIN_SPEED = 0.1
MAX_SPEED = 2.0
SHORTEST_SECTION_S = 0.1
FRAME_S = 1.0 / 30.0


class Playback:
    """Time, speed, looping and an optional looped section of one technique.

    All times are seconds from the start of the technique. `advance` is the only thing that moves time while
    playing and `seek` the only other way to move it. `ready_s` is how far it can be played by now: time waits
    there until there is more.
    """

    def __init__(self, duration_s: float = 0.0) -> None:
        """Stand at the start, paused, looping."""
        self._duration_s = max(float(duration_s), 0.0)
        self._time_s = 0.0
        self._speed = 1.0
        self._section_s: tuple[float, float] | None = None
        self.playing = False
        self.loop = True
        self.ready_s = math.inf

    @property
    def time_s(self) -> float:
        """Where playback stands, always within 0 and `duration_s`."""
        return self._time_s

    @property
    def duration_s(self) -> float:
        """How long the technique lasts; 0 while there is none."""
        return self._duration_s

    @property
    def speed(self) -> float:
        """How fast it plays, 0.1 to 2; another speed leaves the time where it is."""
        return self._speed

    @speed.setter
    def speed(self, value: float) -> None:
        if math.isfinite(value):
            self._speed = min(max(float(value), MIN_SPEED), MAX_SPEED)

    @property
    def section_s(self) -> tuple[float, float] | None:
        """The looped section (start, end), or None for the whole technique."""
        return self._section_s

    @property
    def waits(self) -> bool:
        """Whether it stands where nothing can be played yet."""
        return self._time_s >= self.ready_s

    def load(self, duration_s: float) -> None:
        """Begin another technique: at its start, without a section; playing, speed and loop stay."""
        self._duration_s = max(float(duration_s), 0.0)
        self._time_s = 0.0
        self._section_s = None
        self.ready_s = math.inf

    def reload(self, duration_s: float, moved: Callable[[float], float]) -> None:
        """Go on in another version of the technique; `moved` tells where a time of the old one is in it."""
        time_s, section_s = moved(self._time_s), self._section_s
        self.load(duration_s)
        self.seek(time_s)
        if section_s is not None:
            start_s, end_s = (min(max(moved(edge_s), 0.0), self._duration_s) for edge_s in section_s)
            self._put_section(start_s, end_s)

    def seek(self, time_s: float) -> None:
        """Go to a time; beyond an end means that end, and something that is no number changes nothing."""
        if not math.isnan(time_s):
            self._time_s = min(max(float(time_s), 0.0), self._duration_s)

    def step_frame(self, count: int) -> None:
        """Pause and move by `count` frames of 1/30 s."""
        self.playing = False
        self.seek(self._time_s + count * FRAME_S)

    def toggle(self) -> None:
        """Play or pause; playing from the very end starts over."""
        self.playing = not self.playing and self._duration_s > 0.0
        if self.playing and not self.loop and self._time_s >= self._duration_s:
            self._time_s = 0.0

    def set_section_start(self) -> None:
        """Begin the looped section here; an end that lies before it is dropped to the technique's end."""
        end_s = self._section_s[1] if self._section_s else self._duration_s
        self._put_section(self._time_s, end_s if end_s > self._time_s else self._duration_s)

    def set_section_end(self) -> None:
        """End the looped section here; a start that lies after it is dropped to the technique's start."""
        start_s = self._section_s[0] if self._section_s else 0.0
        self._put_section(start_s if start_s < self._time_s else 0.0, self._time_s)

    def move_section(self, end: Literal["start", "end"], time_s: float) -> None:
        """Move one end of the looped section, up to where the other one is; without one nothing happens."""
        if self._section_s is None or math.isnan(time_s):
            return
        start_s, end_s = self._section_s
        if end == "start":
            start_s = min(max(time_s, 0.0), end_s - SHORTEST_SECTION_S)
        else:
            end_s = max(min(time_s, self._duration_s), start_s + SHORTEST_SECTION_S)
        self._section_s = start_s, end_s

    def clear_section(self) -> None:
        """Loop the whole technique again."""
        self._section_s = None

    def advance(self, dt_s: float) -> None:
        """Let `dt_s` seconds of wall time pass (scaled by speed); does nothing while paused.

        With a section, or with `loop`, time wraps round; otherwise playback stops at the end.
        """
        if not self.playing or self._duration_s <= 0.0 or not dt_s > 0.0:
            return
        before_s = self._time_s
        after_s = before_s + dt_s * self._speed
        if after_s > self.ready_s:
            self._time_s = max(before_s, self.ready_s)
            return
        start_s, end_s = self._section_s or (0.0, self._duration_s)
        if self._section_s is not None and before_s > end_s:
            end_s = self._duration_s
        if after_s < end_s:
            self._time_s = after_s
        elif self._section_s is not None or self.loop:
            self._time_s = _wrapped(after_s, start_s, end_s)
        else:
            self._time_s, self.playing = end_s, False

    def _put_section(self, start_s: float, end_s: float) -> None:
        if end_s - start_s >= SHORTEST_SECTION_S - 1e-9:
            whole = start_s <= 0.0 and end_s >= self._duration_s
            self._section_s = None if whole else (start_s, end_s)


def _wrapped(time_s: float, start_s: float, end_s: float) -> float:
    return start_s + math.fmod(time_s - end_s, end_s - start_s)
