"""Looking under the skin in the real window: real people, real anatomy, the real stage."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.test_program import picture, rest
from viewer import paths
from viewer.app import Program, work
from viewer.controller import Inside
from viewer.files.settings import read_settings
from viewer.state.layers import PRESETS, VEIL

LEFT, Key, NONE = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.NoModifier


@cache
def _inside(score: Any) -> Inside:
    return work.look_inside(score, lambda _: None)


@pytest.fixture
def program(with_real_people: Callable[..., Program]) -> Program:
    """The program, paused and shown, with the people of a score that is prepared already."""
    from viewer.files.structure_texts import related

    below = {
        "inside": lambda score, report: _inside(score),
        "names": work.name_structures,
        "related": related,
    }
    return with_real_people(**below)


def opened(program: Program, qtbot: QtBot, key: Qt.Key = Key.Key_U) -> None:
    """Open the skin by a key, and wait until the paused picture rests."""
    QTest.keyClick(program.window.viewport, key)
    qtbot.waitUntil(lambda: bool(program.controller._study.layers), timeout=30_000)
    rest(program, qtbot)


def find(program: Program, layer: str) -> tuple[QPoint, str]:
    """A place in the view where a structure of a layer is seen, and which; no other is within two pixels."""
    ids = [name.id for name in program.controller._study.names if name.layer == layer]
    for anchor in program.stage.anchors(ids):
        x, y = round(anchor.x_px), round(anchor.y_px)
        around = [(x + i, y + j) for i in (-2, 0, 2) for j in (-2, 0, 2)] if anchor.shown else []
        picks = [program.stage.pick(*point) for point in around]
        if picks and all(pick is not None and pick.structure == anchor.id for pick in picks):
            return QPoint(x, y), anchor.id
    raise AssertionError(f"nothing of {layer} is seen")


def test_point_click_isolate_search_and_back(program: Program, qtbot: QtBot) -> None:
    window, view = program.window, program.window.viewport
    closed = picture(view)
    opened(program, qtbot)
    assert program.choices.values.layers == PRESETS["muscles"]
    red = picture(view)
    assert ((red[..., 0] - red[..., 1]) > 90).sum() > 5 * ((closed[..., 0] - closed[..., 1]) > 90).sum()
    frames = view.frames

    place, structure = find(program, "superficial")
    QTest.mouseMove(view, place)
    rest(program, qtbot)
    hover = view.overlay.hover
    name = next(n for n in program.controller._study.names if n.id == structure)
    assert hover is not None
    assert (hover.english, hover.latin) == (name.english, name.latin)
    assert view.frames == frames, "a name costs no rendering"

    QTest.mouseClick(view, LEFT, pos=place)
    assert window.panel.anatomy.isVisible()
    assert program.controller._study.selected == structure
    rest(program, qtbot)
    assert np.abs(picture(view) - red).max() > 60, "the outline is seen"

    QTest.mouseDClick(view, LEFT, pos=place)
    rest(program, qtbot)
    alone = picture(view)
    assert ((alone[..., 0] - alone[..., 1]) > 90).sum() < 0.6 * ((red[..., 0] - red[..., 1]) > 90).sum()
    for selected in (structure, ""):
        QTest.keyClick(view, Key.Key_Escape)
        assert program.controller._study.selected == selected
        assert not program.controller._study.isolated

    QTest.keyClick(view, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.search.field, "scapula dex")
    QTest.keyClick(window.search.field, Key.Key_Return)
    assert program.controller._study.selected == "bone/scapula-right"
    assert program.choices.values.layers.superficial == VEIL, "what lies over it opens"
    QTest.keyClick(window.search.field, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_F)
    rest(program, qtbot)
    (label,) = view.overlay.placed
    anchor = view.overlay.anchor(label.id)
    assert abs(anchor.x() - view.width() / 2) < 0.2 * view.width()
    assert abs(anchor.y() - view.height() / 2) < 0.25 * view.height()


def test_names_follow_the_motion_and_cover_each_other_never(program: Program, qtbot: QtBot) -> None:
    opened(program, qtbot, Key.Key_N)
    view = program.window.viewport
    assert len(view.overlay.placed) >= 6
    seen: list[dict[str, QPointF]] = []
    for _ in range(4):
        program.controller.orbit(25.0, 6.0)
        QApplication.processEvents()
        placed = view.overlay.placed
        seen.append({p.id: view.overlay.anchor(p.id) for p in placed})
        for one in placed:
            for other in placed:
                apart = one.left + one.width <= other.left or other.left + other.width <= one.left
                assert one is other or apart or abs(one.top - other.top) >= one.height
    both = seen[0].keys() & seen[-1].keys()
    assert len(both) >= 4, "most names stay while the model turns a little"
    moved = sorted((seen[0][name] - seen[-1][name]).manhattanLength() for name in both)
    assert moved[0] > 1.0, "no name stays where it was in the window"
    assert moved[1] > 5.0, "and only one of them can lie about where the model is turned around"


def test_a_damaged_mesh_is_named_and_the_people_play_on(
    qtbot: QtBot, config: Path, program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from viewer.files import interior_cache

    def look(score: Any, report: Any) -> Inside:
        interior_cache.load_or_build(score.names[0], tmp_path / "empty")
        raise AssertionError("the damage was not found")

    (tmp_path / "meshes").mkdir()
    for path in paths.MESHES.glob("*.npz"):
        content = path.read_bytes()
        (tmp_path / "meshes" / path.name).write_bytes(content if path.name != "bones.npz" else content[:999])
    monkeypatch.setattr(paths, "MESHES", tmp_path / "meshes")
    object.__setattr__(program.controller._tools, "inside", look)
    QTest.keyClick(program.window.viewport, Key.Key_S)
    qtbot.waitUntil(program.window.message.isVisible, timeout=30_000)
    said = program.window.message.title.text() + program.window.message.text.text()
    assert "bones.npz" in said
    assert not program.choices.values.layers.opens
    program.controller.seek(2.0)
    rest(program, qtbot)
    assert program.controller.playback.time_s == 2.0


def test_layers_are_remembered(program: Program, qtbot: QtBot, config: Path) -> None:
    opened(program, qtbot)
    QTest.keyClick(program.window.viewport, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    program.window.panel.layers.sliders["giver"].setValue(30)
    QTest.keyClick(program.window.viewport, Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    program.window.close()
    values = read_settings(config).values
    assert values.layers == PRESETS["muscles"].with_share("giver", 0.3)
    assert (values.layers_open, values.numbers, values.labels) == (True, True, False)
