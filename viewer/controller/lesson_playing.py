"""A lesson that plays: which item is shown, what comes next, and what the teacher wrote about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from viewer.language import tr
from viewer.ports.library import LessonPlace, Plate
from viewer.state.bookmarks import Bookmark
from viewer.state.lessons import (
    Lesson,
    LessonItem,
    ShowBookmark,
    ShowStroke,
    ShowWords,
    name_of,
)


class Player(Protocol):
    """What a lesson needs of the program."""

    def title_of(self, stroke_id: str) -> str | None:
        """What a technique is called; None where it is not there."""

    def bring(self, bookmark: Bookmark) -> bool:
        """Bring a bookmark's moment back, paused; False where its technique is not there."""

    def play_stroke(self, stroke_id: str, step: int | None) -> bool:
        """Play a technique from its start or from a step; False where it is not there."""

    def pause(self) -> None:
        """Stop where it is."""


class LessonPlaying:
    """Goes through a lesson, item by item. `on_change` are called after every change, and at the end."""

    def __init__(self, player: Player) -> None:
        """No lesson plays."""
        self._player = player
        self._lesson: Lesson | None = None
        self._current = 0
        self._missing = False
        self.on_change: list[Callable[[], None]] = []

    # What is shown

    @property
    def playing(self) -> bool:
        """Whether a lesson plays."""
        return self._lesson is not None

    @property
    def title(self) -> str:
        """What the lesson is called; empty while none plays."""
        return self._lesson.title if self._lesson is not None else ""

    @property
    def lesson_items(self) -> tuple[LessonItem, ...]:
        """All items of the lesson; none while none plays."""
        return self._lesson.items if self._lesson is not None else ()

    @property
    def current(self) -> int | None:
        """The place of the item that is shown, from 0."""
        return self._current if self._lesson is not None else None

    @property
    def item(self) -> LessonItem | None:
        """The item that is shown."""
        return self.lesson_items[self._current] if self._lesson is not None else None

    @property
    def notes(self) -> str:
        """What the teacher wrote about the item that is shown."""
        return self.item.notes if self.item is not None else ""

    @property
    def upcoming(self) -> str:
        """What the next item is called; empty at the end."""
        rest = self.lesson_items[self._current + 1 :]
        return self._called(rest[0]) if rest else ""

    @property
    def place(self) -> LessonPlace | None:
        """All of this in one value; None while no lesson plays."""
        if self.item is None:
            return None
        count = len(self.lesson_items)
        name = self._called(self.item)
        return LessonPlace(self.title, self._current, count, name, self.notes, self.upcoming, self._plate())

    def take(self, lessons: Iterable[Lesson]) -> None:
        """Lessons were edited: go on in the new version of the one that plays; without it, end."""
        old = self._lesson
        if old is None:
            return
        new = next((lesson for lesson in lessons if lesson.file == old.file), None)
        if new is None or not new.items:
            self.end()
        elif new != old:
            self._lesson, self._current = new, min(self._current, len(new.items) - 1)
            self._tell()

    # Going through

    def begin(self, lesson: Lesson, place: int = 0) -> bool:
        """Play a lesson from an item on; False where there is nothing in it."""
        if not lesson.items:
            return False
        self._lesson = lesson
        self.go_to(min(max(place, 0), len(lesson.items) - 1))
        return True

    def end(self) -> None:
        """No lesson plays any more; what is shown stays."""
        if self._lesson is not None:
            self._lesson, self._current, self._missing = None, 0, False
            self._tell()

    def next_item(self) -> bool:
        """Go to the next item; False at the end."""
        return self.go_to(self._current + 1)

    def previous_item(self) -> bool:
        """Go to the item before; False at the start."""
        return self.go_to(self._current - 1)

    def go_to(self, place: int) -> bool:
        """Show an item; False where there is none."""
        if not 0 <= place < len(self.lesson_items):
            return False
        self._current = place
        self._missing = not self._show(self.lesson_items[place])
        self._tell()
        return True

    def _show(self, item: LessonItem) -> bool:
        if isinstance(item, ShowStroke):
            return self._player.play_stroke(item.stroke, item.step)
        if isinstance(item, ShowBookmark):
            return self._player.bring(item.bookmark)
        self._player.pause()
        return True

    def _plate(self) -> Plate | None:
        item = self.item
        if isinstance(item, ShowWords):
            return Plate(item.title, item.paragraphs)
        if not self._missing or item is None:
            return None
        if isinstance(item, ShowStroke):
            words = missing_words(item.stroke, item.title)
        else:
            words = missing_words(item.bookmark.moment.stroke, item.bookmark.title)
        return Plate(name_of(item), (words,), warning=True)

    def _called(self, item: LessonItem) -> str:
        """What an item is called, a technique as it is called now."""
        if isinstance(item, ShowStroke):
            return self._player.title_of(item.stroke) or name_of(item)
        return name_of(item)

    def _tell(self) -> None:
        for call in self.on_change:
            call()


def missing_words(stroke: str, title: str) -> str:
    """What to say where a technique is not there; `title`: what it was called."""
    return tr(
        "The technique “{title}” is not on this computer. Put its file, {stroke}.stroke.yaml, into your "
        "folder of strokes; everything else works without it.",
        title=title or stroke,
        stroke=stroke,
    )
