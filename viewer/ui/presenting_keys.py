"""The keys while presenting, those of clickers and of slide programs; also their menu and help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from viewer.language import tr
from viewer.state.ink import INK_COLOURS, InkColour
from viewer.state.presenting import Blank
from viewer.ui.actions import KeyRow
from viewer.ui.ink_layer import ink_word
from viewer.ui.key_names import with_keys

UNUSED = ("F2", "F11", "Shift+L", "Ctrl+F", "Ctrl+Q")
"""Keys of the window that open what is hidden while presenting, or close it in front of a class."""


@dataclass(frozen=True)
class PresentingActs:
    """What can be done while presenting."""

    step: Callable[[int], None]
    stroke: Callable[[int], None]
    blank: Callable[[Blank], None]
    pen: Callable[[InkColour | None], None]
    toggle_pen: Callable[[], None]
    undo: Callable[[], None]
    erase: Callable[[], None]
    let_stay: Callable[[], None]
    text: Callable[[int], None]
    notes: Callable[[], None]
    next_screen: Callable[[], None]
    pause_clock: Callable[[], None]
    reset_clock: Callable[[], None]
    end: Callable[[], None]


def presenting_rows(acts: PresentingActs) -> tuple[KeyRow, ...]:
    """The whole table."""
    onward, back = ("PgDown", "Right", "Down", "Return", "Enter"), ("PgUp", "Left", "Up", "Backspace")
    return (
        KeyRow(onward, tr("Next step"), lambda: acts.step(1)),
        KeyRow(back, tr("Previous step"), lambda: acts.step(-1)),
        KeyRow(_shifted(onward), tr("Next technique"), lambda: acts.stroke(1)),
        KeyRow(_shifted(back), tr("Previous technique"), lambda: acts.stroke(-1)),
        KeyRow(("B", "."), tr("Black screen"), lambda: acts.blank("black")),
        KeyRow(("W", ","), tr("White screen"), lambda: acts.blank("white")),
        KeyRow(("Ctrl+P",), tr("Pen"), acts.toggle_pen),
        KeyRow(("Ctrl+A",), tr("Lay the pen down"), lambda: acts.pen(None)),
        *_colour_rows(acts),
        KeyRow(("I",), tr("Ink stays"), acts.let_stay),
        KeyRow(("Ctrl+Z",), tr("Take back the last line"), acts.undo),
        KeyRow(("E",), tr("Erase all ink"), acts.erase),
        KeyRow(("Ctrl++", "Ctrl+="), tr("Larger captions"), lambda: acts.text(1)),
        KeyRow(("Ctrl+-",), tr("Smaller captions"), lambda: acts.text(-1)),
        KeyRow(("Alt+F5",), tr("Notes for you"), acts.notes),
        KeyRow(("Ctrl+F5",), tr("Audience's picture on the next screen"), acts.next_screen),
        KeyRow(("Ctrl+T",), tr("Stop the clock, or let it go on"), acts.pause_clock),
        KeyRow(("Ctrl+Shift+T",), tr("Clock back to nought"), acts.reset_clock),
    )


def _colour_rows(acts: PresentingActs) -> tuple[KeyRow, ...]:
    def take(colour: InkColour) -> Callable[[], None]:
        return lambda: acts.pen(colour)

    return tuple(
        KeyRow((f"Ctrl+{place}",), ink_word(colour), take(colour))
        for place, colour in enumerate(INK_COLOURS, 1)
    )


def _shifted(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"Shift+{key}" for key in keys)


def in_the_way(actions: list[QAction], rows: tuple[KeyRow, ...]) -> list[QAction]:
    """Those actions of the window that share a key with the rows, or open what is hidden now."""
    taken = {QKeySequence(keys).toString() for row in rows for keys in row.keys} | set(UNUSED)
    return [a for a in actions if any(keys.toString() in taken for keys in a.shortcuts())]


@dataclass(frozen=True)
class MenuState:
    """What is ticked in the menu."""

    blank: Blank
    pen: InkColour | None
    stays: bool
    notes: bool
    screens: int


def presenting_menu(acts: PresentingActs, state: MenuState, parent: QWidget) -> QMenu:
    """The menu of the right mouse button."""
    menu = QMenu(parent)
    menu.addAction(with_keys(tr("Next step"), "PgDn"), lambda: acts.step(1))
    menu.addAction(with_keys(tr("Previous step"), "PgUp"), lambda: acts.step(-1))
    menu.addSeparator()
    _tick(menu, with_keys(tr("Black screen"), "B"), state.blank == "black", lambda: acts.blank("black"))
    _tick(menu, with_keys(tr("White screen"), "W"), state.blank == "white", lambda: acts.blank("white"))
    menu.addSeparator()
    _add_pens(menu, acts, state)
    menu.addSeparator()
    menu.addAction(with_keys(tr("Larger captions"), "Ctrl++"), lambda: acts.text(1))
    menu.addAction(with_keys(tr("Smaller captions"), "Ctrl+-"), lambda: acts.text(-1))
    _tick(menu, with_keys(tr("Notes for you"), "Alt+F5"), state.notes, acts.notes)
    if state.screens > 1:
        menu.addAction(with_keys(tr("Audience's picture on the next screen"), "Ctrl+F5"), acts.next_screen)
    menu.addSeparator()
    menu.addAction(with_keys(tr("End the presentation"), "F5, Esc"), acts.end)
    return menu


def _add_pens(menu: QMenu, acts: PresentingActs, state: MenuState) -> None:
    group = QActionGroup(menu)
    pens: list[tuple[str, InkColour | None]] = [(with_keys(tr("No pen"), "Ctrl+A"), None)]
    pens += [
        (with_keys(ink_word(colour), f"Ctrl+{place}"), colour) for place, colour in enumerate(INK_COLOURS, 1)
    ]
    for words, chosen in pens:
        action = _tick(menu, words, state.pen == chosen, lambda colour=chosen: acts.pen(colour))  # type: ignore[misc]
        group.addAction(action)
    _tick(menu, with_keys(tr("Ink stays"), "I"), state.stays, acts.let_stay)
    menu.addAction(with_keys(tr("Take back the last line"), "Ctrl+Z"), acts.undo)
    menu.addAction(with_keys(tr("Erase all ink"), "E"), acts.erase)


def _tick(menu: QMenu, words: str, on: bool, act: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _=False: act())
    return action


def presenting_help() -> tuple[str, tuple[tuple[str, str], ...]]:
    """The section of the page of keys."""
    return (
        tr("Presenting"),
        (
            ("F5  Shift+F5", tr("present: from the start, from here")),
            ("F5  Esc", tr("end it; either button of a clicker does")),
            ("PgDn  →  ↓  Return", tr("next step; with Shift the next technique")),
            ("PgUp  ←  ↑  Backspace", tr("previous step; with Shift the technique")),
            ("B  .  W  ,", tr("black or white screen; again: the picture")),
            ("Ctrl+P  Ctrl+1 2 3", tr("take or lay down the pen, and its colour")),
            ("I  Ctrl+Z  E", tr("ink stays or fades; take back; erase")),
            ("Ctrl++  Ctrl+-", tr("larger, smaller captions")),
            ("Alt+F5  Ctrl+F5", tr("notes for you; the other screen")),
            ("Ctrl+T  Ctrl+Shift+T", tr("the clock: stop, back to nought")),
        ),
    )
