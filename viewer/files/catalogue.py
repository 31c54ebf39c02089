"""All strokes of some folders: those that open, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.files.stroke_file import read_stroke
from viewer.stroke.stroke import Stroke

SUFFIX = ".stroke.yaml"


@dataclass(frozen=True)
class Catalogue:
    """The strokes that could be read, by their `order`, then by id; and the problems of the rest."""

    strokes: tuple[Stroke, ...]
    problems: tuple[Problem, ...]

    def stroke(self, stroke_id: str) -> Stroke | None:
        """Return the stroke of this id."""
        return next((stroke for stroke in self.strokes if stroke.id == stroke_id), None)


def find_strokes(folders: Path | str | Iterable[Path | str]) -> Catalogue:
    """Read every `*.stroke.yaml` directly in these folders. One that is broken stops no other; never raises.

    Of two strokes with one id, the first one found is kept: the folders' order counts, then the file names.
    """
    files, problems = _files([folders] if isinstance(folders, Path | str) else folders)
    kept: dict[str, Stroke] = {}
    for file in files:
        try:
            stroke = read_stroke(file)
        except FileProblems as error:
            problems += error.problems
            continue
        if stroke.id in kept:
            problems.append(_taken(file, stroke, kept[stroke.id]))
        else:
            kept[stroke.id] = stroke
    strokes = sorted(kept.values(), key=lambda stroke: (stroke.order, stroke.id))
    return Catalogue(tuple(strokes), tuple(problems))


def _files(folders: Iterable[Path | str]) -> tuple[list[Path], list[Problem]]:
    files: list[Path] = []
    problems: list[Problem] = []
    for folder in dict.fromkeys(Path(folder) for folder in folders):
        try:
            files += sorted(file for file in folder.iterdir() if file.name.endswith(SUFFIX))
        except OSError as error:
            problems.append(cannot_read(folder, error, "folder"))
    return files, problems


def _taken(file: Path, stroke: Stroke, first: Stroke) -> Problem:
    what = f"There already is a stroke `{stroke.id}`: {first.path}."
    return Problem(file, None, what, "Give this one another `id`, and its file the same name.")
