"""Lessons on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.cli.exits import Exit

FIRST = """\
format: 1
title: The first evening
items:
- {words: Good evening, notes: Wait.}
- {stroke: press-sacrum}
"""


@pytest.fixture
def lessons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two of them."""
    monkeypatch.setenv("MASSAGE_ATLAS_LESSONS", str(tmp_path))
    (tmp_path / "a.lesson.yaml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.lesson.yaml").write_text("format: 1\ntitle: An evening\nitems: []\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format: 1\ntitle: T\nitems:\n- step: 1\n", "a.lesson.yaml, line 4: Entry 1 of `items`"),
        ("format: 1\ntitle: T\nitems: []\n", "nothing in this lesson"),
        (None, "There is no such file."),
    ],
)
def test_a_lesson_that_cannot_be_played_is_said_before_the_window_opens(
    text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.lesson.yaml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert main(["--lesson", str(file)]) == Exit.UNUSABLE
    assert said in capsys.readouterr().err


def test_lessons_are_listed_by_title_and_a_broken_one_hides_no_other(
    lessons: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (lessons / "broken.lesson.yaml").write_text("format: 1\ntitle: [\n", encoding="utf-8")
    before = {file: file.read_bytes() for file in lessons.iterdir()}
    assert main(["list", "--lessons"]) == Exit.UNUSABLE
    said = capsys.readouterr()
    assert [line.split("  ", 1) for line in said.out.splitlines()] == [
        [str(lessons / "b.lesson.yaml"), "items:   0  An evening"],
        [str(lessons / "a.lesson.yaml"), "items:   2  The first evening"],
    ]
    assert "broken.lesson.yaml, line 3" in said.err
    assert {file: file.read_bytes() for file in lessons.iterdir()} == before


def test_lessons_as_json_name_every_item(lessons: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--lessons", "--json"]) == Exit.GOOD
    rows = json.loads(capsys.readouterr().out)
    assert [(row["title"], row["file"]) for row in rows] == [
        ("An evening", str(lessons / "b.lesson.yaml")),
        ("The first evening", str(lessons / "a.lesson.yaml")),
    ]
    assert rows[1]["items"] == [
        {"kind": "words", "name": "Good evening", "notes": "Wait."},
        {"kind": "stroke", "name": "press-sacrum", "notes": ""},
    ]


def test_without_lessons_it_says_where_they_would_lie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_LESSONS", str(tmp_path / "none"))
    assert main(["list", "--lessons"]) == Exit.GOOD
    assert str(tmp_path / "none") in capsys.readouterr().out
    assert main(["list", "--lessons", "--json"]) == Exit.GOOD
    assert json.loads(capsys.readouterr().out) == []


def test_lessons_and_structures_are_not_listed_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["list", "--lessons", "--structures"])
    assert "not allowed with" in capsys.readouterr().err
