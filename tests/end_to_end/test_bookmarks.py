"""Bookmarks and lessons in the whole program, by mouse and keys, and again after it was closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.pictures import pixels
from viewer.app import Program
from viewer.files.library_file import SUFFIX, read_lesson
from viewer.state.layers import Layers
from viewer.state.lessons import Lesson, ShowStroke, ShowWords
from viewer.ui.row_list import RowList
from viewer.ui.row_painter import thumbnail

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Build = Callable[..., Program]


def press(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def middle(rows: RowList, place: int, down: int = 0) -> QPoint:
    return rows.visualItemRect(rows.item(place)).center() + QPoint(0, down)


def carry(start: RowList, at: QPoint, end: RowList, to: QPoint) -> None:
    """Drag from one list to a place in another, or in the same."""
    port = start.viewport()
    goal = port.mapFromGlobal(end.viewport().mapToGlobal(to))
    QTest.mousePress(port, LEFT, NONE, at)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(port, at + (goal - at) * share)
    QTest.mouseRelease(port, LEFT, NONE, goal)


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClick(field, Key.Key_A, CONTROL)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Key.Key_Escape)


def plays(program: Program) -> bool:
    return program.controller.playback.playing


def still(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.controller._camera.moving, timeout=10_000)


def test_a_bookmark_brings_everything_back_also_the_next_day(build: Build, qtbot: QtBot) -> None:
    program = build(paused=True)
    window, controller, page = program.window, program.controller, program.window.side.bookmarks
    controller.seek(6.0)
    controller.orbit(120.0, 40.0)
    controller.choose(layers=Layers(giver=0.5))
    still(program, qtbot)
    kept, pose = controller.now(), program.stage.camera()
    press(program, Key.Key_D, CONTROL)
    press(program, Key.Key_B, CONTROL)
    assert page.isVisible()
    assert page.list.count() == 1
    shot = thumbnail(page.list.rows[0].picture)
    assert (shot.width(), shot.height()) == (240, 150)
    assert np.ptp(pixels(shot)) > 60

    controller.seek(1.0)
    controller.choose(layers=Layers())
    controller.choose_view("overhead")
    controller.toggle_play()
    QTest.mouseDClick(page.list.viewport(), LEFT, NONE, middle(page.list, 0))
    still(program, qtbot)
    assert (controller.now(), program.stage.camera()) == (kept, pose)

    type_into(page.name, "Heels")
    type_into(page.note, "Look at the elbows.")
    program.close()

    again = build(paused=True)
    page = again.window.side.bookmarks
    assert page.isVisible()
    row = page.list.rows[0]
    assert (row.name, row.lines[1]) == ("Heels", "Look at the elbows.")
    page.list.setFocus()
    page.list.setCurrentRow(0)
    press(again, Key.Key_Return)
    still(again, qtbot)
    back = again.controller.now()
    assert back is not None
    assert kept is not None
    assert (round(back.time_s, 3), back.layers) == (kept.time_s, kept.layers)
    assert np.allclose(back.pose.eye_mm, pose.eye_mm, atol=0.01)

    press(again, Key.Key_Delete)
    assert page.list.count() == 0
    assert page.empty.isVisible()
    press(again, Key.Key_Z, CONTROL)
    assert page.list.rows[0].name == "Heels"
    press(again, Key.Key_Z, CONTROL | SHIFT)
    assert page.list.count() == 0
    assert window is not again.window


def test_a_lesson_is_built_by_dragging_and_played_by_keys(build: Build, qtbot: QtBot, tmp_path: Path) -> None:
    program = build(paused=True)
    window, page = program.window, program.window.side.lessons
    window.resize(1100, 760)
    press(program, Key.Key_L, CONTROL)
    QTest.mouseClick(page.begin, LEFT)
    type_into(page.title, "Evening")
    QApplication.processEvents()
    sources, items = page.sources, page.items
    carry(sources, middle(sources, 1), items, QPoint(80, 10))  # the first technique
    carry(sources, middle(sources, 0), items, QPoint(80, 2))  # words before it
    assert [row.icon for row in items.rows] == ["words", "technique"]
    assert items.currentRow() == 0
    type_into(page.words, "Welcome")
    type_into(page.text, "Lie down.")
    type_into(page.notes, "Wait.")
    QTest.mouseClick(page.tabs["add"], LEFT)
    sources.setFocus()
    sources.setCurrentRow(3)
    press(program, Key.Key_Return)
    assert items.rows[0].name == "Welcome"
    third = items.rows[2].name
    carry(items, middle(items, 2), items, middle(items, 1, -6))
    assert items.rows[1].name == third
    items.setFocus()
    press(program, Key.Key_Down, ALT)
    assert items.rows[2].name == third
    press(program, Key.Key_Z, CONTROL)
    assert items.rows[1].name == third

    items.setCurrentRow(0)
    press(program, Key.Key_Return)
    assert (window.library.strip.where.text(), window.library.plate.plate is not None) == ("1 of 3", True)
    assert not plays(program)
    press(program, Key.Key_PageDown)
    press(program, Key.Key_PageDown)
    assert window.library.strip.where.text() == "3 of 3"
    assert window.library.plate.isHidden()
    assert plays(program)
    assert items.currentRow() == 2
    QTest.mouseClick(window.library.strip.previous, LEFT)
    assert window.library.strip.where.text() == "2 of 3"
    QTest.mouseClick(window.library.strip.end, LEFT)
    assert window.library.strip.isHidden()
    program.close()

    (file,) = (tmp_path / "lessons").glob(f"*{SUFFIX}")
    lesson = read_lesson(file)
    assert lesson.title == "Evening"
    assert lesson.items[0] == ShowWords("Welcome", "Lie down.", "Wait.")
    assert [type(item) for item in lesson.items[1:]] == [ShowStroke, ShowStroke]


def test_shared_files_come_by_drop_and_leave_by_the_menu(
    build: Build, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "from-a-friend.yaml"
    lines = [
        "format: 1",
        "title: Neck",
        "items:",
        "- stroke: circles-neck",
        "  title: Circles",
        "- words: End",
    ]
    shared.write_text("\n".join(lines), encoding="utf-8")
    program = build(paused=True, lesson=Lesson("Asked for", (ShowWords("Hello"),)))
    window = program.window
    program.controller.choose(captions=True, breath=True)
    assert window.library.plate.accessibleName() == "Hello"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shared))])
    actions = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(50, 50), actions, data, LEFT, NONE)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), actions, data, LEFT, NONE))
    page = window.side.lessons
    assert [row.warning for row in page.items.rows] == [True, False]
    program.books.play_lesson(0)
    plate = window.library.plate
    assert plate.isVisible()
    assert window.captions.isHidden()
    assert "circles-neck.stroke.yaml" in plate.accessibleName()
    assert plate.letters_px >= 20
    press(program, Key.Key_PageDown)
    assert plate.accessibleName() == "End"

    out = tmp_path / "out.lesson.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.exporting.emit()
    assert read_lesson(out).title == "Neck"
