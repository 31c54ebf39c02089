"""Checks the stroke that is shown in a process that stands back for others; what was found is kept on disk.

The child is `python -m viewer.files.checking_apart`: it reads people and stroke from its standard input,
leaves what it found in the cache, and writes a line now and then, which ends it when nobody is there to read.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from viewer import paths
from viewer.check.findings import Finding
from viewer.check.rules import Bound
from viewer.files.child import below_normal, start_python
from viewer.files.kept import Kind, digest_of_code, load_or_make
from viewer.files.packing import pack, read_packed, unpack
from viewer.files.score_cache import CLASSES, KEPT, entry_path, load_or_prepare_for
from viewer.motion.scored import Score
from viewer.stroke.stroke import Stroke

_log = logging.getLogger(__name__)
Report = Callable[[float], None]
Findings = tuple[Finding, ...]
KIND = Kind("Findings of the checker", ".findings", (Finding, Bound), most=2 * KEPT)
AFTER_S = 3.0
"""The shown technique goes first: so long after it came it is not looked at yet."""
NICE = 15
_LOOK_S = 0.1


def load_or_check_apart(
    score: Score, report: Report, folder: Path | None = None, after_s: float = AFTER_S
) -> Findings | None:
    """What the checker finds in a score, from the cache or by a child process; none if neither can tell.

    One side tells it of both: they are exact reflections. To be called off the window's thread.

    Args:
        score: as `viewer.files.solver` prepared it.
        report: called ten times a second; what it raises ends the work, and is let through.
        folder: of the cache.
        after_s: how long to wait before a child is started.
    """
    folder = folder or paths.cache_folder()
    stroke = replace(score.stroke, mirror="none")
    path = _path(stroke, score.names, folder)
    if not path.exists():
        until = time.monotonic() + after_s
        while time.monotonic() < until:
            report(0.0)
            time.sleep(_LOOK_S)
        _ask_child(stroke, score.names, folder, report)
    try:
        return cast(Findings, read_packed(path, KIND.classes))
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        _log.info("the technique could not be checked: %s", error)
        return None


def _path(stroke: Stroke, names: tuple[str, str], folder: Path) -> Path:
    return KIND.path(folder, entry_path(stroke, names, folder).name, digest_of_code("check/*.py"))


def _ask_child(stroke: Stroke, names: tuple[str, str], folder: Path, report: Report) -> None:
    question = {"people": list(names), "stroke": pack(stroke, []), "folder": str(folder)}
    try:
        child = start_python(__name__, below_normal())
    except OSError as error:
        _log.info("no process of its own for checking: %s", error)
        return
    with child:
        assert child.stdin is not None
        try:
            with suppress(OSError):  # a child that has ended already says so by its silence
                child.stdin.write(json.dumps(question))
                child.stdin.close()
            # What it tells is not read, so that we look up often; it is little, and fits into the pipe.
            while child.poll() is None:
                report(0.0)
                time.sleep(_LOOK_S)
        finally:
            child.kill()


def _answer() -> None:
    """What the child does."""
    with suppress(OSError, AttributeError):  # Windows was asked for this with the child's flags
        os.nice(NICE)
    question = json.loads(sys.stdin.read())
    stroke: Any = unpack(question["stroke"], [], {c.__name__: c for c in CLASSES})
    receiver, giver = question["people"]
    folder = Path(question["folder"])

    def report(_share: float) -> None:
        sys.stdout.write(".\n")
        sys.stdout.flush()

    def find() -> Findings:
        from viewer.check.checker import check_stroke

        score = load_or_prepare_for(receiver, giver, stroke, folder=folder)
        return check_stroke(score, progress=report)

    report(0.0)
    load_or_make(KIND, _path(stroke, (receiver, giver), folder), find)


if __name__ == "__main__":
    _answer()
