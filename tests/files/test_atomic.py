"""A file is whole at every moment, also when the writing process is killed."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.helpers.repository import TOP
from viewer.files.atomic import set_aside, write_atomically
from viewer.files.library_file import read_bookmarks, read_lesson
from viewer.files.settings import read_settings

KILLS = 8
WRITE_FOR_EVER = """
import sys
from viewer.files.atomic import write_atomically
from pathlib import Path
path, version = Path(sys.argv[1]), 0
while True:
    version += 1
    write_atomically(path, f"{version}\\n" + str(version % 10) * 200_000 + "\\nend", durable=False)
    if version == 1:
        print("writing", flush=True)
"""
WRITE_ALL_KINDS = """
import pathlib
import sys
import time


class Slow:
    # A disk that takes its time: a kill comes in the middle of a file.
    def __init__(self, file):
        self.file = file

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()

    def __getattr__(self, name):
        return getattr(self.file, name)

    def write(self, data):
        for start in range(0, len(data), 4096):
            self.file.write(data[start : start + 4096])
            self.file.flush()
            time.sleep(0.002)


real = pathlib.Path.open
pathlib.Path.open = lambda path, mode="r", *a, **k: (
    real(path, mode, *a, **k) if "r" in mode else Slow(real(path, mode, *a, **k))
)
from dataclasses import replace
from pathlib import Path
from viewer.files.library_store import LibraryStore
from viewer.files.settings import write_settings
from viewer.state.bookmarks import Bookmark, Moment
from viewer.state.camera import CameraPose
from viewer.state.choices import ChoiceValues
from viewer.state.lessons import Lesson, Library, ShowBookmark, ShowWords
folder, version = Path(sys.argv[1]), 0
store = LibraryStore(folder)
store.load()
moment = Moment("press-sacrum", 1.0, CameraPose((1.0, 2.0, 3.0), (0.0, 0.0, 0.0)))
while True:
    version += 1
    marks = tuple(
        Bookmark(f"{version}", moment, "n" * 500, "", b"\\xff\\xd8\\xff" + b"p" * 6000) for _ in range(20)
    )
    items = ShowBookmark(marks[0]), ShowWords(f"{version}", "w" * 3000)
    lesson = Lesson(f"{version}", items, "a.lesson.yaml")
    assert not store.save(Library(marks, (lesson,)))
    assert write_settings(folder, ChoiceValues(stroke=f"{version}"), {"end": version}) is None
    if version == 1:
        print("writing", flush=True)
"""


def killed_while_writing(script: str, path: Path, after_s: float) -> None:
    """Run a child that writes and writes, and kill it in the middle of it."""
    child = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, cwd=TOP)
    assert child.stdout is not None
    assert child.stdout.readline() == b"writing\n"
    time.sleep(after_s)
    child.kill()
    child.wait()
    child.stdout.close()


def whole(path: Path) -> int:
    """The version that is in the file, which must be all there."""
    version, body, end = path.read_text().split("\n")
    assert (body, end) == (str(int(version) % 10) * 200_000, "end")
    return int(version)


def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    luck, path = random.Random(5), tmp_path / "file"
    versions = set()
    for _ in range(KILLS):
        killed_while_writing(WRITE_FOR_EVER, path, luck.uniform(0.0, 0.02))
        versions.add(whole(path))
    assert len(versions) > 2  # it was killed at different moments


def test_settings_bookmarks_and_lessons_survive_a_kill(tmp_path: Path) -> None:
    luck = random.Random(6)
    for _ in range(3):
        killed_while_writing(WRITE_ALL_KINDS, tmp_path, luck.uniform(0.02, 0.2))
        marks, problems = read_bookmarks(tmp_path / "bookmarks.yaml")
        assert (len(marks), len({mark.name for mark in marks}), problems) == (20, 1, ())
        lesson = read_lesson(tmp_path / "a.lesson.yaml")
        assert {lesson.title, lesson.items[1].title} == {lesson.title}  # type: ignore[union-attr]
        settings = read_settings(tmp_path)
        assert settings.trouble is None
        assert settings.unknown["end"] == int(settings.values.stroke)


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    path, texts = tmp_path / "file", ["a" * 300_000, "b" * 10]
    write_atomically(path, texts[0])
    stop = threading.Event()

    def write() -> None:
        for turn in range(60):
            write_atomically(path, texts[turn % 2], durable=False)
        stop.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = set()
    while not stop.is_set():
        seen.add(path.read_text())
    writer.join()
    assert seen == set(texts)


def test_what_a_killed_process_began_is_removed_later(tmp_path: Path) -> None:
    old, young = tmp_path / ".file-1234.part", tmp_path / ".file-abcd.part"
    for left in (old, young):
        left.write_text("half")
    os.utime(old, (1.0, 1.0))
    write_atomically(tmp_path / "file", "whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == [young.name, "file"]


def test_folders_are_made_and_bytes_are_written(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b", b"\x00\xff")
    assert (tmp_path / "a" / "b").read_bytes() == b"\x00\xff"


def test_a_name_with_signs_of_a_pattern_is_only_a_name(tmp_path: Path) -> None:
    write_atomically(tmp_path / "what[a-z]*?.yaml", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["what[a-z]*?.yaml"]


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "file"
    write_atomically(path, "old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert [left.name for left in tmp_path.iterdir()] == ["file"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real" / "file", tmp_path / "link"
    write_atomically(real, "old")
    link.symlink_to(real)
    write_atomically(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_others_may_read_what_is_shared_with_them(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_atomically(tmp_path / "file", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o644


def test_a_file_is_set_aside_under_a_free_name(tmp_path: Path) -> None:
    names = []
    for text in ("one", "two"):
        (tmp_path / "a.lesson.yaml").write_text(text)
        kept = set_aside(tmp_path / "a.lesson.yaml")
        assert kept is not None
        assert kept.read_text() == text
        names.append(kept.name)
    assert names == ["a.broken.lesson.yaml", "a.broken-2.lesson.yaml"]
    assert set_aside(tmp_path / "nothing") is None
