"""The page on principles and safety; one bad section hides none of the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from viewer import paths
from viewer.files.errors import FileProblems, Problem
from viewer.files.text_rows import Mistake, is_text, lacking, no_group, sound_rows, unknown_fields
from viewer.files.yaml_tree import Tree
from viewer.language import Phrase

FILE_NAME: Final = "principles.yaml"
LIST: Final = "sections"
LISTS: Final = ("text", "points")
FIELDS: Final = ("id", "heading", *LISTS)


@dataclass(frozen=True)
class Section:
    """A heading, paragraphs below it, and short points below those; one of the two may be empty."""

    id: str
    heading: str
    text: tuple[str, ...] = ()
    points: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """All of it as one text, as a screen reader says it."""
        return " ".join([f"{self.heading}.", *self.text, *(_ended(point) for point in self.points)])


@dataclass(frozen=True)
class Principles:
    """The sections in their order, and what is wrong with those that are missing."""

    sections: tuple[Section, ...]
    problems: tuple[Problem, ...] = ()


def find_principles(file: Path | None = None) -> Principles:
    """All sections that can be read, and what is wrong with the rest; never raises.

    Args:
        file: none means the program's own.
    """
    file = file or paths.RESOURCES / "text" / FILE_NAME
    return Principles(*sound_rows(file, LIST, _mistakes, _section))


def read_principles(file: Path | None = None) -> tuple[Section, ...]:
    """All sections, in their order.

    Raises:
        FileProblems: the file cannot be read, or any section of it is wrong.
    """
    found = find_principles(file)
    if found.problems:
        raise FileProblems(found.problems)
    return found.sections


def _mistakes(row: Tree) -> Iterator[Mistake]:
    if not isinstance(row, dict):
        yield no_group(FIELDS)
        return
    name = row.get("id")
    named = Phrase("The section `{id}`", id=name) if isinstance(name, str) else Phrase("A section")
    yield from unknown_fields(row, FIELDS, named)
    for field in ("id", "heading"):
        if not is_text(row.get(field)):
            yield lacking(named, field)
    for field in LISTS:
        value = row.get(field, [])
        if not isinstance(value, list) or not all(is_text(one) for one in value):
            remedy = Phrase("Begin each text on a line of its own, with `- `.")
            yield field, Phrase("`{field}` is no list of texts.", field=field), remedy
    if not any(row.get(field) for field in LISTS):
        yield "", Phrase("{called} says nothing.", called=named), Phrase("Give it `text`, `points`, or both.")


def _section(row: dict[str, Tree]) -> Section:
    """A section of a row without mistakes; line breaks of the file are no line breaks of the page."""
    texts, points = (tuple(" ".join(str(one).split()) for one in row.get(name, [])) for name in LISTS)
    return Section(str(row["id"]), str(row["heading"]), texts, points)


def _ended(point: str) -> str:
    """A point that is no whole sentence still ends like one, so that it is heard as one."""
    return point if point.endswith((".", "!", "?")) else f"{point}."
