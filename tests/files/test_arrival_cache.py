"""Light and colours on disk: kept for one score, and for the giver's side."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from viewer import paths
from viewer.files.arrival_cache import load_or_arrange
from viewer.files.stroke_file import read_stroke


def test_the_giver_at_the_other_side_is_lit_anew(tmp_path: Path) -> None:
    left = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    made: list[str] = []
    for stroke in (left, left.from_side("right")) * 2:
        score: Any = SimpleNamespace(stroke=stroke, names=("woman", "man"))

        def make(side: str = stroke.giver.side) -> tuple[str, ...]:
            made.append(side)
            return (side,)

        assert load_or_arrange(score, ["play"], (), make, tmp_path) == (stroke.giver.side,)
    assert made == ["left", "right"]
