"""What is painted or broken by our own code is whole in large texts: names, captions, rows, menus, cards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.test_everybody import SCAPULA
from tests.ui.test_large_texts import SMALLEST, faults
from viewer import paths
from viewer.anatomy.interior import Named
from viewer.anatomy.naming import name_of
from viewer.files.stroke_file import read_stroke
from viewer.files.structure_texts import read_structures
from viewer.files.translations import file_of, read_translations
from viewer.language import speak, tr
from viewer.ports import BreathMoment, Label, Message, Notes
from viewer.ports.library import LessonPlace
from viewer.state.choices import ChoiceValues, TextSize
from viewer.ui.caption_layout import under_picture
from viewer.ui.caption_signs import Signs
from viewer.ui.main_window import MainWindow
from viewer.ui.notices import HelpPage
from viewer.ui.overlay import Overlay
from viewer.ui.row_list import RowList
from viewer.ui.row_painter import Row
from viewer.ui.search_box import SearchBox
from viewer.ui.style import apply_theme

SIZES = (("de", "large"), ("de", "very-large"), ("es", "very-large"), ("zh", "very-large"))
SMALL_VIEW = 472, 340
"""px: the view in the smallest window with very large texts, a message above and a lesson below it."""


@pytest.fixture(params=SIZES, ids="-".join)
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[TextSize]:
    """Large texts, in the languages with the longest words and with the highest letters."""
    language, size = request.param
    speak(read_translations(file_of(language)))
    apply_theme(qapp, "light", size)
    yield size
    apply_theme(qapp, "light")


@pytest.fixture(scope="module")
def names() -> tuple[Named, ...]:
    return read_structures()


@pytest.fixture(scope="module")
def steps() -> list[str]:
    strokes = sorted(paths.ANIMATIONS.glob("*.stroke.yaml"))
    return [step.text for path in strokes for step in read_stroke(path).steps]


def words(text: str) -> str:
    """A text without the places where it was broken."""
    return "".join(text.split())


def test_every_caption_is_whole(size: TextSize, steps: list[str]) -> None:
    assert len(steps) > 20
    signs = Signs(0.5, BreathMoment("in", 0.5))
    for text in map(tr, steps):
        lines = under_picture(text, [text], 22, signs, *SMALL_VIEW).lines
        assert words("".join(lines.texts)) == words(text)


def test_every_name_over_the_picture_is_whole(size: TextSize, names: tuple[Named, ...]) -> None:
    image = QImage(*SMALL_VIEW, QImage.Format.Format_RGB32)
    for named in names:
        overlay, name = Overlay(), name_of(named)
        overlay.set_notes(Notes(labels=(Label(named.id, name, 240.0, 120.0),)))
        painter = QPainter(image)
        overlay.paint(painter, *SMALL_VIEW, 1.0)
        painter.end()
        ((shown, placed),) = zip(overlay.texts, overlay.placed, strict=True)
        assert words(shown) == words(name)
        assert len(shown.split("\n")) <= 3, shown
        room = QFontMetricsF(overlay._letters(False))
        assert max(room.horizontalAdvance(line) for line in shown.split("\n")) <= placed.width <= 220.0


def test_every_row_is_as_high_as_its_whole_name(size: TextSize, steps: list[str], qtbot: QtBot) -> None:
    rows = RowList("Rows", None)  # type: ignore[arg-type]
    qtbot.addWidget(rows)
    rows.resize(430, 300)
    rows.show()
    rows.fill(
        [
            Row(tr(text)[:60], (tr(text)[:50],), number=1, thumb=place % 2 == 0, icon="play")
            for place, text in enumerate(steps)
        ]
    )
    QApplication.processEvents()
    for place, row in enumerate(rows.rows):
        box = rows.visualItemRect(rows.item(place))
        texts = rows._painter._texts(row, box.width() - rows._painter._before(row) - 8)
        assert words("".join(text for text, _, _ in texts)) == words(row.name + "".join(row.lines))
        assert sum(QFontMetrics(letters).height() for _, letters, _ in texts) <= box.height()


def test_every_name_that_is_found_is_whole(
    size: TextSize, names: tuple[Named, ...], window: MainWindow, qtbot: QtBot
) -> None:
    window.show_choices(ChoiceValues(text_size=size))
    box: SearchBox = window.search
    window.resize(*SMALLEST)
    box.show_structures(names)
    box.open()
    for typed in ("musc", "vert", "t1"):
        box.field.setText(typed)
        QApplication.processEvents()
        assert box.results.count() > 2
        for place in range(box.results.count()):
            index = box.results.model().index(place, 0)
            name, latin = box._painter._lines(index, box._painter._width())
            high = box._painter.sizeHint(QStyleOptionViewItem(), index).height()
            assert words("".join((*name, *latin))) == words(index.data() + box._found[place].latin)
            assert box.results.visualItemRect(box.results.item(place)).height() >= high
        assert box.geometry().bottom() < window.viewport.height()


def test_a_card_beside_a_lesson_and_below_a_message_has_room(
    size: TextSize, window: MainWindow, qtbot: QtBot
) -> None:
    window.retranslate()
    window.show_choices(ChoiceValues(text_size=size))
    window.show_structure(SCAPULA)
    window.library.strip.show_place(LessonPlace("Backs", 0, 3, tr("Pressing between the ribs")))
    window.show_message(Message("A file cannot be used.", "animations/x.stroke.yaml, line 3: no such level."))
    for width in (SMALLEST[0], 1366):
        window.resize(width, SMALLEST[1])
        for name in window.panel.tabs:
            window.panel.open_card(name)
            for _ in range(3):
                QApplication.processEvents()
            assert "\n".join(faults(window)) == "", (width, name)
    window.library.strip.show_place(None)
    window.show_choices(ChoiceValues())


def test_a_long_message_leaves_room_and_is_read_to_its_end_by_keys(
    size: TextSize, window: MainWindow, qtbot: QtBot
) -> None:
    """Three mistakes of a stroke file, as the program says them."""
    line = (
        tr("Line {line}", line=28) + ": `level` / `T13`, `T5.5`: scapula-spine-root, scapula-inferior-angle. "
    )
    window.retranslate()
    window.show_choices(ChoiceValues(text_size=size))
    window.resize(*SMALLEST)
    message, area = window.message, window.message._area
    window.show_message(Message("my-stroke.stroke.yaml", "\n".join([2 * line] * 3)))
    for _ in range(3):
        QApplication.processEvents()
    assert message.height() < 0.3 * window.height()
    assert message.text.height() >= message.text.heightForWidth(message.text.width())
    assert "\n".join(faults(window)) == ""
    area.setFocus()
    for _ in range(30):
        QTest.keyClick(area, Qt.Key.Key_Down)
    last = message.text.mapTo(area.viewport(), QPoint(0, message.text.height()))
    assert last.y() <= area.viewport().height() + 1
    assert area.accessibleName() == "my-stroke.stroke.yaml"
    window.show_message(Message("other.stroke.yaml", "\n".join([2 * line] * 3)))
    assert area.verticalScrollBar().value() == 0
    window.resize(1800, 1400)
    for _ in range(3):
        QApplication.processEvents()
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert message.height() < area.height() + 24
    assert message.text.visibleRegion().boundingRect().height() == message.text.height()
    window.show_message(None)
    window.show_choices(ChoiceValues())


def test_the_page_of_keys_stays_within_the_smallest_window(
    size: TextSize, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_choices(ChoiceValues(text_size=size))
    window.resize(*SMALLEST)
    window.show_help()
    page = window.findChild(HelpPage)
    assert isinstance(page, HelpPage)
    assert QRect(QPoint(), window.size()).contains(QRect(QPoint(), page.size()))
    page.accept()


def test_a_menu_that_is_too_high_scrolls(size: TextSize, window: MainWindow, qtbot: QtBot) -> None:
    """A second column would be beyond the edge of a small screen, where nobody could reach it."""
    window.retranslate()
    window.show_choices(ChoiceValues(text_size=size))
    bar = window.title_bar
    for button in (bar.view, bar.display, *bar.people.values()):
        menu = button.menu()
        menu.popup(QPoint(10, 10))
        places = [menu.actionGeometry(action) for action in menu.actions() if action.isVisible()]
        assert len({place.left() for place in places}) == 1, "one column"
        assert menu.height() <= menu.screen().size().height()
        menu.close()
