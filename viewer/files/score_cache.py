"""Prepared strokes on disk: what was solved once for two people is not solved again.

An entry's name is made from everything that it depends on, so an entry is never stale: the stroke, the mesh
files, the two people, the program's version and its code. A folder that cannot be written costs time and
nothing else.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from viewer import paths
from viewer.anatomy.back import Back
from viewer.anatomy.places import Places
from viewer.body.rig import Rig
from viewer.body.surface import Figure, Piece
from viewer.files.errors import FileProblems, Problem
from viewer.files.kept import digest_of_code, digest_of_meshes
from viewer.files.packing import pack, read_packed, write_packed
from viewer.language import Phrase
from viewer.motion.arms import ArmPose
from viewer.motion.giver import Along, Reaching, Turned
from viewer.motion.scored import Figures, Score, ScoredHand, Yielding, YieldingCloth
from viewer.stroke.rhythms import BreathTrack, RockTrack
from viewer.stroke.steps import Step, TimedStep
from viewer.stroke.stroke import (
    Breath,
    GiverSpec,
    HandKey,
    HandSpec,
    Keyframe,
    Lateral,
    Notes,
    Repeat,
    Rock,
    Stop,
    Stroke,
)
from viewer.stroke.timeline import HandTrack, Span, Timeline, expand
from viewer.stroke.versions import motion_of

if TYPE_CHECKING:
    from viewer.motion.cast import Cast

_log = logging.getLogger(__name__)
Progress = Callable[[float], None]
KEPT = 24
"""So many entries are kept, the least recently used go first: four techniques on six pairs."""
SUFFIX, FIRST = ".score", ".first"
FIRST_S = 7.0
"""So much of a technique is solved first, and played while the rest is solved."""
DEPENDS_ON = ("transforms.py", "anatomy/*.py", "body/*.py", "motion/*.py", "stroke/*.py", "files/casting.py")
CLASSES: tuple[type, ...] = (
    *(
        Score,
        ScoredHand,
        Yielding,
        YieldingCloth,
        Figures,
        Figure,
        Piece,
        Rig,
        Back,
        Places,
        ArmPose,
        Reaching,
        Along,
        Turned,
        Stroke,
        Timeline,
        Span,
    ),
    *(HandTrack, TimedStep, Step, GiverSpec, HandKey, HandSpec, Keyframe, Lateral, Notes, Repeat),
    *(Rock, Breath, Stop, RockTrack, BreathTrack),
)


def load_or_prepare(
    cast_: Cast, stroke: Stroke, progress: Progress | None = None, folder: Path | None = None
) -> Score:
    """The score of a stroke for a cast, from the cache if it is there.

    Raises:
        FileProblems: the stroke asks for something that cannot be done, or is not known yet.
    """
    with _explained(stroke):
        return _cached(stroke, cast_.names, folder, lambda once: _prepare(cast_, once, progress))


def load_or_prepare_for(
    receiver: str, giver: str, stroke: Stroke, progress: Progress | None = None, folder: Path | None = None
) -> Score:
    """The score of a stroke for two variants; the mesh files are read only if it is not in the cache.

    Raises:
        FileProblems: a mesh file is missing or damaged, or the stroke asks for something that cannot be done.
    """

    def solve(once: Stroke) -> Score:
        from viewer.files.casting import load_cast  # scipy's solvers: not needed when the cache has it

        return _prepare(load_cast(receiver, giver), once, progress)

    with _explained(stroke):
        return _cached(stroke, (receiver, giver), folder, solve)


def load_first(stroke: Stroke, names: tuple[str, str], folder: Path) -> Score | None:
    """The beginning of a score, see :attr:`Score.solved_s`, that waits in the cache for the whole one."""
    try:
        score = cast(Score, read_packed(_first_path(stroke, names, folder), CLASSES, mapped=False))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    half = _half(stroke)
    return _sided(replace(score, stroke=half, timeline=expand(half)), stroke)


def solve_into_cache(
    cast_: Cast, stroke: Stroke, folder: Path, progress: Progress, begun: Callable[[], None] | None = None
) -> None:
    """Solve a stroke and keep it; where somebody waits, its beginning first, which is told with ``begun``.

    Raises:
        FileProblems: the stroke asks for something that cannot be done, or is not known yet.
        OSError: the folder cannot be written.
    """
    from viewer.files.postures import known_posture
    from viewer.motion.score import prepare_in_parts  # scipy's solvers: who plays does without them

    half, names = _half(stroke), cast_.names
    first = _first_path(stroke, names, folder)
    until_s = () if begun is None or first.exists() else (FIRST_S,)
    if begun is not None and not until_s:
        begun()
    with _explained(stroke):
        known = known_posture(stroke, names)
        for score in prepare_in_parts(cast_, half, until_s, progress=progress, reaching=known):
            write_packed(entry_path(stroke, names, folder) if score.whole else first, score)
            if begun is not None and not score.whole:
                begun()
    with suppress(OSError):
        first.unlink(missing_ok=True)
    _forget_old(folder)


def _first_path(stroke: Stroke, names: tuple[str, str], folder: Path) -> Path:
    return entry_path(stroke, names, folder).with_suffix(FIRST)


def entry_path(stroke: Stroke, names: tuple[str, str], folder: Path) -> Path:
    """Where the score of a stroke for two variants is kept: of all sides one, see :func:`_half`."""
    described = pack(motion_of(_half(stroke)), [])
    parts = [json.dumps(described, sort_keys=True), *names, _program(), digest_of_meshes()]
    return folder / (hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32] + SUFFIX)


def _prepare(cast_: Cast, stroke: Stroke, progress: Progress | None) -> Score:
    from viewer.files.postures import known_posture
    from viewer.motion.score import prepare  # see load_or_prepare_for

    return prepare(cast_, stroke, progress=progress, reaching=known_posture(stroke, cast_.names))


@contextmanager
def _explained(stroke: Stroke) -> Iterator[None]:
    """Say of a stroke that cannot be solved which file it is and what to do.

    Where a number has no meaning (a hand beside the body) the solver must notice, and not go on with it.
    """
    file = stroke.path or Path(stroke.id)
    try:
        with np.errstate(over="raise", invalid="raise", divide="raise"):
            yield
    except FloatingPointError as error:
        what = Phrase("A hand would be where nothing of the back is.")
        remedy = Phrase("Bring both hands nearer to the spine, and the levels nearer to the giver's.")
        raise FileProblems([Problem(file, None, what, remedy)]) from error
    except ValueError as error:
        what = Phrase("It cannot be played: {reason}.", reason=error)
        remedy = Phrase("Say it in another way; see the guide.")
        raise FileProblems([Problem(file, None, what, remedy)]) from error


def _cached(
    stroke: Stroke, names: tuple[str, str], folder: Path | None, solve: Callable[[Stroke], Score]
) -> Score:
    """Whatever side the giver works from, one half is kept: the other one is made of it in no time."""
    return _sided(_kept(_half(stroke), names, folder, solve), stroke)


def _sided(score: Score, stroke: Stroke) -> Score:
    """What a stroke asks for, out of the half that is kept."""
    if stroke.giver.side == "left" and stroke.mirror == "none":
        return score
    from viewer.motion.mirroring import joined, mirrored  # scipy's searches: not every stroke needs them

    other = mirrored(score)
    first, second = (score, other) if stroke.giver.side == "left" else (other, score)
    return joined(first, second) if stroke.mirror == "sides" else first


def _half(stroke: Stroke) -> Stroke:
    """What is solved and kept of a stroke: a giver at the receiver's left, and one side alone."""
    return replace(stroke.from_side("left"), mirror="none")


