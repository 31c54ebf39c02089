"""Builds everything and runs the window. The only place that knows all the parts."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.controller import Books, Controller, Inside, Meanwhile, Request, Tools
from viewer.files.catalogue import Catalogue
from viewer.files.errors import FileProblems, Problem
from viewer.files.library_store import LibraryStore
from viewer.files.principles_text import find_principles
from viewer.files.settings import FIRST_START, Settings, SettingsTrouble, read_settings, write_settings
from viewer.files.shelf import Shelf
from viewer.host.memory import return_large_blocks
from viewer.language import tr
from viewer.ports import Detail, Message, TechniqueCard
from viewer.scene.stage import Stage
from viewer.state.choices import Choices, ChoiceValues, LanguageChoice, Looks, PersonName
from viewer.state.layers import InsideName
from viewer.state.lessons import Lesson
from viewer.state.practice import Question
from viewer.state.sides import Side
from viewer.ui.folder_watch import FolderWatch
from viewer.ui.main_window import MainWindow
from viewer.ui.speaking import Speaker
from viewer.ui.system_wishes import with_wishes
from viewer.ui.worker import ThreadExecutor

if TYPE_CHECKING:
    from viewer.anatomy.places import Places
    from viewer.motion.score import Score

_log = logging.getLogger(__name__)
GOOD, UNREADABLE = 0, 2
FIRMEST = 0.98


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


def run_window(options: WindowOptions) -> int:
    """Open the window, stay until it closes, return the exit code. SIGTERM and Ctrl+C close it cleanly."""
    return_large_blocks()
    app = QApplication.instance() or QApplication(["massage-atlas"])
    assert isinstance(app, QApplication)
    app.setApplicationName("massage-atlas")
    app.setApplicationDisplayName("Massage Atlas")
    with _closing_on_signals(app.closeAllWindows):  # first, so that no signal comes too early
        program = build(options)
        program.window.show()
        _plan_the_end(program, options)
        app.exec()
        program.close()
        program.window.deleteLater()
    return program.exit_code


def build(options: WindowOptions, tools: Callable[[MainWindow], Tools] | None = None) -> Program:
    """Make every part and join them; the window is not shown yet. Tests bring their own `tools`."""
    settings = read_settings(paths.settings_folder())
    shelf = Shelf()
    catalogue, principles = shelf.look(), find_principles()
    choices, speaker = Choices(_chosen(_wished(settings), options)), Speaker()
    unspoken = speaker.speak(choices.values.language)
    window = MainWindow()
    _size(window, choices.values)
    stage = Stage(window.viewport, choices.values.theme)
    _follow_language(speaker, choices, window)  # first: what the controller then says is in that language
    window.viewport.draw, window.viewport.refined_picture = stage.render, stage.image
    controller = Controller(stage, window, choices, catalogue.strokes, (tools or real_tools)(window))
    window.title_bar.captions.lacks = controller.voice_lacks
    window.bind(controller)
    books = _keep_books(controller, window, choices)
    window.presenting.follow(controller.lesson)
    window.show_principles(principles.sections)
    program = Program(window, stage, choices, controller, books)
    _remember(program, settings)
    controller.start(playing=not options.paused and options.grab is None)
    _tell_troubles(program, catalogue, principles.problems, settings.trouble or _write(choices, settings))
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


def real_tools(window: MainWindow) -> Tools:
    """What the program itself works with."""
    from viewer.files.checking_apart import load_or_check_apart
    from viewer.files.solving_ahead import Ahead
    from viewer.files.structure_texts import related
    from viewer.host import speech
    from viewer.host.voice import SystemVoice
    from viewer.motion.frame import evaluate

    executor, ahead = ThreadExecutor(window), Ahead()

    def load(request: Request, report: Callable[[float], None]) -> Score:
        ahead.make_way(request.receiver, request.giver, request.stroke, report)
        return load_score(request, report)

    looking, lighting = (look_inside, name_structures, related), (arrange, ahead, wait_for)
    practice, speaking = (places_of, practice_questions), SystemVoice(speech.find())
    return Tools(
        load,
        evaluate,
        executor,
        explain,
        *looking,
        *lighting,
        reflect,
        load_or_check_apart,
        *practice,
        speaking,
    )


def load_score(request: Request, report: Callable[[float], None]) -> Score:
    """Prepare the technique for the two people, or take it from the disk where it was prepared before."""
    from viewer.files.solving import load_or_solve_apart

    stroke = request.stroke.from_side(request.side or request.stroke.giver.side)
    return load_or_solve_apart(request.receiver, request.giver, stroke, report)


def reflect(score: Score) -> Score:
    """The same with the giver at the receiver's other side."""
    from viewer.motion.mirroring import mirrored

    return mirrored(score)


