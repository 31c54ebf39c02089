"""Follows a point smoothly: quick enough to keep it in sight, slow enough that a picture does not swim.

The way is that of a critically damped spring, reckoned exactly: it does not depend on how many pictures a
second there are, it never swings past, and its speed never jumps. There is no clock in here.
"""

from __future__ import annotations

import math

from viewer.state.camera import Point

PULL_PER_S = 3.0
"""How hard it pulls: after a second four fifths of a step are gone; what shakes faster is evened out."""
STEP_MM = 150.0
"""Somebody who wants less motion gets a cut as soon as the point is so far from where the camera looks."""
REST_MM, REST_MM_PER_S = 0.5, 1.0


class Follower:
    """Where something is that follows a point, and how fast it goes; millimetres, any space.

    `at_mm` is None while nothing is followed.
    """

    def __init__(self) -> None:
        """Nothing is followed yet."""
        self.at_mm: Point | None = None
        self._speed: Point = (0.0, 0.0, 0.0)
        self._resting = True

    @property
    def following(self) -> bool:
        """Whether it follows."""
        return self.at_mm is not None

    @property
    def resting(self) -> bool:
        """Whether it has come to where the point was when it was looked at last."""
        return self._resting

    def begin(self, at_mm: Point) -> None:
        """Follow from here on, standing still at first."""
        self.at_mm, self._speed, self._resting = at_mm, (0.0, 0.0, 0.0), False

    def end(self) -> None:
        """Follow no more."""
        self.at_mm, self._resting = None, True

    def step(self, point_mm: Point, dt_s: float) -> Point:
        """Go on towards the point for `dt_s` seconds; returns how far it has moved."""
        if self.at_mm is None:
            return 0.0, 0.0, 0.0
        before, dt_s = self.at_mm, max(dt_s, 0.0)
        axes = [
            _pulled(at - point, speed, dt_s)
            for at, point, speed in zip(before, point_mm, self._speed, strict=True)
        ]
        (x, u), (y, v), (z, w) = axes
        self._resting = math.hypot(x, y, z) < REST_MM and math.hypot(u, v, w) < REST_MM_PER_S
        self._speed = (0.0, 0.0, 0.0) if self._resting else (u, v, w)
        a, b, c = point_mm
        self.at_mm = point_mm if self._resting else (a + x, b + y, c + z)
        return _from(before, self.at_mm)

    def rest(self) -> None:
        """Stand still until it is asked to go on."""
        self._speed, self._resting = (0.0, 0.0, 0.0), True

    def cut(self, point_mm: Point) -> Point:
        """Stay, or be there at once if it is far; returns how far it has moved."""
        if self.at_mm is None:
            return 0.0, 0.0, 0.0
        self._resting, self._speed, before = True, (0.0, 0.0, 0.0), self.at_mm
        if math.dist(before, point_mm) >= STEP_MM:
            self.at_mm = point_mm
        return _from(before, self.at_mm)


def _pulled(offset: float, speed: float, dt_s: float) -> tuple[float, float]:
    """Offset and speed after so many seconds on a critically damped spring."""
    fade, drive = math.exp(-PULL_PER_S * dt_s), speed + PULL_PER_S * offset
    return (offset + drive * dt_s) * fade, (speed - PULL_PER_S * drive * dt_s) * fade


def _from(before: Point, after: Point) -> Point:
    x, y, z = (a - b for a, b in zip(after, before, strict=True))
    return x, y, z
