"""Shipped postures fit the strokes, the bodies and the code of now, for all who may meet."""

from __future__ import annotations

from itertools import product

import pytest

from tests.postures.finding import COMMAND, PAIRS, out_of_date, shipped, wanted
from viewer import paths
from viewer.files.postures import file_of, known_posture, read_entries, text_of
from viewer.stroke.stroke import Stroke

STROKES = shipped()
MOST_BYTES = 150_000


def test_all_postures_are_up_to_date() -> None:
    old = out_of_date(wanted(STROKES.values()))
    assert old == [], f"strokes, bodies or the search have changed: run `{COMMAND}`"


def test_each_has_a_fingerprint_of_its_own() -> None:
    marks = wanted(STROKES.values())
    assert len(set(marks.values())) == len(marks) == len(STROKES) * len(PAIRS)


@pytest.mark.parametrize("stroke", STROKES.values(), ids=STROKES)
def test_every_one_of_them_can_be_used(stroke: Stroke) -> None:
    lacking = [pair for pair in PAIRS if known_posture(stroke, pair) is None]
    assert lacking == [], f"run `{COMMAND}`"


def test_there_is_nothing_else() -> None:
    folder = paths.RESOURCES / "postures"
    assert sorted(folder.iterdir()) == [file_of(stroke_id) for stroke_id in sorted(STROKES)]
    assert {pair for stroke_id in STROKES for pair in read_entries(file_of(stroke_id))} == set(PAIRS)
    assert sum(file.stat().st_size for file in folder.iterdir()) < MOST_BYTES


@pytest.mark.parametrize("stroke_id", STROKES)
def test_files_are_as_the_command_writes_them(stroke_id: str) -> None:
    file = file_of(stroke_id)
    assert text_of(read_entries(file)) == file.read_text(encoding="utf-8")


def test_everybody_is_there() -> None:
    from viewer.body.variants import VARIANTS

    assert set(PAIRS) == set(product(VARIANTS, ("woman", "man")))
