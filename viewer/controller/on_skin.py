"""Places on the skin that is drawn now: found under the pointer, kept while it moves, gone along by keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from viewer.controller.skin_places import Laid, Reading, lay, line_places, one, place_of, read
from viewer.ports import StagePort

if TYPE_CHECKING:
    from viewer.controller.drawing import Drawing
    from viewer.motion.frame import Frame
    from viewer.motion.score import Score

Floats = NDArray[np.float64]
Pixels = tuple[float, float]
Place = tuple[float, float, float]
"""A place of the skin as the receiver lies at first, world, mm: it names that skin for good."""
HIDDEN_MM = 4.0
"""What the giver has so far above a mark hides it."""
EDGE_PLACES = 8
"""So many places make an edge of an area."""
FOUND_AFTER = 3
"""So many looks find the skin that lies over a place: each halves what is missed, at least."""
START_LEVEL = 8.0
"""Half way down the back: there a cross begins that keys move."""


@dataclass(frozen=True)
class Spot:
    """A place of the skin, and where it lies over the body now."""

    place: Place
    reading: Reading


@dataclass(frozen=True, eq=False)
class Drawn:
    """Places as they are now: world (n, 3), in the picture (n, 2) real pixels, and which can be seen (n,)."""

    world_mm: Floats
    pixels: Floats
    seen: NDArray[np.bool_]


class OnSkin:
    """The skin of the score and frame that are on the stage; places that were found once are remembered."""

    def __init__(self, stage: StagePort, drawing: Drawing) -> None:
        """Ask the stage what is under the pointer, and the drawing what it shows."""
        self._stage = stage
        self._drawing = drawing
        self._laid: dict[object, Laid] = {}
        self._lines: dict[object, Floats] = {}
        self._for: object = None

    @property
    def _now(self) -> tuple[Score, Frame] | None:
        score, frame = self._drawing.score, self._drawing.frame
        return (score, frame) if score is not None and frame is not None else None

    def at(self, x_px: float, y_px: float) -> Spot | None:
        """The back under a point of the picture; None beside it, and where giver or cloth lie over it."""
        touch, now = self._stage.touch(x_px, y_px), self._now
        if touch is None or now is None:
            return None
        score, frame = now
        return self._spot(one(touch.rows, touch.shares), score, frame)

    def _spot(self, laid: Laid, score: Score, frame: Frame) -> Spot | None:
        reading = read(score, frame.time_s, frame.detail, laid)
        if reading is None:
            return None
        x, y, z = (float(value) for value in place_of(score, frame.detail, laid)[0])
        return Spot((x, y, z), reading)

    def over(self, x_mm: float, y_mm: float) -> Spot | None:
        """The skin that looks up and lies over a place of the body now; None beside the back.

        Where hands drag the skin along, what lies there is other skin than at rest: that is sought for.
        """
        if (now := self._now) is None:
            return None
        score, frame = now
        wanted = guess = np.array([x_mm, y_mm])
        spot = None
        for _ in range(FOUND_AFTER):
            spot = self._spot(lay(score, frame.detail, np.array([[*guess, np.nan]])), score, frame)
            if spot is None:
                return None
            guess = guess + wanted - (spot.reading.x_mm, spot.reading.y_mm)
        return spot

    def reading(self, place: Place) -> Reading | None:
        """Where a place of the skin lies over the body now."""
        if (now := self._now) is None:
            return None
        score, frame = now
        return read(score, frame.time_s, frame.detail, self._lay(np.array([place]), score, frame))

    def drawn(self, places: Floats) -> Drawn | None:
        """Where places (n, 3) of the skin are now."""
        if (now := self._now) is None or not len(places):
            return None
        score, frame = now
        laid = self._lay(places, score, frame)
        world, normals = laid.at(frame.receiver), laid.mix(frame.receiver.normals)
        pixels = self._stage.project(world)
        toward = np.asarray(self._stage.camera().eye_mm) - world
        seen = ((normals * toward).sum(axis=1) > 0) & np.isfinite(pixels).all(axis=1)
        return Drawn(world, pixels, seen & ~self._stage.covered(world, HIDDEN_MM))

    def line(self, first: Place, last: Place) -> Drawn | None:
        """A line over the skin, straight as seen from behind, where it is now."""
        if self._now is None:
            return None
        key = first, last
        if key not in self._lines:
            self._lines = {key: line_places(self._now[0], np.array(key))}
        return self.drawn(self._lines[key])

    def outline(self, low_x: float, high_x: float, low_y: float, high_y: float) -> Drawn | None:
        """The outline of an area of the back between two distances from the midline, where it is now."""
        if (now := self._now) is None:
            return None
        key = low_x, high_x, low_y, high_y
        if key not in self._lines:
            x, y = _around(*key)
            places = np.column_stack([x, y, np.full(len(x), np.nan)])
            self._lines = {key: place_of(now[0], "play", lay(now[0], "play", places))}
        return self.drawn(self._lines[key])

    def _lay(self, places: Floats, score: Score, frame: Frame) -> Laid:
        """Laid on the figure that is shown: for the same places only once."""
        if self._for is not score.figures:
            self._for = score.figures
            self._laid.clear()
            self._lines.clear()
        key = frame.detail, places.tobytes()
        if key not in self._laid:
            self._laid[key] = lay(score, frame.detail, places)
        return self._laid[key]

    def moved(self, place: Place | None, right: int, up: int, step_mm: float) -> Spot | None:
        """A place so far on along the skin, as arrows in the picture say; the first: half way down the back.

        None where the skin of the back ends.
        """
        if (now := self._now) is None:
            return None
        if place is None:
            return self.over(0.0, float(now[0].back.y_mm(START_LEVEL)))
        dx, dy = self._along(place, right, up)
        here = self.reading(place)
        x, y = (here.x_mm, here.y_mm) if here is not None else place[:2]
        return self.over(x + step_mm * dx, y + step_mm * dy)

    def _along(self, place: Place, right: int, up: int) -> tuple[int, int]:
        """Which way over the body, across and towards the head, an arrow in the picture goes."""
        ends = np.array(place) + np.array([[0.0, 0.0, 0.0], [30.0, 0.0, 0.0], [0.0, 30.0, 0.0]])
        here, across, along = self._stage.project(ends)
        right_x, down_x = (across - here).tolist()
        right_y, down_y = (along - here).tolist()
        if abs(right_x) + abs(down_y) >= abs(down_x) + abs(right_y):
            return right * _sign(right_x), up * _sign(-down_y)
        return up * _sign(-down_x), right * _sign(right_y)


def _around(low_x: float, high_x: float, low_y: float, high_y: float) -> tuple[Floats, Floats]:
    """Places along the edges of a rectangle, one after the other, corners included."""
    share = np.linspace(0.0, 1.0, EDGE_PLACES, endpoint=False)
    wide, high, still = share * (high_x - low_x), share * (high_y - low_y), np.zeros_like(share)
    x = [low_x + wide, high_x + still, high_x - wide, low_x + still]
    y = [low_y + still, low_y + high, high_y + still, high_y - high]
    return np.concatenate(x), np.concatenate(y)


def _sign(value: float) -> int:
    return 1 if value >= 0 else -1
