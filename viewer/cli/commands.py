"""The commands. Each imports what it needs when it runs, so that `list` needs neither Qt nor VTK."""

from __future__ import annotations

import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import paths
from viewer.cli import checks
from viewer.cli.exits import Exit, Failure
from viewer.cli.speaking import english_where_letters_lack
from viewer.files.errors import reason_of
from viewer.language import tr

if TYPE_CHECKING:
    from viewer.anatomy.interior import Interior
    from viewer.files.catalogue import Catalogue
    from viewer.files.errors import Problem
    from viewer.host.opengl import OpenGL, Probe
    from viewer.motion.scored import Score
    from viewer.state.layers import Layers
    from viewer.state.lessons import Lesson
    from viewer.stroke.stroke import Stroke


def window(arguments: Namespace) -> int:
    """Open the window and stay until it closes."""
    with _ending_on_sigterm():
        return _open_window(arguments)


def _open_window(arguments: Namespace) -> int:
    from viewer.host import display, opengl

    if problem := display.window_problem():
        raise Failure(problem, Exit.NO_DISPLAY)
    lesson = _lesson(arguments.lesson) if arguments.lesson is not None else None
    with opengl.Probe() as probe:  # a child process, if one is needed: it works while we import
        if arguments.stroke is not None:
            _stroke(arguments.stroke)
        from viewer import app
        from viewer.host import messages

        answer = _drawing(probe)
    options = app.WindowOptions(
        stroke=arguments.stroke,
        lesson=lesson,
        receiver=arguments.receiver,
        giver=arguments.giver,
        side=arguments.side,
        language=arguments.language,
        paused=arguments.paused,
        quit_after_s=arguments.quit_after,
        grab=_writable(arguments.grab) if arguments.grab else None,
    )
    with opengl.relying_on(answer), messages.vtk_to_log(), messages.qt_to_log():
        return app.run_window(options)


def _lesson(file: Path) -> Lesson:
    """The lesson in a file, of which there is something to show."""
    from viewer.files.library_file import read_lesson

    lesson = read_lesson(file)
    if not lesson.items:
        what = tr("There is nothing in this lesson. Open the window and add something to it.")
        raise Failure(tr("{what}: {found}", what=file, found=what))
    return lesson


def list_things(arguments: Namespace) -> int:
    """Print techniques, structures or lessons; then name the files that are wrong, which hide no others."""
    text, problems = _listed(arguments)
    if text:
        print(text)
    if problems:
        raise Failure("\n".join(str(problem) for problem in problems))
    return Exit.GOOD


def _listed(arguments: Namespace) -> tuple[str, Sequence[Problem]]:
    from viewer.cli import lists

    if arguments.structures:
        from viewer.files.structure_texts import find_structures

        found = find_structures()
        return lists.structures(found.named, as_json=arguments.json), found.problems
    if arguments.lessons:
        from viewer.files.lessons_folder import read_lessons

        folder = paths.lessons_folder()
        lessons, problems = read_lessons(folder)
        return lists.lessons(lessons, folder, as_json=arguments.json), problems
    catalogue = _catalogue()
    return lists.strokes(catalogue, as_json=arguments.json), catalogue.problems


def picture(arguments: Namespace) -> int:
    """Save one picture."""
    path, layers = _writable(arguments.output), _layers(arguments)
    _check_selected(arguments.select, layers)
    with _ready_to_draw(arguments) as score:
        from viewer.export.camera_work import Seen
        from viewer.export.picture import save_picture

        time_s = _moment(arguments.time, score)
        seen = Seen(
            layers, _inside(arguments.receiver, layers.inside), arguments.select or "", arguments.show
        )
        with _saving(path):
            save_picture(score, time_s=time_s, view=arguments.view, size=arguments.size, path=path, seen=seen)
    return _saved(path)


def sheet(arguments: Namespace) -> int:
    """Save a contact sheet."""
    path, layers = _writable(arguments.output), _layers(arguments)
    with _ready_to_draw(arguments) as score:
        from viewer.export.camera_work import Seen
        from viewer.export.sheet import save_sheet

        seen = Seen(layers, _inside(arguments.receiver, layers.inside), aids=arguments.show)
        with _saving(path):
            save_sheet(score, frames=arguments.frames, views=arguments.views, path=path, seen=seen)
    return _saved(path)


def gltf(arguments: Namespace) -> int:
    """Save one moment as a 3D file. Nothing is drawn, so that no OpenGL is needed."""
    path = _writable(arguments.output)
    score = _score(arguments, _stroke(arguments.stroke))
    from viewer.export.gltf import save_gltf
    from viewer.state.layers import INSIDE

    time_s = _moment(arguments.time, score)
    inside = _inside(arguments.receiver, [name for name in INSIDE if name in arguments.layers])
    with _saving(path):
        save_gltf(score, time_s=time_s, layers=arguments.layers, path=path, interior=inside)
    return _saved(path)


def new(arguments: Namespace) -> int:
    """Write a new stroke file, and say what to do with it."""
    from viewer.cli import lists
    from viewer.files.stroke_new import new_stroke

    own = paths.strokes_folder()
    folder = arguments.folder or own
    path = new_stroke(arguments.id, folder, _catalogue(), arguments.source)
    print(lists.written(path, is_own=folder.resolve() == own.resolve()))
    return Exit.GOOD


def doctor(_arguments: Namespace) -> int:
    """Print what this computer has and lacks."""
    from viewer.host.doctor import DISPLAY, LIBRARIES, OPENGL, examine, report

    findings = examine()
    print(report(findings))
    broken = {finding.about for finding in findings if finding.state == "missing"}
    if not broken:
        return Exit.GOOD
    return Exit.NO_DISPLAY if broken & {DISPLAY, OPENGL, LIBRARIES} else Exit.UNUSABLE


