"""What is typed is kept for the item or bookmark for which it was begun, whatever is chosen meanwhile."""

from __future__ import annotations

from unittest.mock import Mock, create_autospec

from PySide6.QtTest import QTest

from viewer.ports.library import (
    BookmarkLine,
    LessonLine,
    LessonPlace,
    LessonShown,
    LibraryIntents,
    LibraryShown,
)
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow

LINES = tuple(LessonLine("words", name, notes=f"about {name}") for name in ("One", "Two", "Three"))
MARKS = tuple(BookmarkLine(name, "Stretch", 1.0, note=f"about {name}") for name in ("A", "B"))


def playing(current: int) -> LessonPlace:
    return LessonPlace("Evening", current, len(LINES), LINES[current].name)


def asked(call: Mock) -> list[int]:
    """For which places."""
    return [made.args[0] for made in call.call_args_list]


def test_notes_go_to_the_chosen_item_while_another_one_plays(window: MainWindow) -> None:
    page, intents = window.side.lessons, create_autospec(LibraryIntents, instance=True)
    page.bind(intents)
    window.show_choices(ChoiceValues(panel_page="lessons"))
    page.show_library(LibraryShown(lesson=LessonShown("Evening", LINES)))
    page.open_tab(1)
    page.follow(playing(2))
    assert page.items.currentRow() == 2
    page.items.select(1)
    page.notes.setFocus()
    for letter in "ab":
        QTest.keyClicks(page.notes, letter)
        page.follow(playing(2))  # the lesson that plays was edited, and tells where it stands
    assert asked(intents.change_item) == [1, 1]
    page.follow(playing(0))  # it goes on by itself
    assert (page.items.currentRow(), page.notes.toPlainText()) == (0, "about One")
    assert not page.notes.hasFocus()
    page.follow(None)
    page.items.select(1)
    page.follow(playing(0))
    assert page.items.currentRow() == 0, "it begins anew"


def test_a_note_is_not_carried_to_the_next_bookmark(window: MainWindow) -> None:
    page, intents = window.side.bookmarks, create_autospec(LibraryIntents, instance=True)
    page.bind(intents)
    window.show_choices(ChoiceValues(panel_page="bookmarks"))
    page.show_library(LibraryShown(bookmarks=MARKS))
    page.list.select(0)
    page.note.setFocus()
    QTest.keyClicks(page.note, "a")
    page.list.select(1)  # as Ctrl+D does for the new one
    assert page.note.toPlainText() == "about B"
    assert not page.note.hasFocus()
    assert asked(intents.note_bookmark) == [0]
