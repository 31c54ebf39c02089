"""What lies under the skin, in pixels: what is thin is blended, what is opened is open, marks are drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.scene import standin
from tests.scene.standin import ABOVE, GHOST, hand_top, with_inside
from viewer.anatomy.interior import Interior
from viewer.motion.frame import Frame
from viewer.ports import Marks
from viewer.scene.looks import rgb
from viewer.scene.outline import ACCENTS, HALOS
from viewer.scene.stage import Stage
from viewer.state.layers import PRESETS, Layers

Picture = NDArray[np.int64]
T5, RIGHT = "bone/T5", "muscle/trapezius-lower-right"


def seen(stage: Stage, layers: Layers, marks: Marks | None = None) -> Picture:
    stage.set_layers(layers)
    stage.set_marks(marks or Marks())
    return stage.image().astype(np.int64)


def at(stage: Stage, *place: float) -> tuple[int, int]:
    """Row and column of the pixel at a place in the world."""
    x, y = stage.project(np.array([place]))[0]
    return int(y), int(x)


def red(picture: Picture) -> NDArray[np.bool_]:
    return (picture[..., 0] > 70) & (picture[..., 0] > 1.9 * picture[..., 1])


def test_nothing_inside_is_drawn_under_solid_skin(layered: Stage, frame: Frame) -> None:
    with_it = seen(layered, GHOST)
    layered.show(frame)
    assert np.array_equal(seen(layered, GHOST), with_it)
    out = Interior(
        "woman", {"bones": standin.stratum((standin.blob("muscle/out", (0, 310, 300), (40, 40, 9)),))}
    )
    layered.set_inside(out)
    layered.show(with_inside(frame, out))
    assert np.array_equal(seen(layered, GHOST), with_it), "not even what would stick out"
    assert not np.array_equal(seen(layered, replace(GHOST, skin=0.9)), with_it)
    layered.set_inside(None)
    layered.show(frame)
    assert np.array_equal(seen(layered, GHOST), with_it)
    layered.set_inside(standin.interior())


def test_a_giver_who_changes_sides_fades(layered: Stage, frame: Frame) -> None:
    there, gone = (seen(layered, Layers(giver=share)) for share in (1.0, 0.0))
    faint = seen(layered, Layers(giver=0.4))
    try:
        for shown, wanted in ((0.0, gone), (0.4, faint), (1.0, there)):
            layered.show(replace(frame, giver_shown=shown))
            assert np.array_equal(seen(layered, Layers()), wanted)
    finally:
        layered.show(frame)


def test_a_layer_is_drawn_once_a_frame_brings_it(layered: Stage, frame: Frame) -> None:
    layers = replace(GHOST, skin=0.0)
    layered.show(frame)
    assert not red(seen(layered, layers)).any()
    layered.show(with_inside(frame))
    assert red(layered.image().astype(int)).any()


@pytest.mark.parametrize("share", [0.25, 0.6])
def test_thin_skin_is_blended_over_what_lies_under_it(layered: Stage, share: float) -> None:
    over, under = seen(layered, GHOST), seen(layered, replace(GHOST, skin=0.0))
    mixed = seen(layered, replace(GHOST, skin=share))
    row, column = at(layered, 45, 310, 200)
    patch = slice(row - 3, row + 4), slice(column - 3, column + 4)
    expected = share * over[patch] + (1 - share) * under[patch]
    assert np.abs(over[patch] - under[patch]).mean() > 40
    assert np.abs(mixed[patch] - expected).max() < 6


def test_layers_are_looked_through_from_the_outside_in(layered: Stage) -> None:
    naked = replace(GHOST, skin=0.0)
    muscle = seen(layered, naked)
    assert red(muscle)[at(layered, 45, 330, 200)]
    deeper = seen(layered, replace(naked, superficial=0.0))
    assert red(deeper)[at(layered, 30, 310, 170)]
    bone = seen(layered, replace(naked, superficial=0.0, deep=0.0))
    assert not red(bone).any()
    rib = bone[at(layered, 60, 330, 147)]
    assert rib.min() > 110, "ivory"
    assert rib[0] > rib[2]
    both = seen(layered, replace(naked, superficial=0.3, deep=0.0))
    assert (
        np.abs(both[at(layered, 60, 330, 147)] - (0.3 * muscle + 0.7 * bone)[at(layered, 60, 330, 147)]).max()
        < 9
    )


@pytest.mark.parametrize("swapped", [False, True])
def test_of_a_thin_layer_only_the_foremost_surface_shows(layered: Stage, frame: Frame, swapped: bool) -> None:
    """Whatever the order of its triangles: what lies behind in the same layer adds nothing."""
    front = standin.blob("muscle/front", (0, 310, 260), (60, 60, 5))
    back = standin.blob("muscle/back", (0, 310, 230), (60, 60, 5))
    naked = replace(GHOST, skin=0.0, superficial=0.5)
    pictures = []
    for pieces in ((front,), (back, front) if swapped else (front, back)):
        inside = Interior("woman", {"superficial": standin.stratum(pieces)})
        layered.set_inside(inside)
        layered.show(with_inside(frame, inside))
        pictures.append(seen(layered, naked))
    layered.set_inside(standin.interior())
    row, column = at(layered, 0, 310, 260)
    patch = slice(row - 4, row + 5), slice(column - 4, column + 5)
    without = seen(layered, replace(naked, superficial=0.0))
    assert np.abs(pictures[0] - without)[patch].max(axis=2).min() > 30
    assert np.abs(pictures[0] - pictures[1])[patch].max() <= 14, "but for the light that they take each other"


def test_the_outline_of_thin_skin_stays_readable(layered: Stage, frame: Frame) -> None:
    layered.set_view("side", frame)
    # not against no skin at all, which casts no shadow either
    thinner, thin = (seen(layered, replace(GHOST, skin=share)) for share in (0.02, 0.08))
    changed = np.abs(thin - thinner).max(axis=2)
    assert (changed > 14).sum() > 60, "the border of the body"
    assert np.median(changed[changed > 0]) < 9, "the rest of it is faint"


def test_the_window_follows_a_hand(layered: Stage, people: standin.Scene) -> None:
    layers = replace(GHOST, window=True)
    centres = []
    for rock in (-40.0, 40.0):
        layered.show(with_inside(people.frame(rock=rock)))
        closed, opened = seen(layered, GHOST), seen(layered, layers)
        changed = np.abs(closed - opened).max(axis=2) > 12
        rows, columns = np.nonzero(changed)
        centres.append(columns.mean())
        places = layered.project(np.array([h.centre_mm for h in people.frame(rock=rock).hands]))
        away = np.min([np.hypot(columns - x, rows - y) for x, y in places], axis=0)
        reach = layered.project(np.array([[0, 310, 225.0], [125, 310, 225.0]]))
        assert (away < reach[1, 0] - reach[0, 0]).mean() > 0.98, "closed elsewhere"
    expected = layered.project(np.array([[-40.0, 310, 225], [40.0, 310, 225]]))
    assert centres[1] - centres[0] == pytest.approx(expected[1, 0] - expected[0, 0], abs=5)


def test_one_side_is_opened_exactly_to_the_midline(layered: Stage) -> None:
    closed = seen(layered, GHOST)
    middle = layered.project(np.array([[0.0, 310.0, 205.0]]))[0, 0]
    for side, sign in (("right", 1), ("left", -1)):
        layers = replace(GHOST, open_side="right" if side == "right" else "left")
        changed = np.abs(seen(layered, layers) - closed).max(axis=2) > 12
        rows = range(at(layered, 0, 380, 205)[0], at(layered, 0, 260, 205)[0])
        changed[:, : int(middle) - 20] = changed[:, int(middle) + 20 :] = False
        edges = [np.flatnonzero(changed[row]) for row in rows]
        edge = np.array([found.min() if sign > 0 else found.max() + 1 for found in edges])
        assert np.abs(edge - middle).max() <= 2, "no saw-teeth"
        assert red(seen(layered, layers))[at(layered, sign * 45, 330, 200)]
        assert np.ptp(edge) <= 1


def test_one_looks_at_a_lining_not_through_the_body(layered: Stage, frame: Frame) -> None:
    """Without anything inside, the opened side shows the skin's dull inner face, not the mat."""
    layers = replace(GHOST, open_side="right", superficial=0.0, deep=0.0, bones=0.0)
    layered.set_camera(replace(ABOVE, eye_mm=(900.0, 310.0, 500.0), up=(0.0, 0.0, 1.0)))
    inside = seen(layered, layers)[at(layered, -40, 310, 120)]
    assert inside[0] > inside[1] + 15, "flesh"
    assert 40 < inside[0] < 150, "dull"


