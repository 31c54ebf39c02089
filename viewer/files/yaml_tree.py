"""YAML text → plain values in which every scalar is still text, and the line of every one of them.

What a scalar means is for the schema to say, so none of YAML 1.1's surprises can happen (`no` as False,
`1:30` as 90, `012` as 10). Aliases, anchors and tags are mistakes here: a stroke file has no use for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from viewer.language import Phrase, later

Loc = tuple[str | int, ...]
Tree = str | list["Tree"] | dict[str, "Tree"]

MAX_DEPTH: Final = 12
MAX_VALUES: Final = 30_000

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NO_COLON: Final = (
    later("a field has no colon"),
    later("A field needs a colon and a space after its name: `at_s: 1.5`."),
)
_ADVICE: Final[Mapping[str, tuple[str, str]]] = {
    "mapping values are not allowed": (
        later("a colon stands where none belongs"),
        later("If this is text with a colon in it, put the whole text in quotes."),
    ),
    "cannot start any token": (
        later("nothing can begin with this character"),
        later("Indent with spaces, never tabs; quote text that starts with a sign."),
    ),
    "found unexpected end of stream": (
        later("the file ends too early"),
        later("A quotation mark or a bracket is opened and never closed."),
    ),
    "while scanning a simple key": _NO_COLON,
    "could not find expected ':'": _NO_COLON,
    "did not find expected ',' or": (
        later("a comma or a closing bracket is missing"),
        later("Close the bracket; commas between entries; text with a colon in quotes."),
    ),
    "did not find expected '-' indicator": (
        later("an entry of a list has no hyphen"),
        later("Entries of one list start in the same column, each with `- `."),
    ),
    "did not find expected key": (
        later("a field does not begin where the others do"),
        later("Fields of one group start in one column; close every quotation mark."),
    ),
    "expected a single document": (
        later("there is more than one document"),
        later("Keep to one document in a file: remove the line with `---` or `...`."),
    ),
}
"""What the reader of YAML says → what it means, and what to do."""


@dataclass(frozen=True)
class Flaw:
    """Something wrong on one line (from 1)."""

    line: int
    what: Phrase
    remedy: Phrase


@dataclass
class Outline:
    """The values (None when nothing could be read), the line of each, and what was wrong on the way."""

    value: Tree | None = None
    lines: dict[Loc, int] = field(default_factory=dict)
    key_lines: dict[Loc, int] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)

    def line_of(self, loc: Loc) -> int:
        """Return the line of a value, or of the nearest thing around it that is there."""
        while loc and loc not in self.lines:
            loc = loc[:-1]
        return self.lines.get(loc, 1)

    def key_line_of(self, loc: Loc) -> int:
        """Return the line on which a field's name stands."""
        return self.key_lines.get(loc, self.line_of(loc))


def read_outline(text: str) -> Outline:
    """Read YAML text. Never raises for bad text: everything wrong is in `flaws`."""
    outline = Outline()
    try:
        safe = _scan(text, outline)
        node = yaml.compose(text, _LOADER) if safe else None
    except (yaml.YAMLError, RecursionError) as error:
        outline.flaws.append(_syntax_flaw(text, error))
        return outline
    if node is not None:
        outline.lines[()] = 1
        outline.value = _convert(node, (), outline)
    elif safe:
        remedy = Phrase("Copy another file of its kind and change it.")
        outline.flaws.append(Flaw(1, Phrase("The file is empty."), remedy))
    return outline


def _scan(text: str, outline: Outline) -> bool:
    """Look through the text once; return whether it is safe to build values from it."""
    safe, depth = True, 0
    for count, event in enumerate(yaml.parse(text, _LOADER)):
        line = _line(event.start_mark)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH or count > MAX_VALUES:
            outline.flaws.append(_too_much(line, depth))
            return False
        for flaw in _foreign(event, line):
            outline.flaws.append(flaw)
        safe = safe and not isinstance(event, yaml.AliasEvent)
    return safe


def _line(mark: Any) -> int:
    return 1 if mark is None else int(mark.line) + 1


def _too_much(line: int, depth: int) -> Flaw:
    if depth > MAX_DEPTH:
        what = Phrase("Brackets or lists are nested too deeply.")
        return Flaw(line, what, Phrase("Four levels are enough."))
    what = Phrase("There are more than {most} values.", most=MAX_VALUES)
    return Flaw(line, what, Phrase("A few hundred are enough."))


def _foreign(event: yaml.Event, line: int) -> Iterator[Flaw]:
    if isinstance(event, yaml.AliasEvent):
        what = Phrase("`*{name}` refers to another place.", name=event.anchor)
        yield Flaw(line, what, Phrase("Write the values out here."))
    elif anchor := getattr(event, "anchor", None):
        what = Phrase("`&{name}` marks a place to refer to.", name=anchor)
        yield Flaw(line, what, Phrase("Remove it, and write values out."))
    if tag := getattr(event, "tag", None):
        what = Phrase("`{tag}` is a YAML tag.", tag=tag)
        yield Flaw(line, what, Phrase("Remove it; quote text that begins with `!`."))


def _convert(node: yaml.Node, loc: Loc, outline: Outline) -> Tree:
    outline.lines.setdefault(loc, _line(node.start_mark))
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_convert(child, (*loc, index), outline) for index, child in enumerate(node.value)]
    return _convert_mapping(node, loc, outline)


def _convert_mapping(node: yaml.Node, loc: Loc, outline: Outline) -> Tree:
    values: dict[str, Tree] = {}
    for key, child in node.value:
        line = _line(key.start_mark)
        if not isinstance(key, yaml.ScalarNode):
            what = Phrase("A list or a bracket stands where a field's name belongs.")
            outline.flaws.append(Flaw(line, what, Phrase("Name it.")))
            continue
        name, place = str(key.value), (*loc, str(key.value))
        if name in values:
            first = outline.key_lines[place]
            what = Phrase("`{name}` is given twice, first on line {line}.", name=name, line=first)
            outline.flaws.append(Flaw(line, what, Phrase("Remove one of the two.")))
            continue
        outline.key_lines[place] = line
        if not isinstance(child, yaml.ScalarNode):
            outline.lines[place] = line
        values[name] = _convert(child, place, outline)
    return values


def _syntax_flaw(text: str, error: yaml.YAMLError | RecursionError) -> Flaw:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        said = f"{error.context or ''} {error.problem or ''}".strip()
        known = (said, later("Compare with a file that works."))
        reason, remedy = next((advice for key, advice in _ADVICE.items() if key in said), known)
        what = Phrase("This is not valid YAML: {reason}.", reason=Phrase(reason))
        return Flaw(_line(mark), what, Phrase(remedy))
    position = getattr(error, "position", 0)
    line = text.count("\n", 0, position if isinstance(position, int) else 0) + 1
    what = Phrase("There is a character that cannot be in a text file.")
    return Flaw(line, what, Phrase("Remove it, or type it anew."))
