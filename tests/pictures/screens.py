"""The screens: for each its name, and how the program is brought there from a paused technique."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from tests.pictures.more_screens import MORE_SCREENS, leave_more
from viewer.app import Program
from viewer.state.layers import PRESETS

Show = Callable[[Program], None]
FIRM_SHARE = 0.745
"""A moment of the first technique at which both heels press most firmly."""


def firm(program: Program) -> None:
    """The firmest part of the technique."""
    program.controller.seek(FIRM_SHARE * program.controller.playback.duration_s)


def technique(program: Program) -> None:
    """A technique, as it is after the first start."""
    firm(program)


def principles(program: Program) -> None:
    """The page on principles and safety."""
    program.controller.choose(principles_open=True)


def safety(program: Program) -> None:
    """A card below the steps."""
    program.window.panel.open_card("Safety")


def layers(program: Program) -> None:
    """Under the skin: muscles, their names, and the panel of layers."""
    firm(program)
    program.controller.choose(layers=PRESETS["muscles"], labels=True, layers_open=True)


def selected(program: Program) -> None:
    """A structure and its card."""
    firm(program)
    program.controller.choose(layers=PRESETS["x-ray"])
    program.controller.select("muscle/rhomboid-major-right")
    program.window.panel.open_card("Anatomy")


def aids(program: Program) -> None:
    """Pressure, path and the next stop on the skin."""
    firm(program)
    program.controller.choose(contact=True, path=True, ghost=True)
    program.controller.choose_view("hands")


def giver(program: Program) -> None:
    """Through the giver's eyes."""
    firm(program)
    program.controller.choose_view("giver")


def search(program: Program) -> None:
    """The search box, with something found."""
    program.window.open_search()
    program.window.search.field.setText("rhom")


def help_page(program: Program) -> None:
    """The page of keys."""
    program.window.show_help()


def menu_of(button: Callable[[Program], QToolButton]) -> Show:
    """A menu that hangs below its button."""

    def show(program: Program) -> None:
        above = button(program)
        menu = above.menu()
        menu.popup(above.mapToGlobal(QPoint(0, above.height())))

    return show


def bookmarks(program: Program) -> None:
    """A bookmark, and the page with it."""
    firm(program)
    program.controller.choose(panel_page="bookmarks")


def lessons(program: Program) -> None:
    """The page of lessons."""
    firm(program)
    program.controller.choose(panel_page="lessons")


def split(program: Program) -> None:
    """Two views of the same instant, one of them through the giver's eyes."""
    firm(program)
    program.controller.choose_view("giver")
    program.controller.choose(panes=2, pane_views=("giver", "overhead", "three-quarter", "hands"))


def measure(program: Program) -> None:
    """A distance on the skin."""
    firm(program)
    program.controller.choose_view("overhead")
    program.controller.measure()


def practice(program: Program) -> None:
    """A place of the back is asked for."""
    program.controller.practise()


SCREENS: dict[str, Show] = {
    "technique": technique,
    "principles": principles,
    "safety": safety,
    "layers": layers,
    "selected": selected,
    "aids": aids,
    "giver": giver,
    "bookmarks": bookmarks,
    "lessons": lessons,
    "split": split,
    "measure": measure,
    "practice": practice,
    "search": search,
    "keys": help_page,
    "menu-view": menu_of(lambda program: program.window.title_bar.view),
    "menu-giver": menu_of(lambda program: program.window.title_bar.people["giver"]),
    "menu-more": menu_of(lambda program: program.window.title_bar.more.button),
    "menu-display": menu_of(lambda program: program.window.title_bar.display),
    **MORE_SCREENS,
}


def leave(program: Program) -> None:
    """Back to the paused technique, whatever is open."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, (QMenu, QDialog)) and widget.isVisible():
            widget.close()
    leave_more(program)
    program.window.close_search()
    while program.controller.step_back():
        pass
    program.controller.select("")
    program.window.panel.open_card(None)
    program.controller.choose(
        principles_open=False,
        layers_open=False,
        panel_open=True,
        layers=PRESETS["surface"],
        labels=False,
        numbers=False,
        contact=False,
        path=False,
        ghost=False,
        panes=1,
        pane=0,
        panel_page="techniques",
    )
    program.controller.choose_view("three-quarter")
    program.choices.change(looks=replace(program.choices.values.looks))
