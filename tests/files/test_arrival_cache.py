"""Light and colours are worked out once for each score, side, detail and choice of colours."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from viewer import paths
from viewer.files.arrival_cache import SUFFIX, load_or_arrange
from viewer.files.stroke_file import read_stroke
from viewer.motion.scored import Score
from viewer.scene.arriving import CLASSES, Below


@pytest.fixture
def score() -> Score:
    stroke = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    return cast(Score, SimpleNamespace(stroke=stroke, names=("woman", "man")))


def arranged(score: Score, *about: str, folder: Path, made: list[Any]) -> Below:
    def make() -> Below:
        made.append(about)
        return Below(np.array([1.0, 2.0, 3.0]), {})

    got: Below = load_or_arrange(score, about, CLASSES, make, folder)
    return got


def test_the_second_time_it_is_read_and_its_arrays_stand_by_themselves(score: Score, tmp_path: Path) -> None:
    made: list[Any] = []
    for _ in range(2):
        below = arranged(score, "play", folder=tmp_path, made=made)
    assert made == [("play",)]
    assert below.key.tolist() == [1.0, 2.0, 3.0]
    assert below.key.base is None or below.key.base.base is None, "no map of the whole file behind it"


def test_whatever_it_depends_on_is_another_entry(score: Score, tmp_path: Path) -> None:
    made: list[Any] = []
    others = SimpleNamespace(stroke=score.stroke, names=("man", "man"))
    other_side = SimpleNamespace(stroke=score.stroke.from_side("right"), names=score.names)
    for who in (score, cast(Score, others), cast(Score, other_side)):
        arranged(who, "play", folder=tmp_path, made=made)
    arranged(score, "still", folder=tmp_path, made=made)
    assert len(made) == len(list(tmp_path.glob("*" + SUFFIX))) == 4
