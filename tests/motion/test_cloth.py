"""The sheet under the hands: it goes down with them, stays over the skin, and is shared out among figures."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.sparse as sp

from viewer.motion.cloth import LEAST_MM, OverSkin, mixture

UP = np.array([0.0, 0.0, 1.0], dtype=np.float32)


def flat(size: int = 9, step: float = 7.0) -> np.ndarray:
    x, y = np.meshgrid(step * np.arange(size), step * np.arange(size), indexing="ij")
    return np.stack([x.ravel(), y.ravel(), 0.0 * x.ravel()], axis=1).astype(np.float32)


def test_a_place_that_is_known_has_its_own_value() -> None:
    known = flat()
    heights = np.sin(known[:, 0] / 20.0)
    np.testing.assert_allclose(mixture(known, known) @ heights, heights, atol=1e-6)


def test_places_between_have_what_lies_around_them() -> None:
    known = flat()
    places = known[known[:, 0] < 50] + np.float32(3.5)
    mixed = mixture(places, known)
    np.testing.assert_allclose(np.asarray(mixed.sum(axis=1)).ravel(), 1.0, atol=1e-6)
    inside = (places[:, :2] < known[:, :2].max()).all(axis=1)
    np.testing.assert_allclose((mixed @ known)[inside], places[inside] * (1, 1, 0), atol=0.1)


def over(room_mm: float, skin_mm: np.ndarray) -> OverSkin:
    count = len(skin_mm)
    normals = np.tile(UP, (count, 1))
    room = np.full(count, room_mm, dtype=np.float32)
    same = sp.identity(count, dtype=np.float32, format="csr")
    return OverSkin(same, normals, normals, room, skin_mm[None].astype(np.float16))


def test_the_sheet_goes_no_deeper_than_the_skin_yields() -> None:
    skin = np.zeros((3, 3), dtype=np.float32)
    skin[1, 2] = -6.0
    moved = np.tile(UP * np.float32(-12.0), (3, 1))
    kept = over(8.0, skin).kept(moved, 0)
    np.testing.assert_allclose(
        kept[:, 2], [-8.0 + LEAST_MM, -14.0 + LEAST_MM + 0.0, -8.0 + LEAST_MM], atol=1e-3
    )


def test_what_lay_closer_already_is_not_lifted() -> None:
    kept = over(0.5, np.zeros((2, 3), dtype=np.float32)).kept(np.zeros((2, 3), dtype=np.float32), 0)
    assert not kept.any()


@pytest.mark.parametrize("steep", [True, False])
def test_on_a_slope_it_goes_away_along_the_slope(steep: bool) -> None:
    """A finger beside a hip: seen from above nothing is under it, but the sheet is between it and the hip."""
    points = flat()[:, [2, 1, 0]]  # a wall at x = 0
    outward = np.tile(np.array([1.0, 0.0, 0.0], dtype=np.float32), (len(points), 1))
    finger = np.stack([*np.meshgrid(np.linspace(20, 36, 30), np.linspace(20, 36, 30))], axis=-1).reshape(
        -1, 2
    )
    hand = np.column_stack([np.full(len(finger), -4.0), finger]).astype(np.float32)
    sheet = OverSkin(
        sp.identity(len(points), format="csr"),
        outward,
        outward,
        np.zeros(len(points), dtype=np.float32),
        np.zeros((1, 0, 3), dtype=np.float16),
    )
    contact = (np.zeros(3), UP.astype(float) if steep else outward[0].astype(float))
    pressed = points.copy()
    sheet.press_on_slope(pressed, np.arange(len(points)), hand, contact)
    under = (np.abs(points[:, 1] - 28) < 5) & (np.abs(points[:, 2] - 28) < 5)
    assert (pressed[under, 0] < -4.0).all() == steep
    assert np.abs(pressed[:, 1:] - points[:, 1:]).max() == 0.0
