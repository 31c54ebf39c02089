"""The skin as a height field, on surfaces whose height and normal are known."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.motion.surfaces import grid
from viewer.motion.cast import Cast
from viewer.motion.skin_field import CELL_MM, NOTHING_MM, SkinField, look_down
from viewer.transforms import Floats, unit

UP = np.array([0.0, 0.0, 1.0])
BOX = (-60.0, 60.0, -60.0, 60.0)
place_inside = st.tuples(st.floats(-55, 55), st.floats(-55, 55)).map(np.array)


def dome(x: Floats, y: Floats) -> Floats:
    return np.asarray(np.sqrt(200.0**2 - x**2 - y**2) - 100.0)


SINGLE_MM = 1e-4
"""Heights are looked up in single precision."""


@pytest.fixture(scope="module")
def slope() -> SkinField:
    return look_down(*grid(lambda x, y: 40 + 0.5 * x - 0.25 * y), BOX)


@pytest.fixture(scope="module")
def ball() -> SkinField:
    return look_down(*grid(dome, step_mm=3.0), BOX)


@given(place_inside)
def test_height_and_normal_of_a_slope(slope: SkinField, xy: Floats) -> None:
    assert float(slope.height(xy)) == pytest.approx(40 + 0.5 * xy[0] - 0.25 * xy[1], abs=SINGLE_MM)
    point, normal = slope.at(xy)
    np.testing.assert_allclose(point[:2], xy)
    np.testing.assert_allclose(normal, unit([-0.5, 0.25, 1.0]), atol=1e-6)


@given(place_inside, st.floats(-10, 10))
def test_clearance_of_a_slope_is_square_to_it(slope: SkinField, xy: Floats, away: float) -> None:
    point, normal = slope.at(xy)
    assert float(slope.clearance(point + away * normal)) == pytest.approx(away, abs=SINGLE_MM)


@given(place_inside)
def test_height_and_normal_of_a_ball(ball: SkinField, xy: Floats) -> None:
    point, normal = ball.at(xy)
    assert point[2] == pytest.approx(float(dome(*xy)), abs=0.03)
    np.testing.assert_allclose(normal, (point + 100 * UP) / 200.0, atol=0.01)


@given(place_inside)
def test_a_pinned_point_comes_back_and_rides_along(ball: SkinField, xy: Floats) -> None:
    pinned = ball.pin(xy)
    assert float(pinned.weights.sum()) == pytest.approx(1.0)
    assert pinned.weights.min() >= 0
    here = ball.place(pinned)
    assert np.abs(here[:2] - xy).max() < 2 * CELL_MM
    assert here[2] == pytest.approx(float(dome(here[0], here[1])), abs=0.03)
    moved = ball.points_mm @ np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]).T + [7.0, 8, 9]
    np.testing.assert_allclose(ball.place(pinned, moved), [7 - here[1], 8 + here[0], 9 + here[2]], atol=1e-9)


def test_many_places_at_once_are_the_places_one_by_one(ball: SkinField) -> None:
    places = np.random.default_rng(2).uniform(-50, 50, (3, 4, 2))
    together, normals = ball.at(places)
    assert together.shape == normals.shape == (3, 4, 3)
    np.testing.assert_array_equal(together[1, 2], ball.at(places[1, 2])[0])
    np.testing.assert_array_equal(
        ball.clearance(together + 3 * UP)[1, 2], ball.clearance(together[1, 2] + 3 * UP)
    )


def test_of_two_skins_the_upper_one_is_seen_and_what_looks_down_is_not() -> None:
    low, triangles = grid(lambda x, y: 0 * x)
    high = low + 30 * UP
    ceiling = low + 90 * UP
    points = np.concatenate([high, low, ceiling])
    count = len(low)
    field = look_down(
        points, np.concatenate([triangles + count, triangles, triangles[:, ::-1] + 2 * count]), BOX
    )
    assert field.height(np.array([3.0, 4.0])) == pytest.approx(30.0)
    assert (field.triangle_at[5:-5, 5:-5] >= len(triangles)).all()
    assert (field.triangle_at[5:-5, 5:-5] < 2 * len(triangles)).all()


def test_where_there_is_no_skin_there_is_nothing() -> None:
    points, triangles = grid(lambda x, y: 0 * x)
    centre = points[triangles].mean(axis=1)
    field = look_down(points, triangles[centre[:, 0] > 0], BOX)
    assert float(field.height(np.array([30.0, 0.0]))) == pytest.approx(0.0)
    assert float(field.height(np.array([-30.0, 0.0]))) == NOTHING_MM
    assert float(field.clearance(np.array([-30.0, 0.0, 0.0]))) > 200


def test_the_field_of_a_real_back_is_the_skin_seen_from_above(cast: Callable[..., Cast]) -> None:
    """Each cell's height is that of its triangle, no vertex of the skin lies above, and the back looks up."""
    skin, back = cast().skin, cast().back
    y = back.y_mm(np.linspace(1.0, 12.0, 30))
    places = np.stack(np.meshgrid(np.linspace(-70, 70, 15), y, indexing="ij"), axis=-1)
    point, normal = skin.at(places)
    assert normal[..., 2].min() > 0.6
    on_triangle = skin.place(skin.pin(places))
    assert np.abs(on_triangle[..., 2] - skin.height(on_triangle[..., :2])).max() < 0.5
    over_back = (
        (np.abs(skin.points_mm[:, 0]) < 70)
        & (skin.points_mm[:, 1] > y.min())
        & (skin.points_mm[:, 1] < y.max())
    )
    assert skin.clearance(skin.points_mm[over_back]).max() < 0.5
    assert point[..., 2].min() > 100
