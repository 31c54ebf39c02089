"""Measuring on the skin in the real window: by mouse, by keys, never on the giver or on cloth."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.test_program import picture, rest
from viewer.app import Program
from viewer.controller.skin_places import lay
from viewer.files.casting import load_lying, load_places
from viewer.state.layers import Layers

LEFT, Key, SHIFT = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(with_real_people: Callable[..., Program]) -> Program:
    """The program, paused and shown, with the people of a score that is prepared already."""
    return with_real_people()


def place(program: Program, x_mm: float, y_mm: float) -> tuple[float, float]:
    """Where in the view the skin over a place of the body is."""
    score, frame = program.controller.score, program.controller._drawing.frame
    assert score is not None
    assert frame is not None
    laid = lay(score, frame.detail, np.array([[x_mm, y_mm, np.nan]]))
    x, y = program.stage.project(laid.at(frame.receiver))[0]
    return float(x), float(y)


def pixel(program: Program, x_mm: float, y_mm: float) -> QPoint:
    return QPoint(*(round(value) for value in place(program, x_mm, y_mm)))


def told(program: Program, qtbot: QtBot, at: QPoint) -> str:
    QTest.mouseMove(program.window.viewport, at)
    rest(program, qtbot)
    hover = program.window.viewport.overlay.hover
    return f"{hover.english}, {hover.latin}" if hover is not None else ""


def test_known_places_are_read_under_the_pointer_and_never_on_cloth_or_giver(
    program: Program, qtbot: QtBot
) -> None:
    window, view = program.window, program.window.viewport
    program.controller.choose(layers=Layers(giver=0.0))
    program.controller.choose_view("overhead")
    rest(program, qtbot)
    assert not told(program, qtbot, pixel(program, 40.0, 300.0)), "off at first"
    QTest.keyClick(view, Key.Key_D)
    assert window.title_bar.study.measure.isChecked()
    assert view.cursor().shape() == Qt.CursorShape.CrossCursor
    score = program.controller.score
    assert score is not None
    places = load_places(load_lying("woman"))
    known = [tuple(places.foramen("S1", side)) for side in ("left", "right")]
    known += [
        (places.rib_space(n, "right", 40.0).x_mm, places.rib_space(n, "right", 40.0).y_mm) for n in (2, 8)
    ]
    for x, y in known:
        found = program.controller._skin.measuring._skin.at(*place(program, x, y))
        assert found is not None
        assert found.reading.x_mm == pytest.approx(x, abs=1.0)
        assert found.reading.level == pytest.approx(float(score.back.level(y)), abs=0.1)
        side = "right" if x > 0 else "left"
        assert f"mm {side} of the midline" in told(program, qtbot, pixel(program, x, y))
    assert not told(program, qtbot, pixel(program, 0.0, -150.0)), "that is the sheet"
    program.controller.choose(layers=Layers())
    frame = program.controller._drawing.frame
    assert frame is not None
    hand = program.stage.project(frame.hands[0].centre_mm[None] + [0.0, 0.0, 40.0])[0]
    assert not told(program, qtbot, QPoint(round(hand[0]), round(hand[1]))), "that is the giver"


def test_two_clicks_measure_arrows_move_a_cross_and_escape_leaves(program: Program, qtbot: QtBot) -> None:
    view = program.window.viewport
    program.controller.choose(layers=Layers(giver=0.0))
    program.controller.choose_view("overhead")
    QTest.keyClick(view, Key.Key_D)
    rest(program, qtbot)
    before = picture(view)
    frames = view.frames
    for x in (-60.0, 60.0):
        QTest.mouseClick(view, LEFT, pos=pixel(program, x, 300.0))
    QApplication.processEvents()
    notes = view.overlay.notes
    assert view.frames == frames, "what is written over the picture costs no rendering"
    assert [mark.kind for mark in notes.marks] == ["point", "point"]
    straight = int(notes.lines[0].text.split()[0])
    assert straight == pytest.approx(120.0, abs=4.0)
    assert (np.abs(picture(view) - before).max(axis=2) > 60).sum() > 500, "it is seen"

    time_s = program.controller.playback.time_s
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Right, SHIFT)
    QTest.keyClick(view, Key.Key_Return)
    assert program.controller.playback.time_s == time_s, "arrows belong to the cross meanwhile"
    (point,) = (mark for mark in view.overlay.notes.marks if mark.kind == "point")
    assert point.text.startswith("1 mm ")
    QTest.keyClick(view, Key.Key_Escape)
    assert not view.overlay.notes.marks
    QTest.keyClick(view, Key.Key_Escape)
    assert not program.window.title_bar.study.measure.isChecked()
    QTest.keyClick(view, Key.Key_Right)
    assert program.controller.playback.time_s == time_s + 1.0
