"""Keyboard and screen reader reach everything: names, roles, values, order, and a ring that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.pictures import contrast_of, pixels
from tests.ui.conftest import PAGES
from viewer.ports import Clock, Message, StructureCard
from viewer.ports.library import BookmarkLine, LessonLine, LessonShown, LibraryShown
from viewer.state.choices import THEMES, ChoiceValues, Theme
from viewer.ui.main_window import MainWindow
from viewer.ui.notices import HelpPage
from viewer.ui.viewport import Viewport

Role, Text = QAccessible.Role, QAccessible.Text
SCAPULA = StructureCard("bone/scapula", "Shoulder blade", "Scapula", "Bone", "Flat.", "", False)
READABLE = {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.Slider, Role.EditableText}
READABLE |= {
    Role.Graphic,
    Role.ScrollBar,
    Role.Client,
    Role.ComboBox,
    Role.SpinBox,
    Role.List,
    Role.ListItem,
    Role.PageTab,
    Role.Pane,
    Role.Dialog,
}
LIBRARY = LibraryShown(
    bookmarks=(
        BookmarkLine("Heels", "A stretch", 4.0, "Look."),
        BookmarkLine("Gone", "", 1.0, missing="Gone."),
    ),
    techniques=(("stretch", "A stretch"),),
    titles=("Evening", "Morning"),
    open=0,
    lesson=LessonShown(
        "Evening", (LessonLine("words", "Hello", text="Lie down."), LessonLine("stroke", "A stretch"))
    ),
)


@pytest.fixture
def layers(window: MainWindow) -> MainWindow:
    """The window with the layers open: most controls at once; a card and a message too."""
    return _opened(window, PAGES["layers"])


def _opened(window: MainWindow, values: ChoiceValues) -> MainWindow:
    window.show_choices(values)
    window.library.show_library(LIBRARY)
    window.panel.open_card("Safety")
    window.show_structure(SCAPULA)
    window.show_message(Message("A file cannot be used.", "Line 3: …"))
    QApplication.processEvents()
    return window


def focusable(window: QWidget) -> list[QWidget]:
    """Everything that is seen and takes the focus with Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def read(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader sees of it."""
    return QAccessible.queryAccessibleInterface(widget)


def test_everything_that_takes_the_focus_says_what_it_is(window: MainWindow) -> None:
    for values in PAGES.values():
        _says_what_it_is(_opened(window, values))


def _says_what_it_is(state: MainWindow) -> None:
    widgets = focusable(state)
    assert len(widgets) > 15
    for widget in widgets:
        seen = read(widget)
        assert seen.text(Text.Name).strip(), f"{widget}: setAccessibleName() is missing"
        assert seen.role() in READABLE, f"{widget} is a {seen.role()} to a screen reader"
        told = widget.toolTip() or widget.accessibleDescription() or seen.text(Text.Name)
        assert told.strip(), widget
        if seen.role() == Role.Client:
            assert isinstance(widget, QAbstractScrollArea), widget


def test_names_are_no_riddles(layers: MainWindow) -> None:
    """A name is a word or more, and no sign alone; two controls beside each other differ."""
    names: dict[tuple[QWidget | None, str], QWidget] = {}
    for widget in focusable(layers):
        name = read(widget).text(Text.Name)
        assert any(letter.isalpha() for letter in name) or name.isdigit(), name
        key = widget.parentWidget(), name
        assert key not in names or not isinstance(widget, QAbstractButton), f"two are called {name!r}"
        names[key] = widget


def test_what_can_be_switched_says_whether_it_is_on(layers: MainWindow) -> None:
    for widget in focusable(layers):
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            state = read(widget).state()
            assert state.checkable or state.selectable, widget.accessibleName()
            assert bool(state.selected if state.selectable else state.checked) == widget.isChecked()


def test_sliders_say_values_that_mean_something(layers: MainWindow) -> None:
    layers.show_clock(Clock(7.5, 31.0, False))
    sliders = [
        s for s in layers.findChildren(QAbstractSlider) if s.isVisible() and not isinstance(s, QScrollBar)
    ]
    assert sliders
    for slider in sliders:
        assert read(slider).role() == Role.Slider
        assert slider.maximum() - slider.minimum() <= 3600, (
            f"{slider.accessibleName()}: nobody thinks in these"
        )
        assert slider.accessibleDescription(), f"{slider.accessibleName()}: what does its value mean?"


def test_tab_comes_to_everything_once_and_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    """Part after part; within the bars from left to right, within the panel from top to bottom."""
    for values in PAGES.values():
        _tab_through(_opened(window, values))


def _tab_through(state: MainWindow) -> None:
    visited: list[QWidget] = []
    state.viewport.setFocus()
    for _ in range(200):
        focused = state.focusWidget()
        if focused in visited:
            break
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[0] is state.viewport
    left_out = [w for w in focusable(state) if w not in visited]
    assert not left_out, [w.accessibleName() for w in left_out]
    for bar in (state.title_bar, state.transport):
        lefts = [w.mapTo(bar, w.rect().topLeft()).x() for w in visited if bar.isAncestorOf(w)]
        assert lefts == sorted(lefts), bar
    buttons = [w for w in visited if state.panel.isAncestorOf(w) and isinstance(w, QAbstractButton)]
    seen = [w for w in buttons if not w.visibleRegion().isEmpty()]
    tops = [w.mapTo(state.panel, w.rect().center()).y() // 24 for w in seen]
    assert tops == sorted(tops)


def test_shift_tab_goes_the_same_way_back(window: MainWindow, qtbot: QtBot) -> None:
    window.viewport.setFocus()
    QTest.keyClick(window.viewport, Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert window.viewport.hasFocus()


@pytest.mark.parametrize("theme", THEMES)
def test_one_sees_where_the_focus_is(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    """A ring, or what stands for it, changes at least 30 pixels to something 3 : 1 brighter or darker."""
    window.show_choices(ChoiceValues(theme=theme, layers_open=True))
    QApplication.processEvents()
    for widget in focusable(window):
        if isinstance(widget, Viewport):
            continue  # its picture fills it; the ring is painted by the test below
        window.viewport.setFocus()
        before = pixels(widget.grab())
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus(), widget
        after = pixels(widget.grab())
        changed = np.abs(after.astype(int) - before).sum(axis=2) > 60
        name = f"{widget.accessibleName() or widget} in {theme}"
        assert changed.sum() >= 30, f"{name}: no ring"
        assert contrast_of(before[changed], after[changed]).max() >= 3.0, name


def test_the_view_shows_that_it_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    grey = np.full((window.viewport.height(), window.viewport.width(), 3), 120, np.uint8)
    window.viewport.refined_picture = lambda: grey
    window.repaint_view(refined=True)
    window.title_bar.panel.setFocus()
    QApplication.processEvents()
    before = pixels(window.viewport.grab())
    window.viewport.setFocus(Qt.FocusReason.TabFocusReason)
    after = pixels(window.viewport.grab())
    edge = np.ones(before.shape[:2], bool)
    edge[4:-4, 4:-4] = False
    changed = np.abs(after.astype(int) - before).sum(axis=2) > 60
    assert changed[edge].mean() > 0.3
    assert not changed[~edge].any()
    window.viewport.clearFocus()
    window.viewport.setFocus(Qt.FocusReason.MouseFocusReason)
    assert (pixels(window.viewport.grab()) == before).all(), "who clicks sees no frame"


@pytest.fixture
def dialogs(window: MainWindow) -> Iterator[list[QWidget]]:
    window.show_help()
    made: list[QWidget] = [*window.findChildren(HelpPage)]
    yield made
    for dialog in made:
        dialog.close()


def test_dialogs_say_what_they_are_too(dialogs: list[QWidget]) -> None:
    for dialog in dialogs:
        assert dialog.windowTitle()
        for widget in focusable(dialog):
            assert read(widget).text(Text.Name).strip(), widget


def test_menus_say_their_keys_and_names(window: MainWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        menu = getattr(button, "menu", lambda: None)()
        for action in menu.actions() if menu is not None else ():
            assert action.isSeparator() or action.text().strip(), button.accessibleName()
