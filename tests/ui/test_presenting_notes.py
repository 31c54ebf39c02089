"""Presenting: the notes beside the picture, and lessons; pressed in the window, its intents recorded."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import Mock, call

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.helpers.pictures import contrast_of, rgb_of
from tests.ui.classroom import ALT, CONTROL, LEFT, NONE, SHIFT, Key, Room
from tests.ui.conftest import CARD
from viewer.files.translations import file_of, read_translations
from viewer.language import speak
from viewer.ports import Clock
from viewer.ports.library import LessonPlace, Plate
from viewer.state.choices import THEMES, ChoiceValues, Theme
from viewer.state.ink import InkColour
from viewer.ui.presenter import PresenterWindow
from viewer.ui.style import COLOURS


def test_notes_on_one_screen_open_as_a_window(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    assert not has_notes(room)
    room.click(Key.Key_F5, ALT)
    notes = room.notes
    assert notes is not None
    assert notes.isVisible()
    assert (notes.title.text(), notes.now.text()) == (CARD.title, CARD.steps[0].text)
    assert notes.then.text() == CARD.steps[1].text
    room.window.show_clock(Clock(6.5, 10.0, False, 0.0, 1))
    assert notes.place.text() == "Step 2 of 3  ·  round 2 of 2  ·  0:06 / 0:10"
    QTest.keyClick(notes, Key.Key_PageDown)
    assert intents.present_step.call_args == call(1), "the clicker works there as well"
    begun_s = room.time_s - notes._elapsed_s()
    room.time_s = begun_s + 75.0
    room.click(Key.Key_T, CONTROL)
    room.time_s += 30.0
    notes._tell_time()
    assert notes.elapsed.text() in ("1:15", "1:16"), "stopped"
    room.click(Key.Key_T, CONTROL | SHIFT)
    assert notes.elapsed.text() == "0:00"
    draw_on_the_copy(room, intents)
    for size, laptop in (("normal", 960), ("very-large", 1366)):
        room.window.show_choices(ChoiceValues(text_size=size))  # type: ignore[arg-type]
        QApplication.processEvents()
        assert notes.minimumSizeHint().width() <= laptop, "it has room on a laptop's screen"
    room.window.show_choices(ChoiceValues())
    notes.close()
    assert not has_notes(room)
    assert room.on


def test_letters_of_the_notes_grow_with_their_window(room: Room) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_F5, ALT)
    notes = room.notes
    assert notes is not None

    def letters(wide: int, high: int) -> tuple[int, int, int]:
        notes.resize(wide, high)
        QApplication.processEvents()
        assert notes.size() == QSize(wide, high), "it has room"
        words = (notes.now, notes.elapsed, notes.black)
        return words[0].font().pixelSize(), words[1].font().pixelSize(), words[2].font().pixelSize()

    assert letters(1100, 660) == (20, 40, 14)
    assert letters(3840, 2160) == (65, 130, 46)
    assert notes.next.iconSize().height() == 72
    assert letters(3840, 660) == (20, 40, 14), "never more than the height has room for"
    assert notes.next.iconSize().height() == 24
    room.window.show_choices(ChoiceValues(text_size="very-large"))
    speak(read_translations(file_of("de")))
    notes.retranslate()
    notes.show_notes([("text", "Risikoschwangerschaft")])
    notes.resize(960, 640)
    QApplication.processEvents()
    assert notes.size() == QSize(960, 640)
    area, content = notes.area, notes.area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= area.viewport().width(), "nothing is cut at the side"
    room.window.show_choices(ChoiceValues())


class Lesson:
    """A lesson that stands where the test puts it."""

    def __init__(self) -> None:
        self.place: LessonPlace | None = None
        self.on_change: list[Callable[[], None]] = []

    def plays(self) -> bool:
        return self.place is not None

    def end(self) -> None:
        self.put(None)

    def put(self, place: LessonPlace | None) -> None:
        self.place = place
        for call_back in self.on_change:
            call_back()


def test_the_notes_of_a_lesson(room: Room) -> None:
    lesson = Lesson()
    room.talk.follow(lesson)
    room.click(Key.Key_F5, ALT)
    notes = room.notes
    assert notes is not None
    lesson.put(
        LessonPlace("Backs", 0, 2, "Welcome", "Ask for names.", "A stroke", Plate("Welcome", ("Why?",)))
    )
    assert (notes.title.text(), notes.now.text(), notes.then.text()) == ("Backs", "Why?", "A stroke")
    assert notes.now_head.text() == "Now: Welcome"
    assert notes.place.text().startswith("Item 1 of 2")
    assert shown_notes(notes) == ["Ask for names."], "words need no warnings of a technique"
    lesson.put(LessonPlace("Backs", 1, 2, "A stroke"))
    assert notes.now.text() == CARD.steps[0].text
    assert notes.then.text() == "The end of the lesson."
    assert CARD.safety[0] in shown_notes(notes)
    lesson.put(None)
    assert notes.title.text() == CARD.title


def test_f5_plays_the_lesson_that_stands_open_and_ends_it(room: Room) -> None:
    lesson, opened = Lesson(), Mock(return_value=True)
    room.talk.follow(lesson)
    room.talk.play_open_lesson = opened
    room.click(Key.Key_F5, SHIFT)
    room.click(Key.Key_F5)
    assert opened.mock_calls == [], "from here means what is shown"
    room.click(Key.Key_F5)
    assert opened.mock_calls == [call()]
    lesson.put(LessonPlace("Backs", 0, 1, "A stroke"))
    room.click(Key.Key_Escape)
    assert not lesson.plays()
    opened.reset_mock()
    lesson.put(LessonPlace("Backs", 0, 1, "A stroke"))
    room.click(Key.Key_F5)
    room.click(Key.Key_Escape)
    assert opened.mock_calls == []
    assert lesson.plays(), "what had played before goes on"


def shown_notes(notes: PresenterWindow) -> list[str]:
    QApplication.processEvents()
    fixed = (notes.title, notes.now_head, notes.now, notes.notes_head)
    return [one.text() for one in notes.area.findChildren(QLabel) if one not in fixed and not one.isHidden()]


def has_notes(room: Room) -> bool:
    return room.notes is not None


def draw_on_the_copy(room: Room, intents: Mock) -> None:
    """What is drawn on the small copy is drawn for the audience; without a pen it turns the model."""
    notes = room.notes
    assert notes is not None
    QApplication.processEvents()
    box = notes.copy.box
    start, end = (box.topLeft() + QPointF(box.width() * s, box.height() * 0.5) for s in (0.25, 0.75))
    pens: tuple[InkColour | None, ...] = (None, "yellow")
    for pen in pens:
        room.talk.take_pen(pen)
        QTest.mousePress(notes.copy, LEFT, pos=start.toPoint())
        moved = QMouseEvent(QEvent.Type.MouseMove, end, end, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(notes.copy, moved)
        QTest.mouseRelease(notes.copy, LEFT, pos=end.toPoint())
    assert intents.orbit.call_count == 1
    (line,) = room.talk.pen.ink.lines
    assert np.allclose(line.points, [(0.25, 0.5), (0.75, 0.5)], atol=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_notes_are_read_in_every_theme(theme: Theme) -> None:
    colours = COLOURS[theme]
    for ink in (colours.text, colours.quiet):
        assert contrast_of(rgb_of(ink), rgb_of(colours.window)) >= 4.5


def test_titles_of_windows_name_the_program_once(room: Room) -> None:
    """Qt writes the program's name behind a title that does not end with it."""
    room.click(Key.Key_F5)
    room.click(Key.Key_F5, ALT)
    assert room.notes is not None
    for shown in (room.window, room.audience, room.notes):
        assert shown.windowTitle().endswith("Massage Atlas")
        assert shown.windowTitle().count("Massage Atlas") == 1
