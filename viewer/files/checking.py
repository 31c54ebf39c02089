"""Checks strokes on pairs of people, several at once in processes of their own."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from viewer.anatomy.places import Places, find_places
from viewer.check.report import Checked
from viewer.files.errors import FileProblems
from viewer.stroke.stroke import Side, Stroke
from viewer.stroke.timeline import keyframes_of

Progress = Callable[[float], None]
Pair = tuple[str, str]
"""Receiver and giver."""
USUAL_PAIRS: tuple[Pair, ...] = (("woman", "man"), ("man", "woman"))
ON_BONES = ("rib_space", "foramen", "to_rib_angle")
"""Places that are read off the receiver's bones."""


@dataclass(frozen=True)
class Task:
    """One stroke on one pair of people, with the giver on one side; none as the file says."""

    stroke: Stroke
    receiver: str
    giver: str
    side: Side | None = None
    cache: Path | None = None


def tasks(
    strokes: Iterable[Stroke], pairs: Sequence[Pair] = USUAL_PAIRS, *, both_sides: bool = False
) -> tuple[Task, ...]:
    """All strokes on all pairs."""
    sides: tuple[Side | None, ...] = ("left", "right") if both_sides else (None,)
    return tuple(Task(s, *pair, side) for s in strokes for pair in pairs for side in sides)


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
    found: dict[int, Checked] = {}
    if count <= 1:
        for i, task in enumerate(todo):
            found[i] = check_one(task)
            tell(len(found) / len(todo))
        return tuple(found[i] for i in range(len(todo)))
    # Not forked: a child must not inherit the locks of this process's threads.
    with ProcessPoolExecutor(count, multiprocessing.get_context("spawn")) as pool:
        waiting = {pool.submit(check_one, task): i for i, task in enumerate(todo)}
        try:
            for done in as_completed(waiting):
                found[waiting[done]] = done.result()
                tell(len(found) / len(todo))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tuple(found[i] for i in range(len(todo)))


def check_one(task: Task) -> Checked:
    """One stroke on one pair; why it cannot be prepared, if it cannot, becomes the result's problem."""
    from viewer.check.checker import check_stroke  # scipy's searches: not needed to say what is to be done
    from viewer.files.score_cache import load_or_prepare_for

    stroke = task.stroke
    if task.side is not None:
        stroke = replace(stroke, giver=replace(stroke.giver, side=task.side))
    result = Checked(stroke.id, task.receiver, task.giver, stroke.giver.side)
    try:
        score = load_or_prepare_for(task.receiver, task.giver, stroke, folder=task.cache)
        score = replace(score, stroke=stroke)  # the same stroke, but perhaps of another file
        places = places_of(task.receiver) if on_bones(stroke) else None
        return replace(result, findings=check_stroke(score, places))
    except FileProblems as problems:
        return replace(result, problem=str(problems))
    except ValueError as error:
        return replace(result, problem=f"{error}.")


def on_bones(stroke: Stroke) -> bool:
    """Whether a stroke names places that are read off the receiver's bones."""
    sections = (keyframes_of(stroke, kind) for kind in ("approach", "repeat", "leave"))
    hands = (key.hand(role) for keys in sections for key in keys for role in stroke.hands)
    return any(h is not None and h.lateral is not None and h.lateral.kind in ON_BONES for h in hands)


@lru_cache(maxsize=8)
def places_of(receiver: str) -> Places:
    """Where to press on a receiver as he or she lies.

    Raises:
        FileProblems: a mesh file is missing or damaged.
    """
    from viewer.files.bones_cache import load_or_fit
    from viewer.files.casting import load_lying

    lying = load_lying(receiver)
    return find_places(load_or_fit(lying), lying.matrices, lying.body.stature_mm)
