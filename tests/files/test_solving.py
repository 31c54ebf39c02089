"""Strokes solved in a process of its own: what the child tells, how it ends, and what happens without it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from viewer.files import score_cache, solving
from viewer.files.packing import pack
from viewer.files.solving import load_or_solve_apart
from viewer.motion.scored import Score

TELLING = "import sys, time; sys.stdin.read(); print(0.0); print(0.25, flush=True); {then}"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Solving here is only written down."""
    found: list[Any] = []

    def solve(receiver: str, giver: str, stroke: Any, report: Any, folder: Path) -> str:
        found.append((receiver, giver, folder))
        return "solved here"

    monkeypatch.setattr(solving, "load_or_prepare_for", solve)
    return found


def child_that(then: str, monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """Children that tell two shares and then do something."""
    children = []

    def start() -> subprocess.Popen[str]:
        command = [sys.executable, "-c", TELLING.format(then=then)]
        children.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return children[-1]

    monkeypatch.setattr(solving, "_start_child", start)
    return children


@pytest.mark.parametrize("then", ["pass", "sys.exit(3)"])
def test_what_the_child_tells_is_passed_on_and_the_score_comes_from_the_cache(
    then: str,
    score: Callable[..., Score],
    asked: list[Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also when it failed: then the same call solves it here, and what is wrong is found again."""
    told: list[float] = []
    children = child_that(then, monkeypatch)
    load_or_solve_apart("woman", "man", score().stroke, told.append, tmp_path)
    assert told == [0.0, 0.25]
    assert asked == [("woman", "man", tmp_path)]
    assert len(children) == 1


def test_whoever_does_not_want_to_wait_ends_the_child(
    score: Callable[..., Score], asked: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    children = child_that("time.sleep(60)", monkeypatch)

    def give_up(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        load_or_solve_apart("woman", "man", score().stroke, give_up, tmp_path)
    assert children[0].poll() is not None
    assert not asked


def test_what_is_in_the_cache_needs_no_child(
    score: Callable[..., Score], asked: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score_cache.entry_path(score().stroke, ("woman", "man"), tmp_path).touch()
    children = child_that("pass", monkeypatch)
    load_or_solve_apart("woman", "man", score().stroke, lambda share: None, tmp_path)
    assert not children


def test_without_a_child_it_is_solved_here(
    score: Callable[..., Score], asked: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> subprocess.Popen[str]:
        raise OSError("no processes today")

    monkeypatch.setattr(solving, "_start_child", none)
    load_or_solve_apart("woman", "man", score().stroke, lambda share: None, tmp_path)
    assert asked == [("woman", "man", tmp_path)]


def test_the_real_child_understands_the_question(score: Callable[..., Score], tmp_path: Path) -> None:
    """It finds the stroke in the cache, so that it need not solve it."""
    from viewer import paths

    told: list[float] = []
    stroke = score().stroke
    entry = score_cache.entry_path(stroke, ("woman", "man"), paths.cache_folder())
    question = {
        "people": ["woman", "man"],
        "stroke": pack(stroke, []),
        "folder": str(paths.cache_folder()),
    }
    before = entry.stat().st_mtime_ns
    solving._ask_child(question, told.append)
    assert told == [0.0]
    assert entry.stat().st_mtime_ns > before  # it was read, as what is used is kept longer
