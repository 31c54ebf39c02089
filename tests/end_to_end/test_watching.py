"""Watching: scrubbed while it plays, looped from A to B, slowed down, captioned, with the real window."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build, simple_tools
from tests.end_to_end.test_program import pixels
from tests.helpers.voices import FakeVoice
from viewer.app import Program
from viewer.host import speech
from viewer.host.voice import SystemVoice
from viewer.ui.scrub_bar import SIDE

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def place(program: Program, time_s: float, y: int = 19) -> QPoint:
    """Where a time is on the scrub bar."""
    bar = program.window.transport.scrub
    duration_s = program.controller.playback.duration_s
    return QPoint(round(SIDE + (bar.width() - 2 * SIDE) * time_s / duration_s), y)


def scene(program: Program) -> NDArray[np.int16]:
    """The upper part of the picture, where no caption is."""
    view = program.window.viewport
    QApplication.processEvents()
    return pixels(view.grab().toImage())[: view.height() // 2]


def test_dragging_scrubs_while_it_plays_and_it_goes_on_when_let_go(build: Build, qtbot: QtBot) -> None:
    program = build()
    bar, play = program.window.transport.scrub, program.controller.playback
    QTest.mousePress(bar, LEFT, pos=place(program, 6.0))
    pictures, frames = [], program.window.viewport.frames
    for time_s in (7.0, 9.0, 11.0):
        QTest.mouseMove(bar, place(program, time_s))
        pictures.append(scene(program))
        assert play.time_s == pytest.approx(time_s, abs=0.1)
        assert program.window.transport.time.text().startswith(f"0:{int(play.time_s):02d}")
    assert program.window.viewport.frames >= frames + 3
    assert all(np.abs(a - b).max() > 40 for a, b in pairwise(pictures))
    held_s = play.time_s
    QTest.qWait(120)
    assert play.time_s == held_s
    QTest.mouseRelease(bar, LEFT, pos=place(program, 11.0))
    assert play.playing
    qtbot.waitUntil(lambda: play.time_s > held_s + 0.2, timeout=10_000)


def test_it_loops_from_a_to_b_by_keys_and_mouse(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    window, play = program.window, program.controller.playback
    bar, view = window.transport.scrub, window.viewport
    for time_s, key in ((8.0, Qt.Key.Key_A), (12.0, Qt.Key.Key_B)):
        QTest.mouseClick(bar, LEFT, pos=place(program, time_s))
        QTest.keyClick(view, key, SHIFT)
    start_s, end_s = play.section_s or (0.0, 0.0)
    assert (start_s, end_s) == pytest.approx((8.0, 12.0), abs=0.1)
    handle = bar.handles.end
    QTest.mousePress(handle, LEFT, pos=QPoint(8, 8))
    QTest.mouseMove(handle, QPoint(8, 8) + place(program, 8.5) - place(program, 12.0))
    QTest.mouseRelease(handle, LEFT, pos=QPoint(8, 8))
    assert play.section_s == pytest.approx((start_s, 8.5), abs=0.1)
    program.controller.choose(speed=2.0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    seen: list[float] = []

    def wrapped() -> bool:
        seen.append(play.time_s)
        return any(later < earlier for earlier, later in pairwise(seen))

    qtbot.waitUntil(wrapped, timeout=20_000)
    assert all(start_s <= time_s <= 8.6 for time_s in seen)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not play.section_s
    assert not handle.isVisible()


def test_another_speed_keeps_the_time_and_plays_by_wall_time(build: Build, qtbot: QtBot) -> None:
    program = build()
    play, view = program.controller.playback, program.window.viewport
    program.controller.seek(5.0)
    for _ in range(10):
        before = play.time_s
        QTest.keyClick(view, Qt.Key.Key_BracketLeft)
        assert play.time_s == before
    assert (play.speed, program.window.transport.speed.text()) == (0.1, "0.1× ▾")

    def ticked() -> tuple[float, float]:
        """The time of the stroke and of the wall, right after a tick."""
        before = play.time_s
        qtbot.waitUntil(lambda: play.time_s != before, timeout=10_000)
        return play.time_s, time.perf_counter()

    start_s, begun = ticked()
    while (now := ticked())[1] < begun + 0.8:
        pass
    assert now[0] - start_s == pytest.approx(0.1 * (now[1] - begun), abs=0.03)


def test_a_chapter_is_clicked_and_keyframes_are_stepped(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    window, play = program.window, program.controller.playback
    QTest.mouseClick(window.transport.scrub, LEFT, pos=place(program, 9.0, y=6))
    card = program.controller._card
    assert card is not None
    starts = [start_s for step in card.steps for start_s, _ in step.occurrences]
    assert play.time_s in [pytest.approx(start_s) for start_s in starts]
    QTest.keyClick(window.viewport, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert play.time_s in [pytest.approx(time_s) for time_s in card.keyframes_s]


def test_captions_are_seen_and_go_with_a_key(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    window, view = program.window, program.window.viewport
    program.controller.seek(6.0)
    lower = view.rect().adjusted(0, view.height() * 2 // 3, 0, 0)
    shown = pixels(view.grab(lower).toImage())
    assert window.captions.text in [row.text() for row in window.panel.steps.rows]
    plate = (np.abs(shown - 255).max(axis=2) < 22).mean()
    letters = (shown.max(axis=2) < 60).mean()
    QTest.keyClick(view, Qt.Key.Key_T)
    bare = pixels(view.grab(lower).toImage())
    assert not window.captions.text
    assert plate > 0.2 + (np.abs(bare - 255).max(axis=2) < 22).mean()
    assert letters > 0.005 + (bare.max(axis=2) < 60).mean()


def test_the_systems_voice_says_the_step_and_is_silent_when_paused(
    opened_window: Callable[..., Program], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeVoice(tmp_path)
    monkeypatch.setenv("PATH", str(fake.folder), prepend=os.pathsep)
    speaking = SystemVoice(speech.find("linux"))
    program = opened_window(lambda window: replace(simple_tools(window), voice=speaking))
    view = program.window.viewport
    QTest.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert program.window.title_bar.captions.narration.isChecked()
    assert not fake.heard
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(fake.heard), timeout=20_000)
    assert fake.heard == [program.window.captions.text]
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not speaking.busy
    assert not fake.ended
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(fake.heard) == 2, timeout=20_000)
    assert fake.heard[1] == program.window.panel.steps.rows[1].text()


def test_without_a_voice_it_says_what_to_install(opened_window: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened_window(lambda window: replace(simple_tools(window), voice=SystemVoice(None)))
    menu = program.window.title_bar.captions
    menu.menu.aboutToShow.emit()
    assert "no voice" in menu.narration.text()
    menu.narration.trigger()
    assert program.window.message.isVisible()
    assert program.window.message.title.text() == "This computer has no voice."
    assert program.window.message.text.text() in menu.narration.toolTip()
