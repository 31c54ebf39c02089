"""Builds everything and runs the window. The only place that knows all the parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.app.ending import closing_on_signals, plan_the_end
from viewer.app.keeping import chosen_with, follow_language, give_size, remember, tell_troubles, wished, write
from viewer.app.program import Program, WindowOptions
from viewer.app.work import real_tools
from viewer.controller import Books, Controller, Tools
from viewer.files.library_store import LibraryStore
from viewer.files.principles_text import find_principles
from viewer.files.settings import read_settings
from viewer.files.shelf import Shelf
from viewer.host.memory import return_large_blocks
from viewer.scene.stage import Stage
from viewer.state.choices import Choices
from viewer.ui.folder_watch import FolderWatch
from viewer.ui.main_window import MainWindow
from viewer.ui.speaking import Speaker

__all__ = ["Program", "WindowOptions", "build", "run_window"]


def run_window(options: WindowOptions) -> int:
    """Open the window, stay until it closes, return the exit code. SIGTERM and Ctrl+C close it cleanly."""
    return_large_blocks()
    app = QApplication.instance() or QApplication(["massage-atlas"])
    assert isinstance(app, QApplication)
    app.setApplicationName("massage-atlas")
    app.setApplicationDisplayName("Massage Atlas")
    with closing_on_signals(app.closeAllWindows):  # first, so that no signal comes too early
        program = build(options)
        program.window.show()
        plan_the_end(program, options)
        app.exec()
        program.close()
        program.window.deleteLater()
    return program.exit_code


def build(options: WindowOptions, tools: Callable[[MainWindow], Tools] | None = None) -> Program:
    """Make every part and join them; the window is not shown yet. Tests bring their own `tools`."""
    settings = read_settings(paths.settings_folder())
    shelf = Shelf()
    catalogue, principles = shelf.look(), find_principles()
    choices, speaker = Choices(chosen_with(wished(settings), options)), Speaker()
    unspoken = speaker.speak(choices.values.language)
    window = MainWindow()
    give_size(window, choices.values)
    stage = Stage(window.viewport, choices.values.theme)
    follow_language(speaker, choices, window)  # first: what the controller then says is in that language
    window.viewport.draw, window.viewport.refined_picture = stage.render, stage.image
    window.viewport.poses = stage.poses
    controller = Controller(stage, window, choices, catalogue.strokes, (tools or real_tools)(window))
    window.title_bar.captions.lacks = controller.voice_lacks
    window.bind(controller)
    books = _keep_books(controller, window, choices)
    window.presenting.follow(controller.lesson)
    window.show_principles(principles.sections)
    program = Program(window, stage, choices, controller, books)
    remember(program, settings)
    controller.start(playing=not options.paused and options.grab is None)
    tell_troubles(program, catalogue, principles.problems, settings.trouble or write(choices, settings))
    if unspoken is not None:
        window.show_message(unspoken)
    books.begin()
    if options.lesson is not None:
        controller.lesson.begin(options.lesson)
    watch = FolderWatch(lambda: _look_again(program, shelf), shelf.places, window)
    window.closing.connect(watch.stop)
    return program


def _keep_books(controller: Controller, window: MainWindow, choices: Choices) -> Books:
    """Bookmarks and lessons, joined with the window."""
    books = Books(controller, window.library, LibraryStore(), window.show_message)
    window.library.bind(books, controller.lesson, controller)
    choices.on_change(lambda name: books.show() if name == "language" else None)
    return books


def _look_again(program: Program, shelf: Shelf) -> None:
    """Stroke files changed: list them, also in the pages of bookmarks and lessons."""
    program.controller.take(shelf.look())
    program.books.show()