def test_glass_hands_show_what_they_lie_on(layered: Stage, people: standin.Scene, frame: Frame) -> None:
    layered.set_view("hands", frame)
    there, gone = seen(layered, Layers()), seen(layered, GHOST)
    glass = seen(layered, Layers(glass=True))
    row, column = at(layered, *hand_top(people, frame))
    patch = slice(row - 6, row + 7), slice(column - 6, column + 7)
    solid, clear = np.abs(there - gone)[patch].mean(), np.abs(glass - gone)[patch].mean()
    assert clear < 0.6 * solid
    layered.set_view("three-quarter", frame)
    body = np.abs(seen(layered, Layers()) - seen(layered, Layers(glass=True))).max(axis=2) > 8
    assert body.mean() < 0.05, "arms and trunk stay as they are"


def outline(colour: tuple[float, float, float], picture: Picture) -> NDArray[np.bool_]:
    return np.abs(picture - np.round(np.array(colour) * 255)).max(axis=2) <= 2


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_selected_structure_is_outlined_over_everything(layered: Stage, theme: Any) -> None:
    layered.set_theme(theme)
    layers = replace(GHOST, skin=0.3)
    plain, marked = seen(layered, layers), seen(layered, layers, Marks(selected=T5))
    line = outline(ACCENTS[theme], marked)
    both = line | outline(HALOS[theme], marked)
    assert line.sum() > 25, "covered by skin and muscles, it is seen all the same"
    assert np.array_equal(plain[~both], marked[~both]), "nothing else changes: never a flat recolour"
    rows, columns = np.nonzero(line)
    row, column = at(layered, 0, 330, 147)
    assert not both[row - 1 : row + 2, column - 1 : column + 2].any(), "only round it"
    assert rows.min() < row < rows.max()
    assert columns.min() < column < columns.max()
    assert not outline(ACCENTS[theme], seen(layered, layers)).any(), "and it goes again"


