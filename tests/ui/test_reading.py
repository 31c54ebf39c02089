"""What screen readers are told by widgets that paint themselves, asked as a screen reader asks."""

from __future__ import annotations

import gc
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.classroom import Room
from tests.ui.conftest import CARD, PAGES
from viewer.ports import BreathMoment, Clock
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow
from viewer.ui.viewport import Viewport

Role, Text = QAccessible.Role, QAccessible.Text


def read(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader sees of it."""
    return QAccessible.queryAccessibleInterface(widget)


def texts(widget: QWidget) -> tuple[str, str, str]:
    """Name, value and description, as they are read out."""
    seen = read(widget)
    return seen.text(Text.Name), seen.text(Text.Value), seen.text(Text.Description)


# The 3D view


def test_the_view_says_what_is_to_be_seen(window: MainWindow) -> None:
    window.show_choices(ChoiceValues(view="overhead", receiver="man", giver="woman-athletic"))
    window.show_clock(Clock(7.4, 67.0, False, 0.9, 2))
    assert read(window.viewport).role() == Role.Graphic
    assert texts(window.viewport) == (
        "3D view",
        "0:07 of 1:07, Step 3 of 3, Pressure: firm",
        f"{CARD.title}, Step 3 of 3, 0:07, Overhead, Giver: woman, athletic, Receiver: man,"
        " the giver at the receiver's left. Move outward.",
    )
    assert read(window.viewport).state().focusable
    assert read(window.viewport).rect() == window.viewport.rect().translated(
        window.viewport.mapToGlobal(window.viewport.rect().topLeft())
    )


def test_the_view_says_so_when_there_is_no_technique(window: MainWindow) -> None:
    window.show_card(None)
    assert texts(window.viewport)[1] == "0:00 of 0:10"


def test_screen_readers_hear_of_another_step_and_not_of_every_picture(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Mock(wraps=window.viewport.setAccessibleDescription)
    monkeypatch.setattr(window.viewport, "setAccessibleDescription", told)
    window.show_clock(Clock(0.0, 10.0, True, 0.0, 0))
    told.reset_mock()
    for picture in range(60 * 4):
        time_s = picture / 60.0
        window.show_clock(Clock(time_s, 10.0, True, 0.3, int(time_s // 2.0)))
    assert told.call_count == 1
    assert texts(window.viewport)[1].startswith("0:03 of 0:10, Step 2 of 3"), "asked, it knows the time"
    window.show_choices(ChoiceValues())
    window.show_choices(ChoiceValues())
    assert told.call_count <= 2


# What else paints itself


def test_the_scrub_bar_says_where_playback_stands(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    scrub = window.transport.scrub
    window.show_clock(Clock(12.5, 67.0, False, 0.5, 1))
    assert texts(scrub)[::2] == ("Time", "0:12 of 1:07, Step 2 of 3, Pressure: medium")
    told = Mock(wraps=scrub.setAccessibleDescription)
    monkeypatch.setattr(scrub, "setAccessibleDescription", told)
    for picture in range(120):
        window.show_clock(Clock(13.0 + picture / 60.0, 67.0, True, 0.5, 1))
    assert told.call_count == 2
    numbers = read(scrub).valueInterface()
    assert (numbers.minimumValue(), numbers.currentValue(), numbers.maximumValue()) == (0, 14, 67)


def test_the_caption_is_text_with_what_its_signs_say(window: MainWindow) -> None:
    window.show_choices(ChoiceValues(captions=True, breath=True))
    window.show_clock(Clock(1.0, 10.0, False, 0.5, 0, None, BreathMoment("in", 0.5)))
    assert read(window.captions).role() == Role.StaticText
    assert texts(window.captions) == ("Lay the hands on.", "Medium pressure, Breathe in", "")


def test_the_mirror_image_says_what_the_view_says(window: MainWindow) -> None:
    window.show_clock(Clock(1.0, 10.0, False, 0.0, 0))
    assert read(window.mirror).role() == Role.Graphic
    assert texts(window.mirror)[:2] == ("Mirror image of the 3D view", texts(window.viewport)[1])


def test_while_presenting_every_layer_says_what_it_is(room: Room) -> None:
    room.click(Qt.Key.Key_F5)
    layer = room.talk.pen.layer
    assert layer is not None
    layer.ink.begin(0.1, 0.1, "blue")
    assert (read(layer).role(), *texts(layer)[:2]) == (Role.Graphic, "Ink over the picture", "Lines: 1")


def test_a_label_is_read_with_the_text_that_is_seen(window: MainWindow) -> None:
    window.show_clock(Clock(7.0, 10.0, False, 0.9, 1))
    read_out = 0
    for values in PAGES.values():
        window.show_choices(values)
        for label in window.findChildren(QLabel):
            read_out += label.isVisible() and _is_read(label)
    assert read_out > 25


def _is_read(label: QLabel) -> bool:
    if label.text():
        assert label.text().rstrip("…") in texts(label)[0], texts(label)
    return bool(label.text())


# Choices


def test_tabs_and_rows_are_choices_and_no_boxes_to_tick(window: MainWindow) -> None:
    window.show_clock(Clock(1.0, 10.0, False, 0.5, 1))
    assert [(read(tab).role(), read(tab).state().selected) for tab in window.side.tabs.values()] == [
        (Role.PageTab, True),
        (Role.PageTab, False),
        (Role.PageTab, False),
    ]
    rows = window.panel.steps.rows
    assert {read(row).role() for row in rows} == {Role.ListItem}
    assert [read(row).state().selected for row in rows] == [False, True, False]
    assert texts(rows[1])[0].startswith("2. ")
    assert (read(window.panel.steps).role(), texts(window.panel.steps)[0]) == (Role.List, "Steps")


def test_a_choice_is_named_as_it_is_written_and_pressed_by_a_screen_reader(window: MainWindow) -> None:
    tab = window.panel.tabs["Mistakes"]
    assert texts(tab)[0] == "Mistakes"
    actions = read(tab).actionInterface()
    assert actions.actionNames()[0] == "Press"
    actions.doAction("Press")
    assert (tab.isChecked(), read(tab).state().selected) == (True, True)
    actions.doAction("SetFocus")
    assert tab.hasFocus()
    tab.setEnabled(False)
    assert "Press" not in actions.actionNames()


def test_screen_readers_hear_which_choice_is_taken(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object()))
    window.panel.open_card("Safety")
    assert window.panel.tabs["Safety"] in told


# How long they live


def test_a_reading_goes_with_its_widget_and_not_before(qtbot: QtBot, window: MainWindow) -> None:
    view = Viewport()
    seen = read(view)
    assert seen.role() == Role.Graphic
    del seen
    gc.collect()
    seen = read(view)
    assert seen.role() == Role.Graphic, "nobody but the widget held it"
    view.close_scene()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(seen)
