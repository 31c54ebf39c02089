"""Several views of the same instant: how many panes there are, which are shown, and where they lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.state.choices import ChoiceValues, ViewName

COUNTS = (1, 2, 4)
MOST = COUNTS[-1]
WIDE = 1.1
"""Two panes lie beside each other in a picture that is so many times as wide as it is high, else one below
the other."""


@dataclass(frozen=True)
class Box:
    """A pane in the whole picture, in pixels from its upper left corner."""

    left: int
    top: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether a point of the whole picture lies in it."""
        return 0 <= x - self.left < self.width and 0 <= y - self.top < self.height


def shown(values: ChoiceValues) -> tuple[int, ...]:
    """The panes that are shown: a single one is the active one."""
    return (values.pane,) if values.panes == 1 else tuple(range(values.panes))


def laid_out(values: ChoiceValues, width: int, height: int) -> dict[int, Box]:
    """Where the panes lie in a picture of that size; together they are the whole of it, without gaps."""
    width, height = max(width, 2), max(height, 2)
    if values.panes == 1:
        return {values.pane: Box(0, 0, width, height)}
    across = 2 if values.panes == 4 or width >= WIDE * height else 1
    down = values.panes // across
    lefts = [width * k // across for k in range(across + 1)]
    tops = [height * k // down for k in range(down + 1)]
    return {
        across * row + column: Box(
            lefts[column], tops[row], lefts[column + 1] - lefts[column], tops[row + 1] - tops[row]
        )
        for row in range(down)
        for column in range(across)
    }


def pane_at(boxes: Mapping[int, Box], x: float, y: float) -> int | None:
    """The pane in which a point of the whole picture lies; None beside all of them."""
    return next((pane for pane, box in boxes.items() if box.holds(x, y)), None)


def neighbour(values: ChoiceValues, by: int = 1) -> int:
    """The pane after the active one, or before it."""
    panes = shown(values)
    return panes[(panes.index(values.pane) + by) % len(panes)]


def following_count(count: int) -> int:
    """One, two, four panes, and one again."""
    return COUNTS[(COUNTS.index(count) + 1) % len(COUNTS)]


def without_doubles(
    before: ChoiceValues, after: ChoiceValues, views: tuple[ViewName, ...]
) -> tuple[ViewName, ...]:
    """The panes' views; of panes that have just appeared none repeats what is seen already."""
    out = list(after.pane_views)
    if after.panes <= before.panes or after.pane_views != before.pane_views:
        return tuple(out)
    seen = {out[pane] for pane in {*shown(before), after.pane} if pane < after.panes}
    for pane in shown(after):
        if pane in shown(before) or pane == after.pane:
            continue
        if out[pane] in seen:
            out[pane] = next(view for view in views if view not in seen)
        seen.add(out[pane])
    return tuple(out)
