"""Screens that are reached in more than one step: presenting, menus in menus, answers, messages, rules."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.pictures.taking import rest, wait
from viewer import paths
from viewer.app import Program
from viewer.controller.messages import trouble_of
from viewer.files.catalogue import find_strokes, read

Show = Callable[[Program], None]


def presenting(program: Program) -> None:
    """What the audience sees."""
    _begin(program)


def presenter(program: Program) -> None:
    """What the one who presents sees."""
    _begin(program)
    program.window.presenting.toggle_notes()
    front(program)[0].resize(program.window.size())


def presenting_menu(program: Program) -> None:
    """The menu of a presentation."""
    _begin(program)
    audience = program.window.presenting.audience
    assert audience is not None
    audience.asked.emit(audience.mapToGlobal(QPoint(60, 60)))


def _begin(program: Program) -> None:
    program.controller.seek(0.6 * program.controller.playback.duration_s)
    program.window.presenting.f5(False)
    for window in front(program):
        if window is not program.window:
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.resize(program.window.size())


def front(program: Program) -> list[QWidget]:
    """The windows of a presentation, the foremost first; else the main window."""
    talk = program.window.presenting
    return [w for w in (talk.desk.window, talk.audience, program.window) if w is not None]


def layers_end(program: Program) -> None:
    """The layers with a card below them."""
    program.controller.choose(layers_open=True)
    program.controller.select("muscle/trapezius-middle-part-left")


def rules(program: Program) -> None:
    """Every rule."""
    program.window.show_rules_page()


def message(program: Program) -> None:
    """What is said of a stroke file that is wrong, in the language of the picture."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "my-stroke.stroke.yaml"
        text = (paths.ANIMATIONS / "stretch-between-shoulder-blades.stroke.yaml").read_text(encoding="utf-8")
        for good, wrong in (
            ("id: stretch-between-shoulder-blades", "id: my-stroke"),
            ("T6.5", "T13"),
            ("T3}", "S9}"),
        ):
            text = text.replace(good, wrong)
        file.write_text(text, encoding="utf-8")
        said = trouble_of(replace(find_strokes([paths.ANIMATIONS]), problems=read(file).problems), None)
    assert said is not None
    program.window.show_message(replace(said, text=said.text.replace(folder, "~/Strokes")))


def four_panes(program: Program) -> None:
    """Four views of the same instant."""
    program.controller.choose_view("giver")
    program.controller.choose(panes=4, pane_views=("giver", "overhead", "three-quarter", "hands"))


def measured(program: Program) -> None:
    """A distance between two places that were chosen."""
    program.controller.choose_view("overhead")
    rest(program)
    program.controller.measure()
    for right, up in ((8, 6), (-16, -10)):
        program.controller.move_cross(right, up, False)
        rest(program)
        program.controller.enter_cross()
        rest(program)


def hint(program: Program) -> None:
    """The practice, with what a hand feels first."""
    _practise(program)
    program.controller.ask_hint()


def answer(program: Program) -> None:
    """The practice, after an answer."""
    _practise(program)
    _answer(program)


def results(program: Program) -> None:
    """The practice at its end."""
    _practise(program)
    for _ in range(40):
        if program.window.practice.results.isVisible():
            break
        _answer(program)
        rest(program)


def _practise(program: Program) -> None:
    program.controller.practise()
    wait(lambda: bool(program.window.practice.ask.text()))
    rest(program)


def _answer(program: Program) -> None:
    program.controller.move_cross(1, 1, False)
    program.controller.enter_cross()


def lesson_words(program: Program) -> None:
    """A page of words in a lesson that plays."""
    program.controller.choose(panel_page="lessons")
    program.books.play_lesson(0)


def lesson_item(program: Program) -> None:
    """An item of a lesson is edited."""
    program.controller.choose(panel_page="lessons")
    program.window.side.lessons.items.setCurrentRow(1)
    program.window.side.lessons.open_tab(1)


def bookmark(program: Program) -> None:
    """A bookmark is chosen."""
    program.controller.choose(panel_page="bookmarks")
    program.window.side.bookmarks.list.setCurrentRow(0)


def mirror(program: Program) -> None:
    """The picture beside its mirror image."""
    program.window.toggle_mirror()


def progress(program: Program) -> None:
    """Something is being prepared."""
    program.window.show_progress(0.4)
    program.window.progress.show()


def section(program: Program) -> None:
    """A part of the technique is looped; the menu of the time line."""
    program.controller.seek(8.0)
    program.controller.set_section_start()
    program.controller.seek(16.0)
    program.controller.set_section_end()
    scrub = program.window.transport.scrub
    scrub.section_menu().popup(scrub.mapToGlobal(QPoint(40, -90)))


def submenu(name: str) -> Show:
    """A menu in the display menu."""

    def show(program: Program) -> None:
        bar = program.window.title_bar
        menus = {"captions": bar.captions.menu, "texts": bar.comfort.menu, "language": bar.language.menu}
        menus[name].popup(bar.display.mapToGlobal(QPoint(-120, bar.display.height())))

    return show


def more_of(page: str) -> Show:
    """The menu of bookmarks or lessons."""

    def show(program: Program) -> None:
        program.controller.choose(panel_page=page)
        button = getattr(program.window.side, page).more
        button.menu().popup(button.mapToGlobal(QPoint(-240, button.height())))

    return show


def speeds(program: Program) -> None:
    """The menu of speeds."""
    button = program.window.transport.speed
    menu = program.window.transport.speeds
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


MORE_SCREENS: dict[str, Show] = {
    "presenting": presenting,
    "presenter": presenter,
    "presenting-menu": presenting_menu,
    "layers-card": layers_end,
    "rules": rules,
    "message": message,
    "four-panes": four_panes,
    "measured": measured,
    "hint": hint,
    "answer": answer,
    "results": results,
    "lesson-words": lesson_words,
    "lesson-item": lesson_item,
    "bookmark": bookmark,
    "mirror": mirror,
    "progress": progress,
    "section": section,
    "speeds": speeds,
    "menu-captions": submenu("captions"),
    "menu-texts": submenu("texts"),
    "menu-language": submenu("language"),
    "menu-bookmarks": more_of("bookmarks"),
    "menu-lessons": more_of("lessons"),
}


def leave_more(program: Program) -> None:
    """Undo what these screens changed."""
    window = program.window
    window.presenting.end()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu) and widget.isVisible():
            widget.close()
    program.controller.lesson.end()
    program.controller.clear_section()
    window.show_message(None)
    window.show_progress(None)
    if window.mirror.isVisible():
        window.toggle_mirror()


def fill_shelf(program: Program) -> None:
    """Two bookmarks and a lesson, so that their pages have something to show."""
    books, controller = program.books, program.controller
    for share, view in ((0.3, "overhead"), (0.745, "hands")):
        controller.seek(share * controller.playback.duration_s)
        controller.choose_view(view)  # type: ignore[arg-type]
        rest(program)
        books.add_bookmark()
    books.new_lesson()
    books.add_words()
    books.add_stroke("press-between-ribs")
    books.add_from_bookmark(0)
    wait(lambda: not program.window.library.words.isVisible())
