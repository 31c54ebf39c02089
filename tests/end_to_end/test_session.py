"""A whole session as a teacher has it: by mouse and keys, looked at in pixels, found again the next day."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build
from tests.end_to_end.test_program import pixels, rest
from tests.helpers.pictures import contrast_of
from viewer.app import Program
from viewer.app.keeping import fitting
from viewer.files.settings import read_settings
from viewer.ui.scrub_bar import SIDE

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(widget: QWidget, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifiers)
        QApplication.processEvents()


def seen(program: Program) -> np.ndarray:
    """The upper half of the picture, where no caption is."""
    view = program.window.viewport
    QApplication.processEvents()
    return pixels(view.grab().toImage())[: view.height() // 2]


def choose(program: Program, qtbot: QtBot) -> None:
    """The third technique, with the mouse."""
    window = program.window
    row = window.panel.techniques.rows[2]
    QTest.mouseClick(row, LEFT)
    qtbot.waitUntil(lambda: program.controller.score is not None and row.lit, timeout=30_000)
    qtbot.waitUntil(lambda: window.title_bar.title.accessibleName() == row.text(), timeout=30_000)


def play_and_pause(program: Program, qtbot: QtBot) -> None:
    """Space; the picture moves, and then stands still."""
    view, play = program.window.viewport, program.controller.playback
    before = seen(program)
    press(view, Key.Key_Space)
    start_s = play.time_s
    qtbot.waitUntil(lambda: play.time_s > start_s + 0.5, timeout=20_000)
    press(view, Key.Key_K)
    assert not play.playing
    assert np.abs(seen(program) - before).max() > 40, "it moved"
    rest(program, qtbot)
    frames = program.window.viewport.frames
    QTest.qWait(60)
    assert program.window.viewport.frames == frames, "and then it stands still"


def scrub(program: Program) -> None:
    """Drag the time with the mouse: the clock, the chapter and the picture go along."""
    bar, play = program.window.transport.scrub, program.controller.playback
    wide = bar.width() - 2 * SIDE
    places = [QPoint(round(SIDE + wide * share), 19) for share in (0.2, 0.6)]
    QTest.mousePress(bar, LEFT, pos=places[0])
    before = seen(program)
    QTest.mouseMove(bar, places[1])
    QTest.mouseRelease(bar, LEFT, pos=places[1])
    assert play.time_s == pytest.approx(0.6 * play.duration_s, rel=0.02)
    assert np.abs(seen(program) - before).max() > 40


def present(program: Program, qtbot: QtBot) -> None:
    """F5, then only what a clicker has: page down, its button for a black screen, and F5 or Esc to leave."""
    window = program.window
    press(window.viewport, Key.Key_F5)
    stage = window.viewport.window()
    assert stage is not window
    assert stage.isFullScreen()
    steps = program.controller.playback
    before_s = steps.time_s
    press(window.viewport, Key.Key_PageDown, Key.Key_PageDown)
    assert steps.time_s > before_s
    forth_s = steps.time_s
    press(window.viewport, Key.Key_PageUp)
    assert steps.time_s < forth_s
    press(window.viewport, Key.Key_B)
    assert pixels(stage.grab().toImage()).max() < 24, "the screen is black"
    press(window.viewport, Key.Key_B)
    assert pixels(stage.grab().toImage()).max() > 100, "and back again"
    press(window.viewport, Key.Key_Escape)
    assert window.viewport.window() is window
    rest(program, qtbot)


def bookmark(program: Program, qtbot: QtBot) -> float:
    """Ctrl+D keeps the moment, and a double click brings it back after the time has gone on."""
    window, play = program.window, program.controller.playback
    kept_s = play.time_s
    press(window.viewport, Key.Key_D, modifiers=Qt.KeyboardModifier.ControlModifier)
    shown = window.side.bookmarks.list
    assert shown.count() == 1
    program.controller.choose(panel_page="bookmarks")
    press(window.viewport, Key.Key_Home)
    place = shown.visualItemRect(shown.item(0)).center()
    QTest.mouseDClick(shown.viewport(), LEFT, NONE, place)
    qtbot.waitUntil(lambda: play.time_s == pytest.approx(kept_s, abs=0.1), timeout=10_000)
    program.controller.choose(panel_page="techniques")
    rest(program, qtbot)
    return kept_s


def dark(program: Program) -> None:
    """The theme, from its menu, without the mouse."""
    program.window.title_bar._themes["dark"].trigger()
    QApplication.processEvents()
    bar = pixels(program.window.transport.grab().toImage())
    text = bar.reshape(-1, 3).max(axis=0).astype(np.uint8)
    ground = np.median(bar.reshape(-1, 3), axis=0).astype(np.uint8)
    assert ground.max() < 90
    assert contrast_of(text, ground) > 4.5


def test_a_session(build: Build, qtbot: QtBot, config: Path) -> None:
    program = build(paused=True)
    choose(program, qtbot)
    play_and_pause(program, qtbot)
    scrub(program)
    present(program, qtbot)
    kept_s = bookmark(program, qtbot)
    dark(program)
    press(program.window.viewport, Key.Key_BracketLeft)
    chosen = program.choices.values
    program.window.close()
    assert read_settings(config).trouble is None

    again = build(paused=True)
    values = again.choices.values
    assert (values.stroke, values.theme, values.speed) == (chosen.stroke, "dark", chosen.speed)
    assert again.window.panel.techniques.rows[2].lit
    assert not again.window.panel.page.isVisible(), "the principles were shown at the very first start only"
    assert again.window.side.bookmarks.list.count() == 1
    assert kept_s > 1.0
    assert pixels(again.window.viewport.grab().toImage()).std() > 10.0


def test_a_window_leaves_its_frame_room_on_the_screen(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    room = screen.availableGeometry()
    wide, high = fitting((5000, 5000), screen)
    assert (wide, high) == (room.width() - 16, room.height() - 40)  # the title bar stands above all this
    assert fitting((300, 200), screen) == (300, 200)
