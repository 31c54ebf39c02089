"""The 3D view of the real window: what mouse and size ask of it, and what it paints."""

from __future__ import annotations

from math import ceil
from unittest.mock import Mock, call

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def test_a_window_that_opens_shows_no_ring(qtbot: QtBot) -> None:
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    assert made.focusWidget() is made.viewport
    assert not made.viewport.ringed
    made.close()


def test_drag_turns_shift_drag_and_middle_drag_shift(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    view, a, b = window.viewport, QPoint(100, 100), QPoint(130, 90)
    for button, modifiers in (
        (LEFT, Qt.KeyboardModifier.NoModifier),
        (LEFT, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.mousePress(view, button, modifiers, a)
        QTest.mouseMove(view, b)
        QTest.mouseRelease(view, button, modifiers, b)
    asked = [asked for asked in intents.mock_calls if asked != call.point_away()]
    assert asked == [call.orbit(30.0, -10.0), call.pan(30.0, -10.0), call.pan(30.0, -10.0)]


def test_moving_without_a_button_points_and_the_right_button_does_nothing(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    QTest.mouseMove(window.viewport, QPoint(50, 50))
    QTest.mouseMove(window.viewport, QPoint(90, 50))
    QTest.mouseClick(window.viewport, Qt.MouseButton.RightButton, pos=QPoint(90, 50))
    scale = window.viewport.devicePixelRatioF()
    assert intents.mock_calls == [
        call.point_at(50 * scale, 50 * scale),
        call.point_at(90 * scale, 50 * scale),
    ]


def test_a_click_selects_and_a_drag_of_four_pixels_does_not(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    view, a = window.viewport, QPoint(100, 100)
    for end, wanted in (
        (QPoint(102, 101), [call.select_at(102.0, 101.0)]),
        (QPoint(104, 100), [call.point_away(), call.orbit(4.0, 0.0)]),
    ):
        intents.reset_mock()
        QTest.mousePress(view, LEFT, pos=a)
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, LEFT, pos=end)
        assert intents.mock_calls == wanted


def test_the_pointer_that_leaves_is_told(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QApplication.sendEvent(window.viewport, QEvent(QEvent.Type.Leave))
    assert intents.mock_calls == [call.point_away()]


def test_wheel_zooms(window: MainWindow, intents: Mock) -> None:
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    place, keys = QPointF(50, 50), Qt.KeyboardModifier.NoModifier
    for angle in (120, -240, 15):
        turned = QWheelEvent(place, place, QPoint(), QPoint(0, angle), none, keys, phase, False)
        QApplication.sendEvent(window.viewport, turned)
    assert intents.mock_calls == [call.zoom(1.0), call.zoom(-2.0), call.zoom(0.125)]


def test_double_click_isolates_and_is_no_second_click(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.viewport, LEFT, pos=QPoint(200, 200))
    QTest.mouseDClick(window.viewport, LEFT, pos=QPoint(200, 200))
    assert intents.mock_calls[0] == call.select_at(200.0, 200.0)
    assert intents.mock_calls.count(call.isolate_at(200.0, 200.0)) == 1
    assert intents.select_at.call_count <= 2


def test_a_new_size_is_told_in_real_pixels(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    window.resize(1200, 700)
    scale = window.viewport.devicePixelRatioF()
    size = window.viewport.size()
    assert intents.resize_view.call_args == call(ceil(size.width() * scale), ceil(size.height() * scale))


def test_no_pixel_is_left_unpainted_at_a_broken_scale(
    window: MainWindow, intents: Mock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.viewport, "devicePixelRatioF", lambda: 1.5)
    window.viewport.resize(739, 629)
    assert intents.resize_view.call_args == call(1109, 944)


def test_many_changes_one_rendering(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    before = window.viewport.frames
    for _ in range(5):
        window.repaint_view()
    assert window.viewport.waiting
    QApplication.processEvents()
    assert window.viewport.frames == before + 1
    assert not window.viewport.waiting


def test_repainting_the_window_renders_nothing_anew(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.processEvents()
    before = window.viewport.frames
    window.viewport.update()
    QApplication.processEvents()
    window.grab()
    assert window.viewport.frames == before


def test_the_refined_picture_is_painted_the_right_way_up(window: MainWindow, qtbot: QtBot) -> None:
    height, width = window.viewport.height(), window.viewport.width()
    picture = np.zeros((height, width, 3), np.uint8)
    picture[: height // 2] = (255, 0, 0)
    picture[height // 2 :] = (0, 0, 255)
    window.viewport.refined_picture = lambda: picture
    window.repaint_view(refined=True)
    image = window.viewport.grab().toImage()
    assert image.pixelColor(5, 5).getRgb() == (255, 0, 0, 255)
    assert image.pixelColor(width - 5, height - 5).getRgb() == (0, 0, 255, 255)


def test_the_quick_picture_is_painted_the_right_way_up(window: MainWindow, qtbot: QtBot) -> None:
    view = window.viewport
    view.render_window.SetSize(view.width(), view.height())
    view.renderer.SetBackground(0.0, 0.0, 1.0)
    view.renderer.SetBackground2(1.0, 0.0, 0.0)
    view.renderer.GradientBackgroundOn()
    view.invalidate()
    image = view.grab().toImage()
    top, bottom = (
        image.pixelColor(view.width() // 2, 3),
        image.pixelColor(view.width() // 2, view.height() - 4),
    )
    assert top.red() > 240 > top.blue()
    assert bottom.blue() > 240 > bottom.red()
