"""The lessons in a folder, read and left as they are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from viewer.files.errors import FileProblems, Problem, cannot_list
from viewer.files.library_file import SUFFIX, read_lesson
from viewer.state.lessons import Lesson

MAX_LESSONS: Final = 200


def lesson_files(folder: Path) -> tuple[Path, ...]:
    """The files of lessons in a folder, by name; none if there is no folder.

    Raises:
        FileProblems: the folder cannot be read.
    """
    try:
        return tuple(sorted(f for f in folder.iterdir() if f.name.endswith(SUFFIX))[:MAX_LESSONS])
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise FileProblems([cannot_list(folder, error)]) from error


def in_their_order(lessons: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """Lessons by their titles, as they are listed everywhere."""
    return tuple(sorted(lessons, key=lambda lesson: lesson.title.casefold()))


def read_lessons(folder: Path) -> tuple[tuple[Lesson, ...], tuple[Problem, ...]]:
    """Every lesson in a folder that is sound, and what is wrong with the others. Never raises."""
    lessons: list[Lesson] = []
    problems: list[Problem] = []
    try:
        files = lesson_files(folder)
    except FileProblems as error:
        return (), error.problems
    for file in files:
        try:
            lessons.append(read_lesson(file))
        except FileProblems as error:
            problems += error.problems
    return in_their_order(lessons), tuple(problems)
