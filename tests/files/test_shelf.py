from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.files.stroke_mistakes import GOOD
from tests.files.test_catalogue import put
from viewer import paths
from viewer.files.catalogue import find_strokes
from viewer.files.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    (tmp_path / "own").mkdir()
    return Shelf(lambda reading: find_strokes([], tmp_path / "own", reading))


def test_a_saved_file_is_read_anew(shelf: Shelf, tmp_path: Path) -> None:
    file = put(tmp_path / "own", "a", 1)
    first = shelf.look()
    assert shelf.look().strokes[0] is first.strokes[0]
    file.write_text(file.read_text().replace("title: A stroke", "title: Another"))
    assert shelf.look().strokes[0].title == "Another"


def test_a_file_put_in_the_place_of_another_is_read_anew(shelf: Shelf, tmp_path: Path) -> None:
    file = put(tmp_path / "own", "a", 1)
    shelf.look()
    new = tmp_path / "a.tmp"
    new.write_text(file.read_text().replace("A stroke", "B stroke"))
    os.utime(new, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    new.replace(file)
    assert shelf.look().strokes[0].title == "B stroke"


def test_a_file_that_is_wrong_keeps_its_last_good_version(shelf: Shelf, tmp_path: Path) -> None:
    file = put(tmp_path / "own", "a", 1)
    shelf.look()
    good = file.read_text()
    file.write_text(good.replace("order: 1", "order: first"))
    for _ in range(2):
        found = shelf.look()
        assert [stroke.id for stroke in found.strokes] == ["a"]
        assert [(problem.file, problem.line) for problem in found.problems] == [(file, 4)]
    file.write_text(good)
    assert shelf.look().problems == ()


def test_a_file_that_was_never_good_and_one_that_is_gone_are_not_in_it(shelf: Shelf, tmp_path: Path) -> None:
    file = put(tmp_path / "own", "a", 1)
    shelf.look()
    file.unlink()
    assert shelf.look().strokes == ()
    file.write_text(GOOD)
    assert shelf.look().strokes == ()
    assert shelf.look().problems


def test_what_to_watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "ANIMATIONS", tmp_path / "shipped")
    monkeypatch.setenv("MASSAGE_ATLAS_STROKES", str(tmp_path / "deep" / "own"))
    shipped = put(tmp_path / "shipped", "a", 1)
    shelf = Shelf()
    shelf.look()
    assert shelf.places() == (tmp_path / "shipped", tmp_path, shipped)
    (tmp_path / "deep").mkdir()
    own = put(tmp_path / "deep" / "own", "b", 1)
    shelf.look()
    assert shelf.places() == (tmp_path / "shipped", tmp_path / "deep" / "own", own, shipped)
