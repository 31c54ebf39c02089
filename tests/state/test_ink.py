"""Ink that fades or stays, without a picture."""

from __future__ import annotations

from viewer.state.ink import FADE_S, HOLD_S, MOST_LINES, MOST_POINTS, Ink


def drawn(ink: Ink, at_s: float = 0.0) -> None:
    ink.begin(0.1, 0.1, "yellow")
    ink.extend(0.2, 0.3)
    ink.lift(at_s)


def test_it_fades_some_time_after_the_pen_is_lifted() -> None:
    ink = Ink()
    ink.begin(0.1, 0.1, "blue")
    assert ink.strength(ink.lines[0], 1000.0) == 1.0, "while it is drawn it never fades"
    ink.lift(10.0)
    assert ink.strength(ink.lines[0], 10.0 + HOLD_S) == 1.0
    assert 0.0 < ink.strength(ink.lines[0], 10.0 + HOLD_S + FADE_S / 2.0) < 1.0
    ink.fade(10.0 + HOLD_S + 2.0 * FADE_S)
    assert ink.lines == []
    assert not ink.fading


def test_it_stays_until_it_is_erased() -> None:
    ink = Ink(stays=True)
    drawn(ink)
    ink.fade(1e6)
    ink.moved_on()
    assert [ink.strength(line, 1e6) for line in ink.lines] == [1.0]
    ink.erase()
    assert ink.lines == []


def test_another_picture_takes_ink_with_it_that_does_not_stay() -> None:
    ink = Ink()
    drawn(ink)
    ink.moved_on()
    assert ink.lines == []


def test_ink_that_may_go_again_begins_to_fade_only_now() -> None:
    ink = Ink(stays=True)
    drawn(ink, 0.0)
    ink.let_stay(False, 500.0)
    ink.fade(500.0 + HOLD_S)
    assert len(ink.lines) == 1
    ink.let_stay(True, 600.0)
    assert not ink.fading


def test_the_last_line_is_taken_back_first() -> None:
    ink = Ink()
    drawn(ink)
    ink.begin(0.5, 0.5, "pink")
    ink.lift(1.0)
    assert ink.undo()
    assert [line.colour for line in ink.lines] == ["yellow"]
    assert ink.undo()
    assert not ink.undo()


def test_points_that_add_nothing_are_left_out_and_memory_has_an_end() -> None:
    ink = Ink()
    ink.extend(0.5, 0.5)
    assert ink.lines == [], "no pen is down"
    ink.begin(0.5, 0.5, "yellow")
    ink.extend(0.5, 0.5)
    assert len(ink.lines[0].points) == 1
    for place in range(MOST_POINTS + 10):
        ink.extend((place % 100) / 100.0, 0.25)
    assert len(ink.lines[0].points) == MOST_POINTS
    for _ in range(MOST_LINES + 5):
        drawn(ink)
    assert len(ink.lines) == MOST_LINES
