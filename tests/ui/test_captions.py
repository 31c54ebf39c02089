"""Captions: what they say, that they are readable over anything, and that they keep out of the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CARD
from tests.ui.test_window import contrast
from viewer.ports import BreathMoment, Clock
from viewer.state.choices import CAPTION_SIZES, THEMES, ChoiceValues, Theme
from viewer.ui import caption_signs
from viewer.ui.caption_layout import HIGHEST_SHARE, under_picture
from viewer.ui.caption_signs import Signs
from viewer.ui.caption_text import SMALLEST_PX, fit
from viewer.ui.captions import LETTERS_PX, CaptionStrip
from viewer.ui.main_window import MainWindow
from viewer.ui.style import COLOURS, font

LONG = CARD.steps[1].text


@pytest.fixture
def around(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 650)
    made.show()
    yield made
    made.close()


@pytest.fixture
def strip(around: QWidget) -> CaptionStrip:
    made = CaptionStrip(around)
    made.show_card(CARD)
    return made


def lit(step: int | None, pressure: float = 0.0) -> Clock:
    return Clock(0.0, 10.0, True, pressure, step)


IN, OUT = BreathMoment("in", 0.5), BreathMoment("out", 0.5)


def breathing(breath: BreathMoment | None, step: int | None = 0) -> Clock:
    return Clock(0.0, 10.0, True, 0.0, step, breath=breath)


# The text in lines


def test_lines_hold_every_word_and_keep_to_the_room(qtbot: QtBot) -> None:
    lines = fit(LONG, 22, 500.0, 400.0)
    assert " ".join(lines.texts).split() == LONG.split()
    assert lines.px == 22
    room = QFontMetricsF(font(22))
    assert max(room.horizontalAdvance(text) for text in lines.texts) <= 500.0


def test_no_last_line_is_left_with_one_word(qtbot: QtBot) -> None:
    text = "one two three four five six seven eight nine ten eleven"
    whole = QFontMetricsF(font(22)).horizontalAdvance(text)
    lines = fit(text, 22, whole - 20.0, 400.0)
    assert len(lines.texts) == 2
    first, last = (QFontMetricsF(font(22)).horizontalAdvance(line) for line in lines.texts)
    assert last > 0.6 * first


def test_letters_shrink_before_words_are_left_out(qtbot: QtBot) -> None:
    lines = fit(LONG, 28, 400.0, 120.0)
    assert SMALLEST_PX < lines.px < 28
    assert " ".join(lines.texts).split() == LONG.split()


def test_what_finds_no_room_at_all_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    lines = fit(LONG, 28, 200.0, 60.0)
    assert lines.px == SMALLEST_PX
    assert lines.texts[-1].endswith("…")
    assert len(lines.texts) * lines.height <= 60.0


def test_a_script_without_spaces_breaks_as_well(qtbot: QtBot) -> None:
    lines = fit("把双手的掌根放在两块肩胛骨之间" * 6, 22, 400.0, 400.0)
    assert len(lines.texts) > 1


# The strip


def test_it_says_the_step_that_is_lit(strip: CaptionStrip) -> None:
    assert not strip.isVisible()
    strip.show_clock(lit(0))
    assert strip.isVisible()
    assert (strip.text, strip.accessibleName()) == ("Lay the hands on.", "Lay the hands on.")
    strip.show_clock(lit(2))
    assert strip.text == "Move outward."
    strip.show_clock(lit(None))
    assert not strip.isVisible()


def test_it_goes_when_it_is_not_wanted(strip: CaptionStrip) -> None:
    covered: list[int] = []
    strip.covered.connect(covered.append)
    strip.show_clock(lit(1))
    strip.show_choices(ChoiceValues(captions=False))
    assert not strip.isVisible()
    assert covered[0] > 50
    assert covered[-1] == 0


@pytest.mark.parametrize("width", [560, 1000, 1900])
def test_it_keeps_to_the_lower_part_of_every_picture(
    strip: CaptionStrip, around: QWidget, width: int
) -> None:
    for size in CAPTION_SIZES:
        strip.show_choices(ChoiceValues(caption_size=size))
        for step in range(3):
            strip.show_clock(lit(step))
            around.resize(width, width * 3 // 5)
            assert around.rect().contains(strip.geometry())
            assert abs(strip.geometry().center().x() - width // 2) <= 1
            assert strip.height() < (HIGHEST_SHARE + 0.14) * around.height()


@pytest.mark.parametrize("width", [400, 480, 760])
def test_even_the_largest_letters_leave_no_word_out(strip: CaptionStrip, around: QWidget, width: int) -> None:
    around.resize(width, 500)
    strip.set_letters_px(56)
    for step, item in enumerate(CARD.steps):
        strip.show_clock(breathing(IN, step))
        assert around.rect().contains(strip.geometry())
        assert " ".join(strip.lines.texts).split() == item.text.split()
        for row, place in strip.layout_now.signs:
            assert place.x() + row.width() <= strip.width()


@pytest.mark.parametrize("panes", [2, 4])
@pytest.mark.parametrize("height", [330, 650])
def test_under_a_split_picture_it_hides_nothing_and_stays_as_high(
    strip: CaptionStrip, around: QWidget, panes: int, height: int
) -> None:
    wanted: list[int] = []
    around.resize(600, height)
    strip.show_choices(ChoiceValues(captions=False, breath=False))
    strip.wanted.connect(wanted.append)
    strip.show_choices(ChoiceValues(panes=panes))
    for step, item in enumerate(CARD.steps):
        strip.show_clock(breathing(IN, step))
        assert " ".join(strip.lines.texts).split() == item.text.split()
        assert strip.geometry().getRect() == (0, height - wanted[-1], 600, wanted[-1])
    assert len(set(wanted)) == 1
    assert wanted[0] < 0.32 * height
    strip.be_silent(True)  # over a page of words: an empty strip below it would only look forgotten
    assert (strip.isVisible(), wanted[-1]) == (False, 0)
    strip.be_silent(False)
    assert (strip.isVisible(), wanted[-1]) == (True, wanted[0])
    strip.show_choices(ChoiceValues(captions=False, breath=False))
    assert wanted[-1] == 0


def test_large_letters_and_those_of_a_presentation_go_under_the_picture(
    strip: CaptionStrip, around: QWidget
) -> None:
    strip.show_clock(lit(1))
    under = []
    for size in CAPTION_SIZES:
        strip.show_choices(ChoiceValues(caption_size=size))
        under.append(strip.layout_now.under)
    assert under == [False, False, True]
    strip.show_choices(ChoiceValues())
    strip.set_letters_px(20)
    assert strip.layout_now.under


def test_the_signs_go_on_below_panes(strip: CaptionStrip) -> None:
    strip.show_choices(ChoiceValues(panes=2))
    pictures = []
    for clock in (breathing(IN), breathing(OUT), Clock(0.0, 10.0, True, 0.9, 0, breath=OUT)):
        strip.show_clock(clock)
        pictures.append(strip.grab().toImage())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_sizes_differ_and_somebody_else_may_ask_for_more(strip: CaptionStrip) -> None:
    strip.show_clock(lit(0))
    seen = []
    for size in CAPTION_SIZES:
        strip.show_choices(ChoiceValues(caption_size=size))
        seen.append(strip.lines.px)
    assert seen == [LETTERS_PX[size] for size in CAPTION_SIZES]
    strip.set_letters_px(40)
    assert strip.lines.px == 40
    strip.set_letters_px(None)
    assert strip.lines.px == seen[-1]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("under", ["#000000", "#FFFFFF", "#FF00FF"])
def test_it_is_readable_over_anything(strip: CaptionStrip, around: QWidget, theme: Theme, under: str) -> None:
    around.setStyleSheet(f"background: {under}")
    strip.set_colours(COLOURS[theme])
    strip.show_clock(lit(2))
    image = around.grab(strip.geometry()).toImage()
    grounds = [image.pixelColor(6, strip.height() // 2), image.pixelColor(strip.width() - 6, 12)]
    for ground in grounds:
        assert contrast(COLOURS[theme].text, ground.name()) >= 4.5
        assert contrast(COLOURS[theme].quiet, ground.name()) >= 4.5


def test_the_pressure_is_said_by_word_letter_and_height(strip: CaptionStrip) -> None:
    pictures = []
    for pressure in (0.0, 0.2, 0.5, 0.9):
        strip.show_clock(lit(0, pressure))
        pictures.append(strip.grab().toImage())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


# The breathing sign


def test_in_and_out_differ_by_word_and_shape_and_nothing_moves_aside(strip: CaptionStrip) -> None:
    pictures, places = [], []
    for moment in (IN, OUT, BreathMoment("in", 1.0), BreathMoment("out", 0.0)):
        strip.show_clock(breathing(moment))
        pictures.append(strip.grab().toImage())
        places.append(strip.geometry())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])
    assert len({place.getRect() for place in places}) == 1


def test_in_and_out_differ_without_words_and_colours(
    strip: CaptionStrip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caption_signs, "breath_words", lambda: {"in": "breath", "out": "breath"})
    pictures = []
    for moment in (IN, OUT):
        strip.show_clock(breathing(moment))
        grey = strip.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append(grey)
    assert pictures[0] != pictures[1]


def test_with_less_motion_only_the_turn_of_the_breath_is_seen(strip: CaptionStrip) -> None:
    strip.show_choices(ChoiceValues(reduced_motion=True))
    pictures = []
    for moment in (IN, BreathMoment("in", 1.0), OUT, BreathMoment("out", 0.0)):
        strip.show_clock(breathing(moment))
        pictures.append(strip.grab().toImage())
    assert pictures[0] == pictures[1]
    assert pictures[2] == pictures[3]
    assert pictures[0] != pictures[2]


def test_the_breath_stands_alone_where_captions_are_not_wanted(strip: CaptionStrip) -> None:
    strip.show_clock(breathing(IN))
    whole = strip.height()
    strip.show_choices(ChoiceValues(captions=False))
    assert strip.isVisible()
    assert (strip.text, strip.accessibleName()) == ("", "Breathe in")
    assert strip.height() < whole
    strip.show_clock(breathing(OUT))
    assert strip.accessibleName() == "Breathe out"
    strip.show_choices(ChoiceValues(captions=False, breath=False))
    assert not strip.isVisible()


# In the window


def test_the_picture_ends_above_a_caption_under_it(window: MainWindow, qtbot: QtBot) -> None:
    view, sizes = window.viewport, []
    view.resized.connect(lambda *size: sizes.append(size))
    window.show_choices(ChoiceValues(panes=2))
    strip = window.captions
    assert strip.layout_now.under
    assert sizes[-1] == (view.width(), strip.y())
    assert max(box.top + box.height for box in view.boxes.values()) == strip.y()
    assert all(overlay.floor_px == 0 for overlay in view.overlays)
    window.show_choices(ChoiceValues())
    assert sizes[-1] == (view.width(), view.height())


def test_the_key_and_the_menu_switch_it(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QTest.keyClick(window.viewport, Qt.Key.Key_T)
    menu = window.title_bar.captions
    menu.captions.trigger()
    menu.sizes["large"].trigger()
    QTest.keyClick(window.viewport, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    menu.breath.trigger()
    QTest.keyClick(window.viewport, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    off, quiet = call.choose(captions=False), call.choose(breath=False)
    said = call.choose(narration=True)
    assert intents.mock_calls == [off, off, call.choose(caption_size="large"), quiet, quiet, said]
    window.show_choices(replace(ChoiceValues(), captions=False, caption_size="small"))
    assert not menu.captions.isChecked()
    assert menu.sizes["small"].isChecked()


def test_the_mouse_goes_through_it_to_the_model(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    strip = window.captions
    place = strip.geometry().center()
    assert strip.isVisible()
    assert window.viewport.childAt(place) is None
    QTest.mousePress(window.viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(window.viewport, place + QPoint(20, 0))
    QTest.mouseRelease(window.viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(20, 0))
    assert call.orbit(20.0, 0.0) in intents.mock_calls


def test_where_both_signs_have_no_room_the_pressure_stays_whole(qtbot: QtBot) -> None:
    both = Signs(0.5, IN)
    alone = under_picture(LONG, [LONG], 22, both, 130.0, 400.0)
    (row,) = (row for row, _ in alone.signs)
    assert row.signs.breath is None
    assert row.signs.pressure is not None
    assert row.width() <= 130.0
    wide = under_picture(LONG, [LONG], 22, both, 900.0, 400.0)
    assert all(any(row.signs.shape()) for row, _ in wide.signs)
    assert any(row.signs.breath is not None for row, _ in wide.signs)
