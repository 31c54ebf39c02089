"""The program's own text files: a list of groups of fields in each, and what is wrong where there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeGuard

from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.files.fields import closest
from viewer.files.yaml_tree import Outline, Tree, read_outline

REMEDY: Final = "Install the program again, or put this right in the file."
Mistake = tuple[str, str, str]
"""The field, what is wrong with it, and what would be right."""


def read_rows(file: Path, name: str) -> tuple[list[Tree], Outline]:
    """The list of that name in a file, and the lines of everything in it.

    Raises:
        FileProblems: the file cannot be read, is no YAML, or holds no such list.
    """
    try:
        outline = read_outline(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise FileProblems([Problem(file, None, "The file is not UTF-8 text.", REMEDY)]) from None
    except OSError as error:
        raise FileProblems([replace(cannot_read(file, error), remedy=REMEDY)]) from error
    if outline.flaws:
        raise FileProblems(Problem(file, flaw.line, flaw.what, REMEDY) for flaw in outline.flaws)
    rows = outline.value.get(name) if isinstance(outline.value, dict) else None
    if not isinstance(rows, list) or not rows:
        raise FileProblems([Problem(file, 1, f"There is no list `{name}:` in the file.", REMEDY)])
    return rows, outline


def unknown_fields(row: dict[str, Tree], fields: Sequence[str], named: str) -> Iterator[Mistake]:
    """The fields that a group should not have; `named` is what to call the group."""
    for field in row:
        if field not in fields:
            meant = closest(field, fields)
            remedy = f"Did you mean `{meant}`?" if meant else f"The fields are {', '.join(fields)}."
            yield field, f"{named} has a field `{field}`.", remedy


def is_text(value: Tree | None) -> TypeGuard[str]:
    """Whether there is any text."""
    return isinstance(value, str) and bool(value.strip())
