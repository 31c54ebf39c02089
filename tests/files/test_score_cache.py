"""Prepared strokes on disk: read when they fit, made anew when they do not, never in the way."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from viewer import paths
from viewer.files import kept, score_cache
from viewer.files.score_cache import KEPT, SUFFIX, entry_path, load_or_prepare, load_or_prepare_for
from viewer.files.stroke_file import read_stroke
from viewer.motion.cast import Cast
from viewer.motion.frame import evaluate
from viewer.motion.scored import Score
from viewer.motion.sides import giver_side
from viewer.stroke.stroke import Stroke

STROKE = "stretch-between-shoulder-blades"
NAMES = ("woman", "man")


@pytest.fixture
def stroke() -> Stroke:
    return read_stroke(paths.ANIMATIONS / f"{STROKE}.stroke.yaml")


@pytest.fixture
def solved(monkeypatch: pytest.MonkeyPatch, score: Callable[..., Score]) -> list[tuple[str, str]]:
    """Solving takes no time here: it is the session's score. For whom it was done is written down."""
    ready, done = score(), list[tuple[str, str]]()

    def prepare(cast: Any, stroke: Stroke, *, progress: Any = None, reaching: Any = None) -> Score:
        done.append(cast.names)
        return replace(ready, stroke=stroke, names=cast.names)

    class Cast:
        def __init__(self, receiver: str, giver: str) -> None:
            self.names = (receiver, giver)

    monkeypatch.setattr("viewer.motion.score.prepare", prepare)
    monkeypatch.setattr("viewer.files.casting.load_cast", Cast)
    return done


Solved = list[tuple[str, str]]


