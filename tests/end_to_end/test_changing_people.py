"""Receiver and giver are changed while it plays: the old pair plays on, the new one goes on from there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.end_to_end import conftest
from viewer.app import Program, work
from viewer.controller import Request, Tools
from viewer.ui.main_window import MainWindow
from viewer.ui.worker import ThreadExecutor

FIRST = ("woman", "man")


class Slow:
    """Loads the simple people; any pair but the first one is held back until it is let go."""

    def __init__(self) -> None:
        self.go = Event()
        self.loaded: list[tuple[str, str]] = []

    def __call__(self, request: Request, report: Callable[[float], None]) -> Any:
        pair = request.receiver, request.giver
        while pair != FIRST and not self.go.wait(0.02):
            report(0.4)  # raises where it was cancelled
        self.loaded.append(pair)
        return conftest.load(request, report)


@pytest.fixture
def slow() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.go.set()


@pytest.fixture
def program(opened_window: Callable[..., Program], slow: Slow, qtbot: QtBot) -> Program:
    """The program, playing, with the model turned by hand."""

    def tools(window: MainWindow) -> Tools:
        return Tools(slow, conftest.evaluate, ThreadExecutor(window), work.explain)

    made = opened_window(tools)
    made.controller.seek(10.0)
    made.controller.orbit(70.0, 15.0)
    QTest.keyClick(made.window.viewport, Qt.Key.Key_Space)
    plays_on(made, qtbot)
    return made


def plays_on(program: Program, qtbot: QtBot) -> None:
    frames, time_s = program.window.viewport.frames, program.controller.playback.time_s
    qtbot.waitUntil(lambda: program.window.viewport.frames > frames + 2, timeout=30_000)
    assert program.controller.playback.time_s > time_s
    assert program.controller.playback.playing


def choose(program: Program, role: Any, person: str) -> None:
    """As a click in the menu does."""
    program.window.title_bar._persons[role][person].trigger()


@pytest.mark.parametrize(("role", "person", "pair"), [
    ("receiver", "man", ("man", "man")),
    ("giver", "woman", ("woman", "woman")),
])  # fmt: skip
def test_the_old_pair_plays_on_until_the_new_one_takes_over(
    program: Program, slow: Slow, qtbot: QtBot, role: Any, person: str, pair: tuple[str, str]
) -> None:
    window, play, pose = program.window, program.controller.playback, program.stage.camera()
    old = program.controller.score
    choose(program, role, person)
    qtbot.waitUntil(window.progress.isVisible, timeout=10_000)
    assert "40\N{NO-BREAK SPACE}%" in window.progress.words.text()
    plays_on(program, qtbot)
    assert program.controller.score is old
    begun, was_s = time.perf_counter(), play.time_s
    slow.go.set()
    qtbot.waitUntil(lambda: program.controller.score is not old, timeout=30_000)
    assert slow.loaded[-1] == pair
    assert was_s <= play.time_s <= was_s + time.perf_counter() - begun + 0.2, "at the same moment"
    plays_on(program, qtbot)
    assert not window.progress.isVisible()
    assert program.stage.camera() == pose, "from where it was looked at"


def test_cancel_keeps_the_old_pair_and_says_so_in_the_menu(
    program: Program, slow: Slow, qtbot: QtBot
) -> None:
    window, old = program.window, program.controller.score
    choose(program, "giver", "woman")
    qtbot.waitUntil(window.progress.isVisible, timeout=10_000)
    assert window.title_bar._persons["giver"]["woman"].isChecked()
    QTest.mouseClick(window.progress.cancel, Qt.MouseButton.LeftButton)
    assert not window.progress.isVisible()
    assert window.title_bar._persons["giver"]["man"].isChecked()
    assert program.choices.values.giver == "man"
    plays_on(program, qtbot)
    assert program.controller.score is old
    assert slow.loaded == [FIRST]


def test_another_choice_meanwhile_takes_the_place_of_the_first(
    program: Program, slow: Slow, qtbot: QtBot
) -> None:
    old = program.controller.score
    choose(program, "giver", "woman")
    choose(program, "receiver", "man")
    qtbot.waitUntil(program.window.progress.isVisible, timeout=10_000)
    slow.go.set()
    qtbot.waitUntil(lambda: program.controller.score is not old, timeout=30_000)
    assert slow.loaded == [FIRST, ("man", "woman")]
    choose(program, "receiver", "woman")
    choose(program, "giver", "man")
    qtbot.waitUntil(
        lambda: slow.loaded[-1] == FIRST and not program.window.progress.isVisible(), timeout=30_000
    )
    plays_on(program, qtbot)
