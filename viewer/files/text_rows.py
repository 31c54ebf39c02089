"""The program's own text files: a list of groups of fields in each, and what is wrong where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeGuard, TypeVar

from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.files.fields import closest, did_you_mean
from viewer.files.yaml_tree import Outline, Tree, read_outline
from viewer.language import Phrase

REMEDY: Final = Phrase("Install the program again, or put this right in the file.")
T = TypeVar("T")
Mistake = tuple[str, Phrase, Phrase]
"""The field, what is wrong with it, and what would be right."""


def read_rows(file: Path, name: str) -> tuple[list[Tree], Outline]:
    """The list of that name in a file, and the lines of everything in it.

    Raises:
        FileProblems: the file cannot be read, is no YAML, or holds no such list.
    """
    try:
        outline = read_outline(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise FileProblems([Problem(file, None, Phrase("The file is not UTF-8 text."), REMEDY)]) from None
    except OSError as error:
        raise FileProblems([replace(cannot_read(file, error), right=REMEDY)]) from error
    if outline.flaws:
        raise FileProblems(Problem(file, flaw.line, flaw.what, REMEDY) for flaw in outline.flaws)
    rows = outline.value.get(name) if isinstance(outline.value, dict) else None
    if not isinstance(rows, list) or not rows:
        what = Phrase("There is no list `{name}:` in the file.", name=name)
        raise FileProblems([Problem(file, 1, what, REMEDY)])
    return rows, outline


def sound_rows(
    file: Path,
    name: str,
    mistakes: Callable[[Tree], Iterable[Mistake]],
    made: Callable[[dict[str, Tree]], T],
) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """What the good rows of a list say, in their order, and what is wrong with the others; never raises.

    Args:
        file: of texts.
        name: of the list.
        mistakes: of a row; where there are none it has an `id`, which no other row may have.
        made: of a row without mistakes.
    """
    try:
        rows, outline = read_rows(file, name)
    except FileProblems as error:
        return (), error.problems
    good: dict[str, T] = {}
    problems: list[Problem] = []
    for index, row in enumerate(rows):
        wrong = list(mistakes(row))
        own = str(row.get("id", "")) if isinstance(row, dict) else ""
        if not wrong and own in good:
            wrong = [("id", twice(own), Phrase("Remove one of the two."))]
        for field, what, remedy in wrong:
            problems.append(Problem(file, outline.line_of((name, index, field)), what, remedy))
        if not wrong and isinstance(row, dict):
            good[own] = made(row)
    return tuple(good.values()), tuple(problems)


def twice(name: str) -> Phrase:
    """What is wrong with the second row of one name."""
    return Phrase("`{name}` is there twice.", name=name)


def no_group(fields: Sequence[str]) -> Mistake:
    """What is wrong with a row that is something else than fields."""
    remedy = Phrase("Write its fields: {fields}.", fields=", ".join(fields))
    return "", Phrase("An entry is no group of fields."), remedy


def called(row: dict[str, Tree]) -> Phrase | str:
    """What to call a row."""
    return f"`{row['id']}`" if isinstance(row.get("id"), str) else Phrase("An entry")


def lacking(named: Phrase | str, field: str) -> Mistake:
    """What is wrong with a row that lacks a field."""
    return field, Phrase("{called} has no `{field}`.", called=named, field=field), REMEDY


def wrong_value(named: Phrase | str, field: str, value: str) -> Phrase:
    """What is wrong with a value that is none of those known."""
    return Phrase("{called}: `{field}` is `{value}`.", called=named, field=field, value=value[:40])


def unknown_fields(row: dict[str, Tree], fields: Sequence[str], named: Phrase | str) -> Iterator[Mistake]:
    """The fields that a group should not have; `named` is what to call the group."""
    for field in row:
        if field not in fields:
            meant = closest(field, fields)
            listed = Phrase("The fields are {fields}.", fields=", ".join(fields))
            what = Phrase("{called} has a field `{field}`.", called=named, field=field)
            yield field, what, did_you_mean(meant) if meant else listed


def is_text(value: Tree | None) -> TypeGuard[str]:
    """Whether there is any text."""
    return isinstance(value, str) and bool(value.strip())
