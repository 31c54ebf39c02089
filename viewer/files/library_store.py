"""A person's bookmarks and lessons on disk: read at the start, written when they change, never half."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from viewer import paths
from viewer.files.atomic import set_aside, write_atomically
from viewer.files.errors import FileProblems, Problem, reason_of
from viewer.files.lessons_folder import in_their_order, lesson_files
from viewer.files.library_file import (
    SUFFIX,
    bookmarks_text,
    lesson_text,
    read_bookmarks,
    read_lesson,
)
from viewer.files.marks import Mark, mark_of
from viewer.language import Phrase
from viewer.state.bookmarks import Bookmark
from viewer.state.lessons import Lesson, Library

_RESERVED: Final = ("con", "prn", "aux", "nul")


@dataclass(frozen=True)
class Loaded:
    """What was read, and what is wrong with the rest."""

    library: Library
    problems: tuple[Problem, ...] = ()


class LibraryStore:
    """Reads everything once, and then writes what differs from what it knows to be on disk.

    A file that somebody else has changed meanwhile, or that cannot be read, is never overwritten: it is kept
    beside ours.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Keep everything in a folder, by default the person's own; it need not exist yet."""
        self._folder = folder or paths.lessons_folder()
        self._bookmarks = self._folder / paths.bookmarks_file().name
        self._kept = Library()
        self._marks: dict[Path, Mark | None] = {}
        self._seen: dict[Path, Mark | None] = {}

    @property
    def folder(self) -> Path:
        """Where everything is kept."""
        return self._folder

    def load(self) -> Loaded:
        """Read everything, also once more. Never raises; what is wrong is in `problems`."""
        self._kept, self._marks, self._seen = Library(), {}, {}
        bookmarks, problems = self._load_bookmarks()
        lessons, more = self._load_lessons()
        self._kept = Library(self._kept.bookmarks, lessons)
        library = Library(bookmarks, lessons)
        if bookmarks != self._kept.bookmarks:  # a damaged file was set aside: what was good of it stays
            more += self.save(library)
        return Loaded(library, (*problems, *more))

    @property
    def changed(self) -> bool:
        """Whether somebody else has changed, added or removed a file since it was read or written here."""
        with suppress(OSError):
            there = {file for file in self._folder.iterdir() if file.name.endswith(SUFFIX)}
            return any(mark_of(f) != self._seen.get(f) for f in there | set(self._seen) | {self._bookmarks})
        return False

    def save(self, library: Library) -> tuple[Problem, ...]:
        """Write what changed since the last time; returns what could not be written. Never raises.

        What could not be written is tried again the next time.
        """
        found: list[Problem] = []
        before = self._kept
        if library.bookmarks != before.bookmarks:
            written = self._write(self._bookmarks, bookmarks_text(library.bookmarks), found)
            self._kept = Library(library.bookmarks if written else before.bookmarks, self._kept.lessons)
        known = {lesson.file: lesson for lesson in before.lessons}
        for lesson in library.lessons:
            if known.get(lesson.file) != lesson and self._write(
                self._folder / lesson.file, lesson_text(lesson), found
            ):
                known[lesson.file] = lesson
        for file in known.keys() - {lesson.file for lesson in library.lessons}:
            self._remove(self._folder / file, found)
            del known[file]
            self._seen.pop(self._folder / file, None)
        self._kept = Library(self._kept.bookmarks, tuple(known.values()))
        return tuple(found)

    # Reading

    def _load_bookmarks(self) -> tuple[tuple[Bookmark, ...], tuple[Problem, ...]]:
        file = self._bookmarks
        self._marks[file] = self._seen[file] = mark_of(file)
        if self._marks[file] is None:
            return (), ()
        try:
            good, problems = read_bookmarks(file)
        except FileProblems as error:
            good, problems = (), error.problems
        if not problems:
            self._kept = Library(good, self._kept.lessons)
            return good, ()
        kept = set_aside(file)
        if kept is None:
            return good, (
                *problems,
                Problem(file, None, Phrase("It cannot be set aside."), Phrase("Who may write it?")),
            )
        self._marks[file] = self._seen[file] = None
        said = Phrase("The whole file was kept as {file}.", file=kept.name)
        remedy = Phrase("Put it right there, then import it.")
        return good, (*problems, Problem(file, None, said, remedy))

    def _load_lessons(self) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
        lessons: list[Lesson] = []
        problems: list[Problem] = []
        try:
            files = lesson_files(self._folder)
        except FileProblems as error:
            return (), error.problems
        for file in files:
            mark = self._seen[file] = mark_of(file)
            try:
                lessons.append(read_lesson(file))
                self._marks[file] = mark
            except FileProblems as error:
                problems += error.problems
        return in_their_order(lessons), tuple(problems)

    # Writing

    def _write(self, file: Path, text: str, found: list[Problem]) -> bool:
        self._keep_foreign(file, found)
        try:
            write_atomically(file, text)
        except OSError as error:
            what = Phrase("It cannot be written: {reason}.", reason=reason_of(error))
            remedy = Phrase("Allow writing to {folder}, or free some space on its disk.", folder=file.parent)
            found.append(Problem(file, None, what, remedy))
            return False
        self._marks[file] = self._seen[file] = mark_of(file)
        return True

    def _keep_foreign(self, file: Path, found: list[Problem]) -> None:
        now = mark_of(file)
        if now is None or now == self._marks.get(file):
            return
        kept = set_aside(file, "other")
        if kept is not None:
            what = Phrase("Another program changed it while it was open here.")
            remedy = Phrase("That version was kept as {file}.", file=kept.name)
            found.append(Problem(file, None, what, remedy))

    def _remove(self, file: Path, found: list[Problem]) -> None:
        self._keep_foreign(file, found)
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            what = Phrase("It cannot be deleted: {reason}.", reason=reason_of(error))
            found.append(Problem(file, None, what, Phrase("Delete it by hand.")))


def file_name_for(title: str, folder: Path, taken: Collection[str]) -> str:
    """A name for the file of a new lesson, made of its title; never one that is taken or there already."""
    stem = re.sub(r"[^\w]+", "-", title.casefold()).strip("-_")[:40].strip("-_") or "lesson"
    stem = f"lesson-{stem}" if stem in _RESERVED else stem
    used = {name.casefold() for name in taken}
    for number in range(1, 10_000):
        name = f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}"
        with suppress(OSError):
            if name.casefold() not in used and not (folder / name).exists():
                return name
    raise ValueError(f"no name is left for a lesson like {title!r}")
