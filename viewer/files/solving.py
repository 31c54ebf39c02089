"""Solves a stroke in a process of its own, so that the window goes on smoothly meanwhile.

In the window's process the solver and the drawing would wait for each other: only one thread of a Python
process runs at a time. The child is `python -m viewer.files.solving`: it reads the question from its standard
input, tells on its standard output how far it is, one share a line, and leaves the score in the cache.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from viewer import paths
from viewer.files.packing import pack, unpack
from viewer.files.score_cache import CLASSES, entry_path, load_or_prepare_for
from viewer.motion.scored import Score
from viewer.stroke.stroke import Stroke

_log = logging.getLogger(__name__)
Report = Callable[[float], None]


def load_or_solve_apart(
    receiver: str, giver: str, stroke: Stroke, report: Report, folder: Path | None = None
) -> Score:
    """The score of a stroke for two variants, from the cache or solved by a child process.

    Where no child can do it, or the cache cannot keep what it found, it is solved here.

    Args:
        receiver: variant.
        giver: variant.
        stroke: what to do.
        report: called now and then with 0…1; what it raises ends the work, and is let through.
        folder: of the cache.

    Raises:
        FileProblems: a mesh file is missing or damaged, or the stroke asks for something that cannot be done.
    """
    folder = folder or paths.cache_folder()
    if not entry_path(stroke, (receiver, giver), folder).exists():
        question = {"people": [receiver, giver], "stroke": pack(stroke, []), "folder": str(folder)}
        _ask_child(question, report)
    return load_or_prepare_for(receiver, giver, stroke, report, folder)


def _ask_child(question: dict[str, Any], report: Report) -> None:
    try:
        child = _start_child()
    except OSError as error:
        _log.info("no process of its own for solving: %s", error)
        return
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            with suppress(OSError):  # a child that has ended already says so by its silence
                child.stdin.write(json.dumps(question))
                child.stdin.close()
            for line in child.stdout:
                report(float(line))
        finally:
            child.kill()


def _start_child() -> subprocess.Popen[str]:
    return start_python(__name__)


def start_python(module: str, flags: int = 0) -> subprocess.Popen[str]:
    """Start one of our modules in a process of its own, which is written to and read from.

    Args:
        module: its full name.
        flags: for Windows, further ones than that no console flashes.

    Raises:
        OSError: there can be no such process.
    """
    here = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")]))
    return subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what goes wrong is found again, and explained, where it is solved next
        env=os.environ | {"PYTHONPATH": path},
        text=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | flags,
    )


def _answer() -> None:
    """What the child does. When nobody reads its reports any more, the next one ends it."""
    question = json.loads(sys.stdin.read())
    stroke = unpack(question["stroke"], [], {c.__name__: c for c in CLASSES})

    def report(share: float) -> None:
        sys.stdout.write(f"{share:.3f}\n")
        sys.stdout.flush()

    report(0.0)
    receiver, giver = question["people"]
    load_or_prepare_for(receiver, giver, stroke, report, Path(question["folder"]))


if __name__ == "__main__":
    _answer()
