"""When a picture that plays is rendered less finely, and when whole again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from viewer.state.resolution import MOST_PATIENCE_S, Resolution


def play(resolution: Resolution, frame_s: float, seconds: float) -> list[float]:
    """The shares at which pictures were rendered."""
    out = []
    for _ in range(round(seconds / frame_s)):
        out.append(resolution.share)
        resolution.took(frame_s)
    return out


def test_a_quick_computer_keeps_the_whole_picture() -> None:
    assert set(play(Resolution(), 1 / 60, 20.0)) == {1.0}
    assert set(play(Resolution(), 0.05, 20.0)) == {1.0}, "a twentieth of a second is quick enough"


def test_a_slow_one_goes_down_a_rung_each_second_and_not_below_half() -> None:
    shares = play(Resolution(), 0.0625, 10.0)
    assert shares == [1.0] * 16 + [0.75] * 16 + [0.5] * 128


def test_one_slow_picture_changes_nothing() -> None:
    resolution = Resolution()
    for _ in range(10):
        assert not resolution.took(0.4)
        assert set(play(resolution, 0.0156, 1.0)) == {1.0}


def test_after_three_quick_seconds_it_tries_a_finer_one() -> None:
    resolution = Resolution()
    play(resolution, 0.125, 2.0)
    assert resolution.share == 0.5
    assert play(resolution, 0.03125, 8.0) == [0.5] * 96 + [0.75] * 96 + [1.0] * 64


def test_between_quick_and_slow_it_stays() -> None:
    resolution = Resolution()
    play(resolution, 0.125, 1.0)
    assert set(play(resolution, 0.04, 60.0)) == {0.75}


def test_each_try_that_was_too_much_makes_it_wait_twice_as_long() -> None:
    resolution, changes, time_s = Resolution(), [], 0.0
    play(resolution, 0.125, 1.0)
    for _ in range(20_000):
        frame_s = 0.03125 if resolution.share < 1.0 else 0.0625
        time_s += frame_s
        if resolution.took(frame_s) and resolution.share == 1.0:
            changes.append(time_s)
    waits = [b - a - 1.0 for a, b in pairwise(changes)]
    assert [changes[0], *waits[:5]] == [3.0, 6.0, 12.0, 24.0, 48.0, MOST_PATIENCE_S]


@pytest.mark.parametrize("pause", [True, False])
def test_what_was_seen_before_a_pause_does_not_count(pause: bool) -> None:
    resolution = Resolution()
    for _ in range(7):
        resolution.took(0.125)
    if pause:
        resolution.begin()
    resolution.took(0.125)
    assert resolution.share == (1.0 if pause else 0.75)
