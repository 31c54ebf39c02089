"""What takes long and can be done beside other tests: a process of low priority begins it with the run.

`python -m tests.helpers.ahead FILE` checks the types and leaves the answer in the file, and prepares the
technique that most tests of the motion measure. They take what is there by then and do the rest themselves.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from tests.helpers.repository import TOP, run_python

SOON, LATER = (
    (("man", "man"),),
    (("man", "woman"), ("man-athletic", "man-athletic"), ("woman-heavy", "man-heavy")),
)
STROKE = "stretch-between-shoulder-blades"
PATIENCE_S = 300.0
_running: list[tuple[subprocess.Popen[bytes], Path]] = []


def begin(folder: Path) -> None:
    """Start the process; its answer goes to the folder, what it prepares to this run's own cache."""
    answer = folder / "types.txt"
    command = [sys.executable, "-m", "tests.helpers.ahead", str(answer)]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    _running.append((subprocess.Popen(command, cwd=TOP, **quiet), answer))  # type: ignore[call-overload]


def end() -> None:
    """Stop what still runs."""
    while _running:
        child, _ = _running.pop()
        child.kill()
        child.wait()


def checked_types() -> tuple[int, str]:
    """Exit code and words of mypy: of the process that runs already, or else of one started now."""
    for child, answer in _running:
        patience = time.monotonic() + PATIENCE_S
        while child.poll() is None and not answer.exists() and time.monotonic() < patience:
            time.sleep(0.1)
        if answer.exists():
            code, _, words = answer.read_text(encoding="utf-8").partition("\n")
            return int(code), words
    return _check_types()


def _check_types() -> tuple[int, str]:
    checked = run_python("-m", "mypy")
    return checked.returncode, checked.stdout


def _main(answer: Path) -> None:
    with suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(19)
    _prepare(SOON)
    code, words = _check_types()
    unfinished = answer.with_suffix(".part")
    unfinished.write_text(f"{code}\n{words}", encoding="utf-8")
    unfinished.replace(answer)
    _prepare(LATER)


def _prepare(pairs: tuple[tuple[str, str], ...]) -> None:
    from viewer import paths
    from viewer.files.score_cache import load_or_prepare_for
    from viewer.files.stroke_file import read_stroke

    stroke = read_stroke(paths.ANIMATIONS / f"{STROKE}.stroke.yaml")
    for receiver, giver in pairs:
        load_or_prepare_for(receiver, giver, stroke)


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