def test_the_second_time_it_is_read(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    first = load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    second = load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    assert solved == [NAMES]
    assert first.duration_s == second.duration_s
    for name in ("giver_matrices", "receiver_matrices", "dents_mm", "shades"):
        before, after = getattr(first, name), getattr(second, name)
        assert before.dtype == after.dtype
        np.testing.assert_array_equal(before, after)


def test_what_is_read_moves_as_what_was_solved(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    first = load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    second = load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    assert first is not second
    for detail in ("play", "still"):
        one, other = evaluate(first, 9.4, detail), evaluate(second, 9.4, detail)
        for a, b in ((one.receiver, other.receiver), (one.giver, other.giver)):
            np.testing.assert_array_equal(a.points_mm, b.points_mm)
            np.testing.assert_array_equal(a.normals, b.normals)
        assert [h.level for h in one.hands] == [h.level for h in other.hands]
        assert one.step_index == other.step_index


def test_other_words_and_lines_need_no_solving(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    keys = tuple(replace(key, line=key.line + 3) for key in stroke.approach)
    other = replace(stroke, title="Another", steps=stroke.steps[:1], approach=keys)
    score = load_or_prepare_for(*NAMES, other, folder=tmp_path)
    assert solved == [NAMES]
    assert score.stroke == other
    assert len(score.timeline.steps) == 1
    assert {evaluate(score, time_s).step_index for time_s in (0.0, 20.0)} == {0}


def test_of_two_sides_one_is_kept(monkeypatch: pytest.MonkeyPatch, rocked: Score, tmp_path: Path) -> None:
    class AtHand:
        names = NAMES

    done: list[str] = []

    def prepare(cast: Any, stroke: Stroke, *, progress: Any = None, reaching: Any = None) -> Score:
        done.append(stroke.mirror)
        return rocked

    monkeypatch.setattr("viewer.motion.score.prepare", prepare)
    both = replace(rocked.stroke, mirror="sides")
    first, second = (load_or_prepare(AtHand(), both, folder=tmp_path) for _ in range(2))  # type: ignore[arg-type]
    assert done == ["none"]
    assert entry_path(both, NAMES, tmp_path).exists()
    for score in (first, second):
        assert score.stroke == both
        assert any(span.mirrored for span in score.timeline.spans)
        assert len(score.giver_matrices) > 2 * len(rocked.giver_matrices)
    one = load_or_prepare(AtHand(), rocked.stroke, folder=tmp_path)  # type: ignore[arg-type]
    assert done == ["none"]
    np.testing.assert_array_equal(one.dents_mm, rocked.dents_mm)
    assert one.timeline.rock is not None
    assert one.timeline.breath is not None


def test_the_giver_at_the_other_side_is_the_same_entry_reflected(
    solved: Solved, stroke: Stroke, tmp_path: Path
) -> None:
    left = load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    there = stroke.from_side("right")
    right = load_or_prepare_for(*NAMES, there, folder=tmp_path)
    assert solved == [NAMES]
    assert entry_path(there, NAMES, tmp_path) == entry_path(stroke, NAMES, tmp_path)
    assert right.stroke.giver.side == "right"
    assert [hand.side for hand in right.hands] == [{"L": "R", "R": "L"}[hand.side] for hand in left.hands]
    for before, after in zip(left.hands, right.hands, strict=True):
        np.testing.assert_allclose(after.centre_mm, before.centre_mm * (-1.0, 1.0, 1.0))


def test_of_both_sides_the_one_asked_for_comes_first(
    monkeypatch: pytest.MonkeyPatch, rocked: Score, tmp_path: Path
) -> None:
    class AtHand:
        names = NAMES

    monkeypatch.setattr("viewer.motion.score.prepare", lambda cast, stroke, **_: rocked)
    both = replace(rocked.stroke, mirror="sides").from_side("right")
    score = load_or_prepare(AtHand(), both, folder=tmp_path)  # type: ignore[arg-type]
    assert score.stroke == both
    assert [giver_side(score, time_s) for time_s in (0.0, score.duration_s)] == ["right", "left"]
    count = len(rocked.giver_matrices)
    np.testing.assert_array_equal(score.giver_matrices[-count:], rocked.giver_matrices)


def test_a_cast_at_hand_shares_the_entry(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    class AtHand:
        names = NAMES

    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    load_or_prepare(AtHand(), stroke, folder=tmp_path)  # type: ignore[arg-type]
    assert solved == [NAMES]


def test_other_people_are_another_entry(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    for names in (NAMES, ("man", "woman"), ("woman", "woman"), NAMES):
        assert load_or_prepare_for(*names, stroke, folder=tmp_path).names == names
    assert solved == [NAMES, ("man", "woman"), ("woman", "woman")]
    assert len(list(tmp_path.glob("*" + SUFFIX))) == 3


def test_another_stroke_is_another_entry(solved: Solved, stroke: Stroke, tmp_path: Path) -> None:
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    other = replace(stroke, repeat=replace(stroke.repeat, pressures=(0.2, 0.4, 0.6)))
    assert load_or_prepare_for(*NAMES, other, folder=tmp_path).stroke.repeat.pressures == (0.2, 0.4, 0.6)
    assert len(solved) == 2


def test_each_movement_of_a_stroke_counts_but_neither_its_words_nor_where_its_file_is(
    stroke: Stroke, tmp_path: Path
) -> None:
    before = entry_path(stroke, NAMES, tmp_path)
    for same in (
        replace(stroke, path=tmp_path / "moved.yaml"),
        replace(stroke, title="Another"),
        replace(stroke, steps=stroke.steps[:-1]),
    ):
        assert entry_path(same, NAMES, tmp_path) == before
    key = stroke.approach[1]
    for other in (
        replace(stroke, giver=replace(stroke.giver, level=stroke.giver.level + 0.5)),
        replace(
            stroke, approach=(stroke.approach[0], replace(key, at_s=key.at_s + 1e-6), *stroke.approach[2:])
        ),
        replace(stroke, hands={"near": stroke.hands["near"]}),
    ):
        assert entry_path(other, NAMES, tmp_path) != before


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Files are read again for their digest, whenever it is called, and after the test."""

    def forget() -> None:
        kept._digest_in.cache_clear()
        kept.digest_of_code.cache_clear()

    forget()
    yield forget
    monkeypatch.undo()
    forget()


def test_other_meshes_are_another_entry(
    stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgetful: Callable[[], None]
) -> None:
    monkeypatch.setattr(paths, "MESHES", tmp_path)
    (tmp_path / "body.npz").write_bytes(b"one")
    before = entry_path(stroke, NAMES, tmp_path)
    (tmp_path / "body.npz").write_bytes(b"two")
    forgetful()
    assert entry_path(stroke, NAMES, tmp_path) != before


def test_another_program_is_another_entry(
    stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = entry_path(stroke, NAMES, tmp_path)
    monkeypatch.setattr(score_cache, "_program", lambda: "9.9 with other code")
    assert entry_path(stroke, NAMES, tmp_path) != before


@pytest.mark.parametrize(
    "room",
    [
        "transforms.py",
        "motion/heel.py",
        "body/skinning.py",
        "anatomy/fit.py",
        "stroke/tracks.py",
        "files/casting.py",
    ],
)
def test_all_code_that_solves_counts(
    room: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgetful: Callable[[], None]
) -> None:
    package = Path(kept.__file__).parent.parent
    for source in package.glob("*/*.py"):
        copy = tmp_path / source.relative_to(package)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(source.read_bytes())
    (tmp_path / "transforms.py").write_bytes((package / "transforms.py").read_bytes())
    monkeypatch.setattr(kept, "__file__", str(tmp_path / "files" / "kept.py"))
    before = score_cache._program.__wrapped__()
    with (tmp_path / room).open("a") as file:
        file.write("# changed\n")
    forgetful()
    assert score_cache._program.__wrapped__() != before


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "version"])
def test_a_damaged_entry_is_made_anew(
    solved: Solved, stroke: Stroke, tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    path = entry_path(stroke, NAMES, tmp_path)
    whole = path.read_bytes()
    broken = {
        "cut": whole[: len(whole) // 2],
        "empty": b"",
        "other": b"something else entirely",
        "version": whole.replace(b'"class": "Yielding"', b'"class": "Yielded!"', 1),
    }[damage]
    assert broken != whole
    path.write_bytes(broken)
    with caplog.at_level(logging.WARNING):
        assert load_or_prepare_for(*NAMES, stroke, folder=tmp_path).names == NAMES
    assert str(path) in caplog.text
    assert len(solved) == 2
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    assert len(solved) == 2, "the new entry is used"


def test_a_folder_that_cannot_be_written_costs_time_alone(
    solved: Solved, stroke: Stroke, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("not a folder")
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert load_or_prepare_for(*NAMES, stroke, folder=tmp_path / "file" / "cache").names == NAMES
    assert len(solved) == 2
    assert len(caplog.records) == 2
    assert "cannot be kept" in caplog.text


def test_an_entry_that_may_only_be_read_is_read(
    solved: Solved, stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)

    def refuse(self: Path, *args: object) -> None:
        raise PermissionError(13, "read-only", str(self))

    monkeypatch.setattr(Path, "touch", refuse)
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    assert len(solved) == 1


def test_old_entries_are_forgotten_and_the_one_in_use_is_kept(
    solved: Solved, stroke: Stroke, tmp_path: Path
) -> None:
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)
    mine = entry_path(stroke, NAMES, tmp_path)
    os.utime(mine, (1, 1))
    load_or_prepare_for(*NAMES, stroke, folder=tmp_path)  # reading makes it young again
    for i in range(KEPT + 3):
        old = tmp_path / f"{i}{SUFFIX}"
        old.write_bytes(b"")
        os.utime(old, (1000 + i, 1000 + i))
    load_or_prepare_for("man", "woman", stroke, folder=tmp_path)
    left = {p.name for p in tmp_path.glob("*" + SUFFIX)}
    assert len(left) == KEPT
    assert mine.name in left
    assert f"0{SUFFIX}" not in left


def test_who_gives_up_leaves_nothing_behind(
    stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cast: Callable[..., Cast]
) -> None:
    class Enough(Exception):
        pass

    def give_up(share: float) -> None:
        raise Enough

    with pytest.raises(Enough):
        load_or_prepare(cast(), stroke, give_up, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_usual_folder_is_the_cache_folder(
    solved: Solved, stroke: Stroke, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MASSAGE_ATLAS_CACHE", str(tmp_path / "mine"))
    load_or_prepare_for(*NAMES, stroke)
    assert len(list((tmp_path / "mine").glob("*" + SUFFIX))) == 1
