"""Every question of the practice: its place lies in its band on every body, and its source exists."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import pytest

from viewer.anatomy.back import Back
from viewer.anatomy.places import Places
from viewer.body.variants import VARIANTS
from viewer.controller.practice_bands import find_band, hold, size_of
from viewer.files.casting import load_lying, load_places
from viewer.files.meshes import load_skeleton
from viewer.files.practice_text import read_questions
from viewer.motion.cast import seat_trunk
from viewer.paths import MESHES, RESOURCES
from viewer.state.practice import ROUND, Question

DOCUMENT = (RESOURCES.parent / "docs" / "anatomy.md").read_text(encoding="utf-8")
IDS = [question.id for question in read_questions()]


@cache
def question(name: str) -> Question:
    return next(one for one in read_questions() if one.id == name)


@cache
def body(name: str) -> tuple[Back, Places]:
    lying = load_lying(name)
    return seat_trunk(lying, load_skeleton(MESHES))[2], load_places(lying)


def test_there_are_two_rounds_of_all_kinds() -> None:
    asked = read_questions()
    assert len(asked) >= 2 * ROUND
    assert {one.kind for one in asked} == {"level", "rib-space", "foramen", "landmark", "scapula-border"}
    assert {one.side for one in asked} == {"left", "right", "middle", "far", "near"}
    assert len({one.ask for one in asked}) == len(asked)


@pytest.mark.parametrize("name", IDS)
def test_its_place_is_right_on_every_body_and_from_either_side(name: str) -> None:
    sides: tuple[Literal["left", "right"], ...] = ("left", "right")
    for variant in VARIANTS:
        back, places = body(variant)
        for side in sides:
            band = find_band(question(name), back, places, side)
            fared = hold(band, band.x_mm, band.y_mm)
            assert fared.right, variant
            assert fared.away_mm == 0.0
            assert 6.0 * size_of(places) <= band.high_x_mm - band.low_x_mm or "before" in question(name).told
            assert back.level_y_mm[-1] - 40.0 < band.low_y_mm < band.high_y_mm < back.level_y_mm[0] + 40.0


@pytest.mark.parametrize("name", IDS)
def test_its_texts_are_sentences_and_the_hint_gives_no_number_away(name: str) -> None:
    one = question(name)
    for text in (one.ask, one.hint, one.told):
        assert re.fullmatch(r"[A-Z].*[.?]", text), text
        assert len(text.split()) <= 60, text
    assert not re.search(r"\d+ mm from", one.hint), "that would be the answer"


@pytest.mark.parametrize("name", IDS)
def test_its_source_is_in_the_document_and_so_are_its_figures(name: str) -> None:
    one = question(name)
    named = re.search(r"docs/anatomy\.md, sections? ([\d, and]+)", one.source) or re.search(
        r"section (1), docs/anatomy\.md", one.source
    )
    assert named, one.source
    parts = re.split(r"^## ", DOCUMENT, flags=re.MULTILINE)
    sections = [
        part for part in parts for number in re.findall(r"\d+", named[1]) if part.startswith(f"{number} ")
    ]
    assert len(sections) == len(re.findall(r"\d+", named[1]))
    text = "".join(sections)
    for word in re.findall(r"(?:PMID |PMC|s00276)[\w-]+|[A-Z][a-z]+ \d{4}", one.source):
        assert word in text, word
    if one.across.low > 0 and not one.across.around and one.kind != "landmark":
        figures = one.across.low, one.across.high
        assert all(re.search(rf"(?<!\d){value:g}(?!\d)", text) for value in figures), figures
