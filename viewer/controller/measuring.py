"""Measures on the skin: reads the place under the pointer, and the distance between two that were set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.controller.on_skin import Drawn, OnSkin, Place
from viewer.controller.reading import across_words, level_words, short_words, whole_words
from viewer.language import tr
from viewer.ports import Hover, Notes, SkinLine, SkinMark

if TYPE_CHECKING:
    from collections.abc import Callable

STEP_MM, FINE_MM = 5.0, 1.0


class Measuring:
    """On or off; while on, up to two points are on the skin. `say` gets what a screen reader speaks."""

    def __init__(self, skin: OnSkin, say: Callable[[str], None]) -> None:
        """Off at first."""
        self._skin = skin
        self._say = say
        self.on = False
        self._points: tuple[Place, ...] = ()
        self._cursor: Place | None = None

    def toggle(self) -> None:
        """Begin to measure, or leave off."""
        self.on = not self.on
        self.clear()

    def clear(self) -> None:
        """Take points and cross away."""
        self._points, self._cursor = (), None

    # What a tool on the skin can do

    def point(self, x_px: float, y_px: float) -> Hover | None:
        """What is written beside the pointer."""
        self._cursor = None
        spot = self._skin.at(x_px, y_px)
        if spot is None:
            return None
        return Hover(across_words(spot.reading.x_mm), level_words(spot.reading), plain=True)

    def click(self, x_px: float, y_px: float) -> None:
        """Set a point; a third one begins anew."""
        if (spot := self._skin.at(x_px, y_px)) is not None:
            self._set(spot.place)

    def move(self, right: int, up: int, fine: bool) -> None:
        """Move the cross over the skin, as arrows in the picture say."""
        spot = self._skin.moved(self._cursor, right, up, FINE_MM if fine else STEP_MM)
        if spot is not None:
            self._cursor = spot.place
            self._say(whole_words(spot.reading))

    def enter(self) -> None:
        """Set a point at the cross."""
        if self._cursor is not None:
            self._set(self._cursor)

    def back(self) -> bool:
        """Take the points away, else leave off; False while off."""
        if not self.on:
            return False
        if self._points or self._cursor is not None:
            self.clear()
        else:
            self.toggle()
        return True

    def _set(self, place: Place) -> None:
        self._points = (*self._points, place) if len(self._points) == 1 else (place,)
        if len(self._points) == 2:
            self._say(self._between(self._line()))
        elif (reading := self._skin.reading(place)) is not None:
            self._say(tr("Point set: {place}", place=whole_words(reading)))

    # What is written over the picture

    def notes(self) -> Notes:
        """Points with their readings, the line between two of them, and the cross."""
        places = [*self._points, *([self._cursor] if self._cursor is not None else [])]
        drawn = self._skin.drawn(np.array(places)) if places else None
        if drawn is None:
            return Notes()
        shown = [*drawn.seen[: len(self._points)], True]  # the cross is seen even on the giver
        marks = [self._mark(k, place, drawn) for k, place in enumerate(places) if shown[k]]
        return Notes(lines=self._lines(), marks=tuple(marks))

    def _mark(self, k: int, place: Place, drawn: Drawn) -> SkinMark:
        reading = self._skin.reading(place)
        said = [point for point, seen in zip(self._points, drawn.seen, strict=False) if seen]
        twice = k >= len(self._points) and place in said
        text = short_words(reading) if reading is not None and not twice else ""
        x, y = (float(value) for value in drawn.pixels[k])
        return SkinMark("point" if k < len(self._points) else "cursor", x, y, text)

    def _line(self) -> Drawn | None:
        return self._skin.line(*self._points) if len(self._points) == 2 else None

    def _lines(self) -> tuple[SkinLine, ...]:
        drawn = self._line()
        if drawn is None or not np.isfinite(drawn.pixels).all():
            return ()
        return (SkinLine(tuple((float(x), float(y)) for x, y in drawn.pixels), self._between(drawn)),)

    @staticmethod
    def _between(drawn: Drawn | None) -> str:
        if drawn is None:
            return ""
        straight = float(np.linalg.norm(drawn.world_mm[-1] - drawn.world_mm[0]))
        skin = max(float(np.linalg.norm(np.diff(drawn.world_mm, axis=0), axis=1).sum()), straight)
        return tr(
            "{straight} mm straight, {skin} mm over the skin", straight=round(straight), skin=round(skin)
        )
