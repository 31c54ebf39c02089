"""What the command line asks of the window, and the parts of the running program, joined."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viewer.controller import Books, Controller
from viewer.scene.stage import Stage
from viewer.state.choices import Choices, LanguageChoice, PersonName
from viewer.state.lessons import Lesson
from viewer.state.sides import Side
from viewer.ui.main_window import MainWindow

GOOD, UNREADABLE = 0, 2


@dataclass(frozen=True)
class WindowOptions:
    """What the command line asks of the window; None means the person's last choice.

    `side` is the side of the receiver at which the giver works; `lesson` plays from its first item.

    `quit_after_s` counts from the moment the window appears. `grab` is where the whole window is saved as a
    picture: paused at the firmest moment, refined; then the program ends (after `quit_after_s`, if given).
    """

    stroke: str | None = None
    lesson: Lesson | None = None
    receiver: PersonName | None = None
    giver: PersonName | None = None
    side: Side | None = None
    language: LanguageChoice | None = None
    paused: bool = False
    quit_after_s: float | None = None
    grab: Path | None = None


@dataclass(eq=False)
class Program:
    """The parts, joined. `close` lets go of all of them; safe to call twice."""

    window: MainWindow
    stage: Stage
    choices: Choices
    controller: Controller
    books: Books
    exit_code: int = GOOD

    def close(self) -> None:
        """Close the window, and with it everything else."""
        self.window.close()
