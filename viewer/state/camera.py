"""Where the camera stands, and a camera move in time. No clock in here: others say how much time passed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

Point = tuple[float, float, float]
MOVE_S = 0.6
CLOSEST_MM = 350.0


@dataclass(frozen=True)
class CameraPose:
    """Where the camera stands.

    `eye_mm` and `target_mm` in world space, mm; `up` a unit vector; `lens_deg` the vertical angle of view.
    """

    eye_mm: Point
    target_mm: Point
    up: Point = (0.0, 0.0, 1.0)
    lens_deg: float = 40.0

    def opposite(self) -> CameraPose:
        """The same view from the other side: turned half round the vertical through the target.

        A view from straight above stays above and is turned head to foot.
        """
        (x, y, z), (a, b, _) = self.eye_mm, self.target_mm
        return replace(self, eye_mm=(2 * a - x, 2 * b - y, z), up=(-self.up[0], -self.up[1], self.up[2]))

    def reflected(self) -> CameraPose:
        """Where the camera stands as seen in a mirror that is the receiver's midline."""
        (x, y, z), (a, b, c), (u, v, w) = self.eye_mm, self.target_mm, self.up
        return replace(self, eye_mm=(-x, y, z), target_mm=(-a, b, c), up=(-u, v, w))

    def looking_at(self, target_mm: Point) -> CameraPose:
        """The same direction and distance, but towards another point (mm, world)."""
        eye_mm = _moved(self.eye_mm, self.target_mm, target_mm, 1.0)
        return replace(self, eye_mm=eye_mm, target_mm=target_mm)

    def shifted(self, by_mm: Point) -> CameraPose:
        """Eye and target moved alike by so much (mm, world)."""
        origin = (0.0, 0.0, 0.0)
        eye_mm, target_mm = (_moved(point, origin, by_mm, 1.0) for point in (self.eye_mm, self.target_mm))
        return replace(self, eye_mm=eye_mm, target_mm=target_mm)

    def holding(self, radius_mm: float) -> CameraPose:
        """The same direction, at the distance from which a ball about the target fills half the height."""
        distance = max(2.0 * radius_mm / math.tan(math.radians(self.lens_deg) / 2.0), CLOSEST_MM)
        now = math.dist(self.eye_mm, self.target_mm) or 1.0
        x, y, z = (t + (e - t) * distance / now for e, t in zip(self.eye_mm, self.target_mm, strict=True))
        return replace(self, eye_mm=(x, y, z))

    def drawn_along(self, before: CameraPose, after: CameraPose, share: float) -> CameraPose:
        """This pose, moved by `share` 0..1 of what a goal has moved from `before` to `after`."""
        eye_mm = _moved(self.eye_mm, before.eye_mm, after.eye_mm, share)
        target_mm = _moved(self.target_mm, before.target_mm, after.target_mm, share)
        return replace(self, eye_mm=eye_mm, target_mm=target_mm)


def _moved(point: Point, before: Point, after: Point, share: float) -> Point:
    x, y, z = (p + share * (a - b) for p, b, a in zip(point, before, after, strict=True))
    return x, y, z


class Move:
    """How far a move has come; `share` is already eased and goes from 0 to 1."""

    def __init__(self, start: CameraPose, goal: CameraPose, duration_s: float = MOVE_S) -> None:
        """Begin at `start` with share 0; a duration of 0 or less is over at once."""
        self.start = start
        self.goal = goal
        self._duration_s = duration_s
        self._elapsed_s = 0.0

    def advance(self, dt_s: float) -> None:
        """Let `dt_s` seconds pass; negative ones do nothing."""
        self._elapsed_s += max(dt_s, 0.0)

    @property
    def over(self) -> bool:
        """Whether the move has arrived."""
        return self._elapsed_s >= self._duration_s

    @property
    def share(self) -> float:
        """How much of the way is done, 0..1, with zero velocity and acceleration at both ends."""
        if self.over:
            return 1.0
        part = self._elapsed_s / self._duration_s
        return part**3 * (10.0 - 15.0 * part + 6.0 * part**2)
