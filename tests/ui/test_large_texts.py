"""Texts of twice the size: nothing is cut off, nothing lies over anything else, on a small laptop."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CARD, PAGES
from tests.ui.test_everybody import SCAPULA
from viewer.files.translations import file_of, read_translations
from viewer.language import speak
from viewer.ports import Message, PracticeCard, TechniqueItem
from viewer.ports.library import BookmarkLine, LessonLine, LessonPlace, LessonShown, LibraryShown, Plate
from viewer.state.choices import TEXT_SIZES, ChoiceValues, TextSize
from viewer.ui import text_scale
from viewer.ui.controls import ElidedLabel, TextRow
from viewer.ui.lesson_strip import LessonStrip
from viewer.ui.main_window import MainWindow
from viewer.ui.notices import HelpPage
from viewer.ui.style import apply_theme
from viewer.ui.tick_box import TickBox

LAPTOP, SMALLEST = (1366, 768), (960, 640)
A_LESSON = LibraryShown(
    bookmarks=(BookmarkLine("The firmest part", "Pressing between the ribs", 7.0),),
    titles=("Backs",),
    open=0,
    lesson=LessonShown("Backs", (LessonLine("stroke", "Pressing between the ribs", steps=("Press.",)),)),
)
TITLES = ("Stretching between the shoulder blades", "Pressing between the ribs", "Four presses on the sacrum")


@pytest.fixture
def full(window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    """The window with several techniques, a card, a message and the progress strip."""
    items = [TechniqueItem(str(place), title) for place, title in enumerate(TITLES)]
    window.show_techniques([*items, TechniqueItem(CARD.id, CARD.title)], CARD.id)
    window.show_structure(SCAPULA)
    window.show_message(Message("A file cannot be used.", "animations/x.stroke.yaml, line 3: no such level."))
    window.show_progress(0.4)
    window.progress.show()
    yield window
    window.show_progress(None)
    apply_theme(qapp, "light")


def seen(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [w for w in window.findChildren(kind) if w.isVisible() and not w.visibleRegion().isEmpty()]


def faults(window: QWidget) -> list[str]:
    """Every text that has less room than it needs, and every widget that lies over another."""
    found = [f"{_name(w)}: {said}" for w in seen(window, QWidget) if (said := _too_small(w))]
    for around in [window, *seen(window, QWidget)]:
        found += _overlaps(around)
    return found


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    return f"{type(widget).__name__} {words!r}"


def _too_small(widget: QWidget) -> str:
    width, height = widget.width(), widget.height()
    if isinstance(widget, TextRow):
        return _short(height, widget.heightForWidth(width), "high")
    if isinstance(widget, (QPushButton, QToolButton, TickBox)) and widget.text():
        need = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
        return _short(width, need.width() + 4, "wide") or _short(height, need.height(), "high")
    if isinstance(widget, QComboBox):
        return _short(height, widget.fontMetrics().height() + 8, "high")
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
        if widget.wordWrap():
            return _short(height, widget.heightForWidth(width), "high")
        need = widget.fontMetrics().size(0, widget.text())
        return _short(width, need.width(), "wide") or _short(height, need.height(), "high")
    return ""


def _short(has: int, needs: int, way: str) -> str:
    return f"{has} px {way}, needs {needs}" if has < needs else ""


def _overlaps(around: QWidget) -> list[str]:
    """Children of one widget over each other, or beyond its edge where nothing scrolls."""
    if isinstance(around, QAbstractScrollArea):
        return []
    if around.objectName() == "qt_scrollarea_viewport":
        wide = [c for c in around.children() if isinstance(c, QWidget) and c.width() > around.width()]
        return [f"{_name(child)} scrolls sideways" for child in wide]
    children = [
        child
        for child in around.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and _solid(child)
    ]
    found = [
        f"{_name(one)} lies over {_name(other)}"
        for one, other in combinations(children, 2)
        if not (one.geometry().adjusted(1, 1, -1, -1) & other.geometry().adjusted(1, 1, -1, -1)).isEmpty()
    ]
    whole = QRect(0, 0, around.width(), around.height())
    return found + [
        f"{_name(child)} is beyond the edge of {_name(around)}"
        for child in children
        if not whole.contains(child.geometry())
    ]


def _solid(widget: QWidget) -> bool:
    """What is meant to float over something else, as the search does, is not asked."""
    return widget.objectName() not in ("searchBox", "qt_scrollarea_viewport") and widget.width() > 0


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_everything_has_room(full: MainWindow, size: TextSize, qtbot: QtBot) -> None:
    for (page, values), (width, height) in product(PAGES.items(), (LAPTOP, SMALLEST)):
        full.resize(width, height)
        full.show_choices(ChoiceValues(**{**vars(values), "text_size": size}))
        full.panel.open_card(None)
        for _ in range(3):
            QApplication.processEvents()
        assert "\n".join(faults(full)) == "", (page, width, height)
        assert full.viewport.width() >= 320


@pytest.mark.parametrize("language", ["de", "es"])
def test_everything_has_room_in_long_languages(full: MainWindow, language: str, qtbot: QtBot) -> None:
    """Where texts are longest and the window is smallest; also what stands there for a moment only."""
    speak(read_translations(file_of(language)))
    full.retranslate()
    full.library.show_library(A_LESSON)
    full.panel.open_card(None)
    full.resize(*SMALLEST)
    for page, values in PAGES.items():
        full.show_choices(ChoiceValues(**{**vars(values), "text_size": "very-large"}))
        full.side.lessons.select_item(0)
        full.side.lessons.open_tab(1)
        for _ in range(3):
            QApplication.processEvents()
        assert "\n".join(faults(full)) == "", page
    full.show_choices(ChoiceValues())
    full.show_practice(PracticeCard())
    for _ in range(3):
        QApplication.processEvents()
    assert "\n".join(faults(full)) == "", "practice"


def test_in_the_smallest_window_largest_texts_are_whole(full: MainWindow, qtbot: QtBot) -> None:
    """The title in two lines; the strip of a lesson beside a cross only where words have no room at all."""

    def settle(size: TextSize) -> None:
        full.show_choices(ChoiceValues(text_size=size))
        for _ in range(3):
            QApplication.processEvents()

    full.resize(*SMALLEST)
    full.panel.open_card(None)
    settle("very-large")
    title, strip = full.title_bar.title, full.library.strip
    assert title.text().split("\n") == ["Stretching between", "the shoulder blades"]
    assert not title.toolTip()
    assert title.sizeHint().height() < title.height(), "it asks for one line"
    speak(read_translations(file_of("de")))
    strip.retranslate()
    strip.show_place(LessonPlace("Backs", 0, 3, "A page of words", plate=Plate("A page of words")))
    settle("very-large")
    assert (strip.cross.isVisible(), strip.end.isVisible()) == (False, True)
    assert "\n".join(faults(full)) == ""
    narrow = QWidget()
    qtbot.addWidget(narrow)
    alone = LessonStrip(narrow)
    narrow.show()
    alone.show_place(LessonPlace("Backs", 0, 3, "A page of words"))
    alone.resize(480, strip.height())
    assert (alone.cross.isVisible(), alone.end.isVisible()) == (True, False)
    assert alone.cross.accessibleName() == "Die Lektion beenden"
    settle("normal")
    assert (strip.cross.isVisible(), strip.end.isVisible()) == (False, True)
    assert title.text() == CARD.title
    strip.show_place(None)


def test_texts_grow_with_the_choice(window: MainWindow, qtbot: QtBot) -> None:
    heights = []
    for size in TEXT_SIZES:
        window.show_choices(ChoiceValues(text_size=size))
        QApplication.processEvents()
        heights.append(QFontInfo(window.panel.purpose.font()).pixelSize())
    window.show_choices(ChoiceValues())
    assert heights == [14, 21, 28]


def test_texts_grow_with_the_font_of_the_system(window: MainWindow, qapp: QApplication) -> None:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(2.0 * usual.pointSizeF())
    try:
        qapp.setFont(larger)
        window._dressed = None  # as it is at the start
        window.show_choices(ChoiceValues())
        QApplication.processEvents()
        assert text_scale.scale() == pytest.approx(2.0, abs=0.1)
        assert "\n".join(faults(window)) == ""
        apply_theme(qapp, "light", "very-large")
        assert text_scale.scale() == text_scale.LARGEST, (
            "twice the size of twice the size has room for nothing"
        )
    finally:
        qapp.setFont(usual)
        apply_theme(qapp, "light")
    assert text_scale.scale() == 1.0


def test_the_page_of_keys_has_room(window: MainWindow, qtbot: QtBot) -> None:
    for size in TEXT_SIZES:
        window.show_choices(ChoiceValues(text_size=size))
        QApplication.processEvents()
        window.show_help()
        page = window.findChild(HelpPage)
        assert isinstance(page, HelpPage)
        QApplication.processEvents()
        assert page.width() <= LAPTOP[0]
        assert page.height() <= LAPTOP[1]
        assert "\n".join(faults(page)) == ""
        page.accept()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.show_choices(ChoiceValues())


def test_what_the_bar_has_no_room_for_is_in_one_menu(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.title_bar
    window.show_choices(ChoiceValues(text_size="very-large"))
    window.resize(*SMALLEST)
    QApplication.processEvents()
    assert bar.more.button.isVisible()
    bar.more.menu.aboutToShow.emit()
    moved = [button.accessibleName() for button in bar.more.moved]
    assert [action.text() for action in bar.more.menu.actions()] == moved
    assert all(not button.isVisible() for button in bar.more.moved)
    window.show_choices(ChoiceValues())
    window.resize(1600, 800)
    QApplication.processEvents()
    assert not bar.more.button.isVisible()
    assert all(button.isVisible() for button in bar._buttons())
