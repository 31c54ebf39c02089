"""What is wrong with a person's file by the description of its fields, with line and remedy."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError

from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.files.fields import closest, did_you_mean, shown
from viewer.files.yaml_tree import Loc, Outline
from viewer.language import Phrase

MAX_PROBLEMS: Final = 100
_NO_HINTS: Final[Mapping[str, Phrase]] = MappingProxyType({})


def read_text(file: Path, most_bytes: int, kind: Phrase) -> str:
    """The text of a file of at most so many bytes; `kind` is what it should be, such as “a stroke file”.

    Raises:
        FileProblems: there is no such file, or what is there is no text.
    """
    try:
        if file.exists() and not file.is_file():
            raise FileProblems([Problem(file, None, Phrase("This is not a file."), _path_of(kind))])
        with file.open("rb") as stream:
            data = stream.read(most_bytes + 1)
    except OSError as error:
        raise FileProblems([cannot_read(file, error)]) from error
    except ValueError as error:
        what = Phrase("This cannot be the name of a file.")
        raise FileProblems([Problem(file, None, what, _path_of(kind))]) from error
    if len(data) > most_bytes:
        what = Phrase("The file is larger than {most} MB.", most=most_bytes // 1_000_000)
        remedy = Phrase("This should be {kind}, of a few kilobytes: is it the right file?", kind=kind)
        raise FileProblems([Problem(file, None, what, remedy)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = Phrase("The text is not UTF-8: byte {byte}.", byte=f"{error.object[error.start]:#04x}")
        remedy = Phrase("Save the file with the encoding UTF-8.")
        raise FileProblems([Problem(file, line, what, remedy)]) from error


def _path_of(kind: Phrase) -> Phrase:
    return Phrase("Give the path of {kind}.", kind=kind)


def in_order(file: Path, found: list[Problem]) -> list[Problem]:
    """Problems in the order of the lines, each once; of very many the first."""
    unique = sorted(dict.fromkeys(found), key=lambda problem: problem.line or sys.maxsize)
    hidden = len(unique) - 2 * MAX_PROBLEMS
    return unique if hidden <= 0 else [*unique[: 2 * MAX_PROBLEMS], _more(file, hidden)]


def field_problems(
    file: Path,
    outline: Outline,
    error: ValidationError,
    model: type[BaseModel],
    hints: Mapping[str, Phrase] = _NO_HINTS,
    at: Loc = (),
) -> list[Problem]:
    """Word what pydantic found, in the order of the lines; a file full of nonsense is cut short.

    Args:
        file: where it was found.
        outline: what the file holds, and on which lines.
        error: what pydantic found.
        model: the description of the fields.
        hints: what to write instead of fields that people often try.
        at: the place in the file of what was validated; empty: all of it.
    """
    words = _Words(file, outline, model, hints, at)
    found = error.errors(include_url=False)
    details = sorted(found, key=lambda detail: outline.key_line_of((*at, *detail["loc"])))
    said = [words.problem(detail) for detail in details[:MAX_PROBLEMS]]
    return said + [_more(file, len(details) - MAX_PROBLEMS)] * (len(details) > MAX_PROBLEMS)


def _more(file: Path, count: int) -> Problem:
    what = Phrase("There are {count} more problems.", count=count)
    return Problem(file, None, what, Phrase("Put these right first."))


@dataclass(frozen=True, eq=False)
class _Words:
    """Words for what is wrong in one file; places (`loc`) are counted from `at`."""

    file: Path
    outline: Outline
    model: type[BaseModel]
    hints: Mapping[str, Phrase]
    at: Loc

    def problem(self, detail: Any) -> Problem:
        loc: Loc = tuple(detail["loc"])
        called, around = self.called(loc), self.called(loc[:-1])
        line = self.outline.line_of((*self.at, *loc))
        kind, context = detail["type"], detail.get("ctx", {})
        if kind == "field":
            return Problem(self.file, line, context["what"].filled(called=called), context["remedy"])
        if kind == "missing":
            what = Phrase("{around} lacks `{field}`.", around=around, field=loc[-1])
            return Problem(self.file, line, what, self._addition(loc))
        if kind == "extra_forbidden":
            what = Phrase("{around} has no field `{field}`.", around=around, field=str(loc[-1])[:60])
            named = self.outline.key_line_of((*self.at, *loc))
            return Problem(self.file, named, what, self._instead(loc))
        return Problem(self.file, line, *_shape_words(called, kind, context, detail["input"]))

    def called(self, loc: Loc) -> Phrase | str:
        """Return a place in words: the field, and which entry of a list it is in."""
        whole = (*self.at, *loc)
        if not whole:
            return Phrase("The file")
        if isinstance(whole[-1], int):
            return Phrase("Entry {number} of `{field}`", number=whole[-1] + 1, field=whole[-2])
        return f"`{whole[-1][:60]}`"

    def _fields(self, loc: Loc) -> dict[str, Any]:
        """Return the description of the fields at a place; none where nobody knows."""
        model: type[BaseModel] | None = self.model
        for name in (part for part in loc if isinstance(part, str)):
            known = _by_name(model) if model else {}
            model = _inner(known[name].annotation) if name in known else None
        return _by_name(model) if model else {}

    def _addition(self, loc: Loc) -> Phrase:
        example = str(self._fields(loc[:-1])[str(loc[-1])].examples[0])
        if example.startswith("with "):
            return Phrase("Add `{field}:` {example}.", field=loc[-1], example=Phrase(example))
        return Phrase("Add `{field}: {example}`.", field=loc[-1], example=example)

    def _instead(self, loc: Loc) -> Phrase:
        known = self._fields(loc[:-1])
        name = str(loc[-1])
        if meant := closest(name, known):
            return did_you_mean(meant)
        if " " in name.strip():
            return Phrase("If this is part of a text with a comma in it: put the whole text in quotes.")
        if name.isdecimal():
            return Phrase("If this is a decimal number: write it with a point, `1.5`.")
        if name in self.hints and isinstance(loc[-2] if len(loc) > 1 else None, int | str):
            return self.hints[name]
        return Phrase("Remove it. Known here: {fields}.", fields=", ".join(known))


def _by_name(model: type[BaseModel]) -> dict[str, Any]:
    return {field.alias or key: field for key, field in model.model_fields.items()}


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for found in map(_inner, get_args(annotation)) if found), None)


def _shape_words(
    called: Phrase | str, kind: str, context: dict[str, Any], value: Any
) -> tuple[Phrase, Phrase]:
    if kind == "too_short":
        return Phrase("{called} is an empty list.", called=called), Phrase("Give it one entry at least.")
    if kind == "too_long":
        return (
            Phrase("{called} has {count} entries.", called=called, count=context["actual_length"]),
            Phrase("Keep to {most} at most.", most=context["max_length"]),
        )
    if kind == "list_type":
        return (
            Phrase("{called} is {given}, where a list belongs.", called=called, given=shown(value)),
            Phrase("Write `[…, …]`, or lines that begin with `- `."),
        )
    return (
        Phrase("{called} is {given}, where fields belong.", called=called, given=shown(value)),
        Phrase("Write `name: value`, with a space after the colon."),
    )
