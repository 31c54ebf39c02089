"""The keys of the table in the design, pressed in the real window."""

from __future__ import annotations

from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from viewer.ports import Clock
from viewer.state.layers import VEIL, Layers
from viewer.ui.actions import help_sections
from viewer.ui.main_window import MainWindow
from viewer.ui.notices import HelpPage

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PAD = Qt.KeyboardModifier.KeypadModifier
Key = Qt.Key

TABLE = [
    (Key.Key_Space, NONE, call.toggle_play()),
    (Key.Key_K, NONE, call.toggle_play()),
    (Key.Key_J, NONE, call.skip(-10.0)),
    (Key.Key_L, NONE, call.skip(10.0)),
    (Key.Key_Left, NONE, call.skip(-1.0)),
    (Key.Key_Right, NONE, call.skip(1.0)),
    (Key.Key_Left, SHIFT, call.previous_step()),
    (Key.Key_Right, SHIFT, call.next_step()),
    (Key.Key_Left, CONTROL, call.step_keyframe(-1)),
    (Key.Key_Right, CONTROL, call.step_keyframe(1)),
    (Key.Key_Comma, NONE, call.step_frames(-1)),
    (Key.Key_Period, NONE, call.step_frames(1)),
    (Key.Key_BracketLeft, NONE, call.step_speed(-1)),
    (Key.Key_BracketRight, NONE, call.step_speed(1)),
    (Key.Key_Backslash, NONE, call.choose(speed=1.0)),
    (Key.Key_Home, NONE, call.seek(0.0)),
    (Key.Key_End, NONE, call.seek(float("inf"))),
    (Key.Key_0, NONE, call.seek(0.0)),
    (Key.Key_7, NONE, call.seek(pytest.approx(7.0))),
    (Key.Key_A, SHIFT, call.set_section_start()),
    (Key.Key_B, SHIFT, call.set_section_end()),
    (Key.Key_C, SHIFT, call.clear_section()),
    (Key.Key_1, ALT, call.choose_view("giver", False)),
    (Key.Key_2, ALT, call.choose_view("overhead", False)),
    (Key.Key_3, ALT, call.choose_view("side", False)),
    (Key.Key_4, ALT, call.choose_view("front", False)),
    (Key.Key_5, ALT, call.choose_view("hands", False)),
    (Key.Key_6, ALT, call.choose_view("three-quarter", False)),
    (Key.Key_1, PAD, call.choose_view("front", False)),
    (Key.Key_3, PAD, call.choose_view("side", False)),
    (Key.Key_7, PAD, call.choose_view("overhead", False)),
    (Key.Key_1, PAD | CONTROL, call.choose_view("front", True)),
    (Key.Key_3, PAD | CONTROL, call.choose_view("side", True)),
    (Key.Key_7, PAD | CONTROL, call.choose_view("overhead", True)),
    (Key.Key_G, NONE, call.choose_view("giver", False)),
    (Key.Key_H, NONE, call.choose_view("hands", False)),
    (Key.Key_F, NONE, call.frame_selected()),
    (Key.Key_R, NONE, call.reset_view()),
    (Key.Key_F, SHIFT, call.choose(camera="hands")),
    (Key.Key_R, SHIFT, call.choose(camera="still")),
    (Key.Key_V, NONE, call.choose(panes=2)),
    (Key.Key_V, SHIFT, call.choose(pane=0)),
    (Key.Key_M, NONE, call.change_sides()),
    (Key.Key_S, NONE, call.toggle_layers("skin")),
    (Key.Key_U, NONE, call.toggle_layers("muscles")),
    (Key.Key_O, NONE, call.toggle_layers("bones")),
    (Key.Key_X, NONE, call.choose(layers=Layers(window=True))),
    (Key.Key_X, SHIFT, call.choose(layers=Layers(glass=True))),
    (Key.Key_N, NONE, call.choose(labels=True, layers=Layers(skin=VEIL))),
    (Key.Key_N, SHIFT, call.choose(numbers=True, layers=Layers(skin=VEIL))),
    (Key.Key_D, NONE, call.measure()),
    (Key.Key_P, SHIFT, call.practise()),
    (Key.Key_I, NONE, call.isolate(True)),
    (Key.Key_L, SHIFT, call.choose(layers_open=True, panel_open=True)),
    (Key.Key_F2, NONE, call.choose(principles_open=True, panel_open=True, layers_open=False)),
    (Key.Key_Escape, NONE, call.step_back()),
]


