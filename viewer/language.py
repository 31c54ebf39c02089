"""The program's texts in the language that was chosen: English is the key, a catalogue holds the others.

Plain Python, so that rooms without Qt speak the same language as the window. A text is looked up when it is
shown, never at import: the language may change while the program runs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from unicodedata import east_asian_width

_catalogue: dict[str, str] = {}


def tr(text: str, /, **values: object) -> str:
    """The text in the chosen language, else as it is; then every `{name}` in it gives way to its value."""
    said = _catalogue.get(text, text)
    return said.format(**values) if values else said


def later(text: str) -> str:
    """The text itself, for a table that is made at import: `tr` looks its texts up when they are shown."""
    return text


def number(figures: str) -> str:
    """A number as Python writes it, with a true minus and the decimal mark of the chosen language."""
    return figures.replace(".", tr("0.5 mm")[1]).replace("-", "−")


@dataclass(frozen=True, init=False)
class Phrase:
    """A text with its values, said in the language of now whenever it is shown: `str(Phrase("…", name=…))`.

    For what is found out long before it is read, or in another process. A value may be a phrase itself.
    """

    text: str
    values: tuple[tuple[str, object], ...]

    def __init__(self, text: str, /, **values: object) -> None:
        """Keep an English text and the values of every `{name}` in it."""
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "values", tuple(values.items()))

    def __str__(self) -> str:
        """Return it in the chosen language."""
        return tr(self.text, **dict(self.values))

    def filled(self, **values: object) -> Phrase:
        """Return the phrase with more, or other, values."""
        return Phrase(self.text, **{**dict(self.values), **values})


NOTHING = Phrase("")
"""What is said where there is nothing to say."""


def is_english() -> bool:
    """Whether texts are shown as they are written."""
    return not _catalogue


def speak(catalogue: Mapping[str, str]) -> None:
    """From now on use this catalogue: English text → translation; an empty one is English."""
    _catalogue.clear()
    _catalogue.update({text: said for text, said in catalogue.items() if said})


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English meanwhile: for what programs read."""
    before = dict(_catalogue)
    _catalogue.clear()
    try:
        yield
    finally:
        _catalogue.update(before)


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: Chinese characters take two each."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def padded(text: str, width: int) -> str:
    """The text with blanks behind it, so that it takes so many columns of a terminal."""
    return text + " " * (width - columns(text))
