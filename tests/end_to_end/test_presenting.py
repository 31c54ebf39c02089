"""Presenting with the real window: steps of a real technique, everything as it was, and two screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build
from tests.helpers.repository import TOP

Key = Qt.Key
SCREENS = (("Laptop", 0, 1000, 600), ("Projector", 1000, 800, 450))


def test_a_lesson_with_a_clicker_and_everything_as_it_was(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    window, control, choices = program.window, program.controller, program.choices
    control.choose(speed=0.5)
    control.choose_view("side")
    control.orbit(200.0, 20.0)
    qtbot.waitUntil(lambda: not control._camera.moving, timeout=30_000)
    before, camera = choices.values, program.stage.camera()
    shown = window.size(), window.panel.size(), window.viewport.size()

    def click(key: Key) -> None:
        QTest.keyClick(window.viewport, key)
        QApplication.processEvents()

    click(Key.Key_F5)
    audience = window.presenting.audience
    assert audience is not None
    assert program.stage.image().shape[:2] == (audience.height(), audience.width())
    seen = []
    for key in (Key.Key_PageDown, Key.Key_Right, Key.Key_Return, Key.Key_PageUp, Key.Key_Backspace):
        click(key)
        seen.append(window.captions.text)
    steps = [row.text() for row in window.panel.steps.rows]
    assert seen == [steps[1], steps[2], steps[3], steps[2], steps[1]]
    click(Key.Key_BracketRight)
    click(Key.Key_S)
    click(Key.Key_Escape)
    qtbot.waitUntil(lambda: not control._camera.moving, timeout=30_000)
    assert choices.values == before
    assert shown == (window.size(), window.panel.size(), window.viewport.size())
    assert np.allclose(program.stage.camera().eye_mm, camera.eye_mm, atol=1.0)


def test_two_screens_the_audiences_and_the_presenters(tmp_path: Path) -> None:
    """In a process of its own, with two screens configured: what each shows, and one unplugged and back."""
    layout = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": w,
            "height": h,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, w, h in SCREENS
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": layout}), encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(TOP)}
    env["MASSAGE_ATLAS_CONFIG"] = str(tmp_path / "config")
    command = [sys.executable, "-m", "tests.end_to_end.two_screens"]
    done = subprocess.run(command, env=env, cwd=TOP, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["audience"] == ["Projector", 1000, 0, 800, 450]
    assert said["notes"] == "Laptop"
    assert said["rendered"] == [800, 450], "as large as the audience's screen"
    assert said["frames"] == 1, "one rendering for both windows"
    assert said["alike"] < 6.0, "grey levels between the audience's picture and the small copy"
    assert said["swapped"] == ["Laptop", "Projector"]
    assert said["unplugged"] == ["Laptop", None]
    assert said["plugged"] == ["Projector", "Laptop"]
    assert said["after"] == [True, 960, 600]