def _kept(
    stroke: Stroke, names: tuple[str, str], folder: Path | None, solve: Callable[[Stroke], Score]
) -> Score:
    folder = folder or paths.cache_folder()
    path = entry_path(stroke, names, folder)
    try:
        score = cast(Score, read_packed(path, CLASSES))
        with suppress(OSError):  # a folder that may be read but not written
            path.touch()
        return replace(score, stroke=stroke, timeline=expand(stroke))  # its words may be others by now
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        _log.warning("A prepared stroke in the cache cannot be used and is made anew: %s (%s)", path, error)
    score = solve(stroke)
    try:
        write_packed(path, score)
        _forget_old(folder)
    except OSError as error:
        _log.warning("The prepared stroke cannot be kept for next time: %s", error)
    return score


def _forget_old(folder: Path) -> None:
    for suffix in (SUFFIX, FIRST):
        entries = sorted(folder.glob("*" + suffix), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in entries[KEPT:]:
            with suppress(OSError):  # Windows does not delete what a window still reads from
                old.unlink()


@lru_cache(maxsize=1)
def _program() -> str:
    """The program's version, and a digest of the code that solves strokes."""
    try:
        number = version("massage-atlas")
    except PackageNotFoundError:
        number = "unknown"
    return f"{number} {digest_of_code(*DEPENDS_ON)}"
