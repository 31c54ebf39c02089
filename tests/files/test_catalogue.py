from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.stroke_mistakes import GOOD
from viewer.files.catalogue import find_strokes


def put(folder: Path, name: str, order: int) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.stroke.yaml"
    path.write_text(GOOD.replace("id: a-stroke", f"id: {name}").replace("order: 3", f"order: {order}"))
    return path


def test_strokes_come_in_their_order_and_then_by_id(tmp_path: Path) -> None:
    for name, order in (("c", 1), ("a", 2), ("b", 2), ("d", 10)):
        put(tmp_path, name, order)
    found = find_strokes([tmp_path])
    assert [stroke.id for stroke in found.strokes] == ["c", "a", "b", "d"]
    assert found.problems == ()
    assert found.stroke("b") is found.strokes[2]
    assert found.stroke("x") is None


def test_a_broken_file_stops_no_other(tmp_path: Path) -> None:
    put(tmp_path, "good", 1)
    broken = put(tmp_path, "broken", 2)
    broken.write_text(broken.read_text().replace("title:", "titel:"))
    found = find_strokes([tmp_path])
    assert [stroke.id for stroke in found.strokes] == ["good"]
    assert [(problem.file, problem.line) for problem in found.problems] == [(broken, 1), (broken, 3)]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path, "good", 1)
    (tmp_path / "notes.yaml").write_text("nonsense: [")
    (tmp_path / "stroke.schema.json").write_text("{}")
    assert find_strokes([tmp_path]).problems == ()


def test_of_two_strokes_with_one_id_the_first_folder_counts(tmp_path: Path) -> None:
    ours, theirs = put(tmp_path / "ours", "same", 1), put(tmp_path / "theirs", "same", 5)
    found = find_strokes([tmp_path / "theirs", tmp_path / "ours"])
    assert [stroke.order for stroke in found.strokes] == [5]
    assert [problem.file for problem in found.problems] == [ours]
    assert str(theirs) in found.problems[0].what


def test_the_same_folder_twice_is_one(tmp_path: Path) -> None:
    put(tmp_path, "good", 1)
    found = find_strokes([tmp_path, tmp_path])
    assert (len(found.strokes), found.problems) == (1, ())


@pytest.mark.parametrize("one", [str, Path])
def test_one_folder_may_be_given_alone(tmp_path: Path, one: type) -> None:
    put(tmp_path, "good", 1)
    assert len(find_strokes(one(tmp_path)).strokes) == 1


def test_a_missing_folder_is_a_problem_and_no_more(tmp_path: Path) -> None:
    put(tmp_path, "good", 1)
    found = find_strokes([tmp_path / "none", tmp_path])
    assert len(found.strokes) == 1
    assert [str(problem) for problem in found.problems] == [
        f"{tmp_path / 'none'}: There is no such folder. Check its name and where it is."
    ]


def test_a_folder_that_looks_like_a_stroke(tmp_path: Path) -> None:
    (tmp_path / "odd.stroke.yaml").mkdir()
    assert [problem.what for problem in find_strokes(tmp_path).problems] == ["This is not a file."]
