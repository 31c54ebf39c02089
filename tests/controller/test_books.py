"""Bookmarks and lessons as a person edits them: kept at once, taken back, shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import create_autospec

import pytest

from tests.controller.bench import FIRST, SECOND, Bench
from tests.files.test_library_file import JPEG
from viewer.controller import Books
from viewer.files.library_file import bookmarks_text, lesson_text, read_bookmarks, read_lesson
from viewer.files.library_store import LibraryStore
from viewer.language import speak
from viewer.ports import LibraryPort, Message
from viewer.ports.library import LibraryShown
from viewer.state.bookmarks import Bookmark, Moment
from viewer.state.camera import CameraPose
from viewer.state.layers import Layers
from viewer.state.lessons import Lesson, Library, ShowBookmark, ShowStroke, ShowWords

GONE = Bookmark("Gone", Moment("not-here", 1.0, CameraPose((1.0, 0.0, 0.0), (0.0, 0.0, 0.0))), "", "Circles")


class Desk:
    """Books on a bench, with a folder of their own."""

    def __init__(self, bench: Bench, folder: Path) -> None:
        self.bench, self.folder = bench, folder
        self.said: list[Message | None] = []
        self.port = create_autospec(LibraryPort, instance=True)
        self.port.picture.return_value = JPEG
        self.books = Books(bench.controller, self.port, LibraryStore(folder), self.said.append)
        self.books.begin()

    @property
    def shown(self) -> LibraryShown:
        value: LibraryShown = self.port.show_library.call_args.args[0]
        return value

    @property
    def on_disk(self) -> Library:
        return LibraryStore(self.folder).load().library

    @property
    def names(self) -> list[str]:
        return [line.name for line in self.shown.bookmarks]

    def told(self) -> str:
        text: str = self.port.say_shortly.call_args.args[0]
        return text


@pytest.fixture
def desk(still: Bench, tmp_path: Path) -> Desk:
    return Desk(still, tmp_path / "lessons")


@pytest.fixture
def three(desk: Desk) -> Desk:
    """Three bookmarks, A B C, and a lesson with three pages of words, 1 2 3."""
    for name in "ABC":
        desk.bench.controller.seek(float(ord(name) - 64))
        desk.books.add_bookmark()
        desk.books.rename_bookmark(len(desk.names) - 1, name)
    desk.books.new_lesson()
    for place, title in enumerate("123"):
        desk.books.add_words()
        desk.books.change_item(place, title=title)
    return desk


def titles(desk: Desk) -> list[str]:
    assert desk.shown.lesson is not None
    return [line.name for line in desk.shown.lesson.lines]


def test_what_is_shown_is_kept_with_a_picture_and_a_name(desk: Desk) -> None:
    desk.bench.controller.seek(7.0)
    desk.bench.choices.change(layers=Layers(0.4))
    desk.books.add_bookmark()
    mark = desk.on_disk.bookmarks[0]
    assert mark.moment == replace(desk.bench.controller.now() or GONE.moment, pose=mark.moment.pose)
    assert (mark.picture, mark.title) == (JPEG, FIRST.title)
    step = desk.bench.clock.step
    assert step is not None
    assert FIRST.steps[step].text.startswith(mark.name.rstrip("…"))
    desk.port.select.assert_called_with("bookmark", 0)
    assert mark.name in desk.told()


def test_names_and_steps_are_in_the_chosen_language(desk: Desk) -> None:
    said = {FIRST.steps[0].text: "Zuerst fragen.", FIRST.title: "Dehnen"}
    speak(said)
    try:
        desk.bench.controller.seek(0.0)
        desk.books.add_bookmark()
        desk.books.add_stroke(FIRST.id)
    finally:
        speak({})
    assert (desk.shown.bookmarks[0].name, desk.shown.bookmarks[0].technique) == ("Zuerst fragen", "Dehnen")
    assert desk.shown.lesson is not None
    assert (titles(desk), desk.shown.lesson.lines[0].steps[0]) == (["Dehnen"], "Zuerst fragen.")


def test_before_the_first_technique_there_is_nothing_to_keep(tmp_path: Path) -> None:
    bench = Bench()
    bench.controller.start()
    desk = Desk(bench, tmp_path)
    desk.books.add_bookmark()
    assert desk.names == []


def test_a_bookmark_is_opened(three: Desk) -> None:
    three.bench.controller.orbit(300.0, 40.0)
    three.books.open_bookmark(1)
    three.bench.run(2.0)
    assert three.bench.clock.time_s == 2.0
    assert three.bench.controller.now() == three.books.library.bookmarks[1].moment


def test_one_without_its_technique_says_what_to_do(desk: Desk) -> None:
    (desk.folder).mkdir()
    (desk.folder / "bookmarks.yaml").write_text(bookmarks_text((GONE,)), encoding="utf-8")
    desk.books.begin()
    line = desk.shown.bookmarks[0]
    assert (line.technique, "not-here.stroke.yaml" in line.missing) == ("Circles", True)
    desk.books.open_bookmark(0)
    message = desk.said[-1]
    assert message is not None
    assert "Gone" in message.title
    assert "“Circles”" in message.text


def test_names_and_notes_are_changed(three: Desk) -> None:
    three.books.rename_bookmark(0, "  New \n name ")
    three.books.note_bookmark(0, "One.\n\nTwo.")
    three.books.rename_bookmark(0, "   ")
    three.books.write()
    assert (three.on_disk.bookmarks[0].name, three.on_disk.bookmarks[0].note) == ("New name", "One.\n\nTwo.")


def test_typed_letters_are_written_soon_and_all_else_at_once(three: Desk) -> None:
    three.port.write_soon.reset_mock()
    three.books.note_bookmark(0, "x")
    three.port.write_soon.assert_called_once_with()
    assert three.on_disk.bookmarks[0].note == ""
    three.books.delete_bookmark(2)
    assert [(mark.name, mark.note) for mark in three.on_disk.bookmarks] == [("A", "x"), ("B", "")]


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (lambda books: books.move_bookmark(0, 2), "BCA"),
        (lambda books: books.delete_bookmark(1), "AC"),
        (lambda books: books.rename_bookmark(1, "X"), "AXC"),
    ],
)
def test_every_edit_of_bookmarks_is_taken_back_and_done_again(
    three: Desk, edit: Callable[[Books], None], after: str
) -> None:
    edit(three.books)
    assert "".join(three.names) == after
    three.books.undo()
    assert ("".join(three.names), [mark.name for mark in three.on_disk.bookmarks]) == ("ABC", list("ABC"))
    three.books.redo()
    assert "".join(three.names) == after


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (lambda books: books.move_item(2, 0), "312"),
        (lambda books: books.delete_item(0), "23"),
        (lambda books: books.change_item(1, title="X"), "1X3"),
        (lambda books: books.add_stroke(FIRST.id, 1), f"1{FIRST.title}23"),
        (lambda books: books.add_from_bookmark(0, 0), "A123"),
    ],
)
def test_every_edit_of_a_lesson_is_taken_back_and_done_again(
    three: Desk, edit: Callable[[Books], None], after: str
) -> None:
    edit(three.books)
    assert "".join(titles(three)) == after
    three.books.undo()
    assert "".join(titles(three)) == "123"
    three.books.redo()
    assert "".join(titles(three)) == after
    assert three.books.lesson == three.on_disk.lessons[0]


def test_typing_is_one_step_and_leaving_the_field_ends_it(three: Desk) -> None:
    for text in ("H", "He", "Hel"):
        three.books.change_item(0, text=text)
    three.books.pause_edits()
    three.books.change_item(0, text="Hello")
    seen = []
    for _ in range(2):
        three.books.undo()
        assert three.books.lesson is not None
        seen.append(three.books.lesson.items[0])
    assert seen == [ShowWords("1", "Hel"), ShowWords("1")]


def test_a_deleted_lesson_comes_back(three: Desk) -> None:
    three.books.delete_lesson()
    assert (three.shown.lesson, three.on_disk.lessons) == (None, ())
    three.books.undo()
    assert titles(three) == ["1", "2", "3"]
    assert len(three.on_disk.lessons) == 1


def test_several_lessons_have_files_of_their_own(three: Desk) -> None:
    three.books.new_lesson()
    three.books.rename_lesson("Second")
    three.books.write()
    assert three.shown.titles == ("New lesson", "Second")
    assert sorted(file.name for file in three.folder.glob("*.lesson.yaml")) == [
        "new-lesson-2.lesson.yaml",
        "new-lesson.lesson.yaml",
    ]
    three.books.open_lesson(0)
    assert titles(three) == ["1", "2", "3"]


def test_adding_without_a_lesson_begins_one(desk: Desk) -> None:
    desk.books.add_stroke(SECOND.id)
    assert titles(desk) == [SECOND.title]


def test_a_stroke_begins_at_a_step_and_carries_notes(three: Desk) -> None:
    three.books.add_stroke(FIRST.id)
    three.books.change_item(3, step=1)
    three.books.change_item(3, notes="Slowly.")
    assert three.books.lesson is not None
    assert three.books.lesson.items[3] == ShowStroke(FIRST.id, FIRST.title, 1, "Slowly.")
    assert three.shown.lesson is not None
    line = three.shown.lesson.lines[3]
    assert (line.step, len(line.steps), line.detail) == (1, len(FIRST.steps), "From step 2")


def test_a_lesson_keeps_its_own_copy_of_a_bookmark(three: Desk) -> None:
    three.books.add_from_bookmark(0)
    three.books.delete_bookmark(0)
    assert titles(three)[-1] == "A"


def test_the_open_lesson_plays_and_follows_its_edits(three: Desk) -> None:
    three.books.play_lesson(1)
    playing = three.bench.controller.lesson
    assert (playing.current, playing.item) == (1, ShowWords("2"))
    three.books.change_item(1, text="More.")
    assert playing.item == ShowWords("2", "More.")
    three.books.delete_item(2)
    three.books.delete_item(1)
    assert playing.current == 0
    three.books.delete_lesson()
    assert not playing.playing


def test_a_lesson_without_items_says_so(desk: Desk) -> None:
    desk.books.new_lesson()
    desk.books.play_lesson()
    assert "nothing in this lesson" in desk.told()


def test_bookmarks_are_shared(three: Desk, tmp_path: Path) -> None:
    file = tmp_path / "class.bookmarks.yaml"
    three.books.export_bookmarks(file)
    assert read_bookmarks(file)[0] == three.on_disk.bookmarks
    other = Desk(three.bench, tmp_path / "other")
    other.books.import_file(file)
    other.books.delete_bookmark(0)
    other.books.import_file(file)
    assert other.names == ["B", "C", "A"]
    assert other.told() == "Bookmarks added: 1. Here before: 2."
    other.books.undo()
    assert other.names == ["B", "C"]


def test_lessons_are_shared(three: Desk, tmp_path: Path) -> None:
    file = tmp_path / "class.lesson.yaml"
    three.books.export_lesson(file)
    three.books.import_file(file)
    assert three.shown.titles == ("New lesson", "New lesson")
    assert three.shown.open == 1
    assert len(three.on_disk.lessons) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id: some-stroke\n", "neither bookmarks nor a lesson"),
        ("format: 1\ntitle: T\nitems:\n- step: x\n", "line 4"),
        ("format: [", "not valid YAML"),
    ],
)
def test_a_file_that_cannot_be_taken_over_changes_nothing(
    three: Desk, tmp_path: Path, text: str, said: str
) -> None:
    file, before = tmp_path / "bad.yaml", three.books.library
    file.write_text(text, encoding="utf-8")
    three.books.import_file(file)
    assert three.said[-1] is not None
    assert said in three.said[-1].text
    assert str(file) in three.said[-1].text
    assert three.books.library is before


def test_what_cannot_be_read_at_the_start_is_told(still: Bench, tmp_path: Path) -> None:
    (tmp_path / "a.lesson.yaml").write_text("items: 3", encoding="utf-8")
    (tmp_path / "b.lesson.yaml").write_text(lesson_text(Lesson("Good")), encoding="utf-8")
    desk = Desk(still, tmp_path)
    assert desk.shown.titles == ("Good",)
    assert desk.said[-1] is not None
    assert "a.lesson.yaml" in desk.said[-1].text


def test_what_is_changed_elsewhere_is_taken_over_and_can_be_taken_back(three: Desk) -> None:
    three.books.write()
    other = Desk(three.bench, three.folder)
    other.books.delete_bookmark(0)
    other.books.delete_item(1)
    three.books.look_again()
    assert (three.names, titles(three)) == (["B", "C"], ["1", "3"])
    three.port.show_library.reset_mock()
    three.books.look_again()
    three.port.show_library.assert_not_called()
    three.books.undo()
    assert (three.names, titles(three)) == (["A", "B", "C"], ["1", "2", "3"])
    assert three.on_disk.bookmarks == three.books.library.bookmarks


def test_what_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.folder.write_text("in the way")
    desk.books.add_bookmark()
    assert desk.said[-1] is not None
    assert str(desk.folder) in desk.said[-1].text
    desk.books.export_bookmarks(tmp_path / "lessons" / "x.yaml")
    assert "could not be written" in desk.said[-1].title


def test_there_is_an_end_to_bookmarks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.controller.books.MOST_BOOKMARKS", 5)
    marks = tuple(replace(GONE, name=str(number)) for number in range(5))
    desk.folder.mkdir()
    (desk.folder / "bookmarks.yaml").write_text(bookmarks_text(marks), encoding="utf-8")
    desk.books.begin()
    desk.books.add_bookmark()
    assert len(desk.names) == 5
    assert "There are 5 already" in desk.told()


def test_places_that_do_not_exist_are_passed_over(three: Desk) -> None:
    before = three.books.library
    for act in (three.books.open_bookmark, three.books.delete_bookmark, three.books.add_from_bookmark):
        act(9)
    three.books.delete_item(-1)
    three.books.change_item(9, title="X")
    three.books.move_item(9, 0)
    three.books.rename_bookmark(-1, "X")
    assert three.books.library is before


def test_an_exported_lesson_is_whole(three: Desk, tmp_path: Path) -> None:
    three.books.add_from_bookmark(2)
    file = tmp_path / "a.lesson.yaml"
    three.books.export_lesson(file)
    item = read_lesson(file).items[-1]
    assert isinstance(item, ShowBookmark)
    assert item.bookmark.picture == JPEG
