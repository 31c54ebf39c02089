"""Strokes solved in a process of its own: what is asked, what it tells, and what happens without it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from viewer import paths
from viewer.files import score_cache, solver, solver_child
from viewer.files.packing import pack, write_packed
from viewer.files.score_cache import entry_path, load_first
from viewer.files.solver import Solver
from viewer.files.solver_child import Desk
from viewer.files.stroke_file import read_stroke
from viewer.motion.scored import Score
from viewer.stroke.stroke import Stroke

PEOPLE = ("woman", "man")
PATIENCE_S = 20.0
SOLVED_HERE: Any = "solved here"
# It writes down every question, and tells what the test put into the folder's files "1", "2"…
CHILD = """
import json, sys, time, pathlib
here = pathlib.Path({folder!r})
for count, line in enumerate(sys.stdin, 1):
    asked = json.loads(line)
    (here / f"asked-{{count}}").write_text(line)
    while "number" in asked and not (here / "tell").exists():
        time.sleep(0.01)
    if "number" in asked:
        for what in (here / "tell").read_text().split():
            print(asked["number"], what, flush=True)
"""


@pytest.fixture
def stroke() -> Stroke:
    return read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")


@pytest.fixture
def children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """Every process that was started; none of them solves anything."""
    made: list[subprocess.Popen[str]] = []

    def start(module: str, flags: int = 0) -> subprocess.Popen[str]:
        assert module == "viewer.files.solver_child"
        command = [sys.executable, "-c", CHILD.format(folder=str(tmp_path))]
        made.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return made[-1]

    monkeypatch.setattr(solver, "start_python", start)
    return made


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Solving in this process is only written down."""
    found: list[tuple[str, str]] = []

    def solve(receiver: str, giver: str, stroke: Stroke, report: Any, folder: Path) -> Any:
        found.append((receiver, giver))
        return SOLVED_HERE

    monkeypatch.setattr(solver, "load_or_prepare_for", solve)
    return found


@pytest.fixture
def one(tmp_path: Path, children: list[Any], here: list[Any]) -> Iterator[Solver]:
    made = Solver(tmp_path, after_s=0.0)
    yield made
    made.end()
    assert all(child.poll() is not None for child in children)


def wait_until(true: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.01)


