"""Labels never overlap, stay in the picture, follow what they name, and do not jump about."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.label_layout import (
    FULL_SHARE,
    MARGIN_PX,
    Placed,
    Wanted,
    covers,
    lay_out,
    pushed_apart,
    thinned,
)

WIDTH, HEIGHT = 1000.0, 640.0
COORDINATE = st.floats(-50.0, 1050.0)
PLACES = st.lists(st.tuples(COORDINATE, COORDINATE), max_size=14)


def wanted(places: list[tuple[float, float]]) -> list[Wanted]:
    return [Wanted(f"s{i}", 120.0 + 9.0 * i, 33.0, x, y) for i, (x, y) in enumerate(places)]


def boxes(placed: tuple[Placed, ...]) -> list[tuple[float, float, float, float]]:
    return [(p.left, p.top, p.left + p.width, p.top + p.height) for p in placed]


@given(PLACES, PLACES)
def test_no_label_lies_over_another_or_outside(
    before: list[tuple[float, float]], now: list[tuple[float, float]]
) -> None:
    old = lay_out(wanted(before), WIDTH, HEIGHT)
    placed = lay_out(wanted(now), WIDTH, HEIGHT, old)
    for a, b in combinations(boxes(placed), 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    for left, top, right, bottom in boxes(placed):
        assert 0 <= left < right <= WIDTH
        assert 0 <= top < bottom <= HEIGHT
    anchors = {w.id: w for w in wanted(now)}
    assert not any(covers(one, anchors[other.id]) for one in placed for other in placed)


def test_a_lonely_label_stands_beside_what_it_names() -> None:
    for x, column in ((300.0, "left"), (700.0, "right")):
        (placed,) = lay_out([Wanted("a", 100.0, 30.0, x, 300.0)], WIDTH, HEIGHT)
        assert placed.column == column
        assert placed.top + 15.0 == pytest.approx(300.0)


def test_leaders_leave_towards_what_they_name() -> None:
    placed = lay_out(wanted([(60.0 + 60.0 * i, 40.0 * i) for i in range(14)]), WIDTH, HEIGHT)
    for one in placed:
        if one.column == "left":
            assert one.bend_x >= MARGIN_PX + one.width
        else:
            assert one.bend_x <= WIDTH - MARGIN_PX - one.width


def test_order_from_top_to_bottom_without_crossing() -> None:
    labels = wanted([(300.0, y) for y in (400.0, 90.0, 200.0)])
    placed = lay_out(labels, WIDTH, HEIGHT)
    assert [p.id for p in sorted(placed, key=lambda p: p.top)] == ["s1", "s2", "s0"]


def test_neighbours_change_places_only_when_they_clearly_have() -> None:
    def order(first_y: float, old: tuple[Placed, ...]) -> tuple[list[str], tuple[Placed, ...]]:
        placed = lay_out(wanted([(300.0, first_y), (300.0, 200.0)]), WIDTH, HEIGHT, old)
        return [p.id for p in sorted(placed, key=lambda p: p.top)], placed

    names, placed = order(190.0, ())
    assert names == ["s0", "s1"]
    names, placed = order(210.0, placed)
    assert names == ["s0", "s1"]
    names, placed = order(230.0, placed)
    assert names == ["s1", "s0"]
    assert order(190.0, placed)[0] == ["s1", "s0"]


def test_a_label_changes_the_column_only_when_it_is_well_beyond() -> None:
    def column(x: float, old: tuple[Placed, ...]) -> tuple[str, tuple[Placed, ...]]:
        others = [(100.0, 100.0), (900.0, 100.0)]
        placed = lay_out(wanted([(x, 300.0), *others]), WIDTH, HEIGHT, old)
        return next(p.column for p in placed if p.id == "s0"), placed

    now, placed = column(420.0, ())
    assert now == "left"
    now, placed = column(540.0, placed)
    assert now == "left"
    now, placed = column(760.0, placed)
    assert now == "right"


def test_what_would_point_under_a_label_is_left_out() -> None:
    labels = wanted([(700.0, 300.0), (300.0, 300.0)])
    for under in (Wanted("under", 100.0, 33.0, 60.0, 100.0), Wanted("under", 100.0, 33.0, 960.0, 100.0)):
        assert {p.id for p in lay_out([*labels, under], WIDTH, HEIGHT)} == {"s0", "s1"}
        (alone,) = lay_out([replace(under, dear=True)], WIDTH, HEIGHT)
        assert not covers(alone, under), "what is selected is named from the other side"


def test_a_low_or_narrow_picture_keeps_room_for_itself() -> None:
    labels = wanted([(500.0, 20.0 * i) for i in range(14)])
    for width, height in ((WIDTH, 300.0), (560.0, HEIGHT), (200.0, 80.0)):
        placed = lay_out(labels, width, height)
        for column in ("left", "right"):
            heights = [p.height for p in placed if p.column == column]
            assert sum(heights) <= FULL_SHARE * height
            assert len(heights) <= width / 140.0 + 1
    assert len(lay_out(labels, 1400.0, HEIGHT)) == 14


@given(PLACES)
def test_plates_that_are_kept_do_not_overlap(places: list[tuple[float, float]]) -> None:
    plates = [Wanted(str(i), 30.0, 20.0, x, y) for i, (x, y) in enumerate(places)]
    kept = thinned(plates)
    for a, b in combinations(kept, 2):
        assert abs(a.x - b.x) >= 30.0 or abs(a.y - b.y) >= 20.0
    assert not plates or plates[0] in kept


def test_plates_that_were_there_stay() -> None:
    plates = [Wanted(name, 30.0, 20.0, 100.0, 100.0 + 5.0 * i) for i, name in enumerate("abc")]
    assert [p.id for p in thinned(plates)] == ["a"]
    assert [p.id for p in thinned(plates, ["b"])] == ["b"]


ROUND = st.lists(
    st.tuples(st.floats(0.0, 90.0), st.floats(0.0, 90.0), st.floats(6.0, 20.0)), min_size=1, max_size=6
)


@given(ROUND)
def test_letters_are_pushed_off_each_other(things: list[tuple[float, float, float]]) -> None:
    radii = [radius for _, _, radius in things]
    placed = pushed_apart([(x, y) for x, y, _ in things], radii)
    for (i, one), (j, other) in combinations(enumerate(placed), 2):
        assert math.dist(one, other) >= 0.9 * (radii[i] + radii[j])


def test_letters_with_room_stay_and_two_give_way_alike() -> None:
    places = [(100.0, 50.0), (100.0, 60.0), (300.0, 50.0)]
    assert pushed_apart(places, [5.0, 5.0, 20.0]) == places
    above, below, beside = pushed_apart(places, [10.0, 10.0, 20.0])
    assert above == pytest.approx((100.0, 45.0))
    assert below == pytest.approx((100.0, 65.0))
    assert beside == places[2]
    assert pushed_apart([(7.0, 7.0), (7.0, 7.0)], [4.0, 4.0]) == [(7.0, 3.0), (7.0, 11.0)]


def test_a_letter_that_passes_a_number_swings_round_it_without_a_jump() -> None:
    """Half a pixel at a time, past its middle by six."""
    ways = [pushed_apart([(0.5 * k, 44.0), (60.0, 50.0)], [16.0, 12.0]) for k in range(240)]
    steps = [math.dist(a, b) for one, two in pairwise(ways) for a, b in zip(one, two, strict=True)]
    assert max(steps) < 2.5
