"""The back coordinate, on made-up backs and on real ones."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.anatomy.back import Back, make_back
from viewer.anatomy.fit import FittedTrunk
from viewer.anatomy.structures import Side
from viewer.motion.cast import Cast
from viewer.transforms import Floats

SIDES: tuple[Side, Side] = ("left", "right")
steps = st.lists(st.floats(8.0, 40.0), min_size=21, max_size=21)


def back_of(down: list[float]) -> Back:
    heights = 600.0 - np.concatenate([[0.0], np.cumsum(down)])
    borders: dict[Side, Floats] = {
        "left": np.array([[300.0, 80.0], [400.0, 60.0]]),
        "right": np.array([[300.0, 82.0], [400, 64.0]]),
    }
    return Back(heights, borders, 1.0)


@given(steps, st.floats(0.0, 21.0))
def test_level_is_the_inverse_of_height(down: list[float], level: float) -> None:
    back = back_of(down)
    assert float(back.level(back.y_mm(level))) == pytest.approx(level, abs=1e-9)


@given(steps, st.floats(-100.0, 900.0))
def test_height_is_the_inverse_of_level_and_stops_at_both_ends(down: list[float], y: float) -> None:
    back = back_of(down)
    inside = float(np.clip(y, back.level_y_mm[-1], back.level_y_mm[0]))
    assert float(back.y_mm(back.level(y))) == pytest.approx(inside, abs=1e-9)


def test_many_at_once() -> None:
    back = back_of([20.0] * 21)
    np.testing.assert_allclose(back.y_mm(np.array([0.0, 0.5, 21.0])), [600, 590, 180])
    np.testing.assert_allclose(back.level(np.array([600.0, 590.0, 100.0])), [0, 0.5, 21])


def test_the_border_runs_between_its_rows_and_stays_at_its_ends() -> None:
    back = back_of([20.0] * 21)
    heights = np.array([250.0, 300.0, 350.0, 400.0, 470.0])
    np.testing.assert_allclose(back.scapula_border_mm(heights, "left"), [80, 80, 70, 60, 60])
    np.testing.assert_allclose(back.scapula_border_mm(heights, "right"), [82, 82, 73, 64, 64])


def test_the_border_is_the_inner_side_of_the_blade() -> None:
    """A blade of known shape: its inner side leans outward towards the feet, the rest lies further out."""
    y = np.linspace(0.0, 100.0, 101)
    inner = 90.0 - 0.2 * y
    blade = np.concatenate([np.stack([inner + k, y, 0 * y], axis=1) for k in (0.0, 30.0, 60.0)])
    bones = {"scapula-right": blade, "scapula-left": blade * [-1, 1, 1]}
    back = make_back(FittedTrunk(np.linspace(100.0, 0.0, 22), bones, 0.9), np.array([0.0, 1000.0, 5.0]))
    assert back.breadth == 0.9
    np.testing.assert_allclose(back.level_y_mm, np.linspace(1100.0, 1000.0, 22))
    for side in SIDES:
        heights = np.array([1020.0, 1050.0, 1070.0])
        found = back.scapula_border_mm(heights, side)
        np.testing.assert_allclose(found, [86.0, 80.0, 76.0], atol=1.5)


def test_the_borders_of_real_shoulder_blades_are_smooth(cast: Callable[..., Cast]) -> None:
    for receiver, giver in (("woman", "man"), ("man", "woman")):
        back = cast(receiver, giver).back
        for side in SIDES:
            y = back.y_mm(np.linspace(3.0, 8.0, 60))
            border = back.scapula_border_mm(y, side)
            assert border.min() > 45.0
            assert border.max() < 110.0
            assert np.abs(np.diff(border)).max() < 4.0
