from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.stroke.tracks import EASES, interpolate

SHARES = np.linspace(0.0, 1.0, 2001)
RESTING = [name for name in EASES if name not in ("linear", "hold")]


@st.composite
def tracks(draw: st.DrawFn) -> tuple[list[float], list[float], list[str]]:
    steps = draw(st.lists(st.floats(0.01, 10.0), min_size=1, max_size=8))
    times = np.cumsum([draw(st.floats(0.0, 5.0)), *steps]).tolist()
    values = draw(st.lists(st.floats(-1e3, 1e3), min_size=len(times), max_size=len(times)))
    return times, values, [draw(st.sampled_from(sorted(EASES))) for _ in times]


@pytest.mark.parametrize("name", sorted(EASES))
def test_an_ease_goes_from_0_to_1_and_never_back(name: str) -> None:
    way = EASES[name](SHARES)
    assert way[0] == 0.0
    assert way[-1] == 1.0
    assert np.diff(way).min() >= -1e-12


@pytest.mark.parametrize("name", RESTING)
def test_an_ease_starts_and_ends_at_rest(name: str) -> None:
    way = EASES[name](np.array([0.0, 1e-4, 1.0 - 1e-4, 1.0]))
    assert way[1] - way[0] < 1e-7
    assert way[3] - way[2] < 1e-7


def test_linear_keeps_its_speed() -> None:
    np.testing.assert_allclose(np.diff(EASES["linear"](SHARES)), 1 / 2000, atol=1e-12)


def test_hold_stays_and_then_jumps() -> None:
    np.testing.assert_array_equal(EASES["hold"](np.array([0.0, 0.5, 0.999, 1.0])), [0, 0, 0, 1])


def test_slow_in_is_late_and_slow_out_early() -> None:
    half = np.array([0.5])
    assert EASES["slow-in"](half) < 0.3 < EASES["smooth"](half) == 0.5 < 0.7 < EASES["slow-out"](half)


def test_smooth_is_minimum_jerk() -> None:
    share = SHARES[::100]
    np.testing.assert_allclose(
        EASES["smooth"](share), 10 * share**3 - 15 * share**4 + 6 * share**5, atol=1e-12
    )


@given(tracks())
def test_keys_are_met_exactly(track: tuple[list[float], list[float], list[str]]) -> None:
    times, values, eases = track
    np.testing.assert_array_equal(interpolate(times, values, eases, times), values)


@given(tracks(), st.floats(0.0, 1.0))
def test_between_two_keys_nothing_overshoots(
    track: tuple[list[float], list[float], list[str]], at: float
) -> None:
    times, values, eases = track
    for (early, late), (before, after) in zip(pairwise(times), pairwise(values), strict=True):
        value = float(interpolate(times, values, eases, early + at * (late - early)))
        assert min(before, after) - 1e-9 <= value <= max(before, after) + 1e-9


@given(tracks())
def test_many_moments_at_once_give_what_single_ones_give(
    track: tuple[list[float], list[float], list[str]],
) -> None:
    times, values, eases = track
    moments = np.linspace(times[0] - 1.0, times[-1] + 1.0, 37)
    single = [float(interpolate(times, values, eases, moment)) for moment in moments]
    np.testing.assert_array_equal(interpolate(times, values, eases, moments), single)


def test_outside_the_keys_the_ends_hold() -> None:
    value = interpolate([1.0, 2.0], [5.0, 7.0], ["smooth"] * 2, [-10.0, 1.0, 2.0, 99.0])
    np.testing.assert_array_equal(value, [5.0, 5.0, 7.0, 7.0])


def test_a_value_that_does_not_change_stays_bit_for_bit() -> None:
    value = interpolate([0.0, 1.0], [0.1, 0.1], ["slow-in"] * 2, SHARES)
    assert set(value.tolist()) == {0.1}


def test_points_move_together() -> None:
    points = np.array([[0.0, 1.0, 2.0], [10.0, 11.0, 0.0], [0.0, 0.0, 0.0]])
    eases = ["smooth", "linear", "smooth"]
    value = interpolate([0.0, 1.0, 3.0], points, eases, np.array([[0.5, 1.0], [2.0, 9.0]]))
    assert value.shape == (2, 2, 3)
    np.testing.assert_allclose(value[0, 0], [5.0, 6.0, 1.0])
    np.testing.assert_allclose(value[1, 0], [5.0, 5.5, 0.0])


def test_one_key_is_a_constant() -> None:
    np.testing.assert_array_equal(interpolate([2.0], [3.0], ["smooth"], [0.0, 2.0, 5.0]), [3.0, 3.0, 3.0])


def test_lengths_must_agree_and_eases_exist() -> None:
    with pytest.raises(ValueError, match="do not go together"):
        interpolate([0.0, 1.0], [1.0], ["smooth", "smooth"], 0.5)
    with pytest.raises(ValueError, match="do not go together"):
        interpolate([], [], [], 0.5)
    with pytest.raises(KeyError, match="wobbly"):
        interpolate([0.0, 1.0], [1.0, 2.0], ["smooth", "wobbly"], 0.5)
