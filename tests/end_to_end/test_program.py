"""The real window with the real stage: played, paused, turned, remembered, and told what is wrong."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.end_to_end.conftest import Build, simple_tools
from viewer import app, paths
from viewer.app import Program, WindowOptions, run_window
from viewer.controller import Tools
from viewer.files.principles_text import find_principles
from viewer.files.settings import read_settings
from viewer.files.stroke_file import read_stroke
from viewer.language import Phrase
from viewer.stroke.timeline import expand
from viewer.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def pixels(image: QImage) -> NDArray[np.int16]:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(np.int16)


def picture(widget: QWidget) -> NDArray[np.int16]:
    return pixels(widget.grab().toImage())


def rest(program: Program, qtbot: QtBot) -> None:
    """Wait until the paused picture is refined and nothing moves.

    What was posted meanwhile (a strip that goes makes room for the picture) may ask for another picture.
    """

    def still() -> bool:
        QApplication.processEvents()
        return not program.window.ticker.running and not program.window.viewport.waiting

    qtbot.waitUntil(still, timeout=30_000)


def test_it_plays_by_wall_time(build: Build, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program = build()
    play = program.controller.playback
    advance, ticks = play.advance, list[tuple[float, float]]()

    def note(dt_s: float) -> None:
        now_s = time.perf_counter()
        advance(dt_s)
        ticks.append((now_s, play.time_s))

    monkeypatch.setattr(play, "advance", note)
    qtbot.waitUntil(lambda: bool(ticks) and play.time_s > ticks[0][1] + 1.0, timeout=20_000)
    (begun_s, start_s), (now_s, time_s) = ticks[0], ticks[-1]
    assert time_s - start_s == pytest.approx(now_s - begun_s, abs=0.2)
    assert program.window.transport.time.text() != "0:00 / 0:28"


def test_what_moves_is_seen(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    before = picture(program.window.viewport)
    program.controller.seek(1.5)
    assert np.abs(picture(program.window.viewport) - before).max() > 40


def test_paused_nothing_is_drawn_and_no_timer_runs(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    rest(program, qtbot)
    frames = program.window.viewport.frames
    for _ in range(20):
        QApplication.processEvents()
    running = [timer for timer in program.window.findChildren(QTimer) if timer.isActive()]
    assert running == []
    assert program.window.viewport.frames == frames


def test_the_paused_picture_is_finer(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    program.controller.choose(captions=False)  # letters are all hard steps
    program.controller.seek(8.0)
    quick = picture(program.window.viewport)
    rest(program, qtbot)
    fine = picture(program.window.viewport)
    assert fine.shape == quick.shape

    def steps(image: NDArray[np.int16]) -> int:
        """Hard steps between neighbours: what a staircase has and a smooth edge has not."""
        return int((np.abs(np.diff(image.sum(axis=2), axis=1)) > 180).sum())

    assert steps(fine) < 0.9 * steps(quick)


def test_a_click_on_a_step_seeks_lights_it_and_moves_the_camera(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    rest(program, qtbot)
    start = program.stage.camera()
    QTest.mouseClick(program.window.panel.steps.rows[4], LEFT)
    shown = read_stroke(paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml")
    first_time_s = expand(shown).steps[4].start_s
    assert program.controller.playback.time_s == pytest.approx(first_time_s)
    assert program.window.panel.steps.rows[4].lit
    rest(program, qtbot)
    assert program.choices.values.view == "overhead"
    assert np.linalg.norm(np.subtract(program.stage.camera().eye_mm, start.eye_mm)) > 300


def test_the_mouse_turns_the_model_while_it_plays(build: Build, qtbot: QtBot) -> None:
    program = build()
    view = program.window.viewport
    start = program.stage.camera()
    QTest.mousePress(view, LEFT, pos=QPoint(200, 200))
    QTest.mouseMove(view, QPoint(280, 220))
    QTest.mouseRelease(view, LEFT, pos=QPoint(280, 220))
    assert program.stage.camera() != start
    assert program.controller.playback.playing


def test_no_mouse_gets_lost_below_the_floor_or_inside_a_body(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    intents, stage = program.controller, program.stage
    for right, down in ((0, -2000), (500, -2000), (0, 4000), (-900, -300)):
        intents.orbit(right, down)
        intents.zoom(30.0)
        assert stage.camera().eye_mm[2] > -50.0
        intents.pan(3000.0, 3000.0)
        intents.zoom(-60.0)
        assert np.linalg.norm(stage.camera().eye_mm) < 8000.0


def test_choices_are_remembered(build: Build, qtbot: QtBot, config: Path) -> None:
    first = build(paused=True)
    first.controller.choose(theme="dark", speed=0.5, loop=False, panel_width_px=330)
    first.controller.choose_view("side")
    first.window.resize(1100, 720)
    QApplication.processEvents()
    first.window.close()
    second = build(paused=True)
    values = second.choices.values
    assert (values.theme, values.speed, values.loop, values.view) == ("dark", 0.5, False, "side")
    assert (second.window.width(), second.window.height()) == (1100, 720)
    assert second.window.panel.width() == 330
    assert not second.window.transport.loop.isChecked()


def test_options_of_the_command_line_win(build: Build, config: Path) -> None:
    build(paused=True).window.close()
    values = build(paused=True, receiver="man", giver="woman").choices.values
    assert (values.receiver, values.giver) == ("man", "woman")


def test_a_settings_folder_that_cannot_be_written_is_said_and_costs_nothing(
    build: Build, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("MASSAGE_ATLAS_CONFIG", str(tmp_path / "file" / "config"))
    program = build(paused=True)
    assert program.window.message.isVisible()
    assert str(tmp_path / "file" / "config") in program.window.message.text.text()
    program.controller.choose(theme="dark")
    QTest.mouseClick(program.window.message.close_button, LEFT)
    program.controller.seek(5.0)
    assert program.controller.playback.time_s == 5.0
    assert not program.window.message.isVisible()


def test_broken_settings_are_said_and_kept(build: Build, config: Path) -> None:
    config.mkdir(parents=True)
    (config / "settings.json").write_text("{broken")
    program = build(paused=True)
    assert "settings.broken.json" in program.window.message.text.text()
    assert (config / "settings.broken.json").read_text() == "{broken"
    assert read_settings(config).trouble is None


def test_a_broken_stroke_file_is_named_with_its_line_and_the_others_play(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = (paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml").read_text()
    (tmp_path / "stretch-between-shoulder-blades.stroke.yaml").write_text(good)
    (tmp_path / "broken.stroke.yaml").write_text(good.replace("order: 1", "order: first"))
    monkeypatch.setattr(paths, "ANIMATIONS", tmp_path)
    program = build(paused=True)
    assert program.window.message.title.text() == "broken.stroke.yaml is left out of the list."
    assert "Line " in program.window.message.text.text()
    assert len(program.window.panel.techniques.rows) == 1


def test_no_technique_at_all(build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "ANIMATIONS", tmp_path / "nowhere")
    program = build(wait=False)
    assert "nowhere" in program.window.message.text.text()
    QApplication.processEvents()


# From start to end, as the command line does it


@pytest.fixture
def simple(qapp: QApplication, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "real_tools", simple_tools)


def test_grab_saves_the_whole_window_and_ends(simple: None, tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    assert run_window(WindowOptions(grab=path)) == 0
    image = pixels(QImage(str(path)))
    assert image.shape == (800, 1280, 3)
    assert image[100:500, 100:600].std() > 15.0
    assert image[300, -100].tolist() != image[300, 300].tolist()


def test_quit_after_ends_by_itself(simple: None) -> None:
    begun = time.perf_counter()
    assert run_window(WindowOptions(quit_after_s=0.2)) == 0
    assert time.perf_counter() - begun >= 0.2


def test_grab_of_what_cannot_be_prepared_shows_why_and_returns_2(
    simple: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from viewer.files.errors import FileProblems, Problem

    def broken(window: MainWindow) -> Tools:
        def load(*_: object) -> object:
            raise FileProblems(
                [
                    Problem(
                        Path("meshes/body.npz"), None, Phrase("There is no such file."), Phrase("Build it.")
                    )
                ]
            )

        tools = simple_tools(window)
        return Tools(load, tools.evaluate, tools.executor, tools.explain)  # type: ignore[arg-type]

    monkeypatch.setattr(app, "real_tools", broken)
    path = tmp_path / "window.png"
    assert run_window(WindowOptions(grab=path)) == 2
    assert path.exists()
    assert "could not be prepared" in capsys.readouterr().err


def test_grab_to_nowhere_returns_2(simple: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_window(WindowOptions(grab=tmp_path / "no" / "folder.png")) == 2
    assert "folder.png" in capsys.readouterr().err


def test_the_file_of_choices_is_plain(build: Build, config: Path) -> None:
    build(paused=True).window.close()
    content = json.loads((config / "settings.json").read_text())
    assert content["theme"] == "light"
    assert content["looks"] == {"receiver_tone": "light", "giver_tone": "tan"}


def test_the_very_first_start_shows_the_principles_and_never_again_by_itself(
    build: Build, qtbot: QtBot, config: Path
) -> None:
    window = build(paused=True, wait=False).window
    panel = window.panel
    assert panel.page.isVisible()
    assert not panel.steps.isVisible()
    assert "Gentleness is the key" in panel.page.accessibleDescription()
    QTest.mouseClick(panel.techniques.rows[0], LEFT)
    assert panel.steps.isVisible()
    assert not panel.page.isVisible()
    assert not read_settings(config).values.principles_open
    window.title_bar.principles.trigger()
    assert panel.page.isVisible()


def test_whoever_asks_for_a_technique_sees_it_at_once(build: Build) -> None:
    assert not build(paused=True, wait=False, stroke="rock-alongside-spine").window.panel.page.isVisible()


def test_a_damaged_page_of_principles_is_named_and_hides_nothing_else(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "principles.yaml"
    file.write_text("sections:\n  - id: a\n  - {id: b, heading: Softly, text: [Slowly.]}\n", encoding="utf-8")
    monkeypatch.setattr(app, "find_principles", lambda: find_principles(file))
    window = build(paused=True, wait=False).window
    assert f"{file}, line 2: The section `a` has no `heading`" in window.message.text.text()
    assert "Slowly." in window.panel.page.accessibleDescription()
