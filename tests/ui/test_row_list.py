"""Rows are opened, moved and deleted by mouse and by keys, and never by accident."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.ui.fields import LineField, TextField
from viewer.ui.row_list import RowList
from viewer.ui.row_painter import Row, lines_of
from viewer.ui.style import font

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Told(list[tuple[object, ...]]):
    """What a list told, in order."""

    def hear(self, name: str) -> Callable[..., None]:
        return lambda *values: self.append((name, *values[:2]))


@pytest.fixture
def rows(qtbot: QtBot) -> tuple[RowList, Told]:
    made, told = RowList("Rows", None, movable=True), Told()  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.fill([Row(name, ("detail",)) for name in "ABCD"])
    made.show()
    qtbot.waitExposed(made)
    made.setCurrentRow(0)
    for name in ("opened", "deleted", "moved"):
        getattr(made, name).connect(told.hear(name))
    made.dropped.connect(lambda place, _: told.append(("dropped", place)))
    return made, told


def middle(rows: RowList, place: int, down: int = 0) -> QPoint:
    return rows.visualItemRect(rows.item(place)).center() + QPoint(0, down)


def drag(rows: RowList, start: QPoint, end: QPoint) -> None:
    port = rows.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(port, start + (end - start) * share)
    QTest.mouseRelease(port, LEFT, NONE, end)


@pytest.mark.parametrize(
    ("place", "to", "down", "expected"),
    [(0, 2, 8, (0, 2)), (3, 0, -8, (3, 0)), (1, 3, -8, (1, 2)), (0, 3, 60, (0, 3))],
)
def test_a_row_is_dragged_to_another_place(
    rows: tuple[RowList, Told], place: int, to: int, down: int, expected: tuple[int, int]
) -> None:
    made, told = rows
    drag(made, middle(made, place), middle(made, to, down))
    assert told[0] == ("moved", *expected)


def test_a_drag_that_ends_where_it_began_moves_nothing(rows: tuple[RowList, Told]) -> None:
    made, told = rows
    drag(made, middle(made, 1), middle(made, 1, 14))
    assert [name for name, *_ in told] == ["dropped"]
    drag(made, middle(made, 2), middle(made, 2, 2))
    assert [name for name, *_ in told] == ["dropped"]


def test_escape_lets_go(rows: tuple[RowList, Told]) -> None:
    made, told = rows
    QTest.mousePress(made.viewport(), LEFT, NONE, middle(made, 0))
    QTest.mouseMove(made.viewport(), middle(made, 3))
    QTest.keyClick(made, Key.Key_Escape)
    QTest.mouseRelease(made.viewport(), LEFT, NONE, middle(made, 3))
    assert told == []


def test_keys_open_move_and_delete(rows: tuple[RowList, Told]) -> None:
    made, told = rows
    QTest.keyClick(made, Key.Key_Down)
    for key, modifier in (
        (Key.Key_Return, NONE),
        (Key.Key_Down, ALT),
        (Key.Key_Up, ALT),
        (Key.Key_Delete, NONE),
    ):
        QTest.keyClick(made, key, modifier)
    assert told == [("opened", 1), ("moved", 1, 2), ("moved", 1, 0), ("deleted", 1)]


def test_nothing_is_moved_beyond_an_end(rows: tuple[RowList, Told]) -> None:
    made, told = rows
    QTest.keyClick(made, Key.Key_Up, ALT)
    made.setCurrentRow(3)
    QTest.keyClick(made, Key.Key_Down, ALT)
    assert told == []


def test_a_double_click_opens(rows: tuple[RowList, Told]) -> None:
    made, told = rows
    QTest.mouseDClick(made.viewport(), LEFT, NONE, middle(made, 2))
    assert told == [("opened", 2)]
    QTest.mouseDClick(made.viewport(), LEFT, NONE, QPoint(100, 390))
    assert told == [("opened", 2)]


def test_the_selection_stays_where_rows_change(rows: tuple[RowList, Told]) -> None:
    made, _ = rows
    made.setCurrentRow(3)
    made.fill([Row("A"), Row("B")])
    assert (made.currentRow(), made.count()) == (1, 2)
    made.fill([])
    assert made.currentRow() == -1


def test_rows_say_everything_to_a_screen_reader() -> None:
    assert Row("Heels", ("0:07", ""), number=3).said == "3. Heels, 0:07"


def test_a_long_name_has_two_lines(qtbot: QtBot) -> None:
    lines = lines_of("Keep that weight and move both heels slowly", font(14), 160, 2)
    assert len(lines) == 2
    assert " ".join(lines) == "Keep that weight and move both heels slowly"
    assert lines_of("Short", font(14), 160, 2) == ["Short"]
    assert lines_of("", font(14), 160, 2) == [""]


def test_a_field_is_never_filled_under_the_hands_of_whoever_types(qtbot: QtBot) -> None:
    for field in (LineField(20, None), TextField(2, None)):  # type: ignore[arg-type]
        qtbot.addWidget(field)
        field.show()
        qtbot.waitExposed(field)
        typed: list[str] = []
        field.typed.connect(typed.append)
        field.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, "ab ")
        field.show_text("ab")
        text = field.text() if isinstance(field, LineField) else field.toPlainText()
        assert (text, typed[-1]) == ("ab ", "ab ")
        with qtbot.waitSignal(field.left):
            QTest.keyClick(field, Key.Key_Escape)
        count = len(typed)
        field.show_text("other")
        assert len(typed) == count
        text = field.text() if isinstance(field, LineField) else field.toPlainText()
        assert text == "other"
        field.close()
