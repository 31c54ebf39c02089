"""Placing the hands in the real window: by mouse and by keys, and nothing that gives an answer away."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.end_to_end.test_measuring import place
from tests.end_to_end.test_program import picture, rest
from viewer.app import Program, work
from viewer.controller.practice_bands import Band, find_band

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def program(with_real_people: Callable[..., Program], qtbot: QtBot) -> Program:
    """The program in the middle of a technique, and then at the first question of a round."""
    made = with_real_people(places=work.places_of, questions=work.practice_questions)
    made.controller.seek(9.0)
    rest(made, qtbot)
    return made


def begin(program: Program, qtbot: QtBot) -> None:
    QTest.keyClick(program.window.viewport, Key.Key_P, SHIFT)
    qtbot.waitUntil(lambda: program.controller._skin.practice.card.count > 0, timeout=30_000)
    rest(program, qtbot)


def wanted(program: Program) -> Band:
    practice = program.controller._skin.practice
    body = practice._body()
    assert body is not None
    return find_band(practice._asked[practice._number], *body)


def click(program: Program, x_mm: float, y_mm: float) -> None:
    x, y = place(program, x_mm, y_mm)
    QTest.mouseClick(program.window.viewport, LEFT, NONE, QPoint(round(x), round(y)))


def test_a_round_by_mouse_and_keys(program: Program, qtbot: QtBot) -> None:
    window, view = program.window, program.window.viewport
    before, pose, time_s = picture(view), program.stage.camera(), program.controller.playback.time_s
    begin(program, qtbot)
    page = window.practice
    assert page.isVisible()
    assert not window.panel.isVisible()
    assert window.captions.isHidden()
    assert window.title_bar.study.practise.isChecked()
    assert page.ask.text()
    assert not page.verdict.isVisible()
    assert not page.told.isVisible()
    shown = picture(view)
    blue = (shown[..., 2].astype(int) - shown[..., 0] > 40).mean()
    assert blue < 0.002, "the giver's shirt is gone"

    QTest.keyClick(view, Key.Key_Tab)
    page.ask_hint.setFocus()
    QTest.keyClick(page.ask_hint, Key.Key_Return)
    assert view.hasFocus(), "arrows belong to the cross again"
    assert page.hint.text().startswith("Hint: ")

    band = wanted(program)
    click(program, band.x_mm, band.y_mm)
    assert page.verdict.text() == "Right."
    assert page.told.isVisible()
    assert [mark.kind for mark in view.overlay.notes.marks] == ["right", "answer"]
    QTest.keyClick(view, Key.Key_Return)
    assert not page.verdict.isVisible()
    assert view.overlay.notes.marks == ()

    band = wanted(program)
    away = 60.0 if band.x_mm <= 0 else -60.0
    click(program, band.x_mm + away, band.y_mm)
    assert page.verdict.text().startswith("Not ")
    assert "mm" in page.where.text()
    page.go_on.click()
    assert "Question 3 of 10, 1 right so far" in page.progress.text()

    QTest.keyClick(view, Key.Key_Escape)
    rest(program, qtbot)
    assert window.panel.isVisible()
    assert not page.isVisible()
    assert program.controller.playback.time_s == time_s
    inner = slice(10, -10)
    changed = np.abs(picture(view)[inner, inner].astype(int) - before[inner, inner])
    assert changed.mean() < 1.0, "all is as it was"
    assert program.stage.camera().eye_mm == pytest.approx(pose.eye_mm, abs=0.1)


def test_answers_by_keys_alone_and_the_end_of_a_round(program: Program, qtbot: QtBot) -> None:
    view, page = program.window.viewport, program.window.practice
    begin(program, qtbot)
    for key in (Key.Key_Up, Key.Key_Left, Key.Key_Left):
        QTest.keyClick(view, key)
    (cross,) = view.overlay.notes.marks
    assert (cross.kind, cross.text) == ("cursor", "")
    QTest.keyClick(view, Key.Key_Return)
    assert page.verdict.isVisible()
    for _ in range(9):
        QTest.keyClick(view, Key.Key_Return)
        QTest.keyClick(view, Key.Key_Up)
        QTest.keyClick(view, Key.Key_Return)
        assert page.verdict.isVisible()
    assert page.go_on.text() == "How it went"
    QTest.keyClick(view, Key.Key_Return)
    assert page.results.isVisible()
    assert page.progress.text().endswith("of 10 right")
    page.stop.click()
    assert not page.isVisible()
