"""The questions of the practice: read in order; damage is named with its line and hides no other question."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.files.errors import FileProblems
from viewer.files.practice_text import find_questions, read_questions
from viewer.state.practice import Across, Along

GOOD = """\
questions:
  - id: one
    ask: >-
      Where is it,
      on the left?
    hint: Feel.
    told: There.
    place: rib-space 8
    side: left
    across: 35 to 45
    along: between ribs
    source: A book
    strength: firm
  - id: two
    ask: Where is C7?
    hint: Feel.
    told: There.
    place: level C7
    side: middle
    across: 0 to 10
    along: T7 to T9.5
    source: A book
    strength: weak
"""


def write(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "practice.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_questions_come_in_their_order(tmp_path: Path) -> None:
    first, second = read_questions(write(tmp_path, GOOD))
    assert (first.id, first.ask, first.kind, first.at) == (
        "one",
        "Where is it, on the left?",
        "rib-space",
        "8",
    )
    assert (first.across, first.along) == (Across(35.0, 45.0), Along(space=True))
    assert (second.across, second.along) == (Across(-10.0, 10.0), Along(levels=(7.0, 9.5)))


@pytest.mark.parametrize(
    ("across", "along", "wanted"),
    [
        ("within 4", "within 8 mm", (Across(-4.0, 4.0, around=True), Along(within_mm=8.0))),
        ("5 to 10 before", "within 1 level", (Across(-10.0, -5.0, around=True), Along(within_levels=1.0))),
        ("6 to 15.5", "within 2 levels", (Across(6.0, 15.5), Along(within_levels=2.0))),
    ],
)
def test_bands(tmp_path: Path, across: str, along: str, wanted: tuple[Across, Along]) -> None:
    text = GOOD.replace("35 to 45", across).replace("between ribs", along)
    first = read_questions(write(tmp_path, text))[0]
    assert (first.across, first.along) == wanted


@pytest.mark.parametrize(
    ("before", "after", "line", "what"),
    [
        ("    told: There.\n    place: rib", "    place: rib", 2, "`one` has no `told`"),
        ("    side: left", "    sied: left", 9, "Did you mean `side`?"),
        ("side: left", "side: up", 9, "Write left, right"),
        ("strength: firm", "strength: sure", 13, "firm, medium, weak"),
        ("rib-space 8", "rib-space 12", 8, "counted 1 to 11"),
        ("rib-space 8", "rib 8", 8, "no such kind of place"),
        ("rib-space 8", "foramen S5", 8, "no such opening"),
        ("rib-space 8", "landmark nose", 8, "no such landmark"),
        ("rib-space 8", "level T13", 8, "T1 to T12"),
        ("35 to 45", "45 to 35", 10, "Exchange the two"),
        ("35 to 45", "a little", 10, "no band across"),
        ("between ribs", "a little", 11, "no band along"),
        ("between ribs", "T9 to T7", 11, "Exchange the two"),
        ("id: one", "id: two", 14, "is there twice"),
        ("  - id: one\n", "  - one\n  - id: one\n", 2, "no group of fields"),
    ],
)
def test_one_bad_question_is_named_and_hides_no_other(
    tmp_path: Path, before: str, after: str, line: int, what: str
) -> None:
    assert before in GOOD
    file = write(tmp_path, GOOD.replace(before, after, 1))
    found = find_questions(file)
    assert found.questions
    assert found.problems[0].line == line
    assert any(what in str(problem) for problem in found.problems)
    with pytest.raises(FileProblems, match=r"practice\.yaml"):
        read_questions(file)


@pytest.mark.parametrize("text", ["", "questions: [", "questions: []", "- a"])
def test_a_file_without_questions_is_named(tmp_path: Path, text: str) -> None:
    found = find_questions(write(tmp_path, text))
    assert found.questions == ()
    assert found.problems
