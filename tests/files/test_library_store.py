"""What a person keeps is read at the start and written when it changes; nothing is ever lost."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.files.test_library_file import HEELS, LESSON, PLAIN
from viewer import paths
from viewer.files.library_file import bookmarks_text, lesson_text, read_bookmarks
from viewer.files.library_store import LibraryStore, Loaded, file_name_for
from viewer.state.lessons import Lesson, Library, ShowWords

LIBRARY = Library((HEELS, PLAIN), (LESSON,))


def fresh(folder: Path) -> Loaded:
    return LibraryStore(folder).load()


def test_the_folder_is_the_persons_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_LESSONS", str(tmp_path / "mine"))
    assert LibraryStore().folder == tmp_path / "mine"
    assert paths.bookmarks_file() == tmp_path / "mine" / "bookmarks.yaml"


def test_nothing_there_is_no_trouble(tmp_path: Path) -> None:
    assert fresh(tmp_path / "none") == Loaded(Library())
    assert not (tmp_path / "none").exists()


def test_what_was_saved_is_read(tmp_path: Path) -> None:
    store = LibraryStore(tmp_path / "deep" / "folder")
    store.load()
    assert store.save(LIBRARY) == ()
    assert fresh(store.folder) == Loaded(LIBRARY)
    assert sorted(file.name for file in store.folder.iterdir()) == ["bookmarks.yaml", "one.lesson.yaml"]


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    store = LibraryStore(tmp_path)
    other = Lesson("Other", (), "other.lesson.yaml")
    store.load()
    store.save(replace(LIBRARY, lessons=(LESSON, other)))
    before = {file: file.stat().st_ino for file in tmp_path.iterdir()}
    changed = replace(LESSON, title="Second evening")
    store.save(replace(LIBRARY, lessons=(changed, other)))
    assert [f.name for f in tmp_path.iterdir() if f.stat().st_ino != before[f]] == [LESSON.file]
    assert fresh(tmp_path).library.lesson(LESSON.file) == changed


def test_a_deleted_lesson_is_gone_and_can_come_back(tmp_path: Path) -> None:
    store = LibraryStore(tmp_path)
    store.load()
    store.save(LIBRARY)
    store.save(replace(LIBRARY, lessons=()))
    assert fresh(tmp_path).library.lessons == ()
    store.save(LIBRARY)
    assert fresh(tmp_path).library == LIBRARY


def test_bookmarks_that_cannot_be_read_are_set_aside(tmp_path: Path) -> None:
    (tmp_path / "bookmarks.yaml").write_text("format 1\n", encoding="utf-8")
    found = fresh(tmp_path)
    assert found.library == Library()
    assert [problem.line for problem in found.problems] == [1, None]
    assert "bookmarks.broken.yaml" in found.problems[1].what
    assert (tmp_path / "bookmarks.broken.yaml").read_text() == "format 1\n"
    assert fresh(tmp_path).problems == ()


def test_of_a_damaged_file_the_good_bookmarks_stay(tmp_path: Path) -> None:
    damaged = bookmarks_text((HEELS, PLAIN)).replace("at_s: 12.345", "at_s: soon")
    (tmp_path / "bookmarks.yaml").write_text(damaged, encoding="utf-8")
    assert fresh(tmp_path).library.bookmarks == (PLAIN,)
    assert (tmp_path / "bookmarks.broken.yaml").read_text(encoding="utf-8") == damaged
    assert read_bookmarks(tmp_path / "bookmarks.yaml") == ((PLAIN,), ())


def test_a_lesson_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "bad.lesson.yaml").write_text("title: 3\nitems: [x]\n", encoding="utf-8")
    (tmp_path / "good.lesson.yaml").write_text(lesson_text(LESSON), encoding="utf-8")
    store = LibraryStore(tmp_path)
    found = store.load()
    assert [lesson.title for lesson in found.library.lessons] == [LESSON.title]
    assert {problem.file.name for problem in found.problems} == {"bad.lesson.yaml"}
    store.save(Library())
    assert [file.name for file in tmp_path.iterdir()] == ["bad.lesson.yaml"]


@pytest.mark.parametrize("name", ["bookmarks.yaml", "one.lesson.yaml"])
def test_what_another_program_wrote_meanwhile_is_kept(tmp_path: Path, name: str) -> None:
    store = LibraryStore(tmp_path)
    store.load()
    store.save(LIBRARY)
    (tmp_path / name).write_text("by hand", encoding="utf-8")
    words = Lesson(LESSON.title, (ShowWords("New"),), LESSON.file)
    problems = store.save(Library((PLAIN,), (words,)))
    assert len(problems) == 1
    kept = tmp_path / name.replace(".", ".other.", 1)
    assert kept.name in problems[0].remedy
    assert kept.read_text() == "by hand"
    kept.unlink()
    assert fresh(tmp_path).library == Library((PLAIN,), (words,))


def noticed(store: LibraryStore) -> bool:
    return store.changed


def test_what_somebody_else_changes_is_noticed_once(tmp_path: Path) -> None:
    store = LibraryStore(tmp_path)
    store.load()
    assert not noticed(store)
    store.save(LIBRARY)
    assert not noticed(store)
    other = LibraryStore(tmp_path)
    other.load()
    for library in (Library((PLAIN,), (LESSON,)), Library((PLAIN,)), Library((), (LESSON,))):
        other.save(library)
        assert noticed(store)
        assert store.load() == Loaded(library)
        assert not noticed(store)
    (tmp_path / "bad.lesson.yaml").write_text("x", encoding="utf-8")
    assert noticed(store)
    assert store.load().problems
    assert not noticed(store)


def test_a_lesson_that_was_spoilt_by_hand_is_kept_when_ours_comes_back(tmp_path: Path) -> None:
    store = LibraryStore(tmp_path)
    store.load()
    store.save(LIBRARY)
    (tmp_path / LESSON.file).write_text("items: [", encoding="utf-8")
    assert store.load().library.lessons == ()
    store.save(LIBRARY)
    assert (tmp_path / "one.other.lesson.yaml").read_text() == "items: ["
    assert fresh(tmp_path).library == LIBRARY


def test_a_folder_that_cannot_be_written_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = LibraryStore(tmp_path / "folder")
    store.load()
    real = os.replace

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    problems = store.save(LIBRARY)
    assert [problem.file.name for problem in problems] == ["bookmarks.yaml", "one.lesson.yaml"]
    assert "No space left" in problems[0].what
    monkeypatch.setattr(os, "replace", real)
    assert store.save(LIBRARY) == ()
    assert fresh(tmp_path / "folder").library == LIBRARY


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("First evening!", "first-evening"),
        ("  ", "lesson"),
        ("Con", "lesson-con"),
        ("../../etc", "etc"),
        ("第一課", "第一課"),
        ("Ärm & Füße", "ärm-füsse"),
        ("x" * 90, "x" * 40),
    ],
)
def test_files_are_named_after_their_lesson(tmp_path: Path, title: str, name: str) -> None:
    assert file_name_for(title, tmp_path, ()) == f"{name}.lesson.yaml"


def test_no_file_is_named_like_another(tmp_path: Path) -> None:
    (tmp_path / "a.lesson.yaml").touch()
    assert file_name_for("A", tmp_path, ["A-2.lesson.yaml"]) == "a-3.lesson.yaml"
