"""The page on principles states everything that the program stands for, and is written for reading."""

from __future__ import annotations

import re

import pytest

from viewer.files.principles_text import Section, read_principles
from viewer.paths import RESOURCES

# What is claimed, in other words than the page's → the section that says it, and what must be read there.
PRINCIPLES = {
    "much trouble of the back starts with tense muscles": ("why", ["trouble begins as tension", "muscles"]),
    "bad posture and tight muscles hold the joints back": (
        "why",
        ["Poor posture", "tight", "hinder the joints"],
    ),
    "that compresses the joints": ("why", ["pressed together"]),
    "and so they move less still": ("why", ["move even less"]),
    "a back in a bad state is for professionals": ("why", ["bad back needs a professional"]),
    "massage comes before that": ("why", ["time before a back has become bad"]),
    "massage now and again keeps a back loose": ("why", ["Massaged regularly", "stays relaxed"]),
    "it squeezes and presses the muscle": ("why", ["squeezing and pressing muscle"]),
    "and does so outward, off the spine": ("why", ["outward, away from the spine"]),
    "it presses points too": ("why", ["pressing points"]),
    "being gentle matters most": ("gentleness", ["Gentleness is the key"]),
    "strokes are begun slowly": ("gentleness", ["Enter every stroke slowly"]),
    "depth comes only when the back lets go": ("gentleness", ["deeper only once the back has relaxed"]),
    "or else the receiver becomes tighter": ("gentleness", ["tightens further"]),
}
SAFETY = {
    "why depth waits: the study, its size, its place": ("gentleness", ["Roberts 2011", "25 people", "thigh"]),
    "what it found, both ways round": ("gentleness", ["as calm as it was", "more than three times"]),
    "no advice of a doctor": ("why", ["no medical advice"]),
    "consent, which may be withdrawn": ("consent", ["welcome", "taken back"]),
    "a word to stop": ("consent", ["word that stops you"]),
    "the sacrum asks for its own yes, and for a cover": ("consent", ["sacrum", "covered"]),
    "the receiver decides, and one looks for signs": ("consent", ["receiver's choice", "held breath"]),
    "warm hands, and a hand that stays": ("comfort", ["warm hands", "one hand in touch"]),
    "the head is turned now and then": ("comfort", ["head be turned"]),
    "not on the spine, not on the tailbone": ("places", ["Never on the spine", "tailbone"]),
    "lowest ribs and kidneys: lightly": ("places", ["lightly over the lowest two ribs", "kidneys"]),
    "skin that is hurt": ("places", ["burns", "wounds"]),
    "when to stop": ("stop", ["sharp pain", "tingling", "numbness"]),
    "blood": ("leave-out", ["blood thinners", "bleeding disorder", "platelets", "blood clot"]),
    "bone": ("leave-out", ["broken bone", "osteoporosis"]),
    "illness": ("leave-out", ["fever", "cancer"]),
    "pregnancy, and the sacrum in it": ("leave-out", ["high-risk pregnancy", "sacrum"]),
    "pain that is new, or unexplained": ("leave-out", ["new and strong", "nobody has explained"]),
    "signs of squeezed nerves at the base of the spine": ("urgent", ["genitals", "both legs", "bladder"]),
    "signs of something worse": ("urgent", ["chest", "accident"]),
}


@pytest.fixture(scope="module")
def page() -> dict[str, Section]:
    return {section.id: section for section in read_principles()}


@pytest.mark.parametrize("claim", [*PRINCIPLES, *SAFETY])
def test_every_claim_is_stated(page: dict[str, Section], claim: str) -> None:
    section, words = (PRINCIPLES | SAFETY)[claim]
    for word in words:
        assert word in page[section].words, claim


def test_every_section_says_something_that_is_claimed(page: dict[str, Section]) -> None:
    assert set(page) == {section for section, _ in (PRINCIPLES | SAFETY).values()}
    assert next(iter(page)) == "why"


def test_the_page_is_short_and_written_for_reading(page: dict[str, Section]) -> None:
    assert sum(len(section.words.split()) for section in page.values()) <= 550
    for section in page.values():
        assert len(section.heading.split()) <= 5
        for text in section.text:
            assert re.fullmatch(r"[A-Z].*[.:]", text), text
            assert len(text.split()) <= 60, text
        for point in section.points:
            assert len(point.split()) <= 30, point


def test_where_a_point_ends_a_sentence_it_says_so(page: dict[str, Section]) -> None:
    """Points after a colon go on with its sentence; all others are sentences of their own."""
    for section in page.values():
        going_on = bool(section.text) and section.text[-1].endswith(":")
        for point in section.points:
            assert bool(re.fullmatch(r"[a-z][^.]*[^.]", point)) == going_on, point
            assert going_on or re.fullmatch(r"[A-Z].*\.", point), point


def test_the_figures_of_the_study_are_in_the_documents() -> None:
    anatomy = (RESOURCES.parent / "docs" / "anatomy.md").read_text(encoding="utf-8")
    assert "235 %" in anatomy
    assert "rectus femoris" in anatomy