COMMANDS: Mapping[str, Callable[[Namespace], int]] = {
    "window": window,
    "list": list_things,
    "picture": picture,
    "sheet": sheet,
    "gltf": gltf,
    "check": checks.check,
    "new": new,
    "doctor": doctor,
}


@contextmanager
def _ending_on_sigterm() -> Iterator[None]:
    """End with 0 when asked to while the window is still being made; later the window itself answers.

    At once, since an exception would be lost where an import that is interrupted catches everything.
    """

    def end(_number: int, _frame: object) -> None:
        logging.shutdown()
        os._exit(Exit.GOOD)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _ready_to_draw(arguments: Namespace) -> Iterator[Score]:
    """Make sure of OpenGL, prepare the motion, and send VTK's words to the log."""
    from viewer.host import messages, opengl

    english_where_letters_lack()
    with opengl.Probe() as probe:
        stroke = _stroke(arguments.stroke)
        answer = _drawing(probe)
    score = _score(arguments, stroke)
    with opengl.relying_on(answer), messages.vtk_to_log():
        yield score


def _drawing(probe: Probe) -> OpenGL:
    answer = probe.result()
    if not answer.works:
        raise Failure(answer.problem, Exit.NO_DISPLAY)
    return answer


def _score(arguments: Namespace, stroke: Stroke) -> Score:
    from viewer.files.score_cache import load_or_prepare_for

    stroke = stroke.from_side(arguments.side or stroke.giver.side)
    with _counting() as tell:
        return load_or_prepare_for(arguments.receiver, arguments.giver, stroke, tell)


def _catalogue() -> Catalogue:
    from viewer.files.catalogue import all_strokes

    return all_strokes()


def _stroke(name: str | None) -> Stroke:
    """The technique of that id, or the first one."""
    catalogue = _catalogue()
    found = [stroke for stroke in catalogue.strokes if name in (None, stroke.id)]
    if found:
        return found[0]
    problems = [str(problem) for problem in catalogue.problems]
    if name is None:
        raise Failure("\n".join([tr("There is no technique to show."), *problems]))
    known = ", ".join(stroke.id for stroke in catalogue.strokes) or "–"
    said = tr("There is no technique “{name}”. There is: {known}.", name=name, known=known)
    raise Failure("\n".join([said, *problems]))


def _layers(arguments: Namespace) -> Layers:
    """How solid each layer is in a picture."""
    from viewer.state.layers import PRESETS, Layers, listed

    if arguments.preset is not None:
        return PRESETS[arguments.preset]
    return Layers() if arguments.layers is None else listed(arguments.layers)


def _inside(receiver: str, layers: Sequence[str]) -> Interior | None:
    """What lies under the receiver's skin; nothing is read if none of it is to be seen."""
    if not layers:
        return None
    from viewer.files.interior_cache import load_or_build

    return load_or_build(receiver)


def _check_selected(name: str | None, layers: Layers) -> None:
    """Say before the work is done that there is no such structure, or that it would not be seen."""
    if name is None:
        return
    from viewer.files.fields import closest
    from viewer.files.structure_texts import find_structures

    known = {one.id: one for one in find_structures().named}
    if name not in known:
        meant = closest(name, known)
        said = tr("There is no structure “{name}”.", name=name)
        listed = tr("`massage-atlas list --structures` lists all.")
        remedy = tr("Did you mean {name}?", name=meant) if meant else listed
        raise Failure(tr("{what} {remedy}", what=said, remedy=remedy))
    layer = known[name].layer
    if layer not in layers.inside:
        raise Failure(
            tr(
                "{name} would not be seen: add --layers skin,{layer} or --preset skeleton or muscles.",
                name=name,
                layer=layer,
            )
        )


def _moment(time_s: float, score: Score) -> float:
    if time_s > score.duration_s:
        raise Failure(
            tr(
                "--time {time} is after the end: this technique lasts {length} s.",
                time=f"{time_s:g}",
                length=f"{score.duration_s:.1f}",
            )
        )
    return time_s


def _writable(path: Path) -> Path:
    """Say at once that a file cannot be saved, not after a minute of work."""
    folder = path.parent
    if path.is_dir() or not folder.is_dir():
        if path.is_dir():
            raise Failure(tr("{path} is a folder. Choose another name with -o.", path=path))
        raise Failure(
            tr(
                "{path} cannot be saved: there is no folder {folder}. Choose another name with -o.",
                path=path,
                folder=folder,
            )
        )
    if not os.access(path if path.exists() else folder, os.W_OK):
        said = tr("{path} cannot be saved: you may not write there. Choose another place with -o.", path=path)
        raise Failure(said)
    return path


@contextmanager
def _counting() -> Iterator[Callable[[float], None]]:
    """A line that counts up to 100 %, for a person only: on a terminal, and when there is work to be done."""
    told: list[float] = []

    def tell(share: float) -> None:
        if sys.stderr is not None and sys.stderr.isatty():
            told.append(share)
            text = tr("Preparing the motion, once for these two people: {share}", share=f"{share:4.0%}")
            print(f"\r{text}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if told:
            print(file=sys.stderr)


@contextmanager
def _saving(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = reason_of(error)
        raise Failure(tr("{path} cannot be saved: {why}.", path=path, why=why)) from error


def _saved(path: Path) -> Exit:
    print(tr("Saved {path}", path=path))
    return Exit.GOOD
