"""Presenting: a clicker's keys, ink, blank screens, notes; pressed in the window, its intents recorded."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from unittest.mock import Mock, call

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import CARD
from viewer.ports import Clock
from viewer.ports.library import LessonPlace, Plate
from viewer.state.choices import THEMES, ChoiceValues, Theme
from viewer.state.ink import INK_COLOURS, InkColour
from viewer.ui.audience import AudienceWindow
from viewer.ui.ink_layer import EDGE, INK_STYLES
from viewer.ui.main_window import MainWindow
from viewer.ui.notices import HelpPage
from viewer.ui.presenter import PresenterWindow
from viewer.ui.presenting import Presenting
from viewer.ui.presenting_keys import presenting_help, presenting_rows
from viewer.ui.style import COLOURS

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Room:
    """A classroom: a window, a clicker, and a time that only goes when it is told to."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.time_s = 0.0
        self.talk: Presenting = window.presenting
        self.talk.now_s = lambda: self.time_s

    @property
    def view(self) -> QWidget:
        return self.window.viewport

    @property
    def audience(self) -> AudienceWindow:
        assert self.talk.audience is not None
        return self.talk.audience

    @property
    def notes(self) -> PresenterWindow | None:
        return self.talk.desk.window

    @property
    def on(self) -> bool:
        return self.talk.talk.on

    def click(self, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key of the clicker goes to the window in front."""
        self.time_s += 1.0
        QTest.keyClick(self.view, key, modifiers)

    def draw(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag the mouse: over the sheet of ink if a pen is in hand, else over the picture."""
        layer = self.talk.pen.layer
        assert layer is not None
        target = layer if layer.pen is not None else self.view
        QTest.mousePress(target, LEFT, pos=QPoint(*start))
        for share in np.linspace(0.0, 1.0, 9):
            place = QPointF(*(np.array(start) * (1 - share) + np.array(end) * share))
            moved = QMouseEvent(QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, LEFT, NONE)
            QApplication.sendEvent(target, moved)
        QTest.mouseRelease(target, LEFT, pos=QPoint(*end))


def pixels(widget: QWidget) -> NDArray[np.int16]:
    return array(widget.grab().toImage())


def array(picture: QImage) -> NDArray[np.int16]:
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(np.int16)


def rgb(colour: str) -> tuple[float, float, float]:
    return tuple(int(colour[i : i + 2], 16) / 255.0 for i in (1, 3, 5))  # type: ignore[return-value]


def light_of(colour: NDArray[np.float64] | tuple[float, ...]) -> float:
    """Relative luminance of an sRGB colour 0..1 (WCAG 2)."""
    parts = np.asarray(colour, float)
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.fixture
def room(window: MainWindow) -> Room:
    return Room(window)


def test_f5_begins_at_the_start_and_shift_f5_here(room: Room, intents: Mock) -> None:
    for modifiers, from_start in ((NONE, True), (SHIFT, False)):
        intents.reset_mock()
        room.click(Key.Key_F5, modifiers)
        assert room.audience.isFullScreen()
        assert room.view.window() is room.audience
        asked = [one for one in intents.mock_calls if one != call.point_away()]  # a pointer may rest there
        assert asked == [call.begin_presenting(from_start), *resizings(intents)]
        room.click(Key.Key_Escape)
        assert not room.on
        assert intents.end_presenting.called
        assert room.view.window() is room.window


def resizings(intents: Mock) -> list[object]:
    """The picture may be told its new size at once or later."""
    return [one for one in intents.mock_calls if one[0] == "resize_view"]


def in_tab_order(window: QWidget) -> list[QWidget]:
    found, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_the_window_is_afterwards_as_it_was(room: Room) -> None:
    window = room.window
    window.resize(1100, 700)
    shown = [window.size(), window.panel.size(), window.viewport.geometry(), in_tab_order(window)]
    enabled = [action.isEnabled() for action in window.actions()]
    room.click(Key.Key_F5)
    assert window.viewport.size() == room.audience.size()
    room.click(Key.Key_F5)
    QApplication.processEvents()
    assert shown == [window.size(), window.panel.size(), window.viewport.geometry(), in_tab_order(window)]
    assert [action.isEnabled() for action in window.actions()] == enabled
    assert window.viewport.hasFocus()
    assert room.talk.audience is None


CLICKERS = (
    (("PageDown", "Right", "Down", "Return", "Enter"), call.present_step(1)),
    (("PageUp", "Left", "Up", "Backspace"), call.present_step(-1)),
    (("Shift+PageDown", "Shift+Right", "Shift+Down", "Shift+Return"), call.present_stroke(1)),
    (("Shift+PageUp", "Shift+Left", "Shift+Up", "Shift+Backspace"), call.present_stroke(-1)),
    (("Space", "K"), call.toggle_play()),
    (("5",), call.seek(5.0)),
    (("S",), call.toggle_layers("skin")),
    (("F2", "F11", "Ctrl+F", "Shift+L"), None),
)


def test_what_every_clicker_sends(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    QApplication.processEvents()
    for key, wanted in [(key, wanted) for keys, wanted in CLICKERS for key in keys]:
        intents.reset_mock()
        *held, name = key.split("+")
        modifiers = {"Shift": SHIFT, "Ctrl": CONTROL}[held[0]] if held else NONE
        room.click(getattr(Key, f"Key_{name}"), modifiers)
        done = [one for one in intents.mock_calls if one[0] != "resize_view" and "()" not in one[0]]
        assert done == ([wanted] if wanted is not None else []), key
    assert room.on


def test_a_button_that_sends_f5_and_esc_in_turn(room: Room) -> None:
    def states(*keys: Key) -> list[bool]:
        found = []
        for key in keys:
            room.click(key)
            found.append(room.on)
        return found

    f5, esc = Key.Key_F5, Key.Key_Escape
    assert states(f5, esc, f5, esc) == [True, False, True, False]
    room.click(f5, SHIFT)  # somebody begins at the keyboard: the button is out of step
    assert states(f5, esc, f5, esc) == [False, True, False, True]
    assert states(esc, esc, esc) == [False, False, False], "pressed twice to be sure"


def test_black_and_white_and_the_picture_again(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    for key, shade in ((Key.Key_B, 0), (Key.Key_Period, 0), (Key.Key_W, 255), (Key.Key_Comma, 255)):
        room.click(key)
        assert (pixels(room.audience) == shade).all()
        room.click(key)
        assert not room.audience.cover.isVisible()
    room.click(Key.Key_B)
    room.click(Key.Key_PageDown)
    assert not intents.present_step.called, "the first press only shows the picture"
    assert not room.audience.cover.isVisible()
    room.click(Key.Key_PageDown)
    assert intents.present_step.called


def test_ink_is_drawn_told_apart_and_taken_back(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    shares = []
    for place, colour in enumerate(INK_COLOURS):
        room.click(Key(Key.Key_1 + place), CONTROL)
        room.draw((100, 100 + 40 * place), (300, 100 + 40 * place))
        ink = QColor(INK_STYLES[colour].colour)
        row = pixels(room.audience)[100 + 40 * place, 100:300]
        near = np.abs(row - (ink.red(), ink.green(), ink.blue())).max(axis=1) < 40
        shares.append(float(near.mean()))
    assert shares[0] > 0.95, "a whole line"
    assert 0.6 < shares[1] < 0.9, "dashes"
    assert 0.25 < shares[2] < 0.55, "dots"
    assert not intents.orbit.called, "drawing never turns the model"
    assert room.view.childAt(200, 120) is room.talk.pen.layer
    room.click(Key.Key_Z, CONTROL)
    assert [line.colour for line in room.talk.pen.ink.lines] == ["yellow", "blue"]
    room.click(Key.Key_E)
    assert room.talk.pen.ink.lines == []
    room.click(Key.Key_P, CONTROL)
    assert room.view.childAt(200, 120) is not room.talk.pen.layer
    room.draw((100, 100), (300, 140))
    assert intents.orbit.called, "without the pen the mouse turns the model"


def test_ink_is_seen_on_anything() -> None:
    """Of ink and its edge, one at least has 3 : 1 against whatever is behind."""
    for style in INK_STYLES.values():
        ink, edge = (light_of(rgb(colour)) for colour in (style.colour, EDGE))
        worst = min(max(contrast(ink, b), contrast(edge, b)) for b in np.linspace(0.0, 1.0, 201))
        assert worst >= 3.0, style


def test_ink_goes_with_the_step_or_fades_unless_it_stays(room: Room, intents: Mock, qtbot: QtBot) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_P, CONTROL)
    ink = room.talk.pen.ink
    room.draw((100, 100), (300, 100))
    room.time_s += 60.0
    qtbot.waitUntil(lambda: not ink.lines, timeout=5_000)
    room.draw((100, 100), (300, 100))
    room.window.show_clock(Clock(3.0, 10.0, False, 0.0, 1))
    assert not ink.lines, "another step"
    room.draw((100, 100), (300, 100))
    room.talk.pen.seen_from((0.0, 0.0, 1000.0, 0.0, 0.0, 0.0))
    room.talk.pen.seen_from((200.0, 0.0, 1000.0, 0.0, 0.0, 0.0))
    assert not ink.lines, "seen from elsewhere"
    room.click(Key.Key_I)
    assert intents.choose.call_args == call(ink_stays=True)
    room.window.show_choices(ChoiceValues(ink_stays=True))
    room.draw((100, 100), (300, 100))
    room.window.show_clock(Clock(5.0, 10.0, False, 0.0, 2))
    assert len(ink.lines) == 1
    room.click(Key.Key_F5)
    assert not ink.lines, "the presentation is over"


def test_the_pointer_fades_when_it_rests_and_comes_back(room: Room, qtbot: QtBot) -> None:
    room.click(Key.Key_F5)
    pointer = room.talk.pointer
    assert pointer.share == 1.0
    room.talk.pointer._timer.start(0)  # as if it had rested
    room.talk.pointer._rested_s = lambda: 60.0  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: pointer.share == 0.0, timeout=5_000)
    assert room.view.cursor().shape() == Qt.CursorShape.BlankCursor
    place = QPointF(50.0, 60.0)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(room.view, QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, NONE))
    assert pointer.share == 1.0
    assert room.view.cursor().shape() == Qt.CursorShape.BitmapCursor
    room.click(Key.Key_F5)
    assert room.view.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_captions_grow_with_the_screen_and_by_choice(room: Room, intents: Mock) -> None:
    usual = room.window.captions.lines.px
    room.click(Key.Key_F5)
    room.audience.resize(1920, 1080)
    room.window.show_clock(Clock(0.0, 10.0, False, 0.0, 0))
    assert room.window.captions.lines.px == 40
    room.click(Key.Key_Equal, CONTROL)
    assert intents.choose.call_args == call(presented_text="large")
    room.window.show_choices(ChoiceValues(presented_text="very-large"))
    assert room.window.captions.lines.px == 68
    room.click(Key.Key_Minus, CONTROL)
    assert intents.choose.call_args == call(presented_text="large")
    room.click(Key.Key_F5)
    assert room.window.captions.lines.px == usual


def test_captions_are_read_over_any_picture(room: Room) -> None:
    """Measured in the pixels: letters on their plate, over black and over white, in every theme."""
    room.click(Key.Key_F5)
    strip = room.window.captions
    for theme, behind in product(THEMES, ("black", "white")):
        room.window.show_choices(ChoiceValues(theme=theme))
        picture = QImage(strip.size(), QImage.Format.Format_RGB888)
        picture.fill(QColor(behind))
        painter = QPainter(picture)
        strip.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        shown = array(picture)
        plate = light_of(shown[shown.shape[0] // 2, -6] / 255.0)
        for ink in (COLOURS[theme].text, COLOURS[theme].quiet):
            assert contrast(light_of(rgb(ink)), plate) >= 4.5, (theme, behind, ink)
        lights = [light_of(colour / 255.0) for colour in np.unique(shown.reshape(-1, 3), axis=0)]
        assert max(contrast(light, plate) for light in lights) >= 4.5, "the letters are really there"


def test_menu_and_help_open_in_front(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    room.click(Key.Key_F1)
    page = room.audience.findChild(HelpPage)
    assert isinstance(page, HelpPage)
    page.accept()
    room.audience.asked.emit(QPoint(50, 50))
    menu = room.audience.findChild(QMenu)
    assert isinstance(menu, QMenu)
    acts = {action.text().partition("\t")[0]: action for action in menu.actions()}
    acts["Next step"].trigger()
    assert intents.present_step.call_args == call(1)
    acts["Blue, dashed"].trigger()
    assert room.talk.pen.colour == "blue"
    acts["White screen"].trigger()
    assert room.talk.talk.blank == "white"
    acts["End the presentation"].trigger()
    assert not room.on
    QApplication.processEvents()
    room.click(Key.Key_F5)
    room.audience.close()
    assert not room.on, "closing it ends it, too"
    room.click(Key.Key_F5)
    room.window.close()
    assert not room.on


def test_notes_on_one_screen_open_as_a_window(room: Room, intents: Mock) -> None:
    room.click(Key.Key_F5)
    assert not has_notes(room)
    room.click(Key.Key_F5, ALT)
    notes = room.notes
    assert notes is not None
    assert notes.isVisible()
    assert (notes.title.text(), notes.now.text()) == (CARD.title, CARD.steps[0].text)
    assert notes.then.text() == CARD.steps[1].text
    room.window.show_clock(Clock(6.5, 10.0, False, 0.0, 1))
    assert notes.place.text() == "Step 2 of 3  ·  round 2 of 2  ·  0:06 / 0:10"
    QTest.keyClick(notes, Key.Key_PageDown)
    assert intents.present_step.call_args == call(1), "the clicker works there as well"
    begun_s = room.time_s - notes._elapsed_s()
    room.time_s = begun_s + 75.0
    room.click(Key.Key_T, CONTROL)
    room.time_s += 30.0
    notes._tell_time()
    assert notes.elapsed.text() in ("1:15", "1:16"), "stopped"
    room.click(Key.Key_T, CONTROL | SHIFT)
    assert notes.elapsed.text() == "0:00"
    draw_on_the_copy(room, intents)
    for size, laptop in (("normal", 960), ("very-large", 1366)):
        room.window.show_choices(ChoiceValues(text_size=size))  # type: ignore[arg-type]
        QApplication.processEvents()
        assert notes.minimumSizeHint().width() <= laptop, "it has room on a laptop's screen"
    room.window.show_choices(ChoiceValues())
    notes.close()
    assert not has_notes(room)
    assert room.on


class Lesson:
    """A lesson that stands where the test puts it."""

    def __init__(self) -> None:
        self.place: LessonPlace | None = None
        self.on_change: list[Callable[[], None]] = []

    def plays(self) -> bool:
        return self.place is not None

    def end(self) -> None:
        self.put(None)

    def put(self, place: LessonPlace | None) -> None:
        self.place = place
        for call_back in self.on_change:
            call_back()


def test_the_notes_of_a_lesson(room: Room) -> None:
    lesson = Lesson()
    room.talk.follow(lesson)
    room.click(Key.Key_F5, ALT)
    notes = room.notes
    assert notes is not None
    lesson.put(
        LessonPlace("Backs", 0, 2, "Welcome", "Ask for names.", "A stroke", Plate("Welcome", ("Why?",)))
    )
    assert (notes.title.text(), notes.now.text(), notes.then.text()) == ("Backs", "Why?", "A stroke")
    assert notes.now_head.text() == "Now: Welcome"
    assert notes.place.text().startswith("Item 1 of 2")
    assert shown_notes(notes) == ["Ask for names."], "words need no warnings of a technique"
    lesson.put(LessonPlace("Backs", 1, 2, "A stroke"))
    assert notes.now.text() == CARD.steps[0].text
    assert notes.then.text() == "The end of the lesson."
    assert CARD.safety[0] in shown_notes(notes)
    lesson.put(None)
    assert notes.title.text() == CARD.title


def test_f5_plays_the_lesson_that_stands_open_and_ends_it(room: Room) -> None:
    lesson, opened = Lesson(), Mock(return_value=True)
    room.talk.follow(lesson)
    room.talk.play_open_lesson = opened
    room.click(Key.Key_F5, SHIFT)
    room.click(Key.Key_F5)
    assert opened.mock_calls == [], "from here means what is shown"
    room.click(Key.Key_F5)
    assert opened.mock_calls == [call()]
    lesson.put(LessonPlace("Backs", 0, 1, "A stroke"))
    room.click(Key.Key_Escape)
    assert not lesson.plays()
    opened.reset_mock()
    lesson.put(LessonPlace("Backs", 0, 1, "A stroke"))
    room.click(Key.Key_F5)
    room.click(Key.Key_Escape)
    assert opened.mock_calls == []
    assert lesson.plays(), "what had played before goes on"


def shown_notes(notes: PresenterWindow) -> list[str]:
    QApplication.processEvents()
    fixed = (notes.title, notes.now_head, notes.now, notes.notes_head)
    return [one.text() for one in notes.area.findChildren(QLabel) if one not in fixed and not one.isHidden()]


def has_notes(room: Room) -> bool:
    return room.notes is not None


def draw_on_the_copy(room: Room, intents: Mock) -> None:
    """What is drawn on the small copy is drawn for the audience; without a pen it turns the model."""
    notes = room.notes
    assert notes is not None
    QApplication.processEvents()
    box = notes.copy.box
    start, end = (box.topLeft() + QPointF(box.width() * s, box.height() * 0.5) for s in (0.25, 0.75))
    pens: tuple[InkColour | None, ...] = (None, "yellow")
    for pen in pens:
        room.talk.take_pen(pen)
        QTest.mousePress(notes.copy, LEFT, pos=start.toPoint())
        moved = QMouseEvent(QEvent.Type.MouseMove, end, end, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(notes.copy, moved)
        QTest.mouseRelease(notes.copy, LEFT, pos=end.toPoint())
    assert intents.orbit.call_count == 1
    (line,) = room.talk.pen.ink.lines
    assert np.allclose(line.points, [(0.25, 0.5), (0.75, 0.5)], atol=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_notes_are_read_in_every_theme(theme: Theme) -> None:
    colours = COLOURS[theme]
    ground = light_of(rgb(colours.window))
    for ink in (colours.text, colours.quiet):
        assert contrast(light_of(rgb(ink)), ground) >= 4.5


def test_the_help_names_every_key_of_presenting() -> None:
    said = " ".join(keys for keys, _ in presenting_help()[1]).replace("Ctrl+1 2 3", "Ctrl+1 Ctrl+2 Ctrl+3")
    known = {"PgDown": "PgDn", "Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    alike = {"Enter", "Ctrl+=", "Ctrl+A"}  # the other Return, the other plus, and what Ctrl+P does as well
    keys = [str(key) for row in presenting_rows(Mock()) for key in row.keys]
    missing = [
        k
        for k in keys
        if k not in alike and not k.startswith("Shift+") and known.get(k, k) not in said.split()
    ]
    assert missing == []
    assert len(keys) == len(set(keys))
