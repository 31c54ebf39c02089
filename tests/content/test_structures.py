"""Every bone, disc and muscle has a mesh, names, a text and a side, and lies where its name says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer import paths
from viewer.anatomy.interior import Interior, Named
from viewer.check.regions import misplaced
from viewer.files.stroke_file import read_stroke
from viewer.files.structure_texts import read_structures, related, unknown_words

STROKES = sorted(paths.ANIMATIONS.glob("*.stroke.yaml"))
Points = dict[str, NDArray[np.float32]]


@pytest.fixture(scope="module")
def named() -> tuple[Named, ...]:
    return read_structures()


@pytest.fixture(scope="module")
def points(interior: Interior) -> Points:
    return {n: interior.strata[layer].figure.points_mm[p.rows] for n, (layer, p) in interior.pieces.items()}


def test_every_structure_has_one_mesh_and_every_mesh_its_names(
    named: tuple[Named, ...], interior: Interior
) -> None:
    ids = [one.id for one in named]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(interior.pieces)


def test_the_layer_is_that_of_the_mesh_and_the_side_that_of_the_id(
    named: tuple[Named, ...], interior: Interior
) -> None:
    for one in named:
        assert interior.pieces[one.id][0] == one.layer, one.id
        end = one.id.rpartition("-")[2]
        assert one.side == (end if end in ("left", "right") else "middle"), one.id


def test_names_and_texts_are_there_and_no_two_share_a_name(named: tuple[Named, ...]) -> None:
    for one in named:
        assert min(len(one.latin), len(one.english)) > 3, one.id
        assert 60 <= len(one.words) <= 420, one.id
    for names in ([one.latin.casefold() for one in named], [one.english.casefold() for one in named]):
        assert sorted(names) == sorted(set(names))
    pairs = {(one.latin.casefold(), other.english.casefold()) for one in named for other in named}
    assert not any(latin == english for latin, english in pairs if "left" in english or "right" in english)


def test_both_sides_share_their_text_and_nobody_else_does(named: tuple[Named, ...]) -> None:
    by_words: dict[str, set[str]] = {}
    for one in named:
        by_words.setdefault(one.words, set()).add(one.text)
    assert [texts for texts in by_words.values() if len(texts) > 1] == []


def test_everything_lies_where_its_name_says(points: Points) -> None:
    assert misplaced(points) == {}


def swapped(points: Points, one: str, other: str) -> Points:
    return {**points, one: points[other], other: points[one]}


def moved(points: Points, name: str, by: tuple[float, float, float]) -> Points:
    return {**points, name: points[name] + np.array(by, dtype=np.float32)}


@pytest.mark.parametrize(
    ("fault", "wrong"),
    [
        (lambda p: swapped(p, "bone/scapula-left", "bone/scapula-right"), {"bone/scapula-left"}),
        (lambda p: swapped(p, "bone/rib-7-left", "bone/rib-8-left"), {"bone/rib-8-left"}),
        (lambda p: swapped(p, "bone/T5", "bone/T9"), {"bone/T6", "disc/T5-T6"}),
        (lambda p: moved(p, "bone/sternum", (9.0, 0.0, 0.0)), {"bone/sternum"}),
        (lambda p: moved(p, "bone/sternum", (0.0, 0.0, 200.0)), {"bone/sternum"}),
        (lambda p: moved(p, "disc/L4-L5", (0.0, 40.0, 0.0)), {"disc/L4-L5"}),
        (
            lambda p: swapped(p, "muscle/trapezius-middle-left", "muscle/gluteus-maximus-left"),
            {"muscle/trapezius-middle-left", "muscle/gluteus-maximus-left"},
        ),
        (
            lambda p: swapped(p, "muscle/longissimus-capitis-right", "muscle/quadratus-lumborum-right"),
            {"muscle/quadratus-lumborum-right"},
        ),
        (
            lambda p: moved(p, "muscle/rhomboid-major-left", (0.0, 0.0, -150.0)),
            {"muscle/rhomboid-major-left"},
        ),
        (lambda p: {**p, "muscle/platysma-left": p["bone/rib-1-left"]}, {"muscle/platysma-left"}),
    ],
)
def test_what_lies_elsewhere_is_noticed(
    fault: Callable[[Points], Points], wrong: set[str], points: Points
) -> None:
    assert set(misplaced(fault(points))) >= wrong


@pytest.mark.parametrize("file", STROKES, ids=lambda path: path.name.partition(".")[0])
def test_a_stroke_works_on_structures_that_there_are(file: Path, named: tuple[Named, ...]) -> None:
    stroke = read_stroke(file)
    assert unknown_words(named, stroke.structures) == ()
    assert len(related(named, stroke.structures)) >= 2
