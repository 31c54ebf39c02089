"""Questions of the practice “Place the hands”, as the text file has them: places of the back, and bands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

PlaceKind = Literal["level", "rib-space", "foramen", "landmark", "scapula-border"]
QuestionSide = Literal["left", "right", "middle", "far", "near"]
Strength = Literal["firm", "medium", "weak"]

PLACE_KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)
QUESTION_SIDES: tuple[QuestionSide, ...] = get_args(QuestionSide)
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
ROUND = 10
"""So many questions are a round."""


@dataclass(frozen=True)
class Across:
    """What counts as right across the back, mm in a person of 1.70 m.

    Attributes:
        low, high: distances from the midline; in the middle of the back `low` is minus `high`.
        around: both are counted outward from the place itself instead.
    """

    low: float
    high: float
    around: bool = False


@dataclass(frozen=True)
class Along:
    """What counts as right along the spine: one of four.

    Attributes:
        levels: from this level number to that one.
        within_levels: so many levels above and below the place.
        within_mm: so far above and below it, in a person of 1.70 m.
        space: nearer to this space between ribs than to any other.
    """

    levels: tuple[float, float] | None = None
    within_levels: float = 0.0
    within_mm: float = 0.0
    space: bool = False


@dataclass(frozen=True)
class Question:
    """One place to find.

    Attributes:
        ask: what the student reads first.
        hint: what a hand feels first on the way there.
        told: what is said with the answer: also where people, or books, differ.
        kind, at: which place: `level T8`, `rib-space 8`, `foramen S1`, `landmark psis`, `scapula-border T6`.
        side: of the receiver; far and near as seen from the giver.
        source: where the band is published, or how it was derived.
        strength: how firm that is.
    """

    id: str
    ask: str
    hint: str
    told: str
    kind: PlaceKind
    at: str
    side: QuestionSide
    across: Across
    along: Along
    source: str
    strength: Strength
