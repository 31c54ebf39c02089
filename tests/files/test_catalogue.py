from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.stroke_mistakes import GOOD
from viewer import paths
from viewer.files.catalogue import MAX_FILES, all_strokes, find_strokes


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


def test_a_persons_own_strokes_come_after_the_others_and_are_theirs(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder, name, order in ((shipped, "c", 9), (own, "a", 2), (own, "b", 1), (shipped, "d", 3)):
        put(folder, name, order)
    found = find_strokes([shipped], own)
    assert [stroke.id for stroke in found.strokes] == ["d", "c", "b", "a"]
    assert found.yours == {"a", "b"}


def test_no_file_of_a_persons_own_takes_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    shipped, own = put(tmp_path / "shipped", "same", 1), put(tmp_path / "own", "same", 2)
    found = find_strokes([tmp_path / "shipped"], tmp_path / "own")
    assert ([stroke.path for stroke in found.strokes], found.yours) == ([shipped], frozenset())
    assert [str(problem) for problem in found.problems] == [
        f"{own}: There already is a stroke `same`: {shipped}. Give this one another `id`, and its file the "
        "same name."
    ]


def test_a_folder_of_ones_own_need_not_be_there_but_has_to_be_a_folder(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "a", 1)
    assert find_strokes([tmp_path / "shipped"], tmp_path / "own").problems == ()
    (tmp_path / "own").write_text("no folder")
    assert [problem.file for problem in find_strokes([tmp_path / "shipped"], tmp_path / "own").problems] == [
        tmp_path / "own"
    ]


def test_a_folder_full_of_files_is_read_in_part(tmp_path: Path) -> None:
    for number in range(MAX_FILES + 5):
        (tmp_path / f"s{number:03}.stroke.yaml").touch()
    problems = find_strokes(tmp_path).problems
    assert len({problem.file for problem in problems}) == MAX_FILES + 1
    assert problems[0].what == f"There are {MAX_FILES + 5} stroke files; the first {MAX_FILES} are read."


def test_what_the_program_brings_is_whole() -> None:
    found = all_strokes()
    assert (found.problems, found.yours) == ((), frozenset())
    assert {stroke.path.parent for stroke in found.strokes if stroke.path} == {paths.ANIMATIONS}
