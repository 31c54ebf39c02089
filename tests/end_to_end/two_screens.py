"""A child process that presents on the screens it was given, and prints what each of them showed."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.end_to_end.conftest import simple_tools
from viewer import app
from viewer.app import Program, WindowOptions
from viewer.host import messages


def small(image: QImage) -> NDArray[np.int16]:
    """A picture in grey, 160 × 90."""
    ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    grey = image.scaled(160, 90, ignore, smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(90, grey.bytesPerLine())
    return rows[:, :160].astype(np.int16)


def until(qt: QApplication, ready: Any) -> None:
    """Let events pass until that holds."""
    for _ in range(6000):
        qt.processEvents()
        if ready():
            return
        QTest.qWait(5)
    raise TimeoutError


def walk(program: Program) -> list[int]:
    """Through the steps with a clicker; which caption each press brought; and some other keys."""
    window, seen = program.window, []
    steps = [row.text() for row in window.panel.steps.rows]
    keys = Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace
    for key in keys:
        QTest.keyClick(window.viewport, key)
        seen.append(steps.index(window.captions.text))
    QTest.keyClick(window.viewport, Qt.Key.Key_BracketRight)
    QTest.keyClick(window.viewport, Qt.Key.Key_S)
    return seen


def present(qt: QApplication, program: Program) -> dict[str, Any]:
    """F5 with a clicker, and everything that can happen to two screens."""
    window, talk = program.window, program.window.presenting

    def screens() -> list[str | None]:
        qt.processEvents()
        shown: list[QWidget | None] = [talk.audience, talk.desk.window]
        return [one.screen().name() if one is not None else None for one in shown]

    control = program.controller
    control.choose(speed=0.5)
    control.choose_view("side")
    control.orbit(200.0, 20.0)
    until(qt, lambda: not control._camera.moving)
    before, camera = program.choices.values, program.stage.camera()
    QTest.keyClick(window.viewport, Qt.Key.Key_F5)
    until(qt, lambda: window.viewport.frames > 1 and not program.controller._camera.moving)
    audience, notes = talk.audience, talk.desk.window
    assert audience is not None
    assert notes is not None
    box = audience.geometry()
    said: dict[str, Any] = {
        "audience": [audience.screen().name(), box.x(), box.y(), box.width(), box.height()]
    }
    said["notes"] = notes.screen().name()
    said["caption"] = program.window.captions.height()
    said["rendered"] = list(program.stage.image().shape[1::-1])
    said["steps"] = walk(program)
    until(qt, lambda: not control._camera.moving)
    window.captions.hide()
    frames = window.viewport.frames
    window.repaint_view()
    QTest.qWait(200)
    said["frames"] = window.viewport.frames - frames
    copy = notes.copy.grab(notes.copy.box.toRect()).toImage()
    said["alike"] = float(np.abs(small(audience.grab().toImage()) - small(copy)).mean())
    QTest.keyClick(notes, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    said["swapped"] = screens()
    everything = talk.screens
    talk.screens = lambda: everything()[:1]
    talk.screens_changed()
    said["unplugged"] = screens()
    talk.screens = everything
    talk.screens_changed()
    said["plugged"] = screens()
    QTest.keyClick(window.viewport, Qt.Key.Key_Escape)
    qt.processEvents()
    until(qt, lambda: not control._camera.moving)
    said["choices"] = program.choices.values == before
    said["camera"] = float(np.linalg.norm(np.subtract(program.stage.camera().eye_mm, camera.eye_mm)))
    said["after"] = [window.viewport.window() is window, window.width(), window.height()]
    return said


def main() -> None:
    """Print one line of JSON."""
    qt = QApplication([])
    with messages.vtk_to_log():
        program = app.build(WindowOptions(paused=True), simple_tools)
        program.window.resize(960, 600)
        program.window.show()
        until(qt, lambda: program.controller.score is not None)
        said = present(qt, program)
        program.close()
    print(json.dumps(said))  # noqa: T201


if __name__ == "__main__":
    main()
