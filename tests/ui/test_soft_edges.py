"""Edges of a picture that was rendered small: smoother, and nothing else is touched."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.ui import viewport
from viewer.ui.main_window import MainWindow
from viewer.ui.soft_edges import soften

SIDE = 96
DARK, BRIGHT = np.array([40, 60, 80.0]), np.array([210, 200, 190.0])


def half_plane(slope: float) -> NDArray[np.float64]:
    """How bright (SIDE, SIDE) each pixel is, 0 or 1, asked at its middle."""
    places = np.arange(SIDE) + 0.5 - SIDE / 2
    return (places[:, None] > slope * places[None, :]).astype(float)


def coloured(share: NDArray[np.float64]) -> NDArray[np.uint32]:
    colours = DARK + share[:, :, None] * (BRIGHT - DARK)
    with_fourth = np.concatenate([colours, np.full((SIDE, SIDE, 1), 255.0)], axis=2)
    return np.round(with_fourth).astype(np.uint8).view(np.uint32).reshape(SIDE, SIDE)


def stepped(picture: NDArray[np.uint32], slope: float) -> float:
    """How far the edge is from a straight line, px: where it crosses each column, or each row."""
    red = picture.view(np.uint8).reshape(SIDE, SIDE, 4)[:, :, 0].astype(float)
    bright = (red - DARK[0]) / (BRIGHT[0] - DARK[0])
    crossed = bright.sum(axis=0 if abs(slope) < 1 else 1)[36:-36]
    place = np.arange(len(crossed))
    line = np.polynomial.Polynomial.fit(place, crossed, 1)
    return float((crossed - line(place)).std())


@pytest.mark.parametrize("slope", [0.1, 0.17, 0.35, 0.6, -0.2, 2.5, -7.0])
def test_a_slanting_edge_becomes_straighter(slope: float) -> None:
    picture = coloured(half_plane(slope))
    before = stepped(picture, slope)
    soften(picture)
    assert before > 0.2
    assert stepped(picture, slope) < 0.6 * before


def test_an_upright_edge_keeps_its_place_and_what_is_even_is_left_alone() -> None:
    picture = coloured(np.repeat([np.arange(SIDE) >= SIDE // 2], SIDE, axis=0).astype(float))
    before = picture.copy()
    soften(picture)
    changed = np.flatnonzero((picture != before).any(axis=0))
    assert set(changed) <= {SIDE // 2 - 1, SIDE // 2}
    even = np.full((SIDE, SIDE), 0xFF336699, dtype=np.uint32)
    soften(even)
    assert (even == 0xFF336699).all()


def test_noise_and_tiny_pictures_do_no_harm() -> None:
    for size in ((1, 1), (9, 40), (11, 11), (40, 37)):
        noise = np.random.default_rng(1).integers(0, 2**32, size, dtype=np.uint32)
        soften(noise)


def test_only_a_picture_that_is_much_enlarged_is_smoothed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, ...]] = []
    monkeypatch.setattr(viewport, "soften", lambda pixels: asked.append(pixels.shape))
    view = window.viewport
    for share in (1.0, 0.75, 0.5):
        small = round(share * view.width()), round(share * view.height())
        view.render_window.SetSize(*small)
        view.invalidate()
        view.repaint()
    assert asked == [small[::-1]]
