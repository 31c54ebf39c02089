"""The kinds of value in a stroke file. Each reads itself and tells an author what would be right.

They are annotations for pydantic: `Annotated[float, Number(0, 600, "seconds")]`. Each also describes itself
for the JSON Schema that an editor uses.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from viewer.files.errors import harmless, seen
from viewer.language import Phrase, later
from viewer.stroke.levels import LANDMARKS, level_value

_NUMBER: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", re.ASCII)
_WITH_UNIT: Final = re.compile(r"([-+]?\d*\.?\d+) ?(%|°|[a-zA-Zµ]{1,10})", re.ASCII)
_WITH_COMMA: Final = re.compile(r"[-+]?\d+,\d+", re.ASCII)
_KEBAB: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def wrong(what: Phrase, remedy: Phrase) -> PydanticCustomError:
    """Return the error for one field, called `{called}`: what is wrong, and what would be right."""
    said = {"what": what.filled(called=""), "remedy": remedy}  # pydantic makes texts of what it carries
    return PydanticCustomError("field", "a field is wrong", said)


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant."""
    return next(iter(difflib.get_close_matches(word[:60].lower(), list(known), 1, 0.6)), None)


def shown(value: object) -> Phrase | str:
    """Return a value as the author will recognise it, cut short, in words when it is no scalar."""
    if isinstance(value, dict | list):
        return Phrase("a list") if isinstance(value, list) else Phrase("a group of fields")
    text = str(value)
    return Phrase("nothing") if not text else f"`{text[:40]}…`" if len(text) > 40 else f"`{text}`"


def quoted(word: str) -> str:
    """Return a word as it is to be written in a file."""
    return f"`{word}`"


def either(words: Iterable[object]) -> object:
    """Return some words with “or” between them."""
    first, *others = words
    for other in others:
        first = Phrase("{first} or {other}", first=first, other=other)
    return first


def did_you_mean(meant: str) -> Phrase:
    """Return the remedy for a word that looks like a known one."""
    return Phrase("Did you mean `{meant}`?", meant=meant)


def check_letters(text: str, longest: int) -> None:
    """Raise what is wrong with a text of some lines: too long, or with letters that cannot be seen."""
    hidden = next((letter for letter in text if letter != "\n" and not seen(letter)), None)
    if hidden is not None:
        what = Phrase("{called} has a character that cannot be seen ({code}).", code=harmless(hidden))
        raise wrong(what, Phrase("Remove it."))
    if len(text) > longest:
        what = Phrase("{called} has {count} characters.", count=len(text))
        raise wrong(what, Phrase("Say it in {most} at most.", most=longest))


class Kind:
    """Base of the kinds: subclasses read one value and describe themselves."""

    def read(self, value: Any) -> Any:
        """Return the value, or raise what `wrong` returns."""
        raise NotImplementedError

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Tell pydantic to read the value with `read` and with nothing else."""
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell pydantic the JSON Schema."""
        return self.schema()


@dataclass(frozen=True)
class Number(Kind):
    """A number between two bounds, in the unit that its field's name ends with."""

    low: float
    high: float
    unit: str
    hint: str = ""
    whole: bool = False

    def read(self, value: Any) -> float:
        """Return the number."""
        number = self._parse(value)
        if not self.low <= number <= self.high:
            what = Phrase(
                "{called} is {given}, outside {low} to {high}.",
                given=shown(value),
                low=f"{self.low:g}",
                high=f"{self.high:g}",
            )
            raise wrong(what, Phrase(self.hint) if self.hint else self._remedy)
        if self.whole and number != int(number):
            what = Phrase("{called} is {given}, which is not a whole number.", given=shown(value))
            raise wrong(what, self._remedy)
        return int(number) if self.whole else number

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "integer" if self.whole else "number", "minimum": self.low, "maximum": self.high}

    @property
    def _remedy(self) -> Phrase:
        text = later("Write a number from {low} to {high} ({unit}).")
        if self.whole:
            text = later("Write a whole number from {low} to {high} ({unit}).")
        return Phrase(text, low=f"{self.low:g}", high=f"{self.high:g}", unit=Phrase(self.unit))

    def _parse(self, value: Any) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
        text = value.strip() if isinstance(value, str) else ""
        if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
            return float(text)
        if match := _WITH_UNIT.fullmatch(text[:41]):
            remedy = Phrase(
                "Write the number alone, in {unit}: `{number}`.", unit=Phrase(self.unit), number=match[1]
            )
            raise wrong(Phrase("{called} is {given}, with a unit.", given=shown(value)), remedy)
        if _WITH_COMMA.fullmatch(text[:41]):
            remedy = Phrase("Write a point: `{number}`.", number=text.replace(",", "."))
            raise wrong(Phrase("{called} is {given}, with a comma.", given=shown(value)), remedy)
        raise wrong(Phrase("{called} is {given}, which is not a number.", given=shown(value)), self._remedy)


