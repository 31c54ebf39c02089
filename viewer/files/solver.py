"""Solves techniques in a process of its own: the one that was chosen at once, the others of its people ahead.

In the window's process the solver and the drawing would wait for each other: only one thread of a Python
process runs at a time. The process, :mod:`viewer.files.solver_child`, keeps the two people that it loaded
last, so that the next technique of the same two takes little. What it finds it leaves in the cache: first
the beginning of a technique, which can be played while the rest is solved, then the whole.
"""

from __future__ import annotations

import json
import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from viewer import paths
from viewer.files.child import below_normal, start_python
from viewer.files.packing import pack
from viewer.files.score_cache import entry_path, load_first, load_or_prepare_for
from viewer.motion.scored import Score
from viewer.stroke.stroke import Stroke

_log = logging.getLogger(__name__)
Report = Callable[[float], None]
AFTER_S = 2.0
"""So long after a technique came nothing else is solved yet: what is shown goes first."""
_LOOK_S = 0.05
_ATTEMPTS = 5
_CHILD = "viewer.files.solver_child"


class Solver:
    """Asks one process at a time, and starts another when it has ended. Any thread may call."""

    def __init__(self, folder: Path | None = None, after_s: float = AFTER_S) -> None:
        """Nothing is solved yet; `folder` is the cache's."""
        self._folder = folder
        self._after_s = after_s
        self._news = threading.Condition()
        self._child: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._jobs: dict[int, _Job] = {}
        self._count = 0
        self._wanted: object = None

    @property
    def folder(self) -> Path:
        """Of the cache."""
        return self._folder or paths.cache_folder()

    def load(self, receiver: str, giver: str, stroke: Stroke, report: Report) -> Score:
        """The score of a stroke for two variants, or its beginning if that is there sooner.

        Where no process can solve it, or the cache cannot keep what it found, it is solved here.

        Args:
            receiver: variant.
            giver: variant.
            stroke: what to do.
            report: called now and then with 0…1; what it raises ends the waiting, and is let through.

        Raises:
            FileProblems: a mesh file is missing or damaged, or the stroke asks for what cannot be done.
        """
        return self._loaded(receiver, giver, stroke, report, first=True)

    def load_whole(self, receiver: str, giver: str, stroke: Stroke, report: Report) -> Score:
        """The same, solved to its end."""
        return self._loaded(receiver, giver, stroke, report, first=False)

    def begin(self, receiver: str, giver: str, strokes: Sequence[Stroke]) -> None:
        """Solve those of the strokes ahead that are not in the cache, instead of any others."""
        wanted = receiver, giver, tuple(strokes)
        with self._news:
            if wanted == self._wanted and self._child is not None and self._child.poll() is None:
                return
            self._wanted = wanted
        missing = [s for s in strokes if not entry_path(s, (receiver, giver), self.folder).exists()]
        packed = [pack(stroke, []) for stroke in missing]
        self._tell({"ahead": packed, "people": [receiver, giver], "after_s": self._after_s}, bool(missing))

    def end(self) -> None:
        """Let the process end."""
        with self._news:
            child, self._child, self._wanted = self._child, None, None
            self._news.notify_all()
        if child is not None:
            self._let_go(child)
            assert self._reader is not None
            self._reader.join()

    def _loaded(self, receiver: str, giver: str, stroke: Stroke, report: Report, *, first: bool) -> Score:
        people, folder = (receiver, giver), self.folder
        entry = entry_path(stroke, people, folder)
        for _ in range(_ATTEMPTS):
            if entry.exists():
                break
            report(0.0)  # whoever does not want it any more asks for nothing
            if first and (score := load_first(stroke, people, folder)) is not None:
                return score
            if not self._solved(people, stroke, entry, report, first=first):
                break
        return load_or_prepare_for(receiver, giver, stroke, report, folder)

    def _solved(
        self, people: tuple[str, str], stroke: Stroke, entry: Path, report: Report, *, first: bool
    ) -> bool:
        """Wait for a stroke, or its beginning; false where no process can solve it.

        It is also over when something else was more urgent: who still wants it then has to ask again.
        """
        with self._news:
            job = next((j for j in self._jobs.values() if j.entry == entry and not j.ended), None)
        job = job or self._asked(people, stroke, entry)
        if job is None:
            return False
        while not job.ended and not (first and job.begun):
            report(job.share)
            with self._news:
                self._news.wait(_LOOK_S)
        return job.ended != "failed"

    def _asked(self, people: tuple[str, str], stroke: Stroke, entry: Path) -> _Job | None:
        with self._news:
            self._count += 1
            number, job = self._count, _Job(entry)
            self._jobs[number] = job
        question = {"solve": pack(stroke, []), "people": list(people), "number": number}
        if self._tell(question, start=True, job=job):
            return job
        with self._news:
            self._jobs.pop(number, None)
        return None

    def _tell(self, question: dict[str, Any], start: bool, job: _Job | None = None) -> bool:
        """Say something to the process, which is started first if need be; whether it can have heard it."""
        with self._news:
            try:
                if self._child is None or self._child.poll() is not None:
                    if not start:
                        return False
                    self._start()
                assert self._child is not None
                assert self._child.stdin is not None
                if job is not None:
                    job.child = self._child
                self._child.stdin.write(json.dumps({**question, "folder": str(self.folder)}) + "\n")
                self._child.stdin.flush()
            except (OSError, ValueError) as error:
                _log.info("no process of its own for solving: %s", error)
                return False
            return True

    def _start(self) -> None:
        if self._child is not None:
            self._let_go(self._child)
        self._child = start_python(_CHILD, below_normal())
        self._reader = threading.Thread(target=self._listen, args=(self._child,), name="solver", daemon=True)
        self._reader.start()

    def _let_go(self, child: subprocess.Popen[str]) -> None:
        """End a process, if it has not ended by itself; the reading thread ends with it."""
        child.kill()
        with suppress(OSError):  # what was to be written to one that has ended
            assert child.stdin is not None
            child.stdin.close()
        child.wait()

    def _listen(self, child: subprocess.Popen[str]) -> None:
        """What the reading thread does: `3 0.25`, `3 begun`, `3 done`."""
        assert child.stdout is not None
        try:
            with child.stdout:
                for line in child.stdout:
                    number, what = line.split()
                    with self._news:
                        self._note(int(number), what)
        except (OSError, ValueError) as error:
            _log.info("the process that solves cannot be understood: %s", error)
        finally:  # nobody waits for what it does not tell any more
            with self._news:
                for asked in [n for n, job in self._jobs.items() if job.child is child]:
                    self._jobs.pop(asked).ended = "failed"
                self._news.notify_all()

    def _note(self, number: int, what: str) -> None:
        if (job := self._jobs.get(number)) is None:
            return
        if what == "begun":
            job.begun = True
        elif what in ("done", "dropped", "failed"):
            job.ended = what
            del self._jobs[number]
        else:
            job.share = float(what)
        self._news.notify_all()


class _Job:
    """One question: `share` of it is done, its beginning can be played, how it `ended`, empty before."""

    def __init__(self, entry: Path) -> None:
        self.entry = entry
        self.child: subprocess.Popen[str] | None = None
        self.share = 0.0
        self.begun = False
        self.ended = ""
