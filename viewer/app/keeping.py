"""What was chosen: read at the start, followed, and written when it changes; and what was wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.app.program import Program, WindowOptions
from viewer.files.catalogue import Catalogue
from viewer.files.errors import Problem
from viewer.files.settings import FIRST_START, Settings, SettingsTrouble, write_settings
from viewer.language import tr
from viewer.ports import Message
from viewer.state.choices import Choices, ChoiceValues
from viewer.ui.main_window import MainWindow
from viewer.ui.speaking import Speaker
from viewer.ui.system_wishes import with_wishes

FRAME_PX = (16, 40)
"""What a window's frame takes at most, its title bar above all; before it is shown, no system tells."""


def wished(settings: Settings) -> ChoiceValues:
    """What was chosen before; at the very first start what the system's user wishes."""
    app = QApplication.instance()
    if settings.values is FIRST_START and isinstance(app, QApplication):
        return with_wishes(settings.values, app)
    return settings.values


def chosen_with(values: ChoiceValues, options: WindowOptions) -> ChoiceValues:
    """What was chosen before, and what the command line says instead."""
    return replace(
        values,
        stroke=options.stroke or values.stroke,
        receiver=options.receiver or values.receiver,
        giver=options.giver or values.giver,
        giver_side=options.side or values.giver_side,
        language=options.language or values.language,
        principles_open=values.principles_open and options.stroke is None and options.lesson is None,
    )


def give_size(window: MainWindow, values: ChoiceValues) -> None:
    """As large as it was the last time, where the screen has room for that."""
    unseen = QApplication.platformName() in ("offscreen", "minimal")  # their screen is no real one, and small
    window.resize(*(values.window_px if unseen else fitting(values.window_px, window.screen())))
    if values.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def fitting(wanted_px: tuple[int, int], screen: QScreen) -> tuple[int, int]:
    """Width and height that leave a screen room for what the system puts around the window."""
    room = screen.availableGeometry()
    return min(wanted_px[0], room.width() - FRAME_PX[0]), min(wanted_px[1], room.height() - FRAME_PX[1])


def remember(program: Program, settings: Settings) -> None:
    """Write the choices whenever one changes, and the window's size when it closes."""
    window, choices, told = program.window, program.choices, [False]

    def changed(_name: str) -> None:
        trouble = write(choices, settings)
        if trouble is not None and not told[0]:
            told[0] = True
            window.show_message(_in_words(trouble))

    def closing() -> None:
        program.controller.close()
        maximised = window.isMaximized()
        size = choices.values.window_px if maximised or window.isFullScreen() else window.size().toTuple()
        choices.change(window_px=size, maximised=maximised)

    choices.on_change(changed)
    window.closing.connect(closing)


def write(choices: Choices, settings: Settings) -> SettingsTrouble | None:
    """Write the choices, and what the file holds beside them; returns why they cannot be written."""
    return write_settings(paths.settings_folder(), choices.values, settings.unknown)


def follow_language(speaker: Speaker, choices: Choices, window: MainWindow) -> None:
    """Speak the chosen language as soon as it is chosen."""

    def chosen(name: str) -> None:
        if name == "language":
            window.show_message(speaker.speak(choices.values.language))

    choices.on_change(chosen)
    window.closing.connect(speaker.rest)


def tell_troubles(
    program: Program, catalogue: Catalogue, unread: Sequence[Problem], trouble: SettingsTrouble | None
) -> None:
    """One message for all that is wrong at the start; stroke files come first."""
    window = program.window
    program.controller.take(catalogue)
    if catalogue.problems or not catalogue.strokes:
        return
    if unread:
        text = "\n".join(str(problem) for problem in unread)
        window.show_message(Message(tr("The page on principles and safety cannot be read whole."), text))
    elif trouble is not None:
        window.show_message(_in_words(trouble))


def _in_words(trouble: SettingsTrouble) -> Message:
    text = f"{trouble.path}: {trouble.what}. {trouble.remedy}"
    return Message(tr("Your choices cannot be remembered. Everything else works."), text, "warning")
