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
class SkinArea:
    """An area of the skin: the corners of its outline in the picture (real pixels)."""

    outline_px: tuple[Pixels, ...]
