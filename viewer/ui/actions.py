"""Every key of the window, in one table; also what the page of keys says.

Keys are window shortcuts: they come before the focused control, so that Space never presses a button instead;
and a text field takes the keys it types with before they get here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from viewer.language import tr
from viewer.ports import Intents
from viewer.state.choices import VIEWS, CameraManner, ChoiceValues, ViewName
from viewer.state.panes import following_count, neighbour
from viewer.ui.saying import say

SKIP_S = 10.0
Keys = QKeySequence | str


@dataclass(frozen=True)
class WindowActs:
    """What only the window itself can do."""

    full_screen: Callable[[], None]
    leave: Callable[[], None]
    help: Callable[[], None]
    principles: Callable[[], None]
    seek_share: Callable[[float], None]
    search: Callable[[], None]
    layers: Callable[[], None]
    isolate: Callable[[], None]
    mirror: Callable[[], None]
    choices: Callable[[], ChoiceValues]
    present: Callable[[bool], None]
    present_with_notes: Callable[[], None]
    quit: Callable[[], None]


@dataclass(frozen=True)
class KeyRow:
    """One line of the table: the keys, what they do, and whether holding the key repeats it."""

    keys: tuple[Keys, ...]
    what: str
    act: Callable[[], None]
    repeats: bool = False


def keypad(key: Qt.Key, control: bool = False) -> QKeySequence:
    """A key of the number pad."""
    modifiers = Qt.KeyboardModifier.KeypadModifier
    if control:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    return QKeySequence(modifiers | key)


def key_rows(intents: Intents, window: WindowActs) -> tuple[KeyRow, ...]:
    """The whole table."""
    return (
        *_playback_rows(intents),
        *_section_rows(intents),
        *_digit_rows(window),
        *_view_rows(intents, window),
        *_study_rows(intents, window),
        *_caption_rows(intents, window),
        KeyRow(("F1",), "Keys and help", window.help),
        KeyRow(("F2",), "Principles and safety", window.principles),
        KeyRow(("F5",), tr("Present from the start"), lambda: window.present(True)),
        KeyRow(("Shift+F5",), tr("Present from here"), lambda: window.present(False)),
        KeyRow(("Alt+F5",), tr("Present with notes"), window.present_with_notes),
        KeyRow(("F11",), "Full screen", window.full_screen),
        KeyRow(("Ctrl+Q",), "Close the program", window.quit),
        KeyRow(("Esc",), "Bring all back; leave full screen", window.leave),
        KeyRow(("Return", "Enter"), "Press the focused button", press_focused),
    )


def _playback_rows(intents: Intents) -> tuple[KeyRow, ...]:
    return (
        KeyRow(("Space", "K"), "Play or pause", intents.toggle_play),
        KeyRow(("J",), "10 seconds back", lambda: intents.skip(-SKIP_S), True),
        KeyRow(("L",), "10 seconds forward", lambda: intents.skip(SKIP_S), True),
        KeyRow(("Left",), "1 second back", lambda: intents.skip(-1.0), True),
        KeyRow(("Right",), "1 second forward", lambda: intents.skip(1.0), True),
        KeyRow(("Shift+Left",), "Previous step", intents.previous_step),
        KeyRow(("Shift+Right",), "Next step", intents.next_step),
        KeyRow((",",), "One frame back", lambda: intents.step_frames(-1), True),
        KeyRow((".",), "One frame forward", lambda: intents.step_frames(1), True),
        KeyRow(("Ctrl+Left",), tr("Previous keyframe"), lambda: intents.step_keyframe(-1), True),
        KeyRow(("Ctrl+Right",), tr("Next keyframe"), lambda: intents.step_keyframe(1), True),
        KeyRow(("[",), "Slower", lambda: intents.step_speed(-1)),
        KeyRow(("]",), "Faster", lambda: intents.step_speed(1)),
        KeyRow(("\\",), "Normal speed", lambda: intents.choose(speed=1.0)),
        KeyRow(("Home",), "To the start", lambda: intents.seek(0.0)),
        KeyRow(("End",), "To the end", lambda: intents.seek(float("inf"))),
    )


def _section_rows(intents: Intents) -> tuple[KeyRow, ...]:
    return (
        KeyRow(("Shift+A",), "Begin the looped section here", intents.set_section_start),
        KeyRow(("Shift+B",), "End the looped section here", intents.set_section_end),
        KeyRow(("Shift+C",), "Loop the whole technique again", intents.clear_section),
    )


def _digit_rows(window: WindowActs) -> tuple[KeyRow, ...]:
    tenths = tuple(
        KeyRow((str(digit),), "To that tenth", lambda digit=digit: window.seek_share(digit / 10))  # type: ignore[misc]
        for digit in range(10)
    )
    # The digits of the number pad are for views: those without one do nothing.
    idle = tuple(keypad(Qt.Key(Qt.Key.Key_0 + digit)) for digit in (0, 2, 4, 5, 6, 8, 9))
    return (*tenths, KeyRow(idle, "", _nothing))


def _view_rows(intents: Intents, window: WindowActs) -> tuple[KeyRow, ...]:
    def camera(manner: CameraManner) -> None:
        intents.choose(camera="free" if window.choices().camera == manner else manner)

    def panes() -> None:
        intents.choose(panes=following_count(window.choices().panes))

    def look(view: ViewName, opposite: bool = False) -> Callable[[], None]:
        return lambda: intents.choose_view(view, opposite)

    pad: tuple[tuple[Qt.Key, ViewName], ...] = (
        (Qt.Key.Key_1, "front"),
        (Qt.Key.Key_3, "side"),
        (Qt.Key.Key_7, "overhead"),
    )
    return (
        *(KeyRow((f"Alt+{place}",), "", look(view)) for place, view in enumerate(VIEWS, 1)),
        *(KeyRow((keypad(key),), "", look(view)) for key, view in pad),
        *(KeyRow((keypad(key, control=True),), "", look(view, True)) for key, view in pad),
        KeyRow(("G",), "Through the giver's eyes", look("giver")),
        KeyRow(("H",), "The hands", look("hands")),
        KeyRow(("F",), "Frame what is selected, or the hands", intents.frame_selected),
        KeyRow(("R",), "Bring the view back", intents.reset_view),
        KeyRow(("Shift+F",), "Follow the hands", lambda: camera("hands")),
        KeyRow(("Shift+R",), "Leave my camera where it is", lambda: camera("still")),
        KeyRow(("V",), "One, two or four panes", panes),
        KeyRow(("Shift+V",), "The next pane", lambda: intents.choose(pane=neighbour(window.choices()))),
        KeyRow(("M",), "The giver at the other side", intents.change_sides),
    )


def _study_rows(intents: Intents, window: WindowActs) -> tuple[KeyRow, ...]:
    def layers(name: str) -> None:
        now = window.choices().layers
        flipped: dict[str, Any] = {name: not getattr(now, name)}
        intents.choose(layers=replace(now, **flipped))

    def written(name: str) -> None:
        """Names of what closed skin hides would change nothing: the skin opens as well."""
        now = window.choices()
        fields: dict[str, Any] = {name: not getattr(now, name)}
        if fields[name] and not now.layers.opens:
            fields["layers"] = now.layers.toggled("skin")
        intents.choose(**fields)

    def toggle(name: str) -> None:
        intents.choose(**{name: not getattr(window.choices(), name)})

    return (
        KeyRow(("S",), "Skin", lambda: intents.toggle_layers("skin")),
        KeyRow(("U",), "Muscles", lambda: intents.toggle_layers("muscles")),
        KeyRow(("O",), "Bones", lambda: intents.toggle_layers("bones")),
        KeyRow(("X",), "X-ray window", lambda: layers("window")),
        KeyRow(("Shift+X",), "Glass hands", lambda: layers("glass")),
        KeyRow(("N",), "Names", lambda: written("labels")),
        KeyRow(("Shift+N",), "Numbers", lambda: written("numbers")),
        KeyRow(("C",), "Pressure on the skin", lambda: toggle("contact")),
        KeyRow(("P",), "Path on the skin", lambda: toggle("path")),
        KeyRow(("Shift+H",), "The hands at the next stop", lambda: toggle("ghost")),
        KeyRow(("D",), "Measure on the skin", intents.measure),
        KeyRow(("Shift+P",), "Practise placing the hands", intents.practise),
        KeyRow(("Shift+M",), "Compare with the mirror image", window.mirror),
        KeyRow(("I",), "Only what is selected", window.isolate),
        KeyRow(("Shift+L",), "Layers", window.layers),
        KeyRow(("Ctrl+F",), "Search", window.search),
    )


def _caption_rows(intents: Intents, window: WindowActs) -> tuple[KeyRow, ...]:
    def toggle(name: str) -> Callable[[], None]:
        return lambda: intents.choose(**{name: not getattr(window.choices(), name)})

    return (
        KeyRow(("T",), tr("Captions"), toggle("captions")),
        KeyRow(("Shift+T",), tr("Breathing sign"), toggle("breath")),
        KeyRow(("Ctrl+T",), tr("Speak the steps"), toggle("narration")),
    )


def install(window: QWidget, rows: tuple[KeyRow, ...]) -> list[QAction]:
    """Make every row of the table a shortcut of the window."""
    actions = []
    for row in rows:
        action = QAction(window)
        say(action, text=row.what)
        action.setShortcuts([QKeySequence(keys) for keys in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(row.repeats)
        action.triggered.connect(lambda _=False, act=row.act: act())
        window.addAction(action)
        actions.append(action)
    return actions


def press_focused() -> None:
    """Press the button that has the focus, if one has: with Return, because Space always plays or pauses."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QAbstractButton) and focused.isEnabled():
        focused.click()


