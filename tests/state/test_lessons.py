"""Lists that are changed by making new ones, and texts that are made harmless before they are kept."""

from __future__ import annotations

import pytest

from viewer.state.bookmarks import Bookmark, Moment, tidy_line, tidy_text
from viewer.state.camera import CameraPose
from viewer.state.lessons import (
    Lesson,
    Library,
    ShowBookmark,
    ShowStroke,
    ShowWords,
    inserted,
    kind_of,
    moved,
    name_of,
    put,
    without,
)

THINGS = ("a", "b", "c", "d")


@pytest.mark.parametrize(
    ("place", "to", "expected"),
    [(0, 2, "bcad"), (3, 0, "dabc"), (1, 99, "acdb"), (1, -5, "bacd"), (2, 2, "abcd"), (9, 0, "abcd")],
)
def test_things_are_moved(place: int, to: int, expected: str) -> None:
    assert "".join(moved(THINGS, place, to)) == expected


def test_things_are_put_in_and_taken_out() -> None:
    assert put(THINGS, 1, "X") == ("a", "X", "c", "d")
    assert put(THINGS, 4, "X") == THINGS
    assert inserted(THINGS, 1, "X", "Y") == ("a", "X", "Y", "b", "c", "d")
    assert inserted(THINGS, 99, "X") == (*THINGS, "X")
    assert without(THINGS, 0) == ("b", "c", "d")
    assert without(THINGS, 7) == THINGS


def test_every_kind_of_item_has_a_name() -> None:
    bookmark = Bookmark("Heels", Moment("press", 1.0, CameraPose((1.0, 0.0, 0.0), (0.0, 0.0, 0.0))))
    items = (ShowStroke("press", "Pressing"), ShowStroke("press"), ShowBookmark(bookmark), ShowWords("Hello"))
    assert [kind_of(item) for item in items] == ["stroke", "stroke", "bookmark", "words"]
    assert [name_of(item) for item in items] == ["Pressing", "press", "Heels", "Hello"]


def test_words_are_parted_into_paragraphs() -> None:
    words = ShowWords("T", "One line\n  and its end.\n\n\n  Another. \n \n")
    assert words.paragraphs == ("One line\nand its end.", "Another.")


def test_a_lesson_is_found_by_its_file() -> None:
    library = Library(lessons=(Lesson("A", file="a"), Lesson("B", file="b")))
    assert library.lesson("b") == library.lessons[1]
    assert library.lesson("c") is None


def test_texts_are_tidied() -> None:
    assert tidy_line("  two\n words\x1b[31m\t ") == "two words [31m"
    assert tidy_line("x" * 300, 10) == "x" * 10
    assert tidy_text(" a \r\n\tb\x07 \n\n c \n") == "a\n    b\n\n c"
    assert tidy_line("क्\u200dष") == "क्\u200dष"
