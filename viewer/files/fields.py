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
from viewer.stroke.levels import LANDMARKS, level_value

_NUMBER: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", re.ASCII)
_WITH_UNIT: Final = re.compile(r"([-+]?\d*\.?\d+) ?(%|°|[a-zA-Zµ]{1,10})", re.ASCII)
_WITH_COMMA: Final = re.compile(r"[-+]?\d+,\d+", re.ASCII)
_KEBAB: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def wrong(what: str, remedy: str) -> PydanticCustomError:
    """Return the error for one field: what is wrong with it, and what would be right."""
    return PydanticCustomError("field", "{what}", {"what": what, "remedy": remedy})


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant."""
    return next(iter(difflib.get_close_matches(word[:60].lower(), list(known), 1, 0.6)), None)


def shown(value: object) -> str:
    """Return a value as the author will recognise it, cut short, in words when it is no scalar."""
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a group of fields"
    text = str(value)
    return "nothing" if not text else f"`{text[:40]}…`" if len(text) > 40 else f"`{text}`"


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
            raise wrong(f"is {shown(value)}, outside {self._range}.", self.hint or f"Write {self._wanted}.")
        if self.whole and number != int(number):
            raise wrong(f"is {shown(value)}, which is not a whole number.", f"Write {self._wanted}.")
        return int(number) if self.whole else number

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "integer" if self.whole else "number", "minimum": self.low, "maximum": self.high}

    @property
    def _range(self) -> str:
        return f"{self.low:g} to {self.high:g}"

    @property
    def _wanted(self) -> str:
        return f"{'a whole number' if self.whole else 'a number'} from {self._range} ({self.unit})"

    def _parse(self, value: Any) -> float:
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return float(value)
        text = value.strip() if isinstance(value, str) else ""
        if _NUMBER.fullmatch(text) and math.isfinite(float(text)):
            return float(text)
        if match := _WITH_UNIT.fullmatch(text[:41]):
            raise wrong(
                f"is {shown(value)}, with a unit.", f"Write the number alone, in {self.unit}: `{match[1]}`."
            )
        if _WITH_COMMA.fullmatch(text[:41]):
            raise wrong(f"is {shown(value)}, with a comma.", f"Write a point: `{text.replace(',', '.')}`.")
        raise wrong(f"is {shown(value)}, which is not a number.", f"Write {self._wanted}.")


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
            raise wrong(f"is {shown(value)}.", f"Did you mean `{meant}`?")
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
        known = " or ".join(f"`{word}`" for word in self.words)
        meant = closest(value, self.words) if isinstance(value, str) else None
        raise wrong(
            f"is {shown(value)}.", f"Did you mean `{meant}`? Known: {known}." if meant else f"Write {known}."
        )

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
            raise wrong(f"is {shown(value)}.", f"This version of the program reads `format: {self.number}`.")
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
            raise wrong(
                f"is {shown(value)}, not text.", "Write text; put it in quotes if it has a colon in it."
            )
        text = " ".join(value.split())
        if not text:
            raise wrong("is empty.", "Write a sentence.")
        if not seen(text):
            hidden = next(letter for letter in text if not seen(letter))
            raise wrong(f"has a character that cannot be seen ({harmless(hidden)}).", "Remove it.")
        if len(text) > self.longest:
            raise wrong(f"has {len(text)} characters.", f"Say it in {self.longest} at most.")
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
        raise wrong(
            f"is {shown(value)}.",
            f"Write up to 60 small letters, digits and single hyphens: `{self.example}`.",
        )

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        return {"type": "string", "pattern": f"^{_KEBAB.pattern}$", "maxLength": 60}


@dataclass(frozen=True)
class Level(Kind):
    """A level of the spine, from its name to its number."""

    def read(self, value: Any) -> float:
        """Return the level as a number, C7 being 0."""
        if not isinstance(value, str):
            raise wrong(f"is {shown(value)}, not a level.", "Write a vertebra: `T5`.")
        try:
            return level_value(value)
        except ValueError:
            raise wrong(f"is {shown(value)}: no such level of the spine.", self._remedy(value)) from None

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        vertebra = r"^(C7|T([1-9]|1[0-2])|L[1-5]|S[1-3])(\.\d{1,3})?$|^S4$"
        return {"type": "string", "anyOf": [{"pattern": vertebra}, {"enum": list(LANDMARKS)}]}

    def _remedy(self, text: str) -> str:
        try:
            level_value(text.upper())
        except ValueError:
            meant = closest(text, LANDMARKS)
            return f"Did you mean `{meant}`?" if meant else _LEVEL_ADVICE
        return f"Did you mean `{text.upper()}`?"


_LEVEL_ADVICE: Final = (
    "Write C7, T1 to T12, L1 to L5 or S1 to S4, `T5.5` for half way to the next one below, or a landmark: "
    f"{', '.join(LANDMARKS)}."
)