def help_sections() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What the page of keys says, by section."""
    return (
        (
            tr("Playback"),
            (
                (tr("Space, K"), tr("play or pause")),
                ("J  L", tr("10 seconds back, forward")),
                ("← →", tr("1 second back, forward")),
                (tr("Shift+← →"), tr("previous, next step")),
                (tr("Ctrl+← →"), tr("previous, next keyframe")),
                (",  .", tr("one frame back, forward")),
                ("[  ]", tr("slower, faster")),
                ("\\", tr("normal speed")),
                (tr("Home  End"), tr("to the start, to the end")),
                ("0 … 9", tr("to that tenth of the technique")),
                ("T", tr("captions over the picture")),
                (tr("Shift+T"), tr("when to breathe in and out")),
                (tr("Ctrl+T"), tr("speak the steps")),
            ),
        ),
        (
            tr("Under the skin"),
            (
                ("S  U  O", tr("skin, muscles, bones")),
                (tr("X  Shift+X"), tr("x-ray window, glass hands")),
                (tr("N  Shift+N"), tr("names, numbers")),
                ("C  P", tr("on the skin: pressure, path")),
                (tr("Shift+H"), tr("the hands at the next stop")),
                (tr("Shift+L"), tr("all layers")),
                (tr("Ctrl+F"), tr("search for a bone or muscle")),
                (tr("↑  ↓  Return"), tr("choose what was found")),
                (tr("Click"), tr("select")),
                ("I", tr("show only what is selected")),
                ("D", tr("measure on the skin: click two points")),
                (tr("Shift+P"), tr("practise placing the hands")),
                (tr("Shift+M"), tr("compare with the mirror image")),
                ("← → ↑ ↓", tr("move the cross there; with Shift, finely")),
                (tr("Esc"), tr("bring all back")),
            ),
        ),
        (
            tr("Looped section"),
            (
                (tr("Shift+A"), tr("begins here")),
                (tr("Shift+B"), tr("ends here")),
                (tr("Shift+C, Esc"), tr("the whole technique again")),
                (tr("Tab, ← →"), tr("move an end")),
            ),
        ),
        (
            tr("Views"),
            (
                (tr("Alt+1 … Alt+6"), tr("the six views")),
                ("G", tr("through the giver's eyes")),
                ("H", tr("the hands")),
                (tr("Number pad 1 3 7"), tr("front, side, overhead")),
                (tr("with Ctrl"), tr("the opposite side")),
                ("F", tr("frame what is selected, or the hands")),
                ("R", tr("bring the view back")),
                (tr("Shift+F"), tr("follow the hands")),
                (tr("Shift+R"), tr("leave my camera where it is")),
                ("V", tr("one, two or four panes")),
                (tr("Shift+V"), tr("the next pane")),
                ("M", tr("mirror: the giver at the other side")),
            ),
        ),
        (
            tr("Bookmarks and lessons"),
            (
                (tr("Ctrl+D"), tr("bookmark this moment")),
                (tr("Ctrl+B  Ctrl+L"), tr("bookmarks, lessons")),
                (tr("Return  Del"), tr("show or delete the chosen row")),
                (tr("Alt+↑ ↓"), tr("move it up, down")),
                (tr("Ctrl+Z  Ctrl+Shift+Z"), tr("undo, redo")),
                (tr("Page up, Page down"), tr("through the lesson that plays")),
            ),
        ),
        (
            tr("Mouse and window"),
            (
                (tr("Drag"), tr("turn the model")),
                (tr("Shift+drag, middle"), tr("shift the picture")),
                (tr("Wheel"), tr("zoom")),
                (tr("Double click"), tr("show a structure alone;")),
                ("", tr("beside all of them: the view back")),
                (tr("Return"), tr("press the focused button")),
                (tr("F11, Esc"), tr("full screen, and back")),
                ("F1", tr("this page")),
                ("F2", tr("principles and safety")),
                ("Ctrl+Q", tr("close the program")),
            ),
        ),
    )


def _nothing() -> None:
    """Do nothing."""
