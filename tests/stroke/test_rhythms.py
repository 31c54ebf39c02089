"""Rocking and breathing over time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.stroke.test_timeline import a_stroke
from viewer.stroke.rhythms import PUSH_SHARE, swing
from viewer.stroke.stroke import Breath, Keyframe, Rock
from viewer.stroke.timeline import Timeline, expand

STEP_S = 1e-3


@pytest.fixture
def rocked() -> Timeline:
    """Rocked from the first repeat on; in the second half of each it dies down a little."""
    stroke = a_stroke()
    first, pressed, stopped, last = stroke.repeat.keyframes
    keys = (first, replace(pressed, rock=1.0), replace(stopped, rock=1.0), replace(last, rock=0.5))
    leave = (replace(stroke.leave[0], rock=0.0),)
    rock = Rock(0.8, 8.0, 0.4)
    return expand(replace(stroke, repeat=replace(stroke.repeat, keyframes=keys), leave=leave, rock=rock))


def test_a_push_is_quicker_than_the_swing_back_and_both_are_smooth() -> None:
    cycle = np.arange(0.0, 2.0, STEP_S)
    way = swing(cycle)
    assert (way.min(), way.max()) == (0.0, pytest.approx(1.0, abs=1e-5))
    assert cycle[np.argmax(way[:1000])] == pytest.approx(PUSH_SHARE, abs=2 * STEP_S)
    assert PUSH_SHARE < 0.45
    speed = np.diff(way) / STEP_S
    assert np.abs(np.diff(speed)).max() < 0.05
    turn = slice(int(PUSH_SHARE / STEP_S) - 20, int(PUSH_SHARE / STEP_S) + 20)
    assert np.ptp(np.diff(speed)[turn]) < 0.1 * np.abs(np.diff(speed)[turn]).mean(), "no jerk where it turns"


def test_rocking_begins_with_a_push_and_follows_the_keyframes(rocked: Timeline) -> None:
    rock = rocked.rock
    assert rock is not None
    assert rock.share([0.0, 2.0, 3.0, 4.0, 5.0, 9.0]).tolist() == [0, 0, 1, 1, 0.5, 0]
    assert rock.swing(2.0) == 0.0
    assert rock.swing(2.0 + PUSH_SHARE / 0.8) == pytest.approx(1.0)


def test_the_hands_press_with_the_push_and_ease_on_the_way_back(rocked: Timeline) -> None:
    still = replace(rocked, rock=None)
    pushed, back = 2.0 + (1 + PUSH_SHARE) / 0.8, 2.0 + 2 / 0.8
    assert rocked.pressure_at("near", pushed) == pytest.approx(still.pressure_at("near", pushed))
    assert 0.3 < rocked.pressure_at("near", back) / still.pressure_at("near", back) < 0.75


def test_no_rocking_changes_nothing() -> None:
    assert expand(a_stroke()).rock is None
    assert expand(a_stroke()).breath is None


def test_the_breath_goes_out_at_its_time_of_each_repeat_and_the_stroke_can_be_looped() -> None:
    track = expand(replace(a_stroke(), breath=Breath(15.0, 0.5))).breath
    assert track is not None
    for start_s in (2.5, 5.5):
        assert track.fullness(start_s) == pytest.approx(1.0)
        assert track.fullness(start_s + 1.5) == pytest.approx(0.0, abs=1e-6)
    assert track.fullness(0.0) == pytest.approx(track.fullness(9.0))
    full = track.fullness(np.arange(0.0, 9.0, 0.01))
    assert np.abs(np.diff(full)).max() < 0.04, "no jump"


def test_a_free_breath_comes_about_so_often() -> None:
    track = expand(replace(a_stroke(), breath=Breath(14.0))).breath
    assert track is not None
    full = track.fullness(np.arange(0.0, 9.0, 0.01))
    begins = np.sum((full[:-1] >= 0.5) & (full[1:] < 0.5))
    assert begins == round(9.0 * 14 / 60)


def test_a_word_for_a_place_needs_places() -> None:
    stroke = a_stroke()
    near = stroke.repeat.keyframes[0].near
    assert near is not None
    key = Keyframe(0.0, near=replace(near, level="here"))
    with pytest.raises(ValueError, match="`here` has no meaning"):
        expand(replace(stroke, repeat=replace(stroke.repeat, keyframes=(key, *stroke.repeat.keyframes[1:]))))
