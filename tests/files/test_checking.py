"""Checking several strokes on several pairs."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer import paths
from viewer.check.checker import Scope
from viewer.check.report import Checked
from viewer.files import checking
from viewer.files.checking import Task, check_all, tasks
from viewer.files.errors import FileProblems, Problem
from viewer.files.stroke_file import read_stroke
from viewer.language import Phrase
from viewer.motion.scored import Score

STROKE = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")


def test_every_stroke_meets_every_pair_on_the_sides_asked_for() -> None:
    assert [(t.receiver, t.giver, t.sides) for t in tasks([STROKE])] == [
        ("woman", "man", ()),
        ("man", "woman", ()),
    ]
    both = tasks([STROKE, STROKE], [("woman", "man")], both_sides=True)
    assert [t.sides for t in both] == [("left", "right")] * 2
    assert not any(t.keep for t in both)


def test_one_who_works_on_the_other_side_is_measured_there(score: Callable[..., Score]) -> None:
    """The sides differ by nothing but left and right, and what a rounding does."""
    score()  # solved, and kept where check_one looks for it
    scope = Scope(rules=("scapula-stop", "lowest-point"), window_s=(8.0, 10.0), fine=False)
    task = Task(STROKE, "woman", "man", ("left", "right"), keep=False)
    left, right = checking.check_one(task, scope)
    assert (left.side, right.side) == ("left", "right")
    for one, other in zip(left.findings, right.findings, strict=True):
        assert other.value == pytest.approx(one.value, abs=0.05)
    places = (
        {f.side for f in left.findings if f.hand == "near"},
        {f.side for f in right.findings if f.hand == "near"},
    )
    assert places == ({"left"}, {"right"})
    assert {f.path for f in right.findings} == {STROKE.path}


def test_several_are_checked_in_processes_of_their_own() -> None:
    """Nobody is called so: that is found out in a child, and comes back from there; then nothing goes on."""
    threads = set(threading.enumerate())
    with pytest.raises(KeyError, match="nobody"):
        check_all([Task(STROKE, "nobody", "man"), Task(STROKE, "woman", "nobody")], processes=2)
    assert multiprocessing.active_children() == []
    assert set(threading.enumerate()) <= threads


def test_results_come_in_the_order_given_and_progress_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def check_one(task: Task) -> tuple[Checked, ...]:
        return (Checked(task.stroke.id, task.receiver, task.giver),)

    monkeypatch.setattr(checking, "check_one", check_one)
    told: list[float] = []
    found = check_all(tasks([STROKE]), told.append, processes=1)
    assert [f.receiver for f in found] == ["woman", "man"]
    assert told == [0.5, 1.0]


def test_a_stroke_that_cannot_be_prepared_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.files import score_cache

    def refuse(*_: object, **__: object) -> None:
        raise ValueError("“rib_space” is not known yet")

    def damaged(*_: object, **__: object) -> None:
        raise FileProblems(
            [Problem(Path("bones.npz"), None, Phrase("is damaged"), Phrase("Install it anew."))]
        )

    monkeypatch.setattr(score_cache, "load_or_prepare_for", refuse)
    (refused,) = checking.check_one(Task(STROKE, "woman", "man", ("right",)))
    assert str(refused.problem) == "It cannot be checked: “rib_space” is not known yet."
    assert refused.side == "right"
    assert not refused.good
    monkeypatch.setattr(score_cache, "load_or_prepare_for", damaged)
    (broken,) = checking.check_one(Task(STROKE, "woman", "man"))
    assert "bones.npz" in str(broken.problem)


KEEPS_A_CHILD = """
import multiprocessing, os, time
from concurrent.futures import ProcessPoolExecutor
from viewer.files.checking import leave_ending_to_parent

if __name__ == "__main__":
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), leave_ending_to_parent)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number, as POSIX systems do")
def test_a_child_goes_when_its_parent_was_killed(tmp_path: Path) -> None:
    script = tmp_path / "keeps_a_child.py"
    script.write_text(KEEPS_A_CHILD)
    root = str(Path(__file__).parents[2])
    parent = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": root}
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()  # not read to its end: the child holds it open as well
    _soon(lambda: not _lives(child), "the child outlived its parent")


def _soon(true: Callable[[], bool], else_say: str) -> None:
    """Wait until something is true."""
    deadline = time.monotonic() + 10.0
    while not true():
        assert time.monotonic() < deadline, else_say
        time.sleep(0.05)


def _lives(process: int) -> bool:
    """Whether a process runs; one that ended and waits for somebody to take note does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not (state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] == "Z")
