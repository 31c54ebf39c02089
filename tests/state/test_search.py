"""The search finds what somebody means, whatever the case, the accents and the order of the words."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from viewer.state.search import find, folded, words_of


@dataclass(frozen=True)
class Thing:
    """A structure with names."""

    id: str
    english: str
    latin: str


THINGS = (
    Thing("bone/T7", "Seventh thoracic vertebra", "Vertebra thoracica VII"),
    Thing("bone/rib-7-left", "Left seventh rib", "Costa VII sinistra"),
    Thing("bone/scapula-left", "Left shoulder blade", "Scapula sinistra"),
    Thing("bone/scapula-right", "Right shoulder blade", "Scapula dextra"),
    Thing("muscle/levator-scapulae-left", "Left levator scapulae", "Musculus levator scapulae sinister"),
    Thing("muscle/rhomboid-major-left", "Left rhomboid major", "Musculus rhomboideus major sinister"),
    Thing("disc/L5-S1", "Disc L5–S1", "Discus intervertebralis L5–S1"),
)


def ids(text: str) -> list[str]:
    return [thing.id for thing in find(THINGS, text)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("scap", "bone/scapula-left"),
        ("SCAPULA DEX", "bone/scapula-right"),
        ("blade right", "bone/scapula-right"),
        ("t7", "bone/T7"),
        ("rib 7", "bone/rib-7-left"),
        ("rhomb", "muscle/rhomboid-major-left"),
        ("levátor", "muscle/levator-scapulae-left"),
        ("l5 s1", "disc/L5-S1"),
        ("Vertebra", "bone/T7"),
        ("musculus maj", "muscle/rhomboid-major-left"),
    ],
)
def test_the_best_comes_first(text: str, first: str) -> None:
    assert ids(text)[0] == first


@pytest.mark.parametrize("text", ["", "   ", "-", "xyz", "apula", "scapula rib"])
def test_what_fits_nothing_finds_nothing(text: str) -> None:
    assert ids(text) == []


def test_a_name_that_begins_so_comes_before_one_that_holds_it() -> None:
    assert ids("scapula") == ["bone/scapula-left", "bone/scapula-right", "muscle/levator-scapulae-left"]


def test_the_first_word_counts_more_than_the_given_order() -> None:
    assert find(THINGS[::-1], "sev")[0].id == "bone/T7"


def test_not_more_than_asked_for() -> None:
    assert len(find(THINGS, "left", 2)) == 2


def test_folding() -> None:
    assert folded("Côte É ß") == "cote e ss"
    assert words_of("L5–S1, rear (part)") == ("l5", "s1", "rear", "part")
