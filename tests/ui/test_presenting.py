"""Presenting: a clicker's keys, ink, blank screens; pressed in the window, its intents recorded."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from unittest.mock import Mock, call

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.pictures import contrast_of, luminance_of, pixels, ratio_of, rgb_of
from tests.ui.classroom import CONTROL, NONE, SHIFT, Key, Room
from viewer.ports import Clock
from viewer.state.camera import CameraPose
from viewer.state.choices import THEMES, ChoiceValues
from viewer.state.ink import INK_COLOURS
from viewer.ui.ink_layer import EDGE, INK_STYLES
from viewer.ui.notices import HelpPage
from viewer.ui.presenting_keys import presenting_help, presenting_rows
from viewer.ui.style import COLOURS


def test_f5_begins_at_the_start_and_shift_f5_here(room: Room, intents: Mock) -> None:
    for modifiers, from_start in ((NONE, True), (SHIFT, False)):
        intents.reset_mock()
        room.click(Key.Key_F5, modifiers)
        assert room.audience.isFullScreen()
        assert room.view.window() is room.audience
        asked = [one for one in intents.mock_calls if one != call.point_away()]  # a pointer may rest there
        assert asked == [call.begin_presenting(from_start), *resizings(intents)]
        room.click(Key.Key_Escape)
        assert not room.on
        assert intents.end_presenting.called
        assert room.view.window() is room.window


def resizings(intents: Mock) -> list[object]:
    """The picture may be told its new size at once or later."""
    return [one for one in intents.mock_calls if one[0] == "resize_view"]


def in_tab_order(window: QWidget) -> list[QWidget]:
    found, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_the_window_is_afterwards_as_it_was(room: Room) -> None:
    window = room.window
    window.resize(1100, 700)
    shown = [window.size(), window.panel.size(), window.viewport.geometry(), in_tab_order(window)]
    enabled = [action.isEnabled() for action in window.actions()]
    room.click(Key.Key_F5)
    assert window.viewport.size() == room.audience.size()
    room.click(Key.Key_F5)
    QApplication.processEvents()
    assert shown == [window.size(), window.panel.size(), window.viewport.geometry(), in_tab_order(window)]
    assert [action.isEnabled() for action in window.actions()] == enabled
    assert window.viewport.hasFocus()
    assert room.talk.audience is None


CLICKERS = (
    (("PageDown", "Right", "Down", "Return", "Enter"), call.present_step(1)),
    (("PageUp", "Left", "Up", "Backspace"), call.present_step(-1)),
    (("Shift+PageDown", "Shift+Right", "Shift+Down", "Shift+Return"), call.present_stroke(1)),
    (("Shift+PageUp", "Shift+Left", "Shift+Up", "Shift+Backspace"), call.present_stroke(-1)),
    (("Space", "K"), call.toggle_play()),
    (("5",), call.seek(5.0)),
    (("S",), call.toggle_layers("skin")),
    (("F2", "F11", "Ctrl+F", "Ctrl+Q", "Shift+L"), None),
)


def test_what_every_clicker_sends(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    QApplication.processEvents()
    for key, wanted in [(key, wanted) for keys, wanted in CLICKERS for key in keys]:
        intents.reset_mock()
        *held, name = key.split("+")
        modifiers = {"Shift": SHIFT, "Ctrl": CONTROL}[held[0]] if held else NONE
        room.click(getattr(Key, f"Key_{name}"), modifiers)
        done = [one for one in intents.mock_calls if one[0] != "resize_view" and "()" not in one[0]]
        assert done == ([wanted] if wanted is not None else []), key
    assert room.on


def test_a_button_that_sends_f5_and_esc_in_turn(room: Room) -> None:
    def states(*keys: Key) -> list[bool]:
        found = []
        for key in keys:
            room.click(key)
            found.append(room.on)
        return found

    f5, esc = Key.Key_F5, Key.Key_Escape
    assert states(f5, esc, f5, esc) == [True, False, True, False]
    room.click(f5, SHIFT)  # somebody begins at the keyboard: the button is out of step
    assert states(f5, esc, f5, esc) == [False, True, False, True]
    assert states(esc, esc, esc) == [False, False, False], "pressed twice to be sure"


def test_black_and_white_and_the_picture_again(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    for key, shade in ((Key.Key_B, 0), (Key.Key_Period, 0), (Key.Key_W, 255), (Key.Key_Comma, 255)):
        room.click(key)
        assert (pixels(room.audience.grab()) == shade).all()
        room.click(key)
        assert not room.audience.cover.isVisible()
    room.click(Key.Key_B)
    room.click(Key.Key_PageDown)
    assert not intents.present_step.called, "the first press only shows the picture"
    assert not room.audience.cover.isVisible()
    room.click(Key.Key_PageDown)
    assert intents.present_step.called


def test_ink_is_drawn_told_apart_and_taken_back(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    shares = []
    for place, colour in enumerate(INK_COLOURS):
        room.click(Key(Key.Key_1 + place), CONTROL)
        room.draw((100, 100 + 40 * place), (300, 100 + 40 * place))
        ink = QColor(INK_STYLES[colour].colour)
        row = pixels(room.audience.grab()).astype(int)[100 + 40 * place, 100:300]
        near = np.abs(row - (ink.red(), ink.green(), ink.blue())).max(axis=1) < 40
        shares.append(float(near.mean()))
    assert shares[0] > 0.95, "a whole line"
    assert 0.6 < shares[1] < 0.9, "dashes"
    assert 0.25 < shares[2] < 0.55, "dots"
    assert not intents.orbit.called, "drawing never turns the model"
    assert room.view.childAt(200, 120) is room.talk.pen.layer
    room.click(Key.Key_Z, CONTROL)
    assert [line.colour for line in room.talk.pen.ink.lines] == ["yellow", "blue"]
    room.click(Key.Key_E)
    assert room.talk.pen.ink.lines == []
    room.click(Key.Key_P, CONTROL)
    assert room.view.childAt(200, 120) is not room.talk.pen.layer
    room.draw((100, 100), (300, 140))
    assert intents.orbit.called, "without the pen the mouse turns the model"


def test_ink_is_seen_on_anything() -> None:
    """Of ink and its edge, one at least has 3 : 1 against whatever is behind."""
    behind = np.linspace(0.0, 1.0, 201)
    for style in INK_STYLES.values():
        ink, edge = (float(luminance_of(rgb_of(colour))) for colour in (style.colour, EDGE))
        worst = np.maximum(ratio_of(ink, behind), ratio_of(edge, behind)).min()
        assert worst >= 3.0, style


def test_ink_goes_with_the_step_or_fades_unless_it_stays(room: Room, intents: Mock, qtbot: QtBot) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_P, CONTROL)
    ink = room.talk.pen.ink
    room.draw((100, 100), (300, 100))
    room.time_s += 60.0
    qtbot.waitUntil(lambda: not ink.lines, timeout=5_000)
    room.draw((100, 100), (300, 100))
    room.window.show_clock(Clock(3.0, 10.0, False, 0.0, 1))
    assert not ink.lines, "another step"
    room.draw((100, 100), (300, 100))
    room.talk.pen.seen_from({0: ((0.0, 0.0, 1.0, 1.0), (0.0, 0.0, 1000.0, 0.0, 0.0, 0.0))})
    room.talk.pen.seen_from({0: ((0.0, 0.0, 1.0, 1.0), (200.0, 0.0, 1000.0, 0.0, 0.0, 0.0))})
    assert not ink.lines, "seen from elsewhere"
    room.click(Key.Key_I)
    assert intents.choose.call_args == call(ink_stays=True)
    room.window.show_choices(ChoiceValues(ink_stays=True))
    room.draw((100, 100), (300, 100))
    room.window.show_clock(Clock(5.0, 10.0, False, 0.0, 2))
    assert len(ink.lines) == 1
    room.click(Key.Key_F5)
    assert not ink.lines, "the presentation is over"


def test_ink_goes_with_the_pane_whose_camera_moves(room: Room, qtbot: QtBot) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_P, CONTROL)
    pen, ink = room.talk.pen, room.talk.pen.ink
    view = room.window.viewport
    room.window.show_choices(ChoiceValues(panes=2))
    assert view.boxes[1].left > 0
    poses = {pane: CameraPose((0.0, 0.0, 1000.0), (0.0, 0.0, 0.0)) for pane in (0, 1)}
    view.poses = lambda: poses
    pen.seen_from(view.seen_from())
    half = view.width() // 2
    for left in (20, half + 20):
        room.draw((left, 60), (left + 60, 60))
    pen.seen_from(view.seen_from())
    for pane, remain in ((1, [0]), (0, [])):
        for _ in range(2):  # little by little, too
            eye = poses[pane].eye_mm
            poses[pane] = replace(poses[pane], eye_mm=(eye[0] + 20.0, eye[1], eye[2]))
            pen.seen_from(view.seen_from())
        starts = [line.points[0][0] for line in ink.lines]
        assert [int(start * view.width() >= half) for start in starts] == remain
    room.draw((20, 60), (80, 60))
    room.window.show_choices(ChoiceValues(panes=1))
    pen.seen_from({0: view.seen_from()[0]})
    assert not ink.lines, "there are other panes"


def test_a_drag_on_the_small_copy_means_the_pane_there(room: Room, intents: Mock, qtbot: QtBot) -> None:
    room.window.show_choices(ChoiceValues(panes=2))
    mirror = room.window.mirror
    room.window.resize(1800, 560)
    mirror.toggle()
    QApplication.processEvents()
    QTest.mousePress(mirror, Qt.MouseButton.LeftButton, pos=QPoint(mirror.width() - 20, 80))
    assert call.choose(pane=1) not in intents.mock_calls
    QTest.mouseRelease(mirror, Qt.MouseButton.LeftButton)
    QTest.mousePress(mirror, Qt.MouseButton.LeftButton, pos=QPoint(20, 80))
    assert call.choose(pane=1) in intents.mock_calls, "left and right are exchanged"
    QTest.mouseRelease(mirror, Qt.MouseButton.LeftButton)
    intents.reset_mock()
    room.window.viewport.take_at(0.9, 0.3)
    room.window.viewport.take_at(0.1, 0.3)
    assert intents.choose.call_args_list == [call(pane=1)]


def test_the_pointer_fades_when_it_rests_and_comes_back(room: Room, qtbot: QtBot) -> None:
    room.click(Key.Key_F5)
    pointer = room.talk.pointer
    assert pointer.share == 1.0
    room.talk.pointer._timer.start(0)  # as if it had rested
    room.talk.pointer._rested_s = lambda: 60.0  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: pointer.share == 0.0, timeout=5_000)
    assert room.view.cursor().shape() == Qt.CursorShape.BlankCursor
    place = QPointF(50.0, 60.0)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(room.view, QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, NONE))
    assert pointer.share == 1.0
    assert room.view.cursor().shape() == Qt.CursorShape.BitmapCursor
    room.click(Key.Key_F5)
    assert room.view.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_captions_grow_with_the_screen_and_by_choice(room: Room, intents: Mock) -> None:
    usual = room.window.captions.lines.px
    room.click(Key.Key_F5)
    room.audience.resize(1920, 1080)
    room.window.show_clock(Clock(0.0, 10.0, False, 0.0, 0))
    assert room.window.captions.lines.px == 40
    room.click(Key.Key_Equal, CONTROL)
    assert intents.choose.call_args == call(presented_text="large")
    room.window.show_choices(ChoiceValues(presented_text="very-large"))
    assert room.window.captions.lines.px == 68
    room.click(Key.Key_Minus, CONTROL)
    assert intents.choose.call_args == call(presented_text="large")
    room.click(Key.Key_F5)
    assert room.window.captions.lines.px == usual


def test_captions_are_read_over_any_picture(room: Room) -> None:
    """Measured in the pixels: letters on their plate, over black and over white, in every theme."""
    room.click(Key.Key_F5)
    strip = room.window.captions
    for theme, behind in product(THEMES, ("black", "white")):
        room.window.show_choices(ChoiceValues(theme=theme))
        picture = QImage(strip.size(), QImage.Format.Format_RGB888)
        picture.fill(QColor(behind))
        painter = QPainter(picture)
        strip.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        shown = pixels(picture)
        plate = shown[shown.shape[0] // 2, -6]
        for ink in (COLOURS[theme].text, COLOURS[theme].quiet):
            assert contrast_of(rgb_of(ink), plate) >= 4.5, (theme, behind, ink)
        assert contrast_of(shown, plate).max() >= 4.5, "the letters are really there"


def test_menu_and_help_open_in_front(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_F1)
    page = room.audience.findChild(HelpPage)
    assert isinstance(page, HelpPage)
    page.accept()
    room.audience.asked.emit(QPoint(50, 50))
    menu = room.audience.findChild(QMenu)
    assert isinstance(menu, QMenu)
    acts = {action.text().partition("\t")[0]: action for action in menu.actions()}
    acts["Next step"].trigger()
    assert intents.present_step.call_args == call(1)
    acts["Blue, dashed"].trigger()
    assert room.talk.pen.colour == "blue"
    acts["White screen"].trigger()
    assert room.talk.talk.blank == "white"
    acts["End the presentation"].trigger()
    assert not room.on
    QApplication.processEvents()
    room.click(Key.Key_F5)
    room.audience.close()
    assert not room.on, "closing it ends it, too"
    room.click(Key.Key_F5)
    room.window.close()
    assert not room.on


def test_the_help_names_every_key_of_presenting() -> None:
    said = " ".join(keys for keys, _ in presenting_help()[1]).replace("Ctrl+1 2 3", "Ctrl+1 Ctrl+2 Ctrl+3")
    known = {"PgDown": "PgDn", "Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    alike = {"Enter", "Ctrl+=", "Ctrl+A"}  # the other Return, the other plus, and what Ctrl+P does as well
    keys = [str(key) for row in presenting_rows(Mock()) for key in row.keys]
    missing = [
        k
        for k in keys
        if k not in alike and not k.startswith("Shift+") and known.get(k, k) not in said.split()
    ]
    assert missing == []
    assert len(keys) == len(set(keys))
