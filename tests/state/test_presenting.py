"""Presenting without a window: begun and left by any mixture of keys, blank, timed, and put on screens."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.state.presenting import (
    AGAIN_S,
    Places,
    Talk,
    TalkClock,
    caption_px,
    larger,
    places,
    pointer_share,
)


def press(talk: Talk, key: str, now_s: float) -> Talk:
    return talk.f5(now_s) if key == "F5" else talk.escape(now_s)


@given(first=st.sampled_from(["F5", "Esc"]), count=st.integers(2, 12), begun=st.booleans())
def test_a_button_that_sends_f5_and_esc_in_turn_toggles(first: str, count: int, begun: bool) -> None:
    """From whatever state and phase: at most the very first press is lost."""
    keys = [first, "Esc" if first == "F5" else "F5"] * count
    talk = Talk().begun() if begun else Talk()
    states = [talk.on]
    for place, key in enumerate(keys):
        talk = press(talk, key, float(place))
        states.append(talk.on)
    changed = [before != after for before, after in pairwise(states)]
    assert all(changed[1:])
    assert changed[0] or (first == "Esc" and not begun)


def test_esc_alone_never_begins() -> None:
    assert not Talk().escape(0.0).on
    left = Talk().begun().escape(1.0)
    assert not left.on
    assert not left.escape(1.5).on, "pressed twice to be sure"
    assert not Talk().begun().f5(1.0).escape(2.0 + AGAIN_S).on, "long ago"
    assert not Talk().takes_escape(0.0)


@given(st.lists(st.sampled_from(["F5", "Esc"]), max_size=12))
def test_while_presenting_either_key_leaves(keys: list[str]) -> None:
    talk = Talk()
    for place, key in enumerate(keys):
        before, talk = talk, press(talk, key, float(place))
        if before.on or key == "F5":
            assert talk.on != before.on


def test_blank_and_the_picture_again() -> None:
    talk = Talk().begun()
    assert talk.covered("black").blank == "black"
    assert talk.covered("black").covered("black").blank == ""
    assert talk.covered("black").covered("white").blank == "white"
    assert talk.covered("white").uncovered().blank == ""
    assert Talk().covered("black").blank == "", "there is nothing to cover"
    assert talk.covered("black").f5(0.0).f5(1.0).blank == "", "begun anew with the picture"


def test_the_clock_of_a_talk() -> None:
    clock = TalkClock().toggled(100.0)
    assert clock.elapsed_s(160.0) == 60.0
    stopped = clock.toggled(160.0)
    assert stopped.elapsed_s(500.0) == 60.0
    assert stopped.toggled(500.0).elapsed_s(505.0) == 65.0
    assert clock.reset(200.0).elapsed_s(203.0) == 3.0
    assert stopped.reset(200.0).elapsed_s(203.0) == 0.0


def test_a_pointer_fades_when_it_rests() -> None:
    shares = [pointer_share(rested) for rested in (0.0, 1.9, 2.2, 2.4, 2.6, 60.0)]
    assert shares == sorted(shares, reverse=True)
    assert shares[:2] == [1.0, 1.0]
    assert shares[-2:] == [0.0, 0.0]
    assert 0.0 < shares[2] < 1.0


@pytest.mark.parametrize(
    ("screens", "home", "turn", "notes", "wanted"),
    [
        (["a"], "a", 0, None, Places("a")),
        (["a"], "a", 3, True, Places("a", "a")),
        (["a", "b"], "a", 0, None, Places("b", "a", True)),
        (["a", "b"], "b", 0, None, Places("a", "b", True)),
        (["a", "b"], "a", 1, None, Places("a", "b", True)),
        (["a", "b"], "a", 0, False, Places("b")),
        (["a", "b", "c"], "a", 1, None, Places("c", "a", True)),
        (["a", "b", "c"], "a", 2, None, Places("a", "b", True)),
        (["b"], "a", 0, None, Places("b")),
    ],
)
def test_which_screen_shows_what(
    screens: list[str], home: str, turn: int, notes: bool | None, wanted: Places
) -> None:
    assert places(screens, home, turn, notes) == wanted


def test_captions_are_as_large_as_the_screen_asks_for() -> None:
    assert caption_px(1080, "normal") == 40
    assert caption_px(2160, "normal") == 80
    sizes = [caption_px(768, size) for size in ("normal", "large", "very-large")]
    assert sizes == sorted(sizes)
    assert sizes[2] > 1.6 * sizes[0]
    assert larger("normal", 1) == "large"
    assert larger("very-large", 1) == "very-large"
    assert larger("normal", -1) == "normal"
