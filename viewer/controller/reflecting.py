"""The giver changes sides at once: what is shown is reflected, and nothing is solved anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.controller.tools import Request

if TYPE_CHECKING:
    from viewer.motion.score import Score

Reflect = Callable[["Score"], "Score"]


def differ_in_side_only(one: Request | None, other: Request | None) -> bool:
    """Whether two requests are the same but for the side of the receiver at which the giver is."""
    if one is None or other is None or one == other:
        return False
    return replace(one, side=other.side) == other


class Reflections:
    """Reflects scores, and remembers the last pair: going back takes no time."""

    def __init__(self, reflect: Reflect) -> None:
        """Nothing was reflected yet."""
        self._reflect = reflect
        self._pair: tuple[Score, Score] | None = None

    def of(self, score: Score) -> Score:
        """The same from the other side; the reflection of a reflection is the very score it was made of.

        Raises:
            ValueError: the skin that yields is not the same on both sides.
        """
        first, second = self._pair or (None, None)
        if score is second and first is not None:
            return first
        if score is not first or second is None:
            second = self._reflect(score)
            self._pair = (score, second)
        return second
