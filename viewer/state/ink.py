"""Ink over the picture: lines in picture coordinates that fade or stay.

Picture coordinates go from 0 to 1, across from the left and down from the top: what was drawn stays where it
was on any screen and in the small copy. There is no clock in here: every moment is an argument, in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf
from typing import Literal, get_args

InkColour = Literal["yellow", "blue", "pink"]
INK_COLOURS: tuple[InkColour, ...] = get_args(InkColour)
HOLD_S, FADE_S = 4.0, 1.0
NEAR = 1.0 / 2000.0
"""Points nearer than this to the one before are left out."""
MOST_POINTS = 4000
MOST_LINES = 500


Part = tuple[float, float, float, float]
"""Of a picture: left, top, right and lower edge, as shares of its width and height."""
WHOLE: Part = (-inf, -inf, inf, inf)


@dataclass(eq=False)
class InkLine:
    """One line: its points (across, down), and when the pen was lifted; None: it is being drawn."""

    colour: InkColour
    points: list[tuple[float, float]] = field(default_factory=list)
    lifted_s: float | None = None

    def strength(self, now_s: float) -> float:
        """How solid a fading line is: 1, then less and less, 0 when it is gone."""
        if self.lifted_s is None:
            return 1.0
        return min(max(1.0 - (now_s - self.lifted_s - HOLD_S) / FADE_S, 0.0), 1.0)


class Ink:
    """What was drawn, in the order it was drawn."""

    def __init__(self, stays: bool = False) -> None:
        """Nothing is drawn; ink stays or fades."""
        self.lines: list[InkLine] = []
        self._stays = stays

    @property
    def stays(self) -> bool:
        """Whether ink stays until it is erased."""
        return self._stays

    @property
    def drawing(self) -> bool:
        """Whether the pen is down."""
        return bool(self.lines) and self.lines[-1].lifted_s is None

    @property
    def fading(self) -> bool:
        """Whether anything will go by itself."""
        return not self._stays and any(line.lifted_s is not None for line in self.lines)

    def begin(self, across: float, down: float, colour: InkColour) -> None:
        """Set the pen down."""
        del self.lines[: max(len(self.lines) - MOST_LINES + 1, 0)]
        self.lines.append(InkLine(colour, [(across, down)]))

    def extend(self, across: float, down: float) -> None:
        """Move the pen; nothing happens while it is up."""
        if not self.drawing:
            return
        points = self.lines[-1].points
        last = points[-1]
        if max(abs(across - last[0]), abs(down - last[1])) >= NEAR and len(points) < MOST_POINTS:
            points.append((across, down))

    def lift(self, now_s: float) -> None:
        """Lift the pen."""
        if self.drawing:
            self.lines[-1].lifted_s = now_s

    def undo(self) -> bool:
        """Take the last line away; False where there is none."""
        return bool(self.lines) and self.lines.pop() is not None

    def erase(self) -> None:
        """Take everything away."""
        self.lines.clear()

    def moved_on(self, where: Part = WHOLE) -> None:
        """The picture, or that part of it, is another one: ink that does not stay goes with the old one."""
        if not self._stays:
            gone = self.within(where)
            self.lines = [line for line in self.lines if line not in gone]

    def within(self, where: Part) -> list[InkLine]:
        """The lines that begin in a part of the picture."""
        left, top, right, bottom = where
        starts = [(line, *line.points[0]) for line in self.lines]
        return [line for line, x, y in starts if left <= x <= right and top <= y <= bottom]

    def let_stay(self, stays: bool, now_s: float) -> None:
        """From now on ink stays, or fades; what is there begins to fade only now."""
        self._stays = stays
        for line in self.lines:
            line.lifted_s = now_s if line.lifted_s is not None else None

    def strength(self, line: InkLine, now_s: float) -> float:
        """How solid a line is now, 0 to 1."""
        return 1.0 if self._stays else line.strength(now_s)

    def fade(self, now_s: float) -> None:
        """Drop what has gone."""
        if not self._stays:
            self.lines = [line for line in self.lines if line.strength(now_s) > 0.0]
