"""Reads translations: files of Qt Linguist (.ts), one a language, from English texts to what is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.parsers import expat

from viewer import paths
from viewer.files.errors import FileProblems, Problem, cannot_read
from viewer.language import Phrase

FOLDER: Final = "translations"
UNFINISHED: Final = frozenset({"unfinished", "vanished", "obsolete"})
"""Kinds of translations that are not used, as Qt Linguist marks them."""
LARGEST_BYTES: Final = 8_000_000
_REMEDY: Final = Phrase("Install the program again, or put this right with Qt Linguist.")


def file_of(language: str, folder: Path | None = None) -> Path:
    """The file of a language such as `de`."""
    return (folder or paths.RESOURCES / FOLDER) / f"massage-atlas_{language}.ts"


def read_translations(file: Path) -> dict[str, str]:
    """The finished translations of a file: English text → translation.

    Raises:
        FileProblems: the file cannot be read, is too large, is no XML, brings entities of its own, or is no
            file of Qt Linguist; with the line.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise FileProblems([cannot_read(file, error)]) from error
    if len(content) > LARGEST_BYTES:
        what = Phrase("The file is too large to be a translation.")
        raise FileProblems([Problem(file, None, what, _REMEDY)])
    return _Reader(file).read(content)


@dataclass(eq=False)
class _Reader:
    """Goes through a file once, element by element; nothing outside the file is ever fetched."""

    file: Path
    found: dict[str, str] = field(default_factory=dict)
    _path: list[str] = field(default_factory=list)
    _text: list[str] = field(default_factory=list)
    _source: str = ""
    _kind: str = ""

    def read(self, content: bytes) -> dict[str, str]:
        self._parser = parser = expat.ParserCreate(encoding="utf-8")
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.EntityDeclHandler = self._entity
        try:
            parser.Parse(content, True)
        except expat.ExpatError as error:
            what = Phrase("The file is no XML: {reason}.", reason=expat.ErrorString(error.code))
            raise FileProblems([Problem(self.file, error.lineno, what, _REMEDY)]) from None
        return self.found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path and name != "TS":
            self._wrong(Phrase("The file begins with `{name}`, not with `TS`.", name=name))
        self._path.append(name)
        self._text.clear()
        if name == "translation":
            self._kind = attributes.get("type", "")
        elif name == "message":
            self._source = ""

    def _end(self, name: str) -> None:
        said = "".join(self._text)
        if name == "source":
            self._source = said
        elif name == "translation" and said and self._kind not in UNFINISHED:
            self.found[self._source] = said
        self._path.pop()
        self._text.clear()

    def _entity(self, *_: object) -> None:
        self._wrong(Phrase("The file brings entities of its own."))

    def _wrong(self, what: Phrase) -> None:
        raise FileProblems([Problem(self.file, self._parser.CurrentLineNumber, what, _REMEDY)])


def characters(texts: Iterable[str]) -> frozenset[str]:
    """All characters in some texts that have to be drawn."""
    return frozenset(letter for text in texts for letter in text if not letter.isspace())
