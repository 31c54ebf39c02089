"""The skin under a pressing hand: which of it is coloured, with what, and how it looks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from viewer.motion.frame import Frame, Shape
from viewer.scene.looks import contrast, luminance
from viewer.scene.pressed import FAR_MM, TOUCHING_MM, Pressed, Triangles, pressed_skin, working_faces
from viewer.state.pressure_colours import step_colour
from viewer.state.words import PressureWord, pressure_word

STEP_MM = 4.0
Points = NDArray[np.float32]


def grid(count: int, height_mm: float) -> tuple[Points, Triangles]:
    """A square of points (count², 3) around the origin, and its triangles."""
    along = (np.arange(count) - (count - 1) / 2) * STEP_MM
    x, y = (axis.ravel() for axis in np.meshgrid(along, along))
    points = np.column_stack([x, y, np.full(len(x), height_mm)]).astype(np.float32)
    first = (np.arange(count - 1)[:, None] * count + np.arange(count - 1)).ravel()
    corners = np.column_stack([first, first + 1, first + count, first + 1, first + count + 1, first + count])
    return points, corners.reshape(-1, 3).astype(np.int32)


def pressed(frame: Frame, pressure: float, height_mm: float = 0.0) -> tuple[Pressed, Points]:
    """What a square pad of 20 mm touches of flat skin, and that skin; the pad's pressure and height."""
    skin, triangles = grid(31, 0.0)
    pad, faces = grid(6, height_mm)
    hand = replace(frame.hands[0], pressure=pressure, patch_rows=np.arange(len(pad)))
    made = replace(
        frame,
        receiver=Shape(skin, np.zeros_like(skin), None),
        giver=Shape(pad, np.zeros_like(pad), None),
        hands=(hand,),
    )
    works = [working_faces(hand, faces)]
    return pressed_skin(made, 0, works, np.arange(len(skin)), triangles), skin


def test_just_the_skin_under_the_pad_is_touched(frame: Frame) -> None:
    found, skin = pressed(frame, 0.5)
    touched = skin[found.rows[found.gap_mm < TOUCHING_MM]]
    assert np.abs(touched[:, :2]).max() == pytest.approx(12, abs=4), "a pad of 20 mm"
    assert len(touched) >= 36, "all that lies under it"
    beyond = np.abs(skin[found.rows][:, :2]).max()
    assert 10 + TOUCHING_MM < beyond < 10 + FAR_MM
    assert set(found.triangles.ravel()) <= set(range(len(found.rows)))


def test_a_hand_that_hovers_or_merely_rests_colours_nothing(frame: Frame) -> None:
    assert not len(pressed(frame, 0.01)[0].rows)
    assert not len(pressed(frame, 0.5, height_mm=FAR_MM + 1)[0].rows)
    hovering = pressed(frame, 0.5, height_mm=9.0)[0]
    assert hovering.gap_mm.min() > TOUCHING_MM


@pytest.mark.parametrize("pressure", [0.2, 0.5, 0.9])
def test_the_colour_is_that_of_the_pressure(frame: Frame, pressure: float) -> None:
    found = pressed(frame, pressure)[0]
    wanted = np.array(step_colour(pressure_word(pressure))) * 255
    assert np.abs(found.colours - wanted).max() <= 0.5


def test_the_steps_differ_for_eyes_that_see_no_colour() -> None:
    words: tuple[PressureWord, ...] = ("light", "medium", "firm")
    light, medium, firm = (step_colour(word) for word in words)
    assert luminance(light) < luminance(medium) < luminance(firm)
    assert min(contrast(light, medium), contrast(medium, firm)) > 1.7
