"""Lessons: an ordered list of strokes, bookmarks and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeVar

from viewer.state.bookmarks import Bookmark

T = TypeVar("T")
ItemKind = Literal["stroke", "bookmark", "words"]
LONGEST_TITLE, LONGEST_TEXT = 120, 4000
MOST_ITEMS = 200


@dataclass(frozen=True)
class ShowStroke:
    """A technique that plays: from its start, or from one of its steps (counted from 0).

    `title` is what the technique was called, for when it is not there; `notes` are for the teacher alone.
    """

    stroke: str
    title: str = ""
    step: int | None = None
    notes: str = ""


@dataclass(frozen=True)
class ShowBookmark:
    """A copy of a bookmark: a lesson is whole, whatever becomes of the bookmarks."""

    bookmark: Bookmark
    notes: str = ""


@dataclass(frozen=True)
class ShowWords:
    """A title and some paragraphs, parted by empty lines, to be read over the picture."""

    title: str
    text: str = ""
    notes: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, paragraph by paragraph."""
        parts = "\n".join(line.strip() for line in self.text.splitlines()).split("\n\n")
        return tuple(part.strip() for part in parts if part.strip())


LessonItem = ShowStroke | ShowBookmark | ShowWords


@dataclass(frozen=True)
class Lesson:
    """What is shown one after the other; `file` is the name of its file, by which it is known."""

    title: str
    items: tuple[LessonItem, ...] = ()
    file: str = ""


@dataclass(frozen=True)
class Library:
    """Everything that a person keeps: bookmarks in their order, and lessons."""

    bookmarks: tuple[Bookmark, ...] = ()
    lessons: tuple[Lesson, ...] = ()

    def lesson(self, file: str) -> Lesson | None:
        """The lesson of that file."""
        return next((lesson for lesson in self.lessons if lesson.file == file), None)


def kind_of(item: LessonItem) -> ItemKind:
    """The word for what an item is."""
    if isinstance(item, ShowStroke):
        return "stroke"
    return "bookmark" if isinstance(item, ShowBookmark) else "words"


def name_of(item: LessonItem) -> str:
    """What an item is called in a list."""
    if isinstance(item, ShowStroke):
        return item.title or item.stroke
    return item.bookmark.name if isinstance(item, ShowBookmark) else item.title


def moved(things: tuple[T, ...], place: int, to: int) -> tuple[T, ...]:
    """The same with the thing at `place` standing at `to`; places beyond an end mean that end."""
    if not 0 <= place < len(things):
        return things
    rest = things[:place] + things[place + 1 :]
    to = min(max(to, 0), len(rest))
    return (*rest[:to], things[place], *rest[to:])


def put(things: tuple[T, ...], place: int, thing: T) -> tuple[T, ...]:
    """The same with another thing at `place`; where there is none, nothing changes."""
    if not 0 <= place < len(things):
        return things
    return (*things[:place], thing, *things[place + 1 :])


def inserted(things: tuple[T, ...], place: int, *more: T) -> tuple[T, ...]:
    """The same with more things before `place`; beyond an end means that end."""
    place = min(max(place, 0), len(things))
    return (*things[:place], *more, *things[place:])


def without(things: tuple[T, ...], place: int) -> tuple[T, ...]:
    """The same without the thing at `place`."""
    return tuple(thing for at, thing in enumerate(things) if at != place)