def wait_for(request: Request, looks: Looks, report: Callable[[float], None]) -> Meanwhile | None:
    """The two people of a technique as they wait for it; None where it was solved before."""
    from viewer.files.score_cache import entry_path

    people = request.receiver, request.giver
    if entry_path(request.stroke, people, paths.cache_folder()).exists():
        return None
    report(0.0)
    from viewer.files.beginning import load_beginning
    from viewer.scene.arriving import arrive

    giver = request.stroke.giver
    waiting = load_beginning(*people, giver.level, request.side or giver.side)
    report(0.5)
    arrival = arrive(waiting.frame, waiting.figures, looks)
    return Meanwhile({"play": waiting.figures}, waiting.frame, arrival)


def look_inside(score: Score, report: Callable[[float], None]) -> Inside:
    """Fetch what lies under the skin of a score's receiver, and find out how it rides along."""
    from viewer.files.interior_cache import load_or_build
    from viewer.motion.riding import ride

    interior = load_or_build(score.names[0])
    report(0.5)
    return Inside(interior, ride(score, interior))


def places_of(receiver: str) -> Places:
    """Where to press on a receiver."""
    from viewer.files.casting import load_lying, load_places

    return load_places(load_lying(receiver))


def practice_questions() -> tuple[tuple[Question, ...], Exception | None]:
    """The questions of the practice that can be read, and what is wrong with the others."""
    from viewer.files.practice_text import find_questions

    found = find_questions()
    return found.questions, FileProblems(found.problems) if found.problems else None


def arrange(
    score: Score,
    detail: Detail | None,
    looks: Looks,
    inside: Inside | None = None,
    layers: Collection[InsideName] = (),
) -> object:
    """Work out light and colours of two people as they are at the beginning, for the stage that expects them.

    Without a detail only those of what lies under the skin.
    """
    from viewer.files.arrival_cache import load_or_arrange
    from viewer.motion.frame import evaluate
    from viewer.scene.arriving import CLASSES, arrive, ready_below

    def work_out() -> object:
        riding, interior = (inside.riding, inside.interior) if inside is not None else (None, None)
        frame = evaluate(score, 0.0, detail or "play", riding, layers)
        if detail is None:
            return ready_below(frame, interior)
        return arrive(frame, score.figures[detail], looks, interior, room=detail == "play")

    return load_or_arrange(score, [detail or "", *layers, repr(looks)], CLASSES, work_out)


def name_structures() -> tuple[tuple[Named, ...], Exception | None]:
    """The names and texts of all structures that can be read, and what is wrong with the others."""
    from viewer.files.structure_texts import find_structures

    found = find_structures()
    return found.named, FileProblems(found.problems) if found.problems else None


def explain(error: Exception) -> Message:
    """Put an error into words; one that nobody foresaw goes into the log with its trace."""
    if isinstance(error, FileProblems):
        return Message(tr("A file cannot be used. What was shown before stays."), str(error))
    _log.error("unexpected", exc_info=error)
    text = tr("The details are in {folder}.", folder=paths.state_folder())
    return Message(tr("This technique cannot be shown."), f"{type(error).__name__}: {error}\n{text}")


# Choices and settings


def _wished(settings: Settings) -> ChoiceValues:
    """What was chosen before; at the very first start what the system's user wishes."""
    app = QApplication.instance()
    if settings.values is FIRST_START and isinstance(app, QApplication):
        return with_wishes(settings.values, app)
    return settings.values


def _chosen(values: ChoiceValues, options: WindowOptions) -> ChoiceValues:
    return replace(
        values,
        stroke=options.stroke or values.stroke,
        receiver=options.receiver or values.receiver,
        giver=options.giver or values.giver,
        giver_side=options.side or values.giver_side,
        language=options.language or values.language,
        principles_open=values.principles_open and options.stroke is None and options.lesson is None,
    )


