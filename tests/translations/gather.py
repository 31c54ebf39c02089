"""Finds every text that the program can show: in its code, and in its files of texts."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from tests.helpers.repository import TOP
from viewer import paths
from viewer.anatomy.naming import written_name
from viewer.check import anatomy_rules, rules
from viewer.check.remedies import REMEDIES
from viewer.files.catalogue import all_strokes
from viewer.files.practice_text import read_questions
from viewer.files.principles_text import find_principles
from viewer.files.structure_texts import read_structures
from viewer.state.bands import BANDS
from viewer.stroke.stroke import Stroke

PLACES: dict[str, tuple[int, ...]] = {
    "tr": (0,),
    "later": (0,),
    "Phrase": (0,),
    "icon_button": (0, 1),
    "menu_button": (0, 1),
    "tab_button": (0,),
    "text_button": (0,),
    "chip": (0,),
    "fixed": (0,),
    "TickBox": (0, 1),
    "KeyRow": (1,),
}
"""Whose arguments are texts, and which of them."""
KEYWORDS = {"say": ("text", "tip", "name", "about")}


@dataclass(frozen=True)
class Text:
    """A text, and where translators look for it: a module, or a file of texts."""

    words: str
    context: str
    file: str


@dataclass(frozen=True)
class Unclear:
    """A text that is put together where it should be one: nobody can translate it."""

    file: str
    line: int


def gather() -> tuple[Text, ...]:
    """Every text once, where it first occurs: the code in the order of its files, then the files of texts."""
    seen: dict[str, Text] = {}
    for text in (*in_code(), *in_checks(), *in_files()):
        if any(letter.isalpha() for letter in text.words):
            seen.setdefault(text.words, text)
    return tuple(seen.values())


def in_code() -> Iterator[Text]:
    """What the code says, by module."""
    for file in _modules():
        name = file.relative_to(TOP).as_posix()
        context = name.removesuffix(".py").replace("/", ".")
        for argument in arguments(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield Text(argument.value, context, name)


def unclear() -> Iterator[Unclear]:
    """Texts in the code that are put together out of pieces."""
    for file in _modules():
        for argument in arguments(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(argument, ast.JoinedStr | ast.BinOp | ast.IfExp):
                yield Unclear(file.relative_to(TOP).as_posix(), argument.lineno)


def arguments(tree: ast.AST) -> Iterator[ast.expr]:
    """The arguments of all calls in a piece of code that are texts, in their order."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            places = PLACES.get(node.func.id, ())
            yield from (node.args[place] for place in places if place < len(node.args))
            named = KEYWORDS.get(node.func.id, ())
            yield from (keyword.value for keyword in node.keywords if keyword.arg in named)


def in_checks() -> Iterator[Text]:
    """What is said of the rules."""
    bounds = [one for one in vars(rules).values() if isinstance(one, rules.Bound)]
    words = (
        *rules.RULES.values(),
        *(w for bound in bounds for w in (bound.about, bound.unit, bound.source)),
    )
    yield from (Text(w, "viewer.check.rules", "viewer/check/rules.py") for w in words if len(w) > 2)
    said = (w for rule in anatomy_rules.RULES for w in (rule.about, rule.unit, rule.source, rule.why))
    yield from (Text(w, "viewer.check.anatomy_rules", "viewer/check/anatomy_rules.py") for w in said if w)
    yield from (Text(w, "viewer.check.remedies", "viewer/check/remedies.py") for w in REMEDIES.values())
    for band in BANDS:
        yield from (Text(w, "viewer.state.bands", "viewer/state/bands.py") for w in (band.label, band.why))


def in_files() -> Iterator[Text]:
    """Techniques, the practice, principles, bones, discs and muscles."""
    for stroke in all_strokes().strokes:
        if stroke.path is not None and stroke.path.parent == paths.ANIMATIONS:
            name = f"animations/{stroke.path.name}"
            yield from (Text(words, name, name) for words in of_stroke(stroke))
    for section in find_principles().sections:
        for words in (section.heading, *section.text, *section.points):
            yield Text(words, "resources/text/principles.yaml", "resources/text/principles.yaml")
    for asked in read_questions():
        name = "resources/text/practice.yaml"
        yield from (Text(words, name, name) for words in (asked.ask, asked.hint, asked.told, asked.source))
    for named in read_structures():
        name = f"resources/text/{'muscles' if named.kind == 'muscle' else 'bones'}.yaml"
        yield from (Text(words, name, name) for words in (written_name(named), named.words))


def of_stroke(stroke: Stroke) -> Iterable[str]:
    """All that a technique says."""
    notes = [text for one in fields(stroke.notes) for text in getattr(stroke.notes, one.name)]
    return stroke.title, stroke.purpose, *(step.text for step in stroke.steps), *notes


def _modules() -> Iterator[Path]:
    yield from sorted((TOP / "viewer").rglob("*.py"))
