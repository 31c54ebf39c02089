"""Time moves only by `advance` and `seek`, and always stays within the technique."""

from __future__ import annotations

import math
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.state.playback import FRAME_S, Playback


def playing(duration_s: float = 10.0) -> Playback:
    play = Playback(duration_s)
    play.toggle()
    return play


def test_advances_by_wall_time() -> None:
    play = playing()
    play.advance(2.5)
    assert play.time_s == 2.5


def test_speed_scales_wall_time() -> None:
    play = playing()
    play.speed = 0.5
    play.advance(3.0)
    assert play.time_s == 1.5


@pytest.mark.parametrize(("asked", "got"), [(0.01, 0.1), (0.1, 0.1), (2.0, 2.0), (9.0, 2.0), (math.nan, 1.0)])
def test_speed_stays_in_its_range(asked: float, got: float) -> None:
    play = Playback(10.0)
    play.speed = asked
    assert play.speed == got


def test_paused_time_stands_still() -> None:
    play = Playback(10.0)
    play.advance(5.0)
    assert play.time_s == 0.0


def test_loops_keeping_what_is_left_over() -> None:
    play = playing()
    play.seek(9.5)
    play.advance(1.25)
    assert play.time_s == pytest.approx(0.75)
    assert play.playing


def test_a_very_late_tick_wraps_several_times() -> None:
    play = playing()
    play.advance(34.0)
    assert play.time_s == pytest.approx(4.0)


def test_stops_at_the_end_without_loop() -> None:
    play = playing()
    play.loop = False
    play.advance(11.0)
    assert (play.time_s, play.playing) == (10.0, False)


def test_playing_from_the_end_starts_over_without_loop() -> None:
    play = playing()
    play.loop = False
    play.advance(11.0)
    play.toggle()
    assert (play.time_s, play.playing) == (0.0, True)


def test_nothing_to_play_never_plays() -> None:
    play = Playback()
    play.toggle()
    assert not play.playing


@pytest.mark.parametrize(("asked", "got"), [(-1.0, 0.0), (4.0, 4.0), (math.inf, 10.0), (math.nan, 2.0)])
def test_seek_stays_inside(asked: float, got: float) -> None:
    play = Playback(10.0)
    play.seek(2.0)
    play.seek(asked)
    assert play.time_s == got


def test_single_frames_pause() -> None:
    play = playing()
    play.step_frame(3)
    assert play.time_s == pytest.approx(3 * FRAME_S)
    assert not play.playing


def test_section_loops_even_without_loop() -> None:
    play = playing()
    play.loop = False
    play.seek(2.0)
    play.set_section_start()
    play.seek(4.0)
    play.set_section_end()
    play.advance(0.5)
    assert play.section_s == (2.0, 4.0)
    assert play.time_s == pytest.approx(2.5)


def test_section_end_before_its_start_moves_the_start() -> None:
    play = Playback(10.0)
    play.seek(5.0)
    play.set_section_start()
    play.seek(3.0)
    play.set_section_end()
    assert play.section_s == (0.0, 3.0)


def test_section_start_after_its_end_moves_the_end() -> None:
    play = Playback(10.0)
    play.seek(3.0)
    play.set_section_end()
    play.seek(5.0)
    play.set_section_start()
    assert play.section_s == (5.0, 10.0)


def test_a_section_too_short_is_refused() -> None:
    play = Playback(10.0)
    play.seek(9.98)
    play.set_section_start()
    assert play.section_s is None


def test_playing_on_behind_the_section_comes_back_into_it() -> None:
    play = playing()
    play.seek(4.0)
    play.set_section_end()
    play.seek(6.0)
    play.advance(1.0)
    assert play.time_s == 7.0
    play.advance(3.5)
    assert play.time_s == pytest.approx(0.5)


def test_loading_keeps_speed_and_forgets_the_section() -> None:
    play = playing()
    play.speed = 0.5
    play.seek(4.0)
    play.set_section_end()
    play.load(20.0)
    assert (play.time_s, play.duration_s, play.section_s, play.speed) == (0.0, 20.0, None, 0.5)
    assert play.playing


@given(
    st.lists(st.floats(0.0, 50.0), max_size=20),
    st.floats(0.0, 9.0),
    st.floats(0.2, 1.0),
    st.booleans(),
    st.floats(0.0, 10.0),
)
def test_time_never_leaves_the_technique(
    steps: list[float], start_s: float, length_s: float, loop: bool, from_s: float
) -> None:
    play = playing()
    play.loop = loop
    play.seek(start_s)
    play.set_section_start()
    play.seek(start_s + length_s)
    play.set_section_end()
    play.seek(from_s)
    for dt_s in steps:
        play.advance(dt_s)
        assert 0.0 <= play.time_s <= 10.0


@given(st.lists(st.tuples(st.floats(0.1, 2.0), st.floats(0.0, 0.2)), max_size=20))
def test_another_speed_never_moves_the_time(changes: list[tuple[float, float]]) -> None:
    play = playing(1000.0)
    for speed, dt_s in changes:
        before = play.time_s
        play.speed = speed
        assert play.time_s == before
        play.advance(dt_s)
        assert play.time_s == pytest.approx(before + speed * dt_s)


def test_without_a_section_no_end_is_moved() -> None:
    play = Playback(10.0)
    play.move_section("start", 3.0)
    assert play.section_s is None


@pytest.mark.parametrize(
    ("end", "time_s", "section_s"),
    [
        ("end", 6.5, (4.0, 6.5)),
        ("start", 8.0, (5.9, 6.0)),
        ("start", -3.0, (0.0, 6.0)),
        ("end", 99.0, (4.0, 10.0)),
        ("end", -1.0, (4.0, 4.1)),
        ("end", math.nan, (4.0, 6.0)),
    ],
)
def test_the_ends_of_a_section_never_cross(
    end: Literal["start", "end"], time_s: float, section_s: tuple[float, float]
) -> None:
    play = Playback(10.0)
    for at_s, put in ((4.0, play.set_section_start), (6.0, play.set_section_end)):
        play.seek(at_s)
        put()
    play.move_section(end, time_s)
    assert play.section_s == pytest.approx(section_s)


@pytest.mark.parametrize(("at_s", "waits_at_s"), [(1.0, 3.0), (3.0, 3.0), (5.0, 5.0)])
def test_time_waits_where_nothing_can_be_played_yet(at_s: float, waits_at_s: float) -> None:
    play = Playback(10.0)
    play.playing, play.ready_s = True, 3.0
    play.seek(at_s)
    assert play.waits == (at_s >= 3.0)
    for _ in range(30):
        play.advance(0.1)
    assert play.time_s == pytest.approx(waits_at_s)
    assert play.waits
    assert play.playing
    play.ready_s = math.inf
    play.advance(0.5)
    assert play.time_s == pytest.approx(waits_at_s + 0.5)


def test_a_section_that_can_be_played_loops_before_all_is_there() -> None:
    play = Playback(10.0)
    play.seek(2.0)
    play.set_section_end()
    play.playing, play.ready_s = True, 3.0
    play.advance(0.5)
    assert play.time_s == pytest.approx(0.5)


def test_another_technique_does_not_wait_where_the_former_one_did() -> None:
    play = Playback(10.0)
    play.ready_s = 3.0
    play.load(20.0)
    assert math.isinf(play.ready_s)
