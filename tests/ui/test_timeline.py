"""The time line: chapters, keyframes, the looped section with its two ends, and the speed."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CARD
from tests.ui.test_window import contrast
from viewer.language import speak
from viewer.ports import Clock
from viewer.state.choices import THEMES, ChoiceValues, Theme
from viewer.ui import tab_order
from viewer.ui.chapters import chapter_at, chapters_of
from viewer.ui.main_window import MainWindow
from viewer.ui.scrub_bar import SIDE, ScrubBar
from viewer.ui.section_handles import SIDE_PX, SectionHandle
from viewer.ui.style import COLOURS

LEFT = Qt.MouseButton.LeftButton
TRACK = 19
LOOPED = Clock(0.0, 10.0, False, 0.0, 0, (4.0, 6.0))


def x_of(bar: ScrubBar, time_s: float) -> int:
    """The pixel of a time on a technique of ten seconds."""
    return round(SIDE + (bar.width() - 2 * SIDE) * time_s / 10.0)


# Chapters


def test_chapters_are_the_steps_as_they_are_played() -> None:
    chapters = chapters_of(CARD)
    assert [chapter.number for chapter in chapters] == [1, 2, 3, 2, 3]
    assert [(chapter.start_s, chapter.end_s) for chapter in chapters][-1] == (8.0, 10.0)
    assert chapter_at(chapters, 6.0) == chapters[3]
    assert chapter_at(chapters, 10.0) == chapters[-1]
    assert chapter_at((), 1.0) is None
    assert chapters_of(None) == ()


def test_a_click_on_a_chapter_goes_to_its_beginning(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    bar = window.transport.scrub
    QTest.mouseClick(bar, LEFT, pos=QPoint(x_of(bar, 7.0), 6))
    assert intents.mock_calls == [call.hold(True), call.go_to_chapter(6.0), call.hold(False)]


def test_a_chapter_says_its_step_and_times(window: MainWindow) -> None:
    bar = window.transport.scrub
    assert bar.tip_at(QPoint(x_of(bar, 9.0), 6)) == "0:08 – 0:10\n3. Move outward."


@pytest.mark.parametrize("theme", THEMES)
def test_the_chapter_that_is_played_is_lit(window: MainWindow, theme: Theme) -> None:
    window.show_choices(ChoiceValues(theme=theme))
    bar, colours = window.transport.scrub, COLOURS[theme]
    for time_s in (0.5, 5.0, 9.0):
        window.show_clock(Clock(time_s, 10.0, True))
        image = bar.grab().toImage()
        for chapter in chapters_of(CARD):
            ground = image.pixelColor(x_of(bar, chapter.start_s) + 6, 6).name().upper()
            assert ground == (colours.accent if chapter.holds(time_s) else colours.window)
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.quiet, colours.window) >= 4.5


def test_the_pointer_lights_a_chapter(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.transport.scrub
    QTest.mouseMove(bar, QPoint(x_of(bar, 7.0), 20))
    plain = bar.grab().toImage()
    QTest.mouseMove(bar, QPoint(x_of(bar, 7.0), 6))
    assert bar.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert bar.grab().toImage() != plain
    QTest.mouseMove(bar, QPoint(x_of(bar, 7.0), 30))
    assert bar.grab().toImage() == plain


def test_keyframes_are_ticks(window: MainWindow) -> None:
    bar = window.transport.scrub
    plain = bar.grab().toImage()
    window.show_card(replace(CARD, keyframes_s=(5.0, 5.001, 7.5)))
    ticked = bar.grab().toImage()
    differs = {
        x for x in range(bar.width()) for y in range(20, 24) if ticked.pixel(x, y) != plain.pixel(x, y)
    }
    assert all(min(abs(x - x_of(bar, at)) for at in (5.0, 7.5)) <= 2 for x in differs)
    assert {round((x - x_of(bar, 0.0)) / (x_of(bar, 2.5) - x_of(bar, 0.0))) for x in differs} == {2, 3}


# Scrubbing


def test_a_bar_whose_mouse_is_taken_away_lets_go(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    bar = window.transport.scrub
    QTest.mousePress(bar, LEFT, pos=QPoint(x_of(bar, 5.0), TRACK))
    bar.hide()
    assert intents.mock_calls[-1] == call.hold(False)
    bar.show()
    QTest.mouseRelease(bar, LEFT, pos=QPoint(x_of(bar, 5.0), TRACK))
    assert intents.mock_calls.count(call.hold(False)) == 1


def test_a_screen_reader_may_set_the_time(window: MainWindow, intents: Mock) -> None:
    reader = QAccessible.queryAccessibleInterface(window.transport.scrub)
    reader.valueInterface().setCurrentValue(7)
    assert intents.mock_calls == [call.seek(7.0)]


# The looped section


@pytest.fixture
def bar(window: MainWindow, intents: Mock) -> ScrubBar:
    window.show_clock(LOOPED)
    intents.reset_mock()
    return window.transport.scrub


def test_without_a_section_there_are_no_handles(window: MainWindow) -> None:
    bar = window.transport.scrub
    assert not any(part.isVisible() for part in bar.handles.widgets())
    window.show_clock(LOOPED)
    assert all(part.isVisible() for part in bar.handles.widgets())
    window.show_clock(replace(LOOPED, section_s=None))
    assert not any(part.isVisible() for part in bar.handles.widgets())


@pytest.mark.parametrize("section_s", [(0.0, 1.0), (4.0, 6.0), (9.0, 10.0), (0.0, 10.0), (3.0, 3.1)])
def test_the_handles_stand_beside_the_section(
    window: MainWindow, bar: ScrubBar, section_s: tuple[float, float]
) -> None:
    window.show_clock(replace(LOOPED, section_s=section_s))
    start, end, whole = (part.geometry() for part in bar.handles.widgets())
    assert abs(start.right() - x_of(bar, section_s[0])) <= 1
    assert abs(end.left() - x_of(bar, section_s[1])) <= 1
    for one in (start, end, whole):
        assert bar.rect().contains(one)
    assert not start.intersects(end)
    assert not whole.intersects(start)
    assert not whole.intersects(end)


def test_an_end_is_dragged_without_a_jump(bar: ScrubBar, intents: Mock, qtbot: QtBot) -> None:
    handle = bar.handles.end
    grip = QPoint(5, 8)
    QTest.mousePress(handle, LEFT, pos=grip)
    QTest.mouseMove(handle, grip)
    QTest.mouseMove(handle, grip + QPoint(40, 0))
    QTest.mouseRelease(handle, LEFT, pos=grip + QPoint(40, 0))
    per_px = 10.0 / (bar.width() - 2 * SIDE)
    moved = [asked.args for asked in intents.move_section.call_args_list]
    assert [end for end, _ in moved] == ["end", "end"]
    assert moved[0][1] == pytest.approx(6.0, abs=1.5 * per_px)
    assert moved[1][1] - moved[0][1] == pytest.approx(40 * per_px, abs=0.5 * per_px)
    assert intents.mock_calls[0] == call.hold(True)
    assert intents.mock_calls[-1] == call.hold(False)


def focus(handle: SectionHandle) -> None:
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(handle, QFocusEvent(QFocusEvent.Type.FocusIn))


def test_an_end_is_moved_and_removed_by_keys(bar: ScrubBar, intents: Mock, qtbot: QtBot) -> None:
    handle, shift = bar.handles.start, Qt.KeyboardModifier.ShiftModifier
    focus(handle)
    for key, modifiers, wanted in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, call.move_section("start", pytest.approx(3.9))),
        (Qt.Key.Key_Right, shift, call.move_section("start", pytest.approx(5.0))),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, call.clear_section()),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, call.toggle_play()),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, call.step_keyframe(-1)),
    ):
        intents.reset_mock()
        QTest.keyClick(handle, key, modifiers)
        assert intents.mock_calls == [wanted], key


def test_the_ends_are_named_sliders_in_the_order_of_the_tabulator(window: MainWindow, bar: ScrubBar) -> None:
    for handle, name, value in (
        (bar.handles.start, "Beginning of the looped section", 4),
        (bar.handles.end, "End of the looped section", 6),
    ):
        reader = QAccessible.queryAccessibleInterface(handle)
        assert reader.role() == QAccessible.Role.Slider
        assert (handle.accessibleName(), handle.value(), handle.maximum()) == (name, value, 10)
    order = tab_order.stops([window.transport])
    first = order.index(bar)
    assert order[first + 1 : first + 5] == [*bar.handles.widgets(), window.transport.speed]


def test_the_cross_and_the_menu_take_the_section_away(bar: ScrubBar, intents: Mock, qtbot: QtBot) -> None:
    QTest.mouseClick(bar.handles.whole, LEFT, pos=QPoint(SIDE_PX // 2, SIDE_PX // 2))
    menu = bar.section_menu()
    for action in menu.actions():
        action.trigger()
    menu.deleteLater()
    assert intents.mock_calls == [
        call.clear_section(),
        call.set_section_start(),
        call.set_section_end(),
        call.clear_section(),
    ]


def test_the_right_button_opens_the_menu(window: MainWindow, bar: ScrubBar, qtbot: QtBot) -> None:
    place = QPoint(100, TRACK)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(bar, QContextMenuEvent(reason, place, bar.mapToGlobal(place)))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    QApplication.processEvents()


@pytest.mark.parametrize("theme", THEMES)
def test_the_curve_shows_the_section(window: MainWindow, bar: ScrubBar, theme: Theme) -> None:
    window.show_choices(ChoiceValues(theme=theme))
    image, colours = bar.grab().toImage(), COLOURS[theme]
    assert image.pixelColor(x_of(bar, 5.0) + 3, 27).name().upper() == colours.tint
    assert image.pixelColor(x_of(bar, 9.8), 27).name().upper() == colours.panel


# Speed


def test_the_slider_of_speeds_reaches_from_a_tenth_to_two(window: MainWindow, intents: Mock) -> None:
    speeds = window.transport.speeds
    speeds.slider.setValue(speeds.slider.minimum())
    speeds.slider.setValue(speeds.slider.maximum())
    speeds.slider.setValue(7)
    assert [asked.kwargs["speed"] for asked in intents.choose.call_args_list] == [0.1, 2.0, 0.35]
    window.show_choices(ChoiceValues(speed=0.35))
    assert window.transport.speed.text() == "0.35× ▾"
    assert not any(action.isChecked() for action in speeds.actions_by_speed.values())
    window.show_choices(ChoiceValues(speed=0.1))
    assert speeds.actions_by_speed[0.1].isChecked()
    assert speeds.slider.value() == 2


def test_the_ends_of_the_slider_of_speeds_are_written_as_the_language_does(window: MainWindow) -> None:
    speeds = window.transport.speeds
    assert [end.text() for end in speeds.ends] == ["0.1×", "2×"]
    speak({"0.5 mm": "0,5 mm"})
    try:
        speeds.retranslate()
        assert [end.text() for end in speeds.ends] == ["0,1×", "2×"]
    finally:
        speak({})
