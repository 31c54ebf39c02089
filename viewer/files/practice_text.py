"""The questions of the practice “Place the hands”; one bad question hides none of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from viewer import paths
from viewer.files.errors import FileProblems, Problem
from viewer.files.text_rows import (
    Mistake,
    called,
    is_text,
    lacking,
    no_group,
    sound_rows,
    unknown_fields,
    wrong_value,
)
from viewer.files.yaml_tree import Tree
from viewer.language import Phrase
from viewer.state.practice import (
    PLACE_KINDS,
    QUESTION_SIDES,
    STRENGTHS,
    Across,
    Along,
    Question,
)
from viewer.stroke.levels import level_value

FILE_NAME: Final = "practice.yaml"
LIST: Final = "questions"
FIELDS: Final = ("id", "ask", "hint", "told", "place", "side", "across", "along", "source", "strength")
LANDMARKS: Final = ("psis", "scapula-inferior-angle")
OPENINGS: Final = ("S1", "S2", "S3", "S4")
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_FROM_TO = re.compile(rf"{_NUMBER} to {_NUMBER}")
_AROUND = re.compile(rf"within {_NUMBER}")
_BEFORE = re.compile(rf"{_NUMBER} to {_NUMBER} before")
_LEVELS = re.compile(r"([CTLS][\d.]+) to ([CTLS][\d.]+)")
_WITHIN = re.compile(rf"within {_NUMBER} (levels?|mm)")
_ACROSS_HELP = Phrase(
    "Write mm from the midline, `35 to 45`, or around the place, `within 4` or `5 to 10 before`."
)
_ALONG_HELP = Phrase(
    "Write {example}, `within 1 level`, `within 8 mm`, or `between ribs`.", example="`T7 to T9`"
)


class _WrongError(Exception):
    """A value says nothing that is known: what is wrong with it, and what would be right."""

    def __init__(self, what: Phrase, remedy: Phrase) -> None:
        super().__init__(what, remedy)
        self.what, self.remedy = what, remedy


@dataclass(frozen=True)
class Questions:
    """The questions in their order, and what is wrong with those that are missing."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...] = ()


def find_questions(file: Path | None = None) -> Questions:
    """All questions that can be read, and what is wrong with the rest; never raises.

    Args:
        file: none means the program's own.
    """
    file = file or paths.RESOURCES / "text" / FILE_NAME
    return Questions(*sound_rows(file, LIST, _mistakes, _question))


def read_questions(file: Path | None = None) -> tuple[Question, ...]:
    """All questions, in their order.

    Raises:
        FileProblems: the file cannot be read, or any question of it is wrong.
    """
    found = find_questions(file)
    if found.problems:
        raise FileProblems(found.problems)
    return found.questions


def _mistakes(row: Tree) -> Iterator[Mistake]:
    if not isinstance(row, dict):
        yield no_group(FIELDS)
        return
    named = called(row)
    yield from unknown_fields(row, FIELDS, named)
    missing = [field for field in FIELDS if not is_text(row.get(field))]
    for field in missing:
        yield lacking(named, field)
    if not missing:
        yield from _wrong_values({field: str(row[field]) for field in FIELDS}, named)


def _wrong_values(row: dict[str, str], named: Phrase | str) -> Iterator[Mistake]:
    for field, known in (("side", QUESTION_SIDES), ("strength", STRENGTHS)):
        if row[field] not in known:
            yield field, wrong_value(named, field, row[field]), _one_of(known)
    for field, parse in (("place", _place), ("across", _across), ("along", _along)):
        try:
            parse(row[field])
        except _WrongError as error:
            what = Phrase(
                "{called}: `{field}` is `{value}`, {reason}.",
                called=named,
                field=field,
                value=row[field][:40],
                reason=error.what,
            )
            yield field, what, error.remedy


def _question(group: dict[str, Tree]) -> Question:
    row = {field: " ".join(str(group[field]).split()) for field in FIELDS}
    kind, at = _place(row["place"])
    texts = {field: row[field] for field in ("id", "ask", "hint", "told", "source")}
    across, along = _across(row["across"]), _along(row["along"])
    if row["side"] == "middle" and not across.around:
        across = Across(-across.high, across.high)
    return Question(
        kind=kind,  # type: ignore[arg-type]  # both were held to their lists
        at=at,
        side=row["side"],  # type: ignore[arg-type]
        strength=row["strength"],  # type: ignore[arg-type]
        across=across,
        along=along,
        **texts,
    )


def _place(text: str) -> tuple[str, str]:
    kind, _, at = text.partition(" ")
    if kind not in PLACE_KINDS:
        remedy = Phrase("Begin with {known}.", known=", ".join(PLACE_KINDS))
        raise _WrongError(Phrase("there is no such kind of place"), remedy)
    if kind in ("level", "scapula-border"):
        _level(at)
    elif kind == "rib-space" and at not in [str(number) for number in range(1, 12)]:
        remedy = Phrase("Write `rib-space 8`, below the eighth rib.")
        raise _WrongError(Phrase("spaces between ribs are counted 1 to 11"), remedy)
    elif kind == "foramen" and at not in OPENINGS:
        raise _WrongError(Phrase("the sacrum has no such opening"), _one_of(OPENINGS))
    elif kind == "landmark" and at not in LANDMARKS:
        raise _WrongError(Phrase("there is no such landmark"), _one_of(LANDMARKS))
    return kind, at


def _one_of(known: tuple[str, ...]) -> Phrase:
    return Phrase("Write {known}.", known=", ".join(known))


def _across(text: str) -> Across:
    if found := _FROM_TO.fullmatch(text):
        low, high = float(found[1]), float(found[2])
        return Across(*_rising(low, high))
    if found := _AROUND.fullmatch(text):
        return Across(-abs(float(found[1])), abs(float(found[1])), around=True)
    if found := _BEFORE.fullmatch(text):
        low, high = _rising(float(found[1]), float(found[2]))
        return Across(-high, -low, around=True)
    raise _WrongError(Phrase("that is no band across the back"), _ACROSS_HELP)


def _along(text: str) -> Along:
    if text == "between ribs":
        return Along(space=True)
    if found := _LEVELS.fullmatch(text):
        return Along(levels=_rising(_level(found[1]), _level(found[2])))
    if found := _WITHIN.fullmatch(text):
        size = abs(float(found[1]))
        return Along(within_mm=size) if found[2] == "mm" else Along(within_levels=size)
    raise _WrongError(Phrase("that is no band along the spine"), _ALONG_HELP)


def _rising(low: float, high: float) -> tuple[float, float]:
    if not low < high:
        raise _WrongError(Phrase("the first must be the smaller one"), Phrase("Exchange the two."))
    return low, high


def _level(name: str) -> float:
    try:
        return level_value(name)
    except ValueError as error:
        remedy = Phrase("Write a level such as `{example}`.", example="T8")
        raise _WrongError(error.args[0], remedy) from None
