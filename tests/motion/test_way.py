"""The way of the hands: its stops in their order, its arrows, and that it lies on the skin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from viewer.motion.coming import Coming, next_stop_s
from viewer.motion.drape import drape
from viewer.motion.frame import evaluate, giver_at
from viewer.motion.scored import Score
from viewer.motion.way import HEAD_MM, Ways, find_ways
from viewer.stroke.timeline import Span, Timeline

Points = NDArray[np.float32]


@pytest.fixture(scope="module")
def stretched(score: Callable[..., Score]) -> Ways:
    return find_ways(score())


def test_a_repeated_movement_has_two_stops_and_goes_there_and_back(stretched: Ways) -> None:
    assert len(stretched.halves) == 1
    for way in stretched.halves[0]:
        assert way.numbers.tolist() == [1, 2], "beside the spine, and at the shoulder blade"
        assert len(way.arrows) == 2, "three repeats, drawn once"
        assert {visit.stop for visit in way.visits} == {0, 1}
    near, far = stretched.halves[0]
    assert (near.side, far.side) == ("right", "left")
    assert near.rest_mm[1, 0] < near.rest_mm[0, 0] < -20 < 20 < far.rest_mm[0, 0] < far.rest_mm[1, 0]


def test_the_hands_are_at_the_stops_when_it_says_so(score: Callable[..., Score], stretched: Ways) -> None:
    for way in stretched.halves[0]:
        for visit in way.visits:
            places, _ = way.at(score(), visit.time_s)
            hands = {hand.role: hand for hand in evaluate(score(), visit.time_s).hands}
            aside = np.hypot(*(places[visit.stop] - hands[way.role].centre_mm)[:2])
            assert aside < 5, "what presses harder has its middle a little further out"


@pytest.mark.parametrize("time_s", [2.0, 24.0])
def test_it_lies_on_the_skin_as_that_yields(
    score: Callable[..., Score], stretched: Ways, time_s: float
) -> None:
    frame = evaluate(score(), time_s)
    skin = frame.receiver.points_mm[: score().yielding["play"].count]
    for way in stretched.halves[0]:
        points, normals = way.at(score(), time_s)
        lying = _height_under(points, skin)
        assert np.abs(points[:, 2] - lying).max() < 5
        assert np.linalg.norm(normals, axis=1) == pytest.approx(1, abs=1e-4)


def _height_under(points: Points, skin: Points) -> Points:
    """Height (n,) of the skin next to points, as seen from above; the skin's points lie 5 mm apart."""
    top = skin[skin[:, 2] > points[:, 2].min() - 40]
    away, nearest = cKDTree(top[:, :2]).query(points[:, :2], k=3)
    return np.asarray((top[nearest][:, :, 2] / (away + 0.1)).sum(axis=1) / (1 / (away + 0.1)).sum(axis=1))


def test_its_goal_does_not_move_with_the_skin_that_is_taken_along(
    score: Callable[..., Score], stretched: Ways
) -> None:
    for way in stretched.halves[0]:
        before, after = way.at(score(), 2.0)[0], way.at(score(), 24.0)[0]
        assert np.abs(before[:, :2] - after[:, :2]).max() < 4
        assert (before[1, 2] - after[1, 2]) > 3, "but it goes down where the hand presses"


def test_arrows_lead_from_mark_to_mark_and_narrow_to_a_point(stretched: Ways) -> None:
    for way in stretched.halves[0]:
        for first, end in way.arrows:
            assert way.half_mm[end - 1] == 0
            assert way.half_mm[end - 2] > way.half_mm[first] > 0.5
            head = np.linalg.norm(way.rest_mm[end - 1] - way.rest_mm[end - 2])
            assert head == pytest.approx(HEAD_MM, rel=0.25)
        there, back = (way.rest_mm[end - 1] - way.rest_mm[first] for first, end in way.arrows)
        assert there @ back < 0
        pressed, light = (way.half_mm[first] for first, _ in way.arrows)
        assert pressed > 1.2 * light, "the way under pressure is the thicker one"


def test_a_walking_stroke_numbers_its_places(rocked: Score) -> None:
    """One place only: a number, and no arrow that leads nowhere."""
    (ways,) = find_ways(rocked).halves
    assert [way.numbers.tolist() for way in ways] == [[1], [1]]
    assert [way.arrows for way in ways] == [(), ()]
    swing = [way.at(rocked, time_s)[0][0] for way in ways[:1] for time_s in (8.0, 8.6)]
    assert np.abs(swing[0] - swing[1]).max() > 1, "the body takes it along as it rolls"
    frame = evaluate(rocked, 8.0)
    for way, hand in zip(ways, frame.hands, strict=True):
        assert np.linalg.norm(way.at(rocked, 8.0)[0][0] - hand.centre_mm) < 15


def test_of_two_halves_the_one_that_is_played_is_shown(stretched: Ways, score: Callable[..., Score]) -> None:
    first, second = stretched.halves[0], tuple(reversed(stretched.halves[0]))
    both = Ways((first, second))
    spans = (Span("repeat", 0, 0.0, 10.0, 1.0), Span("repeat", 0, 14.0, 24.0, 1.0, mirrored=True))
    timeline = Timeline(24.0, spans, {}, ())
    halved = replace(score(), timeline=timeline)
    assert both.at(halved, 11.9) is first
    assert both.at(halved, 12.1) is second


def test_the_next_stop_is_where_a_hand_is_not_yet(stretched: Ways) -> None:
    ways = stretched.halves[0]
    assert next_stop_s(ways, 0.0) == pytest.approx(3.6), "first touch"
    assert next_stop_s(ways, 6.0) == pytest.approx(9.2), "the shoulder blade"
    assert next_stop_s(ways, 9.2) == pytest.approx(12.3), "and back"
    assert next_stop_s(ways, 29.0) is None


def test_the_ghost_is_the_giver_at_that_time_and_is_kept_until_then(
    score: Callable[..., Score], stretched: Ways
) -> None:
    coming = Coming(score())
    first = coming.at(stretched.halves[0], 6.0)
    assert first is not None
    assert np.array_equal(first.points_mm, giver_at(score(), 9.2, "play").points_mm)
    assert coming.at(stretched.halves[0], 8.0) is first
    later = coming.at(stretched.halves[0], 9.5)
    assert later is not None
    assert not np.array_equal(later.points_mm, first.points_mm)
    assert coming.at(stretched.halves[0], 30.0) is None


def test_a_place_beside_the_yielding_skin_comes_to_its_border(score: Callable[..., Score]) -> None:
    figure, yielding = score().figures["play"].receiver, score().yielding["play"]
    inside = figure.points_mm[: yielding.count, :2]
    places = np.array([[30.0, 400.0], inside.max(axis=0) + 30.0])
    found = drape(figure, yielding.triangles, yielding.count, places)
    laid = found.mix(figure.points_mm)
    assert laid[0, :2] == pytest.approx(places[0], abs=0.5)
    assert found.shares[1].tolist() == [1.0, 0.0, 0.0]