def beginning_of(score: Score, tmp_path: Path) -> Score:
    """The first two seconds of a score, left in the cache as the process does it."""
    count = 2 * round(1.0 / score.step_s) + 1
    first = replace(
        score, giver_matrices=score.giver_matrices[:count], dents_mm=score.dents_mm[: count // 2 + 1]
    )
    write_packed(score_cache._first_path(score.stroke, score.names, tmp_path), first)
    return first


def test_how_far_it_is_is_told_and_what_was_done_is_read(
    one: Solver, here: list[Any], stroke: Stroke, tmp_path: Path
) -> None:
    (tmp_path / "tell").write_text("0.250 done")
    told: list[float] = []

    def report(share: float) -> None:
        told.append(share)
        if share:
            entry_path(stroke, PEOPLE, tmp_path).touch()

    assert one.load_whole(*PEOPLE, stroke, report) == SOLVED_HERE
    assert here == [PEOPLE]
    assert set(told) <= {0.0, 0.25}


@pytest.mark.parametrize("told", ["0.100 failed", "0.100", "0.100 nonsense"])
def test_what_the_process_cannot_solve_is_solved_here(
    one: Solver, children: list[Any], here: list[Any], stroke: Stroke, tmp_path: Path, told: str
) -> None:
    """Also when it ends without a word: what is wrong is then found again, and explained."""
    (tmp_path / "tell").write_text(told)

    def report(share: float) -> None:
        if share and told == "0.100":
            children[0].kill()

    assert one.load(*PEOPLE, stroke, report) == SOLVED_HERE
    assert len(children) == 1
    assert here == [PEOPLE]


def test_where_there_can_be_no_process_it_is_solved_here(
    one: Solver, here: list[Any], stroke: Stroke, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(module: str, flags: int = 0) -> None:
        raise OSError("no processes today")

    monkeypatch.setattr(solver, "start_python", none)
    one.begin(*PEOPLE, [stroke])
    assert one.load(*PEOPLE, stroke, lambda share: None) == SOLVED_HERE
    assert here == [PEOPLE]


def test_what_is_in_the_cache_needs_no_process(
    one: Solver, children: list[Any], here: list[Any], stroke: Stroke, tmp_path: Path
) -> None:
    entry_path(stroke, PEOPLE, tmp_path).touch()
    one.begin(*PEOPLE, [stroke])
    one.load(*PEOPLE, stroke, lambda share: None)
    assert not children
    assert here == [PEOPLE]


def test_whoever_does_not_want_to_wait_asks_for_nothing_more(
    one: Solver, here: list[Any], children: list[Any], stroke: Stroke
) -> None:
    def give_up(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        one.load(*PEOPLE, stroke, give_up)
    assert not here
    assert not children


def test_its_beginning_is_there_before_all_of_it(
    one: Solver, here: list[Any], score: Callable[..., Score], tmp_path: Path
) -> None:
    whole = score()
    first = beginning_of(whole, tmp_path)
    (tmp_path / "tell").write_text("0.100")
    got = one.load(*whole.names, whole.stroke, lambda share: None)
    assert got.solved_s == first.solved_s < 3.0
    assert not got.whole
    assert not here
    other = one.load(*whole.names, whole.stroke.from_side("right"), lambda share: None)
    assert other.stroke.giver.side == "right"
    assert len(other.giver_matrices) == len(first.giver_matrices)


def test_who_was_less_urgent_asks_again(one: Solver, here: list[Any], stroke: Stroke, tmp_path: Path) -> None:
    (tmp_path / "tell").write_text("dropped")

    def report(share: float) -> None:
        if (tmp_path / "asked-2").exists():
            entry_path(stroke, PEOPLE, tmp_path).touch()

    one.load_whole(*PEOPLE, stroke, report)
    assert here == [PEOPLE]
    questions = [json.loads((tmp_path / f"asked-{k}").read_text()) for k in (1, 2)]
    assert [q["number"] for q in questions] == [1, 2]


def test_two_who_wait_for_the_same_ask_once(one: Solver, stroke: Stroke, tmp_path: Path) -> None:
    waiting = [
        threading.Thread(target=one.load_whole, args=(*PEOPLE, stroke, lambda share: None)) for _ in range(2)
    ]
    waiting[0].start()
    wait_until((tmp_path / "asked-1").exists)
    waiting[1].start()
    time.sleep(0.2)
    entry_path(stroke, PEOPLE, tmp_path).touch()
    (tmp_path / "tell").write_text("done")
    for thread in waiting:
        thread.join(PATIENCE_S)
    assert not (tmp_path / "asked-2").exists()


def test_only_what_is_missing_is_solved_ahead(
    one: Solver, children: list[Any], stroke: Stroke, tmp_path: Path
) -> None:
    second, third = replace(stroke, id="second"), replace(stroke, id="third")
    entry_path(second, PEOPLE, tmp_path).touch()
    one.begin(*PEOPLE, [stroke, second, third])
    one.begin(*PEOPLE, [stroke, second, third])
    one.begin("man", "man", [stroke])
    wait_until((tmp_path / "asked-2").exists)
    first, other = (json.loads((tmp_path / f"asked-{k}").read_text()) for k in (1, 2))
    assert first["ahead"] == [pack(stroke, []), pack(third, [])]
    assert (first["people"], other["people"]) == ([*PEOPLE], ["man", "man"])
    assert len(children) == 1
    assert not (tmp_path / "asked-3").exists()


def test_a_process_that_ended_is_started_anew(
    one: Solver, children: list[Any], stroke: Stroke, tmp_path: Path
) -> None:
    one.begin(*PEOPLE, [stroke])
    wait_until((tmp_path / "asked-1").exists)
    children[0].kill()
    children[0].wait()
    one.begin(*PEOPLE, [stroke])
    assert len(children) == 2


# The process itself


@pytest.fixture
def desk() -> Desk:
    return Desk()


def asking(stroke: Stroke, number: int | None = None, people: tuple[str, str] = PEOPLE) -> dict[str, Any]:
    """A question, for now or (without a number) for later."""
    question = {"people": list(people), "folder": "here"}
    if number is None:
        return {**question, "ahead": [pack(stroke, [])], "after_s": 0.0}
    return {**question, "solve": pack(stroke, []), "number": number}


def test_the_newest_question_goes_first_and_ends_what_is_being_solved(desk: Desk, stroke: Stroke) -> None:
    desk.ask(asking(stroke))
    desk.ask(asking(stroke, 1))
    first = desk.next()
    assert first is not None
    assert first.number == 1
    assert desk.goes_on(first)
    desk.ask(asking(stroke, 2))
    assert not desk.goes_on(first)
    second = desk.next()
    assert second is not None
    assert second.number == 2
    assert not desk.goes_on(first)
    later = desk.next()
    assert later is not None
    assert later.number is None


def test_other_people_end_what_is_solved_ahead_and_the_same_do_not(desk: Desk, stroke: Stroke) -> None:
    desk.ask(asking(stroke))
    ahead = desk.next()
    assert ahead is not None
    desk.ask(asking(stroke))
    assert desk.goes_on(ahead)
    desk.ask(asking(stroke, people=("man", "man")))
    assert not desk.goes_on(ahead)


def test_nothing_is_solved_ahead_too_soon(desk: Desk, stroke: Stroke) -> None:
    desk.ask(asking(stroke) | {"after_s": 60.0})
    later = threading.Timer(0.1, desk.close)
    later.start()
    assert desk.next() is None
    later.join()


def test_without_questions_the_process_ends(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver_child, "IDLE_S", 0.05)
    assert desk.next() is None


def answers(desk: Desk, monkeypatch: pytest.MonkeyPatch, solve: Callable[..., None]) -> list[str]:
    """What is answered to everything that was asked, with another way of solving."""
    said = io.StringIO()
    monkeypatch.setattr(solver_child, "solve_into_cache", solve)
    monkeypatch.setattr(solver_child, "IDLE_S", 0.05)
    people = "viewer.files.casting.load_cast"
    monkeypatch.setattr(people, lambda *names: SimpleNamespace(names=names, places=None))
    solver_child.work(desk, said)
    return said.getvalue().splitlines()


def test_what_is_solved_is_answered(desk: Desk, stroke: Stroke, monkeypatch: pytest.MonkeyPatch) -> None:
    def solve(cast: Any, stroke: Stroke, folder: Path, tell: Any, begun: Any) -> None:
        assert (cast.names, folder) == (PEOPLE, Path("here"))
        begun()
        tell(1.0)

    desk.ask(asking(stroke, 7))
    assert answers(desk, monkeypatch, solve) == ["7 0.000", "7 begun", "7 1.000", "7 done"]


def test_what_cannot_be_solved_is_answered_and_the_next_is_solved(
    desk: Desk, stroke: Stroke, monkeypatch: pytest.MonkeyPatch
) -> None:
    solved: list[str] = []

    def solve(cast: Any, stroke: Stroke, folder: Path, tell: Any, begun: Any) -> None:
        if begun is not None:
            raise ValueError("not known yet")
        solved.append(stroke.id)

    desk.ask(asking(stroke))
    desk.ask(asking(stroke, 7))
    assert answers(desk, monkeypatch, solve) == ["7 0.000", "7 failed"]
    assert solved == [stroke.id], "ahead, and without a word"


def test_what_is_dropped_is_answered(desk: Desk, stroke: Stroke, monkeypatch: pytest.MonkeyPatch) -> None:
    def solve(cast: Any, stroke: Stroke, folder: Path, tell: Any, begun: Any) -> None:
        if not asked:
            asked.append(stroke)
            desk.ask(asking(stroke, 8))
            tell(0.5)

    asked: list[Stroke] = []
    desk.ask(asking(stroke, 7))
    told = answers(desk, monkeypatch, solve)
    assert [line for line in told if line.startswith("7")] == ["7 0.000", "7 0.500", "7 dropped"]
    assert told[-1] == "8 done"


def test_a_real_process_solves_the_beginning_and_then_the_rest(stroke: Stroke, tmp_path: Path) -> None:
    real = Solver(tmp_path)
    try:
        first = real.load(*PEOPLE, stroke, lambda share: None)
        whole = real.load_whole(*PEOPLE, stroke, lambda share: None)
    finally:
        real.end()
    assert not first.whole
    assert score_cache.FIRST_S <= first.solved_s < score_cache.FIRST_S + 0.3
    assert whole.whole
    count = len(first.giver_matrices)
    np.testing.assert_allclose(first.giver_matrices, whole.giver_matrices[:count], atol=0.05)
    np.testing.assert_allclose(first.dents_mm, whole.dents_mm[: len(first.dents_mm)], atol=0.05)
    assert entry_path(stroke, PEOPLE, tmp_path).exists()
    assert load_first(stroke, PEOPLE, tmp_path) is None, "it has done its duty"
