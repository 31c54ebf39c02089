"""Shift+M shows the mirror image beside the picture: the same instant, as if the giver had changed sides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.test_changing_sides import shirt
from tests.end_to_end.test_program import picture, rest
from viewer.app import Program, work

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(with_real_people: Callable[..., Program], qtbot: QtBot) -> Program:
    """The program, paused and shown from above, with the people of a score that is prepared already."""
    made = with_real_people("stretch-between-shoulder-blades", reflect=work.reflect)
    made.window.resize(961, 600)
    made.controller.choose(captions=False)
    made.controller.choose_view("overhead")
    made.controller.seek(12.0)
    QTest.keyClick(made.window.viewport, Key.Key_M, SHIFT)
    QApplication.processEvents()
    rest(made, qtbot)
    return made


def inner(image: Any) -> Any:
    """Without what is written above and below, and without the lines at the edges."""
    return image[70:-80, 10:-10]


def test_it_is_what_changing_sides_shows(program: Program, qtbot: QtBot) -> None:
    view, mirror = program.window.viewport, program.window.mirror
    assert mirror.isVisible()
    assert program.window.title_bar.study.mirror.isChecked()
    assert abs(view.width() - mirror.width()) <= 1
    assert view.height() == mirror.height()
    seen, shown = inner(picture(mirror)), inner(picture(view))
    assert np.abs(seen - shown[:, ::-1]).mean() < 2.0, "left and right are exchanged, and nothing else"
    QTest.keyClick(view, Key.Key_M)
    rest(program, qtbot)
    same = shirt(inner(picture(view))) == shirt(seen)
    assert same.mean() > 0.97, "the giver kneels where the mirror image had him"
    QTest.keyClick(view, Key.Key_M, SHIFT)
    assert not mirror.isVisible()
    assert not program.window.title_bar.study.mirror.isChecked()


def test_it_follows_the_picture_and_is_turned_like_it(program: Program, qtbot: QtBot) -> None:
    view, mirror = program.window.viewport, program.window.mirror
    frames, before = view.frames, program.stage.camera().eye_mm
    program.controller.seek(14.0)
    rest(program, qtbot)
    assert np.abs(inner(picture(mirror)) - inner(picture(view))[:, ::-1]).mean() < 2.0
    assert view.frames - frames <= 3, "nothing is rendered for it"
    middle = mirror.rect().center()
    QTest.mousePress(mirror, LEFT, NONE, middle)
    QTest.mouseMove(mirror, middle + QPoint(40, 0))
    QTest.mouseRelease(mirror, LEFT, NONE, middle + QPoint(40, 0))
    turned = program.stage.camera().eye_mm
    assert turned != before
    program.controller.orbit(40.0, 0.0)
    assert program.stage.camera().eye_mm == pytest.approx(before, abs=1.0), (
        "to the right here is to the left there"
    )