def _size(window: MainWindow, values: ChoiceValues) -> None:
    width, height = values.window_px
    unseen = QApplication.platformName() in ("offscreen", "minimal")  # their screen is no real one, and small
    if not unseen:
        room = window.screen().availableGeometry()
        width, height = min(width, room.width()), min(height, room.height())
    window.resize(width, height)
    if values.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _remember(program: Program, settings: Settings) -> None:
    """Write the choices whenever one changes, and the window's size when it closes."""
    window, choices, told = program.window, program.choices, [False]

    def write(_name: str) -> None:
        trouble = _write(choices, settings)
        if trouble is not None and not told[0]:
            told[0] = True
            window.show_message(_in_words(trouble))

    def closing() -> None:
        program.controller.close()
        maximised = window.isMaximized()
        size = choices.values.window_px if maximised or window.isFullScreen() else window.size().toTuple()
        choices.change(window_px=size, maximised=maximised)

    choices.on_change(write)
    window.closing.connect(closing)


def _write(choices: Choices, settings: Settings) -> SettingsTrouble | None:
    return write_settings(paths.settings_folder(), choices.values, settings.unknown)


def _follow_language(speaker: Speaker, choices: Choices, window: MainWindow) -> None:
    """Speak the chosen language as soon as it is chosen."""

    def chosen(name: str) -> None:
        if name == "language":
            window.show_message(speaker.speak(choices.values.language))

    choices.on_change(chosen)
    window.closing.connect(speaker.rest)


def _tell_troubles(
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


# The end


def _plan_the_end(program: Program, options: WindowOptions) -> None:
    """Arrange for `--grab` and `--quit-after`."""
    if options.grab is not None:
        _plan_grab(program, options.grab, options.quit_after_s or 0.0)
    elif options.quit_after_s is not None:
        QTimer.singleShot(round(options.quit_after_s * 1000), program.window, program.close)


def _plan_grab(program: Program, path: Path, at_least_s: float) -> None:
    controller, viewport = program.controller, program.window.viewport
    started = QTimer(program.window)
    started.setSingleShot(True)
    started.start(round(at_least_s * 1000))

    def save() -> None:
        viewport.painted.disconnect(save)
        if not program.window.grab().save(str(path), "PNG"):
            _complain(f"The picture cannot be saved as {path}.")
            program.exit_code = UNREADABLE
        QTimer.singleShot(max(started.remainingTime(), 0), program.window, program.close)

    def refined() -> None:
        controller.on_refined = lambda: None
        viewport.painted.connect(save, Qt.ConnectionType.QueuedConnection)

    def failed() -> None:
        program.exit_code = UNREADABLE
        _complain("The technique could not be prepared; the picture shows why.")
        viewport.painted.connect(save, Qt.ConnectionType.QueuedConnection)
        viewport.invalidate()

    def firmest(card: TechniqueCard) -> float:
        peak = max(card.pressure, default=0.0)
        places = [place for place, value in enumerate(card.pressure) if value >= FIRMEST * peak]
        return card.duration_s * places[len(places) // 2] / max(len(card.pressure) - 1, 1) if places else 0.0

    controller.on_prepared = lambda card: controller.seek(firmest(card))
    controller.on_refined, controller.on_failed = refined, failed


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201  # a script that asks for a picture reads it here


@contextmanager
def _closing_on_signals(close: Callable[[], None]) -> Iterator[None]:
    """Close on SIGTERM and SIGINT; Python's handlers run only when something wakes Qt, and a socket does."""
    ours, qts = socket.socketpair()
    ours.setblocking(False)
    qts.setblocking(False)
    watch = QSocketNotifier(qts.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        qts.recv(64)
        close()

    watch.activated.connect(woken)
    signals = [signal.SIGTERM, signal.SIGINT]
    old = {number: signal.signal(number, lambda *_: None) for number in signals}
    wakeup = signal.set_wakeup_fd(ours.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        for number, handler in old.items():
            signal.signal(number, handler)
        watch.setEnabled(False)
        watch.deleteLater()
        ours.close()
        qts.close()
