"""What may be chosen next is solved meanwhile, and whoever chooses it does not wait for it twice."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from viewer import paths
from viewer.files import score_cache, solving_ahead
from viewer.files.packing import pack
from viewer.files.score_cache import entry_path
from viewer.files.solving_ahead import Ahead
from viewer.files.stroke_file import read_stroke
from viewer.stroke.stroke import Stroke

PEOPLE = ("woman", "man")
PATIENCE_S = 20.0
# It tells two shares of the first stroke, waits to be let go, leaves its entry, and stays at the second.
CHILD = """
import json, sys, time, pathlib
question = json.loads(sys.stdin.read())
here = pathlib.Path({folder!r})
(here / "question").write_text(json.dumps([question["people"], len(question["strokes"])]))
print("0 0.000"); print("0 0.250", flush=True)
while not (here / "go").exists():
    time.sleep(0.01)
pathlib.Path({entry!r}).touch()
print("1 0.500", flush=True)
time.sleep(60)
"""


@pytest.fixture
def first() -> Stroke:
    return read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")


@pytest.fixture
def second(first: Stroke) -> Stroke:
    return replace(first, id="another")


@pytest.fixture
def children(tmp_path: Path, first: Stroke, monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """Every child that was started; none of them solves anything."""
    made: list[subprocess.Popen[str]] = []
    entry = str(entry_path(first, PEOPLE, tmp_path))

    def start(module: str, flags: int = 0) -> subprocess.Popen[str]:
        assert module == "viewer.files.solving_ahead"
        command = [sys.executable, "-c", CHILD.format(folder=str(tmp_path), entry=entry)]
        made.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return made[-1]

    monkeypatch.setattr(solving_ahead, "start_python", start)
    return made


@pytest.fixture
def ahead(tmp_path: Path, children: list[Any]) -> Iterator[Ahead]:
    made = Ahead(tmp_path, after_s=0.0)
    yield made
    made.end()
    wait_until(lambda: all(child.poll() is not None for child in children))


def wait_until(true: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.01)


def begun(ahead: Ahead, *strokes: Stroke) -> Any:
    """Let it begin, and wait until the child told something."""
    ahead.begin(*PEOPLE, strokes)
    run = ahead._run
    assert run is not None
    wait_until(lambda: run.share > 0)
    return run


def test_only_what_is_missing_is_solved(ahead: Ahead, first: Stroke, second: Stroke, tmp_path: Path) -> None:
    third = replace(first, id="third")
    entry_path(third, PEOPLE, tmp_path).touch()
    begun(ahead, first, third, second)
    assert json.loads((tmp_path / "question").read_text()) == [["woman", "man"], 2]


def test_nothing_is_started_where_nothing_is_missing_or_too_soon(
    ahead: Ahead, children: list[Any], first: Stroke, tmp_path: Path
) -> None:
    late = Ahead(tmp_path, after_s=60.0)
    late.begin(*PEOPLE, [first])
    run = late._run
    late.end()
    assert run is not None
    run.join(PATIENCE_S)
    entry_path(first, PEOPLE, tmp_path).touch()
    ahead.begin(*PEOPLE, [first])
    assert ahead._run is not None
    ahead._run.join(PATIENCE_S)
    assert not children


def test_the_same_again_goes_on_and_others_end_it(
    ahead: Ahead, children: list[Any], first: Stroke, second: Stroke
) -> None:
    begun(ahead, first, second)
    ahead.begin(*PEOPLE, [first, second])
    assert len(children) == 1
    assert children[0].poll() is None
    ahead.begin("man", "man", [first, second])
    wait_until(lambda: len(children) == 2 and children[0].poll() is not None)


def test_one_that_is_being_solved_is_waited_for(
    ahead: Ahead, children: list[Any], first: Stroke, second: Stroke, tmp_path: Path
) -> None:
    begun(ahead, first, second)
    told: list[float] = []

    def report(share: float) -> None:
        told.append(share)
        (tmp_path / "go").touch()

    ahead.make_way(*PEOPLE, first, report)
    assert set(told) == {0.25}
    assert entry_path(first, PEOPLE, tmp_path).exists()
    assert children[0].poll() is None, "it goes on with the others"


def test_for_any_other_the_way_is_cleared(
    ahead: Ahead, children: list[Any], first: Stroke, second: Stroke
) -> None:
    begun(ahead, first, second)
    told: list[float] = []
    ahead.make_way(*PEOPLE, second, told.append)
    wait_until(lambda: children[0].poll() is not None)
    assert told == []


def test_whoever_does_not_wait_leaves_it_running(
    ahead: Ahead, children: list[Any], first: Stroke, second: Stroke
) -> None:
    def give_up(share: float) -> None:
        raise InterruptedError

    begun(ahead, first, second)
    with pytest.raises(InterruptedError):
        ahead.make_way(*PEOPLE, first, give_up)
    assert children[0].poll() is None


def test_where_there_can_be_no_process_nothing_happens(
    ahead: Ahead, first: Stroke, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(module: str, flags: int = 0) -> None:
        raise OSError("no processes today")

    monkeypatch.setattr(solving_ahead, "start_python", none)
    ahead.begin(*PEOPLE, [first])
    assert ahead._run is not None
    ahead._run.join(PATIENCE_S)
    ahead.make_way(*PEOPLE, first, lambda share: None)


def test_the_real_child_understands_the_question(
    first: Stroke, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it does is done here; the first stroke is beyond it, and it goes on with the next."""
    asked: list[tuple[Any, ...]] = []
    wrong = replace(first, id="wrong")

    def prepare(cast: Any, stroke: Stroke, tell: Callable[[float], None], folder: Path) -> None:
        asked.append((cast, stroke, folder))
        if stroke.id == "wrong":
            raise ValueError("not known yet")
        tell(1.0)

    packed = [pack(stroke, []) for stroke in (wrong, first)]
    question = {"people": list(PEOPLE), "strokes": packed, "folder": "here"}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(question)))
    monkeypatch.setattr(os, "nice", lambda by: by, raising=False)
    monkeypatch.setattr(solving_ahead, "load_or_prepare", prepare)
    monkeypatch.setattr("viewer.files.casting.load_cast", lambda *people: people)
    solving_ahead._answer()
    assert asked == [(PEOPLE, wrong, Path("here")), (PEOPLE, first, Path("here"))]
    assert capsys.readouterr().out.split("\n") == ["0 0.000", "1 0.000", "1 1.000", ""]


def test_four_techniques_on_several_pairs_are_kept() -> None:
    assert score_cache.KEPT >= 4 * 6
