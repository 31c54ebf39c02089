"""The real window, split: pixels of every pane, mouse and keys in them, and remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build
from tests.end_to_end.test_program import picture
from viewer.app import Program

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drag(program: Program, start: QPoint, end: QPoint) -> None:
    view = program.window.viewport
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def quick(program: Program) -> None:
    """Refine no picture meanwhile: that takes time, and every picture here is compared with a quick one."""
    assert program.window.ticker.running
    program.window.ticker.run(False)


def test_two_and_four_panes_by_keys_and_mouse(build: Build, qtbot: QtBot, config: Path) -> None:
    program = build(paused=True)
    window, view = program.window, program.window.viewport
    window.resize(1000, 620)
    program.controller.choose(captions=False)
    quick(program)
    QTest.keyClick(view, Key.Key_V)
    assert program.choices.values.panes == 2
    middle, height = view.width() // 2, view.height()
    before = picture(view)
    left, right = before[60:, 10 : middle - 10], before[60:, middle + 10 :]
    assert min(left.std(), right.std()) > 15, "something is seen in both"
    assert np.abs(left[:, :200].astype(int) - right[:, :200]).mean() > 20, "not the same in both"
    assert "2 panes" in view.accessibleDescription()

    QTest.mouseMove(view, QPoint(middle + 100, 200))
    drag(program, QPoint(middle + 100, 200), QPoint(middle + 190, 230))
    assert program.choices.values.pane == 1, "whoever drags in a pane means that one"
    after = picture(view)
    same = np.abs(after[60:, 10 : middle - 10] - left)
    assert np.percentile(same, 99) <= 3, "the other one was not turned"
    assert np.abs(after[60:, middle + 10 :] - right).mean() > 5

    program.controller.seek(1.5)
    moved = np.abs(picture(view) - after)
    assert moved[60:, :middle].max() > 40
    assert moved[60:, middle:].max() > 40, "both show the other instant"

    QTest.keyClick(view, Key.Key_V, SHIFT)
    assert program.choices.values.pane == 0
    QTest.keyClick(view, Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert program.choices.values.pane_views[:2] == ("overhead", "giver")
    QTest.keyClick(view, Key.Key_V)
    four = picture(view)
    quarters = [
        four[top : top + height // 2 - 20, side : side + middle - 20]
        for top in (10, height // 2 + 10)
        for side in (10, middle + 10)
    ]
    assert min(quarter.std() for quarter in quarters) > 10
    window.close()
    values = build(paused=True).choices.values
    assert (values.panes, values.pane_views[:2]) == (4, ("overhead", "giver"))


def test_a_split_view_plays(build: Build, qtbot: QtBot) -> None:
    program = build()
    program.controller.choose(panes=4)
    frames = program.window.viewport.frames
    play = program.controller.playback
    start = play.time_s
    qtbot.waitUntil(lambda: program.window.viewport.frames >= frames + 3, timeout=30_000)
    assert play.time_s > start
    QApplication.processEvents()


def test_a_smaller_picture_fills_the_window_and_says_so(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True, stroke="stretch-between-shoulder-blades")
    view, stage = program.window.viewport, program.stage
    program.controller.choose(captions=False)
    quick(program)
    program.controller.seek(1.5)
    whole = picture(view)
    place = stage.project(np.array([[0.0, 300.0, 200.0]]))
    stage.render_at(0.5)
    program.window.show_share(0.5)
    view.invalidate()
    small = picture(view)
    assert small.shape == whole.shape
    assert tuple(view.render_window.GetSize()) == (round(view.width() / 2), round(view.height() / 2))
    below = slice(60, None)
    assert np.abs(small[below] - whole[below]).mean() < 6, "the same picture in the same place"
    assert np.array_equal(stage.project(np.array([[0.0, 300.0, 200.0]])), place)
    assert np.abs(small[:40, -320:] - whole[:40, -320:]).mean() > 10, "the note"
    assert "50 %" in view.share_note.text
