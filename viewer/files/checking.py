"""Checks strokes on pairs of people, several at once in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import paths
from viewer.check.report import Checked
from viewer.files.errors import FileProblems
from viewer.language import Phrase
from viewer.motion.scored import Score
from viewer.stroke.stroke import Side, Stroke

if TYPE_CHECKING:
    from viewer.check.checker import Scope

Progress = Callable[[float], None]
Pair = tuple[str, str]
"""Receiver and giver."""
USUAL_PAIRS: tuple[Pair, ...] = (("woman", "man"), ("man", "woman"))


@dataclass(frozen=True)
class Task:
    """One stroke on one pair of people.

    Attributes:
        stroke: what is done.
        receiver, giver: variants.
        sides: where the giver works; as the file says if none is given.
        keep: whether a stroke that has to be solved first is kept in the cache.
        cache: its folder.
    """

    stroke: Stroke
    receiver: str
    giver: str
    sides: tuple[Side, ...] = ()
    keep: bool = True
    cache: Path | None = None


def tasks(
    strokes: Iterable[Stroke], pairs: Sequence[Pair] = USUAL_PAIRS, *, both_sides: bool = False
) -> tuple[Task, ...]:
    """All strokes on all pairs; those from both sides are so many that they are not kept in the cache."""
    sides: tuple[Side, ...] = ("left", "right") if both_sides else ()
    return tuple(Task(s, *pair, sides, keep=not both_sides) for s in strokes for pair in pairs)


def check_all(
    todo: Sequence[Task], tell: Progress | None = None, processes: int | None = None
) -> tuple[Checked, ...]:
    """Checks everything, in the order given; what cannot be checked says why.

    Args:
        todo: what to check.
        tell: called with 0…1 after each.
        processes: how many at once; as many as there are processors if none is given.
    """
    tell = tell or (lambda share: None)
    count = min(processes or os.cpu_count() or 1, len(todo))
    found: dict[int, tuple[Checked, ...]] = {}
    if count <= 1:
        for i, task in enumerate(todo):
            found[i] = check_one(task)
            tell(len(found) / len(todo))
        return _in_order(found)
    others = set(multiprocessing.active_children())
    # Not forked: a child must not inherit the locks of this process's threads.
    with ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), leave_ending_to_parent) as pool:
        waiting = {pool.submit(check_one, task): i for i, task in enumerate(todo)}
        try:
            for done in as_completed(waiting):
                found[waiting[done]] = done.result()
                tell(len(found) / len(todo))
        except BaseException:
            for child in set(multiprocessing.active_children()) - others:
                child.terminate()  # or we would wait for what it is at
            pool.shutdown(cancel_futures=True)  # waits for its thread, which waits for the children
            raise
    return _in_order(found)


def _in_order(found: Mapping[int, tuple[Checked, ...]]) -> tuple[Checked, ...]:
    return tuple(one for i in sorted(found) for one in found[i])


def leave_ending_to_parent() -> None:
    """In a child: Ctrl+C is the parent's affair, who ends all; if it goes itself, nothing is left to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_go_with_parent, daemon=True).start()


def _go_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)  # it was killed: the results have nobody who waits for them


def check_one(task: Task, scope: Scope | None = None) -> tuple[Checked, ...]:
    """One stroke on one pair, from each side; if it cannot be prepared, why becomes the results' problem.

    Args:
        task: what to check.
        scope: how much of it, see :func:`viewer.check.checker.check_stroke`.
    """
    from viewer.check.checker import check_stroke  # scipy's searches: not needed to say what is to be done
    from viewer.motion.mirroring import mirrored

    stroke = task.stroke
    results = [Checked(stroke.id, task.receiver, task.giver, s) for s in task.sides or (stroke.giver.side,)]
    try:
        score = _score(task)
        for i, one in enumerate(results):
            seen = score if one.side == score.stroke.giver.side else mirrored(score)
            results[i] = replace(one, findings=check_stroke(_written_in(seen, stroke), scope=scope))
    except FileProblems as problems:
        return tuple(replace(one, problem=problems) for one in results)
    except ValueError as error:
        reason = Phrase("It cannot be checked: {reason}.", reason=error)
        return tuple(replace(one, problem=reason) for one in results)
    return tuple(results)


def _score(task: Task) -> Score:
    """The score of a stroke from one side: the other one is its exact reflection."""
    from viewer.files.score_cache import entry_path, load_or_prepare_for

    stroke, names = replace(task.stroke, mirror="none"), (task.receiver, task.giver)
    if task.keep or entry_path(stroke, names, task.cache or paths.cache_folder()).exists():
        return load_or_prepare_for(*names, stroke, folder=task.cache)
    from viewer.files.casting import load_cast
    from viewer.files.postures import known_posture
    from viewer.motion.score import prepare

    return prepare(load_cast(*names), stroke, reaching=known_posture(stroke, names))


def _written_in(score: Score, stroke: Stroke) -> Score:
    """The same movements, findings naming this file: what is kept may have been solved for a copy of it."""
    return replace(score, stroke=replace(score.stroke, path=stroke.path))
