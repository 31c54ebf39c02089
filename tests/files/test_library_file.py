"""Bookmarks and lessons are read as they were written, and whatever is wrong is said with its line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.repository import TOP
from viewer.files.errors import FileProblems
from viewer.files.library_file import (
    bookmarks_text,
    kind_of_file,
    lesson_text,
    read_bookmarks,
    read_lesson,
)
from viewer.files.library_model import BookmarkModel, ItemModel
from viewer.state.bookmarks import Bookmark, Moment, Seen, tidy_line, tidy_text
from viewer.state.camera import CameraPose
from viewer.state.layers import Layers
from viewer.state.lessons import Lesson, ShowBookmark, ShowStroke, ShowWords

JPEG = b"\xff\xd8\xff" + bytes(range(256)) * 3
POSE = CameraPose((812.25, -500.5, 900.0), (0.0, 200.0, -3.5), (0.0, 0.6, 0.8), 38.5)
HEELS = Bookmark(
    "The heels: before they slide",
    Moment("press-sacrum", 12.345, POSE, "hands", Layers(0.12, window=True, open_side="left"), "man", "woman",
           "right", left_handed=True),
    "First line.\n\n  - indented: yes\n# no comment",
    "Four presses on the sacrum",
    JPEG,
)  # fmt: skip
SPLIT = Bookmark(
    "Two views",
    Moment(
        "a",
        1.0,
        POSE,
        "overhead",
        panes=(Seen("giver", replace(POSE, lens_deg=55.0)), Seen("overhead", POSE)),
        pane=1,
        selected="bone/T7",
    ),
)
PLAIN = Bookmark("no", Moment("a", 0.0, CameraPose((1.0, 0.0, 0.0), (0.0, 0.0, 0.0))))
LESSON = Lesson(
    "First evening",
    (
        ShowWords("Welcome", "Lay down.\n\nBreathe.", "Wait for everybody."),
        ShowStroke("press-sacrum", "Four presses", 2, "Slowly!"),
        ShowStroke("a"),
        ShowBookmark(HEELS, "Ask who sees it."),
    ),
    "one.lesson.yaml",
)
texts = st.text(max_size=60)
REMEDY = "Keep two or four of them; without `panes` the picture is not split."


def written(folder: Path, text: str, name: str = "one.lesson.yaml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_bookmarks_come_back_as_they_were(tmp_path: Path) -> None:
    file = written(tmp_path, bookmarks_text((HEELS, SPLIT, PLAIN)))
    assert read_bookmarks(file) == ((HEELS, SPLIT, PLAIN), ())


def test_a_bookmark_from_before_there_were_panes_is_one_of_a_single_pane(tmp_path: Path) -> None:
    rows = "- name: x\n  stroke: a\n  at_s: 1\n  camera: {eye_mm: [1, 0, 0], target_mm: [0, 0, 0]}\n"
    (good,), problems = read_bookmarks(written(tmp_path, "format: 1\nbookmarks:\n" + rows))
    assert (good.moment.panes, good.moment.pane, good.moment.selected, problems) == ((), 0, "", ())
    assert not {"panes", "pane", "selected"} & set(bookmarks_text((good,)).split(":"))


def test_panes_that_cannot_be_shown_are_named_and_the_active_one_is_there(tmp_path: Path) -> None:
    def seen(count: int) -> Bookmark:
        return replace(SPLIT, moment=replace(SPLIT.moment, panes=SPLIT.moment.panes[:1] * count, pane=3))

    text = bookmarks_text((seen(1), seen(2), seen(3), seen(4)))
    good, problems = read_bookmarks(written(tmp_path, text))
    assert [(len(mark.moment.panes), mark.moment.pane) for mark in good] == [(2, 1), (4, 3)]
    lists = [place + 1 for place, line in enumerate(text.splitlines()) if "panes:" in line]
    assert [(problem.line, str(problem.what), str(problem.remedy)) for problem in problems] == [
        (line, f"`panes` is a list of {count}.", REMEDY) for line, count in ((lists[0], 1), (lists[2], 3))
    ]
    with pytest.raises(FileProblems) as caught:
        read_lesson(written(tmp_path, lesson_text(Lesson("Evening", (ShowBookmark(seen(3)),), ""))))
    assert [str(problem.remedy) for problem in caught.value.problems] == [REMEDY]


def test_a_lesson_comes_back_as_it_was(tmp_path: Path) -> None:
    assert read_lesson(written(tmp_path, lesson_text(LESSON))) == LESSON


def test_nothing_at_all_comes_back_as_nothing(tmp_path: Path) -> None:
    assert read_bookmarks(written(tmp_path, bookmarks_text(()))) == ((), ())
    empty = Lesson("Empty", (), "one.lesson.yaml")
    assert read_lesson(written(tmp_path, lesson_text(empty))) == empty


@settings(max_examples=20)
@given(name=texts, note=texts, words=texts)
def test_every_text_that_was_tidied_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, note: str, words: str
) -> None:
    name, note, words = tidy_line(name) or "x", tidy_text(note), tidy_text(words)
    lesson = Lesson(name, (ShowWords(name, words, note),), "one.lesson.yaml")
    assert read_lesson(written(tmp_path_factory.mktemp("texts"), lesson_text(lesson))) == lesson


def test_a_lesson_can_be_written_by_hand(tmp_path: Path) -> None:
    text = """\
