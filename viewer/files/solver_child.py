"""The process that solves techniques; :mod:`viewer.files.solver` asks, a line each, and reads its answers.

Questions: ``{"solve": stroke, "people": […], "number": 3, "folder": …}`` is solved at once, whatever else is
being solved; ``{"ahead": [strokes], "people": […], "after_s": 2.0, "folder": …}`` when there is time for it.
Answers: ``3 0.25`` how far, ``3 begun`` when its beginning is in the cache, and at the end ``3 done``, ``3
dropped`` when something else was more urgent, or ``3 failed``.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from viewer.files.packing import unpack
from viewer.files.score_cache import CLASSES, entry_path, solve_into_cache
from viewer.stroke.stroke import Stroke

if TYPE_CHECKING:
    from viewer.motion.cast import Cast

_log = logging.getLogger(__name__)
NICE = 10
IDLE_S = 180.0
"""After so long without a question the process ends: two people take some 200 MB."""
SHOWING_S = 0.35
"""So long the window has the machine for itself while it shows a beginning for the first time."""
_LOOK_S = 0.02
People = tuple[str, str]


class _Enough(Exception):
    """Something more urgent was asked for."""


@dataclass(frozen=True)
class _Job:
    stroke: Stroke
    people: People
    folder: Path
    number: int | None = None
    """None: ahead."""


class Desk:
    """What is to be solved; the newest urgent question goes first and ends what is being solved."""

    def __init__(self) -> None:
        """Nothing is to be solved."""
        self._news = threading.Condition()
        self._urgent: _Job | None = None
        self._ahead: list[_Job] = []
        self._not_before = 0.0
        self._closed = False
        self._now: _Job | None = None

    def ask(self, question: dict[str, Any]) -> None:
        """Take a question in; see the module."""
        people: People = (question["people"][0], question["people"][1])
        folder, classes = Path(question["folder"]), {c.__name__: c for c in CLASSES}
        with self._news:
            if "solve" in question:
                stroke = unpack(question["solve"], [], classes)
                self._urgent = _Job(stroke, people, folder, question["number"])
            else:
                strokes = [unpack(stroke, [], classes) for stroke in question["ahead"]]
                self._ahead = [_Job(stroke, people, folder) for stroke in strokes]
                if self._now is not None and self._now.number is None and self._now not in self._ahead:
                    self._now = None
                self._not_before = time.monotonic() + question["after_s"]
            self._news.notify_all()

    def close(self) -> None:
        """Nobody will ask any more."""
        with self._news:
            self._closed = True
            self._news.notify_all()

    def next(self) -> _Job | None:
        """What to solve next, once there is something; None when nobody asks any more."""
        until = time.monotonic() + IDLE_S
        with self._news:
            while not self._closed and time.monotonic() < until:
                if self._urgent is not None:
                    self._now, self._urgent = self._urgent, None
                    return self._now
                wait_s = until - time.monotonic()
                if self._ahead:
                    wait_s = self._not_before - time.monotonic()
                    if wait_s <= 0.0:
                        self._now = self._ahead.pop(0)
                        return self._now
                self._news.wait(wait_s)
        return None

    def goes_on(self, job: _Job) -> bool:
        """Whether what is being solved is still to be solved."""
        with self._news:
            return not self._closed and self._urgent is None and job is self._now


def work(desk: Desk, answers: IO[str]) -> None:
    """Solve what is asked for until nobody asks any more; answers are lines."""
    cast: Cast | None = None

    def cast_of(people: People) -> Cast:
        nonlocal cast
        from viewer.files.casting import load_cast

        if cast is None or cast.names != people:
            cast = None  # the old two need not be there while the new ones come
            cast = load_cast(*people)
        return cast

    while (job := desk.next()) is not None:
        solving = threading.Thread(target=_solve, args=(desk, job, cast_of, answers))
        solving.start()
        while solving.is_alive() and desk.goes_on(job):  # what nobody wants any more ends by itself
            solving.join(_LOOK_S)


def _solve(desk: Desk, job: _Job, cast_of: Callable[[People], Cast], answers: IO[str]) -> None:
    if job.number is None:
        _stand_back()

    def say(what: str) -> None:
        if job.number is not None:
            answers.write(f"{job.number} {what}\n")
            answers.flush()

    def tell(share: float) -> None:
        say(f"{share:.3f}")
        if not desk.goes_on(job):
            raise _Enough

    try:
        tell(0.0)
        if not entry_path(job.stroke, job.people, job.folder).exists():
            cast = cast_of(job.people)

            def begun() -> None:
                say("begun")
                shown = time.monotonic() + SHOWING_S
                _find_places(cast)
                time.sleep(max(0.0, shown - time.monotonic()))

            solve_into_cache(cast, job.stroke, job.folder, tell, None if job.number is None else begun)
        ended = "done"
    except _Enough:
        ended = "dropped"
    except Exception as error:  # noqa: BLE001  # it is explained where it is solved next: in the window's process
        _log.info("a stroke cannot be solved: %s", error)
        ended = "failed"
    with suppress(OSError):
        say(ended)


def _find_places(cast: Cast) -> None:
    """Look for what the next technique may ask for; why it cannot be found is said by the one that asks.

    It takes half a second, for which the rest of the present technique waits.
    """
    with suppress(ValueError, OSError):
        _ = cast.places


def _stand_back() -> None:
    """Let this thread stand back for others, where a thread can; Windows was asked for the whole process."""
    with suppress(OSError, AttributeError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def main() -> None:
    """Read questions until there are no more."""
    desk = Desk()

    def run() -> None:
        work(desk, sys.stdout)
        os._exit(0)  # the other thread still waits for questions

    working = threading.Thread(target=run, daemon=True)
    working.start()
    with suppress(OSError, ValueError):
        for line in sys.stdin:
            desk.ask(json.loads(line))
    desk.close()
    working.join(1.0)
    os._exit(0)  # nobody reads what is being solved


if __name__ == "__main__":
    main()
