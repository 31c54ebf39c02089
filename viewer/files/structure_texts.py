"""Names and texts of all bones, discs and muscles; one bad entry hides none of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.files.errors import FileProblems, Problem
from viewer.files.fields import either
from viewer.files.text_rows import (
    Mistake,
    called,
    is_text,
    lacking,
    no_group,
    read_rows,
    twice,
    unknown_fields,
    wrong_value,
)
from viewer.files.yaml_tree import Outline, Tree
from viewer.language import Phrase

FOLDER: Final = "text"
FILES: Final = {"bones": "bones.yaml", "muscles": "muscles.yaml"}
"""List in the file → file."""
FIELDS: Final = ("id", "latin", "english", "side", "layer", "text")
LAYERS: Final = {"bones": ("bones",), "muscles": ("superficial", "deep")}
SIDES: Final = ("middle", "both")
ENDINGS: Final = {
    **dict.fromkeys(("musculus", "humerus", "discus", "nervus"), ("sinister", "dexter")),
    **dict.fromkeys(("costa", "scapula", "clavicula", "fascia"), ("sinistra", "dextra")),
    **dict.fromkeys(("os", "femur", "ligamentum"), ("sinistrum", "dextrum")),
    **dict.fromkeys(("musculi", "pars"), ("sinistri", "dextri")),
}
"""The first word of a Latin name → how left and right end with it; a *pars musculi* takes the muscle's."""
GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "erector-spinae": ("iliocostalis", "longissimus", "spinalis"),
    "transversospinales": ("semispinalis", "multifidus"),
    "rhomboids": ("rhomboid",),
    "gluteals": ("gluteus",),
    "rotator-cuff": ("supraspinatus", "infraspinatus", "teres-minor"),
    "ribs": ("rib",),
    "discs": ("disc",),
    "cervical-vertebrae": tuple(f"C{i}" for i in range(1, 8)),
    "thoracic-vertebrae": tuple(f"T{i}" for i in range(1, 13)),
    "lumbar-vertebrae": tuple(f"L{i}" for i in range(1, 6)),
    "spine": ("cervical-vertebrae", "thoracic-vertebrae", "lumbar-vertebrae", "sacrum"),
    "pelvis": ("hip-bone", "sacrum", "coccyx"),
}
"""What a stroke file may write for several structures at once → texts or the beginnings of their ids."""


@dataclass(frozen=True)
class Structures:
    """All structures, bones first, left before right; and what is wrong with those that are missing."""

    named: tuple[Named, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class _Entry:
    """One entry of a file, both sides of a structure."""

    id: str
    latin: str
    english: str
    side: str
    layer: Literal["superficial", "deep", "bones"]
    text: str


def find_structures(folder: Path | None = None) -> Structures:
    """All that can be read of the text files, and what is wrong with the rest; never raises.

    Args:
        folder: of the two files; none means the program's own.
    """
    folder = folder or paths.RESOURCES / FOLDER
    named: list[Named] = []
    problems: list[Problem] = []
    for kind, name in FILES.items():
        entries, wrong = _entries(folder / name, kind)
        named += [one for entry in entries for one in _sides(entry, kind)]
        problems += wrong
    return Structures(tuple(named), tuple(problems))


def read_structures(folder: Path | None = None) -> tuple[Named, ...]:
    """All structures, bones first, left before right.

    Raises:
        FileProblems: any entry of the text files is wrong.
    """
    structures = find_structures(folder)
    if structures.problems:
        raise FileProblems(structures.problems)
    return structures.named


def related(named: Iterable[Named], words: Iterable[str]) -> tuple[str, ...]:
    """The ids of the structures that words mean, in the order of ``named``; unknown words mean nothing.

    A word is the id of a text (``rhomboid-major``, ``t5``), the beginning of some (``trapezius``), or a group
    (``erector-spinae``).
    """
    wanted = [text for word in words for text in _meant(word.lower())]
    return tuple(one.id for one in named if any(_is_or_begins(one.text.lower(), text) for text in wanted))


def unknown_words(named: Iterable[Named], words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that mean no structure."""
    known = tuple(named)
    return tuple(word for word in words if not related(known, [word]))


def _meant(word: str) -> Iterator[str]:
    for part in GROUPS.get(word, ()):
        yield from _meant(part.lower())
    if word not in GROUPS:
        yield word


def _is_or_begins(text: str, word: str) -> bool:
    return text == word or text.startswith(word + "-")


def _entries(file: Path, kind: str) -> tuple[list[_Entry], list[Problem]]:
    try:
        return _sound(file, kind, *read_rows(file, kind))
    except FileProblems as error:
        return [], list(error.problems)


def _sound(file: Path, kind: str, rows: list[Tree], outline: Outline) -> tuple[list[_Entry], list[Problem]]:
    entries: dict[str, _Entry] = {}
    problems: list[Problem] = []
    for index, row in enumerate(rows):
        line = outline.line_of((kind, index))
        wrong = list(_mistakes(row, kind))
        values = row if isinstance(row, dict) else {}
        name = str(values.get("id", ""))
        if not wrong and name in entries:
            wrong = [("id", twice(name), Phrase("Remove one of the two."))]
        for field, what, remedy in wrong:
            place = outline.line_of((kind, index, field)) if field in values else line
            problems.append(Problem(file, place, what, remedy))
        if not wrong:
            entries[name] = _Entry(**{f: " ".join(str(values[f]).split()) for f in FIELDS})  # type: ignore[arg-type]
    return list(entries.values()), problems


def _mistakes(row: Tree, kind: str) -> Iterator[Mistake]:
    if not isinstance(row, dict):
        yield no_group(FIELDS)
        return
    named = called(row)
    yield from unknown_fields(row, FIELDS, named)
    for field in FIELDS:
        value = row.get(field)
        if not is_text(value):
            yield lacking(named, field)
        elif (known := {"side": SIDES, "layer": LAYERS[kind]}.get(field)) and value not in known:
            yield field, wrong_value(named, field, value), Phrase("Write {known}.", known=either(known))


def _sides(entry: _Entry, kind: str) -> Iterator[Named]:
    if kind == "muscles":
        name = f"muscle/{entry.id}"
    else:
        name = (
            f"disc/{entry.id.removeprefix('disc-')}" if entry.id.startswith("disc-") else f"bone/{entry.id}"
        )
    if entry.side == "middle":
        yield Named(name, entry.id, "middle", entry.layer, entry.latin, entry.english, entry.text)
        return
    sides: tuple[Literal["left", "right"], ...] = ("left", "right")
    for side in sides:
        latin, english = with_side(entry.latin, side), f"{side.capitalize()} {_small(entry.english)}"
        yield Named(f"{name}-{side}", entry.id, side, entry.layer, latin, english, entry.text)


def with_side(latin: str, side: Literal["left", "right"]) -> str:
    """``Costa VII`` → ``Costa VII sinistra``; where the gender is in doubt, ``(sin.)`` or ``(dext.)``.

    Of names that mean the same, with a semicolon between them, each says it.
    """
    return "; ".join(_one_with_side(name.strip(), side) for name in latin.split(";"))


def _one_with_side(latin: str, side: Literal["left", "right"]) -> str:
    whole, comma, part = latin.partition(",")
    first = whole.split()[0].lower()
    sure = first != "pars" or " musculi " in whole
    endings = ENDINGS.get(first, ("(sin.)", "(dext.)")) if sure else ("(sin.)", "(dext.)")
    return f"{whole} {endings[side == 'right']}{comma}{part}"


def _small(english: str) -> str:
    return english[:1].lower() + english[1:]
