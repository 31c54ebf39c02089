"""Where a question's place lies on the body that is on the stage, and how an answer fares by its band."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.anatomy.places import LATERALS_MM, SPACES, as_foramen
from viewer.state.practice import Question
from viewer.stroke.levels import level_value

if TYPE_CHECKING:
    from viewer.anatomy.back import Back
    from viewer.anatomy.places import Places
    from viewer.anatomy.structures import Side


@dataclass(frozen=True)
class Band:
    """A place and what counts as right around it, world mm, as the receiver lies at first.

    Attributes:
        x_mm, y_mm: the place itself.
        low_x_mm, high_x_mm: across.
        low_y_mm, high_y_mm: along, towards the head.
        outward: 1 where outward is to the receiver's right, −1 to the left, 0 in the middle.
    """

    x_mm: float
    y_mm: float
    low_x_mm: float
    high_x_mm: float
    low_y_mm: float
    high_y_mm: float
    outward: int


@dataclass(frozen=True)
class Fared:
    """How an answer fared: mm outside the band, 0 inside it.

    Attributes:
        out_mm: too far out; negative: too near to the spine; in the middle of the back towards the right.
        up_mm: too far towards the head; negative: towards the feet.
        other_side: it is beyond the spine.
        away_mm: from the place itself.
        in_middle: the place is in the middle of the back.
    """

    out_mm: float
    up_mm: float
    other_side: bool
    away_mm: float
    in_middle: bool = False

    @property
    def right(self) -> bool:
        """Whether it is inside the band."""
        return self.out_mm == 0.0 and self.up_mm == 0.0


def size_of(places: Places) -> float:
    """The body's stature over 1.70 m."""
    return float(places.lateral_mm[0] / LATERALS_MM[0])


def find_band(question: Question, back: Back, places: Places, giver_side: Side) -> Band:
    """Where a question's place lies on a body; near and far as seen from a giver at that side."""
    other: dict[Side, Side] = {"left": "right", "right": "left"}
    named: dict[str, Side] = {"near": giver_side, "far": other[giver_side]}
    side: Side = named.get(question.side, "left" if question.side == "left" else "right")
    sign = 0 if question.side == "middle" else 1 if side == "right" else -1
    size, across = size_of(places), question.across
    away, y = _place(question, back, places, side)
    low, high = across.low * size, across.high * size
    if across.around:
        low, high = away + low, away + high
    between = question.kind in ("level", "rib-space") or (across.around and not across.low < 0 < across.high)
    away = 0.5 * (low + high) if between else min(max(away, low), high)
    bottom, top = _along(question, back, places, side, y)
    flip = sign or 1
    edges = sorted((flip * low, flip * high))
    y = min(max(y, bottom), top)
    return Band(flip * away, y, edges[0], edges[1], bottom, top, sign)


def hold(band: Band, x_mm: float, y_mm: float) -> Fared:
    """How an answer fares."""
    beyond = _beyond(x_mm, band.low_x_mm, band.high_x_mm)
    out = beyond * (band.outward or 1)
    return Fared(
        out,
        _beyond(y_mm, band.low_y_mm, band.high_y_mm),
        band.outward * x_mm < 0,
        float(np.hypot(x_mm - band.x_mm, y_mm - band.y_mm)),
        band.outward == 0,
    )


def _beyond(value: float, low: float, high: float) -> float:
    return value - high if value > high else min(value - low, 0.0)


def _place(question: Question, back: Back, places: Places, side: Side) -> tuple[float, float]:
    """Distance from the midline, where the place itself has one, and world y."""
    if question.kind == "foramen":
        x, y = places.foramen(as_foramen(question.at), side)
        return abs(float(x)), float(y)
    if question.kind == "landmark":
        x, y, _ = places.landmarks_mm[question.at][side]  # type: ignore[index]
        return abs(float(x)), float(y)
    if question.kind == "rib-space":
        lateral = 0.5 * (question.across.low + question.across.high) * size_of(places)
        return lateral, places.rib_space(int(question.at), side, lateral).y_mm
    y = float(back.y_mm(level_value(question.at)))
    if question.kind == "scapula-border":
        return float(back.scapula_border_mm(y, side)), y
    return 0.0, y


def _along(question: Question, back: Back, places: Places, side: Side, y: float) -> tuple[float, float]:
    """World y of the lower and the upper end of the band."""
    along = question.along
    if along.levels is not None:
        upper, lower = along.levels
        return _y_of(back, lower), _y_of(back, upper)
    if along.space:
        return _to_the_next_spaces(question, places, side, y)
    if along.within_mm:
        size = along.within_mm * size_of(places)
        return y - size, y + size
    level = float(back.level(y))
    return _y_of(back, level + along.within_levels), _y_of(back, level - along.within_levels)


def _y_of(back: Back, level: float) -> float:
    """World y of a level; beyond both ends levels are as high as the last one."""
    heights = back.level_y_mm
    last = len(heights) - 1
    if level < 0:
        return float(heights[0] - level * (heights[0] - heights[1]))
    if level > last:
        return float(heights[last] - (level - last) * (heights[last - 1] - heights[last]))
    return float(back.y_mm(level))


def _to_the_next_spaces(question: Question, places: Places, side: Side, y: float) -> tuple[float, float]:
    """Half way to the space below and to the one above; beside the last one as far as on its other side."""
    number = int(question.at)
    lateral = 0.5 * (question.across.low + question.across.high) * size_of(places)
    others = [n for n in (number - 1, number + 1) if 1 <= n <= SPACES]
    half = {n - number: 0.5 * abs(places.rib_space(n, side, lateral).y_mm - y) for n in others}
    return y - half.get(1, half.get(-1, 0.0)), y + half.get(-1, half.get(1, 0.0))
