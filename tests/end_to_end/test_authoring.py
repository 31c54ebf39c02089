"""An author at work: the window takes over what is saved, and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build
from viewer.app import Program
from viewer.files.catalogue import all_strokes
from viewer.files.stroke_new import new_stroke

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for own strokes that is not there yet."""
    folder = tmp_path / "data" / "strokes"
    monkeypatch.setenv("MASSAGE_ATLAS_STROKES", str(folder))
    return folder


def titles(program: Program) -> list[str]:
    return [row.accessibleName() for row in program.window.panel.techniques.rows]


def saved(file: Path, old: str, new: str, *, beside: bool = False) -> None:
    """Change a file as an editor does: in its place, or by a new one that takes its place."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    target = file.with_suffix(".new") if beside else file
    target.write_text(text.replace(old, new, 1), encoding="utf-8")
    target.replace(file)


def test_a_stroke_is_begun_changed_broken_mended_and_deleted_while_the_window_is_open(
    build: Build, own: Path, qtbot: QtBot
) -> None:
    program = build(paused=True)
    window, controller = program.window, program.controller
    window.resize(960, 560)
    shipped = titles(program)

    def until(true: Callable[[], bool]) -> None:
        qtbot.waitUntil(true, timeout=20_000)

    file = new_stroke("mine", own, all_strokes())
    until(lambda: titles(program) == [*shipped, "Mine  ·  yours"])
    QTest.mouseClick(window.panel.techniques.rows[-1], LEFT)
    until(lambda: window.title_bar.title.text() == "Mine" and controller.playback.duration_s < 20.0)
    assert window.panel.techniques.rows[-1].toolTip() == str(file)

    view = window.viewport
    QTest.mousePress(view, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(view, QPoint(260, 230))
    QTest.mouseRelease(view, LEFT, pos=QPoint(260, 230))
    controller.seek(8.0)
    camera, score = program.stage.camera(), controller.score
    saved(file, "{at_s: 6.0, both", "{at_s: 8.0, both", beside=True)
    until(lambda: controller.score is not score)
    assert controller.playback.time_s == pytest.approx(8.0)
    assert controller.playback.duration_s == pytest.approx(23.4)
    assert not controller.playback.playing
    assert program.stage.camera() == camera

    score = controller.score
    saved(file, "fingers_deg: 35", "fingers_deg: thirty")
    until(window.message.isVisible)
    line = 1 + file.read_text(encoding="utf-8").splitlines().index(
        "  near: {part: heel, shape: flat, fingers_deg: thirty, side: near}"
    )
    assert f"Line {line}: `fingers_deg` is `thirty`" in window.message.text.text()
    assert window.message.title.text().startswith("mine.stroke.yaml has mistakes.")
    assert controller.score is score
    controller.seek(3.0)
    assert controller.playback.time_s == 3.0
    assert titles(program)[-1] == "Mine  ·  yours"

    saved(file, "fingers_deg: thirty", "fingers_deg: 35", beside=True)
    until(lambda: not window.message.isVisible())
    assert controller.score is score

    file.unlink()
    until(lambda: titles(program) == shipped)
    assert str(file) in window.message.text.text()
    assert controller.score is not None
    controller.toggle_play()
    start_s = controller.playback.time_s
    until(lambda: controller.playback.time_s > start_s)


def test_a_closed_window_looks_no_more(build: Build, own: Path, qtbot: QtBot) -> None:
    program = build(paused=True)
    program.close()
    new_stroke("mine", own, all_strokes())
    qtbot.wait(300)
    assert "Mine  ·  yours" not in titles(program)