def test_every_key_of_the_table(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    for key, modifiers, wanted in TABLE:
        intents.reset_mock()
        QTest.keyClick(window.viewport, key, modifiers)
        assert intents.mock_calls == [wanted], (key, modifiers)


def test_digits_of_the_number_pad_never_seek(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    for key in (Key.Key_0, Key.Key_2, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_8, Key.Key_9):
        QTest.keyClick(window.viewport, key, PAD)
    assert intents.mock_calls == []


def test_keys_of_things_that_do_not_exist_yet_do_nothing(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    for key in (Key.Key_PageDown, Key.Key_A):
        QTest.keyClick(window.viewport, key)
    assert intents.mock_calls == []


def focusable(window: MainWindow) -> list[QAbstractButton]:
    buttons = window.findChildren(QAbstractButton)
    return [b for b in buttons if b.isVisible() and b.focusPolicy() != Qt.FocusPolicy.NoFocus]


def test_space_never_presses_a_focused_button(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    buttons = focusable(window)
    assert len(buttons) > 10
    for button in buttons:
        button.setFocus()
        assert button.hasFocus(), button.accessibleName()
        QTest.keyClick(button, Key.Key_Space)
    assert intents.mock_calls == [call.toggle_play()] * len(buttons)


def test_return_presses_the_focused_button(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    window.panel.steps.rows[2].setFocus()
    QTest.keyClick(window.panel.steps.rows[2], Key.Key_Return)
    window.transport.loop.setFocus()
    QTest.keyClick(window.transport.loop, Key.Key_Enter, PAD)
    assert intents.mock_calls == [call.go_to_step(2), call.choose(loop=False)]


EDITS = {Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down}
"""Keys without a letter that move within a text, also with Shift and Ctrl."""


def writes(keys: QKeyCombination) -> bool:
    """Whether keys mean something in a text: a letter, or a move."""
    bare = not keys.keyboardModifiers() & (ALT | CONTROL)
    return keys.key() in EDITS or (bare and keys.key() < Key.Key_Escape)


def test_no_shortcut_while_somebody_types(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    """Every key that is a shortcut and writes or moves in a text: of the table above, and of all actions."""
    done: list[str] = []
    for action in window.actions():
        action.triggered.connect(lambda _=False, act=action: done.append(act.text()))
    shortcuts = [keys for action in window.actions() for keys in action.shortcuts()]
    known = [keys[0] for keys in shortcuts]  # type: ignore[index]  # forgotten in its stubs
    known += [QKeyCombination(modifiers, key) for key, modifiers, _ in TABLE]
    pressed = [keys for keys in known if writes(keys)]
    assert len(pressed) > 80
    for field in (QLineEdit(window.panel), QPlainTextEdit(window.panel), QSpinBox(window.panel)):
        field.show()
        field.setFocus()
        target = field.focusProxy() or field
        for keys in pressed:
            QTest.keyClick(target, keys.key(), keys.keyboardModifiers())
        assert (done, intents.mock_calls) == ([], []), field


def test_keys_that_write_nothing_work_while_somebody_types(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    field = QLineEdit(window.panel)
    field.show()
    field.setFocus()
    others = [row for row in TABLE if not writes(QKeyCombination(row[1], row[0]))]
    for key, modifiers, wanted in others:
        intents.reset_mock()
        QTest.keyClick(field, key, modifiers)
        assert intents.mock_calls == [wanted], (key, modifiers)
    assert len(others) == 11
    assert field.text() == ""


def test_holding_space_toggles_once_but_holding_an_arrow_goes_on(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    actions = {action.text(): action for action in window.actions()}
    assert not actions["Play or pause"].autoRepeat()
    assert actions["1 second back"].autoRepeat()


def test_digits_follow_the_length_of_the_technique(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    window.show_clock(Clock(0.0, 30.0, False))
    QTest.keyClick(window.viewport, Key.Key_5)
    assert intents.mock_calls == [call.seek(15.0)]


def test_the_program_is_closed_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    assert window.isVisible()
    QTest.keyClick(window.viewport, Key.Key_Q, CONTROL)
    assert not window.isVisible()


def test_full_screen_and_back(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QTest.keyClick(window.viewport, Key.Key_F11)
    assert window.isFullScreen()
    intents.step_back.return_value = True
    QTest.keyClick(window.viewport, Key.Key_Escape)
    assert window.isFullScreen(), "first what is selected"
    intents.step_back.return_value = False
    QTest.keyClick(window.viewport, Key.Key_Escape)
    assert not window.isFullScreen()
    QTest.keyClick(window.viewport, Key.Key_Escape)
    assert not window.isFullScreen()


def test_help_opens_and_closes(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.viewport, Key.Key_F1)
    page = window.findChild(HelpPage)
    assert isinstance(page, HelpPage)
    assert page.isVisible()
    page.accept()


def test_the_help_page_names_every_key() -> None:
    said = " ".join(keys for _, rows in help_sections() for keys, _ in rows)
    for key in (
        "Space",
        "K",
        "J",
        "L",
        "Shift+A",
        "Shift+B",
        "Ctrl+←",
        "Alt+1",
        "Home",
        "End",
        "F11",
        "F1",
        "G",
        "H",
        "F",
        "R",
        "Shift+F",
        "Shift+R",
        "V",
        "Shift+V",
        "S",
        "U",
        "O",
        "X",
        "Shift+X",
        "N",
        "Shift+N",
        "C",
        "P",
        "Shift+H",
        "I",
        "Shift+L",
        "Ctrl+F",
        "T",
    ):
        assert key in said.replace(",", " ").split()


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [keys.toString() for action in window.actions() for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(keys)
