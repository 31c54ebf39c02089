"""All strokes of some folders: those that open, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from viewer import paths
from viewer.files.errors import FileProblems, Problem, cannot_list
from viewer.files.stroke_file import read_stroke
from viewer.language import Phrase
from viewer.stroke.stroke import Stroke

SUFFIX = ".stroke.yaml"
MAX_FILES = 300
"""So many files of one folder are read; a folder with more of them is not meant for strokes."""


@dataclass(frozen=True)
class Catalogue:
    """The strokes that could be read, and the problems of the rest.

    The program's own come first, then those of the person (`yours` has their ids); each group by `order`,
    then by id.
    """

    strokes: tuple[Stroke, ...]
    problems: tuple[Problem, ...]
    yours: frozenset[str] = frozenset()

    def stroke(self, stroke_id: str) -> Stroke | None:
        """Return the stroke of this id."""
        return next((stroke for stroke in self.strokes if stroke.id == stroke_id), None)


@dataclass(frozen=True)
class Reading:
    """What came of reading one file; a stroke and problems at once: an earlier version, and what is wrong."""

    stroke: Stroke | None
    problems: tuple[Problem, ...] = ()


def read(file: Path) -> Reading:
    """Read one file; never raises."""
    try:
        return Reading(read_stroke(file))
    except FileProblems as error:
        return Reading(None, error.problems)


def all_strokes(reading: Callable[[Path], Reading] = read) -> Catalogue:
    """The strokes that come with the program, and those in the person's own folder."""
    return find_strokes([paths.ANIMATIONS], own=paths.strokes_folder(), reading=reading)


def find_strokes(
    folders: Path | str | Iterable[Path | str],
    own: Path | None = None,
    reading: Callable[[Path], Reading] = read,
) -> Catalogue:
    """Read every `*.stroke.yaml` directly in these folders. One that is broken stops no other; never raises.

    Of two strokes with one id, the first one found is kept: the folders' order counts, then the file names.
    So no file from elsewhere takes the place of a technique of the program.

    Args:
        folders: where strokes are.
        own: the folder of the person's own strokes; it comes last and need not exist.
        reading: how one file is read.
    """
    files, problems = _files([folders] if isinstance(folders, Path | str) else folders, own)
    kept: dict[str, Stroke] = {}
    for file in files:
        found = reading(file)
        problems += found.problems
        if found.stroke is None:
            continue
        if found.stroke.id in kept:
            problems.append(_taken(file, found.stroke, kept[found.stroke.id]))
        else:
            kept[found.stroke.id] = found.stroke
    yours = frozenset(
        stroke.id for stroke in kept.values() if own and stroke.path and stroke.path.parent == own
    )
    strokes = sorted(kept.values(), key=lambda stroke: (stroke.id in yours, stroke.order, stroke.id))
    return Catalogue(tuple(strokes), tuple(problems), yours)


def _files(folders: Iterable[Path | str], own: Path | None) -> tuple[list[Path], list[Problem]]:
    files: list[Path] = []
    problems: list[Problem] = []
    for folder in dict.fromkeys([*(Path(folder) for folder in folders), *([own] if own else [])]):
        try:
            found = sorted(file for file in folder.iterdir() if file.name.endswith(SUFFIX))
        except FileNotFoundError as error:
            if folder != own:
                problems.append(cannot_list(folder, error))
            continue
        except OSError as error:
            problems.append(cannot_list(folder, error))
            continue
        files += found[:MAX_FILES]
        if len(found) > MAX_FILES:
            problems.append(_too_many(folder, len(found)))
    return files, problems


def _taken(file: Path, stroke: Stroke, first: Stroke) -> Problem:
    what = Phrase("There already is a stroke `{id}`: {file}.", id=stroke.id, file=first.path)
    return Problem(file, None, what, Phrase("Give this one another `id`, and its file the same name."))


def _too_many(folder: Path, count: int) -> Problem:
    what = Phrase("There are {count} stroke files; the first {most} are read.", count=count, most=MAX_FILES)
    return Problem(folder, None, what, Phrase("Keep in it only those that you want to see."))