def test_the_outline_is_in_refined_pictures_too(layered: Stage) -> None:
    seen(layered, replace(GHOST, skin=0.3), Marks(selected=RIGHT))
    quick = np.abs(layered.image().astype(int) - np.array(rgb("#1F6F78")) * 255).max(axis=2) < 40
    layered.refine()
    fine = np.abs(layered.image().astype(int) - np.array(rgb("#1F6F78")) * 255).max(axis=2) < 40
    assert fine.sum() == pytest.approx(quick.sum(), rel=0.35), "as wide, though drawn twice as large"


def test_lit_structures_are_brighter_and_their_layer_is_muted(layered: Stage) -> None:
    naked = replace(GHOST, skin=0.0)
    right, left = at(layered, 45, 310, 200), at(layered, -45, 310, 200)
    plain, lit = seen(layered, naked), seen(layered, naked, Marks(lit=frozenset({RIGHT})))
    assert lit[right].sum() > plain[right].sum() + 8
    assert lit[left].sum() < plain[left].sum() - 8
    assert np.array_equal(seen(layered, naked), plain)


def test_an_isolated_structure_stands_alone(layered: Stage) -> None:
    alone = seen(layered, replace(GHOST, skin=0.6, superficial=0.0), Marks(only=frozenset({RIGHT})))
    assert red(alone)[at(layered, 45, 310, 200)], (
        "though its layer is faded, and the skin as faint as a ghost"
    )
    assert not red(alone)[at(layered, -45, 310, 200)]
    assert not red(alone)[at(layered, -30, 310, 200)]
    back = seen(layered, replace(GHOST, skin=0.3))
    assert red(back)[at(layered, -45, 310, 200)]


@pytest.mark.parametrize("preset", ["muscles", "x-ray", "half-and-half"])
def test_what_was_drawn_before_leaves_no_trace(layered: Stage, frame: Frame, preset: Any) -> None:
    layered.set_view("three-quarter", frame)
    before = seen(layered, Layers())
    seen(layered, PRESETS[preset], Marks(selected=T5, lit=frozenset({RIGHT})))
    seen(layered, Layers(window=True, glass=True))
    assert np.array_equal(seen(layered, Layers()), before)
