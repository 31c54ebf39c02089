"""What a row of the tables of muscles says: between which points, how deep, how thick, how its fibres end.

Points are named as in :mod:`viewer.anatomy.muscles_landmarks`; all numbers are mm or shares of
a fibre's length.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Layer = Literal["superficial", "deep"]


@dataclass(frozen=True)
class Sheet:
    """A flat muscle, draped under the skin from one line to another.

    Attributes:
        name: of the muscle, without the side.
        start, end: points along its origin and its insertion, in the same order across the fibres.
        depth_mm: of the outer face under the skin, in the middle of the fibres; their ends lie on the bone.
        deeper_mm: how much deeper than that towards the end (and as much less towards the start).
        thickness_mm: where it is thickest.
        rows, columns: vertices across and along the fibres.
        tendon: share of the fibre that is pale at the start and at the end.
        bridge: no draping and no skin: straight from line to line (between ribs).
        blend, end_blend: share of a fibre over which it rises from its ends to its depth; 0: the same.
        clear_mm: how far its outer face stays above the bones under it, at least.
        midline_depth_mm: the most its start lies under the skin near the midline, instead of at the bone.
        end_depth_mm: the same for its end, all along.
        under_ridge: whether it passes under the ridge of the shoulder blade instead of over it.
        via, via_at: a line through which the fibres are led, at this share of their length.
        own_depth: between its ends it keeps their depth in proportion; ``depth_mm`` is then the least of it.
        round: in its section across the fibres a roll, not a plate.
        straight: straight from line to line although it is a roll, because the armpit's skin tells no depth.
        arm_from: from this share of its length on it comes to ride with the upper arm; 1: nowhere.
    """

    name: str
    layer: Layer
    start: tuple[str, ...]
    end: tuple[str, ...]
    depth_mm: float
    thickness_mm: float
    rows: int
    columns: int
    tendon: tuple[float, float] = (0.08, 0.08)
    bridge: bool = False
    blend: float = 0.2
    end_blend: float = 0.0
    clear_mm: float = 3.0
    deeper_mm: float = 0.0
    midline_depth_mm: float = 100.0
    end_depth_mm: float = 100.0
    under_ridge: bool = False
    via: tuple[str, ...] = ()
    via_at: float = 0.7
    own_depth: bool = False
    round: bool = False
    straight: bool = False
    arm_from: float = 1.0


@dataclass(frozen=True)
class Bundles:
    """A muscle of spindles, each from a point to a point, that follow the curve of the back.

    Attributes:
        name: of the muscle, without the side.
        start, end: lines along which the spindles begin and end, in the same order.
        count: how many spindles.
        width_mm, height_mm: of the thickest place of one, along the skin and square to it.
        cover_mm: least depth of its outer face under the skin.
        tendon: share of its length that is pale at the start and at the end.
    """

    name: str
    layer: Layer
    start: tuple[str, ...]
    end: tuple[str, ...]
    count: int
    width_mm: float
    height_mm: float
    cover_mm: float = 8.0
    tendon: tuple[float, float] = (0.14, 0.12)


def span(letter: str, first: int, last: int, point: str) -> tuple[str, ...]:
    """``T3.tip`` … ``T12.tip``: a point of each vertebra or rib from the first to the last."""
    step = 1 if last >= first else -1
    return tuple(f"{letter}{i}.{point}" for i in range(first, last + step, step))


def numbered(stem: str, *numbers: int) -> tuple[str, ...]:
    """``scapula.medial7``, ``scapula.medial6`` …: points of one name."""
    return tuple(f"{stem}{i}" for i in numbers)