@dataclass(frozen=True)
class Or(Kind):
    """One of a few words that stand for a value, or the value itself."""

    words: tuple[str, ...]
    kind: Kind

    def read(self, value: Any) -> Any:
        """Return the word or the value."""
        if not isinstance(value, str) or value in self.words:
            return value if isinstance(value, str) else self.kind.read(value)
        if meant := closest(value, self.words):
            raise wrong(Phrase("{called} is {given}.", given=shown(value)), did_you_mean(meant))
        return self.kind.read(value)

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"anyOf": [self.kind.schema(), *({"const": word} for word in self.words)]}


@dataclass(frozen=True)
class Choice(Kind):
    """One word of a few."""

    words: tuple[str, ...]

    def read(self, value: Any) -> str:
        """Return the word."""
        if isinstance(value, str) and value in self.words:
            return value
        known = either(map(quoted, self.words))
        meant = closest(value, self.words) if isinstance(value, str) else None
        if meant:
            remedy = Phrase("Did you mean `{meant}`? Known: {known}.", meant=meant, known=known)
        else:
            remedy = Phrase("Write {known}.", known=known)
        raise wrong(Phrase("{called} is {given}.", given=shown(value)), remedy)

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "enum": list(self.words)}


@dataclass(frozen=True)
class Format(Kind):
    """The number of the format that the file is written in."""

    number: int = 1

    def read(self, value: Any) -> int:
        """Return the number."""
        if str(value) != str(self.number):
            remedy = Phrase("This version of the program reads `format: {number}`.", number=self.number)
            raise wrong(Phrase("{called} is {given}.", given=shown(value)), remedy)
        return self.number

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"const": self.number}


@dataclass(frozen=True)
class Words(Kind):
    """A sentence or a few; line breaks count as spaces."""

    longest: int

    def read(self, value: Any) -> str:
        """Return the text, trimmed."""
        if not isinstance(value, str):
            remedy = Phrase("Write text; put it in quotes if it has a colon in it.")
            raise wrong(Phrase("{called} is {given}, not text.", given=shown(value)), remedy)
        text = " ".join(value.split())
        if not text:
            raise wrong(Phrase("{called} is empty."), Phrase("Write a sentence."))
        check_letters(text, self.longest)
        return text

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "minLength": 1, "maxLength": self.longest}


@dataclass(frozen=True)
class Name(Kind):
    """A name in small letters, with hyphens."""

    example: str

    def read(self, value: Any) -> str:
        """Return the name."""
        if isinstance(value, str) and len(value) <= 60 and _KEBAB.fullmatch(value):
            return value
        remedy = Phrase(
            "Write up to 60 small letters, digits and single hyphens: `{example}`.", example=self.example
        )
        raise wrong(Phrase("{called} is {given}.", given=shown(value)), remedy)

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "pattern": f"^{_KEBAB.pattern}$", "maxLength": 60}


@dataclass(frozen=True)
class Level(Kind):
    """A level of the spine, from its name to its number."""

    def read(self, value: Any) -> float:
        """Return the level as a number, C7 being 0."""
        if not isinstance(value, str):
            what = Phrase("{called} is {given}, not a level.", given=shown(value))
            raise wrong(what, Phrase("Write a vertebra: `{example}`.", example="T5"))
        try:
            return level_value(value)
        except ValueError:
            what = Phrase("{called} is {given}: there is no such level of the spine.", given=shown(value))
            raise wrong(what, self._remedy(value)) from None

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        vertebra = r"^(C7|T([1-9]|1[0-2])|L[1-5]|S[1-3])(\.\d{1,3})?$|^S4$"
        return {"type": "string", "anyOf": [{"pattern": vertebra}, {"enum": list(LANDMARKS)}]}

    def _remedy(self, text: str) -> Phrase:
        try:
            level_value(text.upper())
        except ValueError:
            meant = closest(text, LANDMARKS)
            return did_you_mean(meant) if meant else _LEVEL_ADVICE
        return did_you_mean(text.upper())


_LEVEL_ADVICE: Final = Phrase(
    "Write C7, T1 to T12, L1 to L5 or S1 to S4, `{example}` for half way to the next one below, "
    "or a landmark: {landmarks}.",
    example="T5.5",
    landmarks=", ".join(LANDMARKS),
)
