"""Light and colours on disk: kept for one score, and for the giver's side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from viewer.files.arrival_cache import load_or_arrange
from viewer.motion.scored import Score


def test_the_giver_at_the_other_side_is_lit_anew(score: Callable[..., Score], tmp_path: Path) -> None:
    left = score()
    right = replace(left, stroke=left.stroke.from_side("right"))
    made: list[str] = []
    for asked in (left, right, left, right):
        side = asked.stroke.giver.side

        def make(side: str = side) -> tuple[str, ...]:
            made.append(side)
            return (side,)

        assert load_or_arrange(asked, ["play"], (), make, tmp_path) == (side,)
    assert made == ["left", "right"]