# My first lesson
format: 1
title: First evening
items:
- words: Welcome
  text: |
    Lay down.

    Breathe.
- stroke: press-sacrum
  step: 3
  notes: Slowly!
"""
    lesson = read_lesson(written(tmp_path, text))
    assert lesson.items == (
        ShowWords("Welcome", "Lay down.\n\nBreathe."),
        ShowStroke("press-sacrum", step=2, notes="Slowly!"),
    )


def test_the_file_is_plain_to_read() -> None:
    text = lesson_text(LESSON)
    assert "  text: |-\n    Lay down.\n\n    Breathe.\n" in text
    assert "eye_mm: [812.25, -500.5, 900.0]" in text
    assert "note: null" not in text


HEAD = "format: 1\ntitle: T\nitems:\n"


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("", 1, "empty", "Copy another"),
        ("format: 1\ntitle: T\n", 1, "no list `items:`", "Is it a lesson?"),
        (HEAD + "- stroke: 7 x", 4, "`stroke` is `7 x`", "press-sacrum"),
        (HEAD + "- stroke: a\n  words: b", 4, "Entry 1 of `items` is not one thing", "Give it one of"),
        (HEAD + "- words: a\n  step: 2", 4, "Entry 1 of `items` is not one thing", "Give it one of"),
        (HEAD + "- wrods: a", 4, "has no field `wrods`", "Did you mean `words`?"),
        (HEAD + "- bookmark:\n    name: a\n    stroke: b\n    at_s: 1", 4, "lacks `camera`", "Add `camera:`"),
        (HEAD + "- words: a\n  text: \"\\x07\"", 5, "cannot be seen", "Remove it."),
        ("format: 2\ntitle: T\nitems: []", 1, "`format` is `2`", "format: 1"),
        ("format: 1\nitems: []", 1, "The file lacks `title`", "Add `title: First evening`"),
        (HEAD + "- [a, b]", 4, "where fields belong", "name: value"),
        ("format: 1\ntitle: T\nitems: some", 3, "where a list belongs", "`- `"),
        (HEAD + "- words: \"a", 4, "not valid YAML", "quotation mark"),
        (HEAD + "- words: a\n" * 201, 204, "201 entries", "200 at most"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line(
    tmp_path: Path, text: str, line: int, what: str, remedy: str
) -> None:
    file = written(tmp_path, text)
    with pytest.raises(FileProblems) as caught:
        read_lesson(file)
    problem = caught.value.problems[0]
    assert (problem.file, problem.line) == (file, line), problem
    assert what in problem.what
    assert remedy in problem.remedy


def test_every_mistake_is_found_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileProblems) as caught:
        read_lesson(written(tmp_path, HEAD + "- step: 1\n- stroke: A B\n- words: ''\n"))
    assert [problem.line for problem in caught.value.problems] == [4, 5, 6]


def test_one_bad_bookmark_costs_only_itself(tmp_path: Path) -> None:
    text = bookmarks_text((HEELS, PLAIN)).replace("at_s: 12.345", "at_s: soon")
    good, problems = read_bookmarks(written(tmp_path, text))
    assert good == (PLAIN,)
    assert [(problem.line, "`at_s` is `soon`" in problem.what) for problem in problems] == [(11, True)]


@pytest.mark.parametrize(
    ("picture", "what"),
    [("!", "base64"), ("aGVsbG8=", "neither a JPEG nor a PNG"), ("/9j/" + "A" * 140_000, "bytes")],
)
def test_pictures_must_be_small_pictures(tmp_path: Path, picture: str, what: str) -> None:
    text = bookmarks_text((PLAIN,)) + f'  picture: "{picture}"\n'
    good, problems = read_bookmarks(written(tmp_path, text))
    assert good == ()
    assert what in problems[0].what


def test_what_kind_of_file_it_is(tmp_path: Path) -> None:
    assert kind_of_file(written(tmp_path, bookmarks_text((HEELS,)))) == "bookmarks"
    assert kind_of_file(written(tmp_path, lesson_text(LESSON))) == "items"
    assert kind_of_file(written(tmp_path, "id: press\n")) == ""
    with pytest.raises(FileProblems):
        kind_of_file(written(tmp_path, "a: [\n"))
    with pytest.raises(FileProblems):
        kind_of_file(tmp_path / "nothing")


def test_the_example_for_teachers_can_be_read(tmp_path: Path) -> None:
    page = (TOP / "docs" / "lessons.md").read_text(encoding="utf-8")
    example = page.split("```yaml\n")[1].split("```")[0]
    lesson = read_lesson(written(tmp_path, example))
    assert [type(item) for item in lesson.items] == [ShowWords, ShowStroke, ShowBookmark]
    assert all(name in page for name in (*BookmarkModel.model_fields, *ItemModel.model_fields))
