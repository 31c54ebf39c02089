"""The whole program with simple people who need no preparing."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.scene import standin
from viewer import app
from viewer.app import Program, WindowOptions, work
from viewer.controller import Request, Tools
from viewer.motion.frame import Frame
from viewer.motion.frame import evaluate as frame_of
from viewer.ports import Detail
from viewer.stroke.timeline import expand
from viewer.ui.main_window import MainWindow
from viewer.ui.worker import ThreadExecutor

Build = Callable[..., Program]


def load(request: Request, report: Callable[[float], None]) -> Any:
    """The simple people, with the real times and steps of the stroke."""
    report(0.5)
    scene, timeline = standin.scene(), expand(request.stroke)
    return SimpleNamespace(
        figures=scene.figures,
        duration_s=timeline.duration_s,
        timeline=timeline,
        scene=scene,
        whole=True,
        ready_s=math.inf,
    )


def evaluate(
    score: Any, time_s: float, detail: Detail = "play", riding: Any = None, layers: Collection[str] = ()
) -> Frame:
    """The simple people at a time."""
    frame: Frame = score.scene.frame(rock=20.0 * math.sin(time_s), detail=detail, time_s=time_s)
    pressures = [score.timeline.pressure_at(hand.role, time_s) for hand in frame.hands]
    hands = tuple(replace(hand, pressure=p) for hand, p in zip(frame.hands, pressures, strict=True))
    return replace(frame, hands=hands, step_index=score.timeline.step_index_at(time_s))


def simple_tools(window: MainWindow) -> Tools:
    """As `viewer.app.work.real_tools`, without the costly part."""
    return Tools(load, evaluate, ThreadExecutor(window), work.explain)


@pytest.fixture
def opened_window(qtbot: QtBot, config: Path) -> Iterator[Callable[..., Program]]:
    """`opened_window(tools, **options)`: the program, paused and shown, once its people are on the stage."""
    made: list[Program] = []

    def open_it(tools: Callable[[MainWindow], Tools], **options: Any) -> Program:
        program = app.build(WindowOptions(paused=True, **options), tools)
        made.append(program)
        qtbot.addWidget(program.window)
        program.window.resize(960, 600)
        program.window.show()
        qtbot.waitUntil(lambda: program.controller.score is not None, timeout=30_000)
        return program

    yield open_it
    for program in made:
        program.close()


@pytest.fixture
def with_real_people(
    opened_window: Callable[..., Program], score: Callable[..., Any]
) -> Callable[..., Program]:
    """`with_real_people(stroke=…, reflect=…)`: the program with a score that is there; tools by name."""
    real = score()

    def open_it(stroke: str | None = None, load: Any = None, **more: Any) -> Program:
        def tools(window: MainWindow) -> Tools:
            return Tools(
                load or (lambda request, report: real),
                frame_of,
                ThreadExecutor(window),
                work.explain,
                **more,
            )

        return opened_window(tools, stroke=stroke)

    return open_it


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A settings folder of this test's own, and one of lessons and bookmarks."""
    folder = tmp_path / "config"
    monkeypatch.setenv("MASSAGE_ATLAS_CONFIG", str(folder))
    monkeypatch.setenv("MASSAGE_ATLAS_LESSONS", str(tmp_path / "lessons"))
    return folder


@pytest.fixture
def build(qtbot: QtBot, config: Path) -> Iterator[Build]:
    """`build(paused=True, wait=True, …)`: the program, shown; everything is closed afterwards."""
    made: list[Program] = []

    def start(wait: bool = True, **options: Any) -> Program:
        program = app.build(WindowOptions(**options), simple_tools)
        made.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        if wait:
            qtbot.waitUntil(lambda: program.controller.score is not None, timeout=30_000)
        return program

    yield start
    for program in made:
        program.close()
