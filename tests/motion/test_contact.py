"""The skin yields to a hand of known shape: nothing of the hand stays inside, and far away nothing moves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.motion.contact import (
    LIGHT_STICK_PRESSURE,
    MARGIN_MM,
    STICK_MM,
    drag_path,
    drag_share,
    imprint,
)
from viewer.motion.grids import Singles
from viewer.transforms import Floats, rotation_about

UP = np.array([0.0, 0.0, 1.0])
LINE = np.arange(-120.0, 120.1, 4.0)
FLAT = np.stack([*np.meshgrid(LINE, LINE, indexing="ij"), np.zeros((len(LINE), len(LINE)))], axis=-1).reshape(
    -1, 3
)


def ball(depth_mm: float, radius_mm: float = 60.0) -> Floats:
    """The lower half of a ball whose lowest point is so deep in the plane z = 0; points about 1 mm apart."""
    line = np.arange(-50.0, 50.1, 1.0)
    x, y = (a.ravel() for a in np.meshgrid(line, line))
    near = x**2 + y**2 < 50.0**2
    x, y = x[near], y[near]
    return np.stack([x, y, radius_mm - depth_mm - np.sqrt(radius_mm**2 - x**2 - y**2)], axis=1)


def pressed(depth_mm: float, skin: Floats = FLAT, works: bool = False) -> tuple[Singles, Singles]:
    hand = ball(depth_mm)
    mark = imprint(skin, hand, np.full(len(hand), works), np.zeros(3), UP)
    return mark.depth_mm, mark.shade


@given(st.floats(0.5, 15.0))
@settings(max_examples=20)
def test_nothing_of_the_hand_stays_inside(depth: float) -> None:
    down, _ = pressed(depth)
    under = ball(depth)
    flat = np.hypot(FLAT[:, 0], FLAT[:, 1])
    skin = -down
    for point, height in zip(FLAT, skin, strict=True):
        if np.hypot(*point[:2]) < 45:
            beside = under[np.hypot(*(under[:, :2] - point[:2]).T) < 1.5, 2]
            assert height <= beside.min() + 0.6
    assert down[flat < 3].max() == pytest.approx(depth + MARGIN_MM, abs=0.3)


def test_the_dent_fades_softly_and_far_away_nothing_moves() -> None:
    down, _ = pressed(8.0)
    middle = np.flatnonzero(FLAT[:, 1] == 0)
    profile = down[middle][np.argsort(FLAT[middle, 0])]
    assert np.abs(np.diff(profile)).max() < 0.7 * 4.0  # nowhere steeper than 35 degrees
    away = np.hypot(FLAT[:, 0], FLAT[:, 1])
    assert np.abs(down[away > 110]).max() < 0.15
    assert down.min() > -1.0  # the rim rises a little, not more
    assert down.min() < -0.02  # but it does rise


def test_a_hand_that_does_not_touch_leaves_no_dent_but_its_shadow() -> None:
    down, shade = pressed(-3.0)
    assert not down.any()
    far = pressed(-25.0)[1]
    middle = np.hypot(FLAT[:, 0], FLAT[:, 1]) < 5
    assert shade[middle].min() > 0.6
    assert far[middle].max() < shade[middle].min()
    assert not shade[np.hypot(FLAT[:, 0], FLAT[:, 1]) > 60].any()


def test_shade_is_whole_where_the_hand_lies_on_the_skin() -> None:
    _, shade = pressed(6.0)
    assert shade.max() == pytest.approx(1.0)
    assert shade.min() >= 0


def test_the_imprint_is_the_same_on_a_tilted_skin() -> None:
    turn = rotation_about([1.0, 0.5, 0.0], 0.4)
    centre = np.array([30.0, -20.0, 110.0])
    hand = ball(7.0)
    works = np.zeros(len(hand), dtype=bool)
    straight = imprint(FLAT, hand, works, np.zeros(3), UP)
    tilted = imprint(FLAT @ turn.T + centre, hand @ turn.T + centre, works, centre, turn @ UP)
    assert np.abs(tilted.depth_mm - straight.depth_mm).max() < 0.6
    under = np.hypot(FLAT[:, 0], FLAT[:, 1]) < 40  # the hand's outline follows its grid of cells
    assert np.abs(tilted.shade - straight.shade)[under].max() < 0.1


def test_the_skin_fills_hollows_of_what_works_and_of_nothing_else() -> None:
    """A flat heel with a 2 mm hollow in its middle."""
    line = np.arange(-40.0, 40.1, 1.0)
    x, y = (a.ravel() for a in np.meshgrid(line, line))
    hollow = 2.0 * np.exp(-(x**2 + y**2) / (2 * 8.0**2))
    hand = np.stack([x, y, -4.0 + hollow], axis=1)
    middle = np.argmin(np.hypot(FLAT[:, 0], FLAT[:, 1]))
    gaps = []
    for works in (True, False):
        mark = imprint(FLAT, hand, np.full(len(hand), works), np.zeros(3), UP)
        gaps.append((-4.0 + 2.0) + mark.depth_mm[middle])
    assert abs(gaps[0]) < 0.5  # the skin rose to the hand
    assert gaps[1] > gaps[0] + 0.5


path = st.lists(st.tuples(st.floats(-60, 60), st.floats(-60, 60)), min_size=2, max_size=30).map(np.array)


@given(path, st.floats(0.0, 1.0))
def test_skin_is_never_drawn_further_than_the_pressure_holds_it(xy: Floats, pressure: float) -> None:
    drawn = drag_path(xy, np.full(len(xy), pressure))
    most = STICK_MM * pressure / (pressure + LIGHT_STICK_PRESSURE) * (1 + LIGHT_STICK_PRESSURE)
    assert np.hypot(*drawn.T).max() <= most + 1e-9
    assert not drawn[0].any()


def test_skin_sticks_first_and_then_slips() -> None:
    xy = np.stack([np.arange(0.0, 40.0, 1.0), np.zeros(40)], axis=1)
    drawn = drag_path(xy, np.ones(40))[:, 0]
    np.testing.assert_allclose(drawn[:13], np.arange(13.0))
    np.testing.assert_allclose(drawn[14:], STICK_MM)


def test_skin_is_let_go_when_the_pressure_is() -> None:
    xy = np.stack([np.minimum(np.arange(30.0), 10.0), np.zeros(30)], axis=1)
    pressure = np.r_[np.ones(20), np.zeros(10)]
    drawn = drag_path(xy, pressure)[:, 0]
    assert drawn[19] == pytest.approx(10.0)
    assert not drawn[20:].any()


def test_the_drag_reaches_less_and_less_far() -> None:
    places = np.stack([np.arange(0.0, 150.0, 10.0), np.zeros(15)], axis=1)
    share = drag_share(places, np.zeros(2))
    assert share[0] == 1.0
    assert (np.diff(share) < 0).all()
    assert share[-1] < 0.01
