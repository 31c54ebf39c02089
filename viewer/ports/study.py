"""What studying the skin needs: where it is touched, and what is drawn on it over the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MarkKind = Literal["point", "cursor", "answer", "right"]
Pixels = tuple[float, float]


@dataclass(frozen=True)
class Touch:
    """A place on the receiver's drawn figure, between three of its rows.

    Attributes:
        point_mm: world.
        rows: of the figure of the detail that is shown.
        shares: of these rows, they sum to 1.
    """

    point_mm: tuple[float, float, float]
    rows: tuple[int, int, int]
    shares: tuple[float, float, float]


@dataclass(frozen=True)
class SkinMark:
    """A mark on the skin, its middle at a point of the picture (real pixels); `text` stands beside it."""

    kind: MarkKind
    x_px: float
    y_px: float
    text: str = ""


@dataclass(frozen=True)
class SkinLine:
    """A line over the skin (real pixels), and what stands beside its middle; `dashed` for a mere distance."""

    points_px: tuple[Pixels, ...]
    text: str = ""
    dashed: bool = False


@dataclass(frozen=True)
class PracticeCard:
    """What the window shows of the practice.

    Attributes:
        number, count: of the question, from 1, and of all of the round; 0 while it is being made ready.
        right: so many answers were right so far.
        ask: the question; `aside` says from where near and far are seen, or is empty.
        hint: what a hand feels first; empty until it is asked for, and where there is none.
        verdict: how the answer fared, empty while it is awaited; `good` whether it was right.
        where: the answer, and the right place, in millimetres and level.
        told, source: what is known of the place, and who says so.
        results: when the round is over, for each question how it fared and what was asked.
    """

    number: int = 0
    count: int = 0
    right: int = 0
    ask: str = ""
    aside: str = ""
    hint: str = ""
    verdict: str = ""
    good: bool = False
    where: str = ""
    told: str = ""
    source: str = ""
    results: tuple[tuple[bool, str], ...] = ()


@dataclass(frozen=True)
class SkinArea:
    """An area of the skin: the corners of its outline in the picture (real pixels)."""

    outline_px: tuple[Pixels, ...]
