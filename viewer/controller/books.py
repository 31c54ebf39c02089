"""Bookmarks and lessons as a person works with them: every edit can be taken back, and is written at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from viewer.controller.book_lines import library_shown
from viewer.controller.lesson_playing import missing_words
from viewer.controller.moments import MomentIntents
from viewer.files.atomic import write_atomically
from viewer.files.errors import FileProblems, Problem, reason_of
from viewer.files.library_file import bookmarks_text, kind_of_file, lesson_text, read_bookmarks, read_lesson
from viewer.files.library_store import Loaded, file_name_for
from viewer.language import Phrase, tr
from viewer.ports import LibraryPort, Message
from viewer.state.bookmarks import MOST_BOOKMARKS, Bookmark, tidy_line, tidy_text
from viewer.state.lessons import (
    LONGEST_TEXT,
    MOST_ITEMS,
    Lesson,
    LessonItem,
    Library,
    ShowBookmark,
    ShowStroke,
    ShowWords,
    inserted,
    moved,
    put,
    without,
)
from viewer.state.undo import History

LONGEST_STEP = 48


class Store(Protocol):
    """As `viewer.files.library_store.LibraryStore`."""

    @property
    def folder(self) -> Path:
        """Where everything is kept."""

    @property
    def changed(self) -> bool:
        """Whether somebody else has changed a file."""

    def load(self) -> Loaded:
        """Read everything; never raises."""

    def save(self, library: Library) -> tuple[Problem, ...]:
        """Write what changed; never raises."""


class Books:
    """Implements `viewer.ports.LibraryIntents`."""

    def __init__(
        self,
        stage: MomentIntents,
        port: LibraryPort,
        store: Store,
        say: Callable[[Message | None], None],
    ) -> None:
        """Nothing is read yet; `stage` shows moments, `say` shows a message."""
        self._stage = stage
        self._port = port
        self._store = store
        self._say = say
        self._history = History(Library())
        self._open = ""

    @property
    def library(self) -> Library:
        """Everything as it is now."""
        return self._history.value

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return self.library.lesson(self._open)

    def begin(self) -> None:
        """Read what is kept and show it; say what cannot be read."""
        found = self._store.load()
        self._history.restart(found.library)
        self._open = found.library.lessons[0].file if found.library.lessons else ""
        self.show()
        if found.problems:
            self._tell(tr("Some bookmarks or lessons cannot be read. The others are here."), found.problems)

    def look_again(self) -> None:
        """Take over what another window, or a text editor, has changed; it can be taken back."""
        if not self._store.changed:
            return
        found = self._store.load()
        if self._history.change(found.library):
            self._after_edit()
            self._port.say_shortly(
                tr("Bookmarks or lessons were changed elsewhere; this is how they are now.")
            )
        if found.problems:
            self._tell(tr("Some bookmarks or lessons cannot be read. The others are here."), found.problems)

    def show(self) -> None:
        """Show everything as it is now; also when techniques came or went."""
        self._port.show_library(library_shown(self.library, self._open, self._stage.strokes, self._history))

    # Bookmarks

    def add_bookmark(self) -> None:
        """Keep what is shown now."""
        moment = self._stage.now()
        if moment is None or not self._room(len(self.library.bookmarks), MOST_BOOKMARKS):
            return
        title = self._stage.title_of(moment.stroke) or moment.stroke
        name = _shortened(self._stage.step_text) or title
        made = Bookmark(tidy_line(name), moment, "", tidy_line(title), self._port.picture())
        self._edit(replace(self.library, bookmarks=(*self.library.bookmarks, made)))
        self._port.select("bookmark", len(self.library.bookmarks) - 1)
        self._port.say_shortly(tr("Bookmark kept: {name}", name=made.name))

    def open_bookmark(self, place: int) -> None:
        """Bring a bookmark's moment back."""
        mark = self._bookmark(place)
        if mark is None:
            return
        self._stage.lesson.end()
        if self._stage.bring(mark):
            self._say(None)
        else:
            title = tr("“{name}” cannot be shown: its technique is missing.", name=mark.name)
            self._say(Message(title, missing_words(mark.moment.stroke, mark.title), "warning"))

    def rename_bookmark(self, place: int, name: str) -> None:
        """Call it something else; an empty name changes nothing."""
        mark, name = self._bookmark(place), tidy_line(name)
        if mark is not None and name:
            self._put_bookmark(place, replace(mark, name=name), f"name {place}")

    def note_bookmark(self, place: int, note: str) -> None:
        """Write a note about it."""
        mark = self._bookmark(place)
        if mark is not None:
            self._put_bookmark(place, replace(mark, note=tidy_text(note)), f"note {place}")

    def move_bookmark(self, place: int, to: int) -> None:
        """Let it stand somewhere else in the list."""
        marks = self.library.bookmarks
        if self._edit(replace(self.library, bookmarks=moved(marks, place, to))):
            self._port.select("bookmark", min(max(to, 0), len(marks) - 1))

    def delete_bookmark(self, place: int) -> None:
        """Forget it."""
        mark = self._bookmark(place)
        if mark is not None:
            self._edit(replace(self.library, bookmarks=without(self.library.bookmarks, place)))
            self._port.select("bookmark", min(place, len(self.library.bookmarks) - 1))
            self._port.say_shortly(tr("Deleted: {name}. Ctrl+Z brings it back.", name=mark.name))

    # Lessons

    def open_lesson(self, place: int | None) -> None:
        """Show a lesson's items, to change them or to play them."""
        lessons = self.library.lessons
        self._open = lessons[place].file if place is not None and 0 <= place < len(lessons) else ""
        self._history.pause()
        self.show()

    def new_lesson(self) -> None:
        """Begin a lesson, and open it."""
        self._take_lesson(Lesson(tr("New lesson")))

    def rename_lesson(self, title: str) -> None:
        """Call the open lesson something else."""
        lesson, title = self.lesson, tidy_line(title)
        if lesson is not None and title:
            self._put_lesson(replace(lesson, title=title), "title")

    def delete_lesson(self) -> None:
        """Delete the open lesson."""
        lesson = self.lesson
        if lesson is None:
            return
        lessons = self.library.lessons
        place = lessons.index(lesson)
        rest = without(lessons, place)
        self._open = rest[min(place, len(rest) - 1)].file if rest else ""
        self._edit(replace(self.library, lessons=rest))
        self._port.say_shortly(tr("Deleted: {name}. Ctrl+Z brings it back.", name=lesson.title))

    def add_stroke(self, stroke: str, at: int | None = None) -> None:
        """Put a technique into the open lesson, at a place or at the end."""
        self._add(ShowStroke(stroke, tidy_line(self._stage.title_of(stroke) or "")), at)

    def add_words(self, at: int | None = None) -> None:
        """Put a page of words into it."""
        self._add(ShowWords(tr("A page of words")), at)

    def add_from_bookmark(self, place: int, at: int | None = None) -> None:
        """Put a copy of a bookmark into it; its note becomes a note for the teacher."""
        mark = self._bookmark(place)
        if mark is not None:
            self._add(ShowBookmark(mark, mark.note), at)

    def change_item(self, place: int, **fields: object) -> None:
        """Change `title`, `text`, `notes` or `step` of an item."""
        lesson = self.lesson
        if lesson is not None and 0 <= place < len(lesson.items):
            item = _changed(lesson.items[place], fields)
            run = f"item {place} {' '.join(fields)}" if "step" not in fields else ""
            self._put_lesson(replace(lesson, items=put(lesson.items, place, item)), run)

    def move_item(self, place: int, to: int) -> None:
        """Let an item stand somewhere else."""
        lesson = self.lesson
        if lesson is not None and self._put_lesson(replace(lesson, items=moved(lesson.items, place, to))):
            self._port.select("item", min(max(to, 0), len(lesson.items) - 1))

    def delete_item(self, place: int) -> None:
        """Take an item out."""
        lesson = self.lesson
        if lesson is not None and 0 <= place < len(lesson.items):
            self._put_lesson(replace(lesson, items=without(lesson.items, place)))
            self._port.select("item", min(place, len(lesson.items) - 2))

    def play_lesson(self, place: int = 0) -> None:
        """Play the open lesson from an item on."""
        if self.lesson is not None and not self._stage.lesson.begin(self.lesson, place):
            self._port.say_shortly(tr("There is nothing in this lesson yet."))

    # Back and forth

    def undo(self) -> None:
        """Take the last edit of bookmarks or lessons back."""
        self._went(self._history.undo(), tr("Taken back."), tr("There is nothing to take back."))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._went(self._history.redo(), tr("Done again."), tr("There is nothing to do again."))

    def pause_edits(self) -> None:
        """A field was left: what is typed next is an edit of its own."""
        self._history.pause()

    def write(self) -> None:
        """Write what has changed now."""
        if problems := self._store.save(self.library):
            self._tell(tr("Your bookmarks or lessons cannot all be kept on disk."), problems)

    def _went(self, did: bool, said: str, otherwise: str) -> None:
        if did:
            self._after_edit()
            self.write()
        self._port.say_shortly(said if did else otherwise)

    # Sharing

    def import_file(self, file: Path) -> None:
        """Take over the bookmarks, or the lesson, that somebody shared."""
        try:
            kind = kind_of_file(file)
            if kind == "bookmarks":
                self._import_bookmarks(file)
            elif kind == "items":
                self._take_lesson(read_lesson(file))
            else:
                raise FileProblems([_neither(file, self._store.folder)])
        except FileProblems as error:
            self._tell(tr("This file cannot be taken over."), error.problems)

    def export_bookmarks(self, file: Path) -> None:
        """Write all bookmarks to a file for others."""
        self._export(file, bookmarks_text(self.library.bookmarks))

    def export_lesson(self, file: Path) -> None:
        """Write the open lesson to a file for others."""
        if self.lesson is not None:
            self._export(file, lesson_text(self.lesson))

    def _import_bookmarks(self, file: Path) -> None:
        good, problems = read_bookmarks(file)
        here = self.library.bookmarks
        fresh = tuple(mark for mark in good if mark not in here)[: MOST_BOOKMARKS - len(here)]
        self._edit(replace(self.library, bookmarks=(*here, *fresh)))
        known = len(good) - len(fresh)
        self._port.say_shortly(
            tr("Bookmarks added: {count}. Here before: {known}.", count=len(fresh), known=known)
        )
        if problems:
            self._tell(tr("Some of these bookmarks cannot be read."), problems)

    def _export(self, file: Path, text: str) -> None:
        try:
            write_atomically(file, text)
        except OSError as error:
            what = Phrase("It cannot be written: {reason}.", reason=reason_of(error))
            problem = Problem(file, None, what, Phrase("Choose another folder."))
            self._tell(tr("The file could not be written."), (problem,))
        else:
            self._port.say_shortly(tr("Written: {file}", file=file.name))

    # Edits

    def _bookmark(self, place: int) -> Bookmark | None:
        marks = self.library.bookmarks
        return marks[place] if 0 <= place < len(marks) else None

    def _put_bookmark(self, place: int, mark: Bookmark, run: str) -> None:
        self._edit(replace(self.library, bookmarks=put(self.library.bookmarks, place, mark)), run)

    def _put_lesson(self, lesson: Lesson, run: str = "") -> bool:
        lessons = tuple(lesson if one.file == lesson.file else one for one in self.library.lessons)
        return self._edit(replace(self.library, lessons=lessons), run and f"{lesson.file} {run}")

    def _take_lesson(self, lesson: Lesson) -> None:
        """Add a lesson under a file name of its own, and open it."""
        taken = [one.file for one in self.library.lessons]
        lesson = replace(lesson, file=file_name_for(lesson.title, self._store.folder, taken))
        self._open = lesson.file
        self._edit(replace(self.library, lessons=(*self.library.lessons, lesson)))
        self._port.say_shortly(tr("Lesson added: {title}", title=lesson.title))

    def _add(self, item: LessonItem, at: int | None) -> None:
        if self.lesson is None:
            self.new_lesson()
        lesson = self.lesson
        if lesson is None or not self._room(len(lesson.items), MOST_ITEMS):
            return
        at = len(lesson.items) if at is None else min(max(at, 0), len(lesson.items))
        self._put_lesson(replace(lesson, items=inserted(lesson.items, at, item)))
        self._port.select("item", at)

    def _edit(self, library: Library, run: str = "") -> bool:
        """Go on to another version; typed letters are written a little later, all else now."""
        if not self._history.change(library, run):
            return False
        self._after_edit()
        if run:
            self._port.write_soon()
        else:
            self.write()
        return True

    def _after_edit(self) -> None:
        if self.lesson is None and self.library.lessons:
            self._open = self.library.lessons[-1].file
        self._stage.lesson.take(self.library.lessons)
        self.show()

    def _room(self, count: int, most: int) -> bool:
        if count >= most:
            self._port.say_shortly(tr("There are {count} already; delete some first.", count=count))
        return count < most

    def _tell(self, title: str, problems: tuple[Problem, ...]) -> None:
        self._say(Message(title, "\n".join(str(problem) for problem in problems[:4]), "warning"))


def _changed(item: LessonItem, fields: dict[str, object]) -> LessonItem:
    """An item with other fields; what it does not have is passed over."""
    if "notes" in fields:
        item = replace(item, notes=tidy_text(str(fields["notes"]), LONGEST_TEXT))
    if isinstance(item, ShowWords):
        title = tidy_line(str(fields.get("title", item.title))) or item.title
        text = tidy_text(str(fields.get("text", item.text)), LONGEST_TEXT)
        return replace(item, title=title, text=text)
    if isinstance(item, ShowStroke) and "step" in fields:
        step = fields["step"]
        return replace(item, step=step if isinstance(step, int) else None)
    return item


def _neither(file: Path, folder: Path) -> Problem:
    remedy = Phrase(
        "A stroke goes into {folder}; bookmarks and lessons can be dropped here.",
        folder=folder.with_name("strokes"),
    )
    return Problem(file, None, Phrase("It holds neither bookmarks nor a lesson."), remedy)


def _shortened(text: str) -> str:
    """The beginning of a sentence, cut between words."""
    if len(text) <= LONGEST_STEP:
        return text.rstrip(". ")
    return text[:LONGEST_STEP].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"
