"""The page on principles and safety in the side panel: opened, left, read by keys and by screen readers."""

from __future__ import annotations

from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from viewer.files.principles_text import read_principles
from viewer.state.choices import ChoiceValues
from viewer.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
OPEN, SHUT = ChoiceValues(principles_open=True), ChoiceValues()


@pytest.fixture
def reading(window: MainWindow, intents: Mock, qtbot: QtBot) -> MainWindow:
    """The window with the page open."""
    window.show_principles(read_principles())
    window.show_choices(OPEN)
    QApplication.processEvents()
    intents.reset_mock()
    return window


def test_the_page_takes_the_place_of_the_steps_and_is_lit(reading: MainWindow) -> None:
    panel = reading.panel
    assert panel.page.isVisible()
    assert not panel.steps.isVisible()
    assert panel.principles_row.lit
    assert not any(row.lit for row in panel.techniques.rows)
    reading.show_choices(SHUT)
    assert not panel.page.isVisible()
    assert panel.steps.isVisible()
    assert [row.lit for row in (panel.principles_row, panel.techniques.rows[0])] == [False, True]


def test_its_row_comes_before_the_techniques(reading: MainWindow, intents: Mock) -> None:
    panel = reading.panel
    reading.show_choices(SHUT)
    assert panel.principles_row.y() < panel.techniques.mapTo(panel, QPoint()).y()
    QTest.mouseClick(panel.principles_row, LEFT)
    assert intents.mock_calls == [call.choose(principles_open=True)]


def test_its_button_and_every_technique_lead_on(reading: MainWindow, intents: Mock) -> None:
    panel = reading.panel
    QTest.mouseClick(panel.techniques.rows[0], LEFT)
    panel.page.ensureWidgetVisible(panel.page.go_on)
    QTest.mouseClick(panel.page.go_on, LEFT)
    assert intents.mock_calls == [
        call.choose(stroke="stretch", principles_open=False),
        call.choose(principles_open=False),
    ]


def test_f2_and_the_menu_open_and_shut_it(reading: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QTest.keyClick(reading.viewport, Qt.Key.Key_F2)
    reading.show_choices(ChoiceValues(principles_open=True, layers_open=True))
    assert not reading.panel.page.isVisible()
    reading.title_bar.principles.trigger()
    reading.show_choices(ChoiceValues(principles_open=True, panel_open=False))
    QTest.keyClick(reading.viewport, Qt.Key.Key_F2)
    opened = call.choose(principles_open=True, panel_open=True, layers_open=False)
    shut = call.choose(principles_open=False, panel_open=True, layers_open=False)
    assert intents.mock_calls == [shut, opened, opened]


def test_every_section_is_on_the_page_and_is_heard(reading: MainWindow) -> None:
    page = reading.panel.page
    written = [words.text() for words in page.findChildren(QLabel)]
    for section in read_principles():
        for text in (section.heading, *section.text, *section.points):
            assert text in written
            assert text.rstrip(".") in page.accessibleDescription()
    assert page.accessibleName() == "Principles and safety"
    assert page.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_arrow_keys_read_on(reading: MainWindow, qtbot: QtBot) -> None:
    page = reading.panel.page
    page.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        before = page.verticalScrollBar().value()
        QTest.keyClick(page, key)
        assert page.verticalScrollBar().value() > before


@pytest.mark.parametrize(("width", "twice"), [(320, False), (380, False), (320, True)])
def test_every_line_has_room_also_at_twice_the_size(
    reading: MainWindow, qtbot: QtBot, width: int, twice: bool
) -> None:
    reading.panel.setFixedWidth(width)
    if twice:
        reading.panel.page.setStyleSheet("* { font-size: 28px; }")
    for _ in range(3):
        QApplication.processEvents()
    labels = [words for words in reading.panel.page.findChildren(QLabel) if words.wordWrap()]
    assert len(labels) > 30
    for words in labels:
        assert words.height() >= words.heightForWidth(words.width()), words.text()
        right = words.mapTo(reading.panel.page.viewport(), words.rect().topRight()).x()
        assert right <= reading.panel.page.viewport().width()


def test_an_open_card_closes_when_the_page_opens(reading: MainWindow) -> None:
    reading.show_choices(SHUT)
    reading.panel.open_card("Safety")
    reading.show_choices(OPEN)
    assert not any(card.isVisible() for card in reading.panel.cards.values())
