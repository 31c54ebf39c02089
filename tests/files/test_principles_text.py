"""The page on principles: read in order; damage is named with its line and hides no other section."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.files.errors import FileProblems
from viewer.files.principles_text import Section, find_principles, read_principles

GOOD = """\
sections:
  - id: gentle
    heading: Gently
    text:
      - >-
        Slowly,
        then deeper.
    points:
      - warm hands
      - Ask!
  - id: places
    heading: Where not
    points: [The spine.]
"""


def write(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "principles.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_sections_come_in_their_order_without_the_line_breaks_of_the_file(tmp_path: Path) -> None:
    assert read_principles(write(tmp_path, GOOD)) == (
        Section("gentle", "Gently", ("Slowly, then deeper.",), ("warm hands", "Ask!")),
        Section("places", "Where not", (), ("The spine.",)),
    )


def test_a_section_is_heard_as_sentences(tmp_path: Path) -> None:
    first = read_principles(write(tmp_path, GOOD))[0]
    assert first.words == "Gently. Slowly, then deeper. warm hands. Ask!"


@pytest.mark.parametrize(
    ("before", "after", "line", "what"),
    [
        ("    heading: Gently\n", "", 2, "`gentle` has no `heading`"),
        ("heading: Gently", "haeding: Gently", 3, "Did you mean `heading`?"),
        ("points: [The spine.]", "points: The spine.", 13, "is no list of texts"),
        ("    points: [The spine.]\n", "", 11, "says nothing"),
        ("id: places", "id: gentle", 11, "is there twice"),
        (
            "  - id: places\n    heading: Where not\n    points: [The spine.]\n",
            "  - places\n",
            11,
            "no group",
        ),
    ],
)
def test_one_bad_section_is_named_and_hides_no_other(
    tmp_path: Path, before: str, after: str, line: int, what: str
) -> None:
    assert before in GOOD
    found = find_principles(write(tmp_path, GOOD.replace(before, after)))
    assert len(found.sections) == 1
    assert found.problems[0].line == line
    assert any(what in str(problem) for problem in found.problems)
    with pytest.raises(FileProblems, match=r"principles\.yaml"):
        read_principles(write(tmp_path, GOOD.replace(before, after)))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "empty"),
        ("sections: [", "not valid YAML"),
        ("sections: 1", "no list"),
        ("sections: []", "no list"),
        ("- a", "no list"),
    ],
)
def test_a_file_that_says_nothing_is_named(tmp_path: Path, text: str, what: str) -> None:
    found = find_principles(write(tmp_path, text))
    assert found.sections == ()
    assert what in str(found.problems[0])


def test_a_missing_file_and_one_that_is_no_text_are_named(tmp_path: Path) -> None:
    gone = find_principles(tmp_path / "none.yaml").problems[0]
    assert "There is no such file. Install the program again" in str(gone)
    file = tmp_path / "principles.yaml"
    file.write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in str(find_principles(file).problems[0])
