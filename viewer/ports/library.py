"""Bookmarks and lessons: what the window shows of them, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from viewer.state.lessons import ItemKind


@dataclass(frozen=True)
class BookmarkLine:
    """A bookmark as a list shows it; `missing` says what to do where its technique is not there."""

    name: str
    technique: str
    time_s: float
    note: str = ""
    picture: bytes = b""
    missing: str = ""


@dataclass(frozen=True)
class LessonLine:
    """One item of a lesson; `detail` is a second line, `step` counts from 0.

    `steps` are the steps that a technique could begin with, `text` the paragraphs of words.
    """

    kind: ItemKind
    name: str
    detail: str = ""
    notes: str = ""
    missing: str = ""
    picture: bytes = b""
    text: str = ""
    step: int | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True)
class LessonShown:
    """The lesson that is being built."""

    title: str
    lines: tuple[LessonLine, ...]


@dataclass(frozen=True)
class LibraryShown:
    """All that the pages of bookmarks and of lessons show; `lesson` is the one that is open, by its place."""

    bookmarks: tuple[BookmarkLine, ...] = ()
    techniques: tuple[tuple[str, str], ...] = ()
    titles: tuple[str, ...] = ()
    open: int | None = None
    lesson: LessonShown | None = None
    can_undo: bool = False
    can_redo: bool = False


@dataclass(frozen=True)
class Plate:
    """Words over the picture; `warning`: something is missing."""

    title: str
    paragraphs: tuple[str, ...] = ()
    warning: bool = False


@dataclass(frozen=True)
class LessonPlace:
    """Where a lesson that plays stands: item `current` of `count`, from 0."""

    title: str
    current: int
    count: int
    name: str
    notes: str = ""
    upcoming: str = ""
    plate: Plate | None = None


class LessonIntents(Protocol):
    """A lesson that plays, as the window sees it."""

    on_change: list[Callable[[], None]]

    @property
    def place(self) -> LessonPlace | None:
        """Where it stands; None while none plays."""

    def next_item(self) -> bool:
        """Go to the next item; False at the end."""

    def previous_item(self) -> bool:
        """Go to the item before; False at the start."""

    def end(self) -> None:
        """No lesson plays any more; what is shown stays."""


class LibraryPort(Protocol):
    """What bookmarks and lessons may ask of the window."""

    def show_library(self, shown: LibraryShown) -> None:
        """Show bookmarks and lessons as they are now."""

    def picture(self) -> bytes:
        """What the view shows now, as a small JPEG; empty where there is none."""

    def select(self, what: str, place: int) -> None:
        """Select a `bookmark`, or an `item` of the open lesson, by its place."""

    def say_shortly(self, text: str) -> None:
        """Say what was done; it goes away by itself."""

    def write_soon(self) -> None:
        """Call `LibraryIntents.write` in less than a second, once."""


class LibraryIntents(Protocol):
    """What the window asks for when somebody works with bookmarks and lessons. Places count from 0."""

    def add_bookmark(self) -> None:
        """Keep what is shown now."""

    def open_bookmark(self, place: int) -> None:
        """Bring a bookmark's moment back."""

    def rename_bookmark(self, place: int, name: str) -> None:
        """Call it something else; an empty name changes nothing."""

    def note_bookmark(self, place: int, note: str) -> None:
        """Write a note about it."""

    def move_bookmark(self, place: int, to: int) -> None:
        """Let it stand somewhere else in the list."""

    def delete_bookmark(self, place: int) -> None:
        """Forget it."""

    def open_lesson(self, place: int | None) -> None:
        """Show a lesson's items, to change them or to play them."""

    def new_lesson(self) -> None:
        """Begin a lesson, and open it."""

    def rename_lesson(self, title: str) -> None:
        """Call the open lesson something else."""

    def delete_lesson(self) -> None:
        """Delete the open lesson."""

    def add_stroke(self, stroke: str, at: int | None = None) -> None:
        """Put a technique into the open lesson, at a place or at the end."""

    def add_words(self, at: int | None = None) -> None:
        """Put a page of words into it."""

    def add_from_bookmark(self, place: int, at: int | None = None) -> None:
        """Put a copy of a bookmark into it."""

    def change_item(self, place: int, **fields: object) -> None:
        """Change `title`, `text`, `notes` or `step` of an item."""

    def move_item(self, place: int, to: int) -> None:
        """Let an item stand somewhere else."""

    def delete_item(self, place: int) -> None:
        """Take an item out."""

    def play_lesson(self, place: int = 0) -> None:
        """Play the open lesson from an item on."""

    def undo(self) -> None:
        """Take the last edit of bookmarks or lessons back."""

    def redo(self) -> None:
        """Do again what was taken back."""

    def import_file(self, file: Path) -> None:
        """Take over the bookmarks, or the lesson, that somebody shared."""

    def export_bookmarks(self, file: Path) -> None:
        """Write all bookmarks to a file for others."""

    def export_lesson(self, file: Path) -> None:
        """Write the open lesson to a file for others."""

    def look_again(self) -> None:
        """Take over what somebody else has changed in the files."""

    def pause_edits(self) -> None:
        """A field was left: what is typed next is an edit of its own."""

    def write(self) -> None:
        """Write what has changed now."""
