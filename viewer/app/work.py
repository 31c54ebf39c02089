"""What the program itself works with: all that takes long, fetched or worked out when it is wanted."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from viewer import paths
from viewer.anatomy.interior import Named
from viewer.controller import Inside, Meanwhile, Request, Tools
from viewer.files.errors import FileProblems
from viewer.language import tr
from viewer.ports import Detail, Message
from viewer.state.choices import Looks
from viewer.state.layers import InsideName
from viewer.state.practice import Question
from viewer.ui.main_window import MainWindow
from viewer.ui.worker import ThreadExecutor

if TYPE_CHECKING:
    from viewer.anatomy.places import Places
    from viewer.motion.scored import Score
    from viewer.stroke.stroke import Stroke

_log = logging.getLogger(__name__)


def real_tools(window: MainWindow) -> Tools:
    """What the program itself works with."""
    from viewer.files.checking_apart import load_or_check_apart
    from viewer.files.solver import Solver
    from viewer.files.structure_texts import related
    from viewer.host import speech
    from viewer.host.voice import SystemVoice
    from viewer.motion.frame import evaluate

    executor, solver = ThreadExecutor(window), Solver()

    def load(request: Request, report: Callable[[float], None]) -> Score:
        return solver.load(request.receiver, request.giver, _from_its_side(request), report)

    def finish(request: Request, report: Callable[[float], None]) -> Score:
        return solver.load_whole(request.receiver, request.giver, _from_its_side(request), report)

    looking, lighting = (look_inside, name_structures, related), (arrange, solver, wait_for)
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
        finish,
    )


def _from_its_side(request: Request) -> Stroke:
    return request.stroke.from_side(request.side or request.stroke.giver.side)


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
