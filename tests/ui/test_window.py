"""The window's parts show what they are told and ask for what is clicked."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import Mock, call

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QCursor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.helpers.pictures import contrast_of, rgb_of
from tests.ui.conftest import CARD
from viewer.ports import Clock, Message, TechniqueItem
from viewer.scene.looks import SKIN, rgb
from viewer.state.choices import THEMES, VIEWS, ChoiceValues, Theme
from viewer.state.words import VIEW_WORDS
from viewer.ui.main_window import MainWindow
from viewer.ui.style import BODY_PX, COLOURS, TONE_SWATCHES, font

LEFT = Qt.MouseButton.LeftButton


# The side panel


def test_clicking_a_step_asks_for_it(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QTest.mouseClick(window.panel.steps.rows[1], LEFT)
    assert intents.mock_calls == [call.go_to_step(1)]
    assert not window.panel.steps.rows[1].lit


def test_the_current_step_is_lit_and_in_view(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(960, 560)
    for step in (2, 0, 1):
        window.show_clock(Clock(1.0, 10.0, True, step=step))
        QApplication.processEvents()
        rows = window.panel.steps.rows
        assert [row.lit for row in rows] == [place == step for place in range(3)]
        assert rows[step].visibleRegion().boundingRect().height() > 20


def test_choosing_a_technique(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    window.show_techniques([TechniqueItem("a", "First"), TechniqueItem("b", "Second")], "b")
    assert [row.lit for row in window.panel.techniques.rows] == [False, True]
    QTest.mouseClick(window.panel.techniques.rows[0], LEFT)
    QTest.mouseClick(window.title_bar.after, LEFT)
    assert intents.mock_calls[0] == call.choose(stroke="a", principles_open=False)


def test_arrows_beside_the_title_only_where_there_is_a_choice(window: MainWindow) -> None:
    assert not window.title_bar.after.isVisible()
    window.show_techniques([TechniqueItem("a", "First"), TechniqueItem("b", "Second")], "a")
    assert window.title_bar.after.isVisible()


def test_cards_open_one_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    cards, tabs = window.panel.cards, window.panel.tabs
    assert not any(card.isVisible() for card in cards.values())
    QTest.mouseClick(tabs["Safety"], LEFT)
    assert [name for name, card in cards.items() if card.isVisible()] == ["Safety"]
    assert "Never on the spine." in [text.text() for text in cards["Safety"].findChildren(QLabel)]
    QTest.mouseClick(tabs["Safety"], LEFT)
    assert not any(card.isVisible() for card in cards.values())


def test_a_technique_without_notes_offers_no_empty_card(window: MainWindow) -> None:
    window.show_card(replace(CARD, safety=(), mistakes=()))
    assert [name for name, tab in window.panel.tabs.items() if tab.isVisible()] == ["Anatomy"]


def test_the_whole_text_of_every_step_has_room(window: MainWindow, qtbot: QtBot) -> None:
    for width in (320, 380):
        window.panel.setFixedWidth(width)
        QApplication.processEvents()
        for row in window.panel.steps.rows:
            room = row.rect().adjusted(row.LEFT_MARKED, row.PAD, -row.PAD, -row.PAD)
            needed = QFontMetrics(font(BODY_PX)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), row.text())
            assert needed.height() <= room.height()


# The transport bar


def test_scrubbing_holds_seeks_and_lets_go(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    bar = window.transport.scrub
    left, right = QPoint(17, 19), QPoint(bar.width() - 17, 19)
    QTest.mousePress(bar, LEFT, pos=left)
    QTest.mouseMove(bar, right)
    QTest.mouseMove(bar, right + QPoint(400, 0))
    QTest.mouseRelease(bar, LEFT, pos=right)
    end = call.seek(pytest.approx(10.0, abs=0.01))
    assert intents.mock_calls == [call.hold(True), call.seek(0.0), end, call.seek(10.0), call.hold(False)]


def test_the_scrub_bar_is_a_slider_for_screen_readers(window: MainWindow) -> None:
    window.show_clock(Clock(7.5, 10.0, False))
    reader = QAccessible.queryAccessibleInterface(window.transport.scrub)
    assert reader.role() == QAccessible.Role.Slider
    assert window.transport.scrub.value() == 7
    assert window.transport.scrub.maximum() == 10
    assert window.transport.scrub.accessibleDescription() == "0:07 of 0:10, Pressure: none"


def test_the_tip_of_the_scrub_bar_names_the_step(window: MainWindow) -> None:
    bar = window.transport.scrub
    place = QPoint(round(17 + (bar.width() - 34) * 0.85), 19)
    assert bar.tip_at(place) == "0:08  3. Move outward.\nPressure: firm"


def test_the_clock_is_shown(window: MainWindow) -> None:
    bar = window.transport
    window.show_clock(Clock(7.2, 31.0, True, pressure=0.5))
    assert bar.time.text() == "0:07 / 0:31"
    assert bar.play.accessibleName() == "Pause"
    assert bar.pressure._word.text() == "medium"
    window.show_clock(Clock(7.2, 31.0, False, pressure=0.0))
    assert bar.play.accessibleName() == "Play"
    assert bar.pressure._word.text() == "none"


def test_buttons_of_the_bar(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    bar = window.transport
    for button in (bar.play, bar.previous, bar.next, bar.loop):
        QTest.mouseClick(button, LEFT)
    wanted = [call.toggle_play(), call.previous_step(), call.next_step(), call.choose(loop=False)]
    assert intents.mock_calls == wanted


def test_speeds(window: MainWindow, intents: Mock) -> None:
    window.show_choices(ChoiceValues(speed=0.5))
    assert window.transport.speed.text() == "0.5× ▾"
    window.transport.speeds.actions_by_speed[0.25].trigger()
    assert intents.mock_calls == [call.choose(speed=0.25)]


# Menus, messages, themes


def test_menus_ask_for_views_people_tones_and_themes(window: MainWindow, intents: Mock) -> None:
    bar = window.title_bar
    bar._views["hands"].trigger()
    bar._persons["receiver"]["man"].trigger()
    bar._persons["giver"]["woman"].trigger()
    bar._tones["giver"]["light"].trigger()
    bar._themes["dark"].trigger()
    assert intents.mock_calls == [
        call.choose_view("hands"),
        call.choose(receiver="man"),
        call.choose(giver="woman"),
        call.choose_tone("giver", "light"),
        call.choose(theme="dark"),
    ]


def test_the_chosen_view_is_named_and_ticked(window: MainWindow) -> None:
    for view in VIEWS:
        window.show_choices(ChoiceValues(view=view))
        actions = window.title_bar._views
        assert [name for name, action in actions.items() if action.isChecked()] == [view]
        assert window.title_bar.view.accessibleName() == f"View: {VIEW_WORDS[view]}"


def test_the_panel_can_be_put_away(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    QTest.mouseClick(window.title_bar.panel, LEFT)
    assert intents.mock_calls == [call.choose(panel_open=False)]
    wide = window.viewport.width()
    window.show_choices(ChoiceValues(panel_open=False))
    QApplication.processEvents()
    assert not window.panel.isVisible()
    assert window.viewport.width() > wide + 300


def test_messages_come_and_go(window: MainWindow, intents: Mock, qtbot: QtBot) -> None:
    window.show_message(Message("A file cannot be used.", "animations/x.stroke.yaml, line 3: …"))
    assert window.message.isVisible()
    assert "line 3" in window.message.text.text()
    QTest.mouseClick(window.message.close_button, LEFT)
    assert intents.mock_calls[-1] == call.dismiss_message()
    window.show_message(None)
    assert not window.message.isVisible()


def test_progress_appears_only_after_a_while_and_can_be_cancelled(
    window: MainWindow, intents: Mock, qtbot: QtBot
) -> None:
    strip = window.progress
    window.show_progress(0.1)
    assert not strip.isVisible()
    strip._wait.timeout.emit()
    window.show_progress(0.42)
    assert strip.isVisible()
    assert "42\N{NO-BREAK SPACE}%" in strip.words.text()
    window.show_progress(0.5, inside=True)
    assert "under the skin" in strip.words.text()
    QTest.mouseClick(strip.cancel, LEFT)
    assert call.cancel_preparing() in intents.mock_calls
    window.show_progress(None)
    assert not strip.isVisible()
    assert not strip._wait.isActive()


def contrast(one: str, other: str) -> float:
    return float(contrast_of(rgb_of(one), rgb_of(other)))


@pytest.mark.parametrize("theme", THEMES)
def test_text_is_readable(theme: Theme) -> None:
    c = COLOURS[theme]
    for ground in (c.window, c.panel, c.tint, c.hover, c.warning_tint):
        assert contrast(c.text, ground) >= 4.5
    for ink, ground in (
        (c.quiet, c.panel),
        (c.quiet, c.window),
        (c.quiet, c.hover),
        (c.accent, c.tint),
        (c.accent, c.panel),
        (c.on_accent, c.accent),
        (c.warning, c.warning_tint),
        (c.warning, c.panel),
        (c.broken, c.panel),
    ):
        assert contrast(ink, ground) >= 4.5, (ink, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_marks_are_visible(theme: Theme) -> None:
    c = COLOURS[theme]
    for mark in (c.edge, c.accent, c.warning, c.broken):
        for ground in (c.panel, c.window):
            assert contrast(mark, ground) >= 3.0, (mark, ground)


def test_each_theme_paints_its_own_ground(window: MainWindow) -> None:
    for theme in THEMES:
        window.show_choices(ChoiceValues(theme=theme))
        image = window.title_bar.grab().toImage()
        assert image.pixelColor(3, 3).name().upper() == COLOURS[theme].panel


# Everybody can use it


def test_every_control_has_a_name_and_the_icons_have_tips(window: MainWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
        if button.isVisible() and not button.text():
            assert button.toolTip(), button.accessibleName()


def test_nothing_is_cut_off(window: MainWindow) -> None:
    for width, height in ((960, 560), (1366, 768), (1920, 1080)):
        window.resize(width, height)
        QApplication.processEvents()
        for button in window.findChildren(QAbstractButton):
            around = button.parentWidget()
            if button.isVisible() and around is not None:
                assert around.rect().contains(button.geometry()), (button.accessibleName(), width)
        if width > 1000:
            assert window.viewport.width() * window.viewport.height() > 0.6 * width * height, width


def test_targets_are_large_enough_for_a_finger(window: MainWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 32, (button.accessibleName(), button.size())


def test_closing_is_told_once_and_stops_the_ticker(window: MainWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.closing.connect(lambda: told.append(True))
    window.run_ticks(True)
    window.close()
    window.close()
    assert told == [True]
    assert not window.ticker.running


def test_bare_events_do_not_upset_the_scrub_bar(window: MainWindow) -> None:
    assert window.transport.scrub.event(QEvent(QEvent.Type.Enter)) in (True, False)


def test_the_patches_in_the_menus_are_the_tones_that_the_scene_paints() -> None:
    assert TONE_SWATCHES.keys() == SKIN.keys()
    for tone, colour in TONE_SWATCHES.items():
        assert rgb(colour) == pytest.approx(SKIN[tone], abs=0.06), tone


def test_the_title_is_whole_at_usual_sizes(window: MainWindow) -> None:
    for width in (1280, 1366, 1920):
        window.resize(width, 800)
        QApplication.processEvents()
        assert window.title_bar.title.text() == CARD.title, width
    assert window.title_bar.people["giver"].text() == "Giver: man ▾"


def test_an_open_card_shows_its_whole_text_where_there_is_room(window: MainWindow) -> None:
    window.panel.open_card("Safety")
    QApplication.processEvents()
    card = window.panel.cards["Safety"]
    last = card.findChildren(QLabel)[-1]
    assert last.visibleRegion().boundingRect().height() == last.height()
    assert last.height() >= last.heightForWidth(last.width())


def test_a_technique_of_ones_own_is_marked_and_says_where_its_file_is(window: MainWindow) -> None:
    window.show_techniques([TechniqueItem("a", "First"), TechniqueItem("b", "Mine", "/own/b.yaml")], "b")
    rows = window.panel.techniques.rows
    assert [(row.accessibleName(), row.toolTip()) for row in rows] == [
        ("First", ""),
        ("Mine  ·  yours", "/own/b.yaml"),
    ]


def test_lists_scroll_no_further_than_their_rows(window: MainWindow) -> None:
    """Rows wrap anew at another width; what they needed before must not count."""
    window.show_techniques([TechniqueItem(str(place), CARD.title) for place in range(4)], "0")
    for width in (1366, 960, 1366):
        window.resize(width, 768)
        QApplication.processEvents()
        for area in (window.panel._list_area, window.panel._steps_area):
            content, shown = area.widget(), area.viewport()
            assert content is not None
            needed = content.heightForWidth(shown.width())
            assert content.height() == max(needed, shown.height())


def test_a_click_on_the_open_tab_of_the_side_leaves_it_lit(window: MainWindow) -> None:
    for page in ("techniques", "bookmarks", "lessons"):
        window.show_choices(ChoiceValues(panel_page=page))
        QTest.mouseClick(window.side.tabs[page], LEFT)
        assert [name for name, tab in window.side.tabs.items() if tab.isChecked()] == [page]


def test_no_button_looks_pointed_at_when_its_menu_is_closed(window: MainWindow) -> None:
    for button in (window.title_bar.people["giver"], window.title_bar.display, window.transport.speed):
        QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
        assert button.underMouse()
        QCursor.setPos(window.mapToGlobal(QPoint(300, 300)))
        button.menu().popup(window.mapToGlobal(QPoint(200, 200)))
        button.menu().close()
        assert not button.underMouse()
