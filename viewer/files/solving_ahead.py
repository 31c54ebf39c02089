"""Solves the other techniques of the people on the stage ahead, in a process that stands back for others.

The child is `python -m viewer.files.solving_ahead`: it reads people and strokes from its standard input,
solves one stroke after the other, and tells on its standard output which it is at and how far: `1 0.250`.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import paths
from viewer.files.packing import pack, unpack
from viewer.files.score_cache import CLASSES, entry_path, load_or_prepare
from viewer.files.solving import start_python
from viewer.stroke.stroke import Stroke

if TYPE_CHECKING:
    from viewer.motion.cast import Cast

_log = logging.getLogger(__name__)
Report = Callable[[float], None]
People = tuple[str, str]
AFTER_S = 2.0
"""The shown technique goes first: so long after it came nothing is solved yet."""
NICE = 10
_LOOK_S = 0.05


class Ahead:
    """One list of techniques at a time; all methods may be called from any thread."""

    def __init__(self, folder: Path | None = None, after_s: float = AFTER_S) -> None:
        """Nothing is solved yet; `folder` is the cache's."""
        self._folder = folder
        self._after_s = after_s
        self._run: _Run | None = None
        self._lock = threading.Lock()

    def begin(self, receiver: str, giver: str, strokes: Sequence[Stroke]) -> None:
        """Solve those of the strokes that are not in the cache; what is solved for others ends."""
        with self._lock:
            wanted = (receiver, giver), tuple(strokes)
            if self._run is not None and self._run.wanted == wanted:
                return
            self._end()
            self._run = _Run(*wanted, self._folder or paths.cache_folder(), self._after_s)
            self._run.start()

    def end(self) -> None:
        """Stop what runs."""
        with self._lock:
            self._end()

    def make_way(self, receiver: str, giver: str, stroke: Stroke, report: Report) -> None:
        """A stroke was chosen. One that is being solved now is waited for; for any other the way is cleared.

        Args:
            receiver: variant.
            giver: variant.
            stroke: what was chosen.
            report: called now and then with 0…1; what it raises ends the waiting, and is let through.
        """
        entry = entry_path(stroke, (receiver, giver), self._folder or paths.cache_folder())
        if entry.exists():
            return
        run = self._run
        while run is not None and run.at == entry and not entry.exists():
            report(run.share)
            time.sleep(_LOOK_S)
        if not entry.exists():
            self.end()

    def _end(self) -> None:
        if self._run is not None:
            self._run.end()
            self._run = None


class _Run(threading.Thread):
    """Solves one list. `at` is the entry that is being solved, None for none; `share` of it is done."""

    def __init__(self, people: People, strokes: tuple[Stroke, ...], folder: Path, after_s: float) -> None:
        super().__init__(name="solving ahead", daemon=True)
        self.wanted = people, strokes
        self.at: Path | None = None
        self.share = 0.0
        self._folder = folder
        self._after_s = after_s
        self._ended = threading.Event()
        self._child: subprocess.Popen[str] | None = None

    def end(self) -> None:
        """Stop soon; nothing is left behind."""
        self._ended.set()
        if self._child is not None:
            self._child.kill()

    def run(self) -> None:
        """What the thread does."""
        if self._ended.wait(self._after_s):
            return
        people, strokes = self.wanted
        places = {entry_path(stroke, people, self._folder): stroke for stroke in strokes}
        missing = {place: stroke for place, stroke in places.items() if not place.exists()}
        if not missing:
            return
        try:
            self._solve(people, missing)
        except (OSError, ValueError) as error:
            _log.info("nothing is solved ahead: %s", error)
        finally:
            self.at = None

    def _solve(self, people: People, missing: dict[Path, Stroke]) -> None:
        flags = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
        packed = [pack(stroke, []) for stroke in missing.values()]
        with start_python(__name__, flags) as child:
            self._child = child
            if self._ended.is_set():
                child.kill()
            assert child.stdin is not None
            assert child.stdout is not None
            try:
                with suppress(OSError):  # one that was ended does not listen
                    child.stdin.write(
                        json.dumps({"people": people, "strokes": packed, "folder": str(self._folder)})
                    )
                    child.stdin.close()
                places = list(missing)
                for line in child.stdout:
                    number, share = line.split()
                    self.share, self.at = float(share), places[int(number)]
            finally:
                child.kill()


def _answer() -> None:
    """What the child does. When nobody reads its reports any more, the next one ends it."""
    with suppress(OSError, AttributeError):  # Windows was asked for this with the child's flags
        os.nice(NICE)
    question = json.loads(sys.stdin.read())
    strokes = [unpack(stroke, [], {c.__name__: c for c in CLASSES}) for stroke in question["strokes"]]
    folder = Path(question["folder"])
    from viewer.files.casting import load_cast

    cast = load_cast(*question["people"])
    for number, stroke in enumerate(strokes):
        _solve_one(number, cast, stroke, folder)


def _solve_one(number: int, cast: Cast, stroke: Stroke, folder: Path) -> None:
    def tell(share: float) -> None:
        sys.stdout.write(f"{number} {share:.3f}\n")
        sys.stdout.flush()

    tell(0.0)
    try:
        load_or_prepare(cast, stroke, tell, folder)
    except ValueError as error:  # it is explained to whoever chooses that stroke; the others may be sound
        _log.info("a stroke cannot be solved ahead: %s", error)


if __name__ == "__main__":
    _answer()
