"""Layers panel, search, anatomy card and what is written over the picture, in the real window."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product
from typing import Any
from unittest.mock import call

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QFontMetricsF, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.controller.bench import NAMES
from tests.ui.conftest import CARD
from tests.ui.test_window import contrast
from viewer.ports import BandShape, Hover, Label, Notes, SkinMark, StructureCard, StructureItem, Tag
from viewer.state.choices import THEMES, ChoiceValues, TextSize, Theme
from viewer.state.layers import LAYERS, PRESETS, SURFACE, Layers
from viewer.ui.main_window import MainWindow
from viewer.ui.overlay import PLATE_ALPHA, READING_PX, Overlay
from viewer.ui.pane_frames import PaneFrames, view_word
from viewer.ui.style import BODY_PX, COLOURS, apply_theme, font
from viewer.ui.tick_box import TickBox

LEFT, Key, NONE = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SCAPULA = StructureCard("bone/scapula-left", "Left shoulder blade", "Scapula", "Bone", "A triangle.", "Why.")


@pytest.fixture
def layers(window: MainWindow, intents: Any) -> MainWindow:
    """The window with the layers open; what is chosen is shown at once, as the controller does."""
    values = [ChoiceValues(layers_open=True)]

    def choose(**fields: Any) -> None:
        values[0] = replace(values[0], **fields)
        window.show_choices(values[0])

    intents.choose.side_effect = choose
    choose()
    QApplication.processEvents()
    intents.reset_mock()
    return window


def test_names_keep_clear_of_the_caption_only_in_the_panes_that_it_covers(window: MainWindow) -> None:
    view = window.viewport
    view.set_floor(120)
    floors = [[overlay.floor_px for overlay in view.overlays]]
    window.show_choices(ChoiceValues(panes=4, captions=False))
    view.set_floor(120)
    floors.append([overlay.floor_px for overlay in view.overlays])
    assert floors[0][0] == 120
    assert floors[1] == [0, 0, 120, 120]


# The layers


def test_the_button_opens_the_layers_in_place_of_the_techniques(
    window: MainWindow, intents: Any, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.title_bar.layers, LEFT)
    assert intents.mock_calls == [call.choose(layers_open=True, panel_open=True)]
    window.show_choices(ChoiceValues(layers_open=True))
    assert window.panel.layers.isVisible()
    assert not window.panel.techniques.isVisible()
    QTest.mouseClick(window.panel.layers.close_button, LEFT)
    assert intents.mock_calls[-1] == call.choose(layers_open=False)


def test_the_layers_open_a_panel_that_was_put_away(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    window.show_choices(ChoiceValues(layers_open=True, panel_open=False))
    assert not window.title_bar.layers.isChecked()
    QTest.keyClick(window.viewport, Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert intents.mock_calls == [call.choose(layers_open=True, panel_open=True)]


def test_dragging_a_slider_fades_its_layer(layers: MainWindow, intents: Any, qtbot: QtBot) -> None:
    slider = layers.panel.layers.sliders["skin"]
    y, right = slider.height() // 2, slider.width() - 10
    QTest.mousePress(slider, LEFT, pos=QPoint(right, y))
    QTest.mouseMove(slider, QPoint(right // 2, y))
    QTest.mouseRelease(slider, LEFT, pos=QPoint(right // 2, y))
    chosen: Layers = intents.choose.call_args.kwargs["layers"]
    assert 0.3 < chosen.skin < 0.7
    assert replace(chosen, skin=1.0) == SURFACE
    assert layers.panel.layers.shares["skin"].text() == f"{round(100 * chosen.skin)} %"


def test_the_arrow_keys_belong_to_a_slider_that_has_the_focus(
    layers: MainWindow, intents: Any, qtbot: QtBot
) -> None:
    slider = layers.panel.layers.sliders["bones"]
    slider.setFocus()
    for key, share in ((Key.Key_Left, 0.95), (Key.Key_Home, 0.0), (Key.Key_PageUp, 0.2), (Key.Key_End, 1.0)):
        QTest.keyClick(slider, key)
        assert intents.mock_calls == [call.choose(layers=Layers(bones=share))], key
        intents.mock_calls.clear()
    assert layers.panel.layers.shares["bones"].text() == "100 %"
    QTest.keyClick(slider, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(slider, Key.Key_Space)
    assert intents.mock_calls == [call.previous_step(), call.toggle_play()]


def test_sliders_speak_to_screen_readers(layers: MainWindow) -> None:
    nothing, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, -120), nothing, NONE, phase, False)
    QApplication.sendEvent(layers.panel.layers.sliders["skin"], turned)  # scrolls, and changes nothing
    for name, words in zip(LAYERS, ("Skin", "Upper muscles", "Deep muscles", "Bones", "Giver"), strict=True):
        slider = layers.panel.layers.sliders[name]
        reader = QAccessible.queryAccessibleInterface(slider)
        assert reader.role() == QAccessible.Role.Slider
        assert reader.text(QAccessible.Text.Name) == words
        assert slider.accessibleDescription() == "100 %, solid"


def test_presets_are_asked_for_and_marked(layers: MainWindow, intents: Any, qtbot: QtBot) -> None:
    panel = layers.panel.layers
    for name, button in panel.presets.items():
        QTest.mouseClick(button, LEFT)
        assert intents.choose.call_args == call(layers=PRESETS[name])
        assert [n for n, b in panel.presets.items() if b.isChecked()] == [name]
    panel.sliders["giver"].setValue(40)
    assert not any(button.isChecked() for button in panel.presets.values())


def test_switches(layers: MainWindow, intents: Any, qtbot: QtBot) -> None:
    panel = layers.panel.layers
    for box, wanted in (
        (panel.window_, call(layers=Layers(window=True))),
        (panel.glass, call(layers=Layers(window=True, glass=True))),
        (panel.labels, call(labels=True)),
        (panel.numbers, call(numbers=True)),
        (panel.sides["left"], call(layers=Layers(window=True, glass=True, open_side="left"))),
        (panel.aids["contact"], call(contact=True)),
    ):
        QTest.mouseClick(box, LEFT)
        assert intents.choose.call_args == wanted
    assert panel.window_.isChecked()
    assert [side for side, button in panel.sides.items() if button.isChecked()] == ["left"]


def test_everything_has_room_even_in_the_smallest_window(layers: MainWindow, qtbot: QtBot) -> None:
    panel = layers.panel
    layers.show_structure(SCAPULA)
    for width, height in ((1366, 768), (960, 560), (1280, 800)):
        layers.resize(width, height)
        QApplication.processEvents()
        rows = [panel.layers.sliders[name].geometry() for name in LAYERS]
        assert all(above.bottom() < below.top() for above, below in pairwise(rows))
        assert panel.anatomy.visibleRegion().boundingRect().height() >= 100
        assert panel.anatomy.geometry().bottom() < panel.tabs["Safety"].geometry().top()
        panel.setFixedWidth(320)
        QApplication.processEvents()
        chips = [*panel.layers.presets.values(), *panel.layers.aids.values(), *panel.tabs.values()]
        boxes = [*panel.layers.findChildren(TickBox), *chips]
        assert panel.layers.width() <= panel._layers_area.viewport().width()
        words = QFontMetrics(font(BODY_PX))
        assert all(box.width() >= words.horizontalAdvance(box.text()) + 8 for box in boxes)
        if height > 700:
            assert panel.layers.visibleRegion().boundingRect().height() == panel.layers.height()
            assert panel._steps_area.height() >= 100


# The search


def test_search_by_keyboard_alone(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    window.show_structures(NAMES)
    QTest.keyClick(window.viewport, Key.Key_F, CONTROL)
    field = window.search.field
    assert window.search.isVisible()
    assert field.hasFocus()
    QTest.keyClicks(field, "left s")
    assert intents.mock_calls == [], "letters are typed, not played"
    QTest.keyClick(field, Key.Key_Down)
    assert intents.mock_calls == []
    QTest.keyClick(field, Key.Key_Return)
    first = window.search.results.item(1).text()
    chosen = next(name.id for name in NAMES if name.english == first)
    assert intents.mock_calls == [call.select(chosen)]
    QTest.keyClick(field, Key.Key_Up)
    assert intents.select.call_count == 2, "after the first choice the arrows choose"
    QTest.keyClick(field, Key.Key_Escape)
    assert not window.search.isVisible()
    assert window.viewport.hasFocus()
    assert not intents.step_back.called


def test_a_click_on_a_result_chooses_it(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    window.show_structures(NAMES)
    QTest.mouseClick(window.title_bar.search, LEFT)
    QTest.keyClicks(window.search.field, "scapula")
    item = window.search.results.item(0)
    place = window.search.results.visualItemRect(item).center()
    QTest.mouseClick(window.search.results.viewport(), LEFT, pos=place)
    assert intents.mock_calls == [call.select("bone/scapula-left")]


def test_the_search_says_when_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.open_search()
    assert "not there yet" in window.search.nothing.text()
    window.show_structures(NAMES)
    assert window.search.nothing.isHidden()
    QTest.keyClicks(window.search.field, "xyz")
    assert "Nothing of that name" in window.search.nothing.text()
    assert window.search.results.isHidden()


def test_esc_in_the_view_closes_the_search_first(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    window.open_search()
    window.viewport.setFocus()
    QTest.keyClick(window.viewport, Key.Key_Escape)
    assert not window.search.isVisible()
    assert not intents.step_back.called


# The card


def words(window: MainWindow) -> list[str]:
    return [text.text() for text in window.panel.anatomy.content.findChildren(QLabel) if text.isVisible()]


def test_what_is_selected_fills_the_card_and_opens_it(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    window.show_structure(SCAPULA)
    assert window.panel.anatomy.isVisible()
    assert words(window)[:4] == ["Left shoulder blade", "Scapula", "Bone", "A triangle."]
    assert "Why." in words(window)
    buttons = {button.text(): button for button in window.panel.anatomy.buttons()}
    QTest.mouseClick(buttons["Show alone"], LEFT)
    QTest.mouseClick(buttons["Bring to the middle"], LEFT)
    assert intents.mock_calls == [call.isolate(True), call.frame_selected()]
    window.show_structure(replace(SCAPULA, isolated=True))
    intents.reset_mock()
    QTest.keyClick(window.viewport, Key.Key_I)
    assert intents.mock_calls == [call.isolate(False)]
    window.show_structure(None)
    assert any("Nothing is selected" in text for text in words(window))


def test_what_the_technique_works_on_can_be_chosen(window: MainWindow, intents: Any, qtbot: QtBot) -> None:
    items = (
        StructureItem("Rhomboid major", ("a-left", "a-right")),
        StructureItem("Sacrum", ("bone/sacrum",)),
    )
    window.show_card(replace(CARD, structures=items))
    window.panel.open_card("Anatomy")
    rows = window.panel.anatomy.rows
    assert [row.text() for row in rows] == ["Rhomboid major", "Sacrum"]
    rows[0].setFocus()
    QTest.keyClick(rows[0], Key.Key_Return)
    window.show_structure(replace(SCAPULA, id="a-left"))
    rows = window.panel.anatomy.rows
    assert [row.lit for row in rows] == [True, False]
    assert rows[0].hasFocus(), "the keyboard stays where it was"
    QTest.keyClick(rows[0], Key.Key_Return)
    assert intents.mock_calls == [call.select("a-left"), call.select("a-right")]


# Over the picture


def test_the_view_tells_when_a_picture_is_there(window: MainWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.viewport.rendered.connect(lambda: told.append(window.viewport.waiting))
    window.repaint_view()
    window.viewport.update()
    QApplication.processEvents()
    window.viewport.update()
    QApplication.processEvents()
    assert told == [False]


def test_a_mistake_in_what_is_written_costs_no_picture(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("a label without a place")

    with monkeypatch.context() as patch:
        patch.setattr(window.viewport.overlay, "paint", broken)
        with pytest.raises(ValueError, match="a label without a place"):
            window.viewport.grab()
    assert not window.viewport.grab().isNull()


def painted(overlay: Overlay, ground: str = "#888888", name: QRectF | None = None) -> QImage:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    overlay.paint(painter, 800, 600, 1.0, name)
    painter.end()
    return image


NOTES = Notes(
    labels=(Label("a", "Rhomboid major", 300.0, 200.0), Label("b", "Sacrum", 600.0, 420.0, True)),
    numbers=(Label("n", "T7", 400.0, 300.0),),
    bands=(BandShape("T7 to T9", ((300.0, 300.0), (500.0, 300.0), (500.0, 340.0), (300.0, 340.0))),),
)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", ["#000000", "#FFFFFF"])
def test_what_is_written_can_be_read_over_anything(qapp: QApplication, theme: Theme, ground: str) -> None:
    overlay, colours = Overlay(), COLOURS[theme]
    overlay.set_colours(colours)
    overlay.set_notes(NOTES)
    image = painted(overlay, ground)
    for placed in overlay.placed:
        plate = image.pixelColor(round(placed.left + 5), round(placed.top + placed.height - 5)).name()
        assert contrast(colours.text, plate) >= 4.5
        assert contrast(colours.quiet, plate) >= 4.5
    assert 0.0 < PLATE_ALPHA <= 1.0
    assert image.pixelColor(310, 320) != QColor(ground), "the band is seen"


def test_nothing_is_painted_when_there_is_nothing_to_say(qapp: QApplication) -> None:
    overlay = Overlay()
    plain = painted(overlay)
    overlay.set_notes(NOTES)
    assert painted(overlay) != plain
    overlay.set_notes(Notes())
    assert painted(overlay) == plain
    assert overlay.placed == ()


def test_coordinates_are_real_pixels(qapp: QApplication) -> None:
    overlay = Overlay()
    overlay.set_notes(Notes(labels=(Label("a", "Sacrum", 300.0, 400.0),)))
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    overlay.paint(painter, 400, 300, 2.0)
    painter.end()
    (placed,) = overlay.placed
    assert placed.top + placed.height / 2 == pytest.approx(200.0)


def test_the_name_at_the_pointer_comes_and_goes(window: MainWindow, qtbot: QtBot) -> None:
    view = window.viewport
    grey = np.full((view.height(), view.width(), 3), 120, np.uint8)
    view.refined_picture = lambda: grey
    window.repaint_view(refined=True)
    QTest.mouseMove(view, QPoint(view.width() - 5, view.height() - 5))
    QApplication.processEvents()
    before, frames = view.grab().toImage(), view.frames
    window.show_hover(Hover("Left rhomboid major", "Musculus rhomboideus major sinister"))
    shown = view.grab().toImage()
    assert shown != before
    assert shown.pixelColor(view.width() - 12, view.height() - 20) != before.pixelColor(
        view.width() - 12, view.height() - 20
    ), "at the edge it moves inward"
    assert view.frames == frames, "the picture is not rendered anew"
    window.show_hover(None)
    assert view.grab().toImage() == before


# Words beside what is measured


def marked(image: QImage, box: QRectF) -> int:
    """How many pixels of a box are not the ground."""
    part = image.copy(box.toRect())
    places = product(range(part.width()), range(part.height()))
    return sum(part.pixelColor(x, y) != QColor("#888888") for x, y in places)


def test_what_is_measured_is_said_once_where_the_pointer_rests(qapp: QApplication) -> None:
    overlay = Overlay()
    overlay.set_notes(Notes(marks=(SkinMark("point", 400.0, 300.0, "40 mm left, T7"),)))
    alone = painted(overlay)
    overlay.set_hover(Hover("40 mm left of the midline", "level with T7", plain=True))
    overlay.set_pointer(QPointF(402.0, 301.0))
    assert painted(overlay) == alone
    overlay.set_pointer(QPointF(430.0, 301.0))
    assert painted(overlay) != alone, "beside the point the pointer has its own reading"


def test_measured_words_keep_off_the_name_of_a_pane_and_off_captions(qapp: QApplication) -> None:
    overlay, name = Overlay(), QRectF(300.0, 8.0, 200.0, 26.0)
    overlay.set_notes(Notes(marks=(SkinMark("point", 300.0, 20.0, "40 mm left, T7"),)))
    overlay.set_floor(0)
    covered = painted(overlay)
    assert marked(covered, name.adjusted(30, 0, 0, 0)) > 0, "without a name there it would be covered"
    assert marked(painted(overlay, name=name), name.adjusted(30, 0, 0, 0)) == 0
    overlay.set_notes(Notes(marks=(SkinMark("point", 300.0, 560.0, "40 mm left, T7"),)))
    overlay.set_floor(80)
    assert marked(painted(overlay), QRectF(320.0, 522.0, 300.0, 78.0)) == 0


def test_large_names_are_smaller_or_in_lines_where_they_would_be_cut(qapp: QApplication) -> None:
    overlay = Overlay()
    apply_theme(qapp, "light", "very-large")
    try:
        for width, in_one in ((500, True), (300, False)):
            overlay.set_notes(Notes(labels=(Label("a", "Musculus rhomboideus", 0.48 * width, 200.0),)))
            image = QImage(width, 600, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            overlay.paint(painter, width, 600, 1.0)
            painter.end()
            words = "Musculus rhomboideus" if in_one else "Musculus\nrhomboideus"
            assert overlay.texts == [words], width
            (placed,) = overlay.placed
            assert placed.width <= width
    finally:
        apply_theme(qapp, "light")


def test_the_name_of_a_narrow_pane_is_whole_in_large_texts(qapp: QApplication) -> None:
    frames, box = PaneFrames(), QRectF(0.0, 0.0, 240.0, 300.0)
    frames.show_choices(ChoiceValues(panes=2))
    apply_theme(qapp, "light", "very-large")
    try:
        assert frames._name(0, box.width())[0] == view_word(ChoiceValues().pane_views[0])
        assert frames.name_plate(0, box).width() <= 240.0
    finally:
        apply_theme(qapp, "light")


def test_names_of_panes_follow_the_size_of_texts_and_what_has_room(qapp: QApplication) -> None:
    frames, box = PaneFrames(), QRectF(0.0, 0.0, 620.0, 300.0)
    frames.show_choices(ChoiceValues(panes=2))
    heights = []
    try:
        sizes: tuple[TextSize, ...] = ("normal", "very-large", "normal")
        for size in sizes:
            apply_theme(qapp, "light", size)
            heights.append(frames.name_plate(0, box).height())
        narrow = frames.name_plate(0, QRectF(0.0, 0.0, 130.0, 300.0))
    finally:
        apply_theme(qapp, "light")
    assert heights[1] > 1.2 * heights[0]
    assert heights[2] == heights[0] > narrow.height()


def test_the_name_of_a_pane_stays_whole_when_texts_become_larger(qapp: QApplication) -> None:
    frames, word = PaneFrames(), view_word(ChoiceValues().pane_views[0])
    frames.show_choices(ChoiceValues(panes=2))
    try:
        sizes: tuple[TextSize, ...] = ("normal", "very-large")
        for size in sizes:
            apply_theme(qapp, "light", size)
            assert frames._name(0, 200.0)[0] == word, size
    finally:
        apply_theme(qapp, "light")


def test_two_lines_at_the_pointer_have_room_for_chinese_letters(qapp: QApplication) -> None:
    """Their font may be higher than the interface's: each line has the height that it takes when painted."""
    overlay, words = Overlay(), ("中线左侧 50 mm", "T9 向 T10 三分之一处")
    overlay.set_pointer(QPointF(100.0, 100.0))
    apply_theme(qapp, "light", "very-large")
    try:
        heights = []
        for hover in (Hover(words[0], "", plain=True), Hover(*words, plain=True)):
            overlay.set_hover(hover)
            image = painted(overlay)
            column = [image.pixelColor(130, y) != QColor("#888888") for y in range(600)]
            heights.append(sum(column))
        line = QFontMetricsF(font(READING_PX)).boundingRect(QRectF(), 0, words[1]).height()
        assert heights[1] - heights[0] >= line - 1.0
    finally:
        apply_theme(qapp, "light")


def test_letters_and_numbers_on_the_skin_stand_beside_each_other_in_large_texts(qapp: QApplication) -> None:
    """One that lies under another shows less of its white."""
    at = ((150.0, 100.0), (152.0, 112.0), (151.0, 124.0))
    tags = [Tag(text, text, x, y, small=text != "F") for text, (x, y) in zip("F21", at, strict=True)]
    apply_theme(qapp, "light", "very-large")
    try:
        together = white(painted(overlay_with(*tags)))
        alone = sum(white(painted(overlay_with(tag))) for tag in tags)
    finally:
        apply_theme(qapp, "light")
    assert together > 0.92 * alone


def overlay_with(*tags: Tag) -> Overlay:
    overlay = Overlay()
    overlay.set_notes(Notes(tags=tags))
    return overlay


def white(image: QImage) -> int:
    places = product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y).lightness() > 200 for x, y in places)
