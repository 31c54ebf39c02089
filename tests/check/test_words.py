"""The tables of the checks in every language: each text is translated, and columns stay columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.check import rules
from viewer.check.anatomy import Finding as Measured
from viewer.check.anatomy_rules import RULES as OF_ANATOMY
from viewer.check.contact_rules import PARTS, joint_words
from viewer.check.findings import Finding
from viewer.check.report import Checked, as_json, as_table
from viewer.check.rock_rules import CHAINS, LIMB_WORDS
from viewer.check.words import part_words
from viewer.cli import anatomy_report
from viewer.files.translations import file_of, read_translations
from viewer.language import Phrase, columns, in_english, speak

LANGUAGES = ("de", "es", "zh")
ENGLISH = re.compile(
    r"\b(?:the|of|from|every|rule|hand|skin|giver|right|good|at|line|nothing|does|lie|below)\b"
)
ARM = ("wrist", "forearm", "elbow", "arm", "shoulder", "thumb")
FINGERS = tuple(f"{name} finger" for name in ("index", "middle", "ring", "little"))


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language: str = request.param
    speak(read_translations(file_of(language)))
    yield language
    speak({})


def every_finding() -> tuple[Finding, ...]:
    """One of each bound, at a hand, with a part of the body, and a side."""
    bounds = [bound for bound in vars(rules).values() if isinstance(bound, rules.Bound)]
    return tuple(
        Finding(bound.rule, bound, "failure", 3.0, 1.5, "far", "T5", "right", "right wrist", Path("a"), 7)
        for bound in bounds
    )


def test_a_table_of_strokes_has_no_english_word(spoken: str) -> None:
    for finding in every_finding():
        lines = as_table([Checked("a", "woman", "man", "left", (finding,))]).splitlines()
        broken = next(line for line in lines if line.split()[1:2] == [finding.rule])
        untranslated = ENGLISH.findall(_free(broken, finding)) + ENGLISH.findall(lines[0])
        assert untranslated == []
    other = next(line for line in lines if line.split()[1:2] == ["contact-gap"])
    assert ENGLISH.findall(other) == []


def _free(line: str, finding: Finding) -> str:
    """A line without what is a name in every language."""
    return line.replace(finding.rule, "").replace("American Academy of Orthopaedic Surgeons", "")


def test_columns_stand_under_each_other(spoken: str) -> None:
    text = as_table([Checked("a", "woman", "man", "left", every_finding())])
    rows = [line for line in text.splitlines() if "a:7" in line]
    assert len({columns(line[: line.index(line.split()[1])]) for line in rows}) == 1
    narrow = as_table([Checked("a", "woman", "man", "left", every_finding())], width=100)
    assert max(map(columns, narrow.splitlines())) <= 100


def test_a_table_of_anatomy_has_no_english_word(spoken: str) -> None:
    note = Phrase("{name} does not lie below {upper}", name="bone/T5", upper="bone/T4")
    found = {"woman": tuple(Measured(rule, 5.0, (note,)) for rule in OF_ANATOMY)}
    assert ENGLISH.findall(anatomy_report.as_table(found)) == []
    with in_english():
        assert "bone/T5 does not lie below bone/T4" in anatomy_report.as_json(found)


def test_every_part_of_a_body_is_named(spoken: str) -> None:
    sides = [f"{side} {part}" for side in ("left", "right") for part in (*ARM, *FINGERS, "knee", "foot")]
    joints = [f"{start}01.{side}" for start in (*PARTS, "pelvis") for side in "LR"]
    for part in (*sides, *LIMB_WORDS, *CHAINS, "neck", "trunk", "hips", "finger 2", "finger 5"):
        assert part_words(part) != part
    for joint in joints:
        if not joint.startswith(("neck", "head")):  # those lie in the middle
            assert ENGLISH.findall(part_words(joint_words(joint))) == []
    assert "giver" not in part_words(joint_words("head"))


def test_programs_are_told_in_english(spoken: str) -> None:
    checked = [Checked("a", "woman", "man", "left", every_finding())]
    here = as_json(checked)
    with in_english():
        assert as_json(checked) == here
