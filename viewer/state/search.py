"""Finds a structure by the beginning of any word of its Latin, English or translated name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

_ENOUGH = 12


class Searchable(Protocol):
    """Anything with an id and two names."""

    @property
    def id(self) -> str:
        """The structure's id."""

    @property
    def english(self) -> str:
        """Its English name."""

    @property
    def latin(self) -> str:
        """Its Latin name."""


T = TypeVar("T", bound=Searchable)


def folded(text: str) -> str:
    """Lower case without diacritics: `Côte` becomes `cote`."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, folded; hyphens and slashes part words too."""
    return tuple(re.findall(r"[^\W_]+", folded(text)))


def find(
    structures: Iterable[T], text: str, at_most: int = _ENOUGH, spoken: Callable[[T], str] | None = None
) -> tuple[T, ...]:
    """The structures of which every word that was typed begins a word of one name, best first.

    `spoken` gives the name in the chosen language. Words that are not parted by blanks, as the Chinese ones,
    are found by any part. Best is a name that begins with the first word typed, then one whose words are
    typed whole, then the shorter one; otherwise the given order stays. Nothing typed finds nothing.
    """
    typed = words_of(text)
    if not typed:
        return ()
    rated = [
        (rank, place, item)
        for place, item in enumerate(structures)
        if (rank := _rank(item, typed, spoken(item) if spoken is not None else ""))
    ]
    rated.sort(key=lambda row: (row[0], row[1]))
    return tuple(item for _, _, item in rated[:at_most])


def _rank(item: Searchable, typed: Sequence[str], said: str) -> tuple[int, int, int] | None:
    """Smaller is better; None where the words do not fit."""
    short = words_of(item.id.partition("/")[2])
    names = words_of(said), words_of(item.english), words_of(item.latin), short
    ranks = [rank for name in names if name and (rank := _fit(name, typed))]
    return min(ranks, default=None)


def _fit(name: Sequence[str], typed: Sequence[str]) -> tuple[int, int, int] | None:
    if not all(any(_begins(word, part) for word in name) for part in typed):
        return None
    begins = 0 if name[0].startswith(typed[0]) else 1
    part_words = sum(1 for part in typed if part not in name)
    return begins, part_words, len(name)


def _begins(word: str, part: str) -> bool:
    """Whether a word begins so; of Chinese, whose words are not parted, whether it is in it."""
    return word.startswith(part) or (part >= "\u2e80" and part in word)
