"""Following a point: it arrives, never jumps, and does not care how often it is asked."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from viewer.state.following import STEP_MM, Follower

FAR = (300.0, 0.0, 0.0)


def way_to(point: tuple[float, float, float], rate: float, seconds: float) -> list[float]:
    follower, out = Follower(), [0.0]
    follower.begin((0.0, 0.0, 0.0))
    for _ in range(round(seconds * rate)):
        out.append(out[-1] + follower.step(point, 1.0 / rate)[0])
    return out


def test_it_arrives_and_never_swings_past() -> None:
    way = way_to(FAR, 60.0, 4.0)
    assert way == sorted(way)
    assert way[-1] == pytest.approx(300.0, abs=1e-6)
    assert way[60] == pytest.approx(300.0 * (1.0 - 4.0 * math.exp(-3.0)), abs=1e-6)


@pytest.mark.parametrize("rate", [7.0, 20.0, 144.0])
def test_the_rate_of_pictures_makes_no_difference(rate: float) -> None:
    assert way_to(FAR, rate, 1.0)[-1] == pytest.approx(way_to(FAR, 60.0, 1.0)[-1], abs=1e-6)


def test_it_starts_from_rest_and_its_speed_never_jumps() -> None:
    way = way_to(FAR, 60.0, 3.0)
    speeds = [(b - a) * 60.0 for a, b in pairwise(way)]
    assert speeds[0] < 30.0
    jumps = [abs(b - a) for a, b in pairwise([0.0, *speeds])]
    assert max(jumps) <= 9.0 * 300.0 / 60.0, "no more than the pull itself gives in a sixtieth of a second"


def test_what_shakes_is_evened_out() -> None:
    follower = Follower()
    follower.begin((0.0, 0.0, 0.0))
    places, x = [], 0.0
    for k in range(600):
        x += follower.step((20.0 * math.sin(2 * math.pi * 2.0 * k / 60.0), 0.0, 0.0), 1.0 / 60.0)[0]
        places.append(x)
    assert max(map(abs, places[300:])) < 1.5, "20 mm at 2 Hz: 1 / (1 + (12.6 / 3)²) of it is left"


def test_it_rests_when_it_is_there_and_wakes_when_the_point_goes_away() -> None:
    follower = Follower()
    follower.begin((0.0, 0.0, 0.0))
    assert not follower.resting
    for _ in range(300):
        follower.step((5.0, 0.0, 0.0), 1.0 / 60.0)
    resting = [follower.resting]
    assert follower.step((40.0, 0.0, 0.0), 0.0) == (0.0, 0.0, 0.0)
    resting.append(follower.resting)
    assert resting == [True, False], "seen even where no time passes, so that somebody lets it pass"


def test_cuts_only_where_it_is_far() -> None:
    follower = Follower()
    follower.begin((0.0, 0.0, 0.0))
    assert follower.cut((STEP_MM - 1.0, 0.0, 0.0)) == (0.0, 0.0, 0.0)
    assert follower.cut((STEP_MM + 1.0, 0.0, 0.0)) == (STEP_MM + 1.0, 0.0, 0.0)
    assert follower.resting
    follower.end()
    assert not follower.following
    assert follower.step(FAR, 1.0) == follower.cut(FAR) == (0.0, 0.0, 0.0)
